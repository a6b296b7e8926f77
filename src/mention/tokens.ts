import type { Span } from '../model/span.js'

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

const token = /\d+|\p{L}[\p{L}\p{M}]*(?:['’ʼ\u200C]\p{L}[\p{L}\p{M}]*)*/gu
const foreign = /[\u0660-\u0669\u066A\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\uFF05\uFF0C-\uFF1A\uFF5E]/u
const foreignEach = /[\u0660-\u0669\u066A\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\uFF05\uFF0C-\uFF1A\uFF5E]/gu
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10]

let last: Tokens = { text: '', plain: '', tokens: [] }

/** The words and figures of a text; the last text's are kept, since dates and numbers ask one after the other. */
export function tokensOf(text: string): Tokens {
  if (text === last.text) return last
  const plain = plainFigures(text)
  const tokens: Token[] = []
  for (const found of plain.matchAll(token)) {
    const code = found[0].charCodeAt(0)
    const figures = code >= 0x30 && code <= 0x39
    const lower = figures ? found[0] : fold(found[0])
    tokens.push({ start: found.index, end: found.index + found[0].length, figures, lower })
  }
  last = { text, plain, tokens }
  return last
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
