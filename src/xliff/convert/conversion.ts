import { type LineIndex, rawOf, type XmlDocument, type XmlElement } from '../../xml/index.js'
import type { XliffShape } from '../version.js'
import type { Embedding } from './embed.js'

/** Something that the other version has nothing for. */
export interface Unheld {
  /** The element's name, or `element@attribute`. */
  readonly name: string
  /** Whether it is carried along as an extension, which other tools do not show but a conversion back finds; else it is gone. */
  readonly kept: boolean
  /** Where it stands in the file that was converted, from 1. */
  readonly line: number
  readonly column: number
}

/** A conversion at work: what is converted, how the rest is carried, and what the other version cannot hold. */
export interface Conversion {
  readonly xml: XmlDocument
  readonly shape: XliffShape
  readonly lines: LineIndex
  readonly carry: Embedding
  /** The core namespace that an earlier conversion carried in this file, if any. */
  readonly carried: string | undefined
  /** Where a unit is written as the trans-unit that it was, so that nothing of 2.x is carried on its codes: what 1.2 called those that were renamed. */
  readonly returning?: ReadonlyMap<string, string>
  readonly tell: (at: XmlElement, name: string, kept: boolean) => void
}

/** A prefix that the file does not declare. */
export function freePrefix(xml: XmlDocument, wanted: string): string {
  let prefix = wanted
  while (xml.text.includes(`xmlns:${prefix}`)) prefix += '_'
  return prefix
}

/** Whether an element is of the file's own core. */
export function isCore({ shape }: Conversion, element: XmlElement): boolean {
  return element.uri === shape.namespace
}

/** The child elements in order. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === 'element')
}

/** Children of an element, in order. */
export type Nodes = XmlElement['children']

/** The children of an element that holds no text of its own: comments and instructions among them, text other than white space not. */
export function nodesOf(element: XmlElement): Nodes {
  return element.children.filter((node) => (node.type !== 'text' && node.type !== 'cdata') || !/\S/u.test(node.text))
}

/** Writes nodes in order: elements by a function, what stands between them as it is. */
export function write({ xml }: Conversion, nodes: Nodes, element: (element: XmlElement) => string): string {
  return nodes.map((node) => (node.type === 'element' ? element(node) : rawOf(xml, node))).join('')
}
