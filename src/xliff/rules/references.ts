import { attributeOf, childElements, type XmlElement } from '../../xml/index.js'
import { recordValue } from '../records.js'
import { readRecords } from '../v2/metadata.js'
import { namespaces } from '../version.js'
import { ancestorOf, type Breach, type RuleContext, type XliffRule } from './rule.js'

const dataAttributes = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const

/** A code's original data is not in its unit (or match). */
export const dataReference: XliffRule = {
  id: 'reference.data',
  section: '2.x: 4.3.1.5 to 4.3.1.7 (dataRef, dataRefEnd, dataRefStart)',
  generations: [2],
  *check(context): Iterable<Breach> {
    const known = new Map<XmlElement, ReadonlySet<string>>()
    const idsIn = (holder: XmlElement): ReadonlySet<string> => {
      const found = known.get(holder) ?? dataIds(context, holder)
      known.set(holder, found)
      return found
    }
    for (const at of context.all)
      for (const attribute of dataAttributes) {
        const id = at.uri === context.reading.shape.namespace ? attributeOf(at, attribute) : undefined
        const holder = id === undefined ? undefined : holderOf(context, at)
        if (id !== undefined && holder !== undefined && !idsIn(holder).has(id)) yield { at, values: { attribute, id } }
      }
  },
}

/** The unit, or the match in it, whose data a code refers to. */
function holderOf(context: RuleContext, element: XmlElement): XmlElement | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent)
    if (at.local === 'match' && at.uri === namespaces.matches) return at
  return ancestorOf(context, element, 'unit')
}

function dataIds(context: RuleContext, holder: XmlElement): ReadonlySet<string> {
  const core = context.reading.shape.namespace
  return new Set(
    childElements(holder, 'originalData', core).flatMap((data) =>
      childElements(data, 'data').flatMap((element) => attributeOf(element, 'id') ?? []),
    ),
  )
}

/** An end of a code or marker has no start before it in its unit. */
export const startReference: XliffRule = {
  id: 'reference.start',
  section: '2.x: 4.3.1.31 (startRef)',
  generations: [2],
  *check(context): Iterable<Breach> {
    const starts = new Map<XmlElement | undefined, Set<string>>()
    for (const at of context.all) {
      if (at.uri !== context.reading.shape.namespace) continue
      const opens = at.local === 'sc' || at.local === 'sm'
      const closes = at.local === 'ec' || at.local === 'em'
      if (!opens && !closes) continue
      const scope = ancestorOf(context, at, 'unit')
      const known = starts.get(scope) ?? new Set()
      starts.set(scope, known)
      const key = (id: string): string => `${at.local.at(-1)} ${id}`
      const id = attributeOf(at, opens ? 'id' : 'startRef')
      if (opens && id !== undefined) known.add(key(id))
      if (closes && id !== undefined && !known.has(key(id))) yield { at, values: { element: at.local, id } }
    }
  },
}

/** A segment marker of a target has none in its seg-source. */
export const segmentReference: XliffRule = {
  id: 'reference.segment',
  section: '1.2: 2.5 (mid)',
  generations: [1],
  *check({ core }): Iterable<Breach> {
    for (const transUnit of core('trans-unit')) {
      const [segSource] = childElements(transUnit, 'seg-source')
      const [target] = childElements(transUnit, 'target')
      const known = new Set(
        segSource === undefined ? [] : markers(segSource).map((marker) => attributeOf(marker, 'mid')),
      )
      for (const at of target === undefined ? [] : markers(target)) {
        const id = attributeOf(at, 'mid')
        if (id !== undefined && !known.has(id)) yield { at, values: { id } }
      }
    }
  },
}

function markers(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(child.local === 'mrk' && attributeOf(child, 'mtype') === 'seg' ? [child] : []),
    ...markers(child),
  ])
}

/** A record of a quotation names a segment that its unit does not have. */
export const quotationReference: XliffRule = {
  id: 'reference.quotation',
  section: 'guillemet:quote (segments)',
  generations: [2],
  *check({ core }): Iterable<Breach> {
    for (const at of core('unit')) {
      const records = readRecords(at).filter(({ category }) => category === 'guillemet:quote')
      if (records.length === 0) continue
      const ids = new Set(childElements(at).map((part) => attributeOf(part, 'id')))
      for (const record of records)
        for (const id of (recordValue(record, 'segments') ?? '').split(' '))
          if (id !== '' && !ids.has(id)) yield { at, values: { quotation: record.id ?? '', id } }
    }
  },
}
