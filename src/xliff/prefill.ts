import type { BilingualDocument } from '../model/bilingual-document.js'
import { contentHash } from '../model/content-hash.js'
import { mapSegments } from '../model/visit.js'

/** A document whose segments without a target hold their source, marked as prefilled so that they still count as untranslated. */
export function prefillDocument(document: BilingualDocument): BilingualDocument {
  return mapSegments(document, (segment, unit) => {
    if (!unit.translate || segment.source.length === 0 || (segment.target?.length ?? 0) > 0) return segment
    return {
      ...segment,
      target: segment.source,
      state: 'initial',
      origin: { by: 'prefill', hash: contentHash(segment.source) },
    }
  })
}
