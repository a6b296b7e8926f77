import type { Note } from '../../model/bilingual-document.js'
import {
  attributeOf,
  childElements,
  elementMarkup,
  escapeText,
  showForbidden,
  textContent,
  type XmlElement,
} from '../../xml/index.js'

/** The author of the header's note that keeps the record of the source. */
export const recordAuthor = 'guillemet:source'

/** The `note` elements of a trans-unit, group or header that are remarks for people. */
export function noteElements(holder: XmlElement): readonly XmlElement[] {
  return childElements(holder, 'note').filter((note) => attributeOf(note, 'from') !== recordAuthor)
}

/** Reads one `note`: the author `guillemet` is us, with category `context` unless `guillemet:CATEGORY` names another. */
export function readNote(element: XmlElement, segment?: string): Note {
  const from = attributeOf(element, 'from')
  const own = /^guillemet(?::(.+))?$/.exec(from ?? '')
  const side = attributeOf(element, 'annotates')
  return {
    text: textContent(element),
    ...(own === null ? {} : { owner: 'guillemet', category: own[1] ?? 'context' }),
    ...(own !== null || from === undefined ? {} : { owner: from }),
    ...(side === 'source' || side === 'target' ? { appliesTo: side } : {}),
    ...(segment === undefined ? {} : { segment }),
  }
}

/** A note as markup; never with `annotates`, which a service refuses. */
export function noteMarkup(note: Note, prefix: string): string {
  const own = note.owner === 'guillemet'
  const category = note.category === undefined || note.category === 'context' ? '' : `:${note.category}`
  return elementMarkup(
    `${prefix}note`,
    { from: own ? `guillemet${category}` : note.owner },
    escapeText(showForbidden(note.text)),
  )
}
