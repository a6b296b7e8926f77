import { type AttributeFault, type Breach, nothing, type XliffRule } from './rule.js'

/** A rule that some faults of attributes break; it is asked for what its message says of one, and says nothing of another rule's. */
export function perAttributeFault(valuesOf: (fault: AttributeFault) => Breach['values']): XliffRule['begin'] {
  return () => (part) => {
    if (part.type !== 'open' && part.type !== 'whole') return nothing
    return part.attributeFaults.flatMap((fault): readonly Breach[] => {
      const values = valuesOf(fault)
      return values === undefined ? nothing : [{ at: fault.at, values }]
    })
  }
}

/** An element has an attribute that the standard does not give it. */
export const unknownAttribute: XliffRule = {
  id: 'structure.unknown-attribute',
  section: '2.x: 4.3.1; 1.2: 2.3',
  generations: [1, 2],
  about: '!',
  begin: perAttributeFault(({ at, fault, attribute }) =>
    fault === 'unknown' ? { element: at.name, attribute } : undefined,
  ),
}

/** An attribute of another namespace stands where extensions may not. */
export const foreignAttribute: XliffRule = {
  id: 'extension.attribute',
  section: '2.x: 4.6 (extension mechanism)',
  generations: [2],
  about: '!',
  begin: perAttributeFault(({ at, fault, attribute }) =>
    fault === 'foreign' ? { element: at.name, attribute } : undefined,
  ),
}

/** An attribute's value is none that it may have. */
export const attributeValue: XliffRule = {
  id: 'value.form',
  section: '2.x: 4.3.1, 5; 1.2: 2.3',
  generations: [1, 2],
  about: '!',
  begin: perAttributeFault((found) => {
    const { at, fault, attribute } = found
    if (fault !== 'value' || found.type === 'language' || attribute === 'id' || attribute === 'state') return undefined
    return { element: at.name, attribute, value: found.value }
  }),
}

/** A state is none of the list; in 1.2 own ones begin with `x-`. */
export const stateValue: XliffRule = {
  id: 'value.state',
  section: '2.x: 4.3.1.32 (state); 1.2: 2.4.3 (state)',
  generations: [1, 2],
  about: '!',
  begin: perAttributeFault((found) =>
    found.fault === 'value' && found.attribute === 'state' ? { state: found.value } : undefined,
  ),
}

/** An id is not of the form that XLIFF 2 wants (NMTOKEN). */
export const idForm: XliffRule = {
  id: 'id.form',
  section: '2.x: 4.3.1.16 (id)',
  generations: [2],
  about: '!',
  begin: perAttributeFault((found) =>
    found.fault === 'value' && found.attribute === 'id' ? { element: found.at.name, id: found.value } : undefined,
  ),
}

/** A language is named by what is no BCP 47 tag. */
export const languageTags: XliffRule = {
  id: 'language.tag',
  section: '2.x: 4.3.1.30 (srcLang), 4.3.1.34 (trgLang), 4.3.2.1 (xml:lang); 1.2: 2.3',
  generations: [1, 2],
  about: '!',
  begin: perAttributeFault((found) =>
    found.fault === 'value' && found.type === 'language' ? { attribute: found.attribute, tag: found.value } : undefined,
  ),
}
