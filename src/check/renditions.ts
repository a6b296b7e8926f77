import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Excerpt } from '../model/issue.js'

/** How a quotation was translated first, and where. */
export interface Rendition extends Required<Excerpt> {
  readonly document: string
  /** Its words as they are compared. */
  readonly key: string
  readonly speaker: string | undefined
}

/** The first translations of quotations in some files, by languages and words. */
export type Renditions = ReadonlyMap<string, Rendition>

/** A file among others that are checked with it. */
export interface Elsewhere {
  /** The file that the document stands in. */
  readonly file: string
  readonly renditions: Renditions
}

/** The translation of a quotation's words that came first, where that is in another document. */
export function firstElsewhere(
  document: BilingualDocument,
  { file, renditions }: Elsewhere,
  words: string,
): Rendition | undefined {
  const found = renditions.get(renditionKey(document, words))
  return found?.file === file && found.document === document.id ? undefined : found
}

/** A quotation's words with the languages of its translation: the key of `Renditions`. */
export function renditionKey({ sourceLanguage, targetLanguage }: BilingualDocument, words: string): string {
  return `${sourceLanguage} ${targetLanguage} ${words}`
}
