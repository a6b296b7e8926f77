import { type Match, type MatchKind, segmentsOf, type Unit, type UnitPart } from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import { elementMarkup, type XmlWriter } from '../../xml/index.js'
import { matchRecord, type QuotationRecord, type RecordGroup, recordsOfUnit } from '../records.js'
import { withCopies } from './copies.js'
import { formatStyles } from './format-style.js'
import { glossaryMarkup } from './glossary.js'
import { recordMarkup, withWrittenIds } from './metadata.js'
import { nmtoken } from './nmtoken.js'
import { noteMarkup } from './notes.js'
import { originalData } from './original-data.js'
import { contentMarkup, halvesOf, type InlineScope } from './write-inline.js'

/** What another file's unit brings that the model does not hold: markup that stands before the notes, entries of the glossary, metadata groups, attributes. */
export interface Foreign {
  readonly modules: readonly string[]
  readonly glossary: readonly string[]
  readonly metaGroups: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
}

/** Nothing foreign. */
export const nothingForeign: Foreign = { modules: [], glossary: [], metaGroups: [], attributes: {} }

/** Writes a unit in the order of XLIFF 2.0, 4.2.2.5: modules, notes, originalData, segments and ignorables. */
export function writeUnit(
  writer: XmlWriter,
  unit: Unit,
  quotations: readonly QuotationRecord[],
  foreign: Foreign = nothingForeign,
): void {
  writer.open('unit', {
    id: nmtoken(unit.id),
    name: unit.name ?? (nmtoken(unit.id) === unit.id ? undefined : unit.id),
    translate: unit.translate ? undefined : 'no',
    'xml:space': 'preserve',
    'fs:fs': unit.structure !== undefined && formatStyles.has(unit.structure) ? unit.structure : undefined,
    ...foreign.attributes,
  })
  if (unit.matches.length > 0) {
    writer.open('mtc:matches')
    for (const match of unit.matches) writer.markup(matchMarkup(match, unit))
    writer.close()
  }
  const own = (unit.glossary ?? []).map((entry, index) => glossaryMarkup(entry, index + 1, 'gls:'))
  if (own.length + foreign.glossary.length > 0) {
    writer.open('gls:glossary')
    for (const entry of [...own, ...foreign.glossary]) writer.markup(entry)
    writer.close()
  }
  writeMetadata(writer, recordsOfUnit(unit, quotations), foreign.metaGroups)
  for (const module of foreign.modules) writer.markup(module)
  if (unit.notes.length > 0) {
    writer.open('notes')
    unit.notes.forEach((note, index) => {
      writer.markup(noteMarkup(note, index + 1, ''))
    })
    writer.close()
  }
  const data = originalData('')
  const written = withCopies(unit)
  const scopes = {
    source: { prefix: '', data, halves: sideHalves(written, 'source') },
    target: { prefix: '', data, halves: sideHalves(written, 'target') },
  }
  const parts = written.parts.map((part) => ({ part, sides: sidesMarkup(part, scopes) }))
  if (data.added().length > 0) writer.markup(elementMarkup('originalData', {}, data.added().join('')))
  for (const { part, sides } of parts) {
    writer.open(part.type === 'segment' ? 'segment' : 'ignorable', {
      id: part.id === undefined ? undefined : nmtoken(part.id),
      state: part.type === 'segment' ? part.state : undefined,
    })
    for (const side of sides) writer.markup(side)
    writer.close()
  }
  writer.close()
}

/** Writes a file's or unit's records and other groups of metadata. */
export function writeMetadata(
  writer: XmlWriter,
  records: readonly RecordGroup[],
  others: readonly string[] = [],
): void {
  if (records.length + others.length === 0) return
  writer.open('mda:metadata')
  for (const record of records) writer.markup(recordMarkup(withWrittenIds(record), 'mda:'))
  for (const other of others) writer.markup(other)
  writer.close()
}

function sidesMarkup(part: UnitPart, scopes: Readonly<Record<'source' | 'target', InlineScope>>): readonly string[] {
  const source = elementMarkup('source', {}, contentMarkup(part.source, scopes.source))
  if (part.target === undefined) return [source]
  return [source, elementMarkup('target', {}, contentMarkup(part.target, scopes.target))]
}

/** The halves of pairs on one side of a unit; what has no target yet stands for itself. */
export function sideHalves(unit: Unit, side: 'source' | 'target'): InlineScope['halves'] {
  return halvesOf(unit.parts.map((part) => (side === 'source' ? part.source : (part.target ?? part.source))))
}

/** The prefixes that a match is written with, each with its colon: the core's, the matches', the metadata's. */
export interface MatchPrefixes {
  readonly core: string
  readonly matches: string
  readonly metadata: string
}

const ownPrefixes: MatchPrefixes = { core: '', matches: 'mtc:', metadata: 'mda:' }

/** Kinds as XLIFF 2's types of matches (2.0, 5.1.5.9): what was put right or composed is an assembled match. */
const matchTypes: Readonly<Record<MatchKind, string>> = {
  original: 'other',
  own: 'tm',
  context: 'icm',
  exact: 'tm',
  quotation: 'am',
  repaired: 'am',
  fuzzy: 'tm',
  engine: 'mt',
}

/** A match as markup, for the segment that it was made for, else the unit's first. */
export function matchMarkup(match: Match, unit: Unit, prefixes: MatchPrefixes = ownPrefixes): string {
  const { core, matches, metadata } = prefixes
  const segments = segmentsOf(unit)
  const segment = segments.find(({ id }) => id === match.segment) ?? segments[0]
  const data = originalData(core)
  const sideOf = (side: 'source' | 'target', content: readonly Inline[]): string =>
    elementMarkup(`${core}${side}`, {}, contentMarkup(content, { prefix: core, halves: halvesOf([content]), data }))
  const sides = sideOf('source', match.source) + sideOf('target', match.target)
  const record = matchRecord(match)
    .map((each) => recordMarkup(each, metadata))
    .join('')
  const attributes = {
    ref: `#${segment === undefined ? '' : nmtoken(segment.id)}`,
    matchQuality: match.quality === undefined ? undefined : String(match.quality),
    origin: match.origin,
    type: match.kind === undefined ? undefined : matchTypes[match.kind],
  }
  return elementMarkup(
    `${matches}match`,
    attributes,
    (record === '' ? '' : elementMarkup(`${metadata}metadata`, {}, record)) +
      (data.added().length === 0 ? '' : elementMarkup(`${core}originalData`, {}, data.added().join(''))) +
      sides,
  )
}
