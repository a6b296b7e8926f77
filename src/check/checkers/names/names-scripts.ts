import { letter, mark, mixesScripts, nextOf, runEnd } from '../../../mention/character-kinds.js'
import type { Span } from '../../../model/span.js'

/** Letters that look like one of another alphabet: Latin, Cyrillic, Greek. */
const twins: ReadonlySet<string> = new Set([
  ...'aceijopsxyhkmnubtvgABCEHIJKMOPSTXYZNГ',
  ...'асеіїјорѕхуһкмпиьтгАВСЕНІЇЈКМОРЅТХУЬҮ',
  ...'ονΑΒΕΖΗΙΚΜΝΟΡΤΧΥαρυικχηωγτ',
])

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Armenian', /\p{Script=Armenian}/u],
]

/** A word written with letters of two alphabets. */
export interface MixedWord extends Span {
  readonly word: string
  /** The letters that do not belong, as they stand. */
  readonly odd: string
  /** They look like letters of the word's own alphabet, or are few: the word cannot be meant so. */
  readonly sure: boolean
}

/** Words of a text in which letters of two alphabets stand side by side. */
export function* mixedWords(text: string): Iterable<MixedWord> {
  if (!mixesScripts(text, 0, text.length)) return
  for (
    let start = nextOf(text, 0, letter | mark), end = 0;
    start < text.length;
    start = nextOf(text, end, letter | mark)
  ) {
    end = runEnd(text, start, letter | mark)
    if (!mixesScripts(text, start, end)) continue
    const word = text.slice(start, end)
    const counts = new Map<string, string[]>()
    for (const sign of word) {
      const script = scripts.find(([, pattern]) => pattern.test(sign))?.[0]
      if (script !== undefined) counts.set(script, [...(counts.get(script) ?? []), sign])
    }
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) continue
    const sorted = [...counts.values()].sort((a, b) => a.length - b.length)
    const odd = sorted[0] ?? []
    const seam = /^(?:\p{Script=Latin}{2,}(?:\p{Script=Cyrillic}+|\p{Script=Greek}+))$/u.test(word)
    const alike = odd.every((letter) => twins.has(letter)) || (sorted.at(-1) ?? []).every((letter) => twins.has(letter))
    yield {
      start,
      end,
      word,
      odd: [...new Set(odd)].join(' '),
      sure: alike || (!seam && odd.length <= 2),
    }
  }
}

const han = /[\p{Script=Han}\p{Script=Katakana}ー]/u

/** Letters of an alphabet inside Chinese or Japanese words, which the source does not have. */
export function* lettersInHan(text: string, source: string): Iterable<MixedWord> {
  for (const found of text.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]+/gu)) {
    const odd = found[0]
    const before =
      text
        .slice(Math.max(0, found.index - 16), found.index)
        .match(/(?<![\p{Script=Han}\p{Script=Katakana}ー・·])[\p{Script=Han}\p{Script=Katakana}ー・·]+$/u)?.[0] ?? ''
    const after = /^[\p{Script=Han}\p{Script=Katakana}ー・·]+/u.exec(text.slice(found.index + odd.length))?.[0] ?? ''
    if (before === '' && after === '') continue
    const foreign = !/\p{Script=Latin}/u.test(odd)
    if (foreign ? source.includes(odd) : !isStray(odd, before, after, source)) continue
    const head = [...before].slice(-3).join('')
    const tail = [...after].slice(0, 3).join('')
    yield {
      start: found.index - head.length,
      end: found.index + odd.length + tail.length,
      word: head + odd + tail,
      odd,
      sure: true,
    }
  }
}

/** One Latin letter between Han characters or in katakana, that no word of the source explains (vitamin C, A-shares). */
function isStray(odd: string, before: string, after: string, source: string): boolean {
  if (odd.length > 1 || before === '' || after === '') return false
  if (odd !== odd.toLowerCase() && new RegExp(`(?<!\\p{L})${odd}(?!\\p{L})`, 'u').test(source)) return false
  const katakana = /^[\p{Script=Katakana}ー・]/u
  if (katakana.test(before.at(-1) ?? '') && katakana.test(after)) return true
  return odd === odd.toLowerCase() && han.test(before) && han.test(after)
}

/** Han and hiragana characters that look like katakana, and which. */
const katakanaTwins: ReadonlyMap<string, string> = new Map(
  [...'一ー口ロ二ニ力カへヘ夕タ工エ卜ト八ハ才オ千チ三ミ了ア又ヌりリべベぺペ丿ノ'].flatMap((sign, index, all) =>
    index % 2 === 0 ? [[sign, all[index + 1] ?? ''] as const] : [],
  ),
)

const disguised = new RegExp(`[ァ-ヺー${[...katakanaTwins.keys()].join('')}]+`, 'gu')

/** A run of katakana that holds look-alikes. */
export interface DisguisedRun extends Span {
  /** As it stands, and with katakana in the look-alikes' place. */
  readonly word: string
  readonly repaired: string
  readonly odd: string
}

/** Runs of katakana with a character inside or at an edge that only looks like one; whether it is one must be told from names. */
export function* disguisedRuns(text: string): Iterable<DisguisedRun> {
  for (const found of text.matchAll(disguised)) {
    const odd = [...found[0]].filter((sign) => katakanaTwins.has(sign)).join('')
    if (odd === '' || !/[ァ-ヺー]/u.test(found[0])) continue
    yield {
      start: found.index,
      end: found.index + found[0].length,
      word: found[0],
      repaired: [...found[0]].map((sign) => katakanaTwins.get(sign) ?? sign).join(''),
      odd,
    }
  }
}
