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

/**
 * A line of a paragraph, whatever is in it: what begins it begins no other block and goes on with none. A figure may begin an item of a list, unless it is followed by more
 * than a number is there.
 */
const running = /(?:(?![[{])[\p{L}\p{Pi}\p{Ps}"']|\d+(?![\d.)]))[^\r\n]*/uy

/** A paragraph outside of all lists and quotations, of which micromark need not look for blocks. */
export interface Paragraph extends Span {
  readonly lines: readonly Span[]
  /** There is nothing but words in it, which no parser need look at. */
  readonly plain: boolean
  /** Where the empty line after it ends. */
  readonly next: number
}

/** The paragraph that begins here, where a block may begin; undefined where another thing stands, or what only looks like a paragraph. */
export function paragraphAt(text: string, start: number): Paragraph | undefined {
  const lines: Span[] = []
  let plain = true
  for (let at = start; ; ) {
    const end = endOf(running, text, at)
    if (end === undefined) return undefined
    plain &&= endOf(words, text, at) === end && !signs.test(text.slice(at, end))
    lines.push({ start: at, end })
    if (end === text.length) return { start, end, lines, plain, next: end }
    const line = endOf(lineEnd, text, end) ?? end
    const next = endOf(empty, text, line)
    if (next !== undefined) return { start, end, lines, plain, next }
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
