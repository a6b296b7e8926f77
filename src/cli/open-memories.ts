import type { BilingualDocument } from '../model/bilingual-document.js'
import { memoryOver, ownWork } from '../pipeline/index.js'
import type { Memory } from '../pretranslate/index.js'
import { openMemoryFile } from '../workspace/memory-cache.js'
import { readAcceptedNames } from './accepted-names.js'
import type { OptionSpec } from './command.js'
import { memoryFiles } from './memory-files.js'
import type { Session } from './session.js'

/** Options that say where to look and how alike a pair must be. */
export const memoryOptions: readonly OptionSpec[] = [
  { flags: '--tm <FILE.tmx>', many: true },
  { flags: '--min <PERCENT>', takes: 'percent' },
]

/** Opens the memories of each pair of languages once; see `openMemories`. */
export function memoriesFor(
  session: Session,
  documents: readonly BilingualDocument[],
): (document: Pick<BilingualDocument, 'sourceLanguage' | 'targetLanguage'>) => Promise<readonly Memory[]> {
  const opened = new Map<string, Promise<readonly Memory[]>>()
  return ({ sourceLanguage, targetLanguage }) => {
    if (targetLanguage === undefined) return Promise.resolve([])
    const key = `${sourceLanguage} ${targetLanguage}`
    const known = opened.get(key) ?? openMemories(session, documents, { sourceLanguage, targetLanguage })
    opened.set(key, known)
    return known
  }
}

/** The memories for two languages: what is finished in these documents, then the TMX files in their order. A file that cannot be used is told, and the others are asked. */
async function openMemories(
  session: Session,
  documents: readonly BilingualDocument[],
  languages: { readonly sourceLanguage: string; readonly targetLanguage: string },
): Promise<readonly Memory[]> {
  const minimum = session.run.options.count('min') ?? 70
  const confirmed = await readAcceptedNames(session, languages.targetLanguage)
  const own = ownWork(documents, languages, { minimum, confirmed })
  const root = session.run.options.flag('dry-run') ? undefined : session.workspace?.root
  const paths = await memoryFiles(session, languages.targetLanguage)
  const files = await session.each(paths, async (path) => {
    const store = await openMemoryFile(session.host, {
      ...languages,
      shown: session.shown(path),
      label: session.label(path),
      limits: session.xmlLimits(),
      pieces: (take) => session.readPieces(path, take),
      ...(root === undefined ? {} : { root }),
    })
    return memoryOver(store, { name: session.label(path), minimum, names: own.names })
  })
  return [own.memory, ...files]
}
