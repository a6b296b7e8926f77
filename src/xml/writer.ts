import { escapeAttribute, escapeText, isName, writeComment, writeInstruction } from './escape.js'

/** Attributes in the order in which they are written; what is absent is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** The one writer of XML: elements on lines of their own, one space a level, and mixed content exactly as given. */
export class XmlWriter {
  /** What was written last, in pieces, and all before it; joined now and then, as a piece is a tree of the texts that it was made of until it is. */
  #pieces: string[] = []
  readonly #joined: string[] = []
  readonly #open: { readonly name: string; readonly mixed: boolean; children: boolean }[] = []

  /** The XML declaration of a UTF-8 file. */
  declaration(): this {
    this.#push('<?xml version="1.0" encoding="UTF-8"?>')
    return this
  }

  /** Opens an element; inside a `mixed` one nothing is indented. */
  open(name: string, attributes: Attributes = {}, mixed = false): this {
    this.#line()
    this.#push(startMarkup(name, attributes, false))
    this.#open.push({ name, mixed: mixed || this.#mixed(), children: false })
    return this
  }

  /** Closes the element that was opened last. */
  close(): this {
    const element = this.#open.pop()
    if (element === undefined) throw new Error('no element is open')
    if (element.children && !element.mixed) this.#push(`\n${' '.repeat(this.#open.length)}`)
    this.#push(`</${element.name}>`)
    return this
  }

  /** An element that holds text alone, or nothing. */
  element(name: string, attributes: Attributes = {}, text?: string): this {
    this.#line()
    this.#push(
      text === undefined
        ? startMarkup(name, attributes, true)
        : `${startMarkup(name, attributes, false)}${escapeText(text)}</${name}>`,
    )
    return this
  }

  /** Text inside a mixed element. */
  text(text: string): this {
    this.#push(escapeText(text))
    return this
  }

  /** Markup that is well-formed already, on a line of its own unless the element is mixed. */
  markup(markup: string): this {
    this.#line()
    this.#push(markup)
    return this
  }

  /** A comment on a line of its own. */
  comment(text: string): this {
    return this.markup(writeComment(text))
  }

  /** A processing instruction on a line of its own. */
  instruction(target: string, text = ''): this {
    return this.markup(writeInstruction(target, text))
  }

  /** All that was written, with a last line end. */
  toString(): string {
    if (this.#open.length > 0) throw new Error(`still open: ${this.#open.map(({ name }) => name).join(' ')}`)
    return `${[...this.#joined, ...this.#pieces].join('')}\n`
  }

  #push(piece: string): void {
    this.#pieces.push(piece)
    if (this.#pieces.length < most) return
    this.#joined.push(this.#pieces.join(''))
    this.#pieces = []
  }

  #mixed(): boolean {
    return this.#open.at(-1)?.mixed ?? false
  }

  #line(): void {
    const parent = this.#open.at(-1)
    if (parent !== undefined) parent.children = true
    if (!this.#mixed() && this.#joined.length + this.#pieces.length > 0)
      this.#push(`\n${' '.repeat(this.#open.length)}`)
  }
}

/** So many pieces are joined at a time. */
const most = 512

/**
 * A start tag, or a whole element that closes itself.
 *
 * @throws RangeError if a name is none.
 * @example
 * startMarkup('a', {b: '1', c: undefined}, true) // => '<a b="1"/>'
 */
export function startMarkup(name: string, attributes: Attributes, selfClosing: boolean): string {
  let markup = `<${checked(name)}`
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== undefined) markup += ` ${checked(key)}="${escapeAttribute(value)}"`
  }
  return `${markup}${selfClosing ? '/>' : '>'}`
}

/**
 * A whole element around markup that is well-formed already; it closes itself where there is none.
 *
 * @example
 * elementMarkup('a', {}, '<b/>') // => '<a><b/></a>'
 */
export function elementMarkup(name: string, attributes: Attributes, content = ''): string {
  return content === ''
    ? startMarkup(name, attributes, true)
    : `${startMarkup(name, attributes, false)}${content}</${name}>`
}

const names: Set<string> = new Set()

function checked(name: string): string {
  if (names.has(name)) return name
  if (!isName(name)) throw new RangeError(`no XML name: ${name}`)
  if (names.size < 1000) names.add(name)
  return name
}
