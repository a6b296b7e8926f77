import type { BilingualDocument } from '../../model/bilingual-document.js'
import { XmlWriter } from '../../xml/index.js'
import { writeEmbedded } from '../embedded.js'
import { quotationsByUnit, sourceRecordValues } from '../records.js'
import { coreNamespace, namespaces, type XliffVersion } from '../version.js'
import { nmtoken } from './nmtoken.js'
import { noteMarkup } from './notes.js'
import { type Foreign, nothingForeign, writeMetadata, writeUnit } from './write-unit.js'

/** What is carried over from an older file, by document and unit (none: of the file itself). */
export type ForeignOf = (document: string, unit?: string) => Foreign

/** Writes documents of one pair of languages as XLIFF 2.x. */
export function writeFiles2(
  documents: readonly BilingualDocument[],
  version: Exclude<XliffVersion, '1.2'>,
  foreignOf: ForeignOf = () => nothingForeign,
): string {
  const writer = new XmlWriter().declaration()
  writer.open('xliff', {
    xmlns: coreNamespace(version),
    'xmlns:mda': namespaces.metadata,
    'xmlns:fs': namespaces.formatStyle,
    'xmlns:mtc': documents.some(({ units }) => units.some(({ matches }) => matches.length > 0))
      ? namespaces.matches
      : undefined,
    'xmlns:gls': documents.some(({ id, units }) =>
      units.some((unit) => unit.glossary !== undefined || foreignOf(id, unit.id).glossary.length > 0),
    )
      ? namespaces.glossary
      : undefined,
    version,
    srcLang: documents[0]?.sourceLanguage,
    trgLang: documents[0]?.targetLanguage,
  })
  for (const document of documents) writeFile(writer, document, foreignOf)
  return writer.close().toString()
}

function writeFile(writer: XmlWriter, document: BilingualDocument, foreignOf: ForeignOf): void {
  const { id, original, sourceRecord } = document
  const foreign = foreignOf(id)
  writer.open('file', { id: nmtoken(id), original, ...foreign.attributes })
  if (sourceRecord?.embedded !== undefined) writer.element('skeleton', {}, writeEmbedded(sourceRecord.embedded))
  else if (original !== undefined && sourceRecord !== undefined) writer.element('skeleton', { href: original })
  writeMetadata(writer, sourceRecord === undefined ? [] : [sourceRecordValues(sourceRecord)], foreign.metaGroups)
  for (const module of foreign.modules) writer.markup(module)
  if (document.notes.length > 0) {
    writer.open('notes')
    document.notes.forEach((note, index) => {
      writer.markup(noteMarkup(note, index + 1, ''))
    })
    writer.close()
  }
  const quotations = quotationsByUnit(document)
  for (const unit of document.units) writeUnit(writer, unit, quotations.get(unit.id) ?? [], foreignOf(id, unit.id))
  // A file needs a unit or a group: one empty group says that there is nothing to translate.
  if (document.units.length === 0) writer.element('group', { id: 'g1' })
  writer.close()
}
