import type { SourceRecord } from '../model/bilingual-document.js'
import { attributeOf, textContent, type XmlElement } from '../xml/index.js'

/** Base64 in lines of 76 characters, as RFC 2045 (section 6.8) has them. */
export function writeEmbedded(base64: string): string {
  return `\n${base64.replace(/.{1,76}/g, '$&\n')}`
}

/** The record of a source with the file itself, where the element that may hold it does: `skeleton` of 2.x, `internal-file` of 1.2. */
export function withEmbedded(
  record: SourceRecord | undefined,
  holder: XmlElement | undefined,
): SourceRecord | undefined {
  if (record === undefined || holder === undefined || attributeOf(holder, 'href') !== undefined) return record
  return { ...record, embedded: textContent(holder).replace(/\s/g, '') }
}
