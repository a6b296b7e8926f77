import type { Unit } from '../../../model/bilingual-document.js'
import { segmentOffset, unitContent } from '../../../model/bilingual-document.js'
import { plainText } from '../../../model/project.js'
import type { Place, Side } from '../../../model/span.js'
import {
  type ClassifiedMark,
  type FlowOffset,
  type FlowQuotation,
  findQuotations,
  type UntoldQuotation,
} from '../../../segment/index.js'
import type { CheckContext, CheckedSegment } from '../../context.js'
import { memoize } from '../../memoize.js'
import { type PlacedQuotation, type Told, ToldQuotation } from './placed-quotation.js'

/** A mark of one side, by the segment it stands in. */
export interface PlacedMark {
  readonly mark: string
  readonly role: ClassifiedMark['role']
  readonly segment: number
  readonly place: Place
  /** A single mark right after a letter: an apostrophe or a possessive in somebody's habit, no quotation mark. */
  readonly inWord: boolean
  readonly quotation?: PlacedQuotation
}

/** All marks and quotations of one side of a document, in reading order, and by segment. */
export interface QuoteSide {
  readonly quotations: readonly PlacedQuotation[]
  readonly marks: readonly PlacedMark[]
  /** Quotations that begin in a segment, that end in it, and that touch it. */
  readonly begins: BySegment<PlacedQuotation>
  readonly ends: BySegment<PlacedQuotation>
  readonly touches: BySegment<PlacedQuotation>
  readonly marksIn: BySegment<PlacedMark>
}

/** What there is in a segment, by its index; an empty list where there is nothing. */
export type BySegment<T> = (segment: number) => readonly T[]

/** So many segments a quotation may touch to be looked up in each of them. */
const longQuotation = 60

/** Puts things in order by the segments that they belong to. */
export function bySegment<T>(things: readonly T[], segmentsOf: (thing: T) => Iterable<number>): BySegment<T> {
  const lists = new Map<number, T[]>()
  for (const thing of things)
    for (const segment of segmentsOf(thing)) {
      const list = lists.get(segment)
      if (list === undefined) lists.set(segment, [thing])
      else list.push(thing)
    }
  return (segment) => lists.get(segment) ?? []
}

function* touchedBy({ begin, end }: PlacedQuotation): Iterable<number> {
  yield begin
  if (end - begin > longQuotation) yield end
  else for (let segment = begin + 1; segment <= end; segment++) yield segment
}

/** Both sides' quotations, found once for all checkers. Segments without a target have none in the target. */
export const quotesOf: (context: CheckContext) => { readonly source: QuoteSide; readonly target: QuoteSide } = memoize(
  (context) => {
    const [source, target] = [foundOn(context, 'source'), foundOn(context, 'target')]
    const crowded = new Set([...crowdedIn(source.marks), ...crowdedIn(target.marks)])
    return { source: sideOf(source, crowded), target: sideOf(target, crowded) }
  },
)

/** More marks than this are in no sentence that anybody reads: nothing is said of such a segment. */
const manyMarks = 400

function crowdedIn(marks: readonly PlacedMark[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const { segment } of marks) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  return [...counts].flatMap(([segment, count]) => (count > manyMarks ? [segment] : []))
}

interface Found {
  readonly quotations: readonly PlacedQuotation[]
  readonly marks: readonly PlacedMark[]
}

function sideOf(found: Found, crowded: ReadonlySet<number>): QuoteSide {
  const quotations = found.quotations.filter(({ begin, end }) => !crowded.has(begin) && !crowded.has(end))
  const marks = found.marks.filter(({ segment }) => !crowded.has(segment))
  return {
    quotations,
    marks,
    begins: bySegment(quotations, ({ begin }) => [begin]),
    ends: bySegment(quotations, ({ end }) => [end]),
    touches: bySegment(quotations, touchedBy),
    marksIn: bySegment(marks, ({ segment }) => [segment]),
  }
}

interface Paragraph {
  readonly text: string
  readonly pieces: readonly { readonly checked: CheckedSegment; readonly start: number; readonly end: number }[]
}

function foundOn(context: CheckContext, side: Side): Found {
  const recorded = side === 'source' ? recordOf(context) : undefined
  const quotations: PlacedQuotation[] = []
  const marks: PlacedMark[] = []
  for (const flow of flowsOf(context, side)) {
    const found = findQuotations(
      flow.map((paragraph) => paragraph.text),
      context[side].tag,
    )
    const unclosed = new Set(found.unclosed)
    const placed = found.untold.map((quotation, index): PlacedQuotation | undefined => {
      const one = placeQuotation(quotation, flow, quotations.length)
      if (one === undefined) return undefined
      const record = recorded?.(one.openPlace)
      const marked = {
        ...one,
        id: record?.id,
        level: record?.level ?? quotation.level,
        closed: !unclosed.has(index),
        dash: record === undefined ? /^\p{Pd}$/u.test(quotation.open) : record.kind === 'dash',
      }
      const whole = new ToldQuotation(marked, () => ({
        kind: record?.kind ?? found.quotations[index]?.kind ?? 'speech',
        speaker: record?.speaker ?? speakerOf(found.quotations[index], flow),
      }))
      quotations.push(whole)
      return whole
    })
    for (const mark of found.marks) {
      const at = locate(mark, flow, mark.mark.length)
      if (at === undefined) continue
      const quotation = mark.quotation === undefined ? undefined : placed[mark.quotation]
      marks.push({
        mark: mark.mark,
        role: mark.role,
        segment: at.segment,
        place: at.place,
        inWord:
          /^['‘’‚‛]$/u.test(mark.mark) &&
          /[\p{L}\p{N}]/u.test(flow[mark.paragraph]?.text.charAt(mark.offset - 1) ?? ''),
        ...(quotation === undefined ? {} : { quotation }),
      })
    }
  }
  return { quotations, marks }
}

/** What extract wrote down of a quotation that begins at a place: it saw the article, with the marks of its markup. */
function recordOf(
  context: CheckContext,
): ((place: Place) => Pick<PlacedQuotation, 'id' | 'level' | 'kind' | 'speaker'> | undefined) | undefined {
  const { document } = context
  if (document.quotations.length === 0) return undefined
  const units = new Map(document.units.map((unit) => [unit.id, unit]))
  const known = new Map(
    document.quotations.map(({ id, level, kind, speaker, parts }) => {
      const [first] = parts
      const said = speaker === undefined ? undefined : { text: speaker.text, place: speaker.place }
      return [`${first?.unit} ${first?.start}`, { id, level, kind, speaker: said }] as const
    }),
  )
  return (place) => {
    const unit = units.get(place.unit)
    return unit === undefined
      ? undefined
      : known.get(`${place.unit} ${segmentOffset(unit, place.segment) + place.start}`)
  }
}

/** Paragraphs that one quotation may cross: units of one flow; all units, where a file names no flows. */
function flowsOf(context: CheckContext, side: Side): readonly (readonly Paragraph[])[] {
  const byUnit = new Map<Unit, CheckedSegment[]>()
  for (const checked of context.segments) {
    const list = byUnit.get(checked.unit)
    if (list === undefined) byUnit.set(checked.unit, [checked])
    else list.push(checked)
  }
  const flows: { name: string | undefined; paragraphs: Paragraph[] }[] = []
  for (const [unit, segments] of byUnit) {
    const paragraph = paragraphOf(unit, segments, side)
    const last = flows.at(-1)
    if (last !== undefined && last.name === unit.flow) last.paragraphs.push(paragraph)
    else flows.push({ name: unit.flow, paragraphs: [paragraph] })
  }
  return flows.map((flow) => flow.paragraphs)
}

function paragraphOf(unit: Unit, segments: readonly CheckedSegment[], side: Side): Paragraph {
  const [only] = segments
  if (only !== undefined && unit.parts.length === 1) {
    const text = only[side]?.text ?? ''
    return { text, pieces: [{ checked: only, start: 0, end: text.length }] }
  }
  const pieces: Paragraph['pieces'][number][] = []
  const known = new Map(segments.map((checked) => [checked.segment, checked]))
  let text = ''
  for (const part of unit.parts) {
    const checked = part.type === 'segment' ? known.get(part) : undefined
    const own =
      checked === undefined ? plainText(unitContent({ ...unit, parts: [part] }, side)) : (checked[side]?.text ?? '')
    if (checked !== undefined) pieces.push({ checked, start: text.length, end: text.length + own.length })
    text += own
  }
  return { text, pieces }
}

/** Where so many units at an offset of a flow stand, as far as they are in one segment; in a gap, the segment before it. */
function locate(
  at: FlowOffset,
  flow: readonly Paragraph[],
  length: number,
): { readonly segment: number; readonly place: Place } | undefined {
  const pieces = flow[at.paragraph]?.pieces ?? []
  // The last piece that begins before it.
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= at.offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (piece === undefined) return undefined
  const offset = Math.max(0, Math.min(at.offset, piece.end) - piece.start)
  const { unit, segment } = piece.checked.source
  const end = Math.min(offset + length, piece.end - piece.start)
  return { segment: piece.checked.index, place: { unit, segment, start: offset, end } }
}

function placeQuotation(
  quotation: UntoldQuotation,
  flow: readonly Paragraph[],
  index: number,
): Omit<PlacedQuotation, 'id' | 'level' | 'closed' | 'dash' | keyof Told> | undefined {
  const begin = locate(quotation.start, flow, Math.max(1, quotation.open.length))
  const lastOffset = Math.max(0, quotation.end.offset - Math.max(1, quotation.close.length))
  const end = locate({ paragraph: quotation.end.paragraph, offset: lastOffset }, flow, quotation.close.length)
  if (begin === undefined || end === undefined) return undefined
  const text = textOf(quotation, flow)
  return {
    index,
    open: quotation.open,
    close: quotation.close,
    begin: begin.segment,
    end: end.segment,
    openPlace: begin.place,
    closePlace: end.place,
    length: text.length,
    spacedInside: isSpacedInside(quotation, flow),
    text,
  }
}

function speakerOf(quotation: FlowQuotation | undefined, flow: readonly Paragraph[]): PlacedQuotation['speaker'] {
  const { paragraph, span } = quotation?.speaker ?? {}
  if (paragraph === undefined || span === undefined) return undefined
  const said = locate({ paragraph, offset: span.start }, flow, span.end - span.start)
  return said && { text: flow[paragraph]?.text.slice(span.start, span.end) ?? '', place: said.place }
}

function isSpacedInside({ start, end, open, close }: UntoldQuotation, flow: readonly Paragraph[]): boolean {
  const first = flow[start.paragraph]?.text.charAt(start.offset + open.length) ?? ''
  const last = flow[end.paragraph]?.text.charAt(end.offset - close.length - 1) ?? ''
  return /\s/u.test(first) && /\s/u.test(last)
}

function textOf(quotation: UntoldQuotation, flow: readonly Paragraph[]): string {
  const { start, end } = quotation
  return flow
    .slice(start.paragraph, end.paragraph + 1)
    .map(({ text }, index) => {
      const paragraph = start.paragraph + index
      return text.slice(
        paragraph === start.paragraph ? start.offset + quotation.open.length : 0,
        paragraph === end.paragraph ? end.offset - quotation.close.length : text.length,
      )
    })
    .join(' ')
    .trim()
}

/** The beginning of a quotation, for a message. */
export function excerptOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
