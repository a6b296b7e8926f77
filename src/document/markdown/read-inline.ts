import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Token } from 'micromark-util-types'
import type { Block } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { CodeItem, HeldText, Item } from '../region.js'
import type { Place } from './places.js'
import { shortcodeItem } from './shortcode.js'
import { Stretch } from './stretch.js'
import type { Tag } from './tags.js'

/** Tokens that are one code whatever stands in them, and the HTML element that says the same. */
const wholes: Readonly<Record<string, string>> = {
  codeText: 'code',
  mathText: 'math',
  autolink: 'a',
  literalAutolink: 'a',
  gfmFootnoteCall: 'sup',
  hardBreakTrailing: 'br',
  hardBreakEscape: 'br',
  mdxTextExpression: 'var',
  shortcode: '',
  htmlText: '',
  mdxJsxTextTag: '',
  reference: '',
}

/** Elements between two equal marks, and the HTML element that says the same. */
const pairs: Readonly<Record<string, string>> = { strong: 'strong', emphasis: 'em', strikethrough: 'del' }

/** A link or an image that is being read. */
interface Media {
  readonly token: Token
  /** An image that is one code, its alt a text in it; one within another's alt is a pair of codes. */
  readonly whole: boolean
  label: Span
  address: boolean
  /** The label that it refers to, where it is not its own. */
  reference?: string
  alt: readonly Item[]
  title?: HeldText
}

/** What a reader of running text must be told of its file. */
export interface InlineContext {
  readonly file: string
  readonly readTag: (file: string, start: number, end: number) => Tag
  /** Is told how a text that stands in a code is to be written. */
  readonly mark: (block: Block, place: Place) => void
}

/** Reads the tokens of one stretch of running text. */
export class InlineReader {
  readonly #context: InlineContext
  readonly #media: Media[] = []
  readonly #pairs: Token[] = []
  /** The text itself, and on it the alt or title that is being read. */
  readonly #stretches: Stretch[]
  /** The token that is read as a whole. */
  #whole: Token | undefined
  /** Inside a link's address. */
  #silent = false

  constructor(context: InlineContext) {
    this.#context = context
    this.#stretches = [new Stretch(context.file)]
  }

  /** A token begins. */
  enter(token: Token): void {
    const { type } = token
    if (this.#whole !== undefined) return
    if (wholes[type] !== undefined) this.#whole = token
    else if (type === 'resource') this.#silent = true
    else if (type === 'resourceTitleString') this.#open()
    else if (pairs[type] !== undefined) this.#pairs.push(token)
    else if (type === 'link' || type === 'image') {
      const whole = type === 'image' && this.#stretches.length === 1
      this.#media.push({ token, whole, label: spanOf(token), address: false, alt: [] })
    } else if (type === 'label') this.#enterLabel(token)
  }

  /** A token ends. */
  exit(token: Token): void {
    const { type } = token
    const span = spanOf(token)
    if (this.#whole !== undefined) {
      if (this.#whole !== token) return
      this.#whole = undefined
      this.#readWhole(token, span)
    } else if (type === 'resource') this.#exitAddress()
    else if (type === 'resourceTitleString') this.#exitTitle(span)
    else if (this.#silent) return
    else if (type === 'data') this.#stretch.data(span)
    else if (type === 'characterEscape' || type === 'characterReference')
      this.#stretch.character(decodeString(this.#raw(span)), span)
    else if (type.endsWith('Sequence')) this.#readMark(span)
    else if (pairs[type] !== undefined) this.#pairs.pop()
    else if (type === 'label') this.#exitLabel(span)
    else if (type === 'link' || type === 'image') this.#exitMedia(span)
  }

  /** What was read, in order. */
  finish(): readonly Item[] {
    return this.#stretch.finish()
  }

  get #stretch(): Stretch {
    return this.#stretches.at(-1) ?? new Stretch(this.#context.file)
  }

  #raw({ start, end }: Span): string {
    return this.#context.file.slice(start, end)
  }

  /** Begins a text that stands in a code. */
  #open(): void {
    this.#silent = false
    this.#stretches.push(new Stretch(this.#context.file))
  }

  #heldText(span: Span, items: readonly Item[], place: Place): HeldText {
    return { ...span, items, made: (block) => this.#context.mark(block, place) }
  }

  #add(item: CodeItem, opaque = false): void {
    this.#stretch.code(this.#stretches.length > 1 ? { ...item, held: [] } : item, opaque)
  }

  #readMark(span: Span): void {
    const pair = this.#pairs.at(-1)
    if (pair === undefined) return
    const type = pair.start.offset === span.start ? 'open' : 'close'
    this.#add({ type, name: pairs[pair.type] ?? '', held: [], ...span })
  }

  #readWhole({ type }: { readonly type: string }, span: Span): void {
    const { file, readTag, mark } = this.#context
    const media = this.#media.at(-1)
    if (type === 'reference') {
      if (media !== undefined) media.reference = this.#raw({ start: span.start + 1, end: span.end - 1 })
    } else if (type === 'htmlText' || type === 'mdxJsxTextTag') {
      const { item, opaque } = readTag(file, span.start, span.end)
      this.#add(item, opaque)
    } else if (type === 'shortcode') this.#add(shortcodeItem(file, span, mark))
    else this.#add(wholeItem(type, span, this.#raw(span)))
  }

  #enterLabel(token: Token): void {
    const media = this.#media.at(-1)
    if (media === undefined) return
    if (media.whole) this.#open()
    else {
      const start = token.start.offset
      const end = start + (media.token.type === 'image' ? 2 : 1)
      this.#add({ type: 'open', name: 'a', held: [], start, end })
    }
  }

  #exitLabel(span: Span): void {
    const media = this.#media.at(-1)
    if (media === undefined) return
    media.label = { start: span.start + (media.token.type === 'image' ? 2 : 1), end: span.end - 1 }
    if (media.whole) media.alt = this.#stretches.pop()?.finish() ?? []
  }

  #exitTitle(span: Span): void {
    const items = this.#stretches.pop()?.finish() ?? []
    const quote = this.#context.file.charAt(span.end)
    const media = this.#media.at(-1)
    if (media !== undefined) media.title = this.#heldText(span, items, { kind: 'title', quote })
    this.#silent = true
  }

  #exitAddress(): void {
    this.#silent = false
    const media = this.#media.at(-1)
    if (media !== undefined) media.address = true
  }

  #exitMedia({ start, end }: Span): void {
    const media = this.#media.pop()
    if (media === undefined) return
    const { whole, address, label, reference = '' } = media
    const own = this.#raw(label)
    const named = reference.trim() !== ''
    const form = address ? {} : { form: `${whole ? '!' : ''}]${normalizeIdentifier(named ? reference : own)}` }
    const title = media.title === undefined ? [] : [media.title]
    if (whole) {
      const alt = this.#heldText(label, media.alt, {
        kind: 'alt',
        ...(address || named ? {} : { key: { text: own, end: end - 1 } }),
      })
      this.#add({ type: 'alone', name: 'img', held: [alt, ...title], start, end, ...form })
    } else
      this.#add({ type: 'close', name: 'a', held: title, start: label.end, end, bound: !address && !named, ...form })
  }
}

/** The range of a token. */
export function spanOf({ start, end }: Token): Span {
  return { start: start.offset, end: end.offset }
}

function wholeItem(type: string, span: Span, raw: string): CodeItem {
  const item: CodeItem = { type: 'alone', name: wholes[type] ?? '', held: [], ...span }
  if (type.startsWith('hardBreak')) return { ...item, form: 'break' }
  if (type === 'mdxTextExpression' && /^\{\s{0,20}\/[*/]/.test(raw)) return item
  if (type === 'autolink') return { ...item, equivalent: raw.slice(1, -1), form: `<${raw.slice(1, -1)}` }
  if (type === 'literalAutolink') return { ...item, equivalent: raw, form: `<${raw}` }
  if (type !== 'codeText') return { ...item, equivalent: raw }
  const marks = /^`+/.exec(raw)?.[0].length ?? 0
  const content = raw.slice(marks, -marks)
  const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== ''
  return { ...item, equivalent: padded ? content.slice(1, -1) : content }
}
