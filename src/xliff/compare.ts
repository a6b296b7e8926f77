import type { Inline } from '../model/inline.js'
import { normalizeInline } from '../model/project.js'

/** Whether two values of plain data are equal in depth; the order of keys does not matter. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => sameData(item, b[at]))
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameData(value, right.get(key)))
}

/** A text that is the same for equal data and no other, whatever the order of keys. */
export function dataKey(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner,
  )
}

/** Whether two contents read the same: the same text, and the same codes by kind and id. What codes look like does not count. */
export function sameContent(a: readonly Inline[] | undefined, b: readonly Inline[] | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  const [left, right] = [normalizeInline(a), normalizeInline(b)]
  return (
    left.length === right.length &&
    left.every((inline, at) => {
      const other = right[at]
      if (inline.type === 'text') return other?.type === 'text' && other.text === inline.text
      return other !== undefined && other.type === inline.type && other.id === inline.id
    })
  )
}
