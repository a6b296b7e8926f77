import type { Note, Unit, UnitPart } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import type { XmlElement } from '../xml/index.js'
import { sameContent } from './compare.js'

/** The prefix of an element's name, with its colon; empty where it has none. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length)
}

/**
 * The parts of a unit before and after, side by side.
 *
 * @throws InputError `unit-changed` if they are not the same segments with the same source: such a document is written anew.
 */
export function partsSideBySide(before: Unit, after: Unit): readonly (readonly [before: UnitPart, after: UnitPart])[] {
  const changed = (segment?: string): never => {
    throw new InputError('unit-changed', { values: { unit: before.id, ...(segment === undefined ? {} : { segment }) } })
  }
  if (before.parts.length !== after.parts.length) changed()
  return before.parts.map((old, index) => {
    const part = after.parts[index]
    if (part === undefined || part.type !== old.type || part.id !== old.id) return changed(old.id)
    if (!sameContent(old.source, part.source)) return changed(old.id)
    return [old, part] as const
  })
}

/** Notes of other people that a file has not yet: told by what they say, since no version keeps all else of them. */
export function addedNotes(before: readonly Note[], after: readonly Note[]): readonly Note[] {
  const known = new Set(before.map(({ text }) => text))
  return after.filter(({ owner, text }) => owner !== 'guillemet' && !known.has(text))
}
