import type { BilingualDocument, Match, Note, Segment, Unit } from '../../model/bilingual-document.js'
import { isMachineDraft } from '../../model/translated.js'
import { elementMarkup, startMarkup, XmlWriter } from '../../xml/index.js'
import { writeEmbedded } from '../embedded.js'
import type { Profile } from '../profile.js'
import {
  matchRecord,
  originRecord,
  type QuotationRecord,
  quotationsByUnit,
  type RecordGroup,
  recordsOfUnit,
} from '../records.js'
import { namespaces } from '../version.js'
import { recordMarkup } from './contexts.js'
import { gapRecords } from './gaps.js'
import { handOffMarkup } from './hand-off.js'
import { noteMarkup } from './notes.js'
import { qualifierOf, writeState } from './states.js'
import { contentMarkup } from './write-inline.js'

/** What is carried over from an older file for a unit: markup of other tools' elements, by segment. */
export type ForeignOf = (document: string, unit: string, segment: string) => readonly string[]

/** Writes documents as XLIFF 1.2 in its flat shape: a group is a unit, each trans-unit in it a segment. */
export function writeFiles1(
  documents: readonly BilingualDocument[],
  profile: Profile,
  prefilled: boolean,
  foreignOf: ForeignOf = () => [],
): string {
  const writer = new XmlWriter().declaration()
  writer.open('xliff', { xmlns: namespaces.core12, version: '1.2' })
  for (const document of documents) {
    const { original, sourceLanguage, targetLanguage } = document
    writer.open('file', {
      original: original ?? '',
      'source-language': sourceLanguage,
      'target-language': targetLanguage,
      datatype: 'plaintext',
    })
    writer.open('header')
    if (document.sourceRecord?.embedded !== undefined)
      writer
        .open('skl')
        .element('internal-file', { form: 'base64' }, writeEmbedded(document.sourceRecord.embedded))
        .close()
    writer.markup(handOffMarkup(document, profile.name, prefilled))
    for (const note of document.notes) writer.markup(noteMarkup(note, ''))
    writer.close().open('body')
    const quotations = quotationsByUnit(document)
    for (const unit of document.units)
      writeGroup(writer, unit, quotations.get(unit.id) ?? [], profile, (segment) =>
        foreignOf(document.id, unit.id, segment),
      )
    writer.close().close()
  }
  return writer.close().toString()
}

function writeGroup(
  writer: XmlWriter,
  unit: Unit,
  quotations: readonly QuotationRecord[],
  profile: Profile,
  foreignOf: (segment: string) => readonly string[],
): void {
  const segments = unit.parts.filter((part): part is Segment => part.type === 'segment')
  writer.open('group', { id: unit.id, restype: `x-${unit.structure ?? 'unit'}`, resname: unit.name })
  const ofUnit = recordsOfUnit(unit, quotations).filter(({ category }) => category !== 'guillemet:origin')
  for (const record of [...ofUnit, ...gapRecords(unit)]) writer.markup(recordMarkup(record, ''))
  const notes = bySegment(segments, unit.notes)
  const matches = bySegment(segments, unit.matches)
  segments.forEach((segment, index) => {
    writeTransUnit(writer, unit, segment, {
      profile,
      notes: notes[index] ?? [],
      matches: matches[index] ?? [],
      foreign: foreignOf(segment.id),
    })
  })
  writer.close()
}

/** Shares a unit's notes or matches out to its segments: to the one each is about, else to the first. */
function bySegment<T extends { readonly segment?: string }>(
  segments: readonly Segment[],
  values: readonly T[],
): readonly (readonly T[])[] {
  const indexes = new Map<string | undefined, number>(segments.map(({ id }, index) => [id, index]))
  const shares: T[][] = segments.map(() => [])
  for (const value of values) shares[indexes.get(value.segment) ?? 0]?.push(value)
  return shares
}

function writeTransUnit(
  writer: XmlWriter,
  unit: Unit,
  segment: Segment,
  more: {
    readonly profile: Profile
    readonly notes: readonly Note[]
    readonly matches: readonly Match[]
    readonly foreign: readonly string[]
  },
): void {
  const { target, state } = segment
  const isDraft = isMachineDraft(segment)
  const approved =
    !isDraft && state !== 'initial' && (more.profile.approvedFrom === 'translated' || state !== 'translated')
  writer.open('trans-unit', {
    id: `${unit.id}.${segment.id}`,
    translate: unit.translate ? undefined : 'no',
    approved: approved ? 'yes' : undefined,
    'xml:space': 'preserve',
  })
  writer.markup(elementMarkup('source', {}, contentMarkup(segment.source, '')))
  // Never `<target/>`: the place for a translation is written open, as the tools do themselves.
  writer.markup(
    `${startMarkup('target', { state: writeState(state, isDraft), 'state-qualifier': qualifierOf(segment.origin?.kind) }, false)}${contentMarkup(target ?? [], '')}</target>`,
  )
  const records: readonly RecordGroup[] = originRecord(segment)
  for (const record of records) writer.markup(recordMarkup(record, ''))
  for (const note of composed(more.notes, more.profile)) writer.markup(noteMarkup(note, ''))
  for (const match of more.matches) writer.markup(matchMarkup(match, ''))
  for (const other of more.foreign) writer.markup(other)
  writer.close()
}

function composed(notes: readonly Note[], profile: Profile): readonly Note[] {
  if (profile.notes === 'separate' || notes.length < 2) return notes
  return [{ text: notes.map(({ text }) => text).join('\n'), owner: 'guillemet', category: 'context' }]
}

/** A match as an `alt-trans`. */
export function matchMarkup(match: Match, prefix: string): string {
  const record = matchRecord(match)
    .map((each) => recordMarkup(each, prefix))
    .join('')
  return elementMarkup(
    `${prefix}alt-trans`,
    {
      'match-quality': match.quality === undefined ? undefined : String(match.quality),
      origin: match.origin,
      'xml:space': 'preserve',
    },
    elementMarkup(`${prefix}source`, {}, contentMarkup(match.source, prefix)) +
      elementMarkup(
        `${prefix}target`,
        { 'state-qualifier': qualifierOf(match.kind) },
        contentMarkup(match.target, prefix),
      ) +
      record,
  )
}
