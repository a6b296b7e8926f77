import type { Span } from '../../model/span.js'
import type { Atom } from '../region.js'
import type { ScalarPlace } from './places.js'

/** A value of the front matter with its key. */
export interface KeyedValue extends Span {
  readonly key: string
  /** Its paragraphs; a value on one line has one. */
  readonly paragraphs: readonly (readonly Atom[])[]
  readonly place: ScalarPlace
}

/** A line's end with the space around it. */
export const fold = '(?<![ \\t])[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t]*'

/**
 * A quoted or plain value in atoms: what its escapes stand for, a line's end as one space.
 *
 * @param special finds escapes and folds; `decode` gives what one stands for, nothing where that is not known
 */
export function atomsIn(
  file: string,
  { start, end }: Span,
  special: RegExp,
  decode: (raw: string) => string | undefined,
): readonly Atom[] {
  const atoms: Atom[] = []
  const raw = file.slice(start, end)
  let at = 0
  const plain = (to: number): void => {
    if (to > at) atoms.push({ text: raw.slice(at, to), start: start + at, end: start + to })
  }
  for (const { index, 0: found } of raw.matchAll(special)) {
    const text = /[\r\n]/.test(found) ? ' ' : decode(found)
    if (text === undefined) return []
    plain(index)
    at = index + found.length
    atoms.push({ text, start: start + index, end: start + at })
  }
  plain(raw.length)
  return atoms
}

/** What atoms say. */
export function textOf(atoms: readonly Atom[]): string {
  return atoms.map(({ text }) => text).join('')
}

/** The paragraphs of a block of lines: each line, or lines at the block's indent folded together where `folded`; what stands deeper is a paragraph of its own. */
export function linesIn(file: string, { start, end }: Span, folded: boolean): readonly (readonly Atom[])[] {
  const paragraphs: Atom[][] = []
  let indent: number | undefined
  /** The paragraph that the next line may go on. */
  let open: Atom[] | undefined
  for (const { index, 0: line } of file.slice(start, end).matchAll(/(?<![^\r\n])[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const text = line.trim()
    const depth = line.length - line.trimStart().length
    const from = start + index + depth
    const before = open?.at(-1)
    if (text === '') {
      if (index > 0) open = undefined
      continue
    }
    indent ??= depth
    const atom: Atom = { text, start: from, end: from + text.length }
    if (folded && depth === indent && open !== undefined && before !== undefined)
      open.push({ text: ' ', start: before.end, end: from }, atom)
    else {
      open = depth === indent ? [atom] : undefined
      paragraphs.push(open ?? [atom])
    }
  }
  return paragraphs
}

/** The character of a number in hexadecimal figures. */
export function fromHex(figures: string): string | undefined {
  const point = Number.parseInt(figures, 16)
  return point > 0x10ffff || point === 0 ? undefined : String.fromCodePoint(point)
}
