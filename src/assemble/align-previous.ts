import { blockContent, blocksOf, type Document } from '../model/document.js'
import type { Inline } from '../model/inline.js'
import { contentKey } from './content-key.js'

/**
 * The paragraph of an older finished article for each block, where the structure tells which: paragraphs that say what a target says now are taken for it,
 * and between two of those the others answer one another where there are as many on both sides.
 *
 * @param targets what is known of the new article, by block; undefined where a translation is missing
 */
export function alignPrevious(
  targets: readonly (readonly Inline[] | undefined)[],
  previous: Document,
): readonly (readonly Inline[] | undefined)[] {
  const old = blocksOf(previous).map(blockContent)
  const places = new Map<string, { readonly at: number[]; next: number }>()
  old.forEach((content, index) => {
    const key = contentKey(content)
    const found = places.get(key)
    if (found === undefined) places.set(key, { at: [index], next: 0 })
    else found.at.push(index)
  })
  const placeOf = (target: readonly Inline[] | undefined): number | undefined => {
    const found = target === undefined ? undefined : places.get(contentKey(target))
    if (found === undefined) return undefined
    while ((found.at[found.next] ?? old.length) < oldStart) found.next += 1
    return found.at[found.next]
  }
  const taken: (readonly Inline[] | undefined)[] = targets.map(() => undefined)
  let start = 0
  let oldStart = 0
  const between = (end: number, oldEnd: number): void => {
    if (end - start !== oldEnd - oldStart) return
    for (let step = 0; step < end - start; step += 1) taken[start + step] = old[oldStart + step]
  }
  targets.forEach((target, index) => {
    const place = placeOf(target)
    if (place === undefined) return
    between(index, place)
    start = index + 1
    oldStart = place + 1
  })
  between(targets.length, old.length)
  return taken
}
