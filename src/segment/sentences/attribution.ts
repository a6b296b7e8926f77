import type { Language } from '../../language/index.js'
import { classesAt, isPlain, isUpper, lowerCase, nextOf, wordClass, wordEnd } from '../characters.js'
import { firstForm } from '../forms.js'
import { isStarter } from './begins-sentence.js'
import type { Judgement, SentenceContext } from './sentence-context.js'

/** Whether what follows a closing mark after a question, an exclamation or dots says who spoke, and so belongs to the same sentence; in scripts with capitals. */
export function judgeAttribution(at: SentenceContext): Judgement {
  const { candidate, language, text } = at
  if (!candidate.closesQuotation || at.opensNext || !language.cased) return undefined
  const ending = text.slice(candidate.terminal, candidate.end)
  if (/^\.(?!\.)|[^.][.。．।]$/u.test(ending) || !/[?!…？！؟‽⁇⁈⁉]|\.\./u.test(ending)) return undefined
  return judgeCased(restOfSentence(joinNames(text.slice(candidate.next, candidate.next + 160), language), 0), at)
}

/** In scripts with capitals a capital follows only where the subject is a name (`“It is over!” Ruiz answered.`). */
function judgeCased(rest: string, at: SentenceContext): Judgement {
  const { language } = at
  if (awaitsMainClause(at) || governs(at)) return { ends: false, reason: 'main-clause' }
  if (isAnnounced(at)) return undefined
  const next = at.nextWord.toLowerCase()
  const always = language.alwaysCapital.has(next)
  if (!isUpper(at.nextChar) || (isStarter(next, language) && !always)) return undefined
  if (!language.reporting.subjectFirst) return undefined
  const words = wordsOf(rest, always ? 3 : 7)
  const verb = words.findIndex((word) => speaks(word, language))
  if (verb < 1) return undefined
  return { ends: false, reason: 'attribution' }
}

/**
 * Whether a colon before the quotation announced it, or a comma after someone who speaks: then no words after it say who spoke
 * (`He asked: “Why?” Ruiz said: “Go.”`, `A man yells, “Who’s there?” Ruiz answers.`).
 */
function isAnnounced({ text, language, opening, openingSentence }: SentenceContext): boolean {
  if (opening === undefined || opening <= openingSentence) return false
  const before = text.slice(Math.max(openingSentence, opening - announcementReach), opening).trimEnd()
  if (/[:：]$/u.test(before)) return true
  if (!before.endsWith(',')) return false
  const clause = before.slice(0, -1)
  const [first = '', ...words] = wordsOf(clause.slice(lastClause(clause, ',;:.—–“”«»„')))
  return !language.subordinators.has(first) && words.slice(-4).some((word) => speaks(word, language))
}

/** How long a clause that announces a quotation is at most, in characters. */
const announcementReach = 80

function speaks(word: string, language: Language): boolean {
  return isReporting(word, language) || language.saysAfter.has(word)
}

/** Whether the sentence began with a subordinate clause that no comma has ended yet (`When she shouted “Fire!” I ran.`). */
function awaitsMainClause({ text, start, candidate, language }: SentenceContext): boolean {
  const clause = text.slice(start, Math.min(candidate.terminal, start + 160))
  if (language.subordinators.size === 0 || candidate.terminal > start + 160 || /[,;:]/u.test(clause)) return false
  return language.subordinators.has(wordsOf(clause, 1)[0] ?? '')
}

/** Whether the sentence has had but a preposition and a word or two before the quotation, so that its verb is still to come (`In “Who Am I?” Ann Lee plays`). */
function governs({ text, language, opening, openingSentence }: SentenceContext): boolean {
  if (language.prepositions.size === 0 || opening === undefined || opening - openingSentence > 40) return false
  const clause = text.slice(openingSentence, opening)
  if (/[,;:.!?]/u.test(clause)) return false
  const words = wordsOf(clause)
  return words.length > 0 && words.length <= 3 && language.prepositions.has(words[0] ?? '')
}

/** The same text with the full stops of initials and titles before names (`Dr. J. Ruiz`) as spaces, so that they end nothing. */
function joinNames(text: string, { abbreviations }: Language): string {
  if (!text.includes('.')) return text
  return text.replace(/(?<!\p{L})(\p{Lu}\p{L}{0,5})\.(?=\s?\p{Lu})/gu, (form, word: string) =>
    word.length === 1 || abbreviations.neverFinal.has(form) || abbreviations.beforeName.has(form) ? `${word} ` : form,
  )
}

/** The text up to the next end of a sentence or quotation mark. */
export function restOfSentence(text: string, start: number): string {
  return /^[^\p{Sentence_Terminal}…“„«「『"]*/u.exec(text.slice(start, start + 160))?.[0] ?? ''
}

/** Where the last clause of a text begins: after the last of some characters that words are not made of. */
function lastClause(text: string, stops: string): number {
  let at = text.length
  while (at > 0 && ((classesAt(text, at - 1) & wordClass) !== 0 || !stops.includes(text.charAt(at - 1)))) at--
  return at
}

/** The words of a text, in lower case; no more than so many. */
export function wordsOf(text: string, most: number = Number.POSITIVE_INFINITY): readonly string[] {
  const words: string[] = []
  for (let start = nextOf(text, 0, wordClass); start < text.length && words.length < most; ) {
    const end = wordEnd(text, start, text.length)
    words.push(lowerCase(text.slice(start, end)))
    start = nextOf(text, end, wordClass)
  }
  return words
}

/** How many words a text has; no more than so many are counted. */
export function wordCount(text: string, most: number): number {
  let count = 0
  for (let start = nextOf(text, 0, wordClass); start < text.length && count < most; count++)
    start = nextOf(text, wordEnd(text, start, text.length), wordClass)
  return count
}

/** Whether a word (in lower case) is a form of a verb that reports speech; an inverted subject or a pronoun may hang on it (dit-il, s’écria), Arabic vowel signs do not count. */
export function isReporting(word: string, language: Language): boolean {
  const { verbs } = language.reporting
  if (verbs.has(word)) return true
  if (isPlain(word, 0)) return false
  if (/['’-]/u.test(word)) {
    const bare = word.replace(/(?:-t)?-\p{L}+$/u, '').replaceAll('’', "'")
    return verbs.has(bare) || verbs.has(bare.replace(/^\p{L}{1,2}'/u, ''))
  }
  return /[\u064B-\u0652]/u.test(word) && verbs.has(word.replace(/[\u064B-\u0652]/gu, ''))
}

/** Whether a text without spaces between words holds such a verb. */
export function saysSpeech(text: string, language: Language): boolean {
  return firstForm(text, 0, text.length, language.reporting.verbs) !== undefined
}
