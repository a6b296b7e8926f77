import { InputError } from '../model/input-error.js'
import { attributeOf, childElements, parseXml, type XmlElement } from '../xml/index.js'

const xml = 'http://www.w3.org/XML/1998/namespace'
/** Version 3 (ISO 30042:2019) and the older martif call the same things by other names. */
const entries: readonly string[] = ['conceptEntry', 'termEntry']
const sections: readonly string[] = ['langSec', 'langSet']

/** The words for a concept in one language. */
export interface TbxSection {
  readonly language: string
  readonly element: XmlElement
}

/**
 * Reads the concepts of a TBX file, each as its sections by language.
 *
 * @throws InputError where the file is no TBX
 */
export function* readConcepts(bytes: Uint8Array, file?: string): Iterable<readonly TbxSection[]> {
  const { root } = parseXml(bytes, file === undefined ? {} : { file })
  if (root.local !== 'tbx' && root.local !== 'martif')
    throw new InputError('not-tbx', { ...(file === undefined ? {} : { file }), values: { root: root.local } })
  for (const entry of descendants(root, entries))
    yield childElements(entry)
      .filter(({ local }) => sections.includes(local))
      .map((element) => ({ language: attributeOf(element, 'lang', xml) ?? '', element }))
}

/** Elements of some names below one, without those inside one another. */
export function* descendants(element: XmlElement, names: readonly string[]): Iterable<XmlElement> {
  const open = [...childElements(element)].reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (names.includes(next.local)) yield next
    else open.push(...[...childElements(next)].reverse())
  }
}
