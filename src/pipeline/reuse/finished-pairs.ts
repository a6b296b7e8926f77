import type { BilingualDocument, Segment, Unit } from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import { isPersonal, isTranslated } from '../../model/translated.js'
import { segmentsInContext } from '../../model/visit.js'

/** A pair that a person finished. */
export interface FinishedPair {
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
  readonly previous?: string
  readonly next?: string
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
