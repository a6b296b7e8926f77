import { type CheckOptions, checkDocument, checkSource } from '../check/index.js'
import type { BilingualDocument } from '../model/bilingual-document.js'
import type { Document } from '../model/document.js'
import type { Issue } from '../model/issue.js'
import type { LanguageTag } from '../model/language-tag.js'
import { extract } from './extract/extract.js'

/** Says what a reader of a translation would stumble over. */
export function check(bilingual: BilingualDocument, options: CheckOptions = {}): readonly Issue[] {
  return checkDocument(bilingual, options)
}

/** Says what is wrong with an article itself, by the rules that need no translation. */
export function checkArticle(document: Document, tag: LanguageTag, options: CheckOptions = {}): readonly Issue[] {
  return checkSource(extract(document, { sourceLanguage: tag, targetLanguage: tag }).bilingual, options)
}
