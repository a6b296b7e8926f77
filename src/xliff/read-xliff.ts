import type { BilingualDocument } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import { indexLines, parseXml, type XmlDocument, type XmlLimits } from '../xml/index.js'
import { type Carrier, type Reading, readingOf, type Xliff } from './carrier.js'
import { isEmptyForm1, readFiles1 } from './v1/read-file.js'
import { type EarlyUnits, earlyUnits } from './v2/early-units.js'
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
  const { reading, files } = readFiles(xml, options)
  const { shape, lines } = reading
  return { documents: documentsOf(files), carrier: { bytes, xml, shape, lines, files } }
}

/**
 * Reads the documents of an XLIFF as `readXliff` does, for one who writes nothing into the file: of a long one it takes less time and far less memory, as no tree is kept.
 *
 * @throws InputError as `readXliff` does.
 */
export function readXliffDocuments(bytes: Uint8Array, options: ReadXliffOptions = {}): readonly BilingualDocument[] {
  const early = earlyUnits()
  const xml = parseXml(bytes, { ...options, passing: true, emptied: early.read })
  return documentsOf(readFiles(xml, options, early.units).files)
}

type Files = Carrier['files']

function documentsOf(files: Files): readonly BilingualDocument[] {
  return [...files.values()].map(({ document }) => document)
}

function readFiles(
  xml: XmlDocument,
  { file }: ReadXliffOptions,
  early?: EarlyUnits['units'],
): { readonly reading: Reading; readonly files: Files } {
  const lines = indexLines(xml.text)
  const named = file === undefined ? {} : { file }
  const shape = shapeOf(xml.root, { ...named, ...lines(xml.root.start) })
  const reading = readingOf(xml, shape, lines, file)
  const files = shape.generation === 1 ? readFiles1(reading, xml.root) : readFiles2(reading, xml.root, early)

  const isEmptyForm = shape.generation === 1 ? isEmptyForm1 : isEmptyForm2
  const all = [...files.values()]
  if (all.every(({ units }) => units.size === 0) && !all.every(({ element }) => isEmptyForm(element)))
    throw new InputError('xliff-empty', { ...named, ...lines(xml.root.start) })
  return { reading, files }
}
