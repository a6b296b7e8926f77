import {
  attributeOf,
  childElements,
  elementMarkup,
  escapeText,
  showForbidden,
  textContent,
  type XmlElement,
} from '../../xml/index.js'
import { isRecordCategory, type RecordCategory, type RecordGroup, type RecordValue } from '../records.js'

/**
 * Guillemet's records in XLIFF 1.2: a `context-group` (2.2.4) whose contexts are of types of our own, `x-CATEGORY:TYPE`. It is
 * core 1.2, valid against the strict schema (which wants names of context groups unique in a file, so they have none), and the
 * tools that were tried keep it and do not show it.
 */
export function recordElements(holder: XmlElement): readonly XmlElement[] {
  return childElements(holder, 'context-group').filter((group) => categoryOf(group) !== undefined)
}

function categoryOf(group: XmlElement): RecordCategory | undefined {
  const first = childElements(group, 'context')[0]
  const category = /^x-([^:]+:[^:]+):/.exec((first && attributeOf(first, 'context-type')) ?? '')?.[1]
  return isRecordCategory(category) ? category : undefined
}

/** Reads guillemet's own records from a group, trans-unit or alt-trans. */
export function readRecords(holder: XmlElement): readonly RecordGroup[] {
  return childElements(holder, 'context-group').flatMap((group) => {
    const category = categoryOf(group)
    if (category === undefined) return []
    const values = childElements(group, 'context').map(
      (context): RecordValue => [
        (attributeOf(context, 'context-type') ?? '').replace(`x-${category}:`, ''),
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
    elementMarkup(
      `${prefix}context`,
      { 'context-type': `x-${record.category}:${type}` },
      escapeText(showForbidden(value)),
    ),
  )
  return elementMarkup(`${prefix}context-group`, { purpose: 'information' }, contexts.join(''))
}
