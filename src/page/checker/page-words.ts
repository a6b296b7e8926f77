import { catalogues } from 'guillemet:catalogues'
import { candidates, catalogueWords } from '../../report/catalogue-words.js'
import type { Words } from '../../report/index.js'

/** The languages that the page speaks, by their tags. */
export const languages: readonly string[] = Object.keys(catalogues)

/** The first language of a reader's list that the page speaks, else English. */
export function pageLanguage(wanted: readonly string[]): string {
  return wanted.flatMap(candidates).find((tag) => languages.includes(tag)) ?? 'en'
}

/** The words of a language; what it lacks is said in English. */
export async function wordsIn(tag: string): Promise<Words> {
  const known = [pageLanguage([tag]), 'en'].map((each) => [each, catalogues[each] ?? {}] as const)
  return await catalogueWords(new Map(known))
}
