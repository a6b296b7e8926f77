import type { BilingualDocument, Segment, Unit } from './bilingual-document.js'
import { plainText } from './project.js'

/** A segment with the unit it stands in. */
export interface SegmentVisit {
  readonly unit: Unit
  readonly segment: Segment
}

/** Every segment of a document in reading order. */
export function* visitSegments(document: BilingualDocument): Iterable<SegmentVisit> {
  for (const unit of document.units)
    for (const part of unit.parts) if (part.type === 'segment') yield { unit, segment: part }
}

/** A segment with the plain sources before and after it in its flow; empty where the flow begins or ends. */
export interface SegmentInContext extends SegmentVisit {
  readonly previous: string
  readonly next: string
}

/** Every segment of a document in reading order, with its neighbours. */
export function segmentsInContext(document: BilingualDocument): readonly SegmentInContext[] {
  const all = [...visitSegments(document)].map((visit) => ({ ...visit, text: plainText(visit.segment.source) }))
  const beside = (at: number, flow: string | undefined): string => {
    const other = all[at]
    return other !== undefined && other.unit.flow === flow ? other.text : ''
  }
  return all.map(({ unit, segment }, at) => ({
    unit,
    segment,
    previous: beside(at - 1, unit.flow),
    next: beside(at + 1, unit.flow),
  }))
}

/** A document with each segment as `change` gives it; where that gives the same object the unit stays the same object too. */
export function mapSegments(
  document: BilingualDocument,
  change: (segment: Segment, unit: Unit) => Segment,
): BilingualDocument {
  const units = document.units.map((unit) => {
    const parts = unit.parts.map((part) => (part.type === 'segment' ? change(part, unit) : part))
    return parts.every((part, index) => part === unit.parts[index]) ? unit : { ...unit, parts }
  })
  return units.every((unit, index) => unit === document.units[index]) ? document : { ...document, units }
}
