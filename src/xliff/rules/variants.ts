import { attributeOf } from '../../xml/index.js'
import { namespaces } from '../version.js'
import { modules } from './grammar/modules2.js'
import { type Breach, childrenOf, perUnit, type XliffRule } from './rule.js'

const pgs = [...modules.values()].find(({ prefix }) => prefix === 'pgs')?.namespace ?? ''

/** A variant of a message: what a unit switches by is no list of selectors, or a segment's case does not fit it. */
export const variantCase: XliffRule = {
  id: 'pgs.case',
  section: '2.2: Plural, Gender, and Select module, switch, case',
  generations: [2],
  about: '@pgs:switch @pgs:case',
  begin: perUnit(function* ({ element: unit }, file): Iterable<Breach> {
    const chosen = attributeOf(unit, 'switch', pgs)
    const segments = childrenOf(unit, 'segment').filter((each) => attributeOf(each, 'case', pgs) !== undefined)
    if (chosen === undefined && segments.length === 0) return
    const selectors = itemsOf(chosen ?? '').map((item) => /^(plural|ordinal|gender|select):(\S+)$/u.exec(item)?.[1])
    const isOf22 = file.shape.namespace === namespaces.core22
    if (chosen !== undefined && (selectors.length === 0 || selectors.includes(undefined)))
      yield { at: unit, values: { attribute: 'switch', value: chosen } }
    for (const at of segments) {
      const value = attributeOf(at, 'case', pgs) ?? ''
      const items = itemsOf(value)
      const fits =
        isOf22 &&
        items.length === selectors.length &&
        items.every(
          (item, index) =>
            !isCounted(selectors[index]) || /^(?:\d+(?:\.\d+)?|zero|one|two|few|many|other)$/u.test(item),
        )
      if (!fits) yield { at, values: { attribute: 'case', value } }
    }
  }),
}

const isCounted = (selector: string | undefined): boolean => selector === 'plural' || selector === 'ordinal'

/** The specification says commas in one place and spaces in another, and its examples have both. */
function itemsOf(list: string): readonly string[] {
  return list.split(/[\s,]+/u).filter((item) => item !== '')
}
