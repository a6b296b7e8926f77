import { InputError } from '../model/input-error.js'

/** How much of each thing one XML file may hold; every reading of XML keeps to it. All are counted, none is switched off by 0. */
export interface XmlLimits {
  /** Elements inside one another. */
  readonly depth: number
  /** Attributes of one element. */
  readonly attributes: number
  /** UTF-16 units of all attribute values of one element. */
  readonly attributeText: number
  /** UTF-16 units of one text, comment, CDATA section or instruction. */
  readonly text: number
  /** UTF-16 units of one name. */
  readonly name: number
  /** UTF-16 units of a DOCTYPE. */
  readonly doctype: number
}

/** The limits that hold unless a caller raises them. */
export const xmlLimits: XmlLimits = {
  depth: 256,
  attributes: 256,
  attributeText: 1024 * 1024,
  text: 16 * 1024 * 1024,
  name: 1024,
  doctype: 4 * 1024,
}

/** The flag of the command line that raises each limit. */
export const limitFlags: Readonly<Record<keyof XmlLimits, string>> = {
  depth: '--max-depth',
  attributes: '--max-attributes',
  attributeText: '--max-attribute-text',
  text: '--max-text',
  name: '--max-name',
  doctype: '--max-doctype',
}

/** The error of a file that is over a limit: it names the limit, its value and the flag that raises it. */
export function limitError(
  name: keyof XmlLimits,
  limits: XmlLimits,
  place: { readonly file?: string; readonly line: number; readonly column: number },
): InputError {
  return new InputError('xml-limit', { ...place, values: { limit: limits[name], name, flag: limitFlags[name] } })
}
