import type { Code, CodeKind, Inline } from '../model/inline.js'
import { normalizeInline } from '../model/project.js'
import { escapeText, startMarkup, type XmlStart } from '../xml/index.js'

/** What the `type` of a code says of it (TMX 1.4b, 5.1: recommended values). */
const kinds: ReadonlyMap<string, CodeKind> = new Map([
  ...['bold', 'italic', 'ulined', 'dulined', 'color', 'struct', 'font', 'scap', 'cap', 'bold_italic'].map(
    (type): [string, CodeKind] => [type, 'fmt'],
  ),
  ['link', 'link'],
  ['ulink', 'link'],
  ['image', 'image'],
])

/** A code whose content is being read. */
interface OpenCode {
  readonly code: Code
  data: string
}

/**
 * Reads what stands inside a `seg`: `bpt` and `ept` are one code by `i`, two languages' codes are one by `x` (TMX 1.4b, 2.3). The
 * text of a `sub` stays part of its code.
 */
export class SegmentReader {
  readonly #content: Inline[] = []
  readonly #markup: string[] = []
  /** Names of the elements that are open. */
  readonly #open: string[] = []
  readonly #highlights: string[] = []
  /** Ids of pairs by `i`. */
  readonly #pairs = new Map<string, string>()
  #code: OpenCode | undefined
  /** How deep in `#code` the reading is. */
  #depth = 0
  #codes = 0

  /** An element begins. */
  start(element: XmlStart): void {
    const attributes = Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]))
    this.#markup.push(startMarkup(element.name, attributes, element.selfClosing))
    this.#open.push(element.selfClosing ? '' : element.name)
    if (this.#code !== undefined) {
      this.#depth++
      return
    }
    const get = (name: string): string | undefined =>
      element.attributes.find((attribute) => attribute.name === name)?.value
    const code = this.#codeOf(element.local, get)
    if (element.local === 'hi') {
      this.#content.push(code)
      this.#highlights.push(code.id)
    } else this.#code = { code, data: '' }
  }

  /** The element that began last ends. */
  end(): void {
    const name = this.#open.pop() ?? ''
    if (name !== '') this.#markup.push(`</${name}>`)
    if (this.#code === undefined) {
      const id = this.#highlights.pop()
      if (id !== undefined) this.#content.push({ type: 'closing', id })
    } else if (this.#depth > 0) this.#depth--
    else {
      const { code, data } = this.#code
      this.#content.push(data === '' ? code : { ...code, data })
      this.#code = undefined
    }
  }

  /** Text of the segment, or of a code in it. */
  text(text: string): void {
    this.#markup.push(escapeText(text))
    if (this.#code !== undefined) this.#code.data += text
    else this.#content.push({ type: 'text', text })
  }

  /** The whole content, and its markup. */
  result(): { readonly content: readonly Inline[]; readonly markup: string } {
    return { content: normalizeInline(this.#content), markup: this.#markup.join('') }
  }

  #codeOf(local: string, get: (name: string) => string | undefined): Code {
    const type = get('type')
    const kind = type === undefined ? undefined : kinds.get(type.toLowerCase())
    const hints = kind === undefined ? {} : { kind }
    const own = (): string => get('x') ?? `n${++this.#codes}`
    if (local === 'bpt') {
      const id = get('x') ?? `i${get('i') ?? ++this.#codes}`
      this.#pairs.set(get('i') ?? '', id)
      return { type: 'opening', id, ...hints }
    }
    if (local === 'ept') return { type: 'closing', id: this.#pairs.get(get('i') ?? '') ?? `i${get('i') ?? ''}` }
    if (local === 'hi') return { type: 'opening', id: own(), ...hints }
    if (local === 'it')
      return { type: get('pos') === 'end' ? 'closing' : 'opening', id: own(), isolated: true, ...hints }
    return { type: 'standalone', id: own(), ...hints }
  }
}
