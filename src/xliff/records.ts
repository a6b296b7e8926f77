import {
  type BilingualDocument,
  type Match,
  matchKinds,
  type Origin,
  type Segment,
  type SourceRecord,
  type Unit,
} from '../model/bilingual-document.js'
import type { Quotation, QuotationExtent, QuotationKind, QuotationPart, Speaker } from '../model/quotation.js'
import type { Place } from '../model/span.js'

/**
 * What guillemet writes into an XLIFF beyond what XLIFF has: typed values under a category. 2.x keeps it as metadata
 * (`mda:metaGroup`), 1.2 as a `context-group`; a tool may drop it, then it is computed again.
 */
export interface RecordGroup {
  readonly category: RecordCategory
  readonly id?: string
  readonly values: readonly RecordValue[]
}

/** A value of a record, by type. */
export type RecordValue = readonly [type: string, value: string]

/** What a record is about. */
export type RecordCategory = (typeof recordCategories)[number]

/** All categories of records. */
export const recordCategories = [
  'guillemet:source',
  'guillemet:unit',
  'guillemet:quote',
  'guillemet:origin',
  'guillemet:match',
  'guillemet:gap',
] as const

/** Whether a category is one of guillemet's records. */
export function isRecordCategory(category: string | undefined): category is RecordCategory {
  return recordCategories.some((known) => known === category)
}

/** What one unit's record says of a quotation. */
export interface QuotationRecord extends Omit<Quotation, 'parts'> {
  readonly part: QuotationPart
}

/** The first value of a type. */
export function recordValue(record: RecordGroup, type: string): string | undefined {
  return record.values.find(([key]) => key === type)?.[1]
}

/** The parts of a document's quotations by the unit that they stand in, in the document's order. */
export function quotationsByUnit(document: BilingualDocument): ReadonlyMap<string, readonly QuotationRecord[]> {
  const byUnit = new Map<string, QuotationRecord[]>()
  for (const { parts, ...quotation } of document.quotations)
    for (const part of parts) {
      const records = byUnit.get(part.unit)
      if (records === undefined) byUnit.set(part.unit, [{ ...quotation, part }])
      else records.push({ ...quotation, part })
    }
  return byUnit
}

/** Joins what the units say of their quotations, in the order in which they are met. */
export function joinQuotations(records: readonly QuotationRecord[]): readonly Quotation[] {
  const joined = new Map<string, { first: QuotationRecord; close: string; parts: QuotationPart[]; speaker?: Speaker }>()
  for (const record of records) {
    const known = joined.get(record.id)
    const speaker = record.speaker === undefined ? {} : { speaker: record.speaker }
    if (known === undefined)
      joined.set(record.id, { first: record, close: record.close, parts: [record.part], ...speaker })
    else {
      known.parts.push(record.part)
      if (record.close !== '') known.close = record.close
      if (record.speaker !== undefined) known.speaker = record.speaker
    }
  }
  return [...joined.values()].map(({ first, close, parts, speaker }) => ({
    id: first.id,
    level: first.level,
    kind: first.kind,
    open: first.open,
    close,
    parts,
    ...(speaker === undefined ? {} : { speaker }),
  }))
}

/** The records of a unit: its flow, its quotations, the origins of its targets. */
export function recordsOfUnit(unit: Unit, quotations: readonly QuotationRecord[]): readonly RecordGroup[] {
  const flow: readonly RecordGroup[] =
    unit.flow === undefined ? [] : [{ category: 'guillemet:unit', values: [['flow', unit.flow]] }]
  const origins = unit.parts.flatMap((part) => (part.type === 'segment' ? originRecord(part) : []))
  return [...flow, ...quotations.map(quotationRecord), ...origins]
}

/** The record of who wrote a segment's target, where guillemet did. */
export function originRecord(segment: Segment): readonly RecordGroup[] {
  const { origin } = segment
  if (origin === undefined) return []
  const name: readonly RecordValue[] = origin.name === undefined ? [] : [['name', origin.name]]
  const kind: readonly RecordValue[] = origin.kind === undefined ? [] : [['kind', origin.kind]]
  const values: readonly RecordValue[] = [
    ['segment', segment.id],
    ['by', origin.by],
    ...name,
    ...kind,
    ['hash', origin.hash],
  ]
  return [{ category: 'guillemet:origin', values }]
}

/** Reads back `originRecord`: the segment's id and the origin. */
export function readOriginRecord(record: RecordGroup): readonly [segment: string, origin: Origin] | undefined {
  const by = recordValue(record, 'by')
  const name = recordValue(record, 'name')
  const hash = recordValue(record, 'hash')
  if (hash === undefined || (by !== 'prefill' && by !== 'memory' && by !== 'engine')) return undefined
  const named = name === undefined ? {} : { name }
  return [recordValue(record, 'segment') ?? '', { by, ...named, ...readKind(record), hash }]
}

/** The record of what XLIFF does not say of a match; nothing where there is no more. */
export function matchRecord({ unit, segment, kind }: Match): readonly RecordGroup[] {
  const values = Object.entries({ unit, segment, kind }).flatMap(([type, value]): readonly RecordValue[] =>
    value === undefined ? [] : [[type, value]],
  )
  return values.length === 0 ? [] : [{ category: 'guillemet:match', values }]
}

/** Reads back `matchRecord`. */
export function readMatchRecord(records: readonly RecordGroup[]): Pick<Match, 'unit' | 'segment' | 'kind'> {
  const record = records.find(({ category }) => category === 'guillemet:match')
  if (record === undefined) return {}
  const [unit, segment] = [recordValue(record, 'unit'), recordValue(record, 'segment')]
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(segment === undefined ? {} : { segment }),
    ...readKind(record),
  }
}

function readKind(record: RecordGroup): Pick<Match, 'kind'> {
  const kind = matchKinds.find((known) => known === recordValue(record, 'kind'))
  return kind === undefined ? {} : { kind }
}

/** The record of what one unit holds of a quotation: its marks are named where they really stand. */
export function quotationRecord(quotation: QuotationRecord): RecordGroup {
  const { part, speaker } = quotation
  const values: RecordValue[] = [
    ['level', String(quotation.level)],
    ['kind', quotation.kind],
    ['part', part.extent],
    ['start', String(part.start)],
    ['end', String(part.end)],
  ]
  if (opens(part.extent) && quotation.open !== '') values.push(['open', quotation.open])
  if (closes(part.extent) && quotation.close !== '') values.push(['close', quotation.close])
  if (part.reopen !== undefined) values.push(['reopen', part.reopen])
  values.push(['segments', part.segments.join(' ')])
  if (speaker !== undefined && opens(part.extent)) {
    values.push(['speaker', speaker.text], ...placeValues('speaker', speaker.place, part.unit))
    if (speaker.verb !== undefined) values.push(...placeValues('verb', speaker.verb, part.unit))
    const { refersTo } = speaker
    if (refersTo !== undefined)
      values.push(['refers-to', refersTo.text], ...placeValues('refers-to', refersTo.place, part.unit))
  }
  return { category: 'guillemet:quote', id: quotation.id, values }
}

/** Reads back `quotationRecord`; nothing where it makes no sense. */
export function readQuotationRecord(record: RecordGroup, unit: string): QuotationRecord | undefined {
  const kind = kinds.find((known) => known === (recordValue(record, 'kind') ?? 'speech'))
  const extent = extents.find((known) => known === recordValue(record, 'part'))
  const [level, start, end] = ['level', 'start', 'end'].map((type) => readCount(recordValue(record, type)))
  if (record.id === undefined || kind === undefined || extent === undefined) return undefined
  if (level === undefined || start === undefined || end === undefined || end < start) return undefined
  const reopen = recordValue(record, 'reopen')
  const segments = (recordValue(record, 'segments') ?? '').split(' ').filter((id) => id !== '')
  const speaker = readSpeaker(record, unit)
  return {
    id: record.id,
    level,
    kind,
    open: recordValue(record, 'open') ?? '',
    close: recordValue(record, 'close') ?? '',
    part: { unit, extent, start, end, ...(reopen === undefined ? {} : { reopen }), segments },
    ...(speaker === undefined ? {} : { speaker }),
  }
}

const kinds: readonly QuotationKind[] = ['speech', 'title', 'block', 'dash']
const extents: readonly QuotationExtent[] = ['whole', 'begin', 'middle', 'end']

function opens(extent: QuotationExtent): boolean {
  return extent === 'whole' || extent === 'begin'
}

function closes(extent: QuotationExtent): boolean {
  return extent === 'whole' || extent === 'end'
}

function readSpeaker(record: RecordGroup, unit: string): Speaker | undefined {
  const text = recordValue(record, 'speaker')
  const place = readPlace(record, 'speaker', unit)
  if (text === undefined || place === undefined) return undefined
  const verb = readPlace(record, 'verb', unit)
  const name = recordValue(record, 'refers-to')
  const named = readPlace(record, 'refers-to', unit)
  const refersTo = name === undefined || named === undefined ? {} : { refersTo: { place: named, text: name } }
  return { place, text, ...(verb === undefined ? {} : { verb }), ...refersTo }
}

function placeValues(prefix: string, place: Place, unit: string): readonly RecordValue[] {
  const elsewhere: readonly RecordValue[] = place.unit === unit ? [] : [[`${prefix}-unit`, place.unit]]
  return [
    ...elsewhere,
    [`${prefix}-segment`, place.segment],
    [`${prefix}-start`, String(place.start)],
    [`${prefix}-end`, String(place.end)],
  ]
}

function readPlace(record: RecordGroup, prefix: string, unit: string): Place | undefined {
  const segment = recordValue(record, `${prefix}-segment`)
  const start = readCount(recordValue(record, `${prefix}-start`))
  const end = readCount(recordValue(record, `${prefix}-end`))
  if (segment === undefined || start === undefined || end === undefined) return undefined
  return { unit: recordValue(record, `${prefix}-unit`) ?? unit, segment, start, end }
}

function readCount(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** The record of the source that a document was made from. */
export function sourceRecordValues(source: SourceRecord): RecordGroup {
  return {
    category: 'guillemet:source',
    values: [
      ['sha256', source.sha256],
      ['encoding', source.encoding],
      ['bom', source.bom ? 'yes' : 'no'],
      ['format', source.format],
      ['extractor', source.extractor],
    ],
  }
}

/** Reads back `sourceRecordValues`. */
export function readSourceRecord(record: RecordGroup): SourceRecord | undefined {
  const sha256 = recordValue(record, 'sha256')
  if (sha256 === undefined) return undefined
  return {
    sha256,
    encoding: recordValue(record, 'encoding') ?? 'utf-8',
    bom: recordValue(record, 'bom') === 'yes',
    format: recordValue(record, 'format') ?? '',
    extractor: recordValue(record, 'extractor') ?? '',
  }
}
