import type { Span } from '../../model/span.js'
import { type Item, slice } from '../region.js'

/** A part of a paragraph. */
export interface Section {
  readonly items: readonly Item[]
  /** It is the title of a container or an alert; what stands before it on its line is syntax. */
  readonly title: boolean
}

/** A line that opens or closes a container (`:::`, `::: tip Title`, `:::note[Title]{#id}`), or is a directive of its own (`::video[Title]{src=x}`). */
const container = /^(?::{3,}[ \t]*(?:\{[^{}\n]{0,200}\}|[\w-]{1,100}(?=[ \t[{]|$))?|::[\w-]{1,100}(?=[[{]))[ \t]*/

/** The first line of an alert: `[!NOTE]`, `[!TIP]- Title`. */
const alert = /^\[![\w-]{1,40}\][-+]?[ \t]*/

/** Attributes at the end of such a line. */
const attributes = /(?<![ \t])[ \t]*\{[^{}\n]{0,500}\}[ \t]{0,20}$/

/**
 * A paragraph's items in sections, where lines of it are no text of CommonMark: containers of VitePress and Docusaurus, alerts of GitHub.
 *
 * @param quoted the paragraph is the first of a block quotation
 */
export function sectionsOf(file: string, items: readonly Item[], quoted: boolean): readonly Section[] {
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return []
  const raw = file.slice(first.start, last.end)
  if (!raw.includes('::') && !(quoted && raw.startsWith('[!'))) return [{ items, title: false }]
  const sections: Section[] = []
  let from = first.start
  const add = (span: Span, title: boolean): void => {
    const part = partOf(items, span)
    if (part.length > 0) sections.push({ items: part, title })
  }
  for (const line of linesOf(items, file, last.end)) {
    const text = file.slice(line.start, line.end)
    const syntax = container.exec(text) ?? (quoted && line.start === first.start ? alert.exec(text) : null)
    if (syntax === null) continue
    add({ start: from, end: line.start }, false)
    add(titleIn(text, line, syntax[0].length), true)
    from = line.end
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

/** The lines of a paragraph, without what begins them in a quotation or a list. */
function linesOf(items: readonly Item[], file: string, end: number): readonly Span[] {
  const lines: Span[] = []
  let fresh = true
  for (const item of items)
    for (const { start, end: last } of item.type === 'text' ? item.atoms : [item]) {
      if (fresh) lines.push({ start, end: lineEnd(file, start, end) })
      fresh = (item.type === 'text' || item.name === 'br') && lineEnd(file, start, last) < last
    }
  return lines
}

function lineEnd(file: string, start: number, end: number): number {
  let at = start
  while (at < end && !/[\r\n]/.test(file.charAt(at))) at += 1
  return at
}

/** The items that stand in a range, a text as far as it does. */
function partOf(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    if (item.end <= start || item.start >= end) return []
    if (item.type !== 'text') return item.start >= start && item.end <= end ? [item] : []
    const atoms = item.atoms.flatMap((atom) =>
      atom.start >= end || atom.end <= start
        ? []
        : slice(atom, Math.max(0, start - atom.start), Math.min(atom.text.length, end - atom.start)),
    )
    const [first, last] = [atoms[0], atoms.at(-1)]
    return first === undefined || last === undefined ? [] : [{ type: 'text', start: first.start, end: last.end, atoms }]
  })
}
