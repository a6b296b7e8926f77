import { attributeOf, type PlacedElement } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { modules } from './grammar/modules2.js'
import { IdSet } from './id-set.js'
import {
  ancestorOf,
  type Breach,
  childrenOf,
  type FileContext,
  type Part,
  type WholePart,
  type XliffRule,
} from './rule.js'

/** Two things of one scope have the same id. */
export const uniqueId: XliffRule = {
  id: 'id.unique',
  section: '2.x: 4.3.1.16 (id), and the modules; 1.2: 2.3 (id)',
  generations: [1, 2],
  begin: (file) => (file.shape.generation === 1 ? unique1(file) : unique2(file)),
}

function unique1(file: FileContext): (part: Part) => Iterable<Breach> {
  let units = new IdSet()
  let groups = new IdSet()
  return function* (part) {
    if (part.type === 'open' && part.element.local === 'file') {
      units = new IdSet()
      groups = new IdSet()
    }
    if (part.type === 'open' && part.element.local === 'group') yield* doubled(part.element, groups)
    if (part.type !== 'whole') return
    for (const element of [...part.core('trans-unit'), ...part.core('bin-unit')]) yield* doubled(element, units)
    for (const parent of ['source', 'seg-source', 'target'].flatMap((name) => part.core(name))) {
      yield* doubledAmong(descendants(parent, 'bpt', file), 'rid')
      yield* doubledAmong(descendants(parent, 'bx', file), 'rid')
    }
    for (const source of part.core('seg-source'))
      yield* doubledAmong(
        childrenOf(source, 'mrk').filter((mark) => attributeOf(mark, 'mtype') === 'seg'),
        'mid',
      )
  }
}

function descendants(element: PlacedElement, local: string, file: FileContext): readonly PlacedElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.local === local && child.uri === file.shape.namespace ? [child] : []),
    ...descendants(child, local, file),
  ])
}

function unique2(file: FileContext): (part: Part) => Iterable<Breach> {
  const files = new IdSet()
  let groups = new IdSet()
  const units = unitIds(file)
  /** Ids of extensions in each open outer element. */
  const extensions: IdSet[] = []
  return function* (part) {
    if (part.type === 'open') {
      const { element } = part
      if (element.local === 'file') {
        yield* doubled(element, files)
        groups = new IdSet()
        units.clear()
      } else if (element.local === 'group') yield* doubled(element, groups)
      extensions.push(new IdSet())
    } else if (part.type === 'close') extensions.pop()
    if (part.type !== 'whole') return
    if (part.element.local === 'unit') {
      yield* doubled(part.element, units)
      yield* uniqueInUnit(part)
      yield* uniqueExtensions(part, new IdSet())
    } else yield* uniqueExtensions(part, extensions.at(-1) ?? new IdSet())
    for (const notes of part.core('notes')) yield* doubledAmong(childrenOf(notes, 'note'), 'id')
    for (const data of part.core('originalData')) yield* doubledAmong(childrenOf(data, 'data'), 'id')
    for (const element of part.others) yield* uniqueInModule(element)
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
function* uniqueInUnit(part: WholePart): Iterable<Breach> {
  const scopes = new Map<PlacedElement, { readonly sources: Set<string>; readonly targets: Set<string> }>()
  for (const elements of [part.core('segment'), part.core('ignorable'), part.inline])
    for (const at of elements) {
      const id = attributeOf(at, 'id')
      if (id === undefined) continue
      const holder = ancestorOf(at, 'match', namespaces.matches) ?? part.element
      const scope = scopes.get(holder) ?? { sources: new Set(), targets: new Set() }
      scopes.set(holder, scope)
      const isInTarget = elements === part.inline && ancestorOf(at, 'target') !== undefined
      const known = isInTarget ? scope.targets : scope.sources
      if (known.has(id)) yield { at, values: { element: at.name, id } }
      known.add(id)
    }
}

/** Extensions' own ids (`id`, `xml:id`) are unique in the nearest file, group or unit. */
function* uniqueExtensions(part: WholePart, known: IdSet): Iterable<Breach> {
  for (const element of part.others) {
    if (modules.has(element.uri)) continue
    const id = attributeOf(element, 'id') ?? attributeOf(element, 'id', namespaces.xml)
    if (id !== undefined && !known.add(id)) yield { at: element, values: { element: element.name, id } }
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

function* uniqueInModule(element: PlacedElement): Iterable<Breach> {
  const prefix = modules.get(element.uri)?.prefix
  const found = moduleScopes.find((each) => each.prefix === prefix && each.scope === element.local)
  if (found === undefined) return
  const known = new IdSet()
  const waiting = [...childrenOf(element)]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.uri !== element.uri) continue
    if (found.locals.has(next.local)) yield* doubled(next, known)
    waiting.unshift(...childrenOf(next))
  }
}

function* doubled(element: PlacedElement, known: IdSet): Iterable<Breach> {
  const id = attributeOf(element, 'id')
  if (id !== undefined && !known.add(id)) yield { at: element, values: { element: element.name, id } }
}

function* doubledAmong(elements: readonly PlacedElement[], attribute: string): Iterable<Breach> {
  if (elements.length < 2) return
  const known = new IdSet()
  for (const at of elements) {
    const id = attributeOf(at, attribute)
    if (id !== undefined && !known.add(id)) yield { at, values: { element: at.name, id } }
  }
}
