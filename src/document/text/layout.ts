import { indentOf, isBlank, type Line } from './lines.js'
import { endsLikeSentence, isTabular, isUnspaced, readable, wrappedBullet } from './marks.js'

/** How a text's paragraphs are set: each on a line of its own, or folded at a width. */
export type Layout = { readonly kind: 'lines' } | { readonly kind: 'wrapped'; readonly width: number }

/** Narrower text is never taken for folded, and wider neither: verse, lists, one paragraph a line. */
const narrowest = 30
const widest = 140

/**
 * Decides once for a text how it is set, and for lines where in doubt: it is folded only where most lines that another line follows do not end like a sentence,
 * and most of those could not have held the next word.
 */
export function decideLayout(text: string, lines: readonly Line[]): Layout {
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isProse(text, line) && isProse(text, next) && !isItem(text, next)
      ? [{ line, next }]
      : []
  })
  if (breaks.length === 0) return { kind: 'lines' }
  const width = usualWidth(
    text,
    breaks.map(({ line }) => line),
  )
  if (width < narrowest || width > widest) return { kind: 'lines' }
  const open = breaks.filter(({ line }) => !endsLikeSentence(contentOf(text, line)))
  const full = open.filter(({ line, next }) => slack(text, line, next, width) < 0)
  const going = open.filter(({ next }) => /^\p{Ll}/u.test(contentOf(text, next)))
  const folded = open.length * 2 > breaks.length && full.length * 2 > open.length
  const going3 = open.length * 4 > breaks.length * 3 && going.length * 2 > open.length && full.length * 3 > open.length
  return folded || going3 ? { kind: 'wrapped', width } : { kind: 'lines' }
}

/** How many columns are left on a line after the next line's first word; below zero it could not have stood there. */
export function slack(text: string, line: Line, next: Line, width: number): number {
  return width - (columns(text, line) + 1 + firstWord(text, next))
}

/** A line without the white space around it. */
export function contentOf(text: string, line: Line): string {
  return text.slice(line.contentStart, line.contentEnd)
}

function isProse(text: string, line: Line): boolean {
  const content = contentOf(text, line)
  return !isBlank(line) && readable.test(content) && !isTabular(content)
}

function isItem(text: string, line: Line): boolean {
  return wrappedBullet.test(contentOf(text, line))
}

/** The width that nine of ten folded lines keep to, with a little room. */
function usualWidth(text: string, lines: readonly Line[]): number {
  const widths = lines.map((line) => columns(text, line)).sort((a, b) => a - b)
  return widths[Math.floor((widths.length - 1) * 0.9)] ?? 0
}

function columns(text: string, line: Line): number {
  return indentOf(text, line) + line.contentEnd - line.contentStart
}

function firstWord(text: string, line: Line): number {
  const content = text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + 200))
  const end = content.search(/\s/)
  const word = end < 0 ? content : content.slice(0, end)
  return isUnspaced(word.slice(0, 1)) ? 1 : word.length
}
