import type { Code, Inline } from '../model/inline.js'
import { elementMarkup, escapeText, showForbidden, startMarkup } from '../xml/index.js'
import type { Attributes, MemoryEntry, MemoryHeader, MemoryRemark, MemoryVariant } from './entry.js'

/** A text and its translation. */
export interface MemoryPair {
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
  /** The sources before and after it in its text, where they are known: another text between the same two may be another matter. */
  readonly previous?: string
  readonly next?: string
}

/** The memory of one pair of languages. */
export interface MemoryFile {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly pairs: readonly MemoryPair[]
}

/** Writes pairs as TMX 1.4; see `writeTmx`. */
export function serializeTmx({ sourceLanguage, targetLanguage, pairs }: MemoryFile): Uint8Array {
  return writeTmx(
    newHeader(sourceLanguage),
    pairs.map((pair) => entryOf(pair, sourceLanguage, targetLanguage)),
  )
}

/** Writes a translation memory as TMX 1.4 (LISA, 2005) with all that was read of it: the same entries always give the same bytes; each entry once. */
export function writeTmx(header: MemoryHeader, entries: Iterable<MemoryEntry>): Uint8Array {
  const known = new Set<string>()
  const writer = new TmxWriter(header, (markup) => known.size < known.add(markup).size)
  const pieces = [writer.begin()]
  for (const entry of entries) pieces.push(writer.entry(entry))
  return new TextEncoder().encode(pieces.join('') + writer.end())
}

/** Writes a memory piece by piece: what begins it, each entry, what ends it. */
export class TmxWriter {
  readonly #header: MemoryHeader
  readonly #isNew: (markup: string) => boolean
  #isEmpty = true

  /** @param isNew whether an entry's markup has not been asked for before */
  constructor(header: MemoryHeader, isNew: (markup: string) => boolean) {
    this.#header = header
    this.#isNew = isNew
  }

  begin(): string {
    const { namespaces, attributes, remarks: said } = this.#header
    const root = startMarkup('tmx', { version: '1.4', ...record(namespaces) }, false)
    const header = elementMarkup('header', record(attributes), remarks(said))
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n ${header}\n <body>`
  }

  /** Nothing where the entry stands there already. */
  entry(entry: MemoryEntry): string {
    const markup = entryMarkup(entry)
    if (!this.#isNew(markup)) return ''
    this.#isEmpty = false
    return `\n  ${markup}`
  }

  end(): string {
    return `${this.#isEmpty ? '' : '\n '}</body>\n</tmx>\n`
  }
}

/** The header of a memory of our own. */
export function newHeader(sourceLanguage: string): MemoryHeader {
  const attributes: Attributes = [
    ['creationtool', 'guillemet'],
    ['creationtoolversion', '1'],
    ['segtype', 'sentence'],
    ['o-tmf', 'guillemet'],
    ['adminlang', 'en'],
    ['srclang', sourceLanguage],
    ['datatype', 'plaintext'],
  ]
  return { namespaces: [], attributes, remarks: [] }
}

/** The properties that tell what stands before and after an entry, as OmegaT names them. */
export const contextProperties: { readonly previous: string; readonly next: string } = {
  previous: 'prev',
  next: 'next',
}

/** A pair as an entry of a memory. */
export function entryOf(pair: MemoryPair, sourceLanguage: string, targetLanguage: string): MemoryEntry {
  const { source, target, previous, next } = pair
  const context = Object.entries({ previous, next }).flatMap(([side, text]): readonly MemoryRemark[] => {
    const type = side === 'previous' ? contextProperties.previous : contextProperties.next
    return text === undefined ? [] : [{ name: 'prop', attributes: [['type', type]], text }]
  })
  return {
    attributes: [],
    remarks: context,
    variants: [variantOf(sourceLanguage, source), variantOf(targetLanguage, target)],
  }
}

function variantOf(language: string, content: readonly Inline[]): MemoryVariant {
  return { language, attributes: [], remarks: [], content, markup: segment(content) }
}

function entryMarkup({ attributes, remarks: said, variants }: MemoryEntry): string {
  return elementMarkup('tu', record(attributes), remarks(said) + variants.map(variantMarkup).join(''))
}

function variantMarkup({ language, attributes, remarks: said, markup }: MemoryVariant): string {
  const tag = language === '' ? {} : { 'xml:lang': language }
  return elementMarkup('tuv', { ...tag, ...record(attributes) }, remarks(said) + elementMarkup('seg', {}, markup))
}

function remarks(list: readonly MemoryRemark[]): string {
  return list
    .map(({ name, attributes, text, markup = escapeText(showForbidden(text)) }) =>
      elementMarkup(name, record(attributes), markup),
    )
    .join('')
}

function record(attributes: Attributes): Readonly<Record<string, string>> {
  return Object.fromEntries(attributes)
}
/** Codes as TMX has them: `bpt` and `ept` for pairs, `it` for a half that is alone, `ph` for what stands by itself; each holds its raw form. */
function segment(content: readonly Inline[]): string {
  const numbers = new Map<string, string>()
  const numberOf = ({ id }: Code): string => {
    const known = numbers.get(id) ?? String(numbers.size + 1)
    numbers.set(id, known)
    return known
  }
  const ids = (type: Code['type']): ReadonlySet<string> =>
    new Set(content.flatMap((inline) => (inline.type === type ? [inline.id] : [])))
  const [opened, closed] = [ids('opening'), ids('closing')]
  return content
    .map((inline) => {
      if (inline.type === 'text') return escapeText(showForbidden(inline.text))
      const raw = escapeText(showForbidden(inline.data ?? ''))
      const number = numberOf(inline)
      if (inline.type === 'standalone') return element('ph', { x: number }, raw)
      if (!opened.has(inline.id) || !closed.has(inline.id))
        return element('it', { pos: inline.type === 'opening' ? 'begin' : 'end', x: number }, raw)
      return inline.type === 'opening'
        ? element('bpt', { i: number, x: number }, raw)
        : element('ept', { i: number }, raw)
    })
    .join('')
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  return content === '' ? startMarkup(name, attributes, true) : elementMarkup(name, attributes, content)
}
