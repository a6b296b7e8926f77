import type { Unit } from '../model/bilingual-document.js'
import { plainText } from '../model/project.js'
import type { Quotation, QuotationExtent, QuotationPart, Speaker } from '../model/quotation.js'
import type { Place, Span } from '../model/span.js'
import { type FlowQuotation, spanInParagraph } from '../segment/index.js'
import { namesEach, nestingOf } from './segment/nesting.js'

/** A segment's place in its unit's plain text. */
export interface SegmentSpan extends Span {
  readonly id: string
}

/** Where each segment of a unit stands in the unit's plain source text. */
export function segmentSpans(unit: Unit): readonly SegmentSpan[] {
  let offset = 0
  return unit.parts.flatMap((part) => {
    const start = offset
    offset += plainText(part.source).length
    return part.type === 'segment' ? [{ id: part.id, start, end: offset }] : []
  })
}

/** A document's quotations as parts of its units, which are the paragraphs they count; ids are `q1`, `q2`, … in reading order. */
export function placeQuotations(quotations: readonly FlowQuotation[], units: readonly Unit[]): readonly Quotation[] {
  const spans = units.map(segmentSpans)
  const texts = units.map((unit) => unit.parts.map((part) => plainText(part.source)).join(''))
  const nesting = nestingOf(spansInFlow(quotations, texts))
  const segments = spans.reduce((sum, { length }) => sum + length, 0)
  return quotations.flatMap((quotation, index) => {
    const parts = partsOf(quotation, units, spans, texts, !namesEach(nesting[index] ?? 0, segments))
    if (parts.length === 0) return []
    const speaker = speakerOf(quotation, units, spans, texts)
    return [
      {
        id: `q${index + 1}`,
        level: quotation.level,
        kind: quotation.kind,
        open: quotation.open,
        close: quotation.close,
        parts,
        ...(speaker === undefined ? {} : { speaker }),
      },
    ]
  })
}

/** Where quotations stand when the paragraphs are counted through. */
function spansInFlow(quotations: readonly FlowQuotation[], texts: readonly string[]): readonly Span[] {
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length
  }
  const place = ({ paragraph, offset }: FlowQuotation['start']): number => (starts[paragraph] ?? length) + offset
  return quotations.map(({ start, end }) => ({ start: place(start), end: place(end) }))
}

function partsOf(
  quotation: FlowQuotation,
  units: readonly Unit[],
  spans: readonly (readonly SegmentSpan[])[],
  texts: readonly string[],
  endsOnly: boolean,
): readonly QuotationPart[] {
  const parts: QuotationPart[] = []
  const reopening = new Map(quotation.reopen.map((mark) => [mark.paragraph, mark]))
  const { start: begin, end: finish } = quotation
  for (let paragraph = begin.paragraph; paragraph <= finish.paragraph; paragraph += 1) {
    const unit = units[paragraph]
    const text = texts[paragraph] ?? ''
    const span = spanInParagraph(quotation, paragraph, text.length)
    if (unit === undefined || span === undefined) continue
    const mark = reopening.get(paragraph)
    parts.push({
      unit: unit.id,
      extent: extentOf(paragraph === begin.paragraph, paragraph === finish.paragraph),
      start: span.start,
      end: span.end,
      ...(mark === undefined ? {} : { reopen: [...text.slice(mark.offset, mark.offset + 2)][0] ?? '' }),
      segments: touched(spans[paragraph] ?? [], span, endsOnly),
    })
  }
  return parts
}

function extentOf(begins: boolean, ends: boolean): QuotationExtent {
  return begins ? (ends ? 'whole' : 'begin') : ends ? 'end' : 'middle'
}

/** Ids of the segments that a span touches; found by halving, as a paragraph may hold thousands of both. */
function touched(segments: readonly SegmentSpan[], span: Span, endsOnly: boolean): readonly string[] {
  const first = firstEndingAfter(segments, span.start)
  const last = firstEndingAfter(segments, span.end - 1)
  const past = last < segments.length && (segments[last]?.start ?? span.end) < span.end ? last + 1 : last
  const ids = (from: number, to: number): readonly string[] => segments.slice(from, to).map(({ id }) => id)
  return endsOnly && past - first > 2 ? [...ids(first, first + 1), ...ids(past - 1, past)] : ids(first, past)
}

function firstEndingAfter(segments: readonly SegmentSpan[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function speakerOf(
  quotation: FlowQuotation,
  units: readonly Unit[],
  spans: readonly (readonly SegmentSpan[])[],
  texts: readonly string[],
): Speaker | undefined {
  const { speaker } = quotation
  if (speaker === undefined) return undefined
  const unit = units[speaker.paragraph]
  const segments = spans[speaker.paragraph] ?? []
  if (unit === undefined) return undefined
  const place = placeOf(unit, segments, speaker.span)
  const verb = speaker.verb === undefined ? undefined : placeOf(unit, segments, speaker.verb)
  if (place === undefined) return undefined
  const text = (texts[speaker.paragraph] ?? '').slice(speaker.span.start, speaker.span.end)
  const refersTo = referentOf(quotation, units, spans, texts)
  return { place, text, ...(verb === undefined ? {} : { verb }), ...(refersTo === undefined ? {} : { refersTo }) }
}

function referentOf(
  { speaker }: FlowQuotation,
  units: readonly Unit[],
  spans: readonly (readonly SegmentSpan[])[],
  texts: readonly string[],
): Speaker['refersTo'] {
  const { paragraph, span } = speaker?.refersTo ?? {}
  const unit = paragraph === undefined ? undefined : units[paragraph]
  if (paragraph === undefined || span === undefined || unit === undefined) return undefined
  const place = placeOf(unit, spans[paragraph] ?? [], span)
  return place === undefined ? undefined : { place, text: (texts[paragraph] ?? '').slice(span.start, span.end) }
}

function placeOf(unit: Unit, segments: readonly SegmentSpan[], span: Span): Place | undefined {
  const segment = segments[firstEndingAfter(segments, span.start)]
  if (segment === undefined || span.start < segment.start || span.end > segment.end) return undefined
  return { unit: unit.id, segment: segment.id, start: span.start - segment.start, end: span.end - segment.start }
}
