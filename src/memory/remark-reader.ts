import { escapeText, startMarkup, type XmlStart } from '../xml/index.js'
import type { Attributes, MemoryRemark } from './entry.js'

/** Reads what stands inside a note, a property or an encoding. */
export class RemarkReader {
  readonly #name: string
  readonly #attributes: Attributes
  readonly #markup: string[] = []
  /** Names of the elements that are open; empty for one that closes itself. */
  readonly #open: string[] = []
  #text = ''
  #hasElements = false

  constructor(name: string, attributes: Attributes) {
    this.#name = name
    this.#attributes = attributes
  }

  /** An element begins. */
  start({ name, attributes, selfClosing }: XmlStart): void {
    const written = Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value]))
    this.#markup.push(startMarkup(name, written, selfClosing))
    this.#open.push(selfClosing ? '' : name)
    this.#hasElements = true
  }

  /** The element that began last ends. */
  end(): void {
    const name = this.#open.pop() ?? ''
    if (name !== '') this.#markup.push(`</${name}>`)
  }

  /** Text of the remark, or of an element in it. */
  text(text: string): void {
    this.#text += text
    this.#markup.push(escapeText(text))
  }

  /** The whole remark. */
  result(): MemoryRemark {
    const remark = { name: this.#name, attributes: this.#attributes, text: this.#text }
    return this.#hasElements ? { ...remark, markup: this.#markup.join('') } : remark
  }
}
