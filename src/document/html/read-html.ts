import type { Flow, FlowKind } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { type Container, FlowBuilder } from '../flow-builder.js'
import { type CodeItem, contentOf, type HeldText, type Item } from '../region.js'
import {
  barriers,
  blocks,
  closesParagraph,
  closesSiblings,
  containers,
  opaque,
  readable,
  tableParts,
  textAttributes,
  textMeta,
} from './elements.js'
import { atomsOf } from './references.js'
import { type Attribute, type EndToken, type HtmlToken, type StartToken, tokensOf } from './tokens.js'

/** What an HTML text holds. */
export interface HtmlReading {
  readonly flows: readonly Flow[]
  /** The stretches of running text, with the markup in them; what stands between them is the page's. */
  readonly regions: readonly Region[]
  /** All attributes that hold text, in order. */
  readonly attributes: readonly Attribute[]
}

/** A stretch of running text between two blocks' tags. */
export interface Region extends Span {
  readonly items: readonly Item[]
  /** Only line ends part it from the one before. */
  readonly joined: boolean
}

/** An open element. */
interface Open {
  readonly name: string
  readonly block: boolean
  /** Nothing in it is to be translated. */
  readonly skip: boolean
  /** It began what is not to be translated. */
  readonly root: boolean
  readonly container: Container
}

/** How far up an end tag or a start tag looks for the element that it ends. */
const deepest = 500

/** So many block quotations in one another are told apart. */
const deepestQuotation = 20

/** Reads an HTML text, a page or a piece of one. */
export function readHtml(text: string): HtmlReading {
  const reader = new HtmlReader(text)
  for (const token of tokensOf(text)) reader.read(token)
  return reader.finish()
}

class HtmlReader {
  readonly #text: string
  readonly #open: Open[] = []
  readonly #counts = new Map<string, number>()
  readonly #flows: FlowBuilder
  readonly #regions: Region[] = []
  readonly #attributes: Attribute[] = []
  readonly #root: Container = { id: 0, kind: 'body', quotedIn: [] }
  #containers = 0
  #items: Item[] = []
  #joined = false
  /** What is not to be translated and stands in running text: one code, from here on. */
  #opaque: { start: number; name: string } | undefined

  constructor(text: string) {
    this.#text = text
    this.#flows = new FlowBuilder(text)
  }

  read(token: HtmlToken): void {
    if (token.type === 'start') this.#start(token)
    else if (token.type === 'end') this.#end(token)
    else if (this.#skips()) return
    else if (token.type === 'text') {
      // A line's end and an ideographic space begin a paragraph in Chinese and Japanese.
      if (this.#endsWithBreak() && /^\s{0,20}\u3000/.test(this.#text.slice(token.start, token.start + 24)))
        this.#flush(true)
      this.#items.push({ type: 'text', start: token.start, end: token.end, atoms: atomsOf(this.#text, token) })
    } else if (this.#text.startsWith('<!--', token.start) || this.#items.length > 0)
      this.#items.push({ type: 'alone', name: '!', held: [], start: token.start, end: token.end })
  }

  finish(): HtmlReading {
    this.#popTo(0, this.#text.length)
    this.#flush()
    return { flows: this.#flows.finish(), regions: this.#regions, attributes: this.#attributes }
  }

  #skips(): boolean {
    return this.#open.at(-1)?.skip === true
  }

  #container(): Container {
    return this.#open.at(-1)?.container ?? this.#root
  }

  #start(token: StartToken): void {
    if (token.breaksOut) {
      const foreign = this.#open.findLastIndex(({ name }) => name === 'svg' || name === 'math')
      if (foreign >= 0) this.#popTo(foreign, token.start)
    }
    this.#closeImplied(token)
    const outside = !this.#skips()
    const skip = skipOf(token, !outside)
    const block = blocks.has(token.name)
    const attributes = skip ? [] : textsIn(token)
    this.#attributes.push(...attributes)
    if (outside && !skip) {
      if (block) this.#flush()
      if (block) this.#flows.addHeld(heldIn(this.#text, attributes))
      else if (token.alone) {
        // Two line ends are a paragraph's.
        if (token.name === 'br' && this.#endsWithBreak()) this.#flush(true)
        this.#items.push({ ...this.#item(token, attributes), type: 'alone' })
      } else this.#items.push({ ...this.#item(token, attributes), type: 'open' })
      if (token.alone) return
      this.#push(token, block, false, false)
    } else if (outside) {
      if (block) this.#flush()
      else if (!token.alone) this.#opaque = { start: token.start, name: token.name }
      else this.#items.push({ ...this.#item(token, []), type: 'alone' })
      if (!token.alone) this.#push(token, block, true, true)
    } else if (skip) {
      if (!token.alone) this.#push(token, false, true, false)
    } else {
      // translate="yes" inside what is not to be translated.
      this.#closeOpaque(token.start)
      if (block) {
        this.#flush()
        this.#flows.addHeld(heldIn(this.#text, attributes))
      } else this.#items.push({ ...this.#item(token, attributes), type: token.alone ? 'alone' : 'open' })
      if (!token.alone) this.#push(token, block, false, true)
    }
  }

  /** Whether the running text ends with a `<br>`, white space not counted. */
  #endsWithBreak(): boolean {
    const last = this.#items.at(-1)
    const before =
      last?.type === 'text' && !/\S/.test(this.#text.slice(last.start, last.end)) ? this.#items.at(-2) : last
    return before?.type === 'alone' && before.name === 'br'
  }

  #push({ name }: StartToken, block: boolean, skip: boolean, root: boolean): void {
    const outer = this.#container()
    this.#open.push({
      name,
      block,
      skip,
      root,
      container: containers.has(name) && !skip ? this.#enter(name, outer) : outer,
    })
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  #enter(name: string, outer: Container): Container {
    this.#containers += 1
    const quotes = name === 'blockquote' && outer.quotedIn.length < deepestQuotation
    const quotedIn = quotes ? [...outer.quotedIn, `b${this.#containers}`] : outer.quotedIn
    return { id: this.#containers, kind: kindOf(name, quotedIn.length > 0), quotedIn }
  }

  #end(token: EndToken): void {
    const { name } = token
    const block = blocks.has(name)
    if ((this.#counts.get(name) ?? 0) > 0) {
      const at = this.#find(name, block)
      if (at !== undefined) {
        this.#popTo(at + 1, token.start)
        this.#close(token)
        return
      }
    }
    if (this.#skips()) return
    if (block) this.#flush()
    else this.#items.push({ type: 'close', name, held: [], start: token.start, end: token.end })
  }

  /** Ends the innermost element by its end tag. */
  #close({ name, start, end }: EndToken): void {
    const open = this.#open.at(-1)
    if (open === undefined) return
    if (open.skip && open.root) this.#closeOpaque(end)
    else if (!open.skip && !open.block) this.#items.push({ type: 'close', name, held: [], start, end })
    this.#pop()
    // A part that was to be translated ends; what stands around it is not.
    if (!open.skip && open.root && !open.block) this.#opaque = { start: end, name: this.#open.at(-1)?.name ?? '' }
  }

  #closeOpaque(end: number): void {
    const open = this.#opaque
    this.#opaque = undefined
    if (open === undefined || open.start >= end) return
    const { name, start } = open
    const equivalent = readable.has(name) ? this.#text.slice(start, end).replace(/<[^<>]*>/g, '') : undefined
    this.#items.push({ type: 'alone', name, held: [], start, end, ...(equivalent === undefined ? {} : { equivalent }) })
  }

  /** Takes elements off, down to a number of them; `at`: where they end. */
  #popTo(count: number, at: number): void {
    while (this.#open.length > count) {
      const open = this.#open.at(-1)
      if (open?.skip === true && open.root) this.#closeOpaque(at)
      this.#pop()
    }
  }

  /** Takes the innermost element off; a block's running text ends in it. */
  #pop(): void {
    if (this.#open.at(-1)?.block === true) this.#flush()
    const closed = this.#open.pop()
    if (closed !== undefined) this.#counts.set(closed.name, (this.#counts.get(closed.name) ?? 1) - 1)
  }

  /** The open element that an end tag ends; an inline one ends no block. */
  #find(name: string, block: boolean): number | undefined {
    const lowest = Math.max(0, this.#open.length - deepest)
    for (let at = this.#open.length - 1; at >= lowest; at--) {
      const open = this.#open[at]
      if (open === undefined || open.name === name) return open && at
      if (!block && open.block) return undefined
      if (barriers.has(open.name) && !tableParts.has(name) && name !== 'body' && name !== 'html') return undefined
    }
    return undefined
  }

  /** Ends what a start tag ends without a tag of its own: a paragraph, an item, a cell. */
  #closeImplied({ name, start }: StartToken): void {
    if (closesParagraph.has(name) && (this.#counts.get('p') ?? 0) > 0) {
      const at = this.#nearestBlock()
      if (this.#open[at]?.name === 'p') this.#popTo(at, start)
    }
    const siblings = closesSiblings.get(name)
    if (siblings === undefined) return
    const lowest = Math.max(0, this.#open.length - deepest)
    let outermost: number | undefined
    for (let at = this.#open.length - 1; at >= lowest; at--) {
      const open = this.#open[at]?.name ?? ''
      if (siblings.within.has(open) || (barriers.has(open) && !tableParts.has(name))) break
      if (siblings.closes.has(open)) outermost = at
    }
    if (outermost !== undefined) this.#popTo(outermost, start)
  }

  #nearestBlock(): number {
    const lowest = Math.max(0, this.#open.length - deepest)
    for (let at = this.#open.length - 1; at >= lowest; at--) if (this.#open[at]?.block === true) return at
    return -1
  }

  /** Ends a stretch of running text; `goesOn`: the next one stands in the same elements. */
  #flush(goesOn = false): void {
    const [items, joined] = [this.#items, this.#joined]
    this.#items = []
    this.#joined = goesOn
    const [head, tail] = [items[0], items.at(-1)]
    if (head === undefined || tail === undefined) return
    this.#regions.push({ start: head.start, end: tail.end, items, joined })
    this.#flows.add(contentOf(this.#text, items), this.#container(), this.#structure())
  }

  #structure(): string {
    const at = this.#nearestBlock()
    return this.#open[at]?.name ?? 'p'
  }

  #item({ name, start, end }: StartToken, attributes: readonly Attribute[]): Omit<CodeItem, 'type'> {
    return { name, held: heldIn(this.#text, attributes), start, end }
  }
}

/** Attributes as texts in a code. */
export function heldIn(file: string, attributes: readonly Attribute[]): readonly HeldText[] {
  return attributes.map(({ span }) => ({
    ...span,
    items: [{ type: 'text', ...span, atoms: atomsOf(file, span, true) }],
  }))
}

function kindOf(name: string, quoted: boolean): FlowKind {
  if (/^(?:h[1-6]|legend)$/.test(name)) return 'heading'
  if (name === 'title') return 'metadata'
  if (/^(?:li|dt|dd|option)$/.test(name)) return 'item'
  if (/^t[dh]$/.test(name)) return 'cell'
  if (/^(?:figcaption|caption|summary)$/.test(name)) return 'caption'
  return quoted ? 'quotation' : 'body'
}

/** Whether an element's content is left as it is: by its name, by `translate`, by the class `notranslate`. */
export function skipOf({ name, attributes }: StartToken, inherited: boolean): boolean {
  const translate = attributes.find((attribute) => attribute.name === 'translate')?.value.toLowerCase()
  const classes = attributes.find((attribute) => attribute.name === 'class')?.value ?? ''
  if (translate === 'no' || /(?:^|\s)notranslate(?:\s|$)/.test(classes)) return true
  if (translate === 'yes' || translate === '') return rawText.has(name)
  return inherited || opaque.has(name)
}

/** What is never a reader's text, whatever it says of itself. */
const rawText: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'math',
  'template',
  'iframe',
  'noembed',
  'noframes',
])

/** The attributes of a tag that hold text. */
export function textsIn({ name, attributes }: StartToken): readonly Attribute[] {
  const meta =
    name === 'meta' && attributes.some((each) => /^(?:name|property)$/.test(each.name) && textMeta.test(each.value))
  return attributes.filter(
    (each) => (textAttributes.has(each.name) || (meta && each.name === 'content')) && /[\p{L}\p{N}]/u.test(each.value),
  )
}
