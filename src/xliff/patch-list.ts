import { indentBefore, lineRange, type XmlDocument, type XmlEdit, type XmlElement } from '../xml/index.js'
import { sameData } from './compare.js'

/** A list of elements in a file that shall become another list of values. */
export interface ListPatch<T> {
  readonly xml: XmlDocument
  readonly elements: readonly XmlElement[]
  /** What the elements say, one by one. */
  readonly before: readonly T[]
  readonly after: readonly T[]
  readonly markup: (value: T) => string
  /** Where there is no element to add behind: how new ones come into the file. */
  readonly create: (pieces: readonly string[]) => XmlEdit
  /** The element that holds nothing but the list, where it may not stay empty. */
  readonly container?: XmlElement
}

/** The edits that change a list of elements: what is equal at both ends stays, what is between is replaced one by one. */
export function patchList<T>({
  xml,
  elements,
  before,
  after,
  markup,
  create,
  container,
}: ListPatch<T>): readonly XmlEdit[] {
  let start = 0
  while (start < before.length && start < after.length && sameData(before[start], after[start])) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    sameData(before[before.length - 1 - end], after[after.length - 1 - end])
  )
    end++
  const old = elements.slice(start, elements.length - end)
  const pieces = after.slice(start, after.length - end).map(markup)
  if (old.length + pieces.length === 0) return []

  const empties = container !== undefined && after.length === 0
  if (empties && container.children.every((child) => child.type !== 'element' || elements.includes(child)))
    return [{ ...lineRange(xml, container), text: '' }]

  const edits: XmlEdit[] = []
  old.forEach((element, index) => {
    const piece = pieces[index]
    if (piece === undefined) edits.push({ ...lineRange(xml, element), text: '' })
    else edits.push({ start: element.start, end: element.end, text: piece })
  })
  const added = pieces.slice(old.length)
  if (added.length === 0) return edits
  const last = old.at(-1) ?? elements[start - 1]
  const next = elements[start]
  if (last !== undefined) {
    const indent = indentBefore(xml, last.start)
    edits.push({ start: last.end, end: last.end, text: added.map((piece) => indent + piece).join('') })
  } else if (next !== undefined) {
    const range = lineRange(xml, next)
    const indent = indentBefore(xml, next.start)
    edits.push({ start: range.start, end: range.start, text: added.map((piece) => indent + piece).join('') })
  } else edits.push(create(added))
  return edits
}

/** The edit that puts markup on a line of its own in front of an element. */
export function insertBefore(xml: XmlDocument, element: XmlElement, markup: (indent: string) => string): XmlEdit {
  const indent = indentBefore(xml, element.start)
  const at = element.start - indent.length
  return { start: at, end: at, text: indent + markup(indent) }
}

/** The edit that puts pieces of markup behind an element, each on a line of its own where the element is. */
export function insertAfter(xml: XmlDocument, element: XmlElement, pieces: readonly string[]): XmlEdit {
  const indent = indentBefore(xml, element.start)
  return { start: element.end, end: element.end, text: pieces.map((piece) => indent + piece).join('') }
}

/** Wraps pieces in a container, each on a line one step deeper where the container is on one. */
export function wrapLines(start: string, pieces: readonly string[], end: string, indent: string): string {
  const step = indent === '' ? '' : indent.includes('\t') ? '\t' : ' '
  return `${start}${pieces.map((piece) => `${indent}${step}${piece}`).join('')}${indent}${end}`
}
