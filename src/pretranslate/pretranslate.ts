import type { BilingualDocument, Match, MatchKind, Origin, Segment, State } from '../model/bilingual-document.js'
import { contentHash } from '../model/content-hash.js'
import type { Inline } from '../model/inline.js'
import { plainText } from '../model/project.js'
import { isTranslated } from '../model/translated.js'
import { mapSegments } from '../model/visit.js'
import type { Engine, EngineContext, EngineRequest, Memory } from './engine.js'
import { engineNotes } from './engine-notes.js'
import { openRequests } from './open-requests.js'
import { matchesOf, type Remembered, remember, withMatches } from './remember.js'
import { hasSameCodes } from './same-codes.js'

/** How to fill targets. */
export interface PretranslateOptions {
  /** Asked first, in this order. */
  readonly memories?: readonly Memory[]
  /** Asked for what no memory knows. */
  readonly engine?: Engine
  /** Says why an engine's answer is unfit; nothing where it is fit. That it has its source's codes is asked always, of memories too. */
  readonly accept?: (request: EngineRequest, target: readonly Inline[]) => string | undefined
  /** The words of the note on a segment whose answer was unfit; without it there is none. */
  readonly words?: (key: string, values: Readonly<Record<string, string | number>>) => string
}

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
  readonly kind: MatchKind
  readonly state: State
}

interface Outcome {
  readonly answers: Map<string, Answer>
  readonly matches: Map<string, readonly Match[]>
  readonly rejected: { readonly unit: string; readonly segment: string; readonly reason: string }[]
  readonly failed: { readonly unit: string; readonly segment: string; readonly cause: unknown }[]
}

/** Fills the targets that nobody has written: from the memories, then from the engine. What a person wrote, or a machine before, stays. */
export async function pretranslate(document: BilingualDocument, options: PretranslateOptions): Promise<Pretranslation> {
  const context: EngineContext = {
    sourceLanguage: document.sourceLanguage,
    targetLanguage: document.targetLanguage ?? document.sourceLanguage,
  }
  const outcome: Outcome = { answers: new Map(), matches: new Map(), rejected: [], failed: [] }
  const open: EngineRequest[] = []
  for (const request of openRequests(document)) {
    const found = await remember(request, context, options.memories ?? [])
    const known = targetOf(request, found)
    outcome.matches.set(keyOf(request), matchesOf(request.segment, found))
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
  const { rejected, failed } = outcome
  return {
    document: withNotes(
      withMatches(translated, (unit, segment) => pairsFor(outcome, unit, segment)),
      outcome,
      options,
    ),
    filled,
    rejected,
    failed,
  }
}

function fill(segment: Segment, { target, by, name, kind, state }: Answer): Segment {
  const origin: Origin = { by, name, kind, hash: contentHash(target) }
  return { ...segment, target, state, origin }
}

/** The pairs that a unit's segment gets: what the engine made for it, then what was found. */
function pairsFor({ answers, matches }: Outcome, unit: string, segment: Segment): readonly Match[] {
  const key = keyOf({ unit, segment: segment.id })
  const answer = answers.get(key)
  const found = matches.get(key) ?? []
  if (answer?.by !== 'engine') return found
  const { source, id } = segment
  return [{ segment: id, source, target: answer.target, origin: answer.name, kind: 'engine' }, ...found]
}

/** The best pair that may stand as a target: never one that is only alike. */
function targetOf(request: EngineRequest, found: readonly Remembered[]): Answer | undefined {
  const best = found.find((answer) => mayStand(answer) && unfit(request, answer.target) === undefined)
  if (best === undefined) return undefined
  const { target, memory, kind, quality } = best
  return { target, by: 'memory', name: memory, kind, state: quality >= 100 ? 'translated' : 'initial' }
}

/** Whether a pair may stand as a target: what is only alike may not, nor a quotation that is a part of the segment. */
function mayStand({ kind, quality }: Remembered): boolean {
  return kind !== 'fuzzy' && ((kind !== 'quotation' && kind !== 'original') || quality === 100)
}

/** Asks for each different source once. */
async function ask(
  engine: Engine,
  requests: readonly EngineRequest[],
  context: EngineContext,
  options: PretranslateOptions,
  outcome: Outcome,
): Promise<void> {
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
        const answers = await engine.translate(asked, context)
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
        kind: 'engine',
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
  return accept?.(request, target)
}

/** The document with notes on what was unfit, in the translator's words. */
function withNotes(
  document: BilingualDocument,
  { answers, rejected }: Outcome,
  { engine, words }: PretranslateOptions,
): BilingualDocument {
  if (words === undefined || engine === undefined) return document
  const reasons = new Map(rejected.map((each) => [keyOf(each), each.reason]))
  return engineNotes(document, {
    reasonFor: (unit, segment) => reasons.get(keyOf({ unit, segment })),
    isSettled: (unit, segment) => answers.has(keyOf({ unit, segment })) || reasons.has(keyOf({ unit, segment })),
    textOf: (reason) => words('notes.engine', { engine: engine.name, reason }),
  })
}

function keyOf({ unit, segment }: { readonly unit: string; readonly segment: string }): string {
  return `${unit} ${segment}`
}
