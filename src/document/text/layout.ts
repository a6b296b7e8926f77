import { indentOf, isBlank, type Line } from './lines.js'
import { endsLikeSentence, isTabular, isUnspaced, readable, wrappedBullet } from './marks.js'

/** How a text's paragraphs are set: each on a line of its own, or folded at a width. */
export type Layout = { readonly kind: 'lines' } | { readonly kind: 'wrapped'; readonly width: number }

/** Narrower text is never taken for folded, and wider neither: verse, lists, one paragraph a line. */
const narrowest = 30
const widest = 140

/** From so few folds nothing is concluded, unless every one goes on in lower case. */
const fewest = 3

/** A line that another one follows within a paragraph. */
interface Break {
  readonly line: Line
  readonly next: Line
}

/**
 * Decides once for a text how it is set, and for lines where in doubt. It is folded only where most lines that another line follows do not end like a sentence,
 * could not have held the next word, and go on in lower case (where the script has it); and where hardly a line is wider than those.
 */
export function decideLayout(text: string, lines: readonly Line[]): Layout {
  const breaks = breaksOf(text, lines)
  const width = usualWidth(
    text,
    breaks.map(({ line }) => line),
  )
  if (width < narrowest || width > widest) return { kind: 'lines' }
  const wide = breaks.filter(({ next }) => columns(text, next) > width * 1.15)
  const open = breaks.filter(({ line }) => !endsLikeSentence(contentOf(text, line)))
  if (wide.length * 10 > breaks.length || open.length * 2 <= breaks.length) return { kind: 'lines' }
  return isFolded(text, open, breaks.length, width) ? { kind: 'wrapped', width } : { kind: 'lines' }
}

function isFolded(text: string, open: readonly Break[], breaks: number, width: number): boolean {
  const full = open.filter(({ line, next }) => slack(text, line, next, width) < 0).length
  const capital = open.filter(({ next }) => /^\p{Lu}/u.test(contentOf(text, next))).length
  const going = open.filter(({ next }) => /^\p{Ll}/u.test(contentOf(text, next))).length
  if (breaks < fewest) return going === breaks
  if ((capital + going) * 2 < open.length) return full * 5 >= open.length * 4
  return going * 2 > capital && (full * 2 > open.length || (going * 2 > open.length && full * 3 > open.length))
}

/** The line breaks that may be folds: prose on both sides, and no list's mark after. */
function breaksOf(text: string, lines: readonly Line[]): readonly Break[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isProse(text, line) && isProse(text, next) && !isItem(text, next)
      ? [{ line, next }]
      : []
  })
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
  const words = /\s/.test(content) || isUnspaced(content.slice(0, 1))
  return !isBlank(line) && words && readable.test(content) && !isTabular(content)
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
