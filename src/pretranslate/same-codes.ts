import type { Inline } from '../model/inline.js'

/** Whether a target has the codes of its source, each as often, and no pair closes before it opens. */
export function hasSameCodes(source: readonly Inline[], target: readonly Inline[]): boolean {
  const counts = new Map<string, number>()
  for (const inline of source)
    if (inline.type !== 'text') counts.set(keyOf(inline), (counts.get(keyOf(inline)) ?? 0) + 1)
  const opened = new Set<string>()
  const pairs = new Set(source.flatMap((inline) => (inline.type === 'opening' ? [inline.id] : [])))
  for (const inline of target) {
    if (inline.type === 'text') continue
    counts.set(keyOf(inline), (counts.get(keyOf(inline)) ?? 0) - 1)
    if (inline.type === 'opening') opened.add(inline.id)
    if (inline.type === 'closing' && pairs.has(inline.id) && !opened.has(inline.id)) return false
  }
  return [...counts.values()].every((count) => count === 0)
}

function keyOf(inline: Exclude<Inline, { readonly type: 'text' }>): string {
  return `${inline.type} ${inline.id}`
}
