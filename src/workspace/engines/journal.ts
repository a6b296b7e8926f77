import { join } from 'node:path'
import { textHash } from '../../model/content-hash.js'
import {
  type Engine,
  type EngineContext,
  type EngineRequest,
  fromTaggedText,
  toTaggedText,
} from '../../pretranslate/index.js'
import { failureCode, type Host } from '../host.js'

/** What engines have answered so far, on the disk as soon as it came: nothing is bought twice, whenever a run is killed. */
export interface Journal {
  get(key: string): string | undefined
  add(answers: ReadonlyMap<string, string>): Promise<void>
}

/** Its name in `.guillemet/`. */
export const journalName = 'mt.jsonl'

/**
 * Opens the journal of a workspace: a line an answer, `{"key": …, "target": tagged text}`. Lines that are torn or of another shape are passed
 * over; what is no file is left alone and nothing is remembered.
 */
export async function openJournal(host: Host, root: string): Promise<Journal> {
  const path = join(root, '.guillemet', journalName)
  const known = new Map<string, string>()
  const text = await readText(host, path)
  for (const line of text?.split('\n') ?? []) {
    const entry = readEntry(line)
    if (entry !== undefined) known.set(entry.key, entry.target)
  }
  // After a torn line the next one begins anew.
  let lead = text === undefined || text === '' || text.endsWith('\n') ? '' : '\n'
  let writing: Promise<void> = Promise.resolve()
  return {
    get: (key) => known.get(key),
    add(answers) {
      const lines = [...answers].map(([key, target]) => `${JSON.stringify({ key, target })}\n`).join('')
      for (const [key, target] of answers) known.set(key, target)
      if (lines === '') return Promise.resolve()
      writing = writing.then(async () => {
        await host.files.makeFolder(join(root, '.guillemet'))
        await host.files.append(path, new TextEncoder().encode(lead + lines))
        lead = ''
      })
      return writing
    },
  }
}

async function readText(host: Host, path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await host.files.read(path))
  } catch (failure) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(failureCode(failure) ?? '')) return undefined
    throw failure
  }
}

function readEntry(line: string): { readonly key: string; readonly target: string } | undefined {
  try {
    const entry: unknown = JSON.parse(line)
    if (entry === null || typeof entry !== 'object' || !('key' in entry && 'target' in entry)) return undefined
    const { key, target } = entry
    return typeof key === 'string' && typeof target === 'string' ? { key, target } : undefined
  } catch {
    return undefined
  }
}

/** An engine that is asked only for what the journal does not know, and for one text once at a time. */
export function remembering(engine: Engine, journal: Journal, model: string): Engine {
  const underWay = new Map<string, Promise<string | undefined>>()
  const buy = async (requests: readonly Keyed[], context: EngineContext): Promise<ReadonlyMap<string, string>> => {
    const answers = await engine.translate(
      requests.map(({ request }) => request),
      context,
    )
    const bought = requests.flatMap(({ key }, index) => {
      const answer = answers[index]
      return answer === undefined ? [] : [[key, toTaggedText(answer)] as const]
    })
    await journal.add(new Map(bought))
    return new Map(bought)
  }
  return {
    ...engine,
    async translate(batch, context) {
      const keyed = batch.map((request): Keyed => ({ request, key: keyOf(engine.name, model, context, request) }))
      const missing = keyed.filter(({ key }) => journal.get(key) === undefined && !underWay.has(key))
      if (missing.length > 0) {
        const bought = buy(missing, context)
        for (const { key } of missing) {
          const one = bought.then((answers) => answers.get(key))
          one.catch(() => undefined)
          underWay.set(key, one)
          bought.finally(() => underWay.delete(key)).catch(() => undefined)
        }
      }
      return await Promise.all(
        keyed.map(async ({ request, key }) => {
          const target = journal.get(key) ?? (await underWay.get(key))
          return target === undefined ? undefined : fromTaggedText(target, request.source)
        }),
      )
    },
  }
}

interface Keyed {
  readonly request: EngineRequest
  readonly key: string
}

function keyOf(engine: string, model: string, context: EngineContext, { source }: EngineRequest): string {
  return textHash(JSON.stringify([engine, model, context.sourceLanguage, context.targetLanguage, toTaggedText(source)]))
}
