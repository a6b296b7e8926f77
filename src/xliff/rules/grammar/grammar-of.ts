import type { ElementGrammar, Grammar, PlacedElement } from '../../../xml/index.js'
import { namespaces, type XliffShape } from '../../version.js'
import { core12 } from './core1.js'
import { core20, core22 } from './core2.js'
import { modules } from './modules2.js'

/** The grammar of a version's core. */
export function coreGrammar(shape: XliffShape): Grammar {
  if (shape.generation === 1) return core12
  return shape.namespace === namespaces.core22 ? core22 : core20
}

/** What an element may hold, where the core or a module knows it. */
export function grammarOf(element: PlacedElement, shape: XliffShape): ElementGrammar | undefined {
  if (element.uri === shape.namespace) return coreGrammar(shape).get(element.local)
  return shape.generation === 2 ? modules.get(element.uri)?.elements.get(element.local) : undefined
}

/** Whether an element stands inside an extension or a skeleton, where the standard rules nothing. */
export function isForeign(element: PlacedElement, shape: XliffShape): boolean {
  for (let at: PlacedElement | undefined = element; at !== undefined; at = at.parent) {
    if (at.uri === shape.namespace) return at !== element && at.local === 'skeleton' && shape.generation === 2
    const module = shape.generation === 2 ? modules.get(at.uri) : undefined
    if (module === undefined) return true
    if (module.prefix === 'res' && at !== element && (at.local === 'source' || at.local === 'target')) return true
  }
  return false
}
