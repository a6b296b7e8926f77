import {
  attributeOf,
  childElements,
  escapeAttribute,
  namespacesAt,
  type XmlDocument,
  type XmlElement,
} from '../xml/index.js'
import type { CarriedUnit, Carrier } from './carrier.js'
import { isRecordCategory } from './records.js'
import { recordElements } from './v1/contexts.js'
import { transUnitsOf } from './v1/trans-units.js'
import type { ForeignOf as ForeignOf1 } from './v1/write-file.js'
import { glossaryElements } from './v2/glossary.js'
import { metadataOf } from './v2/metadata.js'
import { isIssuesElement, isIssuesReference } from './v2/remarks.js'
import type { ForeignOf as ForeignOf2 } from './v2/write-file.js'
import { type Foreign, nothingForeign } from './v2/write-unit.js'
import { namespaces } from './version.js'

/**
 * What a 2.x file holds beyond the model, for the files and units that are still there by id: elements of modules and
 * extensions on `file` and `unit` (glossaries, size restrictions, change tracks, …), groups of metadata that are not guillemet's,
 * and attributes of other namespaces. Notes and matches of others are in the model and written from there. Not kept, since what
 * they point at is written anew: annotations in texts, attributes of segments, subStates, `group`s, ids of notes. A file of
 * another generation brings nothing.
 */
export function carriedOver2(carrier: Carrier | undefined): ForeignOf2 {
  if (carrier === undefined || carrier.shape.generation !== 2) return () => nothingForeign
  return (document, unit) => {
    const file = carrier.files.get(document)
    const element = unit === undefined ? file?.element : file?.units.get(unit)?.element
    return element === undefined ? nothingForeign : foreignOf(carrier.xml, element, carrier.shape.namespace)
  }
}

/** The same for 1.2: elements of other namespaces in a trans-unit, and counts and contexts that are not guillemet's. */
export function carriedOver1(carrier: Carrier | undefined): ForeignOf1 {
  if (carrier === undefined || carrier.shape.generation !== 1) return () => []
  const core = carrier.shape.namespace
  // Asked for one segment after the other of a unit.
  let known: { readonly carried: CarriedUnit; readonly transUnits: ReadonlyMap<string, XmlElement> } | undefined
  return (document, unit, segment) => {
    const file = carrier.files.get(document)
    const carried = file?.units.get(unit)
    if (file === undefined || carried === undefined) return []
    if (known?.carried !== carried) known = { carried, transUnits: transUnitsOf(file, carried) }
    const transUnit = known.transUnits.get(segment)
    if (transUnit === undefined) return []
    const records = new Set(recordElements(transUnit))
    const others = childElements(transUnit, undefined, core).filter(
      (element) => element.local === 'count-group' || (element.local === 'context-group' && !records.has(element)),
    )
    const foreign = transUnit.children.filter(
      (child): child is XmlElement => child.type === 'element' && child.uri !== core,
    )
    return [...others, ...foreign].map((element) => selfContained(carrier.xml, element))
  }
}

function foreignOf(xml: XmlDocument, holder: XmlElement, core: string): Foreign {
  const modules = holder.children.filter(
    (child): child is XmlElement =>
      child.type === 'element' &&
      child.uri !== core &&
      child.uri !== namespaces.matches &&
      !(child.uri === namespaces.glossary && child.local === 'glossary') &&
      child.uri !== namespaces.metadata &&
      !isIssuesElement(child),
  )
  const groups = metadataOf(holder).flatMap((metadata) =>
    childElements(metadata, 'metaGroup').filter((group) => !isRecordCategory(attributeOf(group, 'category'))),
  )
  const attributes: Record<string, string> = {}
  for (const attribute of holder.attributes) {
    const { name, uri, value } = attribute
    if (isIssuesReference(attribute)) continue
    if (uri === '' || uri === core || uri === namespaces.xml || uri === namespaces.formatStyle) continue
    if (name.startsWith('xmlns')) continue
    attributes[name] = value
    attributes[`xmlns:${name.slice(0, name.indexOf(':'))}`] = uri
  }
  return {
    modules: modules.map((element) => selfContained(xml, element)),
    glossary: glossaryElements(holder, 'others').map((element) => selfContained(xml, element)),
    metaGroups: groups.map((element) => selfContained(xml, element)),
    attributes,
  }
}

/** An element's own markup, with the namespaces that it takes from around it declared on itself. */
export function selfContained(xml: XmlDocument, element: XmlElement): string {
  const own = new Set(element.attributes.flatMap(({ name }) => (name.startsWith('xmlns') ? [name] : [])))
  const used = prefixesOf(element)
  let declarations = ''
  for (const [prefix, uri] of namespacesAt(element)) {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`
    if (used.has(prefix) && !own.has(name)) declarations += ` ${name}="${escapeAttribute(uri)}"`
  }
  const at = element.start + 1 + element.name.length
  return `${xml.text.slice(element.start, at)}${declarations}${xml.text.slice(at, element.end)}`
}

function prefixesOf(element: XmlElement): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = (at: XmlElement): void => {
    used.add(prefixOf(at.name))
    for (const { name } of at.attributes) if (name.includes(':')) used.add(prefixOf(name))
    for (const child of childrenOf(at)) visit(child)
  }
  visit(element)
  return used
}

function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === 'element')
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? '' : name.slice(0, colon)
}
