import { isXmlSpace } from './characters.js'
import type { XmlHandler, XmlPlace, XmlReadOptions } from './events.js'
import { createXmlReader, type XmlReader } from './reader.js'
import type { XmlElement, XmlNode } from './tree.js'

/** An element that knows its line and column (from 1); otherwise as in the tree. */
export interface PlacedElement extends XmlElement {
  readonly children: readonly (PlacedElement | Exclude<XmlNode, XmlElement>)[]
  readonly parent: PlacedElement | undefined
  readonly line: number
  readonly column: number
}

/** What is told of a file that is read in parts. */
export interface XmlPartsHandler {
  /** An outer element began; its children are told as parts of their own, so that it never has any. */
  open(element: PlacedElement): void
  /** A child of an outer element is complete, with all that is in it; `all` are the elements, itself first, in the order of their start tags. Nothing keeps them but the handler. */
  part(element: PlacedElement, all: readonly PlacedElement[]): void
  /** Text other than white space stands in an outer element. */
  text(outer: PlacedElement): void
  close(element: PlacedElement): void
}

interface Building {
  type: 'element'
  name: string
  local: string
  uri: string
  attributes: XmlElement['attributes']
  children: (PlacedElement | Exclude<XmlNode, XmlElement>)[]
  start: number
  end: number
  contentStart: number
  contentEnd: number
  parent: Building | undefined
  line: number
  column: number
}

/**
 * Begins to read an XML file in parts: memory is bounded by the largest part, not by the file.
 * Which elements are outer ones is asked with their parent, which is then an outer one too (the root has none).
 *
 * @throws InputError as `createXmlReader` does.
 */
export function createXmlPartsReader(
  isOuter: (uri: string, local: string, parent: PlacedElement | undefined) => boolean,
  handler: XmlPartsHandler,
  options: XmlReadOptions = {},
): XmlReader {
  let current: Building | undefined
  /** How many elements around the present place are outer ones; all outside of them are. */
  let outers = 0
  let depth = 0
  /** The elements of the part that is being read. */
  let all: PlacedElement[] = []
  const inOuter = (): boolean => depth === outers
  const addText = (type: 'text' | 'cdata', text: string, { start, end }: XmlPlace): void => {
    if (current === undefined) return
    if (!inOuter()) addChild(current, { type, text, start, end })
    else if (!isXmlSpace(text)) handler.text(current)
  }
  const events: XmlHandler = {
    start({ name, local, uri, attributes }, { start, end, line, column }) {
      const parent = current
      const element: Building = {
        type: 'element',
        name,
        local,
        uri,
        attributes,
        children: childless,
        start,
        end,
        contentStart: end,
        contentEnd: end,
        parent,
        line,
        column,
      }
      if (inOuter()) {
        if (isOuter(uri, local, parent)) {
          outers++
          handler.open(element)
        } else all = [element]
      } else {
        all.push(element)
        if (parent !== undefined) addChild(parent, element)
      }
      depth++
      current = element
    },
    end({ start, end }) {
      if (current === undefined) return
      const element = current
      element.contentEnd = start
      element.end = end
      current = element.parent
      const outer = inOuter()
      depth--
      if (outer) {
        outers--
        handler.close(element)
      } else if (inOuter()) handler.part(element, all)
    },
    text: (text, place) => addText('text', text, place),
    cdata: (text, place) => addText('cdata', text, place),
  }
  return createXmlReader(events, { ...options, passing: true })
}

const childless: Building['children'] = []

/** A list of one holds room for one; it is what most elements need, and one that begins empty takes room for 17 with its first. */
function addChild(parent: Building, child: Building['children'][number]): void {
  if (parent.children.length === 0) parent.children = [child]
  else parent.children.push(child)
}
