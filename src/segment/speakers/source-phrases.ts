import type { Language } from '../../language/index.js'
import { isMark, isRole, isWord, tokenBefore } from './grammar.js'
import { sourceClass } from './lexicon.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/** The one whose words a phrase at a token says they are (`according to Hale`, `Halen mukaan`). */
export function sourceAt(tokens: readonly Token[], at: number, to: number, language: Language): NounPhrase | undefined {
  const token = tokens[at]
  if (!isWord(token)) return undefined
  const { sources, sourcesAfter } = language.speakers
  if ((token.classes & sourceClass) !== 0)
    for (const phrase of sources) {
      if (!stands(phrase, tokens, at)) continue
      const subject = readSource(tokens, at + phrase.length, to, language)
      if (subject !== undefined) return subject
    }
  if (sourcesAfter.length === 0 || (at > 0 && isWord(tokens[at - 1]) && language.cased)) return undefined
  const subject = readNounPhrase(tokens, at, to, language)
  if (subject === undefined) return undefined
  return sourcesAfter.some((phrase) => stands(phrase, tokens, subject.end)) ? subject : undefined
}

function readSource(tokens: readonly Token[], at: number, to: number, language: Language): NounPhrase | undefined {
  let start = at
  while (start < to && language.speakers.oblique.has(tokens[start]?.lower ?? '')) start++
  const subject = readNounPhrase(tokens, start, to, language)
  const last = tokens[(subject?.end ?? 0) - 1]?.lower ?? ''
  if (subject !== undefined && language.speakers.genitives.has(last)) return undefined
  if (subject !== undefined) return subject.start === at ? subject : { ...subject, start: at }
  const inflected =
    language.speakers.adjectiveEndings.length > 0 ? inflectedRole(tokens, start, to, language) : undefined
  if (inflected !== undefined) return { ...inflected, start: at }
  // After a phrase of sources a noun may stand in any case and without an article.
  let end = start
  while (
    end < to &&
    end - start < 4 &&
    isWord(tokens[end]) &&
    !language.speakers.prepositions.has(tokens[end]?.lower ?? '')
  )
    end++
  const closed = end === tokens.length || isMark(tokens[end], ',.،')
  const governed = start > at || language.speakers.genitives.has(tokenBefore(tokens, at)?.lower ?? '')
  return governed && end > start && closed ? { kind: 'description', start: at, end } : undefined
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
const nominatives = ['', 'a', 'e', 'о', 'а', 'я', 'е'] as const

/** Endings of cases have so many letters at most. */
const longestEnding = 3

/** Whether the words of a phrase stand at a token. */
export function stands(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((word, index) => isWord(tokens[at + index]) && tokens[at + index]?.lower === word)
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

/** `Pour le maire, Paul Girard, « `: a preposition that opens the sentence, someone who can speak, and a comma. */
function openingSource(tokens: readonly Token[], end: number, language: Language): Source | undefined {
  if (!language.speakers.openingSources.has(tokens[0]?.lower ?? '')) return undefined
  const subject = readNounPhrase(tokens, 1, end, language)
  if (subject === undefined || subject.kind === 'pronoun' || !isMark(tokens[subject.end], ',')) return undefined
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
