import { InputError } from '../model/input-error.js'
import { isLanguageTag } from '../model/language-tag.js'
import {
  createXmlReader,
  type XmlHandler,
  type XmlPlace,
  type XmlReader,
  type XmlReadOptions,
  type XmlStart,
} from '../xml/index.js'
import {
  type Attributes,
  attributeIn,
  type MemoryEntry,
  type MemoryHeader,
  type MemoryRemark,
  type MemoryVariant,
} from './entry.js'
import { RemarkReader } from './remark-reader.js'
import { SegmentReader } from './segment-reader.js'

/** What is told while a memory is read; nothing of it is kept. */
export interface TmxHandler {
  header?(header: MemoryHeader): void
  entry?(entry: MemoryEntry, place: XmlPlace): void
  /** A text whose language is missing, or is no tag; it stays in its entry. */
  languageless?(tag: string, place: XmlPlace): void
}

/**
 * Begins to read a TMX (1.4, and the versions that it came from) that is fed in pieces. A DOCTYPE is passed over and never opened;
 * one with declarations of its own is refused, as is all that is not well-formed, and what stands where TMX has no place for it.
 * Entries that stand twice are told twice.
 *
 * @throws InputError `not-tmx`, `tmx-structure`, and what `createXmlReader` throws, with file, line and column
 */
export function createTmxReader(handler: TmxHandler, options: XmlReadOptions = {}): XmlReader {
  return createXmlReader(new TmxEvents(handler, options.file), { ...options, passing: true })
}

/** Reads a whole TMX; see `createTmxReader`. */
export function readTmx(
  bytes: Uint8Array,
  options: XmlReadOptions = {},
): { readonly header: MemoryHeader; readonly entries: readonly MemoryEntry[] } {
  let header: MemoryHeader = { namespaces: [], attributes: [], remarks: [] }
  const entries: MemoryEntry[] = []
  const reader = createTmxReader(
    {
      header: (read) => {
        header = read
      },
      entry: (entry) => void entries.push(entry),
    },
    options,
  )
  reader.write(bytes)
  reader.end()
  return { header, entries }
}

/** A header, entry or variant that is being read. */
interface Holder {
  readonly attributes: Attributes
  readonly remarks: MemoryRemark[]
}

/** Where each element may stand, outside of segments and remarks. */
const parents: ReadonlyMap<string, readonly string[]> = new Map([
  ['header', ['tmx']],
  ['body', ['tmx']],
  ['tu', ['body']],
  ['tuv', ['tu']],
  ['seg', ['tuv']],
  ['note', ['header', 'tu', 'tuv']],
  ['prop', ['header', 'tu', 'tuv']],
  ['ude', ['header']],
])

/** What reads a segment or a remark: all that stands inside of it is its own. */
interface InnerReader {
  start(element: XmlStart): void
  end(): void
  text(text: string): void
}

/** What stands around the present place, as TMX has it: at most a header or entry, a variant in it, and a segment or remark in that. */
class TmxEvents implements XmlHandler {
  readonly #handler: TmxHandler
  readonly #file: string | undefined
  readonly #open: XmlStart[] = []
  #namespaces: Attributes = []
  #header: (Holder & { readonly namespaces: Attributes }) | undefined
  #entry: (Holder & { readonly variants: MemoryVariant[]; readonly place: XmlPlace }) | undefined
  #variant: (Holder & { readonly language: string; segment?: SegmentReader }) | undefined
  #inner: { readonly reader: InnerReader; readonly depth: number } | undefined

  constructor(handler: TmxHandler, file: string | undefined) {
    this.#handler = handler
    this.#file = file
  }

  start(element: XmlStart, place: XmlPlace): void {
    const parent = this.#open.at(-1)
    const depth = this.#open.push(element)
    if (this.#inner !== undefined) {
      this.#inner.reader.start(element)
      return
    }
    const { local } = element
    if (parent === undefined && local !== 'tmx') throw this.#refusal('not-tmx', { root: element.name }, place)
    if (parent !== undefined && !(parents.get(local) ?? []).includes(parent.local))
      throw this.#misplaced(element, place)
    const attributes = attributesOf(element)
    if (local === 'tmx') this.#namespaces = attributes.filter(([name]) => name.startsWith('xmlns:'))
    else if (local === 'header') this.#header = { namespaces: this.#namespaces, attributes, remarks: [] }
    else if (local === 'tu') this.#entry = { attributes, remarks: [], variants: [], place }
    else if (local === 'tuv') this.#startVariant(attributes, place)
    else if (local === 'seg') this.#startSegment(element, place, depth)
    else if (local !== 'body') this.#inner = { reader: new RemarkReader(local, attributes), depth }
  }

  end(): void {
    const depth = this.#open.length
    const element = this.#open.pop()
    if (this.#inner === undefined) this.#endHolder(element?.local ?? '')
    else if (depth > this.#inner.depth) this.#inner.reader.end()
    else {
      const { reader } = this.#inner
      const holder = this.#variant ?? this.#entry ?? this.#header
      if (reader instanceof RemarkReader) holder?.remarks.push(reader.result())
      this.#inner = undefined
    }
  }

  text(text: string, place: XmlPlace): void {
    if (this.#inner !== undefined) this.#inner.reader.text(text)
    else if (/\S/u.test(text)) throw this.#misplaced({ name: '#text' }, place)
  }

  cdata(text: string, place: XmlPlace): void {
    this.text(text, place)
  }

  #startVariant(all: Attributes, place: XmlPlace): void {
    const tag = (attributeIn(all, 'xml:lang') ?? attributeIn(all, 'lang') ?? '').trim()
    if (!isLanguageTag(tag)) this.#handler.languageless?.(tag, place)
    const attributes = all.filter(([name]) => name !== 'xml:lang' && name !== 'lang')
    this.#variant = { language: tag, attributes, remarks: [] }
  }

  #startSegment(element: XmlStart, place: XmlPlace, depth: number): void {
    if (this.#variant?.segment !== undefined) throw this.#misplaced(element, place)
    const reader = new SegmentReader()
    if (this.#variant !== undefined) this.#variant.segment = reader
    this.#inner = { reader, depth }
  }

  #endHolder(local: string): void {
    if (local === 'tuv' && this.#variant !== undefined) {
      const { segment = new SegmentReader(), ...variant } = this.#variant
      this.#entry?.variants.push({ ...variant, ...segment.result() })
      this.#variant = undefined
    } else if (local === 'tu' && this.#entry !== undefined) {
      const { place, ...entry } = this.#entry
      this.#handler.entry?.(entry, place)
      this.#entry = undefined
    } else if (local === 'header' && this.#header !== undefined) {
      this.#handler.header?.(this.#header)
      this.#header = undefined
    }
  }

  #misplaced(element: { readonly name: string }, place: XmlPlace): InputError {
    const around = this.#open.at(element.name === '#text' ? -1 : -2)
    return this.#refusal('tmx-structure', { element: element.name, parent: around?.name ?? '' }, place)
  }

  #refusal(code: 'not-tmx' | 'tmx-structure', values: InputError['values'], { line, column }: XmlPlace): InputError {
    return new InputError(code, { ...(this.#file === undefined ? {} : { file: this.#file }), line, column, values })
  }
}

function attributesOf({ attributes }: XmlStart): Attributes {
  return attributes.map(({ name, value }) => [name, value] as const)
}
