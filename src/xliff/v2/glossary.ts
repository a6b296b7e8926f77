import type { GlossaryEntry } from '../../model/bilingual-document.js'
import {
  attributeOf,
  childElement,
  childElements,
  elementMarkup,
  escapeText,
  showForbidden,
  textContent,
  type XmlElement,
} from '../../xml/index.js'
import { namespaces } from '../version.js'
import { nmtoken } from './nmtoken.js'

/** Guillemet's own entries are told by their ids, which tools keep; others' stay in their file as they are. */
const ownId = /^guillemet-(\d+)$/

/** The entries of a unit's glossary (XLIFF 2.0, 5.2): guillemet's own, or all others. */
export function glossaryElements(unit: XmlElement, which: 'own' | 'others' = 'own'): readonly XmlElement[] {
  return childElements(unit, 'glossary', namespaces.glossary)
    .flatMap((glossary) => childElements(glossary, 'glossEntry'))
    .filter((entry) => ownId.test(attributeOf(entry, 'id') ?? '') === (which === 'own'))
}

/** Reads one `glossEntry`. */
export function readGlossaryEntry(element: XmlElement): GlossaryEntry {
  const term = childElement(element, 'term')
  const reference = attributeOf(element, 'ref')
  return {
    ...(reference === undefined ? {} : { segment: reference.replace(/^#/, '') }),
    term: term === undefined ? '' : textContent(term),
    translations: childElements(element, 'translation').map(textContent),
  }
}

/** An entry as markup; `prefix` with its colon. */
export function glossaryMarkup({ segment, term, translations }: GlossaryEntry, number: number, prefix: string): string {
  const attributes = {
    id: `guillemet-${number}`,
    ref: segment === undefined ? undefined : `#${nmtoken(segment)}`,
  }
  const texts = [['term', term] as const, ...translations.map((text) => ['translation', text] as const)]
  return elementMarkup(
    `${prefix}glossEntry`,
    attributes,
    texts.map(([local, text]) => elementMarkup(`${prefix}${local}`, {}, escapeText(showForbidden(text)))).join(''),
  )
}

/** The highest number in the ids of guillemet's entries. */
export function highestEntryNumber(entries: readonly XmlElement[]): number {
  return Math.max(0, ...entries.map((entry) => Number(ownId.exec(attributeOf(entry, 'id') ?? '')?.[1] ?? 0)))
}
