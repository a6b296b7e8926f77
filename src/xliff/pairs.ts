import type { Inline } from '../model/inline.js'

/**
 * The codes of a content that make pairs which nest: both halves are here, and what stands between them opens and closes
 * inside. Only they may be written as one element around its content; the others are written half by half.
 *
 * @example
 * pairs([{type: 'opening', id: '1'}, {type: 'text', text: 'a'}]).size // => 0
 */
export function pairs(content: readonly Inline[]): ReadonlySet<Inline> {
  const paired = new Set<Inline>()
  const closings = new Map<string, number>()
  for (const inline of content)
    if (inline.type === 'closing' && inline.isolated !== true)
      closings.set(inline.id, (closings.get(inline.id) ?? 0) + 1)
  const open: (Inline & { readonly type: 'opening' })[] = []
  for (const inline of content) {
    if (inline.type === 'opening' && inline.isolated !== true && closings.has(inline.id)) open.push(inline)
    if (inline.type !== 'closing' || inline.isolated === true) continue
    // The innermost opening of this id; what was opened after it and is not closed yet crosses it and is written by halves.
    const at = open.findLastIndex(({ id }) => id === inline.id)
    const opening = open[at]
    if (opening === undefined) continue
    const crossing = open.slice(at + 1)
    if (crossing.length === 0) paired.add(opening).add(inline)
    open.splice(at, 1)
  }
  return paired
}
