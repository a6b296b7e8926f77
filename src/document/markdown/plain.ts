import type { Span } from '../../model/span.js'

/**
 * A line of words: it begins with a letter or an opening mark, nothing in it can be markup and no space ends it. A letter or a mark in the first column after an empty line
 * goes on no list, quotation or note.
 */
const words = /(?![[{])[\p{L}\p{Pi}\p{Ps}"'][^\\`*_[\]<>&~{}$@|\0\t\r\n]*(?<! )/uy

/** Signs of addresses and containers, which a line of words may not have. */
const signs = /:[/:]|www\./i

const lineEnd = /\r\n|\n|\r/y

/** An empty line, or the end of the text. */
const empty = /[ \t]*(?:\r\n|\n|\r|$)/y

/** A paragraph of nothing but words, which no parser need look at. */
export interface PlainParagraph extends Span {
  readonly lines: readonly Span[]
  /** Where the empty line after it ends. */
  readonly next: number
}

/** The paragraph of nothing but words that begins here, where a block may begin; undefined where another thing stands. */
export function plainParagraphAt(text: string, start: number): PlainParagraph | undefined {
  const lines: Span[] = []
  for (let at = start; ; ) {
    const end = endOf(words, text, at)
    if (end === undefined || signs.test(text.slice(at, end))) return undefined
    lines.push({ start: at, end })
    if (end === text.length) return { start, end, lines, next: end }
    const line = endOf(lineEnd, text, end)
    if (line === undefined) return undefined
    const next = endOf(empty, text, line)
    if (next !== undefined) return { start, end, lines, next }
    at = line
  }
}

/** Whether a text on one line is nothing but words, with one space between two. */
export function isPlain(text: string): boolean {
  return endOf(words, text, 0) === text.length && !signs.test(text) && !/ {2}|\f/.test(text)
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
