import type { BilingualDocument } from '../model/bilingual-document.js'
import { plainText } from '../model/project.js'
import { isTranslated } from '../model/translated.js'
import { visitSegments } from '../model/visit.js'
import { acceptAnswer, typesetting } from '../pipeline/index.js'
import type { Engine, PretranslateOptions, Pretranslation } from '../pretranslate/index.js'
import { systemWords } from '../report/error-words.js'
import type { Words } from '../report/words.js'
import { EngineFault } from '../workspace/engines/engine-fault.js'
import { type EngineName, engineNames, openEngine, paidEngines } from '../workspace/engines/open-engine.js'
import { failureCode } from '../workspace/host.js'
import { SetupError } from '../workspace/setup-error.js'
import type { OptionSpec } from './command.js'
import type { Session } from './session.js'

/** The options that choose an engine. */
export const engineOptions: readonly OptionSpec[] = [
  { flags: '--engine <ENGINE>', choices: engineNames },
  { flags: '--engine-url <URL>' },
]

/** The engine of one run: how it is asked for a document, and what became of it in all. */
export interface EngineRun {
  readonly name: string
  optionsFor(document: BilingualDocument): Pick<PretranslateOptions, 'engine' | 'accept'>
  /** Tells what was sent; of a dry run what would be. */
  tell(filled: readonly Pretranslation[]): void
}

/**
 * Opens the engine that the options name; a paid one is not asked in a dry run.
 *
 * @param open how many segments have no translation yet
 */
export async function openEngineRun(session: Session, open: number): Promise<EngineRun | undefined> {
  const { host, options, words, console } = session.run
  const name = engineNames.find((known) => known === options.text('engine'))
  if (name === undefined) return undefined
  const dry = options.flag('dry-run') && paidEngines.includes(name)
  const sent = { segments: 0, characters: 0 }
  const started = host.now()
  let done = 0
  const engine = dry ? undefined : await openEngine(await choiceOf(session, name), host)
  const counted =
    engine === undefined
      ? undefined
      : counting(engine, {
          onAsk: (source) => {
            sent.segments += 1
            sent.characters += [...source].length
          },
          onDone: (count) => {
            done += count
            const rate = done / Math.max(1, (host.now() - started) / 1000)
            const left = Math.ceil(Math.max(0, open - done) / rate)
            console.progress(
              words('cli.pretranslate.progress', { engine: name, done, all: open, rate: rate.toFixed(1), left }),
            )
          },
        })
  return {
    name,
    optionsFor: (document) => {
      if (counted === undefined) return {}
      if (name === 'pseudo') return { engine: counted }
      return { engine: typesetting(counted, document), accept: acceptAnswer(document) }
    },
    tell(filled) {
      if (dry) console.remark(words('cli.pretranslate.would-ask', { engine: name, ...stillOpen(filled) }))
      else if (name !== 'pseudo' && sent.segments > 0) {
        const count = (kind: 'rejected' | 'failed'): number => filled.reduce((sum, each) => sum + each[kind].length, 0)
        const counts = { ...sent, unfit: count('rejected'), failed: count('failed') }
        console.remark(words('cli.pretranslate.asked', { engine: name, ...counts }))
      }
    },
  }
}

/** Why an answer was left out, in words: a form, or the rule that it broke. */
export function unfitWords(words: Words, reason: string): string {
  return reason.includes('.') ? reason : words(`engine.unfit.${reason}`)
}

/** Why an engine gave nothing, or the system failed, in words; a bug keeps its own. */
export function faultWords(words: Words, cause: unknown): string {
  if (cause instanceof EngineFault) return words(`engine.${cause.code}`, cause.values)
  const code = failureCode(cause)
  if (code !== undefined) return systemWords(code, words)
  return cause instanceof Error ? cause.message : String(cause)
}

async function choiceOf(session: Session, name: EngineName): Promise<Parameters<typeof openEngine>[0]> {
  const { options } = session.run
  const { workspace } = session
  const url = options.text('engine-url')
  const model = workspace?.config.engines?.[name]?.model
  if (url !== undefined && !paidEngines.includes(name)) throw new SetupError('engine-url', { values: { engine: name } })
  return {
    name,
    offline: options.flag('offline'),
    ...(url === undefined ? {} : { url }),
    ...(model === undefined ? {} : { model }),
    ...(workspace === undefined ? {} : { root: workspace.root }),
  }
}

interface Counter {
  readonly onAsk: (source: string) => void
  readonly onDone: (count: number) => void
}

function counting(engine: Engine, { onAsk, onDone }: Counter): Engine {
  return {
    ...engine,
    async translate(batch, context) {
      for (const { source } of batch) onAsk(plainText(source))
      const answers = await engine.translate(batch, context)
      onDone(batch.length)
      return answers
    },
  }
}

function stillOpen(filled: readonly Pretranslation[]): { readonly segments: number; readonly characters: number } {
  const open = filled.flatMap(({ document }) => openSegments(document))
  return { segments: open.length, characters: open.reduce((sum, text) => sum + [...text].length, 0) }
}

/** The source texts that have no translation yet. */
export function openSegments(document: BilingualDocument): readonly string[] {
  return [...visitSegments(document)].flatMap(({ unit, segment }) =>
    unit.translate && !isTranslated(segment) ? [plainText(segment.source)] : [],
  )
}
