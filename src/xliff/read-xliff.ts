import { InputError } from '../model/input-error.js'
import { indexLines, parseXml, type XmlLimits } from '../xml/index.js'
import { readingOf, type Xliff } from './carrier.js'
import { isEmptyForm1, readFiles1 } from './v1/read-file.js'
import { isEmptyForm2, readFiles2 } from './v2/read-file.js'
import { shapeOf } from './version.js'

/** What may be said of a reading: the file's name for errors, and raised limits. */
export interface ReadXliffOptions {
  readonly file?: string
  readonly limits?: Partial<XmlLimits>
}

/**
 * Reads an XLIFF of any version from 1.0 to 2.2, guillemet's own or another tool's: its documents, and the carrier to write it
 * back with. Units and segments are found by ids; states, notes, metadata and annotations may be missing.
 *
 * @throws InputError with file, line and column: what `parseXml` throws; `not-xliff`, `xliff-version`, `xliff-language`,
 *   `xliff-structure`, `unit-doubled`, `xliff-empty`.
 */
export function readXliff(bytes: Uint8Array, options: ReadXliffOptions = {}): Xliff {
  const xml = parseXml(bytes, options)
  const lines = indexLines(xml.text)
  const named = options.file === undefined ? {} : { file: options.file }
  const shape = shapeOf(xml.root, { ...named, ...lines(xml.root.start) })
  const reading = readingOf(xml, shape, lines, options.file)
  const files = shape.generation === 1 ? readFiles1(reading, xml.root) : readFiles2(reading, xml.root)

  const isEmptyForm = shape.generation === 1 ? isEmptyForm1 : isEmptyForm2
  const all = [...files.values()]
  if (all.every(({ units }) => units.size === 0) && !all.every(({ element }) => isEmptyForm(element)))
    throw new InputError('xliff-empty', { ...named, ...lines(xml.root.start) })
  return { documents: all.map(({ document }) => document), carrier: { bytes, xml, shape, lines, files } }
}
