import { InputError } from '../../model/input-error.js'
import { type Attributes, attributeOf, childElement, startMarkup, type XmlElement } from '../../xml/index.js'
import { selfContained } from '../carry-over.js'
import { namespaces } from '../version.js'
import { type Conversion, elementsIn, isCore, type Nodes, nodesOf, write } from './conversion.js'
import { embed, restore } from './embed.js'
import { notesInTwo, tellAttributes } from './notes-to-two.js'
import { restoreUnit } from './restore-to-two.js'
import { Ids } from './unit-scope.js'
import { unitToTwo } from './unit-to-two.js'

/** The languages that all files of a 1.x name; 2.x has one pair of them. */
function languagesOf(conversion: Conversion, files: readonly XmlElement[]): Attributes {
  const pair = ['source-language', 'target-language'] as const
  /** What the first file says that says it: one that names no target is of any. */
  const named = (name: string): string | undefined => files.map((file) => attributeOf(file, name)).find(isThere)
  for (const file of files)
    for (const name of pair)
      if ((attributeOf(file, name) ?? named(name)) !== named(name))
        throw new InputError('other-language', {
          ...conversion.lines(file.start),
          values: { source: attributeOf(file, pair[0]) ?? '', target: attributeOf(file, pair[1]) ?? '' },
        })
  return {
    srcLang: named(pair[0]) ?? 'und',
    trgLang: named(pair[1]) ?? 'und',
  }
}

const isThere = (value: string | undefined): value is string => value !== undefined

/** A 1.x file as 2.0, or as the 2.x that it was before: a trans-unit is a unit, what `seg-source` marks are its segments. */
export function toTwo(conversion: Conversion): string {
  const { xml, carry, carried } = conversion
  const { root } = xml
  const was = restore(root, carried)
  const files = elementsIn(root).filter((element) => element.local === 'file' && isCore(conversion, element))
  const attributes = {
    xmlns: carried ?? namespaces.core20,
    ...(was === undefined
      ? {
          version: '2.0',
          ...languagesOf(conversion, files),
          [`xmlns:${carry.prefix}`]: carry.uri,
          ...embed(root, carry),
        }
      : was.attributes),
  }
  const ids = new Ids()
  const content = write(conversion, nodesOf(root), (child) =>
    files.includes(child) ? file(conversion, child, ids) : selfContained(xml, child),
  )
  return `${xml.text.slice(0, root.start)}${startMarkup('xliff', attributes, false)}${content}</xliff>${xml.text.slice(root.end)}`
}

function file(conversion: Conversion, element: XmlElement, files: Ids): string {
  const was = restore(element, conversion.carried)
  const header = childElement(element, 'header')
  const body = childElement(element, 'body')
  const ids = { units: new Ids(), groups: new Ids() }
  const parts = body === undefined ? '' : content(conversion, nodesOf(body), ids)
  const inside = /<(?:unit|group)\b/.test(parts) ? parts : `${parts}${startMarkup('group', { id: 'g1' }, true)}`
  if (was?.element === 'file') {
    const head = header === undefined ? '' : write(conversion, nodesOf(header), (child) => carriedIn(conversion, child))
    return `${startMarkup('file', was.attributes, false)}${head}${inside}</file>`
  }
  tellAttributes(conversion, element, 'original source-language target-language xml:space')
  const attributes = {
    id: files.newId('f1'),
    original: attributeOf(element, 'original') || undefined,
    'xml:space': attributeOf(element, 'space', namespaces.xml),
    ...embed(element, conversion.carry),
  }
  const head = [
    header === undefined ? '' : headOf(conversion, header),
    body === undefined ? '' : carriedAlong(conversion, body),
    header === undefined ? '' : notesInTwo(conversion, header),
  ]
  return `${startMarkup('file', attributes, false)}${head.join('')}${inside}</file>`
}

/** What a file or group that was one of 2.x carries of it. */
function carriedIn(conversion: Conversion, element: XmlElement): string {
  return isCore(conversion, element) ? '' : selfContained(conversion.xml, element)
}

/** A header as 2.x has it: the skeleton's name, and all of it carried along. */
function headOf(conversion: Conversion, header: XmlElement): string {
  const skeleton = childElement(header, 'skl')
  const outside = skeleton && childElement(skeleton, 'external-file')
  const href = outside && attributeOf(outside, 'href')
  const names: ReadonlySet<string> = new Set(['note', ...(href === undefined ? [] : ['skl'])])
  for (const child of elementsIn(header))
    if (isCore(conversion, child) && !names.has(child.local)) conversion.tell(child, child.local, true)
  return (href === undefined ? '' : startMarkup('skeleton', { href }, true)) + selfContained(conversion.xml, header)
}

interface FileIds {
  readonly units: Ids
  readonly groups: Ids
}

const isPart = (element: XmlElement): boolean => element.local === 'trans-unit' || element.local === 'group'

/** What of a body or group is translated, with what stands between. */
function content(conversion: Conversion, nodes: Nodes, ids: FileIds): string {
  return write(conversion, nodes, (child) => {
    if (!isCore(conversion, child) || !isPart(child)) return ''
    return child.local === 'group' ? group(conversion, child, ids) : unitToTwo(conversion, child, ids.units)
  })
}

/** What of a body or group is not translated: carried along in front of the rest. */
function carriedAlong(conversion: Conversion, holder: XmlElement): string {
  return elementsIn(holder)
    .filter((child) => !(isCore(conversion, child) && isPart(child)))
    .map((child) => {
      if (isCore(conversion, child) && child.local !== 'note') conversion.tell(child, child.local, true)
      return selfContained(conversion.xml, child)
    })
    .join('')
}

function group(conversion: Conversion, element: XmlElement, ids: FileIds): string {
  const was = restore(element, conversion.carried)
  if (was?.element === 'unit') return restoreUnit(conversion, element, was.attributes)
  if (was?.element === 'group') {
    const inside = write(conversion, nodesOf(element), (child) =>
      isCore(conversion, child) ? content(conversion, [child], ids) : selfContained(conversion.xml, child),
    )
    return `${startMarkup('group', was.attributes, false)}${inside}</group>`
  }
  tellAttributes(conversion, element, 'id resname translate xml:space')
  const attributes = {
    id: ids.groups.newId(attributeOf(element, 'id') ?? 'g1'),
    name: attributeOf(element, 'resname'),
    translate: attributeOf(element, 'translate'),
    'xml:space': attributeOf(element, 'space', namespaces.xml),
    ...embed(element, conversion.carry),
  }
  const head = carriedAlong(conversion, element) + notesInTwo(conversion, element)
  return `${startMarkup('group', attributes, false)}${head}${content(conversion, nodesOf(element), ids)}</group>`
}
