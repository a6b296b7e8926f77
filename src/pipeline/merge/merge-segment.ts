import type { Segment } from '../../model/bilingual-document.js'
import { contentHash } from '../../model/content-hash.js'
import { renewCodes } from '../same-content.js'

/** How to merge a segment. */
export interface SegmentMergeOptions {
  /** The hand-off was prefilled: a target that equals its source, in a state that nobody changed, is no translation. */
  readonly prefilled?: boolean
}

/** One segment with the target that came back, unless that is our own prefill or no target at all. */
export function mergeSegment(
  segment: Segment,
  back: Segment,
  { prefilled = false }: SegmentMergeOptions = {},
): Segment {
  const target = back.target && renewCodes(back.target, segment.source, segment.source)
  if (target === undefined || target.length === 0) return segment
  const { origin, ...rest } = segment
  const hash = contentHash(target)
  const ownPrefill = origin?.by === 'prefill' && origin.hash === hash
  const handedOut = (prefilled || back.origin?.by === 'prefill') && hash === contentHash(segment.source)
  if ((ownPrefill || handedOut) && back.state === 'initial') return segment
  if (segment.target !== undefined && hash === contentHash(segment.target) && !ownPrefill)
    return segment.state === back.state ? segment : { ...segment, state: back.state }
  return { ...rest, target, state: back.state }
}
