import type { Span } from '../model/span.js'

/**
 * Quotations inside so many others name only the segments in which they begin and end: no text that somebody wrote nests so deep, and where every level
 * named each segment, a text of nothing but opening marks and full stops would take time and room in proportion to its square.
 */
export const deepestLinked = 8

/** How many spans of a list, in the order of their starts, lie around each. */
export function nestingOf(spans: readonly Span[]): readonly number[] {
  const ends: number[] = []
  return spans.map(({ start, end }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= start) ends.pop()
    ends.push(end)
    return ends.length - 1
  })
}
