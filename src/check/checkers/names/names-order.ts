import type { NameLink } from '../../../mention/names/entities.js'
import { soundsAlike } from '../../../mention/names/names-sound.js'
import type { Span } from '../../../model/span.js'
import type { SegmentNames } from './names-segment.js'

/** Two names of one segment, each where the other should be. */
export interface Exchange {
  readonly one: NameLink
  readonly other: NameLink
  /** A first name stands by the wrong last name: no order of words explains that. */
  readonly broken: boolean
}

interface Single {
  readonly link: NameLink
  readonly source: Span
  readonly target: Span
}

/** First and last names that stand together in the source, and in the target each beside another's. */
export function* brokenNames(
  here: SegmentNames,
  target: string,
  answered: (link: NameLink) => number,
): Iterable<Exchange> {
  if (here.source.size < 3) return
  const singles = singlesOf(here)
  for (const first of singles)
    for (const last of singles) {
      if (!isBeside(first.source, last.source) || isBeside(first.target, last.target)) continue
      if (answered(first.link) < 2 || singles.some((one) => one !== first && isAlike(one.link, first.link))) continue
      const wrong = singles.find(
        (candidate) =>
          candidate !== first &&
          candidate !== last &&
          isBeside(first.target, candidate.target) &&
          isJoined(first.target, candidate.target, target) &&
          !isNear(first.source, candidate.source),
      )
      if (wrong !== undefined) yield { one: last.link, other: wrong.link, broken: true }
    }
}

/** So many segments must have a name on both sides before its order says anything. */
const wellKnown = 5
/** So many pairs of names must stand in the source's order. */
const inOrder = 3

/**
 * The one segment in which two of the document's main names stand the other way round, where all other segments keep
 * the source's order.
 */
export function findExchange(
  segments: readonly SegmentNames[],
  sources: readonly string[],
  answered: (link: NameLink) => number,
): { readonly segment: number; readonly exchange: Exchange } | undefined {
  let kept = 0
  const turned: { readonly segment: number; readonly exchange: Exchange }[] = []
  for (const [segment, here] of segments.entries()) {
    const singles = singlesOf(here)
    const known = singles.filter(({ link }) => answered(link) >= wellKnown)
    for (const [index, one] of known.entries())
      for (const other of known.slice(index + 1)) {
        if (isNear(one.source, other.source) || isParted(one.source, other.source, sources[segment] ?? '')) continue
        if (one.source.start < other.source.start === one.target.start < other.target.start) kept++
        else if (!isWhole(one, singles) && !isWhole(other, singles))
          turned.push({ segment, exchange: { one: one.link, other: other.link, broken: false } })
      }
  }
  return turned.length === 1 && kept >= inOrder ? turned[0] : undefined
}

/** The same name stands beside it on both sides: a whole person has moved (`A B and C D`). */
function isWhole(one: Single, singles: readonly Single[]): boolean {
  return singles.some((other) => isBeside(one.source, other.source) && isBeside(one.target, other.target))
}

/** Persons' names that stand once on each side of a segment. */
function singlesOf(here: SegmentNames): readonly Single[] {
  const singles: Single[] = []
  for (const [link, [source, second]] of here.source) {
    const [target, another] = here.target.get(link) ?? []
    if (link.place !== undefined || source === undefined || target === undefined) continue
    if (second === undefined && another === undefined) singles.push({ link, source, target })
  }
  return singles
}

/** Two names that sound so alike that one may be taken for the other (Volodymyr, Vladimir). */
function isAlike(one: NameLink, other: NameLink): boolean {
  return (
    soundsAlike(one.source.label, other.source.label) > 0.68 || soundsAlike(one.target.label, other.target.label) > 0.68
  )
}

/** Nothing stands between two words but a space, a dot or a hyphen. */
function isBeside(one: Span, other: Span): boolean {
  const gap = one.start < other.start ? other.start - one.end : one.start - other.end
  return gap >= 0 && gap <= 1
}

/** What stands between parts of one name is no word, be it of one character. */
function isJoined(one: Span, other: Span, text: string): boolean {
  return !/\p{L}/u.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))
}

/** Parts of one name, or of a list of names. */
function isNear(one: Span, other: Span): boolean {
  return (one.start < other.start ? other.start - one.end : one.start - other.end) <= 6
}

/** Who is named within a quotation and who says it stand in any order. */
function isParted(one: Span, other: Span, text: string): boolean {
  return /["“”„«»‘‚「」『』]/u.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))
}
