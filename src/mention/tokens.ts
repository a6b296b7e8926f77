import type { Span } from '../model/span.js'
import { isOf, letter, mark, nextOf, number, runEnd } from './character-kinds.js'

/** A word or a run of figures in a text. */
export interface Token extends Span {
  readonly figures: boolean
  /** The characters in lower case, apostrophes as ’. */
  readonly lower: string
}

/** A text made ready for dates and numbers; all offsets are those of the text itself. */
export interface Tokens {
  readonly text: string
  /** The text with all decimal digits and full-width signs as ASCII: as long as the text. */
  readonly plain: string
  readonly tokens: readonly Token[]
}

const foreign = /[\u0660-\u0669\u066A\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\uFF05\uFF0C-\uFF1A\uFF5E]/u
const foreignEach = /[\u0660-\u0669\u066A\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\uFF05\uFF0C-\uFF1A\uFF5E]/gu
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10]

let last: Tokens = { text: '', plain: '', tokens: [] }

/** The words and figures of a text; the last text's are kept, since dates and numbers ask one after the other. */
export function tokensOf(text: string): Tokens {
  if (text === last.text) return last
  const plain = plainFigures(text)
  const tokens: Token[] = []
  for (let start = nextOf(plain, 0, letter | number); start < plain.length; ) {
    const figures = isFigure(plain.charCodeAt(start))
    const end = figures ? figuresEnd(plain, start) : wordEnd(plain, start)
    const written = plain.slice(start, end)
    if (end > start) tokens.push({ start, end, figures, lower: figures ? written : folded(written) })
    start = nextOf(plain, Math.max(end, start + 1), letter | number)
  }
  last = { text, plain, tokens }
  return last
}

/** Words come again and again: as many are kept. */
const mostKept = 50_000
const lowers = new Map<string, string>()

/** The same, as one string however often the word comes. */
export function folded(word: string): string {
  let lower = lowers.get(word)
  if (lower === undefined) {
    lower = fold(word)
    if (lowers.size >= mostKept) lowers.clear()
    lowers.set(word, lower)
  }
  return lower
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function figuresEnd(plain: string, start: number): number {
  let end = start
  while (isFigure(plain.charCodeAt(end))) end++
  return end
}

/** Letters with their marks, and what an apostrophe or a joiner adds to them; the start itself where no letter stands. */
export function wordEnd(plain: string, start: number): number {
  if (!isOf(plain, start, letter)) return start
  let end = runEnd(plain, start, letter | mark)
  while (isJoined(plain.charCodeAt(end)) && isOf(plain, end + 1, letter)) end = runEnd(plain, end + 1, letter | mark)
  return end
}

/** An apostrophe (' or ’), or the joiner that Persian writes inside words. */
function isJoined(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x200c
}

/** Native and full-width digits, and full-width signs among them, as ASCII; nothing changes its place. */
export function plainFigures(text: string): string {
  if (!foreign.test(text)) return text
  return text.replace(foreignEach, (sign) => {
    const code = sign.charCodeAt(0)
    const zero = zeros.find((start) => code >= start && code < start + 10)
    if (zero !== undefined) return String(code - zero)
    return code === 0x66a ? '%' : String.fromCharCode(code - 0xfee0)
  })
}

/** A word as tables have it: lower case, one kind of apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes("'") || lower.includes('ʼ') ? lower.replaceAll(/['ʼ]/g, '’') : lower
}
