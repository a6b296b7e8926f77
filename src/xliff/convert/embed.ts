import { type Attributes, attributeOf, type XmlAttribute, type XmlElement } from '../../xml/index.js'
import { namespaces } from '../version.js'

/**
 * How what one version of XLIFF cannot hold is carried through the other: as attributes of the first one's core namespace, under a
 * prefix of ours. `element` names the element that it was; an attribute keeps its name, one of XML itself is `xml.NAME`. Attributes
 * of other namespaces stay as they are, with their declarations.
 */
export interface Embedding {
  readonly prefix: string
  /** The core namespace that is carried. */
  readonly uri: string
}

/** An element's attributes as they are carried; `element` says what it was. */
export function embed(element: XmlElement, { prefix }: Embedding, marked = true): Attributes {
  const carried: Record<string, string> = marked ? { [`${prefix}:element`]: element.local } : {}
  for (const { name, local, uri, value } of element.attributes) {
    if (uri === '') carried[`${prefix}:${local}`] = value
    else if (uri === namespaces.xml) carried[`${prefix}:xml.${local}`] = value
    else if (name !== 'xmlns') carried[name] = value
  }
  return carried
}

/** What is carried on an element: what it was, its attributes then. */
export interface Restored {
  readonly element: string | undefined
  readonly attributes: Attributes
}

/** Reads back `embed`; nothing where nothing is carried. Only what was carried comes back, and what is of other namespaces. */
export function restore(element: XmlElement, uri: string | undefined): Restored | undefined {
  if (uri === undefined || !element.attributes.some((attribute) => attribute.uri === uri)) return undefined
  const attributes: Record<string, string> = {}
  for (const attribute of element.attributes) {
    if (attribute.uri === uri) {
      if (attribute.local === 'element' || attribute.local === 'copy') continue
      attributes[attribute.local.replace(/^xml\./, 'xml:')] = attribute.value
    } else if (isForeign(attribute)) attributes[attribute.name] = attribute.value
  }
  return { element: attributeOf(element, 'element', uri), attributes }
}

/** The attributes of an element that are of no core: they stay as they are in whatever version, with their declarations. */
export function foreignAttributes(element: XmlElement): Attributes {
  return Object.fromEntries(element.attributes.filter(isForeign).map(({ name, value }) => [name, value]))
}

function isForeign({ name, uri, value }: XmlAttribute): boolean {
  if (uri === '' || uri === namespaces.xml || name === 'xmlns') return false
  return uri !== namespaces.xmlns || !value.startsWith('urn:oasis:names:tc:xliff:document:')
}
