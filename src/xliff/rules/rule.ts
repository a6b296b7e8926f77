import { attributeOf, type XmlElement } from '../../xml/index.js'
import type { Reading } from '../carrier.js'
import type { XliffGeneration } from '../version.js'

/** A constraint of the specification that a file can break. */
export interface XliffRule {
  /** `class.name`, the same in both generations where it is the same thing. */
  readonly id: string
  /** Where the specification says so. */
  readonly section: string
  readonly generations: readonly XliffGeneration[]
  readonly check: (context: RuleContext) => Iterable<Breach>
}

/** Where a rule is broken, and what its message says. */
export interface Breach {
  readonly at: XmlElement
  readonly values?: Readonly<Record<string, string | number>>
}

/** A file as rules see it. */
export interface RuleContext {
  readonly reading: Reading
  readonly root: XmlElement
  /** All elements of the core namespace, by local name, in order; those inside matches and other modules too. */
  readonly core: (local: string) => readonly XmlElement[]
  /** All elements of any namespace, in order. */
  readonly all: readonly XmlElement[]
}

/** Walks a tree once and makes the context of all rules. */
export function ruleContext(reading: Reading): RuleContext {
  const { root } = reading.xml
  const all: XmlElement[] = []
  const byName = new Map<string, XmlElement[]>()
  const visit = (element: XmlElement): void => {
    all.push(element)
    if (element.uri === reading.shape.namespace) {
      const same = byName.get(element.local)
      if (same === undefined) byName.set(element.local, [element])
      else same.push(element)
    }
    for (const child of element.children) if (child.type === 'element') visit(child)
  }
  visit(root)
  return { reading, root, all, core: (local) => byName.get(local) ?? [] }
}

/** The nearest ancestor of some name in the core namespace. */
export function ancestorOf(
  context: RuleContext,
  element: XmlElement,
  ...locals: readonly string[]
): XmlElement | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent)
    if (at.uri === context.reading.shape.namespace && locals.includes(at.local)) return at
  return undefined
}

/** The elements of one name that share an id with an earlier one of their scope. */
export function* doubledIds(
  elements: Iterable<XmlElement>,
  scopeOf: (element: XmlElement) => XmlElement | undefined,
  attribute = 'id',
): Iterable<Breach> {
  const seen = new Map<XmlElement | undefined, Set<string>>()
  for (const element of elements) {
    const id = attributeOf(element, attribute)
    if (id === undefined) continue
    const scope = scopeOf(element)
    const ids = seen.get(scope) ?? new Set()
    seen.set(scope, ids)
    if (ids.has(id)) yield { at: element, values: { element: element.local, id } }
    ids.add(id)
  }
}
