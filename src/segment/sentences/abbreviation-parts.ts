import type { Span } from '../../model/span.js'
import { classesAt, letterClass, letterOrMarkClass, runEnd, runStart, spaceClass, wordClass } from '../characters.js'

/** The word that a full stop ends, and the short ones with full stops of their own next to it. */
export interface Parts {
  readonly before: readonly string[]
  readonly own: string
  readonly after: readonly string[]
}

/** The word that a full stop ends, and short ones with full stops of their own next to it (`z. B.`). */
export function partsAround(text: string, stop: number): Parts {
  const least = Math.max(0, stop - 40)
  let start = stop + 1
  while (start > least && isAbbreviationUnit(text, start - 1, least)) start--
  const before: string[] = []
  for (let end = start; before.length < 3; ) {
    const part = shortBefore(text, end, least)
    if (part === undefined) break
    before.unshift(text.slice(part.start, part.end))
    end = part.start
  }
  const after: string[] = []
  const limit = Math.min(text.length, stop + 40)
  for (let from = stop + 1; after.length < 2; ) {
    const part = shortAfter(text, from, limit)
    if (part === undefined) break
    after.push(text.slice(part.start, part.end))
    from = part.end
  }
  let own = start
  while (own < stop && (text.charAt(own) === '-' || text.charAt(own) === '.')) own++
  return { before, own: text.slice(own, stop + 1), after }
}

/** A part of the word before a full stop: letters, figures, full stops, hyphens, Catalan middle dots; both halves of a pair count. */
function isAbbreviationUnit(text: string, at: number, least: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x2e || unit === 0x2d || unit === 0xb7) return true
  if (unit < 0xd800 || unit > 0xdfff) return runEnd(text, at, at + 1, wordClass) > at
  const start = unit >= 0xdc00 ? at - 1 : at
  return start >= least && runEnd(text, start, start + 2, wordClass) === start + 2
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
  const stop = runEnd(text, start, limit, letterOrMarkClass)
  if (stop >= limit || text.charCodeAt(stop) !== 0x2e || !isShort(text, start, stop)) return undefined
  return { start, end: stop + 1 }
}

/** Says whether a run of letters and marks is of one to four characters and begins with a letter. */
function isShort(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 0 || length > 8 || (classesAt(text, start) & letterClass) === 0) return false
  return length <= 4 || [...text.slice(start, end)].length <= 4
}

/** The word before a full stop, with what stands before it on its left. */
export function wordBefore(text: string, stop: number): { readonly word: string; readonly start: number } {
  const start = runStart(text, stop, Math.max(0, stop - 40), wordClass)
  return { word: text.slice(start, stop), start }
}
