import type { BilingualDocument } from '../model/bilingual-document.js'
import { plainText } from '../model/project.js'
import { isTranslated } from '../model/translated.js'
import { segmentsInContext } from '../model/visit.js'
import type { MemoryRequest } from './engine.js'

/** Segments that nobody has translated, each with its neighbours. */
export function openRequests(document: BilingualDocument): readonly MemoryRequest[] {
  return segmentsInContext(document).flatMap(({ unit, segment, previous, next }) => {
    if (!unit.translate || isTranslated(segment) || plainText(segment.source).trim() === '') return []
    return [{ unit: unit.id, segment: segment.id, source: segment.source, previous, next }]
  })
}
