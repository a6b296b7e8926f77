import { type Attributes, attributeOf, type XmlElement } from '../../xml/index.js'
import { selfContained } from '../carry-over.js'
import { namespaces } from '../version.js'
import { type Conversion, isCore } from './conversion.js'
import { embed, restore } from './embed.js'

/** An element of a module, an extension, or the core, that is carried along as it is. */
export function keptInOne(conversion: Conversion, element: XmlElement): string {
  const shown = element.uri === namespaces.matches || element.uri === namespaces.core12 || isCore(conversion, element)
  if (isOfStandard(element.uri) && !shown) conversion.tell(element, element.name, true)
  return selfContained(conversion.xml, element)
}

/**
 * An element's attributes in 1.2: those that it had there before, else what 1.2 has for them, and all of them carried along.
 *
 * @param local what the element was in 1.2, if it was there
 * @param held the names of those that 1.2 has something for
 */
export function attributesInOne(
  conversion: Conversion,
  element: XmlElement,
  local: string,
  native: Attributes,
  held: string,
): Attributes {
  const before = restore(element, namespaces.core12)
  if (before?.element === local) return before.attributes
  tellAttributes(conversion, element, held)
  return { ...native, ...embed(element, conversion.carry) }
}

/** Tells which attributes of the standard 1.2 has nothing for. */
export function tellAttributes(conversion: Conversion, element: XmlElement, held: string): void {
  const names = new Set(held.split(' '))
  for (const { name, uri } of element.attributes)
    if ((uri === '' || uri === namespaces.xml || isOfStandard(uri)) && uri !== namespaces.core12 && !names.has(name))
      conversion.tell(element, `${element.local}@${name}`, true)
}

/** Whether a namespace is one of the standard's (ITS is one of its modules). */
function isOfStandard(uri: string): boolean {
  return uri.startsWith('urn:oasis:names:tc:xliff:') || uri === namespaces.its
}

/** A value that 1.2 inherits less far than 2.x, or that its tools look for on the spot. */
export function inherited(element: XmlElement, local: string, uri = ''): string | undefined {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const value = attributeOf(at, local, uri)
    if (value !== undefined) return value
  }
  return undefined
}
