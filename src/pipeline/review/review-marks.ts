import { type DocumentName, type DocumentQuotation, documentMarks } from '../../check/index.js'
import { findNames } from '../../mention/index.js'
import type { BilingualDocument, Segment, Unit } from '../../model/bilingual-document.js'
import type { Excerpt, Issue } from '../../model/issue.js'
import type { DateValue } from '../../model/mention.js'
import { plainText } from '../../model/project.js'
import type { Place, Side } from '../../model/span.js'
import type { ReviewForm, ReviewMark, ReviewName } from '../../report/index.js'
import { segmentSpans } from '../place-quotations.js'

/** A segment with its unit and its number in the document, from 1. */
export interface NumberedSegment {
  readonly number: number
  readonly unit: Unit
  readonly segment: Segment
}

/** The marks of one side of one segment, and the names of the document that some of them point at. */
export interface ReviewMarks {
  of(side: Side, segment: NumberedSegment): readonly ReviewMark[]
  readonly names: readonly ReviewName[]
}

/** Finds the segment that a place is in. */
export type FindSegment = (place: Pick<Place, 'unit' | 'segment'>) => NumberedSegment | undefined

/** Deeper quotations than this are not marked: nobody could tell them apart. */
const deepest = 3

/** Marks quotations, names and dates of both sides of a document. */
export function reviewMarks(
  document: BilingualDocument,
  segments: readonly NumberedSegment[],
  issues: readonly Issue[],
  find: FindSegment,
): ReviewMarks {
  const marks: Record<Side, Map<NumberedSegment, ReviewMark[]>> = { source: new Map(), target: new Map() }
  const add = (side: Side, segment: NumberedSegment | undefined, mark: ReviewMark): void => {
    if (segment === undefined) return
    const here = marks[side].get(segment)
    if (here === undefined) marks[side].set(segment, [mark])
    else here.push(mark)
  }
  const found = documentMarks(document)
  const recorded = document.quotations.length > 0
  if (recorded) markRecorded(document, find, add)
  for (const quotation of found.quotations)
    if (quotation.level <= deepest && !(recorded && quotation.side === 'source'))
      markQuotation(quotation, segments, find, add)
  for (const { side, place, value } of found.dates)
    add(side, find(place), { kind: 'date', start: place.start, end: place.end, value: isoDate(value) })
  return {
    of: (side, segment) => marks[side].get(segment) ?? [],
    names: markNames(document, withFaults(found.names, issues), segments, find, add),
  }
}

type Add = (side: Side, segment: NumberedSegment | undefined, mark: ReviewMark) => void

/** The source's quotations as extract wrote them down, those of the markup among them. */
function markRecorded({ units, quotations }: BilingualDocument, find: FindSegment, add: Add): void {
  const spans = new Map(units.map((unit) => [unit.id, new Map(segmentSpans(unit).map((span) => [span.id, span]))]))
  for (const { id, level, speaker, parts } of quotations) {
    if (level > deepest) continue
    const stretches = parts.flatMap((part) =>
      part.segments.flatMap((segment) => {
        const span = spans.get(part.unit)?.get(segment)
        const start = Math.max(part.start, span?.start ?? 0)
        const end = Math.min(part.end, span?.end ?? 0)
        return span === undefined || start >= end
          ? []
          : [{ unit: part.unit, segment, start: start - span.start, end: end - span.start }]
      }),
    )
    stretches.forEach(({ start, end, ...where }, index) => {
      const said = speaker === undefined ? {} : { speaker: speaker.refersTo?.text ?? speaker.text }
      const edges = { opens: index === 0, closes: index === stretches.length - 1 }
      add('source', find(where), { kind: 'quotation', id, level, ...said, start, end, ...edges })
    })
  }
}

function markQuotation(
  { side, level, id, speaker, open, close }: DocumentQuotation,
  segments: readonly NumberedSegment[],
  find: FindSegment,
  add: Add,
): void {
  const first = find(open)
  const last = find(close)
  if (first === undefined || last === undefined) return
  for (const segment of segments.slice(first.number - 1, last.number)) {
    const text = plainText(segment.segment[side] ?? [])
    const start = segment === first ? open.start : 0
    const end = segment === last ? close.end : text.length
    const said = { ...(id === undefined ? {} : { id }), ...(speaker === undefined ? {} : { speaker }) }
    const edges = { opens: segment === first, closes: segment === last }
    if (start < end) add(side, segment, { kind: 'quotation', level, ...said, start, end, ...edges })
  }
}

/** A name with the forms that a finding says are written for it: they are no forms of it, but a reader looks for them there. */
function withFaults(names: readonly DocumentName[], issues: readonly Issue[]): readonly DocumentName[] {
  const at = ({ unit, segment, start }: Place): string => JSON.stringify([unit, segment, start])
  const faults = new Map<string, readonly Excerpt[]>()
  for (const { family, source, target } of issues)
    if (family === 'names' && target !== undefined) for (const place of source ?? []) faults.set(at(place), target)
  if (faults.size === 0) return names
  return names.map((name) => {
    const wrong = name.source.flatMap(({ places }) => places.flatMap((place) => faults.get(at(place)) ?? []))
    const texts = [...new Set(wrong.map(({ text }) => text))]
    const added = texts.map((text) => ({ text, places: wrong.filter((place) => place.text === text) }))
    return { ...name, target: [...name.target, ...added] }
  })
}

/** Names of both sides; then those of the source that nothing in the target answers. */
function markNames(
  document: BilingualDocument,
  names: readonly DocumentName[],
  segments: readonly NumberedSegment[],
  find: FindSegment,
  add: Add,
): readonly ReviewName[] {
  const taken = new Map<NumberedSegment, Place[]>(segments.map((segment) => [segment, []]))
  const linked = names.map((name, index): ReviewName => {
    const forms = (side: Side): readonly ReviewForm[] =>
      name[side].map(({ text, places }) => {
        for (const place of places) {
          const segment = find(place)
          add(side, segment, { kind: 'name', name: index, start: place.start, end: place.end })
          if (side === 'source' && segment !== undefined) taken.get(segment)?.push(place)
        }
        return { text, segments: places.flatMap((place) => find(place)?.number ?? []) }
      })
    return { source: forms('source'), target: forms('target') }
  })
  return [...linked, ...markOthers(document, segments, taken, linked.length, add)]
}

function markOthers(
  { sourceLanguage }: BilingualDocument,
  segments: readonly NumberedSegment[],
  taken: ReadonlyMap<NumberedSegment, readonly Place[]>,
  first: number,
  add: Add,
): readonly ReviewName[] {
  const forms = new Map<string, { readonly index: number; readonly numbers: number[] }>()
  const texts = segments.map(({ segment }) => plainText(segment.source))
  findNames(texts, sourceLanguage).forEach((found, at) => {
    const segment = segments[at]
    if (segment === undefined) return
    for (const { start, end, value } of found) {
      if (taken.get(segment)?.some((place) => place.start < end && place.end > start) === true) continue
      const form = forms.get(value.form) ?? { index: first + forms.size, numbers: [] }
      forms.set(value.form, form)
      form.numbers.push(segment.number)
      add('source', segment, { kind: 'name', name: form.index, start, end })
    }
  })
  return [...forms].map(([text, { numbers }]) => ({ source: [{ text, segments: numbers }], target: [] }))
}

/** What is known of a date, as in ISO 8601; a weekday alone has no such form. */
function isoDate({ year, month, day }: DateValue): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return [
    ...(year === undefined ? [] : [String(year).padStart(4, '0')]),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined || month === undefined ? [] : [two(day)]),
  ].join('-')
}
