import type { Segment } from './bilingual-document.js'
import { contentHash } from './content-hash.js'

/** Whether a segment has a translation: a target that is not guillemet's own untouched prefill. States are never asked. */
export function isTranslated(segment: Segment): boolean {
  if (segment.target === undefined || segment.target.length === 0) return false
  return segment.origin?.by !== 'prefill' || segment.origin.hash !== contentHash(segment.target)
}

/** Whether a person wrote (or changed) a segment's target; such a target is never overwritten. */
export function isPersonal(segment: Segment): boolean {
  if (segment.target === undefined || segment.target.length === 0) return false
  return segment.origin === undefined || segment.origin.hash !== contentHash(segment.target)
}

/** Whether a segment's target is what a machine made and nobody changed. */
export function isMachineDraft(segment: Segment): boolean {
  return segment.origin?.by === 'engine' && isTranslated(segment) && !isPersonal(segment)
}
