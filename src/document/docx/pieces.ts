import type { Span } from '../../model/span.js'
import type { XmlElement } from '../../xml/index.js'
import { elementsIn, textIn } from './elements.js'
import { type Field, type FieldKind, fieldAt, fieldInRun, simpleFieldKind } from './fields.js'

/** What a paragraph of WordprocessingML holds, in the order in which it is read; ranges count in the file's text. */
export type Piece = TextPiece | MarkPiece

/** Text in a `w:t`: all between its tags, but where comments or sections of CDATA cut it. */
export interface TextPiece extends Span {
  readonly type: 'text'
  readonly run: Run
  readonly element: XmlElement
  /** What a section of CDATA says; its marks are in the range. */
  readonly literal?: string
}

/** A tag of an element around runs, or a whole that is not looked into. */
export interface MarkPiece extends Span {
  readonly type: 'open' | 'close' | 'alone'
  /** The HTML element that says the same. */
  readonly name: string
  /** The run that it stands in; absent where it stands between runs. */
  readonly run?: Run
  /** What a reader reads in its place. */
  readonly equivalent?: string
  /** What it is, where texts may stand in it; of a tag that opens, in its attributes. */
  readonly element?: XmlElement
}

/** A run (`w:r`) and how it is formatted. */
export interface Run {
  readonly element: XmlElement
  /** Its `w:rPr` as the file has it, or nothing, and where that ends. */
  readonly format: string
  readonly formatEnd: number
  /** Equal for runs that look the same. */
  readonly look: string
}

/** Elements around runs whose text belongs to the sentence (ECMA-376-1, 17.5, 17.13.5, 17.16.22), and what HTML calls them. */
const wrappers: ReadonlyMap<string, string> = new Map([
  ['hyperlink', 'a'],
  ['ins', 'ins'],
  ['moveTo', 'ins'],
  ['smartTag', 'span'],
  ['customXml', 'span'],
  ['sdt', 'span'],
  ['bdo', 'bdo'],
  ['dir', 'bdo'],
])

/** What HTML calls the pair around a field's result; a computed one is no text. */
const pairNames: Readonly<Record<FieldKind, string | undefined>> = { link: 'a', words: 'span', computed: undefined }

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** What says nothing and may go when a paragraph is written anew; properties are read with what has them. */
const silent: ReadonlySet<string> = words(
  'proofErr lastRenderedPageBreak pPr rPr endParaRPr sdtPr sdtEndPr smartTagPr customXmlPr',
)

/** Formatting that nobody sees; DrawingML has it in attributes. */
const unseen: ReadonlySet<string> = words('noProof lang altLang dirty err smtClean')

/** Elements between runs that stand for what a program made of them. */
const computed: ReadonlySet<string> = words('oMath oMathPara fldSimple fld')

/** Elements of a run by what HTML calls them. */
const inRun: ReadonlyMap<string, string> = new Map([
  ['br', 'br'],
  ['cr', 'br'],
  ['tab', 'tab'],
  ['drawing', 'img'],
  ['pict', 'img'],
  ['object', 'img'],
  ['AlternateContent', 'img'],
  ['footnoteReference', 'sup'],
  ['endnoteReference', 'sup'],
])

/** The pieces of a paragraph. */
export function piecesOf(file: string, paragraph: XmlElement): readonly Piece[] {
  const reader = new PieceReader(file)
  reader.read(elementsIn(paragraph))
  return reader.pieces
}

class PieceReader {
  readonly pieces: Piece[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  read(elements: readonly XmlElement[]): void {
    for (let at = 0; at < elements.length; at += 1) {
      const element = elements[at]
      if (element === undefined || silent.has(element.local)) continue
      const field = fieldAt(elements, at)
      if (field !== undefined) {
        this.#field(elements, at, field)
        at = field.end
      } else if (element.local === 'r') this.#run(element)
      else this.#other(element)
    }
  }

  #other(element: XmlElement): void {
    const { local, start, end } = element
    const name = local === 'fldSimple' ? pairNames[simpleFieldKind(element)] : wrappers.get(local)
    if (name === undefined) {
      const equivalent = computed.has(local) ? textIn(element) : ''
      this.#alone({ start, end }, { name: inRun.get(local) ?? 'span', element, equivalent })
      return
    }
    const content = local === 'sdt' ? elementsIn(element).find((each) => each.local === 'sdtContent') : element
    if (content === undefined || content.contentStart === element.end) return
    this.pieces.push({ type: 'open', name, start, end: content.contentStart, element })
    this.read(elementsIn(content))
    this.pieces.push({ type: 'close', name, start: content.contentEnd, end })
  }

  /** A field whose marks stand in one paragraph or in one run: a link and words are a pair, the result of any other is Word's. */
  #field(elements: readonly XmlElement[], begin: number, { separate, end, kind }: Field, run?: Run): void {
    const [first, middle, last] = [elements[begin], elements[separate ?? begin], elements[end]]
    if (first === undefined || last === undefined || middle === undefined) return
    const result = elements.slice((separate ?? end) + 1, end)
    const name = pairNames[kind]
    const inside = run === undefined ? {} : { run }
    if (name === undefined) {
      const equivalent = result.map(textIn).join('')
      this.#alone({ start: first.start, end: last.end }, { name: 'span', equivalent, ...inside })
      return
    }
    this.pieces.push({ type: 'open', name, start: first.start, end: middle.end, ...inside })
    if (run === undefined) this.read(result)
    else this.#inRun(run, result)
    this.pieces.push({ type: 'close', name, start: last.start, end: last.end, ...inside })
  }

  #run(element: XmlElement): void {
    const children = elementsIn(element)
    const properties = children.find(({ local }) => local === 'rPr')
    if (properties !== undefined && isHidden(properties)) {
      this.#alone(element, { name: 'span', equivalent: '' })
      return
    }
    const run: Run = {
      element,
      format: properties === undefined ? '' : this.#file.slice(properties.start, properties.end),
      formatEnd: properties?.end ?? element.contentStart,
      look: properties === undefined ? '' : lookOf(this.#file, properties),
    }
    const content = children.filter((child) => child !== properties)
    const field = fieldInRun(content, 0)
    if (field?.kind === 'computed' && field.end === content.length - 1)
      this.#alone(element, { name: 'span', equivalent: content.map(textIn).join('') })
    else this.#inRun(run, content)
  }

  #inRun(run: Run, children: readonly XmlElement[]): void {
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at]
      if (child === undefined || silent.has(child.local)) continue
      const field = fieldInRun(children, at)
      if (field !== undefined) {
        this.#field(children, at, field, run)
        at = field.end
      } else if (child.local === 't') this.#words(run, child)
      else {
        const { start, end } = child
        this.pieces.push({ type: 'alone', run, start, end, element: child, ...shownInRun(child) })
      }
    }
  }

  #alone({ start, end }: Span, { equivalent, ...mark }: Omit<MarkPiece, 'type' | 'start' | 'end'>): void {
    this.pieces.push({ type: 'alone', start, end, ...mark, ...(equivalent ? { equivalent } : {}) })
  }

  #words(run: Run, element: XmlElement): void {
    for (const node of element.children) {
      const { start, end } = node
      if (node.type === 'text') this.pieces.push({ type: 'text', run, start, end, element })
      else if (node.type === 'cdata' && node.text !== '')
        this.pieces.push({ type: 'text', run, start, end, element, literal: node.text })
    }
  }
}

/** How a run looks: its properties, but those that nobody sees. */
function lookOf(file: string, { attributes, children }: XmlElement): string {
  const seen = children.filter((node) => node.type === 'element').filter(({ local }) => !unseen.has(local))
  return [
    ...attributes.filter(({ local }) => !unseen.has(local)).map(({ name, value }) => `${name}=${value}`),
    ...seen.map((node) => (node.local === 'rPrChange' ? changeOf(file, node) : file.slice(node.start, node.end))),
  ].join('')
}

/** A tracked change of formatting: whose it is, and how it looked before; its number and time are its own. */
function changeOf(file: string, { attributes, contentStart, contentEnd }: XmlElement): string {
  return `${attributes.find(({ local }) => local === 'author')?.value} ${file.slice(contentStart, contentEnd)}`
}

function shownInRun(element: XmlElement): { readonly name: string; readonly equivalent?: string } {
  const { local } = element
  if (local === 'noBreakHyphen') return { name: 'span', equivalent: '\u2011' }
  if (local === 'ruby') return { name: 'span', equivalent: textIn(element) }
  const type = element.attributes.find((each) => each.local === 'type')?.value
  return {
    name: local === 'br' && type !== undefined && type !== 'textWrapping' ? 'span' : (inRun.get(local) ?? 'span'),
  }
}

function isHidden(properties: XmlElement): boolean {
  const vanish = elementsIn(properties).find(({ local }) => local === 'vanish' || local === 'specVanish')
  return (
    vanish !== undefined &&
    !/^(?:0|false|off)$/.test(vanish.attributes.find(({ local }) => local === 'val')?.value ?? '')
  )
}
