import type { Inline, Opening } from '../model/inline.js'

/** How deep elements are put into one another: readers of XML refuse a depth, ours at 256. */
const deepest = 100

/**
 * The codes of a content that make pairs which nest: both halves are here, what stands between them opens and closes
 * inside, and not too many stand around them. Only they may be written as one element around its content; the others are written half by half. Linear in time.
 *
 * @example
 * pairs([{type: 'opening', id: '1'}, {type: 'text', text: 'a'}]).size // => 0
 */
export function pairs(content: readonly Inline[]): ReadonlySet<Inline> {
  const paired = new Set<Inline>()
  const closings = new Set<string>()
  for (const inline of content) if (inline.type === 'closing' && inline.isolated !== true) closings.add(inline.id)
  const open: Opening[] = []
  const byId = new Map<string, Opening[]>()
  /** Closed already, but below one that is open: that one crosses it. */
  const crossed = new Set<Opening>()
  for (const inline of content) {
    if (inline.type === 'opening' && inline.isolated !== true && closings.has(inline.id)) {
      open.push(inline)
      const same = byId.get(inline.id)
      if (same === undefined) byId.set(inline.id, [inline])
      else same.push(inline)
    }
    if (inline.type !== 'closing' || inline.isolated === true) continue
    const opening = byId.get(inline.id)?.pop()
    if (opening === undefined) continue
    for (let top = open.at(-1); top !== undefined && crossed.has(top); top = open.at(-1)) open.pop()
    if (open.at(-1) === opening) {
      open.pop()
      if (open.length < deepest) paired.add(opening).add(inline)
    } else crossed.add(opening)
  }
  return paired
}
