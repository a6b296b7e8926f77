import type { CheckContext } from '../../context.js'
import { memoize } from '../../memoize.js'
import type { PlacedMark, PlacedQuotation } from './placed-quotation.js'
import { type FoundOnSide, foundOn } from './quotes-found.js'

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

function sideOf(found: FoundOnSide, crowded: ReadonlySet<number>): QuoteSide {
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

/** The beginning of a quotation, for a message. */
export function excerptOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
