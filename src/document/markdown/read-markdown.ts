import type { Event, Extension, Token } from 'micromark-util-types'
import type { Block, Flow, FlowKind } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { type Container, FlowBuilder } from '../flow-builder.js'
import type { FormatSettings } from '../format.js'
import { contentOf, type HeldText, type Item } from '../region.js'
import { partsOf } from './events.js'
import { type FrontMatter, frontMatterOf, readFrontMatter } from './front-matter.js'
import { readIsland } from './island.js'
import { marksAllowed } from './limit-marks.js'
import { Outline } from './outline.js'
import { isBlockQuote, type Place, type Places, type TextPlace } from './places.js'
import type { Paragraph } from './plain.js'
import { InlineReader, spanOf } from './read-inline.js'
import { sectionsOf } from './sections.js'
import { Stretch } from './stretch.js'
import { readTag } from './tags.js'
import { TemplateCode } from './template-code.js'

/** What a kind of Markdown has beside CommonMark. */
export interface Dialect {
  readonly extensions: readonly Extension[]
  /** Reads a tag; absent: HTML's. */
  readonly readTag?: typeof readTag
  /** The text is parsed in parts that end at the first seam after so many UTF-16 units, as micromark takes more than linear memory; Infinity: code may reach over empty lines, and it has no seam. */
  readonly part?: number
  /** Running text with this in it is left as it is. */
  readonly opaque?: RegExp
}

/** What a Markdown text holds. */
export interface MarkdownReading {
  readonly flows: readonly Flow[]
  readonly places: Places
  /** The text without its words. */
  readonly outline: string
}

/** A block that holds others: its paragraphs are one flow. */
interface Level extends Container {
  /** No paragraph has come in it. */
  fresh: boolean
}

/** So many block quotations in one another are told apart. */
const deepestQuotation = 20

/** Tokens that hold running text. */
const texts: ReadonlySet<string> = new Set(
  'paragraph atxHeadingText setextHeadingText tableHeader tableData definitionTitleString indentedContainerTitle'.split(
    ' ',
  ),
)

/** Blocks that may change places with one another when their words change. A list is what its items are: where one ends and the next begins depends on where a part does. */
const blocks: ReadonlySet<string> = new Set(
  `paragraph atxHeading setextHeading indentedContainer blockQuote listItemPrefix codeFenced codeIndented htmlFlow
  definition gfmFootnoteDefinition table tableRow tableHeader tableData thematicBreak taskListCheck mdxjsEsm
  mdxFlowExpression mdxJsxFlowTag`.split(/\s+/),
)

/**
 * Reads a Markdown text.
 *
 * @throws InputError `markdown-limit`.
 */
export function readMarkdown(text: string, dialect: Dialect, settings: FormatSettings = {}): MarkdownReading {
  const reader = new MarkdownReader(text, dialect)
  const { extensions, part: longest = 4_096 } = dialect
  const how = { extensions, longest, marks: marksAllowed(settings) }
  const front = frontMatterOf(text)
  if (front !== undefined) reader.readFrontMatter(front)
  for (const part of partsOf(text, front?.end ?? (text.startsWith('\uFEFF') ? 1 : 0), how)) {
    if ('lines' in part) reader.readPlain(part)
    else for (const event of part) reader.read(event)
  }
  return reader.finish()
}

class MarkdownReader {
  readonly #text: string
  readonly #dialect: Dialect
  readonly #flows: FlowBuilder
  readonly #outline: Outline
  readonly #places = new Map<Block, Place>()
  readonly #levels: Level[] = []
  #containers = 0
  /** The running text that is being read, and the token that it ends with. */
  #inline: InlineReader | undefined
  #ends: Token | undefined
  /** How many hashes a heading has. */
  #depth = 0
  /** An underlined heading's text, until the line under it tells its level. */
  #underlined: readonly Item[] = []
  #html: Span[] | undefined
  /** Elements of JSX around what is not to be translated, by name. */
  readonly #opaque: string[] = []
  readonly #code: TemplateCode

  constructor(text: string, dialect: Dialect) {
    this.#text = text
    this.#dialect = dialect
    this.#flows = new FlowBuilder(text)
    this.#outline = new Outline(text)
    this.#code = new TemplateCode(text)
    this.#push('body')
  }

  read([kind, token]: Event): void {
    if (kind === 'enter' && blocks.has(token.type)) this.#outline.block(token.type)
    if (this.#inline === undefined) {
      if (kind === 'enter') this.#enter(token)
      else this.#exit(token.type, spanOf(token))
    } else if (kind === 'enter') this.#inline.enter(token)
    else if (token === this.#ends) this.#exitText(token.type, spanOf(token), this.#inline.finish())
    else this.#inline.exit(token)
  }

  /** Values of the front matter. */
  readFrontMatter(front: FrontMatter): void {
    this.#outline.block(front.language)
    const container = this.#alone('metadata')
    for (const value of readFrontMatter(this.#text, front)) {
      const marks = isBlockQuote(value.place.quote) ? 0 : value.place.quote.length
      this.#outline.replace(
        { start: value.start - marks, end: value.end + marks },
        isBlockQuote(value.place.quote) ? '|' : '""',
      )
      for (const atoms of value.paragraphs) {
        const [first, last] = [atoms[0], atoms.at(-1)]
        if (first === undefined || last === undefined) continue
        const items: readonly Item[] = [{ type: 'text', start: first.start, end: last.end, atoms }]
        const block = this.#flows.add(contentOf(this.#text, items), container, 'p')
        if (block !== undefined) this.#places.set(block, value.place)
      }
    }
  }

  /** A paragraph of nothing but words. */
  readPlain({ start, end, lines }: Paragraph): void {
    this.#outline.block('paragraph')
    const stretch = new Stretch(this.#text)
    for (const line of lines) stretch.data(line)
    this.#exitText('paragraph', { start, end }, stretch.finish())
  }

  finish(): MarkdownReading {
    return { flows: this.#flows.finish(), places: this.#places, outline: this.#outline.finish() }
  }

  #enter(token: Token): void {
    const type: string = token.type
    if (texts.has(type)) {
      const mark = (block: Block, place: Place): void => void this.#places.set(block, place)
      this.#ends = token
      this.#inline = new InlineReader({ file: this.#text, mark, readTag: this.#dialect.readTag ?? readTag })
    } else if (type === 'blockQuote') this.#push('quotation')
    else if (type === 'listOrdered' || type === 'listUnordered') this.#push('item')
    else if (type === 'gfmFootnoteDefinition' || type === 'indentedContainer') this.#push('body')
    else if (type === 'listItemPrefix') {
      this.#levels.pop()
      this.#push('item')
    } else if (type === 'setextHeading') this.#underlined = []
    else if (type === 'htmlFlow') this.#html = []
    else if (type === 'atxHeading') this.#depth = 0
  }

  #exit(type: string, span: Span): void {
    if (/^(?:blockQuote|list(?:Uno|O)rdered|gfmFootnoteDefinition|indentedContainer)$/.test(type)) this.#levels.pop()
    else if (this.#html !== undefined && (type === 'htmlFlowData' || type === 'lineEnding')) this.#html.push(span)
    else if (type === 'htmlFlow') this.#exitHtml(span)
    else if (type === 'atxHeadingSequence') this.#depth ||= span.end - span.start
    else if (type === 'setextHeadingLineSequence')
      this.#addHeading(this.#underlined, this.#text.charAt(span.start) === '=' ? 1 : 2, { startsLine: true })
    else if (type === 'mdxJsxFlowTag') this.#readFlowTag(span)
  }

  #exitText(type: string, span: Span, items: readonly Item[]): void {
    this.#inline = undefined
    if (this.#opaque.length > 0 || this.#dialect.opaque?.test(this.#text.slice(span.start, span.end)) === true) return
    if (this.#code.holds(span)) return
    if (type === 'paragraph') this.#addParagraph(items)
    else if (type === 'setextHeadingText') this.#underlined = items
    else if (type === 'atxHeadingText') this.#addHeading(items, this.#depth, { startsLine: false, within: 'heading' })
    else if (type === 'indentedContainerTitle')
      this.#add(items, this.#alone('caption'), 'p', { kind: 'text', startsLine: false })
    else if (type === 'definitionTitleString') {
      const place: Place = { kind: 'title', quote: this.#text.charAt(span.end) }
      this.#addHeld([{ ...span, items, made: (block) => this.#places.set(block, place) }])
    } else {
      const structure = type === 'tableHeader' ? 'th' : 'td'
      this.#add(items, this.#alone('cell'), structure, { kind: 'text', startsLine: false, within: 'cell' })
    }
  }

  #addParagraph(items: readonly Item[]): void {
    const level = this.#level
    const quoted = level.kind === 'quotation' && level.fresh
    level.fresh = false
    const structure = level.kind === 'item' ? 'li' : 'p'
    for (const section of sectionsOf(this.#text, items, quoted)) {
      const container = section.title ? this.#alone('caption') : level
      this.#add(section.items, container, structure, { kind: 'text', startsLine: !section.title })
    }
  }

  #addHeading(items: readonly Item[], depth: number, place: Omit<TextPlace, 'kind'>): void {
    this.#add(items, this.#alone('heading'), `h${depth}`, { kind: 'text', ...place })
  }

  #add(items: readonly Item[], container: Container, structure: string, place: Place): void {
    this.#outline.text(items)
    const block = this.#flows.add(contentOf(this.#text, items), container, structure)
    if (block !== undefined) this.#places.set(block, place)
  }

  #addHeld(texts: readonly HeldText[]): void {
    for (const { items } of texts) this.#outline.text(items)
    this.#flows.addHeld(texts)
  }

  #exitHtml(span: Span): void {
    const { flows, outline } = readIsland(this.#text, this.#html ?? [])
    this.#html = undefined
    if (this.#opaque.length > 0 || this.#dialect.opaque !== undefined || this.#code.holds(span)) return
    this.#outline.replace(span, outline)
    this.#flows.addFlows(flows)
  }

  /** A tag of JSX between blocks: its attributes, and whether what it holds is to be translated. */
  #readFlowTag({ start, end }: Span): void {
    const { item, opaque } = (this.#dialect.readTag ?? readTag)(this.#text, start, end)
    if (item.type === 'close' && this.#opaque.at(-1) === item.name) this.#opaque.pop()
    else if (item.type === 'open' && (opaque || this.#opaque.at(-1) === item.name)) this.#opaque.push(item.name)
    if (this.#opaque.length === 0) this.#addHeld(item.held)
  }

  get #level(): Level {
    return this.#levels.at(-1) ?? { ...this.#alone('body'), fresh: true }
  }

  #push(kind: FlowKind): void {
    const container = this.#alone(kind)
    const { id, quotedIn } = container
    const deeper = kind === 'quotation' && quotedIn.length < deepestQuotation
    this.#levels.push({ ...container, quotedIn: deeper ? [...quotedIn, `b${id}`] : quotedIn, fresh: true })
  }

  /** A container for one text. */
  #alone(kind: FlowKind): Container {
    this.#containers += 1
    return { id: this.#containers, kind, quotedIn: this.#levels.at(-1)?.quotedIn ?? [] }
  }
}
