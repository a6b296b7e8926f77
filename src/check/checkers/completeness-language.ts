import type { Language } from '../../language/index.js'
import { letter, mark, nextOf, number, runEnd, scriptsOf } from '../../mention/character-kinds.js'
import { fold, folded } from '../../mention/tokens.js'
import type { Span } from '../../model/span.js'
import type { Finding } from '../checker.js'
import { placeOf, type SegmentText } from '../context.js'
import { memoize } from '../memoize.js'

/**
 * Text of the target that is in the source's language: all of it, or a stretch that was left. It is told by script, or,
 * where both languages share one, by words that the source has too and by the common words of either language.
 */
export function leftInSource(source: SegmentText, target: SegmentText): Finding | undefined {
  const span = foreignStretch(source, target)
  if (span === undefined) return undefined
  const whole = wordsOf(target.text).length - wordsOf(target.text.slice(span.start, span.end)).length <= 1
  return {
    rule: whole ? 'completeness.source-language' : 'completeness.partial',
    ...(span.named ? { severity: 'info' as const } : {}),
    values: { text: shortened(target.text.slice(span.start, span.end)), language: target.language.tag },
    source: placeOf(source),
    target: placeOf(target, span),
  }
}

interface Stretch extends Span {
  /** It stands between marks, or begins with a capital: a title or a name that may keep its language. */
  readonly named: boolean
}

function foreignStretch(source: SegmentText, target: SegmentText): Stretch | undefined {
  if (source.language.spaced) return wordStretch(source, target)
  return characterStretch(source, target)
}

/** From so many words on a stretch is no name. */
const manyWords = 4
/** Words in lower case that a stretch must have: names and titles have capitals. */
const smallWords = 2

/** The longest run of words that stand in the source in the same order, with common words among them. */
function wordStretch(source: SegmentText, target: SegmentText): Stretch | undefined {
  const strange = source.language.script !== target.language.script
  if (strange && (scriptsOf(source.text) & scriptsOf(target.text)) === 0) return undefined
  const lower = lowerWords(target.text)
  const whole = strange ? undefined : foreignWords(lower, source.language, target)
  if (whole !== undefined) return whole
  if (!mayShareRun(lower, source.text)) return undefined
  const own = lowerWords(source.text)
  const known = new Set(own)
  const pairs = new Set(own.slice(1).map((word, at) => `${own[at]} ${word}`))
  const words = wordsOf(target.text)
  let best: { from: number; to: number } | undefined
  for (let from = 0; from < words.length; ) {
    let to = from
    if (known.has(words[from]?.lower ?? ''))
      while (to + 1 < words.length && pairs.has(`${words[to]?.lower} ${words[to + 1]?.lower}`)) to++
    if (to > from && to - from > (best === undefined ? 0 : best.to - best.from)) best = { from, to }
    from = to + 1
  }
  if (best === undefined) return undefined
  const run = words.slice(best.from, best.to + 1)
  const small = run.filter(({ word, lower }) => word === lower && /\p{L}/u.test(word))
  const cased = source.language.cased
  const common = small.filter(
    ({ lower }) => commonWords(source.language).has(lower) && !commonWords(target.language).has(lower),
  )
  const enough =
    run.length >= manyWords &&
    (cased ? small.length >= smallWords : true) &&
    (strange || common.length >= 1) &&
    small.length * 2 > (cased ? run.length : -1)
  if (!enough) return undefined
  return stretch(target.text, run[0]?.start ?? 0, run.at(-1)?.end ?? 0)
}

/** A text longer than this is read word by word at once: to search all of it for each word takes too long. */
const searched = 2000

/** A first look: whether so many words as a stretch must have stand one after the other, and each somewhere in the source. Nearly all texts have none. */
function mayShareRun(words: readonly string[], source: string): boolean {
  if (source.length > searched) return true
  const text = fold(source)
  const stands = (at: number): boolean => text.includes(words[at] ?? '\n')
  // One word in four is asked for: any run of four has it.
  for (let at = manyWords - 1; at < words.length; at += manyWords) {
    let from = at
    let to = at + 1
    while (from >= 0 && to - from <= manyWords && stands(from)) from--
    if (from === at) continue
    while (to < words.length && to - from <= manyWords && stands(to)) to++
    if (to - from > manyWords) return true
  }
  return false
}

/** A target with common words of the source's language and hardly one of its own. */
function foreignWords(words: readonly string[], source: Language, target: SegmentText): Stretch | undefined {
  if (words.length < 6) return undefined
  const [theirs, ours] = [commonWords(source), commonWords(target.language)]
  if (theirs.size < 40 || ours.size < 40) return undefined
  const foreign = words.filter((word) => theirs.has(word) && !ours.has(word)).length
  const own = words.filter((word) => ours.has(word) && !theirs.has(word)).length
  if (foreign < 3 || foreign * 6 < words.length || foreign < own * 4) return undefined
  return stretch(target.text, 0, target.text.length)
}

/** A run of characters of a source without spaces between words that stands in the target as it is. */
function characterStretch(source: SegmentText, target: SegmentText): Stretch | undefined {
  if (!target.language.spaced) return undefined
  for (const match of target.text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー、。]{6,}/gu,
  ))
    if (source.text.includes(match[0].slice(0, 6)))
      return stretch(target.text, match.index, match.index + match[0].length)
  return undefined
}

function stretch(text: string, start: number, end: number): Stretch {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 3)
  const marked = /["'«„“‘「『《(（]\s?$/u.test(before) && /["'»“”’」』》)）]/u.test(after)
  const name = followsName(text.slice(Math.max(0, start - 40), start))
  const capital = start > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))
  return { start, end, named: marked || capital || name }
}

/** Whether a text ends with a word that has a capital, which begins no sentence, and white space. */
function followsName(before: string): boolean {
  const words = before.trimEnd()
  const capital = /(?<!\S)\p{Lu}[\p{L}\p{M}’'-]*$/u.exec(words)
  if (words.length === before.length || capital === null) return false
  return !/[.!?…:]$/u.test(words.slice(0, capital.index).trimEnd())
}

interface Word extends Span {
  readonly word: string
  readonly lower: string
}

/** What is no word of any language: addresses, tags and character references that stand in the text, placeholders and the syntax of ICU messages. */
const noWords =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\/\S*|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|<[^<>]{1,300}>|&#?\w{1,32};|\{\s{0,9}\w{1,64}\s{0,9}(?:,\s{0,9}\w{1,64}\s{0,9},?|\})|(?<![\p{L}\w=])=?\w{1,64}\s{0,9}(?=\{)|%[\w@$.]{1,12}/gu

/** A text with spaces in the place of all that is no word; nothing else changes its place. */
export function wordsAlone(text: string): string {
  return /[<>&{}%@/]|www/.test(text) ? text.replaceAll(noWords, (found) => ' '.repeat(found.length)) : text
}

/** The words of a text in lower case, with one kind of apostrophe. */
function lowerWords(written: string): readonly string[] {
  const words: string[] = []
  eachWord(written, (word) => words.push(folded(word)))
  return words
}

function wordsOf(written: string): readonly Word[] {
  const words: Word[] = []
  eachWord(written, (word, start) => words.push({ word, lower: folded(word), start, end: start + word.length }))
  return words
}

function eachWord(written: string, visit: (word: string, start: number) => void): void {
  const text = wordsAlone(written)
  for (let start = nextOf(text, 0, letter | mark); start < text.length; ) {
    const end = wordEnd(text, start)
    visit(text.slice(start, end), start)
    start = nextOf(text, end, letter | mark)
  }
}

/** A word begins with a letter, and has figures, apostrophes and hyphens too. */
function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, letter | mark | number)
  while (end < text.length && "'’-".includes(text.charAt(end))) end = runEnd(text, end + 1, letter | mark | number)
  return end
}

const commonWords: (language: Language) => ReadonlySet<string> = memoize(
  ({ starters, reporting }) => new Set([...starters, ...reporting.conjunctions, ...reporting.pronouns]),
)

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
