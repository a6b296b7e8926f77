import type { Span } from '../../model/span.js'
import type { XmlElement, XmlNode } from '../../xml/index.js'

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

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** What says nothing and may go when a paragraph is written anew; properties are read with what has them. */
const silent: ReadonlySet<string> = words(
  'proofErr lastRenderedPageBreak pPr rPr sdtPr sdtEndPr smartTagPr customXmlPr',
)

/** Formatting that nobody sees. */
const unseen: ReadonlySet<string> = words('noProof lang rPrChange')

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
      const field = isFieldMark(element, 'begin') ? fieldAt(elements, at) : undefined
      if (field !== undefined) {
        this.#field(elements, at, field)
        at = field.end
      } else if (element.local === 'r') this.#run(element)
      else this.#other(element)
    }
  }

  #other(element: XmlElement): void {
    const { local, start, end } = element
    const name = wrappers.get(local)
    if (name === undefined) {
      const equivalent = local === 'oMath' || local === 'oMathPara' || local === 'fldSimple' ? textIn(element) : ''
      this.pieces.push({
        type: 'alone',
        name: 'span',
        start,
        end,
        element,
        ...(equivalent === '' ? {} : { equivalent }),
      })
      return
    }
    const content = local === 'sdt' ? elementsIn(element).find((each) => each.local === 'sdtContent') : element
    if (content === undefined || content.contentStart === element.end) return
    this.pieces.push({ type: 'open', name, start, end: content.contentStart, element })
    this.read(elementsIn(content))
    this.pieces.push({ type: 'close', name, start: content.contentEnd, end })
  }

  /** A field whose marks stand in one paragraph: a link is a pair, the result of any other is Word's. */
  #field(elements: readonly XmlElement[], begin: number, { separate, end, link }: Field): void {
    const [first, last] = [elements[begin], elements[end]]
    const middle = elements[separate ?? begin]
    if (first === undefined || last === undefined || middle === undefined) return
    const result = elements.slice((separate ?? end) + 1, end)
    if (link) {
      this.pieces.push({ type: 'open', name: 'a', start: first.start, end: middle.end })
      this.read(result)
      this.pieces.push({ type: 'close', name: 'a', start: last.start, end: last.end })
      return
    }
    const equivalent = result.map(textIn).join('')
    const shown = equivalent === '' ? {} : { equivalent }
    this.pieces.push({ type: 'alone', name: 'span', start: first.start, end: last.end, ...shown })
  }

  #run(element: XmlElement): void {
    const children = elementsIn(element)
    const field = fieldInRun(children)
    if (field !== undefined) {
      this.pieces.push({ type: 'alone', name: 'span', start: element.start, end: element.end, ...field })
      return
    }
    const properties = children.find(({ local }) => local === 'rPr')
    if (properties !== undefined && isHidden(properties)) {
      this.pieces.push({ type: 'alone', name: 'span', start: element.start, end: element.end })
      return
    }
    const run: Run = {
      element,
      format: properties === undefined ? '' : this.#file.slice(properties.start, properties.end),
      formatEnd: properties?.end ?? element.contentStart,
      look: properties === undefined ? '' : this.#look(properties),
    }
    for (const child of children) {
      if (silent.has(child.local)) continue
      const { start, end } = child
      if (child.local === 't') this.#words(run, child)
      else this.pieces.push({ type: 'alone', run, start, end, element: child, ...shownInRun(child) })
    }
  }

  #words(run: Run, element: XmlElement): void {
    for (const node of element.children) {
      const { start, end } = node
      if (node.type === 'text') this.pieces.push({ type: 'text', run, start, end, element })
      else if (node.type === 'cdata' && node.text !== '')
        this.pieces.push({ type: 'text', run, start, end, element, literal: node.text })
    }
  }

  #look(properties: XmlElement): string {
    return elementsIn(properties)
      .filter(({ local }) => !unseen.has(local))
      .map(({ start, end }) => this.#file.slice(start, end))
      .join('')
  }
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

/** The elements in an element, in order. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((node: XmlNode) => node.type === 'element')
}

/** The text that a reader sees of an element; of a ruby text its base. */
function textIn(element: XmlElement): string {
  if (element.local === 't') return wordsIn(element)
  return elementsIn(element)
    .filter(({ local }) => local !== 'rt' && local !== 'del')
    .map(textIn)
    .join('')
}

function wordsIn(element: XmlElement): string {
  return element.children.map((node) => (node.type === 'text' || node.type === 'cdata' ? node.text : '')).join('')
}

function isHidden(properties: XmlElement): boolean {
  const vanish = elementsIn(properties).find(({ local }) => local === 'vanish' || local === 'specVanish')
  return (
    vanish !== undefined &&
    !/^(?:0|false|off)$/.test(vanish.attributes.find(({ local }) => local === 'val')?.value ?? '')
  )
}

/** A complex field (ECMA-376-1, 17.16.18) among the elements of a paragraph, by their indexes. */
interface Field {
  readonly separate: number | undefined
  readonly end: number
  readonly link: boolean
}

/** Whether a run is a mark of a field, perhaps with some of its instruction, and nothing else. */
function isFieldMark(element: XmlElement, type: string): boolean {
  if (element.local !== 'r') return false
  const content = elementsIn(element).filter(({ local }) => local !== 'rPr' && local !== 'instrText')
  const [mark] = content
  return content.length === 1 && mark?.local === 'fldChar' && fieldMark(mark) === type
}

/** What a reader sees of a field that stands in one run whole, as Google Docs writes them; absent where a run is another thing. A link keeps its words. */
function fieldInRun(children: readonly XmlElement[]): Pick<MarkPiece, 'equivalent'> | undefined {
  const content = children.filter(({ local }) => local !== 'rPr')
  const marks = content.flatMap((child) => (child.local === 'fldChar' ? [fieldMark(child)] : []))
  const last = content.at(-1)
  if (content.length < 2 || content[0]?.local !== 'fldChar' || last?.local !== 'fldChar') return undefined
  if (!/^begin(?: separate)? end$/.test(marks.join(' ')) || isLink(content.map(instruction).join(''))) return undefined
  const equivalent = content.map(textIn).join('')
  return equivalent === '' ? {} : { equivalent }
}

function isLink(instructions: string): boolean {
  return /^\s*HYPERLINK\b/i.test(instructions)
}

function instruction(element: XmlElement): string {
  return element.local === 'instrText' ? wordsIn(element) : ''
}

function fieldMark(element: XmlElement): string {
  return element.attributes.find(({ local }) => local === 'fldCharType')?.value ?? ''
}

function fieldAt(elements: readonly XmlElement[], begin: number): Field | undefined {
  let depth = 0
  let separate: number | undefined
  let instructions = ''
  for (let at = begin; at < elements.length; at += 1) {
    const element = elements[at]
    if (element === undefined) break
    if (separate === undefined) instructions += elementsIn(element).map(instruction).join('')
    if (isFieldMark(element, 'begin')) depth += 1
    else if (isFieldMark(element, 'end')) depth -= 1
    else if (isFieldMark(element, 'separate') && depth === 1) separate ??= at
    if (depth === 0) return { separate, end: at, link: separate !== undefined && isLink(instructions) }
  }
  return undefined
}
