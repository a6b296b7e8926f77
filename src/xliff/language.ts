import { isLanguageTag, type LanguageTag, languageTag } from '../model/language-tag.js'
import type { XmlElement } from '../xml/index.js'
import type { Reading } from './carrier.js'

/** A language attribute's value as a tag; refused with its place where it is none. */
export function readLanguage(
  reading: Reading,
  at: XmlElement,
  value: string | undefined,
  attribute: string,
): LanguageTag {
  if (value === undefined || !isLanguageTag(value))
    return reading.refuse('xliff-language', at, { attribute, tag: value ?? '' })
  return languageTag(value)
}
