import {
  attributeOf,
  childElement,
  elementMarkup,
  escapeText,
  indentBefore,
  lineRange,
  setAttribute,
  setContent,
  textContent,
  type XmlDocument,
  type XmlEdit,
  type XmlElement,
} from '../../xml/index.js'
import { insertAfter } from '../patch-list.js'
import { type Remark, remarkText } from '../remark.js'
import { composedAuthor, contextOf, noteElements, ownAuthor, remarkAuthor } from './notes.js'

/**
 * The edits that put remarks into a trans-unit: one note for all of them, since many tools show one, in front of guillemet's own
 * note where it has one (a blank line parts the two), else as a note of its own in front of others.
 */
export function addRemarks1(xml: XmlDocument, transUnit: XmlElement, remarks: readonly Remark[]): readonly XmlEdit[] {
  const text = escapeText(remarks.map(remarkText).join('\n'))
  const notes = noteElements(transUnit)
  const own = notes.find((note) => attributeOf(note, 'from') === ownAuthor && note.contentEnd > note.contentStart)
  if (own !== undefined)
    return [
      setAttribute(xml, own, 'from', composedAuthor),
      { start: own.contentStart, end: own.contentStart, text: `${text}\n\n` },
    ]
  const prefix = transUnit.name.slice(0, transUnit.name.length - transUnit.local.length)
  const markup = elementMarkup(`${prefix}note`, { from: remarkAuthor }, text)
  const [first] = notes
  if (first !== undefined) {
    const indent = indentBefore(xml, first.start)
    return [{ start: first.start - indent.length, end: first.start - indent.length, text: indent + markup }]
  }
  const anchor = ['target', 'seg-source', 'source'].map((local) => childElement(transUnit, local)).find(Boolean)
  return anchor === undefined ? [] : [insertAfter(xml, anchor, [markup])]
}

/** The edits that take remarks out of one note again: all of it where it holds nothing else. */
export function dropRemarks1(xml: XmlDocument, note: XmlElement): readonly XmlEdit[] {
  const author = note.local === 'note' ? attributeOf(note, 'from') : undefined
  if (author === remarkAuthor) return [{ ...lineRange(xml, note), text: '' }]
  if (author !== composedAuthor) return []
  const raw = xml.text.slice(note.contentStart, note.contentEnd)
  const gap = /\r\n\r\n|\n\n|\r\r/.exec(raw)
  const plain = gap !== null && !raw.slice(0, gap.index).includes('<')
  return [
    setAttribute(xml, note, 'from', ownAuthor),
    plain
      ? { start: note.contentStart, end: note.contentStart + gap.index + gap[0].length, text: '' }
      : setContent(xml, note, escapeText(contextOf(textContent(note)))),
  ]
}
