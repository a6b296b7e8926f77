import type { Inline } from '../model/inline.js'
import { project } from '../model/project.js'

/** Inline content as one string to compare: text as itself, a code as its kind of half and its id between two NULs, which no document holds. */
export function contentKey(content: readonly Inline[]): string {
  return project(content, {
    text: (inline) => inline.text,
    standalone: (inline) => `\0- ${inline.id}\0`,
    opening: (inline) => `\0< ${inline.id}\0`,
    closing: (inline) => `\0> ${inline.id}\0`,
  })
}

/** The codes of some content in order, as they stand in its key, with how often each does. */
export function countCodes(content: readonly Inline[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const inline of content) {
    if (inline.type === 'text') continue
    const key = contentKey([inline])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
