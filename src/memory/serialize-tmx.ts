import type { Code, Inline } from '../model/inline.js'
import { elementMarkup, escapeText, showForbidden, startMarkup, XmlWriter } from '../xml/index.js'

/** A text and its translation. */
export interface MemoryPair {
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
}

/** The memory of one pair of languages. */
export interface MemoryFile {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly pairs: readonly MemoryPair[]
}

/** Writes a translation memory as TMX 1.4 (LISA, 2005): the same pairs always give the same bytes; each pair once. */
export function serializeTmx({ sourceLanguage, targetLanguage, pairs }: MemoryFile): Uint8Array {
  const writer = new XmlWriter().declaration().open('tmx', { version: '1.4' })
  writer
    .element('header', {
      creationtool: 'guillemet',
      creationtoolversion: '1',
      segtype: 'sentence',
      'o-tmf': 'guillemet',
      adminlang: 'en',
      srclang: sourceLanguage,
      datatype: 'plaintext',
    })
    .open('body')
  const units = pairs.map(({ source, target }) => variant(sourceLanguage, source) + variant(targetLanguage, target))
  for (const unit of new Set(units)) writer.markup(elementMarkup('tu', {}, unit))
  return new TextEncoder().encode(`${writer.close().close().toString()}`)
}

function variant(language: string, content: readonly Inline[]): string {
  return elementMarkup('tuv', { 'xml:lang': language }, elementMarkup('seg', {}, segment(content)))
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
