import type { Inline } from '../../model/inline.js'
import {
  type Engine,
  type EngineContext,
  type EngineRequest,
  fromTaggedText,
  isOrderDoubtful,
  toTaggedText,
} from '../../pretranslate/index.js'
import type { CallQueue } from './call-queue.js'
import { EngineFault } from './engine-fault.js'
import { type JsonRequest, postJson } from './post-json.js'
import type { Secret } from './secret.js'

/** A text as it is sent: tagged where one of its batch has codes, as it is otherwise. */
export interface SentText {
  readonly text: string
  readonly tagged: boolean
}

/** What tells one engine over HTTP from another: what a request looks like, and what its answer. */
export interface HttpApi {
  readonly name: string
  /** The most texts in a request. */
  readonly batchSize: number
  /** The most UTF-16 units of text in a request. */
  readonly mostText: number
  request(batch: readonly SentText[], context: EngineContext): JsonRequest
  /**
   * The translations, in the order of the texts; nothing where one is missing or was refused.
   *
   * @throws EngineFault `unreadable` where the answer has another shape
   */
  answers(reply: unknown, batch: readonly SentText[]): readonly (string | undefined)[]
}

type Answers = readonly (readonly Inline[] | undefined)[]

/** An engine over HTTP: its requests go through the queue, a batch that is too large or whose answers do not fit is asked again in parts. */
export function httpEngine(api: HttpApi, queue: CallQueue, signal: AbortSignal, key?: Secret): Engine {
  const askOnce = async (batch: readonly EngineRequest[], context: EngineContext): Promise<Answers> => {
    const tagged = batch.some(({ source }) => source.some((inline) => inline.type !== 'text'))
    const sent = batch.map(({ source }) => ({ tagged, text: tagged ? toTaggedText(source) : rawText(source) }))
    const texts = await queue.run(async () => api.answers(await postJson(api.request(sent, context), signal), sent))
    if (texts.length !== batch.length) throw new EngineFault('unreadable', batch.length > 1 ? 'smaller' : 'other')
    return batch.map(({ source }, index) => {
      const text = texts[index]
      if (text === undefined || key?.isIn(text) === true) return undefined
      return tagged ? fromTaggedText(text, source) : [{ type: 'text', text }]
    })
  }

  const ask = async (batch: readonly EngineRequest[], context: EngineContext): Promise<Answers> => {
    if (batch.length > 1 && sizeOf(batch) > api.mostText) return await askHalves(batch, context)
    try {
      const answers = await askOnce(batch, context)
      return isOrderDoubtful(batch, answers) ? await askEach(batch, context) : answers
    } catch (failure) {
      if (!(failure instanceof EngineFault) || failure.remedy !== 'smaller' || batch.length < 2) throw failure
      return await askHalves(batch, context)
    }
  }

  const askHalves = async (batch: readonly EngineRequest[], context: EngineContext): Promise<Answers> => {
    const middle = Math.ceil(batch.length / 2)
    return [...(await ask(batch.slice(0, middle), context)), ...(await ask(batch.slice(middle), context))]
  }

  const askEach = async (batch: readonly EngineRequest[], context: EngineContext): Promise<Answers> => {
    const answers: (readonly Inline[] | undefined)[] = []
    for (const request of batch) answers.push(...(await askOnce([request], context)))
    return answers
  }

  return { name: api.name, batchSize: api.batchSize, translate: ask }
}

function rawText(source: readonly Inline[]): string {
  return source.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
}

function sizeOf(batch: readonly EngineRequest[]): number {
  return batch.reduce((size, { source }) => size + toTaggedText(source).length, 0)
}
