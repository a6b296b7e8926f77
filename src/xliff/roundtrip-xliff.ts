import { InputError } from '../model/input-error.js'
import { encodeXml, indexLines, parseXml, serializeXml } from '../xml/index.js'
import type { ReadXliffOptions } from './read-xliff.js'

/**
 * Reads an XLIFF into its lossless tree and writes it from there: what comes out is what went in, byte for byte, as far as reader
 * and writer lose nothing. Unlike `readXliff` it asks for no known version, languages, ids or units.
 *
 * @throws InputError what `parseXml` throws; `not-xliff`; `not-encodable`.
 */
export function roundtripXliff(bytes: Uint8Array, options: ReadXliffOptions = {}): Uint8Array {
  const xml = parseXml(bytes, options)
  const { root } = xml
  if (root.local !== 'xliff') {
    const place = { ...(options.file === undefined ? {} : { file: options.file }), ...indexLines(xml.text)(root.start) }
    throw new InputError('not-xliff', { ...place, values: { root: root.name } })
  }
  return encodeXml(serializeXml(xml), xml.encoding)
}
