import { attributeOf, elementMarkup, textContent, type XmlElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { type Conversion, elementsIn, isCore } from './conversion.js'

/** The notes of a header, group or trans-unit as 2.x shows them, marked as copies of what is carried. */
export function notesInTwo(conversion: Conversion, holder: XmlElement): string {
  const notes = noteElements(conversion, holder).map((note) => noteMarkup(conversion, note, true))
  return notes.length === 0 ? '' : elementMarkup('notes', {}, notes.join(''))
}

function noteElements(conversion: Conversion, holder: XmlElement): readonly XmlElement[] {
  return elementsIn(holder).filter((child) => child.local === 'note' && isCore(conversion, child))
}

/** One note; 2.x has a side, but no author. */
export function noteMarkup({ carry, xml }: Conversion, note: XmlElement, copy: boolean): string {
  const side = attributeOf(note, 'annotates')
  const attributes = {
    appliesTo: side === 'source' || side === 'target' ? side : undefined,
    category: attributeOf(note, 'from'),
    priority: attributeOf(note, 'priority'),
    [`${carry.prefix}:copy`]: copy ? 'yes' : undefined,
  }
  return elementMarkup('note', attributes, xml.text.slice(note.contentStart, note.contentEnd))
}

/** Tells which attributes of 1.2 have no like in 2.x; they are carried along. */
export function tellAttributes(conversion: Conversion, element: XmlElement, held: string): void {
  const names = new Set(held.split(' '))
  for (const { name, uri } of element.attributes)
    if ((uri === '' || uri === namespaces.xml) && !names.has(name))
      conversion.tell(element, `${element.local}@${name}`, true)
}

/** The text of a holder's notes that were carried. */
export function carriedNotes(holders: readonly XmlElement[]): ReadonlySet<string> {
  return new Set(
    holders.filter(({ local }) => local === 'notes').flatMap((notes) => elementsIn(notes).map(textContent)),
  )
}
