import { plainFigures } from '../../mention/index.js'

/** The value of a run of figures of any script. */
export function figuresValue(figures: string): number {
  return Number(plainFigures(figures))
}

/** Figures in the script of others, with as many noughts before them as make them as wide, where those begin with one. */
export function writtenLike(figures: string, value: number): string {
  const width = figuresValue(figures.charAt(0)) === 0 ? figures.length : 0
  return inScriptOf(figures, String(value).padStart(width, '0'))
}

/** ASCII figures in the script of the first figure of a text. */
export function inScriptOf(text: string, figures: string): string {
  const first = /\p{Nd}/u.exec(text)?.[0] ?? '0'
  const zero = (first.codePointAt(0) ?? 0x30) - figuresValue(first)
  return figures.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}
