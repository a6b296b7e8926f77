import { attributeOf, type XmlElement } from '../../xml/index.js'
import { ancestorOf, type Breach, doubledIds, type RuleContext, type XliffRule } from './rule.js'

/** Two things of one scope have the same id. */
export const uniqueId: XliffRule = {
  id: 'id.unique',
  section: '2.x: 4.3.1.16; 1.2: 2.3 (id)',
  generations: [1, 2],
  check: (context) => (context.reading.shape.generation === 1 ? unique1(context) : unique2(context)),
}

function* unique1(context: RuleContext): Iterable<Breach> {
  const inFile = (element: XmlElement): XmlElement | undefined => ancestorOf(context, element, 'file')
  yield* doubledIds([...context.core('trans-unit'), ...context.core('bin-unit')], inFile)
  yield* doubledIds(context.core('group'), inFile)
}

function* unique2(context: RuleContext): Iterable<Breach> {
  const inFile = (element: XmlElement): XmlElement | undefined => ancestorOf(context, element, 'file')
  const inUnit = (element: XmlElement): XmlElement | undefined => ancestorOf(context, element, 'unit')
  const parts = context.all.filter(
    ({ uri, local }) => uri === context.reading.shape.namespace && (local === 'segment' || local === 'ignorable'),
  )
  yield* doubledIds(context.core('file'), () => context.root)
  yield* doubledIds(context.core('group'), inFile)
  yield* doubledIds(context.core('unit'), inFile)
  yield* doubledIds(parts, inUnit)
  yield* doubledIds(context.core('note'), ({ parent }) => parent)
  yield* doubledIds(context.core('data'), ({ parent }) => parent)
}

/** An id is not of the form that XLIFF 2 wants (NMTOKEN). */
export const idForm: XliffRule = {
  id: 'id.form',
  section: '2.x: 4.3.1.16',
  generations: [2],
  *check({ all, reading }): Iterable<Breach> {
    for (const element of all) {
      if (element.uri !== reading.shape.namespace) continue
      const id = attributeOf(element, 'id')
      if (id !== undefined && !/^[\p{L}\p{N}\p{M}._:\-·]+$/u.test(id))
        yield { at: element, values: { element: element.local, id } }
    }
  },
}
