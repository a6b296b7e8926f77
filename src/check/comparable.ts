import type { SegmentText } from './context.js'
import { memoize } from './memoize.js'

/** A text as it is compared with another: in normal form, with single spaces and none around it. */
export const comparable: (text: SegmentText) => string = memoize(({ text }) => {
  const composed = text.normalize('NFC')
  return loose.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed
})

/** White space that is no single space between words. */
const loose = /\s\s|[^\S ]|^\s|\s$/u
