import xliff from 'xliff'
import { type BilingualDocument, segmentsOf } from '../../model/bilingual-document.js'
import { InputError } from '../../model/input-error.js'
import { plainText } from '../../model/project.js'
import { type Carrier, readXliff } from '../../xliff/index.js'
import {
  applyEdits,
  attributeOf,
  childElement,
  childElements,
  elementMarkup,
  escapeText,
  indentBefore,
  parseXml,
  textContent,
  type XmlElement,
  type XmlLimits,
} from '../../xml/index.js'
import { type Loss, lossOfElement } from './losses.js'

/** One text of a flat file. */
export interface FlatUnit {
  readonly id: string
  readonly source: string
  readonly target?: string
  /** For the translator. */
  readonly note?: string
}

/** A catalogue as a flat XLIFF: one plain segment a unit. */
export interface FlatFile {
  readonly sourceLanguage: string
  readonly targetLanguage?: string
  readonly units: readonly FlatUnit[]
  /** The translated catalogue's JSON as it was, where its form does not follow from its texts. */
  readonly catalogue?: string
}

/**
 * Writes a flat file as XLIFF 1.2 through npm xliff, and reads it again: what comes back must be what was given.
 *
 * @param original the source catalogue's path, a label
 * @throws InputError `strings-lossy`
 */
export async function writeFlatXliff(file: FlatFile, original: string): Promise<Uint8Array> {
  const units = Object.fromEntries(
    file.units.map(({ id, note, ...texts }) => [
      id,
      { ...texts, ...(note === undefined ? {} : { note }), additionalAttributes: { 'xml:space': 'preserve' } },
    ]),
  )
  const { sourceLanguage, targetLanguage } = file
  const text = await xliff.jsToXliff12({
    sourceLanguage,
    ...(targetLanguage === undefined ? {} : { targetLanguage }),
    // It writes attributes raw, all but ids; this one is only a label.
    resources: { [original.replace(/[&<>"']/g, '_')]: units },
  })
  const bytes = withCatalogue(new TextEncoder().encode(`${declaration}${text}\n`), file.catalogue)
  const back = await readFlatXliff(bytes)
  for (const [index, unit] of file.units.entries()) {
    const other = back.units[index]
    if (other?.id !== unit.id || other.source !== unit.source || (other.target ?? '') !== (unit.target ?? ''))
      throw lossError({ kind: 'other', what: unit.id }, unit.id)
  }
  return bytes
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The author of the header's note that keeps the translated catalogue's form; npm xliff would lose a header. */
const catalogueAuthor = 'guillemet:catalogue'

function withCatalogue(bytes: Uint8Array, catalogue: string | undefined): Uint8Array {
  if (catalogue === undefined) return bytes
  const xml = parseXml(bytes)
  const file = childElement(xml.root, 'file')
  const body = file && childElement(file, 'body')
  if (body === undefined) return bytes
  const note = elementMarkup('note', { from: catalogueAuthor }, escapeText(JSON.stringify(catalogue)))
  const indent = indentBefore(xml, body.start)
  const text = `${elementMarkup('header', {}, note)}${indent}`
  return applyEdits(xml, [{ start: body.start, end: body.start, text }])
}

/** How a flat file is read: its name for errors, and raised limits. */
export interface ReadFlatOptions {
  readonly file?: string
  readonly limits?: Partial<XmlLimits>
}

/**
 * Reads a flat XLIFF, 1.2 or 2.x, through npm xliff; what that package would lose is looked for first, and what it read is held
 * against our own reading.
 *
 * @throws InputError `strings-lossy` with the place, and as `readXliff` does
 */
export async function readFlatXliff(bytes: Uint8Array, options: ReadFlatOptions = {}): Promise<FlatFile> {
  const { documents, carrier } = readXliff(bytes, options)
  const [document, second] = documents
  refuseLosses(carrier, options.file)
  if (document === undefined || second !== undefined)
    throw lossError({ kind: 'structure', what: 'file' }, '', { ...options, ...carrier.lines(carrier.xml.root.start) })
  const read = carrier.shape.generation === 1 ? xliff.xliff12ToJs : xliff.xliff2js
  const { resources } = await read(carrier.xml.text)
  const theirs = new Map(Object.values(resources).flatMap((units) => Object.entries(units)))
  const units = ourUnits(document).map((unit): FlatUnit => {
    const other = theirs.get(unit.id)
    const [source, target] = [joined(other?.source), joined(other?.target)]
    if (source !== unit.source || (target ?? '') !== (unit.target ?? ''))
      throw lossError({ kind: 'other', what: unit.id }, unit.id, options)
    return { id: unit.id, source, ...(target === undefined || target === '' ? {} : { target }) }
  })
  const catalogue = catalogueIn(carrier)
  const { sourceLanguage, targetLanguage } = document
  return {
    sourceLanguage,
    ...(targetLanguage === undefined ? {} : { targetLanguage }),
    units,
    ...(catalogue === undefined ? {} : { catalogue }),
  }
}

function refuseLosses({ xml, shape, lines }: Carrier, file: string | undefined): void {
  const visit = (element: XmlElement, holder: string): void => {
    const isHolder = element.local === 'file' || element.local.endsWith('unit')
    const here = isHolder ? (attributeOf(element, 'id') ?? attributeOf(element, 'original') ?? '') : holder
    const loss = lossOfElement(element, shape)
    if (loss !== undefined)
      throw lossError(loss, here, { ...(file === undefined ? {} : { file }), ...lines(element.start) })
    for (const child of element.children) if (child.type === 'element') visit(child, here)
  }
  visit(xml.root, xml.root.name)
}

/** The refusal of a loss; `place` is the file's, or the catalogue's where it comes from one. */
export function lossError(
  { kind, what }: Loss,
  unit: string,
  place: { readonly file?: string; readonly line?: number; readonly column?: number } = {},
): InputError {
  const { file, line, column } = place
  return new InputError('strings-lossy', {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    values: { [kind]: what, key: unit },
  })
}

function ourUnits({ units }: BilingualDocument): readonly FlatUnit[] {
  return units.flatMap((unit) =>
    segmentsOf(unit).map(({ source, target }) => ({
      id: unit.id,
      source: plainText(source),
      ...(target === undefined ? {} : { target: plainText(target) }),
    })),
  )
}

/** A text may come in pieces, where a part of it stands in CDATA. */
function joined(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((piece) => joined(piece) ?? '').join('')
  return typeof value === 'string' ? value : undefined
}

function catalogueIn({ xml }: Carrier): string | undefined {
  const file = childElement(xml.root, 'file')
  const header = file && childElement(file, 'header')
  const note = header && childElements(header, 'note').find((child) => attributeOf(child, 'from') === catalogueAuthor)
  if (note === undefined) return undefined
  try {
    const value: unknown = JSON.parse(textContent(note))
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
