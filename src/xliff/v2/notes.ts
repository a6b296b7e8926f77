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

/**
 * XLIFF 2 has no place for a note's author and segment. Guillemet's own notes are told by their ids (`guillemet-1`), which
 * tools keep; `guillemet-1.s2` is about segment s2, as `note-1.s2` is of another's note that came from a 1.2 file.
 */
const noteId = /^(guillemet|note)-\d+(?:\.(.+))?$/

/** The `note` elements of a file or unit; not those that a check put there, which nothing but a check reads. */
export function noteElements(holder: XmlElement): readonly XmlElement[] {
  return childElements(holder, 'notes').flatMap((notes) =>
    childElements(notes, 'note').filter((note) => !isRemarkId(attributeOf(note, 'id'))),
  )
}

/** How the ids of what a check puts into a file begin. */
export const remarkId = 'guillemet-check-'

/** Whether an id is that of a remark of a check. */
export function isRemarkId(id: string | undefined): boolean {
  return id?.startsWith(remarkId) === true
}

/** Reads one `note`. */
export function readNote(element: XmlElement): Note {
  const match = noteId.exec(attributeOf(element, 'id') ?? '')
  const category = attributeOf(element, 'category')
  const side = attributeOf(element, 'appliesTo')
  return {
    text: textContent(element),
    ...(match?.[1] === 'guillemet' ? { owner: 'guillemet' } : {}),
    ...(category === undefined ? {} : { category }),
    ...(side === 'source' || side === 'target' ? { appliesTo: side } : {}),
    ...(match?.[2] === undefined ? {} : { segment: match[2] }),
  }
}

/** A note as markup; `number` makes its id, which must be new among its neighbours. */
export function noteMarkup(note: Note, number: number, prefix: string): string {
  const own = note.owner === 'guillemet'
  const segment = note.segment === undefined ? '' : `.${note.segment}`
  const id = own ? `guillemet-${number}${segment}` : segment === '' ? undefined : `note-${number}${segment}`
  return elementMarkup(
    `${prefix}note`,
    { id, appliesTo: note.appliesTo, category: note.category ?? (own ? 'context' : undefined) },
    escapeText(showForbidden(note.text)),
  )
}

/** The highest number that an id of this form uses among some notes. */
export function highestNoteNumber(elements: readonly XmlElement[]): number {
  return elements.reduce((highest, element) => {
    const number = /^(?:guillemet|note)-(\d{1,9})/.exec(attributeOf(element, 'id') ?? '')?.[1]
    return Math.max(highest, Number(number ?? 0))
  }, 0)
}
