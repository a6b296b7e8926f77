import { adaptCodes, formOf, type MemoryRecord, type MemoryStore } from '../memory/index.js'
import type { Memory, MemoryAnswer, MemoryRequest } from '../pretranslate/index.js'

/** How a memory is asked. */
export interface LookUpOptions {
  /** As it stands in a target's origin. */
  readonly name: string
  /** It holds what was finished in this workspace. */
  readonly own?: boolean
  /** The least likeness in percent; 70 unless said. */
  readonly minimum?: number
}

/** A memory's pairs for a segment: those of the same text, and those that are alike. */
export function memoryOver(store: MemoryStore, options: LookUpOptions): Memory {
  return {
    name: options.name,
    async find(request) {
      const form = formOf(request.source)
      const same = await Promise.all(store.exact(form).map((ordinal) => store.record(ordinal)))
      const exact = same.filter(({ source }) => formOf(source) === form)
      const answers = exact.slice(0, 100).map((record) => exactAnswer(record, request, options.own === true))
      for (const { ordinal, similarity } of store.find(form, { minimum: options.minimum ?? 70 })) {
        const record = await store.record(ordinal)
        if (formOf(record.source) !== form) answers.push(fuzzyAnswer(record, similarity))
      }
      // Between the same neighbours first: of the same kind the first one stands.
      return answers.sort((a, b) => Number(b.inContext) - Number(a.inContext)).map(({ answer }) => answer)
    },
  }
}

interface Found {
  readonly answer: MemoryAnswer
  readonly inContext: boolean
}

function exactAnswer(record: MemoryRecord, request: MemoryRequest, own: boolean): Found {
  const { source, target, previous, next } = record
  const inContext = previous === request.previous && next === request.next
  const adapted = adaptCodes(source, target, request.source)
  if (adapted === undefined) return { answer: { source, target, quality: 99, kind: 'fuzzy' }, inContext: false }
  const kind = own ? 'own' : inContext ? 'context' : 'exact'
  return { answer: { source: request.source, target: adapted, quality: 100, kind }, inContext }
}

/** What is alike is never the same: other figures count as alike. */
function fuzzyAnswer({ source, target }: MemoryRecord, similarity: number): Found {
  const quality = Math.min(99, Math.floor(similarity * 100))
  return { answer: { source, target, quality, kind: 'fuzzy' }, inContext: false }
}
