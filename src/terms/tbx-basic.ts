import type { Watch } from '../xml/index.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The data categories of TBX-Basic by the element that they are the `type` of (TBX-Basic, version 3 and 3.1; those of both editions). */
const basic: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['admin', set('customerSubset projectSubset source')],
  ['descrip', set('context definition subjectField')],
  ['adminNote', set('')],
  ['descripNote', set('')],
  ['termNote', set('administrativeStatus geographicalUsage grammaticalGender partOfSpeech termLocation termType')],
  ['transac', set('transactionType')],
  ['transacNote', set('responsibility')],
  ['ref', set('crossReference')],
  ['xref', set('externalCrossReference xGraphic')],
])

/** Ids are unique in a file; in TBX-Basic the data categories are its own. */
export function categories(isBasic: boolean): Watch {
  const ids = new Set<string>()
  return {
    start(element, _place, tell) {
      for (const { name, value } of element.attributes) {
        if (name === 'id' && ids.has(value)) tell('id.unique', { element: element.name, id: value })
        if (name === 'id') ids.add(value)
        const known = isBasic && name === 'type' ? basic.get(element.local) : undefined
        if (known !== undefined && !known.has(value))
          tell('value.form', { element: element.name, attribute: name, value })
      }
    },
  }
}
