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
  segments.forEach((here, index) => {
    for (const link of here.source.keys()) if (here.target.has(link)) answered.get(link)?.push(index)
  })
  return {
    pairs,
    names: found,
    sources: texts.map((pair) => pair.source),
    targets: texts.map((pair) => pair.target),
    segments,
    answered,
  }
})

/** The places of spans of a text. */
export function placesIn(text: SegmentText, spans: readonly Span[]): readonly Place[] {
  return spans.map((span) => placeOf(text, span))
}
