import type { BilingualDocument } from '../../model/bilingual-document.js'
import type { LanguageTag } from '../../model/language-tag.js'
import { visitSegments } from '../../model/visit.js'
import { quotationMemories } from '../../pipeline/index.js'
import { type Pretranslation, pretranslate } from '../../pretranslate/index.js'
import type { Words } from '../../report/words.js'
import { SetupError } from '../../workspace/setup-error.js'
import { type Written, writeOutputs } from '../../workspace/write-outputs.js'
import { patchXliff } from '../../xliff/index.js'
import type { Command, ExitCode } from '../command.js'
import { type EngineRun, engineOptions, faultWords, openEngineRun, openSegments, unfitWords } from '../engine-run.js'
import { memoriesFor, memoryOptions } from '../open-memories.js'
import { limitOptions, shared } from '../options.js'
import { Session } from '../session.js'
import { type WorkPlace, workPlaces } from '../work-places.js'

/** `guillemet pretranslate [FILE.xlf…]`: fills targets from memory, then by an engine; never a person's work. */
export const pretranslateCommand: Command = {
  name: 'pretranslate',
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: [...memoryOptions, ...engineOptions, shared.locale, shared.dryRun, shared.jobs, ...limitOptions],
  examples: [
    'guillemet pretranslate',
    'guillemet pretranslate article.uk.xlf --engine pseudo',
    'DEEPL_AUTH_KEY=… guillemet pretranslate --engine deepl --dry-run',
  ],
  async run(run) {
    const session = await Session.open(run)
    return await session.writing(async () => {
      const works = await workPlaces(session)
      const known = await session.each(works, async (work) => ({ work, xliff: await session.readXliff(work.path) }))
      const documents = known.flatMap(({ xliff }) => xliff.documents)
      const memories = memoriesFor(session, documents)
      const engine = await openEngineRun(session, documents.flatMap(openSegments).length)
      const quotations = quotationMemories(documents, session.workspace?.originals)
      const done = await session.each(known, async ({ work, xliff }): Promise<Filled> => {
        const filled: Pretranslation[] = []
        for (const document of xliff.documents) {
          const asked = [...(await memories(document)), quotations(document)]
          filled.push(await fill(session, document, { memories: asked, ...engine?.optionsFor(document) }))
        }
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
      return tell(session, done, engine)
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
    ...(targetLanguage === undefined ? {} : { words: await noteWords(session, targetLanguage) }),
  })
}

/** The words of a note on an unfit answer, with its reason in words. */
async function noteWords(session: Session, locale: LanguageTag): Promise<Words> {
  const words = await session.noteWords(locale)
  return (key, values = {}) => words(key, { ...values, reason: unfitWords(words, String(values['reason'])) })
}

function tell(session: Session, files: readonly Filled[], engine: EngineRun | undefined): ExitCode {
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
    if (engine !== undefined && unanswered > 0) tellUnanswered(session, file, filled, engine.name)
  }
  engine?.tell(files.flatMap(({ filled }) => filled))
  if (files[0] !== undefined) session.next('guillemet check', files[0].work.path)
  return session.exit
}

/** Names what the engine left empty. Unfit answers have notes; a file that got nothing at all, or a failure, is an error. */
function tellUnanswered(session: Session, file: string, filled: readonly Pretranslation[], engine: string): void {
  const { console, words } = session.run
  const rejected = filled.flatMap((each) => each.rejected)
  const failed = filled.flatMap((each) => each.failed)
  if (rejected.length > 0)
    console.remark(words('cli.pretranslate.unfit', { file, engine, segments: namesOf(rejected) }))
  const nothing = filled.every((each) => each.filled.length === 0)
  const [failure] = failed
  const [unfit] = rejected
  if (failure !== undefined) {
    const reason = `${faultWords(words, failure.cause)} (${namesOf(failed)})`
    session.fail(new SetupError('engine-failed', { file, values: { engine, reason }, cause: failure.cause }))
  } else if (unfit !== undefined && nothing) {
    const reason = `${unfitWords(words, unfit.reason)} (${namesOf(rejected)})`
    session.fail(new SetupError('engine-failed', { file, values: { engine, reason } }))
  }
}

function namesOf(segments: readonly { readonly unit: string; readonly segment: string }[]): string {
  return segments.map(({ unit, segment }) => `${unit}.${segment}`).join(', ')
}
