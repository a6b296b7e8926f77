import { linkNames, type NameLink, type Names } from '../../mention/entities.js'
import type { Place, Span } from '../../model/span.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../context.js'
import { memoize } from '../memoize.js'
import { placeNames, type SegmentNames } from './names-segment.js'

/** A segment that has both sides. */
export interface PairedSegment {
  readonly index: number
  readonly source: SegmentText
  readonly target: SegmentText
}

/** The names of a document, and where they stand. */
export interface KnownNames {
  readonly pairs: readonly PairedSegment[]
  readonly names: Names
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly segments: readonly SegmentNames[]
  /** Segments in which a link stands on both sides, as indexes of `pairs`. */
  readonly answered: ReadonlyMap<NameLink, readonly number[]>
  /** Segments whose source has a link, as indexes of `pairs`. */
  readonly standing: ReadonlyMap<NameLink, readonly number[]>
  /** Forms of the source, in lower case, that are names. */
  readonly strong: ReadonlySet<string>
  /** How much longer the target is than the source, over all. */
  readonly ratio: number
}

/** A document's names: found once, whoever asks. */
export const namesOf: (context: CheckContext) => KnownNames = memoize((context) => {
  const pairs = context.segments.flatMap((checked: CheckedSegment) =>
    checked.target === undefined ? [] : [{ index: checked.index, source: checked.source, target: checked.target }],
  )
  const texts = pairs.map((pair) => ({ source: pair.source.text, target: pair.target.text }))
  const found = linkNames(texts, context.source, context.target)
  const segments = placeNames(found, texts, context.source, context.target)
  const answered = new Map<NameLink, number[]>(found.links.map((link) => [link, []]))
  const standing = new Map<NameLink, number[]>(found.links.map((link) => [link, []]))
  segments.forEach((here, index) => {
    for (const link of here.source.keys()) {
      standing.get(link)?.push(index)
      if (here.target.has(link)) answered.get(link)?.push(index)
    }
  })
  return {
    pairs,
    names: found,
    sources: texts.map((pair) => pair.source),
    targets: texts.map((pair) => pair.target),
    segments,
    answered,
    standing,
    ratio: Math.max(
      0.1,
      length(texts.map((pair) => pair.target)) / Math.max(1, length(texts.map((pair) => pair.source))),
    ),
    strong: new Set(found.source.groups.flatMap((group) => (group.strong ? [...group.keys] : []))),
  }
})

function length(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

/** The places of spans of a text. */
export function placesIn(text: SegmentText, spans: readonly Span[]): readonly Place[] {
  return spans.map((span) => placeOf(text, span))
}
