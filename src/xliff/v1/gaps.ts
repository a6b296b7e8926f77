import type { Gap, Segment, Unit, UnitPart } from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import { InputError } from '../../model/input-error.js'
import { elementMarkup, parseXmlText } from '../../xml/index.js'
import { type Reading, readingOf } from '../carrier.js'
import { type RecordGroup, type RecordValue, recordValue } from '../records.js'
import { namespaces } from '../version.js'
import { readInline } from './read-inline.js'
import { contentMarkup } from './write-inline.js'

/**
 * What stands between the segments of a unit: the flat shape of 1.2 shows translators only the segments, so gaps are kept as
 * records of their group, each with the segment that it follows and its content as 1.2 markup.
 */
export function gapRecords(unit: Unit): readonly RecordGroup[] {
  const records: RecordGroup[] = []
  let after: string | undefined
  for (const part of unit.parts) {
    if (part.type === 'segment') {
      after = part.id
      continue
    }
    const values: RecordValue[] = []
    if (after !== undefined) values.push(['after', after])
    values.push(['source', contentMarkup(part.source, '')])
    if (part.target !== undefined) values.push(['target', contentMarkup(part.target, '')])
    records.push({ category: 'guillemet:gap', ...(part.id === undefined ? {} : { id: part.id }), values })
  }
  return records
}

/** Puts the gaps that a group's records keep back between its segments. A gap whose segment is gone, or that does not parse, is left out. */
export function insertGaps(segments: readonly Segment[], records: readonly RecordGroup[]): readonly UnitPart[] {
  const gaps = new Map<string | undefined, Gap[]>()
  for (const record of records) {
    const source = record.category === 'guillemet:gap' ? parseContent(recordValue(record, 'source')) : undefined
    if (source === undefined) continue
    const target = parseContent(recordValue(record, 'target'))
    const after = recordValue(record, 'after')
    const gap: Gap = {
      type: 'gap',
      ...(record.id === undefined ? {} : { id: record.id }),
      source,
      ...(target === undefined ? {} : { target }),
    }
    const same = gaps.get(after)
    if (same === undefined) gaps.set(after, [gap])
    else same.push(gap)
  }
  return [...(gaps.get(undefined) ?? []), ...segments.flatMap((segment) => [segment, ...(gaps.get(segment.id) ?? [])])]
}

function parseContent(markup: string | undefined): readonly Inline[] | undefined {
  if (markup === undefined) return undefined
  try {
    const xml = parseXmlText(elementMarkup('source', { xmlns: namespaces.core12 }, markup))
    return readInline(fragment(xml), xml.root)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

function fragment(xml: Reading['xml']): Reading {
  const shape = { generation: 1, namespace: namespaces.core12, version: '1.2' } as const
  return readingOf(xml, shape, () => ({ line: 1, column: 1 }))
}
