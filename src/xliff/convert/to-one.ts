import {
  type Attributes,
  attributeOf,
  childElement,
  elementMarkup,
  startMarkup,
  type XmlElement,
} from '../../xml/index.js'
import { namespaces } from '../version.js'
import { attributesInOne, inherited, keptInOne } from './carried-in-one.js'
import { type Conversion, elementsIn, isCore, type Nodes, nodesOf, write } from './conversion.js'
import { isCopy, notesInOne } from './notes-to-one.js'
import { returnUnit } from './return-to-one.js'
import { unitToOne } from './unit-to-one.js'

/**
 * A 2.x file as 1.2, in the flat shape that every tool shows whole: a unit is a group, a segment a trans-unit in it, a gap one that
 * is not to be translated. Notes and matches stand on the trans-units. All else is carried along, so that the way back loses nothing.
 */
export function toOne(conversion: Conversion): string {
  const { xml, carry } = conversion
  const { root } = xml
  const attributes = {
    xmlns: namespaces.core12,
    [`xmlns:${carry.prefix}`]: carry.uri,
    ...attributesInOne(conversion, root, 'xliff', {}, 'version srcLang trgLang'),
    version: '1.2',
  }
  const content = write(conversion, root.children, (element) =>
    element.local === 'file' && isCore(conversion, element)
      ? file(conversion, element)
      : keptInOne(conversion, element),
  )
  return `${xml.text.slice(0, root.start)}${startMarkup('xliff', attributes, false)}${content}</xliff>${xml.text.slice(root.end)}`
}

function file(conversion: Conversion, element: XmlElement): string {
  const { root } = conversion.xml
  const native = {
    original: attributeOf(element, 'original') ?? '',
    'source-language': attributeOf(root, 'srcLang'),
    'target-language': attributeOf(root, 'trgLang'),
    datatype: 'plaintext',
  }
  const attributes = attributesInOne(conversion, element, 'file', native, 'id original')
  const { head: all, body } = split(conversion, element)
  const isBinary = (node: Nodes[number]): boolean =>
    node.type === 'element' && node.uri === namespaces.core12 && node.local === 'bin-unit'
  const head = all.filter((node) => !isBinary(node))
  const header = headerOf(conversion, element, head)
  return [
    startMarkup('file', attributes, false),
    header,
    `<body>${parts(conversion, body)}${parts(conversion, all.filter(isBinary))}</body></file>`,
  ].join('')
}

/** A file's head as a header: the one that it had in 1.2, if it had one, else the skeleton's name and the notes, and all of it carried. None where it would be empty. */
function headerOf(conversion: Conversion, file: XmlElement, head: Nodes): string {
  const before = elementsIn(file).find(({ local, uri }) => local === 'header' && uri === namespaces.core12)
  if (before !== undefined)
    return elementMarkup(
      'header',
      {},
      write(conversion, before.children, (child) => keptInOne(conversion, child)) +
        notesInOne(file).join('') +
        write(conversion, head, (child) =>
          child === before || (isCore(conversion, child) && child.local === 'skeleton')
            ? ''
            : keptInOne(conversion, child),
        ),
    )
  const skeleton = childElement(file, 'skeleton')
  const href = skeleton && attributeOf(skeleton, 'href')
  const named = href === undefined ? '' : elementMarkup('skl', {}, elementMarkup('external-file', { href }))
  const content = named + notesInOne(file).join('') + write(conversion, head, (child) => keptInOne(conversion, child))
  return /\S/.test(content) ? elementMarkup('header', {}, content) : content
}

/** What a file or group holds before its first unit or group, and from there on. Copies of what is carried from 1.2 are left out. */
function split(conversion: Conversion, holder: XmlElement): { readonly head: Nodes; readonly body: Nodes } {
  const nodes = nodesOf(holder).filter((node) => node.type !== 'element' || !isCopy(node))
  const first = nodes.findIndex((node) => node.type === 'element' && isPart(conversion, node))
  return first < 0 ? { head: nodes, body: [] } : { head: nodes.slice(0, first), body: nodes.slice(first) }
}

function isPart(conversion: Conversion, element: XmlElement): boolean {
  return isCore(conversion, element) && (element.local === 'unit' || element.local === 'group')
}

function parts(conversion: Conversion, nodes: Nodes): string {
  return write(conversion, nodes, (element) => {
    if (!isPart(conversion, element)) return keptInOne(conversion, element)
    if (element.local === 'group') return group(conversion, element)
    return returnUnit(conversion, element) ?? unitToOne(conversion, element, namesInOne(element))
  })
}

function group(conversion: Conversion, element: XmlElement): string {
  const attributes = attributesInOne(conversion, element, 'group', namesInOne(element), 'id name translate xml:space')
  const { head, body } = split(conversion, element)
  const content = notesInOne(element).join('') + write(conversion, head, (child) => keptInOne(conversion, child))
  return `${startMarkup('group', attributes, false)}${content}${parts(conversion, body)}</group>`
}

function namesInOne(element: XmlElement): Attributes {
  return {
    id: attributeOf(element, 'id'),
    resname: attributeOf(element, 'name'),
    translate: inherited(element, 'translate') === 'no' ? 'no' : attributeOf(element, 'translate'),
    'xml:space': inherited(element, 'space', namespaces.xml),
  }
}
