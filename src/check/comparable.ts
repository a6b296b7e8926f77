import type { SegmentText } from './context.js'

/** A text as it is compared with another: in normal form, with single spaces and none around it. */
export function comparable({ text }: SegmentText): string {
  const composed = text.normalize('NFC')
  return isLoose(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed
}

/** Whether a text has white space that is no single space between words. Asked of every text: a loop takes a third of a pattern's time. */
function isLoose(text: string): boolean {
  let spaced = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space = code === 0x20
    if (space ? spaced : isOtherSpace(code)) return true
    spaced = space
  }
  return spaced
}

/** White space (`\s`) but the space itself. */
function isOtherSpace(code: number): boolean {
  if (code < 0xa0) return code >= 0x9 && code <= 0xd
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff) return true
  return code >= 0x2000 && code <= 0x205f && /\s/u.test(String.fromCharCode(code))
}
