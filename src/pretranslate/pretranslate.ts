import type { BilingualDocument, Note, Origin, Segment, State, Unit } from '../model/bilingual-document.js'
import { contentHash } from '../model/content-hash.js'
import type { Inline } from '../model/inline.js'
import { InputError } from '../model/input-error.js'
import { plainText } from '../model/project.js'
import { isTranslated } from '../model/translated.js'
import { mapSegments, visitSegments } from '../model/visit.js'
import type { Engine, EngineContext, EngineRequest, Memory } from './engine.js'
import { hasSameCodes } from './same-codes.js'

/** How to fill targets. */
export interface PretranslateOptions {
  /** Asked first, in this order. */
  readonly memories?: readonly Memory[]
  /** Asked for what no memory knows. */
  readonly engine?: Engine
  /** Says why an engine's answer is unfit; nothing where it is fit. That it has its source's codes is asked always, of memories too. */
  readonly accept?: (request: EngineRequest, target: readonly Inline[]) => string | undefined
  /** Runs one call to the engine when its turn comes; at once unless given. */
  readonly schedule?: Schedule
  /** The words of the note on a segment whose answer was unfit; without it there is none. */
  readonly words?: (key: string, values: Readonly<Record<string, string | number>>) => string
}

/** A queue, as a function. */
export type Schedule = <T>(task: () => Promise<T>) => Promise<T>

/** A document with more targets than before, and what became of each segment that had none. */
export interface Pretranslation {
  /** The document itself where nothing was filled. */
  readonly document: BilingualDocument
  readonly filled: readonly { readonly unit: string; readonly segment: string; readonly by: 'memory' | 'engine' }[]
  /** Answers that were unfit and were left out. */
  readonly rejected: readonly { readonly unit: string; readonly segment: string; readonly reason: string }[]
  /** Segments for which the engine failed. */
  readonly failed: readonly { readonly unit: string; readonly segment: string; readonly cause: unknown }[]
}

interface Answer {
  readonly target: readonly Inline[]
  readonly by: 'memory' | 'engine'
  readonly name: string
  readonly state: State
}

interface Outcome {
  readonly answers: Map<string, Answer>
  readonly rejected: { readonly unit: string; readonly segment: string; readonly reason: string }[]
  readonly failed: { readonly unit: string; readonly segment: string; readonly cause: unknown }[]
}

/** Fills the targets that nobody has written: from the memories, then from the engine. What a person wrote, or a machine before, stays. */
export async function pretranslate(document: BilingualDocument, options: PretranslateOptions): Promise<Pretranslation> {
  const context: EngineContext = {
    sourceLanguage: document.sourceLanguage,
    targetLanguage: document.targetLanguage ?? document.sourceLanguage,
  }
  const outcome: Outcome = { answers: new Map(), rejected: [], failed: [] }
  const open: EngineRequest[] = []
  for (const { unit, segment } of visitSegments(document)) {
    if (!unit.translate || isTranslated(segment) || plainText(segment.source).trim() === '') continue
    const request = { unit: unit.id, segment: segment.id, source: segment.source }
    const known = remember(request, context, options)
    if (known === undefined) open.push(request)
    else outcome.answers.set(keyOf(request), known)
  }
  if (options.engine !== undefined) await ask(options.engine, open, context, options, outcome)
  const filled: { unit: string; segment: string; by: 'memory' | 'engine' }[] = []
  const translated = mapSegments(document, (segment, unit) => {
    const answer = outcome.answers.get(keyOf({ unit: unit.id, segment: segment.id }))
    if (answer === undefined || isTranslated(segment)) return segment
    filled.push({ unit: unit.id, segment: segment.id, by: answer.by })
    return fill(segment, answer)
  })
  return { ...outcomeOf(outcome), document: withNotes(translated, outcome, options), filled }
}

function outcomeOf({ rejected, failed }: Outcome): Pick<Pretranslation, 'rejected' | 'failed'> {
  return { rejected, failed }
}

function fill(segment: Segment, { target, by, name, state }: Answer): Segment {
  const origin: Origin = { by, name, hash: contentHash(target) }
  return { ...segment, target, state, origin }
}

function remember(request: EngineRequest, context: EngineContext, options: PretranslateOptions): Answer | undefined {
  for (const memory of options.memories ?? []) {
    const found = memory.find(request, context)
    if (found === undefined || unfit(request, found.target) !== undefined) continue
    return {
      target: found.target,
      by: 'memory',
      name: memory.name,
      state: found.quality >= 100 ? 'translated' : 'initial',
    }
  }
  return undefined
}

/** Asks for each different source once. */
async function ask(
  engine: Engine,
  requests: readonly EngineRequest[],
  context: EngineContext,
  options: PretranslateOptions,
  outcome: Outcome,
): Promise<void> {
  const schedule: Schedule = options.schedule ?? ((task) => task())
  const alike = new Map<string, EngineRequest[]>()
  for (const request of requests) {
    const key = JSON.stringify(request.source)
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [request])
    else known.push(request)
  }
  const groups = [...alike.values()]
  const size = Math.max(1, engine.batchSize ?? 50)
  const batches = Array.from({ length: Math.ceil(groups.length / size) }, (_, index) =>
    groups.slice(index * size, (index + 1) * size),
  )
  await Promise.all(
    batches.map(async (batch) => {
      const asked = batch.flatMap((group) => group[0] ?? [])
      try {
        const answers = await schedule(() => engine.translate(asked, context))
        if (answers.length !== asked.length)
          throw new Error(`${engine.name} gave ${answers.length} answers to ${asked.length} segments`)
        batch.forEach((group, index) => {
          settle(engine.name, group, answers[index], options, outcome)
        })
      } catch (cause) {
        for (const request of batch.flat()) outcome.failed.push({ unit: request.unit, segment: request.segment, cause })
      }
    }),
  )
}

function settle(
  name: string,
  group: readonly EngineRequest[],
  target: readonly Inline[] | undefined,
  options: PretranslateOptions,
  outcome: Outcome,
): void {
  for (const request of group) {
    const reason = target === undefined ? 'no-answer' : unfit(request, target, options.accept)
    if (target !== undefined && reason === undefined)
      outcome.answers.set(keyOf(request), {
        target: ownCodes(request, target),
        by: 'engine',
        name,
        state: 'translated',
      })
    else outcome.rejected.push({ unit: request.unit, segment: request.segment, reason: reason ?? 'no-answer' })
  }
}

/** The answer with its codes as the source has them. */
function ownCodes({ source }: EngineRequest, target: readonly Inline[]): readonly Inline[] {
  const codes = new Map(source.map((inline) => [inline.type === 'text' ? '' : `${inline.type} ${inline.id}`, inline]))
  return target.map((inline) =>
    inline.type === 'text' ? inline : (codes.get(`${inline.type} ${inline.id}`) ?? inline),
  )
}

/** Why an answer cannot be used: `empty`, `codes`, or what `accept` says. */
function unfit(
  request: EngineRequest,
  target: readonly Inline[],
  accept?: PretranslateOptions['accept'],
): string | undefined {
  if (plainText(target).trim() === '') return 'empty'
  if (!hasSameCodes(request.source, target)) return 'codes'
  try {
    return accept?.(request, target)
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
}

/** Notes on unfit answers; those of an earlier run go, where the segment has a target now or was asked again. */
function withNotes(
  document: BilingualDocument,
  outcome: Outcome,
  { engine, words }: PretranslateOptions,
): BilingualDocument {
  if (words === undefined || engine === undefined) return document
  const reasons = new Map(outcome.rejected.map((each) => [keyOf(each), each.reason]))
  const settled = new Set([...outcome.answers.keys(), ...reasons.keys()])
  const units = document.units.map((unit): Unit => {
    const kept = unit.notes.filter(
      (note) => !isEngineNote(note) || !settled.has(keyOf({ unit: unit.id, segment: note.segment ?? '' })),
    )
    const added = unit.parts.flatMap((part): readonly Note[] => {
      const reason = part.type === 'segment' ? reasons.get(keyOf({ unit: unit.id, segment: part.id })) : undefined
      if (part.type !== 'segment' || reason === undefined) return []
      const text = words('notes.engine', { engine: engine.name, reason })
      return [{ text, owner: 'guillemet', category: 'engine', segment: part.id }]
    })
    const notes = [...kept, ...added]
    const same =
      notes.length === unit.notes.length && notes.every((note, index) => note.text === unit.notes[index]?.text)
    return same ? unit : { ...unit, notes }
  })
  return units.every((unit, index) => unit === document.units[index]) ? document : { ...document, units }
}

function isEngineNote(note: Note): boolean {
  return note.owner === 'guillemet' && note.category === 'engine'
}

function keyOf({ unit, segment }: { readonly unit: string; readonly segment: string }): string {
  return `${unit} ${segment}`
}
