import type { Code } from '../model/inline.js'
import { rawOf, startTag, type XmlDocument, type XmlElement } from '../xml/index.js'

/** The markup that a file has for the codes of one unit: a touched text takes its codes from there, with all that a tool put on them. */
export interface RawCodes {
  /** Notes where a code stands; the first place of each counts. `wraps`: the element is the pair, not one half of it. */
  readonly add: (code: Code, element: XmlElement, wraps: boolean) => void
  /** The markup of a code; `paired` asks for one half of a pair that nests. */
  readonly of: (code: Code, paired: boolean) => string | undefined
}

/** Begins a collection of raw codes. */
export function rawCodes(xml: XmlDocument): RawCodes {
  const places = new Map<
    string,
    { readonly element: XmlElement; readonly wraps: boolean; readonly isolated: boolean }
  >()
  const placeOf = (type: Code['type'], id: string): ReturnType<typeof places.get> => places.get(`${type} ${id}`)
  return {
    add(code, element, wraps) {
      const key = `${code.type} ${code.id}`
      const isolated = code.type !== 'standalone' && code.isolated === true
      if (!places.has(key)) places.set(key, { element, wraps, isolated })
    },
    of(code, paired) {
      const place = placeOf(code.type, code.id)
      if (place === undefined) return undefined
      if (!paired) {
        const isolated = code.type !== 'standalone' && code.isolated === true
        return place.wraps || place.isolated !== isolated ? undefined : rawOf(xml, place.element)
      }
      // Both halves must come from one place, or one would close what the other did not open.
      const other = placeOf(code.type === 'opening' ? 'closing' : 'opening', code.id)
      if (other === undefined || other.wraps !== place.wraps) return undefined
      if (!place.wraps) return rawOf(xml, place.element)
      if (other.element !== place.element) return undefined
      return code.type === 'opening'
        ? startTag(xml, place.element).text.replace(/(?<!\s)\s*\/>$/, '>')
        : `</${place.element.name}>`
    },
  }
}
