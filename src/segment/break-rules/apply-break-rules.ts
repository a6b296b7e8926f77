import type { Span } from '../../model/span.js'
import { isClosingBracket, isSpace } from '../characters.js'
import type { Decision } from '../flow.js'
import type { ParagraphMarks } from '../marks/paragraph-marks.js'
import { type BreakRule, type Verdicts, verdictsOf } from './break-rules.js'
import { Scene } from './patterns/scene.js'

/** How many places of a long gap between two sentences are asked about at either end. */
const edge = 8

/** A paragraph with what our own rules made of it. */
export interface RuledParagraph {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Its quotation marks. */
  readonly marks: ParagraphMarks
  /** Where our rules say that a sentence goes on. */
  readonly goesOn: ReadonlySet<number>
}

/**
 * The sentences of a paragraph as the user's rules want them: these come last and win. A rule that forbids joins two sentences, one that breaks divides one;
 * where none speaks all stays. The white space between two sentences is one place: it breaks if a rule breaks anywhere in it. A break between a mark and what
 * it marks, or before an accent, is put past it, unless our rules say that the sentence goes on there. A standalone inline code is no text to the rules.
 */
export function applyBreakRules(
  paragraph: RuledParagraph,
  rules: readonly BreakRule[],
  decided: (decision: Omit<Decision, 'paragraph'>) => void = () => {},
): readonly Span[] {
  const [first, last] = [paragraph.sentences[0], paragraph.sentences.at(-1)]
  if (first === undefined || last === undefined) return paragraph.sentences
  const plain = withoutCodes(paragraph.text)
  const verdicts = verdictsOf(rules, new Scene(plain.text))
  const beside = besideMarks(paragraph)
  const ends = new Map<number, BreakRule | undefined>()
  for (const sentence of paragraph.sentences.slice(0, -1)) {
    const forbidding = forbidden(plain, verdicts, sentence.end)
    if (forbidding === undefined) ends.set(sentence.end, undefined)
    else decided({ offset: sentence.end, ends: false, reason: 'user-no-break', ...ruleOf(forbidding) })
  }
  for (const { place, rule } of breaksIn(plain, verdicts)) {
    const wanted = plain.toOriginal(place)
    const end = settle(paragraph, plain, verdicts, wanted, beside(wanted))
    if (end !== undefined && end > first.start && end < last.end && ends.get(end) === undefined) ends.set(end, rule)
  }
  for (const [offset, rule] of ends)
    if (rule !== undefined) decided({ offset, ends: true, reason: 'user-break', ...ruleOf(rule) })
  return cut(paragraph.text, { start: first.start, end: last.end }, [...ends.keys()])
}

function ruleOf({ place }: BreakRule): { readonly rule?: string } {
  return place === undefined ? {} : { rule: place }
}

/** A text without the signs of standalone inline codes, and where its places were. */
interface PlainText {
  readonly text: string
  /** Of a place in it the place in the paragraph: before the codes that stand there. */
  toOriginal(place: number): number
  fromOriginal(place: number): number
}

function withoutCodes(text: string): PlainText {
  if (!text.includes('\uFFFC')) return { text, toOriginal: (place) => place, fromOriginal: (place) => place }
  const kept: number[] = []
  const before = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    before[at] = kept.length
    if (text.charAt(at) !== '\uFFFC') kept.push(at)
  }
  before[text.length] = kept.length
  return {
    text: text.replaceAll('\uFFFC', ''),
    toOriginal: (place) => (place === 0 ? 0 : (kept[place - 1] ?? text.length - 1) + 1),
    fromOriginal: (place) => before[place] ?? kept.length,
  }
}

/** The white space around a place. */
function gapAround(text: string, place: number): Span {
  let [start, end] = [place, place]
  while (start > 0 && isSpace(text.charAt(start - 1))) start--
  while (end < text.length && isSpace(text.charAt(end))) end++
  return { start, end }
}

/** The rule that forbids our break; none where another breaks in the same gap. */
function forbidden(plain: PlainText, verdicts: Verdicts, end: number): BreakRule | undefined {
  const gap = gapAround(plain.text, plain.fromOriginal(end))
  let found: BreakRule | undefined
  for (let place = gap.start; place <= gap.end; place++) {
    if (place > gap.start + edge && place < gap.end - edge) place = gap.end - edge
    if (verdicts.mayBreak && verdicts.breaks(place) !== undefined) return undefined
    found ??= verdicts.forbids(place)
  }
  return found
}

/** Every place that a rule breaks at, one for each gap. */
function* breaksIn(
  { text }: PlainText,
  verdicts: Verdicts,
): Iterable<{ readonly place: number; readonly rule: BreakRule }> {
  if (!verdicts.mayBreak) return
  let passed = 0
  for (let place = 1; place < text.length; place++) {
    if (place <= passed || isInsidePair(text, place)) continue
    const rule = verdicts.breaks(place)
    if (rule === undefined) continue
    const gap = gapAround(text, place)
    passed = gap.end
    yield { place: gap.start, rule }
  }
}

function isInsidePair(text: string, place: number): boolean {
  const [before, after] = [text.charCodeAt(place - 1), text.charCodeAt(place)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** Where in the paragraph a break is put; nothing where that place is not the rule's and something says that the sentence goes on. */
function settle(
  paragraph: RuledParagraph,
  plain: PlainText,
  verdicts: Verdicts,
  wanted: number,
  end: number,
): number | undefined {
  if (end === wanted) return end
  const place = plain.fromOriginal(end)
  if (verdicts.breaks(place) !== undefined) return end
  return verdicts.forbids(place) === undefined && !paragraph.goesOn.has(end) ? end : undefined
}

/** Moves places out from between a mark and what it marks, or a letter and its accents; what a run of marks led to is known for all places in it. */
function besideMarks({ text, marks }: RuledParagraph): (place: number) => number {
  let opened = { start: -1, end: -1 }
  let closed = { start: -1, end: -1 }
  return (place) => {
    let start = place
    for (let at = openingBefore(text, marks, start); at !== undefined; at = openingBefore(text, marks, start)) {
      start = at > opened.start && at <= opened.end ? opened.start : at
      if (start === opened.start) break
    }
    if (start < place) {
      opened = { start, end: place }
      return trimmed(text, start)
    }
    if (place > closed.start && place < closed.end) return closed.end
    let end = place
    for (let at = closingAfter(text, marks, end); at !== undefined; at = closingAfter(text, marks, end)) end = at
    closed = { start: place, end }
    return end
  }
}

function openingBefore(text: string, marks: ParagraphMarks, place: number): number | undefined {
  let at = place
  while (at > 0 && (isSpace(text.charAt(at - 1)) || text.charAt(at - 1) === '\uFFFC')) at--
  for (const offset of [at - 1, at - 2]) {
    const mark = marks.get(offset)
    if (mark !== undefined && offset + mark.mark.length === at && (mark.role === 'open' || mark.role === 'reopen'))
      return offset
  }
  return undefined
}

function closingAfter(text: string, marks: ParagraphMarks, place: number): number | undefined {
  if (/^[\p{M}\u200D]/u.test(text.charAt(place))) return place + 1
  let at = place
  while (at < text.length && (isSpace(text.charAt(at)) || text.charAt(at) === '\uFFFC')) at++
  const mark = marks.get(at)
  if (mark?.role === 'close') return at + mark.mark.length
  return isClosingBracket(text.charAt(at)) && mark === undefined ? at + 1 : undefined
}

function trimmed(text: string, end: number): number {
  let at = end
  while (at > 0 && isSpace(text.charAt(at - 1))) at--
  return at
}

/** A stretch of text cut at the given places, without the white space there. */
function cut(text: string, { start, end }: Span, ends: readonly number[]): readonly Span[] {
  const sentences: Span[] = []
  let from = start
  for (const place of [...ends, end].sort((left, right) => left - right)) {
    const to = trimmed(text, place)
    if (to <= from) continue
    sentences.push({ start: from, end: to })
    from = to
    while (from < end && isSpace(text.charAt(from))) from++
  }
  return sentences
}
