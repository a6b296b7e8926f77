import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { modules } from './grammar/modules2.js'
import { IdSet } from './id-set.js'
import {
  ancestorOf,
  type Breach,
  childrenOf,
  type FileContext,
  type Watcher,
  type WholePart,
  type XliffRule,
} from './rule.js'

/** Two things of one scope have the same id. */
export const uniqueId: XliffRule = {
  id: 'id.unique',
  section: '2.x: 4.3.1.16 (id), 5; 1.2: 2.3 (id)',
  generations: [1, 2],
  begin: (file) => (file.shape.generation === 1 ? unique1(file) : unique2(file)),
}

function unique1(file: FileContext): Watcher {
  let units = new IdSet()
  let groups = new IdSet()
  return (part) => {
    if (part.type === 'open' && part.element.local === 'file') {
      units = new IdSet()
      groups = new IdSet()
    }
    const told: Breach[] = []
    if (part.type === 'open' && part.element.local === 'group') tellDoubled(part.element, groups, told)
    if (part.type !== 'whole') return told
    for (const element of part.all) {
      if (element.uri !== file.shape.namespace) continue
      if (element.local === 'trans-unit' || element.local === 'bin-unit') tellDoubled(element, units, told)
      else if (texts1.has(element.local) && element.children.length > 1) {
        tellDoubledAmong(descendants(element, 'bpt', file), 'rid', told)
        tellDoubledAmong(descendants(element, 'bx', file), 'rid', told)
        if (element.local === 'seg-source')
          tellDoubledAmong(
            childrenOf(element, 'mrk').filter((mark) => attributeOf(mark, 'mtype') === 'seg'),
            'mid',
            told,
          )
      }
    }
    return told
  }
}

const texts1: ReadonlySet<string> = new Set(['source', 'seg-source', 'target'])

function descendants(element: PlacedElement, local: string, file: FileContext): readonly PlacedElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.local === local && child.uri === file.shape.namespace ? [child] : []),
    ...descendants(child, local, file),
  ])
}

function unique2(file: FileContext): Watcher {
  const files = new IdSet()
  let groups = new IdSet()
  const units = unitIds(file)
  const unit: UnitScope = { sources: new IdSet(), targets: new IdSet() }
  /** Ids of extensions in each open outer element. */
  const extensions: IdSet[] = []
  const open = (element: PlacedElement, told: Breach[]): void => {
    if (element.local === 'file') {
      tellDoubled(element, files, told)
      groups = new IdSet()
      units.clear()
    } else if (element.local === 'group') tellDoubled(element, groups, told)
    extensions.push(new IdSet())
  }
  return (part) => {
    const told: Breach[] = []
    if (part.type === 'open') open(part.element, told)
    else if (part.type === 'close') extensions.pop()
    if (part.type !== 'whole') return told
    const isUnit = part.element.local === 'unit'
    if (isUnit) {
      tellDoubled(part.element, units, told)
      tellDoubledInUnit(part, file, unit, told)
    }
    for (const element of part.all)
      if (element.uri === file.shape.namespace) {
        if (element.local === 'notes') tellDoubledAmong(childrenOf(element, 'note'), 'id', told)
        else if (element.local === 'originalData') tellDoubledAmong(childrenOf(element, 'data'), 'id', told)
      } else tellDoubledInModule(element, told)
    if (part.others.length > 0)
      tellDoubledExtensions(part, (isUnit ? undefined : extensions.at(-1)) ?? new IdSet(), told)
    return told
  }
}

const knownUnits = new WeakMap<FileContext, IdSet>()

/** The ids of the units of the present `<file>` so far, kept by the rule above for whoever asks. */
export function unitIds(file: FileContext): IdSet {
  const known = knownUnits.get(file) ?? new IdSet()
  knownUnits.set(file, known)
  return known
}

/** Segments, gaps, codes and markers of a unit share one scope; a target's codes repeat those of its source. A match is a scope of its own. */
function tellDoubledInUnit(part: WholePart, file: FileContext, own: UnitScope, told: Breach[]): void {
  own.sources.clear()
  own.targets.clear()
  const matches = new Map<PlacedElement, UnitScope>()
  const scopeOf = (element: PlacedElement): UnitScope => {
    const match = part.others.length === 0 ? undefined : ancestorOf(element, 'match', namespaces.matches)
    if (match === undefined) return own
    const scope = matches.get(match) ?? { sources: new IdSet(), targets: new IdSet() }
    matches.set(match, scope)
    return scope
  }
  for (const at of part.all) {
    if (at.uri !== file.shape.namespace || !scoped.has(at.local)) continue
    const { sources, targets } = scopeOf(at)
    tellDoubled(at, ancestorOf(at, 'target') === undefined ? sources : targets, told)
  }
}

interface UnitScope {
  readonly sources: IdSet
  readonly targets: IdSet
}

const scoped: ReadonlySet<string> = new Set(['segment', 'ignorable', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'])

/** Extensions' own ids (`id`, `xml:id`) are unique in the nearest file, group or unit. */
function tellDoubledExtensions(part: WholePart, known: IdSet, told: Breach[]): void {
  for (const element of part.others) {
    if (modules.has(element.uri)) continue
    const id = attributeOf(element, 'id') ?? attributeOf(element, 'id', namespaces.xml)
    if (id !== undefined && !known.add(id)) told.push({ at: element, values: { element: element.name, id } })
  }
}

/** Which elements of a module share a scope of ids: the one named first, below which they may stand at any depth. */
const moduleScopes: readonly {
  readonly prefix: string
  readonly scope: string
  readonly locals: ReadonlySet<string>
}[] = [
  { prefix: 'mtc', scope: 'matches', locals: new Set(['match']) },
  { prefix: 'gls', scope: 'glossary', locals: new Set(['glossEntry', 'translation']) },
  { prefix: 'mda', scope: 'metadata', locals: new Set(['metaGroup']) },
  { prefix: 'res', scope: 'resourceData', locals: new Set(['resourceItem', 'resourceItemRef']) },
]

function tellDoubledInModule(element: PlacedElement, told: Breach[]): void {
  const prefix = modules.get(element.uri)?.prefix
  const found = moduleScopes.find((each) => each.prefix === prefix && each.scope === element.local)
  if (found === undefined) return
  const known = new IdSet()
  const waiting = [...childrenOf(element)]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.uri !== element.uri) continue
    if (found.locals.has(next.local)) tellDoubled(next, known, told)
    waiting.unshift(...childrenOf(next))
  }
}

function tellDoubled(element: PlacedElement, known: IdSet, told: Breach[], attribute = 'id'): void {
  const id = attributeOf(element, attribute)
  if (id !== undefined && !known.add(id)) told.push({ at: element, values: { element: element.name, id } })
}

function tellDoubledAmong(elements: readonly PlacedElement[], attribute: string, told: Breach[]): void {
  if (elements.length < 2) return
  const known = new IdSet()
  for (const element of elements) tellDoubled(element, known, told, attribute)
}
