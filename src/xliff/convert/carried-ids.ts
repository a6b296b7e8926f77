import { attributeOf, renameAttribute, type XmlDocument, type XmlEdit, type XmlElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { elementsIn } from './conversion.js'

/**
 * The edits that give ids which a 1.2 carried more than once in a file, group or unit another name: 2.x wants them unique among
 * extensions there (2.1, 4.6), while SDLXLIFF counts each kind of its definitions from 1.
 *
 * @param prefix what stands for the core of 1.2 in the file's root
 */
export function hideDoubledIds(xml: XmlDocument, prefix: string): readonly XmlEdit[] {
  if (attributeOf(xml.root, prefix, namespaces.xmlns) === undefined) return []
  const edits: XmlEdit[] = []
  const visit = (element: XmlElement, around: Set<string>): void => {
    const isCore = element.uri === xml.root.uri
    const known = isCore && holders.has(element.local) ? new Set<string>() : around
    const id = isCore || isModule(element.uri) ? undefined : attributeOf(element, 'id')
    if (id !== undefined && known.has(id)) edits.push(renameAttribute(xml, element, 'id', `${prefix}:id`))
    if (id !== undefined) known.add(id)
    for (const child of elementsIn(element)) visit(child, known)
  }
  visit(xml.root, new Set())
  return edits
}

/** The edits that give them back, in what was made a 1.2 again. */
export function showHiddenIds(xml: XmlDocument): readonly XmlEdit[] {
  const edits: XmlEdit[] = []
  const visit = (element: XmlElement): void => {
    if (element.uri !== xml.root.uri)
      for (const { name, local, uri } of element.attributes)
        if (uri === namespaces.core12 && local === 'id') edits.push(renameAttribute(xml, element, name, 'id'))
    for (const child of elementsIn(element)) visit(child)
  }
  visit(xml.root)
  return edits
}

/**
 * New names with what 1.2 called the same, as an attribute of their unit carries them: in 1.2 a code may stand several times under
 * one id, in 2.x each has its own (2.x, 4.3.1, id), and codes take no attributes of ours.
 *
 * @example
 * carriedNames(new Map([['x_2', 'x'], ['a_b', 'a b']])) // => 'x_2=x a_b=a%20b'
 */
export function carriedNames(old: ReadonlyMap<string, string>): string {
  return [...old]
    .map(
      ([name, was]) =>
        `${name}=${was.replace(/[ \t\n\r%]/g, (at) => `%${at.charCodeAt(0).toString(16).padStart(2, '0')}`)}`,
    )
    .join(' ')
}

/** Reads `carriedNames`. */
export function oldNames(carried = ''): ReadonlyMap<string, string> {
  const old = new Map<string, string>()
  for (const pair of carried.split(' ')) {
    const [, name, was] = /^([^=]+)=(.*)$/.exec(pair) ?? []
    if (name !== undefined && was !== undefined)
      old.set(
        name,
        was.replace(/%(09|0a|0d|20|25)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
      )
  }
  return old
}

/** Modules have scopes of their own. What is carried of 1.2 is an extension. */
const isModule = (uri: string): boolean =>
  uri === namespaces.its || (uri.startsWith('urn:oasis:names:tc:xliff:') && uri !== namespaces.core12)

const holders: ReadonlySet<string> = new Set(['file', 'group', 'unit'])
