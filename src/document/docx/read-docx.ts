import type { Flow } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { parseXmlText, type XmlElement } from '../../xml/index.js'
import { type Container, FlowBuilder } from '../flow-builder.js'
import { type Atom, contentOf, type HeldText, type Item } from '../region.js'
import { partsOf } from './parts.js'
import { elementsIn, type MarkPiece, type Piece, piecesOf, type Run } from './pieces.js'

/** A paragraph as it is read. */
export interface Paragraph {
  readonly element: XmlElement
  readonly pieces: readonly Piece[]
  /** How most of its text looks: that is no code. */
  readonly look: string
}

/** What the text of a docx holds. */
export interface DocxReading {
  readonly flows: readonly Flow[]
  /** Every paragraph in order, those in text boxes after the one that holds them. */
  readonly paragraphs: readonly Paragraph[]
  /** The descriptions of pictures, in order. */
  readonly descriptions: readonly Span[]
}

/** Reads the text of a docx. */
export function readDocx(text: string): DocxReading {
  const reader = new DocxReader(text)
  for (const part of partsOf(text)) reader.part(rootOf(text, part))
  return { flows: reader.flows(), paragraphs: reader.paragraphs, descriptions: reader.descriptions }
}

/** The tree of a part. What stands before it is white space to the parser, so that offsets count in the whole text. */
function rootOf(text: string, { start, end }: Span): XmlElement {
  const first = text.charCodeAt(start) === 0xfeff ? start + 1 : start
  return moved(parseXmlText(text.slice(first, end)).root, first)
}

/** A tree with its offsets counted from elsewhere. */
function moved(element: XmlElement, by: number): XmlElement {
  const copy = {
    ...element,
    start: element.start + by,
    end: element.end + by,
    contentStart: element.contentStart + by,
    contentEnd: element.contentEnd + by,
  }
  return {
    ...copy,
    children: element.children.map((node) =>
      node.type === 'element' ? moved(node, by) : { ...node, start: node.start + by, end: node.end + by },
    ),
  }
}

/** Elements whose paragraphs are one flow. */
const containers: ReadonlySet<string> = new Set(['tc', 'footnote', 'endnote', 'comment', 'hdr', 'ftr', 'body'])

/** Styles that Word's own headings and titles have, in any language of the program. */
const headingStyle = /^(?:heading|title|subtitle|berschrift|titre|t[ií]tulo|kop|rubrik|nag[lł]|\d+$)/i

class DocxReader {
  readonly paragraphs: Paragraph[] = []
  readonly descriptions: Span[] = []
  readonly #text: string
  readonly #builder: FlowBuilder
  #containers = 0

  constructor(text: string) {
    this.#text = text
    this.#builder = new FlowBuilder(text)
  }

  part(root: XmlElement): void {
    this.#walk(root, this.#enter('body'))
  }

  flows(): readonly Flow[] {
    return this.#builder.finish()
  }

  #enter(kind: Container['kind']): Container {
    this.#containers += 1
    return { id: this.#containers, kind, quotedIn: [] }
  }

  #walk(element: XmlElement, container: Container): void {
    for (const child of elementsIn(element)) {
      if (isParagraph(child)) this.#paragraph(child, container)
      else if (containers.has(child.local)) this.#walk(child, this.#enter(child.local === 'tc' ? 'cell' : 'body'))
      else this.#walk(child, container)
    }
  }

  #paragraph(element: XmlElement, container: Container): void {
    const items = this.#read(element)
    const heading = headingDepth(element)
    if (heading === undefined) this.#builder.add(contentOf(this.#text, items), container, 'p')
    else this.#builder.add(contentOf(this.#text, items), this.#enter('heading'), `h${heading}`)
  }

  #read(element: XmlElement): readonly Item[] {
    const pieces = piecesOf(this.#text, element)
    const look = mainLook(pieces)
    this.paragraphs.push({ element, pieces, look })
    return itemsOf(this.#text, pieces, look, (mark) => this.#held(mark))
  }

  /** The texts in a drawing, a text box or a ruby: its description, its paragraphs; of a tag those in its attributes. */
  #held({ type, element }: MarkPiece): readonly HeldText[] {
    if (element === undefined) return []
    return type === 'open' ? this.#described(element) : this.#heldIn(element)
  }

  #heldIn(element: XmlElement): readonly HeldText[] {
    if (isParagraph(element) || holdsRuns(element)) {
      const items = this.#read(element)
      return [{ start: element.start, end: element.end, items }]
    }
    return [...this.#described(element), ...elementsIn(element).flatMap((child) => this.#heldIn(child))]
  }

  #described(element: XmlElement): readonly HeldText[] {
    const descriptions = descriptionsIn(this.#text, element)
    this.descriptions.push(...descriptions)
    return descriptions
  }
}

/** Whether an element is a paragraph of WordprocessingML; DrawingML has its own. */
function isParagraph({ local, uri }: XmlElement): boolean {
  return local === 'p' && uri.includes('wordprocessingml')
}

/** Whether an element in a code holds runs as a paragraph does: what is above the base of a ruby, the base, a choice of two ways to write the same. */
function holdsRuns(element: XmlElement): boolean {
  const { local } = element
  if (local === 'rt' || local === 'rubyBase') return true
  return (local === 'Choice' || local === 'Fallback') && elementsIn(element).some((child) => child.local === 'r')
}

/** The depth of a heading by its style or outline level. */
function headingDepth(paragraph: XmlElement): number | undefined {
  const properties = elementsIn(paragraph).find(({ local }) => local === 'pPr')
  if (properties === undefined) return undefined
  const value = (name: string): string | undefined =>
    elementsIn(properties)
      .find(({ local }) => local === name)
      ?.attributes.find(({ local }) => local === 'val')?.value
  const level = value('outlineLvl')
  if (level !== undefined && Number(level) < 9) return Math.min(6, Number(level) + 1)
  const style = value('pStyle')
  if (style === undefined || !headingStyle.test(style)) return undefined
  return Math.min(6, Math.max(1, Number(/\d/.exec(style)?.[0] ?? 1)))
}

const title = /\stitle\s{0,9}=\s{0,9}(["'])/

/** Attributes that a reader sees (ECMA-376-1, 17.16.22 and 20.4.2.5; ECMA-376-4, 19.1.2): descriptions and titles of pictures, tips of links, the words of WordArt. */
const attributesRead: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['docPr', [/\sdescr\s{0,9}=\s{0,9}(["'])/, title]],
  ['shape', [/\salt\s{0,9}=\s{0,9}(["'])/, title]],
  ['textpath', [/\sstring\s{0,9}=\s{0,9}(["'])/]],
  ['hyperlink', [/\s(?:\w{1,9}:)?tooltip\s{0,9}=\s{0,9}(["'])/]],
])

function descriptionsIn(text: string, element: XmlElement): readonly HeldText[] {
  return (attributesRead.get(element.local) ?? []).flatMap((pattern) => {
    const { start } = element
    const tag = text.slice(start, element.contentStart)
    const found = pattern.exec(tag)
    if (found === null) return []
    const from = start + found.index + found[0].length
    const to = text.indexOf(found[1] ?? '"', from)
    return to > from ? [{ start: from, end: to, items: [textItem(text, { start: from, end: to })] }] : []
  })
}

/** How the most of a paragraph's text looks. */
function mainLook(pieces: readonly Piece[]): string {
  const lengths = new Map<string, number>()
  for (const piece of pieces)
    if (piece.type === 'text') {
      const { look } = piece.run
      lengths.set(look, (lengths.get(look) ?? 0) + piece.end - piece.start)
    }
  let [most, look] = [0, '']
  for (const [each, length] of lengths) if (length > most) [most, look] = [length, each]
  return look
}

/** Pieces as items that tile: runs that look alike are one, another look is a pair of codes around its text. */
function itemsOf(
  text: string,
  pieces: readonly Piece[],
  look: string,
  held: (mark: MarkPiece) => readonly HeldText[],
): readonly Item[] {
  const items: Item[] = []
  let open: Run | undefined
  let last: Run | undefined
  const close = (): void => {
    if (open !== undefined && last !== undefined)
      items.push({
        type: 'close',
        name: lookName(open),
        held: [],
        start: last.element.contentEnd,
        end: last.element.end,
      })
    open = undefined
  }
  for (const piece of pieces) {
    const { run } = piece
    if (open !== undefined && open.look !== run?.look) close()
    if (run !== undefined && open === undefined && run.look !== look) {
      open = run
      items.push({ type: 'open', name: lookName(run), held: [], start: run.element.start, end: run.formatEnd })
    }
    last = run
    if (piece.type === 'text') items.push(textItem(text, piece, piece.literal))
    else {
      const { type, name, start, end, equivalent } = piece
      items.push({ type, name, start, end, held: held(piece), ...(equivalent === undefined ? {} : { equivalent }) })
    }
  }
  close()
  return tiled(items)
}

/** Items whose ranges meet: what stands between two belongs to a text, if one of them is. */
function tiled(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const [before, next] = [items[index - 1], items[index + 1]]
    const start = before === undefined || item.type !== 'text' || before.type === 'text' ? item.start : before.end
    const end = next === undefined || (item.type !== 'text' && next.type === 'text') ? item.end : next.start
    return item.type === 'text' ? wider(item, start, end) : { ...item, end }
  })
}

function wider(item: Extract<Item, { type: 'text' }>, start: number, end: number): Item {
  const atoms = [...item.atoms]
  const first = atoms[0]
  if (first !== undefined && start < first.start) atoms.splice(0, 1, ...splitFirst(first, start))
  const last = atoms.at(-1)
  if (last !== undefined && end > last.end) atoms.splice(-1, 1, ...splitLast(last, end))
  return { ...item, start, end, atoms }
}

function splitFirst(atom: Atom, start: number): readonly Atom[] {
  if (atom.text.length !== atom.end - atom.start) return [{ ...atom, start }]
  const length = String.fromCodePoint(atom.text.codePointAt(0) ?? 0).length
  const rest = { text: atom.text.slice(length), start: atom.start + length, end: atom.end }
  return [{ text: atom.text.slice(0, length), start, end: atom.start + length }, ...(rest.text === '' ? [] : [rest])]
}

function splitLast(atom: Atom, end: number): readonly Atom[] {
  if (atom.text.length !== atom.end - atom.start) return [{ ...atom, end }]
  const length = ([...atom.text.slice(-2)].at(-1) ?? '').length
  const rest = { text: atom.text.slice(0, -length), start: atom.start, end: atom.end - length }
  return [...(rest.text === '' ? [] : [rest]), { text: atom.text.slice(-length), start: atom.end - length, end }]
}

/** What HTML calls the look of a run. */
function lookName({ element }: Run): string {
  const properties = elementsIn(element).find(({ local }) => local === 'rPr')
  const names = new Set(properties === undefined ? [] : elementsIn(properties).map(({ local }) => local))
  return names.has('b') ? 'b' : names.has('i') ? 'i' : names.has('u') ? 'u' : 'span'
}

const reference = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>\w{1,9}));|[\t\r\n]+/gi
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text between two offsets; a reference is an atom of its own, line ends and tabs are spaces. `literal` is the text where the range reads otherwise. */
function textItem(text: string, { start, end }: Span, literal?: string): Item {
  const raw = text.slice(start, end)
  const atoms: Atom[] = literal === undefined ? [] : [{ text: literal.replace(/[\t\r\n]+/g, ' '), start, end }]
  if (literal !== undefined) return { type: 'text', start, end, atoms }
  let at = 0
  const plain = (to: number): void => {
    if (to > at) atoms.push({ text: raw.slice(at, to), start: start + at, end: start + to })
  }
  for (const { index, 0: found, groups } of raw.matchAll(reference)) {
    const { decimal, hex, name } = groups ?? {}
    const point = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal)
    const char = point !== undefined ? String.fromCodePoint(point) : name === undefined ? ' ' : named[name]
    if (char === undefined) continue
    plain(index)
    at = index + found.length
    atoms.push({ text: char, start: start + index, end: start + at })
  }
  plain(raw.length)
  return { type: 'text', start, end, atoms }
}
