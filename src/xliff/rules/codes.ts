import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import {
  ancestorOf,
  type Breach,
  childrenOf,
  type FileContext,
  perPart,
  type WholePart,
  type XliffRule,
} from './rule.js'

/** The sources, or the targets, of one unit or match, as its codes pair: over all its segments. */
interface Side {
  readonly codes: readonly PlacedElement[]
  /** Whether one of them stands in for a target that is not there yet: it may pair, but breaks no rule. */
  readonly standsIn: (code: PlacedElement) => boolean
}

/** The inline elements of each unit and each match, by side, in order. */
function sides(part: WholePart): readonly Side[] {
  const found = new Map<PlacedElement, { source: PlacedElement[]; target: PlacedElement[] }>()
  for (const element of part.inline) {
    const side = textOf(element)
    if (side === undefined) continue
    const holder = ancestorOf(element, 'match', namespaces.matches) ?? part.element
    const both = found.get(holder) ?? { source: [], target: [] }
    found.set(holder, both)
    both[side].push(element)
    // Where a segment has no target yet, its source's codes stand in for it, since pairs go over segments.
    const segment = side === 'source' ? partOf(element) : undefined
    if (segment !== undefined && childrenOf(segment, 'target').length === 0) both.target.push(element)
  }
  // What stands in for a target was looked at as a source already.
  return [...found.values()].flatMap(({ source, target }): Side[] => [
    { codes: source, standsIn: () => false },
    ...(target.some((code) => textOf(code) === 'target')
      ? [{ codes: target, standsIn: (code: PlacedElement): boolean => textOf(code) === 'source' }]
      : []),
  ])
}

function textOf(element: PlacedElement): 'source' | 'target' | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent)
    if (at.uri === element.uri && (at.local === 'source' || at.local === 'target')) return at.local
  return undefined
}

const isIsolated = (code: PlacedElement): boolean => attributeOf(code, 'isolated') === 'yes'

/** A start and an end of one code: both there, or each said to be alone. */
export const codePair: XliffRule = {
  id: 'code.pair',
  section: '2.x: 4.2.3.4 (sc), 4.2.3.5 (ec), 4.3.1.18 (isolated), 4.7.2.3',
  generations: [2],
  about: 'sc ec',
  begin: perPart(function* (part): Iterable<Breach> {
    for (const { codes, standsIn } of sides(part)) {
      const open = new Map<string, PlacedElement>()
      for (const at of codes) {
        if (at.local === 'sc' && !isIsolated(at)) open.set(attributeOf(at, 'id') ?? '', at)
        if (at.local !== 'ec') continue
        if (standsIn(at)) {
          open.delete(attributeOf(at, 'startRef') ?? '')
          continue
        }
        const start = attributeOf(at, 'startRef')
        const id = attributeOf(at, 'id')
        if (isIsolated(at)) {
          if (id === undefined || start !== undefined) yield { at, values: { code: id ?? start ?? '' } }
        } else if (start === undefined || id !== undefined || !open.delete(start))
          yield { at, values: { code: start ?? id ?? '' } }
      }
      for (const [code, at] of open) if (!standsIn(at)) yield { at, values: { code } }
    }
  }),
}

/** A marker's start has no end in its unit, or an end no start before it. */
export const markerPair: XliffRule = {
  id: 'marker.pair',
  section: '2.x: 4.2.3.7 (sm), 4.2.3.8 (em)',
  generations: [2],
  about: 'sm em',
  begin: perPart(function* (part): Iterable<Breach> {
    for (const { codes, standsIn } of sides(part)) {
      const open = new Map<string, PlacedElement>()
      for (const at of codes) {
        if (at.local === 'sm') open.set(attributeOf(at, 'id') ?? '', at)
        const start = at.local === 'em' ? attributeOf(at, 'startRef') : undefined
        if (start !== undefined && !open.delete(start) && !standsIn(at)) yield { at, values: { marker: start } }
      }
      for (const [marker, at] of open) if (!standsIn(at)) yield { at, values: { marker } }
    }
  }),
}

const hints = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const

/** The two ends of a code say different things of what may be done with it. */
export const codeHints: XliffRule = {
  id: 'code.hints',
  section: '2.x: 4.3.1.8–4.3.1.11 (canCopy, canDelete, canOverlap, canReorder)',
  generations: [2],
  about: 'ec',
  begin: perPart(function* (part): Iterable<Breach> {
    for (const { codes, standsIn } of sides(part)) {
      const starts = new Map<string, PlacedElement>()
      for (const at of codes) {
        if (at.local === 'sc') starts.set(attributeOf(at, 'id') ?? '', at)
        const start = at.local === 'ec' ? starts.get(attributeOf(at, 'startRef') ?? '') : undefined
        if (start === undefined || standsIn(at) || standsIn(start)) continue
        for (const hint of hints) {
          const [from, to] = [attributeOf(start, hint) ?? 'yes', attributeOf(at, hint) ?? 'yes']
          const agree = hint === 'canReorder' ? (from === 'yes') === (to === 'yes') : from === to
          if (!agree) yield { at, values: { attribute: hint, start: from, end: to } }
        }
      }
    }
  }),
}

const movable = (code: PlacedElement): string => attributeOf(code, 'canReorder') ?? 'yes'

/** A code that may not be moved may be copied or deleted, or follows no first one of its sequence. */
export const reorderContext: XliffRule = {
  id: 'code.reorder',
  section: '2.x: 4.3.1.11 (canReorder), 4.7.2.4',
  generations: [2],
  about: '@canReorder',
  begin: perPart(function* (part): Iterable<Breach> {
    for (const { codes, standsIn } of sides(part)) {
      let inSequence = false
      for (const at of codes) {
        if (!/^(?:ph|pc|sc|ec)$/u.test(at.local)) continue
        const reorder = movable(at)
        if (reorder === 'yes') continue
        if (standsIn(at)) {
          inSequence = true
          continue
        }
        const values = { code: attributeOf(at, 'id') ?? attributeOf(at, 'startRef') ?? '' }
        const isFixed = attributeOf(at, 'canCopy') === 'no' && attributeOf(at, 'canDelete') === 'no'
        if (!isFixed || (reorder === 'no' && !inSequence && at.local !== 'ec')) yield { at, values }
        if (reorder === 'firstNo') inSequence = true
      }
    }
  }),
}

/** A code by what pairs it over the two sides: its id, and which end it is. */
function keyOf(code: PlacedElement): string {
  const id = attributeOf(code, 'id') ?? attributeOf(code, 'startRef') ?? ''
  return code.local === 'ec' ? `/${id}` : id
}

/** A target lacks a code that may not be deleted. */
export const targetCodes: XliffRule = {
  id: 'target.codes',
  section: '2.x: 4.3.1.9 (canDelete), 4.7.2.2',
  generations: [2],
  about: '@canDelete',
  begin: perPart(function* (part, file): Iterable<Breach> {
    for (const { source, targets, target } of translated(part, file)) {
      const there = new Set(target.map(keyOf))
      for (const code of source)
        if (attributeOf(code, 'canDelete') === 'no' && !there.has(keyOf(code)))
          yield {
            at: targets[0] ?? code,
            values: { code: attributeOf(code, 'id') ?? attributeOf(code, 'startRef') ?? '' },
          }
    }
  }),
}

/** A sequence of codes that may not be re-ordered stands otherwise in the target. */
export const targetOrder: XliffRule = {
  id: 'target.order',
  section: '2.x: 4.3.1.11 (canReorder), 4.7.2.4',
  generations: [2],
  about: '@canReorder',
  begin: perPart(function* (part, file): Iterable<Breach> {
    for (const { source, target } of translated(part, file)) {
      const order = target.map((code) => ({ key: keyOf(code), parent: nestingOf(code), code }))
      const places = new Map(order.map(({ key }, index) => [key, index]))
      for (const sequence of fixedSequences(source)) {
        const first = sequence[0]
        const start = first === undefined ? undefined : places.get(keyOf(first))
        if (start === undefined) continue
        for (const [offset, code] of sequence.entries()) {
          const found = order[start + offset]
          const isSame = found?.key === keyOf(code) && found.parent === nestingOf(code)
          if (isSame || !places.has(keyOf(code))) continue
          yield {
            at: order[places.get(keyOf(code)) ?? start]?.code ?? code,
            values: { code: keyOf(code).replace('/', '') },
          }
          break
        }
      }
    }
  }),
}

/** Runs of codes firstNo, no, no …, broken off by a code that may be moved. */
function fixedSequences(source: readonly PlacedElement[]): readonly (readonly PlacedElement[])[] {
  const sequences: PlacedElement[][] = []
  let current: PlacedElement[] | undefined
  for (const code of source) {
    const reorder = movable(code)
    if (reorder === 'firstNo') {
      current = [code]
      sequences.push(current)
    } else if (reorder === 'no') current?.push(code)
    else current = undefined
  }
  return sequences
}

/** The id of the paired code that a code stands in. */
function nestingOf(code: PlacedElement): string {
  const parent = code.parent
  return parent?.local === 'pc' ? (attributeOf(parent, 'id') ?? '') : ''
}

/** The codes of each unit that has targets: those of the sources whose segment has one, and those of all targets. */
function translated(
  part: WholePart,
  file: FileContext,
): readonly {
  readonly targets: readonly PlacedElement[]
  readonly source: readonly PlacedElement[]
  readonly target: readonly PlacedElement[]
}[] {
  const isUnit = part.element.local === 'unit' && part.element.uri === file.shape.namespace
  const targets = isUnit ? part.core('target').filter((target) => isPartOf(target, part.element)) : []
  if (targets.length === 0) return []
  const inUnit = (code: PlacedElement): boolean => ancestorOf(code, 'match', namespaces.matches) === undefined
  const codes = part.inline.filter((code) => /^(?:ph|pc|sc|ec)$/u.test(code.local)).filter(inUnit)
  if (codes.length === 0) return []
  const segments = new Set(targets.map(({ parent }) => parent))
  return [
    {
      targets,
      source: codes.filter((code) => textOf(code) === 'source' && segments.has(partOf(code))),
      target: codes.filter((code) => textOf(code) === 'target'),
    },
  ]
}

function isPartOf(text: PlacedElement, unit: PlacedElement): boolean {
  return text.parent?.parent === unit
}

function partOf(code: PlacedElement): PlacedElement | undefined {
  return ancestorOf(code, 'segment') ?? ancestorOf(code, 'ignorable')
}

/** A code's subtype stands without its type, or with one that it is none of; a segment's sub-state without its state. */
export const subType: XliffRule = {
  id: 'type.sub-type',
  section: '2.x: 4.3.1.37 (subType), 4.3.1.35 (subState), 4.3.1.38 (type)',
  generations: [2],
  about: '@subType segment@subState',
  begin: perPart(function* (part, file): Iterable<Breach> {
    for (const at of part.all) {
      const sub = attributeOf(at, 'subType')
      const isCore = at.uri === file.shape.namespace
      if (sub !== undefined && (isCore || at.uri === namespaces.matches)) {
        const type = attributeOf(at, 'type')
        if (type === undefined || (isCore && !fits(sub, type)))
          yield { at, values: { attribute: 'subType', value: sub, needed: `type${neededBy(sub)}` } }
      }
      const state = isCore && at.local === 'segment' ? attributeOf(at, 'subState') : undefined
      if (state !== undefined && (attributeOf(at, 'state') === undefined || state.startsWith('xlf:')))
        yield { at, values: { attribute: 'subState', value: state, needed: 'state' } }
    }
  }),
}

/** The subtypes that the standard itself defines, with their types. */
const subTypes: ReadonlyMap<string, string> = new Map([
  ...['lb', 'pb', 'b', 'i', 'u'].map((name): [string, string] => [`xlf:${name}`, 'fmt']),
  ['xlf:var', 'ui'],
])

const neededBy = (sub: string): string => {
  const type = subTypes.get(sub)
  return type === undefined ? '' : `="${type}"`
}

const fits = (sub: string, type: string): boolean => !sub.startsWith('xlf:') || subTypes.get(sub) === type
