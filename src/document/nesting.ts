import type { Item } from './region.js'

/** The ends in running text that end nothing or not what began last, by name: none where all markup is nested. */
export function strayEnds(items: readonly Item[]): readonly string[] {
  const open: string[] = []
  const stray: string[] = []
  for (const item of items) {
    if (item.type === 'open') open.push(item.name)
    else if (item.type === 'close' && open.at(-1) === item.name) open.pop()
    else if (item.type === 'close') stray.push(`stray ${item.name}`)
  }
  return stray
}
