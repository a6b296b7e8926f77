import { attributeOf, childElements, type XmlElement } from '../../xml/index.js'
import { type ElementModel, model1, model2 } from './content-model.js'
import type { Breach, RuleContext, XliffRule } from './rule.js'

/** Each element of the core with what it may hold; those that a model does not know are left out. */
function* modelled(context: RuleContext): Iterable<readonly [XmlElement, ElementModel]> {
  const models = context.reading.shape.generation === 1 ? model1 : model2
  for (const element of context.all) {
    const model = element.uri === context.reading.shape.namespace ? models.get(element.local) : undefined
    if (model !== undefined) yield [element, model]
  }
}

/** An element lacks an attribute that it must have. */
export const requiredAttribute: XliffRule = {
  id: 'structure.required-attribute',
  section: '2.x: 4.3.1; 1.2: 2.3',
  generations: [1, 2],
  *check(context): Iterable<Breach> {
    for (const [element, { attributes }] of modelled(context)) {
      for (const attribute of attributes)
        if (attributeOf(element, attribute) === undefined)
          yield { at: element, values: { element: element.local, attribute } }
      const isEnd = element.local === 'ec' && context.reading.shape.generation === 2
      if (isEnd && attributeOf(element, 'id') === undefined && attributeOf(element, 'startRef') === undefined)
        yield { at: element, values: { element: 'ec', attribute: 'startRef' } }
    }
  },
}

/** An element lacks a child that it must have. */
export const requiredChild: XliffRule = {
  id: 'structure.required-child',
  section: '2.x: 4.2.2; 1.2: 2.2',
  generations: [1, 2],
  *check(context): Iterable<Breach> {
    for (const [element, { children }] of modelled(context)) {
      const names = new Set(childElements(element, undefined, element.uri).map(({ local }) => local))
      for (const child of children)
        if (child.min === 1 && !child.names.some((name) => names.has(name)))
          yield { at: element, values: { element: element.local, missing: child.names[0] ?? '' } }
      // A unit of gaps alone has nothing to translate, which the schema lets pass.
      if (element.local === 'unit' && names.has('ignorable') && !names.has('segment'))
        yield { at: element, values: { element: 'unit', missing: 'segment' } }
    }
  },
}

/** An element of the core stands where it may not, is there too often, or out of order. */
export const misplacedChild: XliffRule = {
  id: 'structure.misplaced-child',
  section: '2.x: 4.2.2; 1.2: 2.2',
  generations: [1, 2],
  *check(context): Iterable<Breach> {
    for (const [element, { children }] of modelled(context)) {
      let at = 0
      let count = 0
      for (const child of childElements(element, undefined, element.uri)) {
        const place = children.findIndex(({ names }, index) => index >= at && names.includes(child.local))
        const values = { element: child.local, parent: element.local }
        if (place < 0) {
          yield { at: child, values }
          continue
        }
        count = place === at ? count + 1 : 1
        at = place
        if (count > (children[place]?.max ?? 1)) yield { at: child, values }
      }
    }
  },
}

/** Text stands where only elements may. */
export const misplacedText: XliffRule = {
  id: 'structure.misplaced-text',
  section: '2.x: 4.2.2; 1.2: 2.2',
  generations: [1, 2],
  *check(context): Iterable<Breach> {
    for (const [element, { mixed }] of modelled(context)) {
      if (mixed === true) continue
      const text = element.children.some(
        (child) => (child.type === 'text' || child.type === 'cdata') && /\S/.test(child.text),
      )
      if (text) yield { at: element, values: { element: element.local } }
    }
  },
}
