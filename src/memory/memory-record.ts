import type { Inline } from '../model/inline.js'
import { attributeIn, type MemoryEntry } from './entry.js'
import { pairsOf } from './pairs-of.js'

/** What a look-up gives of a pair. */
export interface MemoryRecord {
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
  /** The sources before and after it, where the memory says so. */
  readonly previous?: string
  readonly next?: string
  /** Notes of its entry and of its translation, and properties as `type: text`. */
  readonly notes?: readonly string[]
}

/** The records of an entry in two languages. */
export function recordsOf(entry: MemoryEntry, sourceLanguage: string, targetLanguage: string): readonly MemoryRecord[] {
  return pairsOf(entry, sourceLanguage, targetLanguage).map(({ source, target, previous, next }) => {
    const notes = [...entry.remarks, ...target.remarks].flatMap(({ name, attributes, text }) => {
      const type = attributeIn(attributes, 'type') ?? ''
      if (name === 'note') return [text]
      return type === 'prev' || type === 'next' ? [] : [`${type}: ${text}`]
    })
    return {
      source: source.content,
      target: target.content,
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
      ...(notes.length === 0 ? {} : { notes }),
    }
  })
}

/** A record as one line of JSON: contents of text alone are texts. */
export function serializeRecord({ source, target, previous, next, notes }: MemoryRecord): string {
  return JSON.stringify([shortened(source), shortened(target), previous ?? null, next ?? null, notes ?? []])
}

/** Reads back `serializeRecord`, whose text alone comes from a file of our own. */
export function parseRecord(text: string): MemoryRecord {
  const [source, target, previous, next, notes] = JSON.parse(text) as readonly [
    Short,
    Short,
    string | null,
    string | null,
    readonly string[],
  ]
  return {
    source: lengthened(source),
    target: lengthened(target),
    ...(previous === null ? {} : { previous }),
    ...(next === null ? {} : { next }),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

type Short = string | readonly Inline[]

function shortened(content: readonly Inline[]): Short {
  const [first, second] = content
  return first?.type === 'text' && second === undefined ? first.text : content
}

function lengthened(short: Short): readonly Inline[] {
  return typeof short === 'string' ? [{ type: 'text', text: short }] : short
}
