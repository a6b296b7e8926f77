import type { Document } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { Format, Reading } from '../format.js'
import { encodeDocx } from './encode-docx.js'
import { docxContainer, partsOf } from './parts.js'
import { type DocxReading, type Paragraph, readDocx, readingOf } from './read-docx.js'

/**
 * Word documents (ECMA-376). Paragraphs of the body, of tables, text boxes, notes, headers, comments, charts and diagrams; runs that look alike are one text, another look is a pair of codes.
 * Deleted and hidden text, what fields compute, and what belongs to no word are left alone.
 */
export const docxFormat: Format = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  container: docxContainer,
  read: (text): Reading => ({ flows: readDocx(text).flows }),
  encode: encodeDocx,
  outline: outlineOf,
}

/** The document without its words and without the limits of its runs. */
function outlineOf(document: Document): string {
  const { text } = document
  const outline = new Outline(text, readingOf(document))
  return JSON.stringify(partsOf(text).map(({ name, start, end }) => [name, outline.of({ start, end })]))
}

class Outline {
  readonly #text: string
  readonly #holes: readonly (Span & { readonly paragraph?: Paragraph })[]

  constructor(text: string, { paragraphs, labels }: DocxReading) {
    this.#text = text
    this.#holes = [
      ...paragraphs.map((paragraph) => ({ start: paragraph.element.start, end: paragraph.element.end, paragraph })),
      ...labels,
    ].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** A range with its paragraphs and labels as their outlines. */
  of({ start, end }: Span): string {
    const outline: string[] = []
    let at = start
    for (let index = this.#firstFrom(start); ; index += 1) {
      const hole = this.#holes[index]
      if (hole === undefined || hole.start >= end) break
      if (hole.start < at) continue
      outline.push(
        this.#text.slice(at, hole.start),
        hole.paragraph === undefined ? '#text' : this.#paragraph(hole.paragraph),
      )
      at = hole.end
    }
    return outline.join('') + this.#text.slice(at, end)
  }

  #paragraph({ element, pieces }: Paragraph): string {
    const properties = element.children.find((node) => node.type === 'element' && node.local === 'pPr')
    const marks = pieces.flatMap((piece) => {
      if (piece.type === 'text' || piece.name === 'br' || piece.name === 'tab') return []
      return [this.of(piece)]
    })
    const says = pieces.some((piece) => piece.type === 'text' && /\S/.test(this.#text.slice(piece.start, piece.end)))
    const begin = this.#text.slice(element.start, properties?.end ?? element.contentStart)
    return [begin, ...marks.sort(), says ? '#text' : '#space'].join('\n')
  }

  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#holes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#holes[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
