import type { Span } from '../../model/span.js'
import { type Atom, type CodeItem, type Item, slice } from '../region.js'

/** A part of a paragraph. */
export interface Section {
  readonly items: readonly Item[]
  /** It is the title of a container or an alert; what stands before it on its line is syntax. */
  readonly title: boolean
}

/**
 * A line that opens or closes a container (`:::`, `::: tip Title`, `:::note[Title]{#id}`; of PyMdown `/// tip | Title`), is a directive of its own (`::video[Title]{src=x}`),
 * or says what an abbreviation stands for (`*[HTML]: Title`).
 */
const container =
  /^(?::{3,}[ \t]*(?:\{[^{}\n]{0,200}\}|[\w-]{1,100}(?=[ \t[{]|$))?|::[\w-]{1,100}(?=[[{])|\/{3,}[ \t]*(?:[\w-]{1,100}(?:[ \t]*\||$)|$)|\*\[[^[\]\n]{1,100}\]:)[ \t]*/

/** What begins a definition, on the line under its term or under another definition. */
const definition = /^:[ \t]+(?=\S)/

/** The first line of an alert: `[!NOTE]`, `[!TIP]- Title`. */
const alert = /^\[![\w-]{1,40}\][-+]?[ \t]*/

/** What a paragraph has that has such a line. */
const hint = /::|(?:^|[\r\n])[ \t>]{0,40}(?::[ \t]|\/\/\/|\*\[)/

/** Attributes at the end of such a line. */
const attributes = /(?<![ \t])[ \t]*\{[^{}\n]{0,500}\}[ \t]{0,20}$/

/**
 * A paragraph's items in sections, where lines of it are no text of CommonMark: containers of VitePress and Docusaurus, alerts of GitHub, definitions
 * of Markdown Extra.
 *
 * @param quoted the paragraph is the first of a block quotation
 */
export function sectionsOf(file: string, items: readonly Item[], quoted: boolean): readonly Section[] {
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return []
  const raw = file.slice(first.start, last.end)
  if (!hint.test(raw) && !(quoted && raw.startsWith('[!'))) return [{ items, title: false }]
  const sections: Section[] = []
  const pieces = items.flatMap((item): readonly Piece[] => (item.type === 'text' ? item.atoms : [item]))
  let from = first.start
  const add = (span: Span, title: boolean): void => {
    const part = partOf(pieces, span)
    if (part.length > 0) sections.push({ items: part, title })
  }
  for (const [index, line] of linesOf(pieces, file, last.end).entries()) {
    const text = file.slice(line.start, line.end)
    const defines = index <= 1 || sections.length > 0 ? definition.exec(text) : null
    const syntax = defines ?? container.exec(text) ?? (quoted && index === 0 ? alert.exec(text) : null)
    if (syntax === null) continue
    add({ start: from, end: line.start }, false)
    if (defines === null) add(titleIn(text, line, syntax[0].length), true)
    from = defines === null ? line.end : line.start + syntax[0].length
  }
  add({ start: from, end: last.end }, false)
  return sections
}

/** The title on a line that opens a container: between the brackets, or all that is left. */
function titleIn(text: string, { start, end }: Span, length: number): Span {
  const left = end - (attributes.exec(text.slice(length))?.[0].length ?? 0)
  const bracketed = text.charAt(length) === '[' && text.charAt(left - start - 1) === ']'
  return bracketed ? { start: start + length + 1, end: left - 1 } : { start: start + length, end: left }
}

/** A text's atoms, or a code. */
type Piece = Atom | CodeItem

/** The lines of a paragraph, without what begins them in a quotation or a list. */
function linesOf(pieces: readonly Piece[], file: string, end: number): readonly Span[] {
  const lines: Span[] = []
  let fresh = true
  for (const piece of pieces) {
    const { start, end: last } = piece
    if (fresh) lines.push({ start, end: lineEnd(file, start, end) })
    fresh = (!('type' in piece) || piece.name === 'br') && lineEnd(file, start, last) < last
  }
  return lines
}

function lineEnd(file: string, start: number, end: number): number {
  let at = start
  while (at < end && !/[\r\n]/.test(file.charAt(at))) at += 1
  return at
}

/** The items that stand in a range, a text as far as it does. */
function partOf(pieces: readonly Piece[], { start, end }: Span): readonly Item[] {
  const items: Item[] = []
  let atoms: Atom[] = []
  const close = (): void => {
    const [first, last] = [atoms[0], atoms.at(-1)]
    if (first !== undefined && last !== undefined)
      items.push({ type: 'text', start: first.start, end: last.end, atoms })
    atoms = []
  }
  for (let at = firstAfter(pieces, start); (pieces[at]?.start ?? end) < end; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (!('type' in piece))
      atoms.push(...slice(piece, Math.max(0, start - piece.start), Math.min(piece.text.length, end - piece.start)))
    else if (piece.start >= start && piece.end <= end) {
      close()
      items.push(piece)
    }
  }
  close()
  return items
}

/** The first piece that ends after an offset: found by halving, as a paragraph may have as many sections as lines. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? offset) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
