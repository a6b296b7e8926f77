import { adopt, type MemoryEntry, type MemoryHeader, newHeader, variantsIn, withRemarks } from '../memory/index.js'
import type { LanguageTag } from '../model/language-tag.js'
import { SetupError } from '../workspace/setup-error.js'
import { writeMemory } from '../workspace/write-memory.js'
import type { ExitCode } from './command.js'
import { memoryPath, readMemory } from './memory-files.js'
import type { Session } from './session.js'

/** A file that was looked through: what it says of all its entries, and how many of them serve each locale. */
interface Surveyed {
  readonly path: string
  readonly header: MemoryHeader
  readonly serving: ReadonlyMap<LanguageTag, number>
}

/**
 * `tm import FILE.tmx…`: puts the entries of memories into each locale's `memory.tmx`; what stands there stays. Each file is read once to
 * its end before anything is written, then again entry by entry: none is held, however large it is.
 */
export async function importMemories(session: Session, files: readonly string[]): Promise<ExitCode> {
  const { workspace, run } = session
  if (workspace === undefined) throw new SetupError('workspace-missing', { file: files[0] ?? '' })
  const locales = session.targets()
  if (locales.length === 0) throw new SetupError('targets-missing')
  const source = workspace.sourceLocale ?? 'en'
  const paths = [...new Set(files.map((file) => session.resolve(file)))]
  const read = await session.each(paths, (path) => survey(session, path, source, locales))
  for (const locale of locales) {
    const serving = read.filter((file) => (file.serving.get(locale) ?? 0) > 0)
    if (serving.length === 0) continue
    const path = memoryPath(workspace.root, locale)
    const isThere = (await session.host.files.status(path)) !== undefined
    const before = isThere ? await readMemory(session, path, {}) : newHeader(source)
    const header = read.reduce((sum, file) => withRemarks(sum, file.header), before)
    const dryRun = run.options.flag('dry-run')
    const written = await writeMemory(
      run.host,
      path,
      header,
      async ({ add, flush }) => {
        if (isThere) await readMemory(session, path, { entry: add }, flush)
        for (const file of serving) {
          const entry = (each: MemoryEntry): void => {
            const part = narrowed(each, source, locale)
            if (part !== undefined) add(adopt(part, file.header, header))
          }
          await readMemory(session, file.path, { entry }, flush)
        }
      },
      { root: workspace.root, dryRun },
    )
    session.tellWritten([written])
    run.console.remark(run.words('cli.tm.exported', { file: session.shown(path), entries: written.entries }))
  }
  return session.exit
}

/** Reads a file to its end, and tells how many entries it has, and how many of them serve no locale. */
async function survey(
  session: Session,
  path: string,
  source: string,
  locales: readonly LanguageTag[],
): Promise<Surveyed> {
  const serving = new Map<LanguageTag, number>()
  let [entries, left] = [0, 0]
  const header = await readMemory(session, path, {
    entry(entry) {
      const served = locales.filter((locale) => narrowed(entry, source, locale) !== undefined)
      for (const locale of served) serving.set(locale, (serving.get(locale) ?? 0) + 1)
      entries++
      if (served.length === 0) left++
    },
  })
  session.run.console.remark(session.run.words('cli.tm.read', { file: session.shown(path), entries, left }))
  return { path, header, serving }
}

/** An entry with its texts of two languages alone; nothing where it lacks one of them. */
function narrowed(entry: MemoryEntry, source: string, target: string): MemoryEntry | undefined {
  const [sources, targets] = [variantsIn(entry, source), variantsIn(entry, target)]
  if (sources.length === 0 || targets.length === 0) return undefined
  return { ...entry, variants: entry.variants.filter((each) => sources.includes(each) || targets.includes(each)) }
}
