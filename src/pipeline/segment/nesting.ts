import type { Span } from '../../model/span.js'

/**
 * Whether a quotation inside so many others names every segment that it touches. In a text of very many segments deep ones name only the two in which they
 * begin and end: nobody wrote such nests, and where every level named each segment, opening marks and full stops alone would fill the memory.
 */
export function namesEach(depth: number, segments: number): boolean {
  return depth < alwaysLinked || depth * segments <= mostLinks
}

const alwaysLinked = 3
const mostLinks = 200_000

/** How many spans of a list, in the order of their starts, lie around each. */
export function nestingOf(spans: readonly Span[]): readonly number[] {
  const ends: number[] = []
  return spans.map(({ start, end }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= start) ends.pop()
    ends.push(end)
    return ends.length - 1
  })
}
