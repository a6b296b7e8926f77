import type { Encoding } from '../model/document.js'
import { xmlDecoder } from './decode.js'
import type { XmlAttribute, XmlReadOptions } from './events.js'
import { createXmlParser } from './parser.js'

/**
 * An XML file as it was read: its text (byte order mark excluded), and a tree whose every node knows the range of that text
 * that it stands in. To write a part that nobody touched, take its range.
 */
export interface XmlDocument {
  readonly text: string
  readonly encoding: Encoding
  /** How its lines end, as the first of them does. */
  readonly lineEnd: '\n' | '\r\n' | '\r'
  readonly root: XmlElement
}

/** A part of the tree; DOCTYPE and the XML declaration are in the text alone. */
export type XmlNode = XmlElement | XmlText | XmlOther

/** A range of the file's text: UTF-16 offsets, end excluded. */
export interface XmlRange {
  readonly start: number
  readonly end: number
}

/** An element; its content stands between `contentStart` and `contentEnd`, which are both its end where it closes itself. */
export interface XmlElement extends XmlRange {
  readonly type: 'element'
  readonly name: string
  readonly local: string
  readonly uri: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlNode[]
  readonly contentStart: number
  readonly contentEnd: number
  readonly parent: XmlElement | undefined
}

/** Text, with references resolved; `cdata` where it stands in a CDATA section. */
export interface XmlText extends XmlRange {
  readonly type: 'text' | 'cdata'
  readonly text: string
}

/** A comment or processing instruction inside the root. */
export interface XmlOther extends XmlRange {
  readonly type: 'comment' | 'instruction'
  readonly text: string
}

interface OpenElement {
  type: 'element'
  name: string
  local: string
  uri: string
  attributes: readonly XmlAttribute[]
  children: XmlNode[]
  start: number
  end: number
  contentStart: number
  contentEnd: number
  parent: OpenElement | undefined
}

/** How a tree is read. */
export interface XmlTreeOptions extends XmlReadOptions {
  /** Asked of each element as soon as it is complete; where it says true the element's children are let go. */
  readonly emptied?: (element: XmlElement) => boolean
}

/**
 * Reads an XML file into its lossless tree.
 *
 * @throws InputError as `readXmlEvents` does.
 */
export function parseXml(bytes: Uint8Array, options: XmlTreeOptions = {}): XmlDocument {
  const decoder = xmlDecoder(bytes, options.file)
  return parseXmlText(decoder.decode(bytes, false), decoder.encoding, options)
}

/** Reads decoded XML text into its lossless tree; see `parseXml`. */
export function parseXmlText(
  text: string,
  encoding: Encoding = { name: 'utf-8', bom: false },
  options: XmlTreeOptions = {},
): XmlDocument {
  let root: OpenElement | undefined
  let current: OpenElement | undefined
  const parser = createXmlParser(
    {
      start({ name, local, uri, attributes }, { start, end }) {
        const element: OpenElement = {
          type: 'element',
          name,
          local,
          uri,
          attributes,
          children: [],
          start,
          end,
          contentStart: end,
          contentEnd: end,
          parent: current,
        }
        if (current === undefined) root = element
        else current.children.push(element)
        current = element
      },
      end({ start, end }) {
        if (current === undefined) return
        current.contentEnd = start
        current.end = end
        // An array that grew by pushing holds room for 17: in a file of a million elements that is most of the memory.
        const childless = current.children.length === 0 || options.emptied?.(current) === true
        current.children = childless ? noChildren : current.children.slice()
        current = current.parent
      },
      text(value, { start, end }) {
        current?.children.push({ type: 'text', text: value, start, end })
      },
      cdata(value, { start, end }) {
        current?.children.push({ type: 'cdata', text: value, start, end })
      },
      comment(value, { start, end }) {
        current?.children.push({ type: 'comment', text: value, start, end })
      },
      instruction(target, body, { start, end }) {
        current?.children.push({ type: 'instruction', text: `${target} ${body}`, start, end })
      },
    },
    options,
  )
  parser.write(text)
  parser.end()
  if (root === undefined) throw new Error('a well-formed document has a root')
  return { text, encoding, lineEnd: lineEndOf(text), root }
}

const noChildren: XmlNode[] = []

function lineEndOf(text: string): XmlDocument['lineEnd'] {
  const first = /\r\n|\n|\r/.exec(text)?.[0]
  return first === '\r\n' || first === '\r' ? first : '\n'
}

/** The value of an attribute by local name and namespace (none unless given). */
export function attributeOf(element: XmlElement, local: string, uri = ''): string | undefined {
  for (const attribute of element.attributes)
    if (attribute.local === local && attribute.uri === uri) return attribute.value
  return undefined
}

/** The child elements: all, or those of a local name (in the element's own namespace unless another is given), or of a namespace. */
export function childElements(element: XmlElement, local?: string, uri?: string): readonly XmlElement[] {
  const namespace = uri ?? (local === undefined ? undefined : element.uri)
  const found: XmlElement[] = []
  for (const child of element.children)
    if (
      child.type === 'element' &&
      (local === undefined || child.local === local) &&
      (namespace === undefined || child.uri === namespace)
    )
      found.push(child)
  return found
}

/** The first such child element; see `childElements`. */
export function childElement(element: XmlElement, local: string, uri: string = element.uri): XmlElement | undefined {
  for (const child of element.children)
    if (child.type === 'element' && child.local === local && child.uri === uri) return child
  return undefined
}

/** All text inside an element, its descendants' too. */
export function textContent(element: XmlElement): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'element') text += textContent(child)
    else if (child.type === 'text' || child.type === 'cdata') text += child.text
  }
  return text
}

/** The namespaces in scope at an element, by prefix (empty: the default one). */
export function namespacesAt(element: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent)
    for (const { name, local, value } of at.attributes) {
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? local : undefined
      if (prefix !== undefined && !found.has(prefix)) found.set(prefix, value)
    }
  return found
}

/** An element's own markup as it stands in the file. */
export function rawOf(document: XmlDocument, range: XmlRange): string {
  return document.text.slice(range.start, range.end)
}
