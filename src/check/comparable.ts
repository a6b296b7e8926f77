import type { SegmentText } from './context.js'

/** A text as it is compared with another: in normal form, with single spaces and none around it. */
export function comparable({ text }: SegmentText): string {
  const composed = text.normalize('NFC')
  return loose.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed
}

/** White space that is no single space between words. */
const loose = /\s\s|[^\S ]|^\s|\s$/u
