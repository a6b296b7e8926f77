import { scriptOf } from '../language/script.js'
import { isLanguageTag, languageOf, languageTag } from '../model/language-tag.js'
import { attributeIn, type MemoryEntry, type MemoryVariant } from './entry.js'
import { contextProperties } from './serialize-tmx.js'

/** A text and one of its translations, as a memory has them. */
export interface RememberedPair {
  readonly source: MemoryVariant
  readonly target: MemoryVariant
  /** The sources before and after it, where the memory says so. */
  readonly previous?: string
  readonly next?: string
}

/** The texts of an entry that are in one language, the very locale's first; regions differ, scripts do not. */
export function variantsIn(entry: MemoryEntry, locale: string): readonly MemoryVariant[] {
  const answering = entry.variants.filter(({ language }) => answers(language, locale))
  return answering.toSorted((a, b) => Number(isSame(b.language, locale)) - Number(isSame(a.language, locale)))
}

/** The pairs of an entry in two languages: its text in the one with each that it has in the other. */
export function pairsOf(entry: MemoryEntry, sourceLanguage: string, targetLanguage: string): readonly RememberedPair[] {
  const [source] = variantsIn(entry, sourceLanguage)
  if (source === undefined) return []
  return variantsIn(entry, targetLanguage)
    .filter((target) => target !== source)
    .map((target) => ({ source, target, ...contextOf(entry, target) }))
}

function contextOf(entry: MemoryEntry, target: MemoryVariant): { readonly previous?: string; readonly next?: string } {
  const find = (type: string): string | undefined =>
    [...entry.remarks, ...target.remarks].find(
      ({ name, attributes }) => name === 'prop' && attributeIn(attributes, 'type') === type,
    )?.text
  const [previous, next] = [find(contextProperties.previous), find(contextProperties.next)]
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}

const known = new Map<string, boolean>()

/** Whether a text of one tag serves where another is asked for: the same language in the same script. */
function answers(language: string, locale: string): boolean {
  const key = `${language} ${locale}`
  const answer = known.get(key) ?? isCompatible(language, locale)
  if (known.size < 10_000) known.set(key, answer)
  return answer
}

function isCompatible(language: string, locale: string): boolean {
  if (!isLanguageTag(language)) return false
  const [one, other] = [languageTag(language), languageTag(locale)]
  return languageOf(one) === languageOf(other) && scriptOf(one) === scriptOf(other)
}

function isSame(language: string, locale: string): boolean {
  return isLanguageTag(language) && languageTag(language) === locale
}
