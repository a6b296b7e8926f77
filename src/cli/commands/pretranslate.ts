import type { BilingualDocument } from '../../model/bilingual-document.js'
import { visitSegments } from '../../model/visit.js'
import { type Pretranslation, pretranslate, pseudo } from '../../pretranslate/index.js'
import { engineQueue } from '../../workspace/engine-queue.js'
import { SetupError } from '../../workspace/setup-error.js'
import { type Written, writeOutputs } from '../../workspace/write-outputs.js'
import { patchXliff } from '../../xliff/index.js'
import type { Command, ExitCode } from '../command.js'
import { limitOptions, shared } from '../options.js'
import { ownMemory } from '../own-memory.js'
import { Session, type WorkPlace } from '../session.js'

const engines = { pseudo } as const

/** `guillemet pretranslate [FILE.xlf…]`: fills targets from memory, then by an engine; never a person's work. */
export const pretranslateCommand: Command = {
  name: 'pretranslate',
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    { flags: '--engine <ENGINE>', choices: Object.keys(engines) },
    shared.locale,
    shared.dryRun,
    shared.jobs,
    ...limitOptions,
  ],
  examples: ['guillemet pretranslate', 'guillemet pretranslate article.uk.xlf --engine pseudo'],
  async run(run) {
    const session = await Session.open(run)
    return await session.writing(async () => {
      const works = await session.workPlaces()
      const known = await session.each(works, async (work) => ({ work, xliff: await session.readXliff(work.path) }))
      const memory = ownMemory(known.flatMap(({ xliff }) => xliff.documents))
      const schedule = engineQueue(run.host.signal)
      const engine = run.options.text('engine') === 'pseudo' ? { engine: pseudo } : {}
      const done = await session.each(known, async ({ work, xliff }): Promise<Filled> => {
        const filled: Pretranslation[] = []
        for (const document of xliff.documents)
          filled.push(await fill(session, document, { memories: [memory], schedule, ...engine }))
        const changed = filled.some((each, index) => each.document !== xliff.documents[index])
        if (!changed) return { work, filled, written: [{ path: work.path, changed: false }] }
        const bytes = patchXliff(
          xliff.carrier,
          filled.map((each) => each.document),
        )
        const root = work.places?.root ?? session.resolve(`${work.path}/..`)
        const dryRun = run.options.flag('dry-run')
        return { work, filled, written: await writeOutputs(run.host, [{ path: work.path, bytes }], { root, dryRun }) }
      })
      return tell(session, done)
    })
  },
}

interface Filled {
  readonly work: WorkPlace
  readonly filled: readonly Pretranslation[]
  readonly written: readonly Written[]
}

async function fill(
  session: Session,
  document: BilingualDocument,
  options: Omit<Parameters<typeof pretranslate>[1], 'words'>,
): Promise<Pretranslation> {
  const { targetLanguage } = document
  return await pretranslate(document, {
    ...options,
    ...(targetLanguage === undefined ? {} : { words: await session.noteWords(targetLanguage) }),
  })
}

function tell(session: Session, files: readonly Filled[]): ExitCode {
  const { console, words } = session.run
  for (const { work, filled, written } of files) {
    session.tellWritten(written)
    const file = session.shown(work.path)
    const count = (name: 'filled' | 'rejected' | 'failed'): number =>
      filled.reduce((sum, each) => sum + each[name].length, 0)
    const segments = [...filled.flatMap(({ document }) => [...visitSegments(document)])].length
    const unanswered = count('rejected') + count('failed')
    const counts = { filled: count('filled'), left: segments - count('filled') - unanswered, failed: unanswered }
    console.remark(words('cli.pretranslate.done', { file, ...counts }))
    const failed = filled.flatMap((each) => each.failed)
    const [first] = failed
    if (first === undefined) continue
    const named = failed.map(({ unit, segment }) => `${unit}.${segment}`).join(', ')
    const reason = `${first.cause instanceof Error ? first.cause.message : String(first.cause)} (${named})`
    const engine = session.run.options.text('engine') ?? ''
    session.fail(new SetupError('engine-failed', { file, values: { engine, reason }, cause: first.cause }))
  }
  if (files[0] !== undefined) session.next('guillemet check', files[0].work.path)
  return session.exit
}
