import { dirname } from 'node:path'
import { adopt, entryOf, type MemoryEntry, newHeader, withRemarks, writeTmx } from '../memory/index.js'
import { finishedPairs } from '../pipeline/index.js'
import { SetupError } from '../workspace/setup-error.js'
import { writeOutputs } from '../workspace/write-outputs.js'
import type { ExitCode } from './command.js'
import { memoryFiles, readWholeMemory } from './memory-files.js'
import type { Session } from './session.js'

/** `tm export -o F.tmx`: all that is remembered, in one file: what people finished in the work files, then the memories with all that stands in them. */
export async function exportMemories(session: Session): Promise<ExitCode> {
  const { run } = session
  const out = run.options.text('out')
  if (out === undefined) throw new SetupError('argument-missing', { values: { command: 'tm', argument: '--out' } })
  const works = await session.workPlaces()
  const documents = (await session.each(works, ({ path }) => session.readXliff(path))).flatMap(
    (xliff) => xliff.documents,
  )
  const source = documents[0]?.sourceLanguage ?? session.workspace?.sourceLocale ?? 'en'
  let header = newHeader(source)
  const entries: MemoryEntry[] = documents.flatMap((document) => {
    const { sourceLanguage, targetLanguage } = document
    if (targetLanguage === undefined) return []
    return finishedPairs(document).map((pair) => entryOf(pair, sourceLanguage, targetLanguage))
  })
  const locales = session.workspace === undefined ? [] : session.targets()
  const paths = new Set((await Promise.all(locales.map((locale) => memoryFiles(session, locale)))).flat())
  for (const { header: from, entries: read } of await session.each([...paths].sort(), (file) =>
    readWholeMemory(session, file),
  )) {
    header = withRemarks(header, from)
    for (const entry of read) entries.push(adopt(entry, from, header))
  }
  const path = session.resolve(out)
  const bytes = writeTmx(header, entries)
  const dryRun = run.options.flag('dry-run')
  session.tellWritten(await writeOutputs(run.host, [{ path, bytes }], { root: dirname(path), dryRun }))
  run.console.remark(run.words('cli.tm.exported', { file: session.shown(path), entries: entries.length }))
  return session.exit
}
