import { dirname } from 'node:path'
import { adopt, entryOf, newHeader, withRemarks } from '../memory/index.js'
import { finishedPairs } from '../pipeline/index.js'
import { SetupError } from '../workspace/setup-error.js'
import { writeMemory } from '../workspace/write-memory.js'
import type { ExitCode } from './command.js'
import { memoryFiles, readMemory } from './memory-files.js'
import type { Session } from './session.js'
import { workPlaces } from './work-places.js'

/** `tm export -o F.tmx`: all that is remembered, in one file: what people finished in the work files, then the memories with all that stands in them. */
export async function exportMemories(session: Session): Promise<ExitCode> {
  const { run } = session
  const out = run.options.text('out')
  if (out === undefined) throw new SetupError('argument-missing', { values: { command: 'tm', argument: '--out' } })
  const works = await workPlaces(session)
  const documents = (await session.each(works, ({ path }) => session.readXliffDocuments(path))).flat()
  const source = documents[0]?.sourceLanguage ?? session.workspace?.sourceLocale ?? 'en'
  const locales = session.workspace === undefined ? [] : session.targets()
  const paths = new Set((await Promise.all(locales.map((locale) => memoryFiles(session, locale)))).flat())
  const memories = await session.each([...paths].sort(), async (path) => ({
    path,
    from: await readMemory(session, path, {}),
  }))
  const header = memories.reduce((sum, { from }) => withRemarks(sum, from), newHeader(source))
  const path = session.resolve(out)
  const dryRun = run.options.flag('dry-run')
  const written = await writeMemory(
    run.host,
    path,
    header,
    async ({ add, flush }) => {
      for (const { sourceLanguage, targetLanguage, ...document } of documents)
        if (targetLanguage !== undefined)
          for (const pair of finishedPairs({ ...document, sourceLanguage, targetLanguage }))
            add(entryOf(pair, sourceLanguage, targetLanguage))
      for (const { path: memory, from } of memories)
        await readMemory(session, memory, { entry: (entry) => add(adopt(entry, from, header)) }, flush)
    },
    { root: dirname(path), dryRun },
  )
  session.tellWritten([written])
  run.console.remark(run.words('cli.tm.exported', { file: session.shown(path), entries: written.entries }))
  return session.exit
}
