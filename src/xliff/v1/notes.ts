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

/** The author of guillemet's own notes to the translator. */
export const ownAuthor = 'guillemet'

/** The author of a note that holds remarks of a check and nothing else. */
export const remarkAuthor = 'guillemet:check'

/** The author of a note that holds remarks of a check, a blank line, and guillemet's own note to the translator. */
export const composedAuthor = 'guillemet:check+context'

/** What a composed note said before remarks were put in front of it. */
export function contextOf(text: string): string {
  const gap = text.indexOf('\n\n')
  return gap < 0 ? text : text.slice(gap + 2)
}

/** The `note` elements of a trans-unit, group or header for people; not those that a check put there, which nothing but a check reads. */
export function noteElements(holder: XmlElement): readonly XmlElement[] {
  return childElements(holder, 'note').filter((note) => {
    const from = attributeOf(note, 'from')
    return from !== recordAuthor && from !== remarkAuthor
  })
}

/** Reads one `note`: the author `guillemet` is us, with category `context` unless `guillemet:CATEGORY` names another. */
export function readNote(element: XmlElement, segment?: string): Note {
  const composed = attributeOf(element, 'from') === composedAuthor
  const from = composed ? ownAuthor : attributeOf(element, 'from')
  const own = /^guillemet(?::(.+))?$/.exec(from ?? '')
  const side = attributeOf(element, 'annotates')
  const text = textContent(element)
  return {
    text: composed ? contextOf(text) : text,
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
