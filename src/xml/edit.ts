import { encodeXml } from './encode.js'
import { escapeAttribute } from './escape.js'
import type { XmlDocument, XmlElement, XmlRange } from './tree.js'

/** A change of a file's text: a range is replaced, an empty one filled. */
export interface XmlEdit extends XmlRange {
  readonly text: string
}

/**
 * A document's bytes with some ranges changed and all others as they were; encoding, byte order mark and line ends stay.
 * Edits at one place are made in the order given; they must not overlap.
 *
 * @throws InputError `not-encodable` if what was not touched would change.
 */
export function applyEdits(document: XmlDocument, edits: readonly XmlEdit[]): Uint8Array {
  return encodeXml(editText(document, edits), document.encoding)
}

/** The same as text. */
export function editText(document: XmlDocument, edits: readonly XmlEdit[]): string {
  const sorted = edits.map((edit, order) => ({ edit, order }))
  sorted.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order)
  const pieces: string[] = []
  let at = 0
  for (const { edit } of sorted) {
    if (edit.start < at) throw new Error(`edits overlap at ${edit.start}`)
    pieces.push(document.text.slice(at, edit.start), withLineEnds(edit.text, document.lineEnd))
    at = edit.end
  }
  pieces.push(document.text.slice(at))
  return pieces.join('')
}

function withLineEnds(text: string, lineEnd: XmlDocument['lineEnd']): string {
  return lineEnd === '\n' ? text : text.replace(/\r?\n/g, lineEnd)
}

/** The change that gives an element's attribute another value, or adds it behind the others. `name` is as written, prefix included. */
export function setAttribute(document: XmlDocument, element: XmlElement, name: string, value: string): XmlEdit {
  const tag = startTag(document, element)
  for (const match of tag.text.matchAll(attributePattern))
    if (match[1] === name) {
      const start = tag.start + match.index + match[0].length - (match[2] ?? '').length
      return { start: start + 1, end: tag.start + match.index + match[0].length - 1, text: escapeAttribute(value) }
    }
  const at = tag.start + tag.text.search(/(?<!\s)\s*\/?>$/)
  return { start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` }
}

/** The change that calls an attribute otherwise. Both names are as written, prefix included. */
export function renameAttribute(document: XmlDocument, element: XmlElement, name: string, to: string): XmlEdit {
  const tag = startTag(document, element)
  for (const match of tag.text.matchAll(attributePattern)) {
    const start = tag.start + match.index + 1
    if (match[1] === name) return { start, end: start + name.length, text: to }
  }
  return { start: tag.start, end: tag.start, text: '' }
}

/** The change that takes an attribute off an element, with a space before it. `name` is as written, prefix included. */
export function removeAttribute(document: XmlDocument, element: XmlElement, name: string): XmlEdit {
  const tag = startTag(document, element)
  for (const match of tag.text.matchAll(attributePattern))
    if (match[1] === name)
      return { start: tag.start + match.index, end: tag.start + match.index + match[0].length, text: '' }
  return { start: tag.start, end: tag.start, text: '' }
}

/** The change that fills an element's content, also of one that closes itself. */
export function setContent(document: XmlDocument, element: XmlElement, content: string): XmlEdit {
  if (element.contentStart !== element.end)
    return { start: element.contentStart, end: element.contentEnd, text: content }
  const tag = startTag(document, element)
  return {
    start: tag.start + tag.text.search(/(?<!\s)\s*\/>$/),
    end: element.end,
    text: `>${content}</${element.name}>`,
  }
}

/** The white space in front of an element that sets it on a line of its own; empty where other things stand there. */
export function indentBefore(document: XmlDocument, start: number): string {
  let at = start
  while (at > 0 && /[ \t\r\n]/.test(document.text[at - 1] ?? '')) at--
  const space = document.text.slice(at, start)
  return /[\r\n]/.test(space) ? space.slice(space.search(/(?:\r\n|\n|\r)[ \t]*$/)) : ''
}

/** The range of an element with the white space that sets it on a line of its own: what goes when it goes. */
export function lineRange(document: XmlDocument, element: XmlRange): XmlRange {
  return { start: element.start - indentBefore(document, element.start).length, end: element.end }
}

/** An element's start tag as it stands in the file. */
export function startTag(
  document: XmlDocument,
  element: XmlElement,
): { readonly start: number; readonly text: string } {
  return { start: element.start, text: document.text.slice(element.start, element.contentStart) }
}

const attributePattern = /\s([^\s=<>"']+)\s*=\s*("[^"]*"|'[^']*')/g
