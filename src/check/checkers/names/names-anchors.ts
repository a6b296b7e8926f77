import type { NameLink } from '../../../mention/names/entities.js'
import type { Span } from '../../../model/span.js'
import type { SegmentNames } from './names-segment.js'

/** Names that stand once on each side of a segment, in the order of the source: what the places of others are told by. */
export function anchorsOf(here: SegmentNames): readonly Anchor[] {
  const anchors: Anchor[] = []
  for (const [link, [source, second]] of here.source) {
    const [target, another] = here.target.get(link) ?? []
    if (source !== undefined && target !== undefined && second === undefined && another === undefined)
      anchors.push({ link, source: middle(source), target: middle(target) })
  }
  return anchors.sort((a, b) => a.source - b.source)
}

/** A name's place on both sides. */
export interface Anchor {
  readonly link: NameLink
  readonly source: number
  readonly target: number
}

/** How far a word of the target stands from where what a word of the source says is looked for: between the names before and after it, as a share of the text. */
export function distanceFrom(
  token: Span,
  span: Span,
  anchors: readonly Anchor[],
  [source, target]: readonly [number, number],
): number {
  const at = middle(token)
  let before: { readonly source: number; readonly target: number } = { source: 0, target: 0 }
  let after: { readonly source: number; readonly target: number } = { source, target }
  for (const anchor of anchors) {
    if (anchor.source < at) before = anchor
    else {
      if (anchor.source > at) after = anchor
      break
    }
  }
  const share = (at - before.source) / Math.max(1, after.source - before.source)
  const expected = before.target + share * (after.target - before.target)
  return Math.abs(middle(span) - expected) / Math.max(1, target)
}

function middle({ start, end }: Span): number {
  return (start + end) / 2
}
