import {
  attributeOf,
  childElements,
  elementMarkup,
  escapeText,
  showForbidden,
  textContent,
  type XmlElement,
} from '../../xml/index.js'
import { isRecordCategory, type RecordGroup, type RecordValue } from '../records.js'
import { namespaces } from '../version.js'
import { nmtoken } from './nmtoken.js'

/** The metadata elements (XLIFF 2.0, 5.3) of a file, unit or match. */
export function metadataOf(holder: XmlElement): readonly XmlElement[] {
  return childElements(holder, 'metadata', namespaces.metadata)
}

/** The groups of metadata that are guillemet's own records. */
export function recordElements(holder: XmlElement): readonly XmlElement[] {
  return metadataOf(holder).flatMap((metadata) =>
    childElements(metadata, 'metaGroup').filter((group) => isRecordCategory(attributeOf(group, 'category'))),
  )
}

/** Reads guillemet's own records from the metadata of a file, unit or match. */
export function readRecords(holder: XmlElement): readonly RecordGroup[] {
  return recordElements(holder).flatMap((group) => {
    const category = attributeOf(group, 'category')
    if (!isRecordCategory(category)) return []
    const id = attributeOf(group, 'id')
    const values = childElements(group, 'meta').map(
      (meta): RecordValue => [attributeOf(meta, 'type') ?? '', textContent(meta)],
    )
    return [{ category, ...(id === undefined ? {} : { id }), values }]
  })
}

/** A record as a group of metadata, on one line; `prefix` with its colon. */
export function recordMarkup(record: RecordGroup, prefix: string): string {
  const meta = `${prefix}meta`
  const metas = record.values.map(([type, value]) => elementMarkup(meta, { type }, escapeText(showForbidden(value))))
  return elementMarkup(`${prefix}metaGroup`, { id: record.id, category: record.category }, metas.join(''))
}

/** A record with its own id, and those of the segments that it names, in the form in which they are written. */
export function withWrittenIds(record: RecordGroup): RecordGroup {
  const values = record.values.map(([type, value]): RecordValue => {
    if (type === 'segments') return [type, value.split(' ').map(written).join(' ')]
    return [type, type.endsWith('-segment') ? written(value) : value]
  })
  return { ...record, ...(record.id === undefined ? {} : { id: nmtoken(record.id) }), values }
}

const written = (id: string): string => (id === '' ? id : nmtoken(id))
