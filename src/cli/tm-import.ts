import { adopt, type MemoryEntry, newHeader, variantsIn, withRemarks, writeTmx } from '../memory/index.js'
import { SetupError } from '../workspace/setup-error.js'
import { writeOutputs } from '../workspace/write-outputs.js'
import type { ExitCode } from './command.js'
import { memoryPath, readWholeMemory } from './memory-files.js'
import type { Session } from './session.js'

/** `tm import FILE.tmx…`: puts the entries of memories into each locale's `memory.tmx`; what stands there stays. */
export async function importMemories(session: Session, files: readonly string[]): Promise<ExitCode> {
  const { workspace, run } = session
  if (workspace === undefined) throw new SetupError('workspace-missing', { file: files[0] ?? '' })
  const locales = session.targets()
  if (locales.length === 0) throw new SetupError('targets-missing')
  const source = workspace.sourceLocale ?? 'en'
  const paths = [...new Set(files.map((file) => session.resolve(file)))]
  const read = await session.each(paths, async (path) => ({ path, ...(await readWholeMemory(session, path)) }))
  for (const { path, entries } of read) {
    const left = entries.filter((entry) => locales.every((locale) => narrowed(entry, source, locale) === undefined))
    run.console.remark(
      run.words('cli.tm.read', { file: session.shown(path), entries: entries.length, left: left.length }),
    )
  }
  for (const locale of locales) {
    const path = memoryPath(workspace.root, locale)
    const isThere = (await session.host.files.status(path)) !== undefined
    const before = isThere ? await readWholeMemory(session, path) : { header: newHeader(source), entries: [] }
    const header = read.reduce((sum, file) => withRemarks(sum, file.header), before.header)
    const added = read.flatMap((file) =>
      file.entries.flatMap((entry) => {
        const part = narrowed(entry, source, locale)
        return part === undefined ? [] : [adopt(part, file.header, header)]
      }),
    )
    if (added.length === 0) continue
    const bytes = writeTmx(header, [...before.entries, ...added])
    const dryRun = run.options.flag('dry-run')
    session.tellWritten(await writeOutputs(run.host, [{ path, bytes }], { root: workspace.root, dryRun }))
  }
  return session.exit
}

/** An entry with its texts of two languages alone; nothing where it lacks one of them. */
function narrowed(entry: MemoryEntry, source: string, target: string): MemoryEntry | undefined {
  const [sources, targets] = [variantsIn(entry, source), variantsIn(entry, target)]
  if (sources.length === 0 || targets.length === 0) return undefined
  return { ...entry, variants: entry.variants.filter((each) => sources.includes(each) || targets.includes(each)) }
}
