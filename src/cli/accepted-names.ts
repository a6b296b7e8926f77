import { join } from 'node:path'
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
