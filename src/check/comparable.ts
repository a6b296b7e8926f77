import type { SegmentText } from './context.js'
import { memoize } from './memoize.js'

/** A text as it is compared with another: in normal form, with single spaces and none around it. */
export const comparable: (text: SegmentText) => string = memoize(({ text }) =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim(),
)
