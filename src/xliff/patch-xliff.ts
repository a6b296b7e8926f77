import type { BilingualDocument } from '../model/bilingual-document.js'
import { InputError } from '../model/input-error.js'
import { applyEdits, encodeXml, setAttribute, type XmlEdit } from '../xml/index.js'
import { type CarriedFile, type Carrier, type Reading, readingOf } from './carrier.js'
import { sameData } from './compare.js'
import { quotationsByUnit } from './records.js'
import { patchUnit1 } from './v1/patch-unit.js'
import { patchUnit2 } from './v2/patch-unit.js'

/**
 * Writes documents back into the file that they were read from. Only what differs is touched: targets, states, records of
 * origins and quotations, guillemet's own notes, new notes of others, matches, and the target language. All other bytes stay,
 * with prefixes, indentation, line ends, byte order mark and encoding; without a difference the file's own bytes are returned.
 * Units and documents that are not given stay as they are. Names, flows' structure, notes of others and the record of the
 * source are not changed here: a document with another source is written anew (`writeXliff` with the carrier).
 *
 * @throws InputError `unit-foreign` for a document or unit that the file does not have, `unit-changed` where the segments or
 *   their source are others, `xliff-language` for a first target without a target language, `not-encodable`.
 */
export function patchXliff(carrier: Carrier, documents: readonly BilingualDocument[]): Uint8Array {
  const reading = readingOf(carrier.xml, carrier.shape, carrier.lines)
  /** By place: several documents may ask the same of the root. */
  const languages = new Map<number, XmlEdit>()
  const edits: XmlEdit[] = []
  for (const document of documents) {
    const file = carrier.files.get(document.id)
    if (file === undefined) throw new InputError('unit-foreign', { values: { unit: document.id } })
    if (document === file.document) continue
    for (const edit of languageEdits(carrier, file, document)) languages.set(edit.start, edit)
    for (const edit of unitEdits(reading, file, document)) edits.push(edit)
  }
  edits.push(...languages.values())
  if (edits.length === 0) return carrier.bytes
  refuseUnlessExact(carrier)
  return applyEdits(carrier.xml, edits)
}

function unitEdits(reading: Reading, file: CarriedFile, document: BilingualDocument): readonly XmlEdit[] {
  const before = quotationsByUnit(file.document)
  const after = document.quotations === file.document.quotations ? before : quotationsByUnit(document)
  const edits: XmlEdit[] = []
  for (const unit of document.units) {
    const carried = file.units.get(unit.id)
    if (carried === undefined) throw new InputError('unit-foreign', { values: { unit: unit.id } })
    const quotations = after.get(unit.id) ?? []
    const sameQuotations = before === after || sameData(before.get(unit.id) ?? [], quotations)
    if ((unit === carried.unit || sameData(unit, carried.unit)) && sameQuotations) continue
    edits.push(
      ...(reading.shape.generation === 1
        ? patchUnit1(reading, file, carried, unit, quotations)
        : patchUnit2(reading, carried, unit, quotations)),
    )
  }
  return edits
}

/** The target language, where it is new or another: an attribute of `xliff` in 2.x, of `file` in 1.2. */
function languageEdits(carrier: Carrier, file: CarriedFile, document: BilingualDocument): readonly XmlEdit[] {
  const { targetLanguage } = document
  const two = carrier.shape.generation === 2
  const at = two ? carrier.xml.root : file.element
  if (targetLanguage !== undefined) {
    if (targetLanguage === file.document.targetLanguage) return []
    return [setAttribute(carrier.xml, at, two ? 'trgLang' : 'target-language', targetLanguage)]
  }
  if (two && isTranslated(document) && !isTranslated(file.document))
    throw new InputError('xliff-language', { ...carrier.lines(at.start), values: { attribute: 'trgLang', tag: '' } })
  return []
}

function isTranslated(document: BilingualDocument): boolean {
  return document.units.some(({ parts }) => parts.some(({ target }) => target !== undefined))
}

/**
 * In old encodings of several bytes one character can have several codes: then what is not touched could change.
 *
 * @throws InputError `not-encodable`
 */
export function refuseUnlessExact({ xml, bytes }: Carrier): void {
  if (/^(?:utf-|us-ascii|windows-|iso-8859-)/.test(xml.encoding.name)) return
  const again = encodeXml(xml.text, xml.encoding)
  if (again.length !== bytes.length || again.some((byte, at) => byte !== bytes[at]))
    throw new InputError('not-encodable', { values: { encoding: xml.encoding.name } })
}
