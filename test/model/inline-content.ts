import fc from 'fast-check'
import type { Inline } from '../../src/model/inline.js'

const text: fc.Arbitrary<Inline> = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((value) => ({ type: 'text', text: value }))

/** Inline content of any shape: texts, codes that stand alone, pairs that may enclose one another. */
export const inlineContent: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: text },
      { weight: 1, arbitrary: fc.constant<Inline>({ type: 'standalone', id: '' }) },
    ),
    { maxLength: 8 },
  )
  .chain((flat) =>
    fc.tuple(fc.constant(flat), fc.array(fc.tuple(fc.nat(flat.length), fc.nat(flat.length)), { maxLength: 2 })),
  )
  .map(([flat, pairs]) => {
    const slots: Inline[][] = Array.from({ length: flat.length + 1 }, () => [])
    let id = 0
    for (const [a, b] of pairs) {
      id += 1
      slots[Math.min(a, b)]?.push({ type: 'opening', id: `p${id}` })
      slots[Math.max(a, b)]?.push({ type: 'closing', id: `p${id}` })
    }
    return slots.flatMap((slot, index) => {
      const inline = flat[index]
      if (inline === undefined) return slot
      id += 1
      return [...slot, inline.type === 'standalone' ? { ...inline, id: `s${id}` } : inline]
    })
  })
