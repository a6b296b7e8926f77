import { allMatches } from '../../mention/all-matches.js'
import { cyrillic, greek, hasAny, latin, number } from '../../mention/character-kinds.js'
import type { Span } from '../../model/span.js'
import type { SegmentText } from '../context.js'

/** A word, or a sign in figures, that only looks as if it belonged to the text's alphabet. */
export interface Stray extends Span {
  readonly word: string
  /** The letters that do not belong. */
  readonly letters: string
  /** As it should stand. */
  readonly expected: string
}

/** Latin small letters and the Cyrillic ones that look the same; Cyrillic words of one or two letters are made of them. */
const cyrillicTwins: ReadonlyMap<string, string> = new Map(
  [...'aаcсeеiіoоpрxхyуkк'].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? '']] : [])),
)
const greekTwins: ReadonlyMap<string, string> = new Map(
  [...'oοaαiιvν'].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? '']] : [])),
)
/** Words of one letter that a language has: what else stands alone is a sign of its own (point a, x). */
const lettersAlone: Readonly<Record<string, string>> = {
  uk: 'аіоує',
  ru: 'аоуикс',
  bg: 'аоу',
  sr: 'аоуикс',
  el: 'ο',
}
const latinWords: Readonly<Record<string, string>> = {
  en: 'a',
  fr: 'ay',
  es: 'aoey',
  pt: 'aoe',
  it: 'aeio',
  cs: 'aiokvszu',
  sk: 'aiokvszu',
  pl: 'aiozwu',
  hr: 'aiosuk',
  sl: 'aisvzko',
  hu: 'a',
  ro: 'ao',
  ca: 'aieoy',
  vi: 'y',
}

/**
 * Words of one letter, or of look-alikes alone, out of another alphabet (Latin i for Ukrainian і), and letters that stand
 * for figures (1O0, Cyrillic З for 3), where the source does not have them. Words that mix alphabets are of the family `names`.
 */
export function* strayLetters(target: SegmentText, source: SegmentText): Iterable<Stray> {
  if (hasAny(target.text, number)) yield* lettersInFigures(target.text, source.text)
  const base = /^[a-z]+/.exec(target.language.tag)?.[0] ?? ''
  const alone = lettersAlone[base]
  const own = latinWords[base]
  if (alone !== undefined) {
    if (hasAny(target.text, latin))
      yield* foreignWords(target.text, source, base === 'el' ? greekTwins : cyrillicTwins, alone)
  } else if (own !== undefined && hasAny(target.text, cyrillic | greek))
    yield* foreignWords(target.text, source, reversed, own)
}

const reversed: ReadonlyMap<string, string> = new Map(
  [...cyrillicTwins, ...greekTwins].map(([latin, twin]) => [twin, latin]),
)

/** A letter of those that look alike, and nothing beside it that it could belong to. */
const letterAlone = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.'’_/-])[${[...cyrillicTwins, ...greekTwins].flat().join('')}](?![\\p{L}\\p{M}\\p{N}.)'’_/-])`,
  'gu',
)

function* foreignWords(
  text: string,
  source: SegmentText,
  twins: ReadonlyMap<string, string>,
  alone: string,
): Iterable<Stray> {
  for (const match of allMatches(letterAlone, text)) {
    const expected = twins.get(match[0])
    if (expected === undefined || !alone.includes(expected)) continue
    if (isAmongItsOwn(text, match.index)) continue
    // A letter that the source has alone too is a sign: a curve y, a point a.
    if (isSignOf(source, match[0])) continue
    yield { start: match.index, end: match.index + 1, word: match[0], letters: match[0], expected }
  }
}

/** The source has a letter by itself, which is no word of its language. */
function isSignOf({ text, language }: SegmentText, letter: string): boolean {
  const base = /^[a-z]+/.exec(language.tag)?.[0] ?? ''
  if ((lettersAlone[base] ?? latinWords[base] ?? '').includes(letter)) return false
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
    const end = at + letter.length
    if (!/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 2)))
      return true
  }
  return false
}

/** A word of the letter's own alphabet stands beside it: a foreign title. */
function isAmongItsOwn(text: string, at: number): boolean {
  const own = /\p{Script=Latin}/u.test(text.charAt(at)) ? /\p{Script=Latin}/u : /[\p{Script=Cyrillic}\p{Script=Greek}]/u
  const before = /\p{L}(?=[^\p{L}]{1,3}$)/u.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? ''
  const after = /^[^\p{L}]{1,3}(\p{L})/u.exec(text.slice(at + 1, at + 5))?.[1] ?? ''
  return own.test(before) || own.test(after)
}

const figureTwins: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  Ο: '0',
  l: '1',
  I: '1',
  І: '1',
  З: '3',
  з: '3',
}

/** No letter of their own alphabets stands beside them: with one they are a code (A1O0). */
const lettersAmongFigures =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])\d[\d.,]{0,20}[OoОоΟlIІЗз][\d.,]{0,20}\d(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])/gu

function* lettersInFigures(text: string, source: string): Iterable<Stray> {
  for (const match of allMatches(lettersAmongFigures, text)) {
    const [word] = match
    if (source.includes(word)) continue
    const letters = [...word].filter((sign) => figureTwins[sign] !== undefined).join('')
    const expected = [...word].map((sign) => figureTwins[sign] ?? sign).join('')
    yield { start: match.index, end: match.index + word.length, word, letters, expected }
  }
}
