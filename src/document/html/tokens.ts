import { type Token as Parse5, Tokenizer, TokenizerMode } from 'parse5'
import type { Span } from '../../model/span.js'
import { breakouts, voids } from './elements.js'

/** A piece of an HTML file with its range; together they are the whole file. */
export type HtmlToken = TextToken | StartToken | EndToken | OtherToken

/** Text between tags, as it is written; `raw` where references in it are not read (in a script). */
export interface TextToken extends Span {
  readonly type: 'text'
}

/** A start tag. */
export interface StartToken extends Span {
  readonly type: 'start'
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** It has no end tag: a void element, or one of SVG that closes itself. */
  readonly alone: boolean
  /** It ends the SVG or MathML element that is open. */
  readonly breaksOut: boolean
}

/** An attribute with the range of its value, quotes not counted. */
export interface Attribute {
  readonly name: string
  /** Decoded. */
  readonly value: string
  readonly span: Span
  readonly quote: '"' | "'" | ''
}

/** An end tag. */
export interface EndToken extends Span {
  readonly type: 'end'
  readonly name: string
}

/** A comment, a doctype, and what a browser drops. */
export interface OtherToken extends Span {
  readonly type: 'other'
}

const modes: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
}

/** Elements of SVG and MathML whose content is HTML again. */
const integration: ReadonlySet<string> = new Set([
  'foreignobject',
  'desc',
  'annotation-xml',
  'mi',
  'mo',
  'mn',
  'ms',
  'mtext',
])

/** The tokens of an HTML text, by the tokenizer of the standard (parse5), without building a tree: their places are those of the file, whatever a browser moves. */
export function tokensOf(text: string): readonly HtmlToken[] {
  const handler = new TokenHandler(text)
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler)
  handler.tokenizer = tokenizer
  tokenizer.write(text, true)
  return handler.finish()
}

class TokenHandler {
  tokenizer: Tokenizer | undefined
  readonly #text: string
  readonly #tokens: HtmlToken[] = []
  /** Open elements of SVG and MathML, and those in them whose content is HTML. */
  readonly #foreign: string[] = []
  /** In an element whose content holds no tags but its own end. */
  #raw = false
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  onStartTag(token: Parse5.TagToken): void {
    const span = this.#before(token)
    const name = token.tagName
    const breaksOut = this.#isForeign() && breakouts.has(name)
    if (breaksOut) this.#foreign.length = 0
    const foreign = this.#isForeign() || name === 'svg' || name === 'math'
    const alone = foreign ? token.selfClosing : voids.has(name)
    if (foreign && !alone) this.#foreign.push(name)
    this.#tokens.push({ ...span, type: 'start', name, attributes: this.#attributes(token), alone, breaksOut })
    const mode = modes[name]
    if (this.tokenizer === undefined) return
    this.tokenizer.inForeignNode = this.#isForeign()
    this.#raw = mode !== undefined && !foreign
    if (mode !== undefined && !foreign) this.tokenizer.state = mode
  }

  onEndTag(token: Parse5.TagToken): void {
    const span = this.#before(token)
    this.#raw = false
    const open = this.#foreign.lastIndexOf(token.tagName)
    if (open >= 0) this.#foreign.length = open
    if (this.tokenizer !== undefined) this.tokenizer.inForeignNode = this.#isForeign()
    this.#tokens.push({ ...span, type: 'end', name: token.tagName })
  }

  onCharacter(token: Parse5.CharacterToken): void {
    const { start, end } = this.#before(token)
    let from = start
    // An end tag without a name is nothing at all, and no token tells of it.
    if (!this.#raw)
      for (const { index } of this.#text.slice(start, end).matchAll(/<\/>/g)) {
        this.#addText(from, start + index)
        from = start + index + 3
        this.#tokens.push({ type: 'other', start: start + index, end: from })
      }
    this.#addText(from, end)
  }

  #addText(start: number, end: number): void {
    const last = this.#tokens.at(-1)
    if (start >= end) return
    if (last?.type === 'text' && last.end === start) this.#tokens[this.#tokens.length - 1] = { ...last, end }
    else this.#tokens.push({ type: 'text', start, end })
  }

  onNullCharacter(token: Parse5.CharacterToken): void {
    this.onCharacter(token)
  }

  onWhitespaceCharacter(token: Parse5.CharacterToken): void {
    this.onCharacter(token)
  }

  onComment(token: Parse5.CommentToken): void {
    this.#tokens.push({ type: 'other', ...this.#before(token) })
  }

  onDoctype(token: Parse5.DoctypeToken): void {
    this.#tokens.push({ type: 'other', ...this.#before(token) })
  }

  onEof(): void {
    this.#fill(this.#text.length)
  }

  finish(): readonly HtmlToken[] {
    this.#fill(this.#text.length)
    return this.#tokens
  }

  #isForeign(): boolean {
    const innermost = this.#foreign.at(-1)
    return innermost !== undefined && !integration.has(innermost)
  }

  /** The range of a token; what stands before it and is in no token (`</>`, `<![CDATA[`) becomes one. */
  #before(token: Parse5.Token): Span {
    const start = token.location?.startOffset ?? this.#at
    this.#fill(start)
    this.#at = Math.max(this.#at, token.location?.endOffset ?? start)
    return { start, end: this.#at }
  }

  #fill(to: number): void {
    if (to > this.#at) this.#tokens.push({ type: 'other', start: this.#at, end: to })
    this.#at = Math.max(this.#at, to)
  }

  #attributes({ attrs, location }: Parse5.TagToken): readonly Attribute[] {
    return attrs.flatMap(({ name, value }): readonly Attribute[] => {
      const place = location?.attrs?.[name]
      if (place === undefined) return []
      const raw = this.#text.slice(place.startOffset, place.endOffset)
      const before = /^[^\s>/][^\s=>/]*\s*=\s*(["']?)/.exec(raw)
      if (before === null) return []
      const quote = before[1] === '"' || before[1] === "'" ? before[1] : ''
      const start = place.startOffset + before[0].length
      const end = Math.max(start, place.endOffset - quote.length)
      return [{ name, value, span: { start, end }, quote }]
    })
  }
}
