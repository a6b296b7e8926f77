import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { recordValue } from '../records.js'
import { readRecords } from '../v2/metadata.js'
import { namespaces } from '../version.js'
import { unitIds } from './ids.js'
import {
  ancestorOf,
  type Breach,
  childrenOf,
  type FileContext,
  type Part,
  perPart,
  perUnit,
  type WholePart,
  type XliffRule,
} from './rule.js'

const dataAttributes = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const

/** A code's original data is not in its unit (or match). */
export const dataReference: XliffRule = {
  id: 'reference.data',
  section: '2.x: 4.3.1.5–4.3.1.7 (dataRef, dataRefEnd, dataRefStart)',
  generations: [2],
  about: '@dataRef @dataRefStart @dataRefEnd',
  begin: perPart(function* (part, file): Iterable<Breach> {
    const known = new Map<PlacedElement, ReadonlySet<string>>()
    const idsIn = (holder: PlacedElement): ReadonlySet<string> => {
      const found = known.get(holder) ?? dataIds(holder, file)
      known.set(holder, found)
      return found
    }
    for (const at of part.inline) {
      for (const attribute of dataAttributes) {
        const id = attributeOf(at, attribute)
        if (id === undefined) continue
        const holder = ancestorOf(at, 'match', namespaces.matches) ?? part.element
        if (!idsIn(holder).has(id)) yield { at, values: { attribute, id } }
      }
    }
  }),
}

function dataIds(holder: PlacedElement, file: FileContext): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const all of holder.children)
    if (all.type === 'element' && all.local === 'originalData' && all.uri === file.shape.namespace)
      for (const data of childrenOf(all, 'data')) {
        const id = attributeOf(data, 'id')
        if (id !== undefined) ids.add(id)
      }
  return ids
}

/** A copy names a code that its unit does not have or that may not be copied, or brings data of its own. */
export const copyReference: XliffRule = {
  id: 'reference.copy',
  section: '2.x: 4.3.1.12 (copyOf), 4.7.2.1',
  generations: [2],
  about: '@copyOf',
  begin: perUnit(function* (unit): Iterable<Breach> {
    const copies = unit.inline.filter((code) => attributeOf(code, 'copyOf') !== undefined)
    if (copies.length === 0) return
    const codes = new Map<string, PlacedElement>()
    for (const code of ['ph', 'pc', 'sc', 'ec'].flatMap((local) => unit.core(local))) {
      const id = attributeOf(code, 'id')
      if (id !== undefined && !codes.has(id)) codes.set(id, code)
    }
    for (const at of copies) {
      const id = attributeOf(at, 'copyOf') ?? ''
      const original = codes.get(id)
      const hasData = dataAttributes.some((attribute) => attributeOf(at, attribute) !== undefined)
      if (hasData || original === undefined || original === at || attributeOf(original, 'canCopy') === 'no')
        yield { at, values: { id } }
    }
  }),
}

const flowAttributes = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const

/** A code's sub-flow is no unit of its file. */
export const subFlowReference: XliffRule = {
  id: 'reference.sub-flow',
  section: '2.x: 4.3.1.36 (subFlows)',
  generations: [2],
  about: '@subFlows @subFlowsStart @subFlowsEnd',
  begin: (file) => {
    const units = unitIds(file)
    let waiting: { readonly id: string; readonly at: PlacedElement }[] = []
    return function* (part: Part): Iterable<Breach> {
      if (part.type === 'whole') {
        for (const at of part.inline) {
          for (const attribute of flowAttributes)
            for (const flow of (attributeOf(at, attribute) ?? '').split(/\s+/u))
              if (flow !== '' && !units.has(flow)) waiting.push({ id: flow, at: alone(at) })
        }
      }
      if (part.type !== 'close' || part.element.local !== 'file') return
      for (const { id, at } of waiting) if (!units.has(id)) yield { at, values: { id } }
      waiting = []
    }
  },
}

/** An element without what holds it in memory. */
function alone(element: PlacedElement): PlacedElement {
  return { ...element, children: [], parent: undefined }
}

/** A segment marker of a target (of a trans-unit, or of an alt-trans) has none in the seg-source beside it. */
export const segmentReference: XliffRule = {
  id: 'reference.segment',
  section: '1.2: 2.5 (mid)',
  generations: [1],
  about: '@mid',
  begin: perPart(function* (part): Iterable<Breach> {
    for (const holder of [...part.core('trans-unit'), ...part.core('alt-trans')]) {
      const known = new Set(childrenOf(holder, 'seg-source').flatMap(markers).map(markerId))
      const pointing = [
        ...childrenOf(holder, 'target').flatMap(markers),
        ...(holder.local === 'trans-unit' ? childrenOf(holder, 'alt-trans') : []),
      ]
      for (const at of pointing) {
        const id = markerId(at)
        if (id !== undefined && !known.has(id)) yield { at, values: { id } }
      }
    }
  }),
}

const markerId = (element: PlacedElement): string | undefined => attributeOf(element, 'mid')

/** The markers of a text that `mid` tells apart: those of segments at any depth, others where they stand in it directly. */
function markers(text: PlacedElement): readonly PlacedElement[] {
  const isSegment = (element: PlacedElement): boolean => attributeOf(element, 'mtype') === 'seg'
  return inside(text).filter((each) => each.local === 'mrk' && (each.parent === text || isSegment(each)))
}

const named = [
  { attribute: 'tool-id', of: ['file', 'phase', 'alt-trans'] },
  { attribute: 'phase-name', of: ['count', 'trans-unit', 'target', 'bin-unit', 'bin-target'] },
] as const

/** A tool or a phase is named that the header does not have. */
export const headerReference: XliffRule = {
  id: 'reference.header',
  section: '1.2: 2.3 (tool-id, phase-name)',
  generations: [1],
  about: 'header @tool-id @phase-name',
  begin: () => {
    let file: PlacedElement | undefined
    let known: ReadonlySet<string> = new Set()
    function* check(elements: readonly PlacedElement[]): Iterable<Breach> {
      for (const at of elements)
        for (const { attribute, of } of named) {
          const id = (of as readonly string[]).includes(at.local) ? attributeOf(at, attribute) : undefined
          if (id !== undefined && !known.has(`${attribute} ${id}`)) yield { at, values: { attribute, id } }
        }
    }
    return function* (part: Part): Iterable<Breach> {
      if (part.type === 'open' && part.element.local === 'file') {
        file = part.element
        known = new Set()
      }
      if (part.type === 'whole' && part.element.local === 'header')
        known = new Set(
          part.all.flatMap((element) =>
            element.local === 'tool'
              ? [`tool-id ${attributeOf(element, 'tool-id')}`]
              : element.local === 'phase'
                ? [`phase-name ${attributeOf(element, 'phase-name')}`]
                : [],
          ),
        )
      // The header stands before the body: only now is the file's own tool known or not.
      if (part.type === 'open' && part.element.local === 'body' && file !== undefined) yield* check([file])
      if (part.type === 'whole') yield* check(part.all)
    }
  },
}

/** An end of a native code of 1.2 names a start that its text does not have. */
export const nativePair: XliffRule = {
  id: 'reference.start',
  section: '1.2: 2.4.9 (rid)',
  generations: [1],
  about: 'ept ex',
  begin: perPart(function* (part): Iterable<Breach> {
    for (const text of ['source', 'seg-source', 'target'].flatMap((local) => part.core(local))) {
      const codes = inside(text)
      const starts = new Set(
        codes
          .filter(({ local }) => local === 'bpt' || local === 'bx')
          .map((code) => `${code.local} ${attributeOf(code, 'rid')}`),
      )
      for (const at of codes) {
        if (at.local !== 'ept' && at.local !== 'ex') continue
        const id = attributeOf(at, 'rid')
        if (id !== undefined && !starts.has(`${at.local === 'ept' ? 'bpt' : 'bx'} ${id}`))
          yield { at, values: { element: at.name, id } }
      }
    }
  }),
}

function inside(element: PlacedElement): readonly PlacedElement[] {
  return childrenOf(element).flatMap((child) => [child, ...inside(child)])
}

/** A record of a quotation names a segment that its unit does not have. */
export const quotationReference: XliffRule = {
  id: 'reference.quotation',
  section: 'guillemet:quote (segments)',
  generations: [2],
  about: '*',
  begin: perUnit(function* ({ element: at }: WholePart): Iterable<Breach> {
    const records = readRecords(at).filter(({ category }) => category === 'guillemet:quote')
    if (records.length === 0) return
    const ids = new Set(childrenOf(at).map((part) => attributeOf(part, 'id')))
    for (const record of records)
      for (const id of (recordValue(record, 'segments') ?? '').split(' '))
        if (id !== '' && !ids.has(id)) yield { at, values: { quotation: record.id ?? '', id } }
  }),
}
