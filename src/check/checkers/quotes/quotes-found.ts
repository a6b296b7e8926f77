import { segmentOffset } from '../../../model/bilingual-document.js'
import type { Place, Side } from '../../../model/span.js'
import {
  type FlowOffset,
  type FlowSpeaker,
  findQuotations,
  mayBeTitle,
  type UntoldQuotation,
} from '../../../segment/index.js'
import type { CheckContext } from '../../context.js'
import { once } from '../../memoize.js'
import type { PlacedMark, PlacedQuotation, Told } from './placed-quotation.js'
import { flowsOf, locate, type Paragraph } from './quotes-flows.js'

/** All that is found on one side of a document, in reading order. */
export interface FoundOnSide {
  readonly quotations: readonly PlacedQuotation[]
  readonly marks: readonly PlacedMark[]
}

/** Finds the quotations and marks of one side, and the segments they stand in. */
export function foundOn(context: CheckContext, side: Side): FoundOnSide {
  const recorded = side === 'source' ? recordOf(context) : undefined
  const quotations: PlacedQuotation[] = []
  const marks: PlacedMark[] = []
  for (const flow of flowsOf(context, side)) {
    const texts = flow.map((paragraph) => paragraph.text)
    const found = findQuotations(texts, context[side].tag)
    const unclosed = new Set(found.unclosed)
    const placed = found.untold.map((quotation, index): PlacedQuotation | undefined => {
      const begin = locate(quotation.start, flow, Math.max(1, quotation.open.length))
      const end = locate(lastMark(quotation), flow, quotation.close.length)
      if (begin === undefined || end === undefined) return undefined
      const record = recorded?.(begin.place)
      const text = textOf(quotation, flow)
      const told = once(() => {
        const { kind, speaker } = quotation.told()
        return { kind: record?.kind ?? kind, speaker: record?.speaker ?? speakerOf(speaker, flow) }
      })
      // Written out as one object: of one that is copied together from two, V8 finds no field quickly.
      const whole: PlacedQuotation = {
        index: quotations.length,
        id: record?.id,
        level: record?.level ?? quotation.level,
        open: quotation.open,
        close: quotation.close,
        begin: begin.segment,
        end: end.segment,
        openPlace: begin.place,
        closePlace: end.place,
        closed: !unclosed.has(index),
        spacedInside: isSpacedInside(quotation, flow),
        length: text.length,
        text,
        dash: record === undefined ? /^\p{Pd}$/u.test(quotation.open) : record.kind === 'dash',
        told,
        isTitle: () => (record !== undefined || mayBeTitle(quotation, texts)) && told().kind === 'title',
      }
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
        quotation,
      })
    }
  }
  return { quotations, marks }
}

/** What extract wrote down of a quotation that begins at a place: it saw the article, with the marks of its markup. */
function recordOf(
  context: CheckContext,
): ((place: Place) => (Pick<PlacedQuotation, 'id' | 'level'> & Told) | undefined) | undefined {
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

/** Where the closing mark begins; of a quotation that is never closed, its end. */
function lastMark({ end, close }: UntoldQuotation): FlowOffset {
  return { paragraph: end.paragraph, offset: Math.max(0, end.offset - Math.max(1, close.length)) }
}

function speakerOf(speaker: FlowSpeaker | undefined, flow: readonly Paragraph[]): Told['speaker'] {
  if (speaker === undefined) return undefined
  const { paragraph, span } = speaker
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
