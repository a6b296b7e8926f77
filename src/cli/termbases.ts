import { resolve } from 'node:path'
import type { Term } from '../model/term.js'
import { parseTerms } from '../terms/index.js'
import type { Session } from './session.js'

/**
 * The terms for a pair of languages of the files of `--terms`, or, without it, of those of the configuration.
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
  for (const path of filesOf(session))
    terms.push(...parseTerms(await session.read(path), { sourceLanguage, targetLanguage }, session.shown(path)))
  return terms
}

function filesOf(session: Session): readonly string[] {
  const named = session.run.options.list('terms')
  if (named.length > 0) return named.map((file) => session.resolve(file))
  const { workspace } = session
  return (workspace?.config.termbases ?? []).map((file) => resolve(workspace?.root ?? '', file))
}
