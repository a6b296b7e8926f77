import type { Document, Flow } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { parseXmlText, type XmlElement } from '../../xml/index.js'
import { withCopies } from '../copies.js'
import { type Container, FlowBuilder } from '../flow-builder.js'
import { contentOf, type HeldText, type Item } from '../region.js'
import { elementsIn, isParagraph } from './elements.js'
import { itemsOf, mainLook } from './items.js'
import { labelsIn, propertiesShown } from './labels.js'
import { partsOf } from './parts.js'
import { type MarkPiece, type Piece, piecesOf } from './pieces.js'

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
  /** Texts that stand in no paragraph: descriptions of pictures, labels of charts. */
  readonly labels: readonly Span[]
}

/** Reads the text of a docx. */
export function readDocx(text: string): DocxReading {
  const reader = new DocxReader(text)
  const roots = partsOf(text).map((part) => rootOf(text, part))
  const isText = ({ uri }: XmlElement): boolean => uri.includes('wordprocessingml')
  for (const root of roots) if (isText(root)) reader.part(root)
  reader.others(roots.filter((root) => !isText(root)))
  return { flows: reader.flows(), paragraphs: reader.paragraphs, labels: reader.labels }
}

const known = new WeakMap<Document, DocxReading>()

/** The reading of a document, made once: it is asked for each block that is written, and for the outline. */
export function readingOf(document: Document): DocxReading {
  const reading = known.get(document) ?? readDocx(document.text)
  known.set(document, reading)
  return reading
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
  readonly labels: Span[] = []
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

  /** Charts, diagrams and properties; what a diagram says stands in its data, and as it was last drawn. */
  others(roots: readonly XmlElement[]): void {
    const drawn = roots.filter(({ local }) => local === 'drawing')
    const others = roots.filter((root) => !drawn.includes(root))
    const texts = (each: readonly XmlElement[]): readonly HeldText[] =>
      each.flatMap((root) =>
        root.local === 'coreProperties' ? this.#remember(propertiesShown(this.#text, root)) : this.#heldIn(root),
      )
    this.#builder.addHeld(withCopies(this.#text, texts(others), texts(drawn)))
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
      else if (child.local === 'tblPr')
        this.#builder.addHeld(elementsIn(child).flatMap((property) => this.#labelsIn(property)))
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
    return type === 'open' ? this.#labelsIn(element) : this.#heldIn(element)
  }

  #heldIn(element: XmlElement): readonly HeldText[] {
    if (isParagraph(element) || holdsRuns(element)) {
      const items = this.#read(element)
      return [{ start: element.start, end: element.end, items }]
    }
    const inner = elementsIn(element).map((child) => ({ local: child.local, texts: this.#heldIn(child) }))
    const again = inner.filter(({ local }) => repeated.has(local)).slice(1)
    const texts = inner.filter((each) => !again.includes(each)).flatMap((each) => each.texts)
    return [
      ...this.#labelsIn(element),
      ...again.reduce<readonly HeldText[]>((known, each) => withCopies(this.#text, known, each.texts), texts),
    ]
  }

  #labelsIn(element: XmlElement): readonly HeldText[] {
    return this.#remember(labelsIn(this.#text, element))
  }

  #remember(labels: readonly HeldText[]): readonly HeldText[] {
    this.labels.push(...labels.map(({ start, end }) => ({ start, end })))
    return labels
  }
}

/** Elements beside one another that say the same: ways to draw a code for newer and older programs (ECMA-376-3, 7.6), series of a chart with the names of its categories. */
const repeated: ReadonlySet<string> = new Set(['Choice', 'Fallback', 'ser'])

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
