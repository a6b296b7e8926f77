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

/**
 * Guillemet's records in XLIFF 1.2: a `context-group` (2.2.4) named by its category, its values as contexts of types of our
 * own. It is core 1.2, valid against the strict schema, and the tools that were tried keep it and do not show it.
 */
const typePrefix = 'x-guillemet-'

/** The context groups of a group, trans-unit or alt-trans that are guillemet's own records. */
export function recordElements(holder: XmlElement): readonly XmlElement[] {
  return childElements(holder, 'context-group').filter((group) => isRecordCategory(attributeOf(group, 'name')))
}

/** Reads guillemet's own records from a group, trans-unit or alt-trans. */
export function readRecords(holder: XmlElement): readonly RecordGroup[] {
  return recordElements(holder).flatMap((group) => {
    const category = attributeOf(group, 'name')
    if (!isRecordCategory(category)) return []
    const values = childElements(group, 'context').map(
      (context): RecordValue => [
        (attributeOf(context, 'context-type') ?? '').replace(typePrefix, ''),
        textContent(context),
      ],
    )
    const id = values.find(([type]) => type === 'id')?.[1]
    return [{ category, ...(id === undefined ? {} : { id }), values: values.filter(([type]) => type !== 'id') }]
  })
}

/** A record as a context group, on one line. */
export function recordMarkup(record: RecordGroup, prefix: string): string {
  const id: readonly RecordValue[] = record.id === undefined ? [] : [['id', record.id]]
  const contexts = [...id, ...record.values].map(([type, value]) =>
    elementMarkup(`${prefix}context`, { 'context-type': typePrefix + type }, escapeText(showForbidden(value))),
  )
  return elementMarkup(`${prefix}context-group`, { name: record.category, purpose: 'information' }, contexts.join(''))
}
