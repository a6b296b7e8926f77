import type { BilingualDocument, Unit } from '../../model/bilingual-document.js'
import { attributeOf, childElement, childElements, type XmlElement } from '../../xml/index.js'
import type { CarriedFile, CarriedUnit, Reading } from '../carrier.js'
import { withEmbedded } from '../embedded.js'
import { readLanguage } from '../language.js'
import { joinQuotations, type QuotationRecord, readSourceRecord } from '../records.js'
import { readRecords } from './metadata.js'
import { noteElements, readNote } from './notes.js'
import { type ReadUnit, readUnit } from './read-unit.js'

/**
 * Reads every `file` of an XLIFF 2.x, by id.
 *
 * @param early units that were read before the file was complete, by their elements, which are empty since
 */
export function readFiles2(
  reading: Reading,
  root: XmlElement,
  early: ReadonlyMap<XmlElement, ReadUnit> = new Map(),
): ReadonlyMap<string, CarriedFile> {
  const files = new Map<string, CarriedFile>()
  const sourceLanguage = readLanguage(reading, root, attributeOf(root, 'srcLang'), 'srcLang')
  const target = attributeOf(root, 'trgLang')
  const languages = {
    sourceLanguage,
    ...(target === undefined ? {} : { targetLanguage: readLanguage(reading, root, target, 'trgLang') }),
  }
  for (const element of childElements(root, 'file')) {
    const id =
      attributeOf(element, 'id') ?? reading.refuse('xliff-structure', element, { element: 'file', attribute: 'id' })
    if (files.has(id)) reading.refuse('xliff-structure', element, { element: 'file', id })
    files.set(id, readFile(reading, element, id, languages, early))
  }
  if (files.size === 0) reading.refuse('xliff-structure', root, { element: 'xliff', missing: 'file' })
  return files
}

function readFile(
  reading: Reading,
  element: XmlElement,
  id: string,
  languages: Pick<BilingualDocument, 'sourceLanguage' | 'targetLanguage'>,
  early: ReadonlyMap<XmlElement, ReadUnit>,
): CarriedFile {
  const units = new Map<string, CarriedUnit>()
  const quotations: QuotationRecord[] = []
  const visit = (holder: XmlElement, inherited: boolean): void => {
    for (const child of holder.children) {
      if (child.type !== 'element' || child.uri !== reading.shape.namespace) continue
      if (child.local === 'group') {
        if (attributeOf(child, 'id') === undefined)
          reading.refuse('xliff-structure', child, { element: 'group', attribute: 'id' })
        visit(child, translateOf(child, inherited))
      } else if (child.local === 'unit') {
        const read = early.get(child) ?? readUnit(reading, child, inherited)
        if (units.has(read.unit.id)) reading.refuse('unit-doubled', child, { unit: read.unit.id })
        units.set(read.unit.id, { element: child, unit: read.unit })
        for (const quotation of read.quotations) quotations.push(quotation)
      }
    }
  }
  visit(element, translateOf(element, true))

  const original = attributeOf(element, 'original')
  const record = readRecords(element).find(({ category }) => category === 'guillemet:source')
  const sourceRecord = withEmbedded(record && readSourceRecord(record), childElement(element, 'skeleton'))
  const all: readonly Unit[] = [...units.values()].map(({ unit }) => unit)
  const document: BilingualDocument = {
    id,
    ...(original === undefined ? {} : { original }),
    ...languages,
    ...(sourceRecord === undefined ? {} : { sourceRecord }),
    units: all,
    quotations: joinQuotations(quotations),
    notes: noteElements(element).map(readNote),
  }
  return { element, document, flat: false, units }
}

/** What the elements around a unit, from its `file` inwards, say of `translate`. */
export function inheritedTranslate({ parent }: XmlElement): boolean {
  return parent?.parent === undefined || translateOf(parent, inheritedTranslate(parent))
}

function translateOf(element: XmlElement, inherited: boolean): boolean {
  const own = attributeOf(element, 'translate')
  return own === undefined ? inherited : own !== 'no'
}

/** Whether a `file` is the form of a document without text: no unit, one empty group. */
export function isEmptyForm2(file: XmlElement): boolean {
  const groups = childElements(file, 'group')
  return groups.length === 1 && groups.every((group) => childElements(group).length === 0)
}
