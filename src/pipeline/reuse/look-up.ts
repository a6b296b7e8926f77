import { adaptCodes, formOf, type KnownName, type MemoryRecord, type MemoryStore, repair } from '../../memory/index.js'
import type { EngineContext, Memory, MemoryAnswer, MemoryRequest } from '../../pretranslate/index.js'

/** How a memory is asked. */
export interface LookUpOptions {
  /** As it stands in a target's origin. */
  readonly name: string
  /** It holds what was finished in this workspace. */
  readonly own?: boolean
  /** The least likeness in percent of what is shown as alike; 70 unless said. */
  readonly minimum?: number
  /** The names of the texts, for repairs. */
  readonly names?: () => readonly KnownName[]
}

/** A pair may be put right from this likeness on: in a short sentence a date and a name are half of it. */
const leastRepaired = 50

/** A memory's pairs for a segment: those of the same text, and those that are alike, put right where that can be done. */
export function memoryOver(store: MemoryStore, options: LookUpOptions): Memory {
  const { name, own = false, minimum = 70 } = options
  return {
    name,
    async find(request, context) {
      const form = formOf(request.source)
      const same = await Promise.all(
        store
          .exact(form)
          .slice(0, 100)
          .map((ordinal) => store.record(ordinal)),
      )
      const exact = same
        .filter(({ source }) => formOf(source) === form)
        .map((record) => ({ record, inContext: isInContext(record, request) }))
        // Of the same kind the first one stands: between the same neighbours.
        .sort((a, b) => Number(b.inContext) - Number(a.inContext))
        .map(({ record, inContext }) => exactAnswer(record, request, own ? 'own' : inContext ? 'context' : 'exact'))
      const isKnown = exact.some(({ quality }) => quality === 100)
      const alike: MemoryAnswer[] = []
      for (const { ordinal, similarity } of store.find(form, {
        minimum: isKnown ? minimum : leastRepaired,
        limit: 8,
      })) {
        const record = await store.record(ordinal)
        if (formOf(record.source) === form) continue
        // What is alike is never the same: other figures count as alike.
        const quality = Math.min(99, Math.floor(similarity * 100))
        if (!isKnown) alike.push(...repaired(record, request, context, quality, options))
        if (quality >= minimum) alike.push({ ...pairOf(record), quality, kind: 'fuzzy' })
      }
      return [...exact, ...alike]
    },
  }
}

function isInContext({ previous, next }: MemoryRecord, request: MemoryRequest): boolean {
  return previous === request.previous && next === request.next
}

function pairOf({ source, target }: MemoryRecord): Pick<MemoryAnswer, 'source' | 'target'> {
  return { source, target }
}

/** A pair of the same text; one whose codes cannot be told from one another is only alike. */
function exactAnswer(record: MemoryRecord, request: MemoryRequest, kind: MemoryAnswer['kind']): MemoryAnswer {
  const target = adaptCodes(record.source, record.target, request.source)
  return target === undefined
    ? { ...pairOf(record), quality: 99, kind: 'fuzzy' }
    : { source: request.source, target, quality: 100, kind }
}

function repaired(
  record: MemoryRecord,
  request: MemoryRequest,
  context: EngineContext,
  quality: number,
  { names }: LookUpOptions,
): readonly MemoryAnswer[] {
  const target = repair(record, request.source, { ...context, ...(names === undefined ? {} : { names }) })
  return target === undefined ? [] : [{ source: record.source, target, quality, kind: 'repaired' }]
}
