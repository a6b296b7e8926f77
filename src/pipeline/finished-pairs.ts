import { type BilingualDocument, type Segment, segmentsOf, type Unit } from '../model/bilingual-document.js'
import type { Inline } from '../model/inline.js'
import { plainText } from '../model/project.js'
import { isPersonal, isTranslated } from '../model/translated.js'

/** A segment with its plain neighbours in its flow; empty text where the flow begins or ends. */
export interface InContext {
  readonly unit: Unit
  readonly segment: Segment
  readonly previous: string
  readonly next: string
}

/** A pair that a person finished. */
export interface FinishedPair {
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
  readonly previous?: string
  readonly next?: string
}

/** Every segment of a document with the sources before and after it in its flow. */
export function segmentsInContext(document: BilingualDocument): readonly InContext[] {
  const all = document.units.flatMap((unit) =>
    segmentsOf(unit).map((segment) => ({ unit, segment, text: plainText(segment.source) })),
  )
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

/** What people have translated in a document, in its order, then the pairs of its earlier versions. What `align` is unsure of is left out. */
export function finishedPairs(document: BilingualDocument): readonly FinishedPair[] {
  const now = segmentsInContext(document).flatMap(({ unit, segment, previous, next }): readonly FinishedPair[] => {
    const { source, target } = segment
    if (target === undefined || !isTranslated(segment) || !isPersonal(segment) || isUnsure(unit, segment)) return []
    return [{ source, target, previous, next }]
  })
  const before = document.units.flatMap(({ matches }) =>
    matches.filter((match) => match.unit !== undefined).map(({ source, target }) => ({ source, target })),
  )
  return [...now, ...before]
}

function isUnsure(unit: Unit, { id, state }: Segment): boolean {
  return state === 'initial' && unit.notes.some((note) => note.category === 'align' && note.segment === id)
}
