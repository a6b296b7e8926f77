import type { Span } from '../../model/span.js'
import { classesAt, letterClass, letterOrMarkClass, runEnd, runStart, spaceClass, wordClass } from '../characters.js'

const none: readonly string[] = []

/** The word that a full stop ends, and the short ones with full stops of their own next to it. */
export interface Parts {
  readonly before: readonly string[]
  readonly own: string
  readonly after: readonly string[]
}

/** The word that a full stop ends, and short ones with full stops of their own next to it (`z. B.`). */
export function partsAround(text: string, stop: number): Parts {
  const least = Math.max(0, stop - 40)
  const start = ownStart(text, stop, least)
  let own = start
  while (own < stop && isHyphenOrStop(text.charCodeAt(own))) own++
  return {
    before: partsBefore(text, start, least),
    own: text.slice(own, stop + 1),
    after: partsAfter(text, stop + 1, Math.min(text.length, stop + 40)),
  }
}

/** Where the word before a full stop begins: letters, figures, full stops, hyphens, Catalan middle dots. */
function ownStart(text: string, stop: number, least: number): number {
  let start = runStart(text, stop, least, wordClass)
  while (start > least && isInner(text.charCodeAt(start - 1))) start = runStart(text, start - 1, least, wordClass)
  return start
}

function isInner(unit: number): boolean {
  return isHyphenOrStop(unit) || unit === 0xb7
}

function isHyphenOrStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x2d
}

/** Up to three short words with full stops before an offset. */
function partsBefore(text: string, to: number, least: number): readonly string[] {
  let part = shortBefore(text, to, least)
  if (part === undefined) return none
  const parts: string[] = []
  for (; part !== undefined && parts.length < 3; part = shortBefore(text, part.start, least))
    parts.unshift(text.slice(part.start, part.end))
  return parts
}

/** Up to two short words with full stops from an offset on. */
function partsAfter(text: string, from: number, limit: number): readonly string[] {
  let part = shortAfter(text, from, limit)
  if (part === undefined) return none
  const parts: string[] = []
  for (; part !== undefined && parts.length < 2; part = shortAfter(text, part.end, limit))
    parts.push(text.slice(part.start, part.end))
  return parts
}

/** A word of one to four letters with its full stop, and white space after it, before an offset. */
function shortBefore(text: string, end: number, least: number): Span | undefined {
  const stop = runStart(text, end, least, spaceClass) - 1
  if (stop === end - 1 || stop < least || text.charCodeAt(stop) !== 0x2e) return undefined
  const start = runStart(text, stop, least, letterOrMarkClass)
  if (!isShort(text, start, stop) || runStart(text, start, least, wordClass) < start) return undefined
  return { start, end: stop + 1 }
}

/** White space or none, and a word of one to four letters with its full stop, from an offset on. */
function shortAfter(text: string, from: number, limit: number): Span | undefined {
  const start = runEnd(text, from, limit, spaceClass)
  const reach = Math.min(limit, start + longestShort + 1)
  const stop = runEnd(text, start, reach, letterOrMarkClass)
  if (stop >= reach || text.charCodeAt(stop) !== 0x2e || !isShort(text, start, stop)) return undefined
  return { start, end: stop + 1 }
}

/** How many code units a short word has at most. */
const longestShort = 8

/** Says whether a run of letters and marks is of one to four characters and begins with a letter. */
function isShort(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 0 || length > longestShort || (classesAt(text, start) & letterClass) === 0) return false
  return length <= 4 || [...text.slice(start, end)].length <= 4
}

/** The word before a full stop, with what stands before it on its left. */
export function wordBefore(text: string, stop: number): { readonly word: string; readonly start: number } {
  const start = runStart(text, stop, Math.max(0, stop - 40), wordClass)
  return { word: text.slice(start, stop), start }
}
