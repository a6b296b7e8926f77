import type { Language } from '../../language/index.js'
import { isMark, isRole, isWord, tokenBefore } from './grammar.js'
import { sourceClass } from './lexicon.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { withNameBehind } from './own-name.js'
import type { Token } from './tokens.js'

/** The one whose words a phrase at a token says they are (`according to Hale`, `Halen mukaan`). */
export function sourceAt(tokens: readonly Token[], at: number, to: number, language: Language): NounPhrase | undefined {
  const token = tokens[at]
  if (!isWord(token)) return undefined
  const { sources, sourcesAfter } = language.speakers
  if ((token.classes & sourceClass) !== 0)
    for (const phrase of sources) {
      if (!stands(phrase, tokens, at)) continue
      const bound = phrase.at(-1)?.endsWith('-') === true
      const subject = readSource(tokens, at + phrase.length - (bound ? 1 : 0), to, language)
      // With a preposition written on it, the mention is no name.
      if (subject !== undefined) return bound ? { ...subject, kind: 'description' } : subject
    }
  if (sourcesAfter.length === 0 || (at > 0 && isWord(tokens[at - 1]) && language.cased)) return undefined
  const subject = readNounPhrase(tokens, at, to, language)
  if (subject === undefined) return undefined
  return sourcesAfter.some((phrase) => stands(phrase, tokens, subject.end)) ? subject : undefined
}

/** The noun phrase behind a phrase of sources, in whatever case. */
export function readSource(
  tokens: readonly Token[],
  at: number,
  to: number,
  language: Language,
): NounPhrase | undefined {
  let start = at
  while (start < to && language.speakers.oblique.has(tokens[start]?.lower ?? '')) start++
  const subject = readNounPhrase(tokens, start, to, language)
  const last = tokens[(subject?.end ?? 0) - 1]?.lower ?? ''
  if (subject !== undefined && language.speakers.genitives.has(last)) return undefined
  if (subject !== undefined) return subject.start === at ? subject : { ...subject, start: at }
  const inflected = language.capitalNouns ? undefined : inflectedRole(tokens, start, to, language)
  if (inflected !== undefined) return withNameBehind(tokens, { ...inflected, start: at }, undefined, language)
  return nounInAnyCase(tokens, at, start, to, language)
}

/** After a phrase of sources a noun may stand in any case and without an article, where something governs it: an article of another case, a genitive, or the phrase's own noun (`Со слов рыбаков, `). */
function nounInAnyCase(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  { speakers }: Language,
): NounPhrase | undefined {
  let end = from
  while (end < to && end - from < 4 && isSmall(tokens[end], speakers)) end++
  if (end === from || !(end === tokens.length || isMark(tokens[end], ',.،'))) return undefined
  const spoken = at > 1 && speakers.adjectiveEndings.length > 0 && end - from === 1 && isMark(tokens[end], ',')
  const governed = spoken || from > at || speakers.genitives.has(tokenBefore(tokens, at)?.lower ?? '')
  return governed ? { kind: 'description', start: at, end } : undefined
}

function isSmall(token: Token | undefined, { conjunctions, oblique, prepositions }: Language['speakers']): boolean {
  if (!isWord(token)) return false
  return !(prepositions.has(token.lower) || conjunctions.has(token.lower) || oblique.has(token.lower))
}

/** A noun for someone who speaks in another case than the nominative, and the names after it (`эксперта`, `mluvčího Jana Nováka`). */
function inflectedRole(
  tokens: readonly Token[],
  at: number,
  to: number,
  { speakers }: Language,
): NounPhrase | undefined {
  const { lower = '' } = tokens[at] ?? {}
  const isRoot = (root: string): boolean => nominatives.some((ending) => speakers.roles.has(root + ending))
  let cut = 1
  while (cut <= longestEnding && !isRoot(lower.slice(0, -cut))) cut++
  if (at >= to || cut > longestEnding) return undefined
  let end = at + 1
  while (end < to && tokens[end]?.capital === true) end++
  return { kind: end > at + 1 ? 'name' : 'description', start: at, end }
}

/** Endings of nouns in the nominative that others stand for. */
const nominatives = ['', 'a', 'e', 'о', 'а', 'я', 'е', 'ы', 'и', 'ые', 'y', 'i'] as const

/** Endings of cases have so many letters at most. */
const longestEnding = 3

/** Whether the words of a phrase stand at a token; one that ends in a hyphen begins the next word (`ل-`). */
export function stands(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((word, index) => {
    const token = tokens[at + index]
    if (!isWord(token)) return false
    return word.endsWith('-')
      ? token.lower.length > word.length && token.lower.startsWith(word.slice(0, -1))
      : token.lower === word
  })
}

/** A phrase of sources and the one it names. */
export interface Source {
  readonly at: number
  readonly subject: NounPhrase
}

/** The last phrase of sources before a quotation that stands after a verb, where there is one. */
export function lastSource(
  tokens: readonly Token[],
  end: number,
  verb: number | undefined,
  language: Language,
): Source | undefined {
  for (let index = end - 1; index > (verb ?? -1); index--) {
    const subject = sourceAt(tokens, index, end, language) ?? insertedThus(tokens, index, end, language)
    if (subject === undefined) continue
    let at = index
    // Without case, the phrase begins as far ahead as it still ends there (`عن مصدر أمني قوله`).
    let whole = subject
    while (!language.cased && at - 1 > (verb ?? -1)) {
      const longer = sourceAt(tokens, at - 1, end, language)
      if (longer?.end !== subject.end) break
      whole = longer
      at--
    }
    return { at, subject: whole }
  }
  return verb === undefined ? openingSource(tokens, end, language) : undefined
}

/** `Pour le maire, Paul Girard, « `, `Per il ministro è «`: a preposition that opens the sentence, someone who can speak, and a comma or a form of `be`. */
function openingSource(tokens: readonly Token[], end: number, language: Language): Source | undefined {
  if (!language.speakers.openingSources.has(tokens[0]?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, 1, end, language)
  if (subject === undefined || subject.kind === 'pronoun') return undefined
  const next = tokens[subject.end]
  if (!isMark(next, ',') && !language.speakers.auxiliaries.has(next?.lower ?? '')) return undefined
  const words = tokens.slice(subject.start, subject.end)
  const speaks = words.some(isRole) || words.filter((word) => word.capital).length > 1
  return speaks ? { at: 0, subject } : undefined
}

/** `hätten, so die Richterin, „`: the word and the one whose words they are, between commas. */
function insertedThus(tokens: readonly Token[], at: number, end: number, language: Language): NounPhrase | undefined {
  if (!isMark(tokenBefore(tokens, at), ',') || !language.speakers.thus.has(tokens[at]?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, at + 1, end, language)
  return subject !== undefined && isMark(tokens[subject.end], ',') ? subject : undefined
}
