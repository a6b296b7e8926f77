import type { Term } from '../model/term.js'
import { parseTerms } from '../terms/index.js'
import type { Session } from './session.js'

/**
 * The terms of the files of `--terms` for a pair of languages.
 *
 * @throws InputError where a file cannot be read as TBX or CSV
 */
export async function readTerms(
  session: Session,
  sourceLanguage: string,
  targetLanguage: string | undefined,
): Promise<readonly Term[]> {
  if (targetLanguage === undefined) return []
  const terms: Term[] = []
  for (const file of session.run.options.list('terms')) {
    const path = session.resolve(file)
    terms.push(...parseTerms(await session.read(path), { sourceLanguage, targetLanguage }, session.shown(path)))
  }
  return terms
}
