import { readFileSync } from 'node:fs'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { readXliff } from '../../src/xliff/index.js'

/** The languages that the article of this repository is finished in. */
export const locales = ['uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh-Hans', 'ar'] as const

/** One of them. */
export type Locale = (typeof locales)[number]

/** The work file of the article in one language. */
export function seed(locale: Locale): BilingualDocument {
  const path = `../../locales/${locale}/zelensky-rejects-moscow-meeting.xlf`
  const [document] = readXliff(readFileSync(new URL(path, import.meta.url))).documents
  if (document === undefined) throw new Error(path)
  return document
}
