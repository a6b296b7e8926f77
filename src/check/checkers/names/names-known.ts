import { linkNames, type NameLink, type Names } from '../../../mention/names/entities.js'
import type { Place, Span } from '../../../model/span.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../../context.js'
import { memoize } from '../../memoize.js'
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
  /** In how many segments but this one a link stands on both sides. */
  elsewhere(link: NameLink, at: number): number
  /** Two names stand side by side in the target of another segment than this. */
  besideElsewhere(one: NameLink, other: NameLink, at: number): boolean
  /** Segments whose source has a link, as indexes of `pairs`. */
  readonly standing: ReadonlyMap<NameLink, readonly number[]>
  /** Forms of the source, in lower case, that are names. */
  readonly strong: ReadonlySet<string>
  /** How much longer the target is than the source, over all. */
  readonly ratio: number
  /** In which share of the segments that should have them names are not answered, from 0 to 1: high where a translation is free, or its segments are paired wrongly. */
  readonly looseness: number
  /** In how many segments a word with a capital stands in the source. */
  readonly frequency: ReadonlyMap<string, number>
}

/** A document's names: found once, whoever asks. */
export const namesOf: (context: CheckContext) => KnownNames = memoize((context) => {
  const pairs = context.segments.flatMap((checked: CheckedSegment) =>
    checked.target === undefined || isCrowded(checked.source, checked.target)
      ? []
      : [{ index: checked.index, source: checked.source, target: checked.target }],
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
    elsewhere: (link, at) =>
      (answered.get(link)?.length ?? 0) - (segments[at]?.source.has(link) && segments[at]?.target.has(link) ? 1 : 0),
    besideElsewhere: neighbours(segments),
    standing,
    ratio: Math.max(
      0.1,
      length(texts.map((pair) => pair.target)) / Math.max(1, length(texts.map((pair) => pair.source))),
    ),
    looseness: loosenessOf(standing, answered),
    frequency: frequencies(segments),
    strong: new Set(found.source.groups.flatMap((group) => (group.strong ? [...group.keys] : []))),
  }
})

function loosenessOf(
  standing: ReadonlyMap<NameLink, readonly number[]>,
  answered: ReadonlyMap<NameLink, readonly number[]>,
): number {
  let all = 0
  let open = 0
  for (const [link, { length }] of standing) {
    const found = answered.get(link)?.length ?? 0
    if (found === 0) continue
    all += length
    open += length - found
  }
  return all === 0 ? 0 : open / all
}

function frequencies(segments: readonly SegmentNames[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  for (const [at, { sourceTokens }] of segments.entries())
    for (const { capital, key } of sourceTokens) {
      if (!capital || last.get(key) === at) continue
      last.set(key, at)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

/** A shorter text has names enough for a reader, however many. */
const shortText = 1_500
/** Words of one side by words of the other that may be names: past it no sentence is read, and nothing is said of the segment. */
const mostPairs = 40_000

function isCrowded(source: SegmentText, target: SegmentText): boolean {
  if (source.text.length <= shortText && target.text.length <= shortText) return false
  return likeNames(source) * likeNames(target) > mostPairs
}

/** How many words of a text may be names, by its script. */
function likeNames({ text, language }: SegmentText): number {
  if (!language.spaced) return text.length / 4
  return text.match(language.cased ? /(?<!\p{L})\p{Lu}/gu : /\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0
}

/** Where names stand side by side: for each two of them the first two segments, so that one is left where the other is asked for. */
function neighbours(segments: readonly SegmentNames[]): KnownNames['besideElsewhere'] {
  const found = new Map<string, number[]>()
  const keyOf = (one: NameLink, other: NameLink): string =>
    one.index < other.index ? `${one.index} ${other.index}` : `${other.index} ${one.index}`
  segments.forEach((here, at) => {
    if (here.target.size < 2) return
    const spans = [...here.target].flatMap(([link, theirs]) => theirs.map((span) => ({ link, span })))
    spans.sort((a, b) => a.span.start - b.span.start)
    spans.forEach(({ link, span }, index) => {
      for (let next = index + 1; next < spans.length; next++) {
        const other = spans[next]
        if (other === undefined || other.span.start - span.end > 1) break
        if (other.link === link || other.span.start < span.end || !here.source.has(link)) continue
        const key = keyOf(link, other.link)
        const where = found.get(key)
        if (where === undefined) found.set(key, [at])
        else if (where.length < 2 && where[0] !== at) where.push(at)
      }
    })
  })
  return (one, other, at) => (found.get(keyOf(one, other)) ?? []).some((index) => index !== at)
}

function length(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

/** The places of spans of a text. */
export function placesIn(text: SegmentText, spans: readonly Span[]): readonly Place[] {
  return spans.map((span) => placeOf(text, span))
}
