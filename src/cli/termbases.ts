import { resolve } from 'node:path'
import type { Term, TermsPair } from '../model/term.js'
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
  const known = termsOf.get(session) ?? new Map<string, Promise<readonly Term[]>>()
  termsOf.set(session, known)
  const key = `${sourceLanguage} ${targetLanguage}`
  const terms = known.get(key) ?? parseFiles(session, { sourceLanguage, targetLanguage })
  known.set(key, terms)
  return await terms
}

/** Each pair of languages is read once in a run. */
const termsOf = new WeakMap<Session, Map<string, Promise<readonly Term[]>>>()

async function parseFiles(session: Session, pair: TermsPair): Promise<readonly Term[]> {
  const terms: Term[] = []
  const files = filesOf(session)
  if (files.length === 0) return terms
  const { readTermbase } = await import('../terms/index.js')
  for (const path of files) {
    const file = session.shown(path)
    const { terms: read, concepts } = readTermbase(await session.read(path), pair, file)
    const usable = read.filter(({ source, forbidden }) => source.length + forbidden.length > 0)
    const left = concepts - usable.length
    const languages = { source: pair.sourceLanguage, target: pair.targetLanguage }
    if (left > 0) session.remarkOnce(session.run.words('cli.terms.left', { file, concepts, left, ...languages }))
    for (const term of usable) terms.push(term)
  }
  return terms
}

function filesOf(session: Session): readonly string[] {
  const named = session.run.options.list('terms')
  if (named.length > 0) return named.map((file) => session.resolve(file))
  const { workspace } = session
  return (workspace?.config.termbases ?? []).map((file) => resolve(workspace?.root ?? '', file))
}
