import type { BilingualDocument } from '../model/bilingual-document.js'
import type { DateValue, Mention } from '../model/mention.js'
import type { Quotation } from '../model/quotation.js'
import type { Place, Side } from '../model/span.js'
import type { PlacedQuotation } from './checkers/quotes/placed-quotation.js'
import { lengthRatio, matchQuotations } from './checkers/quotes/quotes-match.js'
import { quotesOf } from './checkers/quotes/quotes-sides.js'
import { type CheckContext, createContext, type SegmentText } from './context.js'
import { type DocumentName, namesIn } from './document-names.js'
import { datesOf } from './values.js'

/** What the checkers see in a document's two sides, for those who show it. */
export interface DocumentMarks {
  readonly names: readonly DocumentName[]
  readonly quotations: readonly DocumentQuotation[]
  readonly dates: readonly DocumentDate[]
}

/** A quotation of one side. */
export interface DocumentQuotation extends Pick<Quotation, 'level' | 'kind'> {
  readonly side: Side
  /** The record's id, else `q1`, `q2`, … in reading order; in the target that of the quotation it answers. */
  readonly id?: string
  /** Who says it, as the text does. */
  readonly speaker?: string
  /** Its opening mark, and its closing one or where it ends without. */
  readonly open: Place
  readonly close: Place
}

/** A date, and where it stands. */
export interface DocumentDate {
  readonly side: Side
  readonly place: Place
  readonly value: DateValue
}

/** Finds names, quotations and dates on both sides of a document, as the checkers do. */
export function documentMarks(document: BilingualDocument): DocumentMarks {
  const context = createContext(document)
  return { names: namesIn(context), quotations: quotationsIn(context), dates: datesIn(context) }
}

function quotationsIn(context: CheckContext): readonly DocumentQuotation[] {
  const { source, target } = quotesOf(context)
  const { asked } = matchQuotations(source, target, lengthRatio(context))
  const ids = new Map(source.quotations.map((one) => [one, one.id ?? `q${one.index + 1}`]))
  const answers = (one: PlacedQuotation): string | undefined => {
    const question = asked.get(one)
    return question === undefined ? undefined : ids.get(question)
  }
  return [
    ...source.quotations.map((one) => quotationOf('source', one, ids.get(one))),
    ...target.quotations.map((one) => quotationOf('target', one, answers(one))),
  ]
}

function quotationOf(side: Side, one: PlacedQuotation, id: string | undefined): DocumentQuotation {
  const { level, openPlace: open, closePlace: close } = one
  const { kind, speaker } = one.told()
  return {
    side,
    level,
    kind,
    open,
    close,
    ...(id === undefined ? {} : { id }),
    ...(speaker === undefined ? {} : { speaker: speaker.text }),
  }
}

function datesIn({ segments }: CheckContext): readonly DocumentDate[] {
  const inText = (text: SegmentText): readonly DocumentDate[] =>
    datesOf(text).map((date: Mention<DateValue>) => ({
      side: text.side,
      place: { unit: text.unit, segment: text.segment, start: date.start, end: date.end },
      value: date.value,
    }))
  return segments.flatMap(({ source, target }) => [...inText(source), ...(target === undefined ? [] : inText(target))])
}
