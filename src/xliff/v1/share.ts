import type { Unit } from '../../model/bilingual-document.js'
import type { XmlElement } from '../../xml/index.js'
import { dataKey } from '../compare.js'

/** Shares a unit's notes or matches out to its trans-units: what stood in one stays there, a new one goes to its segment's, else the first. */
export function share<T extends { readonly segment?: string }>(
  unit: Unit,
  elements: readonly (readonly XmlElement[])[],
  values: readonly T[],
  read: (element: XmlElement, index: number) => T,
  elsewhere: readonly T[] = [],
): readonly (readonly T[])[] {
  const segments = new Map<string | undefined, number>()
  for (const part of unit.parts) if (part.type === 'segment') segments.set(part.id, segments.size)
  const stays = new Map<string, number>()
  elements.forEach((list, index) => {
    for (const element of list) stays.set(dataKey(read(element, index)), index)
  })
  for (const value of elsewhere) stays.set(dataKey(value), -1)
  const shares: T[][] = elements.map(() => [])
  for (const value of values)
    shares[stays.get(dataKey(value)) ?? (value.segment === undefined ? 0 : (segments.get(value.segment) ?? 0))]?.push(
      value,
    )
  return shares
}
