import type { Place } from '../../../model/span.js'
import type { PlacedMark, PlacedQuotation } from './placed-quotation.js'
import type { QuoteMatches } from './quotes-match.js'
import { bySegment, type QuoteSide } from './quotes-sides.js'

/** A mark without its partner. */
export interface QuoteDefect {
  /** Which mark is not there. */
  readonly lacks: 'open' | 'close'
  /** Index of the segment where it should stand, as far as that can be told, and the place. */
  readonly segment: number
  readonly place: Place
  /** The mark that stands alone. */
  readonly mark: string
  readonly markPlace: Place
  /** The segment of the mark that stands alone. */
  readonly markSegment: number
  /** The quotation of the source that it belongs to. */
  readonly source?: PlacedQuotation
}

/** What nothing closes and what closes nothing, on one side by itself. */
export function defectsOf(side: QuoteSide): readonly QuoteDefect[] {
  return [
    ...side.quotations
      .filter((quotation) => !quotation.closed && !quotation.dash)
      .map(
        (quotation): QuoteDefect => ({
          lacks: 'close',
          segment: quotation.begin,
          place: quotation.openPlace,
          mark: quotation.open,
          markPlace: quotation.openPlace,
          markSegment: quotation.begin,
        }),
      ),
    ...side.marks
      .filter((mark) => mark.role === 'stray' && !mark.inWord)
      .map(
        (mark): QuoteDefect => ({
          lacks: 'open',
          segment: mark.segment,
          place: mark.place,
          mark: mark.mark,
          markPlace: mark.place,
          markSegment: mark.segment,
        }),
      ),
  ]
}

/** The same, of the target, each at the segment where the source has the mark that is not there. */
export function targetDefects(matches: QuoteMatches): readonly QuoteDefect[] {
  const { source, target, asked, pairs } = matches
  const opened = new Map(target.quotations.map((quotation) => [quotation.openPlace, quotation]))
  const found: QuoteDefect[] = []
  for (const defect of defectsOf(target)) {
    const quotation = opened.get(defect.markPlace)
    if (quotation !== undefined && sharesClosing(quotation, source, target)) continue
    const own =
      quotation === undefined
        ? (source.ends(defect.segment).find((one) => !pairs.has(one)) ??
          source.touches(defect.segment).find((one) => !pairs.has(one)))
        : (asked.get(quotation) ?? around(source, quotation.begin))
    found.push({
      ...defect,
      ...(own === undefined ? {} : { source: own, segment: quotation === undefined ? own.begin : own.end }),
    })
  }
  return [...found, ...overrun(source, target, asked)]
}

/** One closing mark for two quotations that end together: «он сказал: «да». is correct in French and Russian. */
function sharesClosing(quotation: PlacedQuotation, source: QuoteSide, target: QuoteSide): boolean {
  const isTogether = (outer: PlacedQuotation, inner: PlacedQuotation): boolean =>
    inner.level > outer.level && inner.end === outer.end && outer.closePlace.start - inner.closePlace.end <= 2
  const own = source.touches(quotation.begin)
  return (
    quotation.open === '«' &&
    own.some((outer) => own.some((inner) => isTogether(outer, inner))) &&
    target.begins(quotation.begin).some((inner) => inner.closed && inner.open === '«' && inner.index > quotation.index)
  )
}

/** The source's quotation that goes on over a segment and is re-opened there: the target's mark there begins none of its own. */
function around(source: QuoteSide, segment: number): PlacedQuotation | undefined {
  return source.marksIn(segment).find((mark) => mark.role === 'reopen')?.quotation
}

/** A mark that re-opens a quotation where the source opens a new one: what stood before it was never closed. */
function* overrun(
  source: QuoteSide,
  target: QuoteSide,
  asked: ReadonlyMap<PlacedQuotation, PlacedQuotation>,
): Iterable<QuoteDefect> {
  const reopened = (side: QuoteSide, segment: number): readonly PlacedMark[] =>
    side.marksIn(segment).filter((mark) => mark.role === 'reopen')
  for (const mark of target.marks) {
    if (mark.role !== 'reopen' || mark.quotation === undefined) continue
    const own = asked.get(mark.quotation)
    const opens = source.begins(mark.segment).length > 0
    if (own === undefined || !opens || own.end >= mark.segment || reopened(source, mark.segment).length > 0) continue
    if (sharesClosing(mark.quotation, source, target)) continue
    yield {
      lacks: 'close',
      segment: own.end,
      place: mark.quotation.openPlace,
      mark: mark.quotation.open,
      markPlace: mark.quotation.openPlace,
      markSegment: mark.quotation.begin,
      source: own,
    }
  }
}

/**
 * An opening mark that nothing closes and the closing mark after it that closes nothing, in one segment or where the
 * source's quotation begins and ends: a pair out of two styles.
 */
export function mixedPairs(defects: readonly QuoteDefect[]): readonly (readonly [QuoteDefect, QuoteDefect])[] {
  const pairs: [QuoteDefect, QuoteDefect][] = []
  const used = new Set<QuoteDefect>()
  const strays = bySegment(
    defects.filter(({ lacks }) => lacks === 'open'),
    ({ markSegment }) => [markSegment],
  )
  for (const open of defects) {
    if (open.lacks !== 'close') continue
    const close = [...new Set([open.markSegment, open.source?.end ?? open.markSegment])]
      .flatMap(strays)
      .find((one) => !used.has(one) && mayClose(open, one))
    if (close === undefined) continue
    used.add(close)
    pairs.push([open, close])
  }
  return pairs
}

function mayClose(open: QuoteDefect, close: QuoteDefect): boolean {
  if (close.markSegment === open.markSegment) return close.markPlace.start > open.markPlace.start
  return open.source !== undefined && open.source.end === close.markSegment && close.markSegment > open.markSegment
}

/** The same defects, each segment's told once: what a person looks at is the segment. */
export function oncePerSegment(defects: readonly QuoteDefect[]): readonly QuoteDefect[] {
  const told = new Set<string>()
  return defects.filter((defect) => {
    const key = `${defect.lacks} ${defect.segment}`
    const known = told.has(key)
    told.add(key)
    return !known
  })
}
