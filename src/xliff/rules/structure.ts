import { perAttributeFault } from './attributes.js'
import { childFaults } from './children.js'
import { coreGrammar, isForeign } from './grammar/grammar-of.js'
import { modules } from './grammar/modules2.js'
import { type Breach, isWritten, nothing, perPart, perUnit, type XliffRule } from './rule.js'

/** An element lacks an attribute that it must have. */
export const requiredAttribute: XliffRule = {
  id: 'structure.required-attribute',
  section: '2.x: 4.3.1; 1.2: 2.3',
  generations: [1, 2],
  about: '!',
  begin: perAttributeFault(({ at, fault, attribute }) =>
    fault === 'missing' ? { element: at.name, attribute } : undefined,
  ),
}

/** An element lacks a child that it must have. */
export const requiredChild: XliffRule = {
  id: 'structure.required-child',
  section: '2.x: 4.2.2; 1.2: 2.2',
  generations: [1, 2],
  begin: (file) => {
    const faults = childFaults(file)
    return (part) => {
      const told = faults(part)
      if (told.length === 0) return nothing
      return told.flatMap(({ at, missing }): Breach[] =>
        missing === undefined ? [] : [{ at, values: { element: at.name, missing } }],
      )
    }
  },
}

/** A unit holds gaps alone, so that there is nothing to translate in it, which the schema lets pass. */
export const segmentInUnit: XliffRule = {
  id: 'structure.segment',
  section: '2.x: 4.2.2.5 (unit)',
  generations: [2],
  about: 'ignorable',
  begin: perUnit((unit) =>
    unit.core('segment').some(({ parent }) => parent === unit.element) ? nothing : [{ at: unit.element }],
  ),
}

/** An element of the core or of a module stands where it may not, is there too often, or out of order. */
export const misplacedChild: XliffRule = {
  id: 'structure.misplaced-child',
  section: '2.x: 4.2.2, 5; 1.2: 2.2',
  generations: [1, 2],
  begin: (file) => {
    const faults = childFaults(file)
    return (part) => {
      const told = faults(part)
      if (told.length === 0) return nothing
      return told.flatMap(({ at, child }): Breach[] =>
        child === undefined ? [] : [{ at: child, values: { element: child.name, parent: at.name } }],
      )
    }
  },
}

/** An element of a module (or of the core in one) that its namespace does not have, or in a parent that may not hold it. */
export const strayElement: XliffRule = {
  id: 'structure.stray-element',
  section: '2.x: 4.2, 5; 1.2: 2.2',
  generations: [1, 2],
  about: '*',
  begin: perPart(function* ({ all, known }, { shape }): Iterable<Breach> {
    for (const [index, at] of all.entries()) {
      const { parent } = at
      if (parent === undefined || at.uri === parent.uri || isForeign(at, shape)) continue
      const places = modules.get(at.uri)?.places.get(at.local)
      const stands =
        at.uri === shape.namespace
          ? coreGrammar(shape).has(at.local)
          : known[index] !== undefined && places?.has(parent.local) === true
      if (!stands) yield { at, values: { element: at.name, parent: parent.name } }
    }
  }),
}

/** Text stands where only elements may. */
export const misplacedText: XliffRule = {
  id: 'structure.misplaced-text',
  section: '2.x: 4.2.2; 1.2: 2.2',
  generations: [1, 2],
  begin: () => (part) => {
    if (part.type === 'text') return [{ at: part.element, values: { element: part.element.name } }]
    if (part.type !== 'whole') return nothing
    let told: Breach[] | undefined
    for (let index = 0; index < part.all.length; index++) {
      const [at, known] = [part.all[index], part.known[index]]
      if (at === undefined || known === undefined || known.mixed || !at.children.some(isWritten)) continue
      told ??= []
      told.push({ at, values: { element: at.name } })
    }
    return told ?? nothing
  },
}

/** A skeleton holds nothing and names no file, or does both. */
export const skeleton: XliffRule = {
  id: 'structure.skeleton',
  section: '2.x: 4.2.2.4 (skeleton)',
  generations: [2],
  about: 'skeleton',
  begin: perPart(({ element }) => {
    const isNamed = element.attributes.some(({ name }) => name === 'href')
    return element.local === 'skeleton' && isNamed !== (element.children.length === 0) ? [{ at: element }] : nothing
  }),
}
