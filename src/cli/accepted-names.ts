import { join } from 'node:path'
import type { DocumentName } from '../check/index.js'
import type { AcceptedName } from '../model/accepted-name.js'
import { InputError } from '../model/input-error.js'
import { parseNames } from '../terms/index.js'
import type { Session } from './session.js'

/** Where a workspace keeps the names that are confirmed for a locale. */
export function namesPath(root: string, locale: string): string {
  return join(root, 'locales', locale, 'names.tbx')
}

/** The names that are confirmed for a locale; none where there is no such file. */
export async function readAcceptedNames(
  session: Session,
  locale: string | undefined,
): Promise<readonly AcceptedName[]> {
  if (session.workspace === undefined || locale === undefined) return []
  const path = namesPath(session.workspace.root, locale)
  try {
    const bytes = await session.read(path)
    return parseNames(bytes, session.workspace.config.sourceLocale ?? 'en', session.shown(path)).names
  } catch (failure) {
    if (failure instanceof InputError && failure.code === 'not-found') return []
    throw failure
  }
}

/** From so many segments on a name is taken unasked. */
export const oftenEnough = 2

/** Adds a document's names to confirmed ones: forms go to the entry that has one of the name's source forms; nothing that stands there is lost. */
export function addNames(known: readonly AcceptedName[], taken: readonly DocumentName[]): readonly AcceptedName[] {
  const names = known.map((name) => ({ source: [...name.source], target: [...name.target] }))
  for (const name of taken) {
    const source = name.source.map(({ text }) => text)
    const target = name.target.map(({ text }) => text)
    const entry = names.find((each) => each.source.some((text) => source.includes(text)))
    if (entry === undefined) names.push({ source, target })
    else {
      entry.source.push(...source.filter((text) => !entry.source.includes(text)))
      entry.target.push(...target.filter((text) => !entry.target.includes(text)))
    }
  }
  return names
}
