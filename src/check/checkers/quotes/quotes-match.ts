import type { CheckContext } from '../../context.js'
import { memoize } from '../../memoize.js'
import type { PlacedQuotation } from './placed-quotation.js'
import type { QuoteSide } from './quotes-sides.js'

/** Which quotation of the target answers which of the source. */
export interface QuoteMatches {
  readonly source: QuoteSide
  readonly target: QuoteSide
  /** The pairs the other way round. */
  readonly asked: ReadonlyMap<PlacedQuotation, PlacedQuotation>
  readonly pairs: ReadonlyMap<PlacedQuotation, PlacedQuotation>
  /** Quotations of the source that nothing answers, and of the target that answer nothing. */
  readonly unanswered: readonly PlacedQuotation[]
  readonly unasked: readonly PlacedQuotation[]
}

/** Pairs the quotations that begin in the same segment, in order; where one side has more, those of like length. `ratio`: how long the target's texts are for the source's. */
export function matchQuotations(source: QuoteSide, target: QuoteSide, ratio: number): QuoteMatches {
  const pairs = new Map<PlacedQuotation, PlacedQuotation>()
  const rest = new Set(target.quotations)
  const unanswered: PlacedQuotation[] = []
  for (const segment of new Set(source.quotations.map(({ begin }) => begin))) {
    const own = source.begins(segment)
    const matched = align(own, target.begins(segment), ratio)
    own.forEach((quotation, index) => {
      const answer = matched[index]
      if (answer === undefined) unanswered.push(quotation)
      else {
        pairs.set(quotation, answer)
        rest.delete(answer)
      }
    })
  }
  const asked = new Map([...pairs].map(([own, answer]) => [answer, own]))
  return { source, target, asked, pairs, unanswered, unasked: [...rest] }
}

/** For each quotation of the source the one of the target, in the same order, with the least difference in length. */
function align(
  source: readonly PlacedQuotation[],
  target: readonly PlacedQuotation[],
  ratio: number,
): readonly (PlacedQuotation | undefined)[] {
  // Past this no sentence is read, and the table would be too large.
  if (source.length === target.length || source.length * target.length > 250_000) return target
  const skip = 1.2
  const table: number[][] = [Array.from({ length: target.length + 1 }, (_, j) => j * skip)]
  for (let i = 1; i <= source.length; i++) {
    const row = [i * skip]
    for (let j = 1; j <= target.length; j++)
      row.push(
        Math.min(
          value(table, i - 1, j - 1) + difference(source[i - 1], target[j - 1], ratio),
          value(table, i - 1, j) + skip,
          (row[j - 1] ?? 0) + skip,
        ),
      )
    table.push(row)
  }
  const found: (PlacedQuotation | undefined)[] = source.map(() => undefined)
  for (let i = source.length, j = target.length; i > 0 && j > 0; ) {
    const here = value(table, i, j)
    if (here === value(table, i - 1, j - 1) + difference(source[i - 1], target[j - 1], ratio)) {
      found[--i] = target[--j]
    } else if (here === value(table, i - 1, j) + skip) i--
    else j--
  }
  return found
}

function difference(one: PlacedQuotation | undefined, other: PlacedQuotation | undefined, ratio: number): number {
  if (one === undefined || other === undefined) return 0
  const level = one.level === other.level ? 0 : 0.5
  return Math.min(2, Math.abs(Math.log((one.length * ratio + 4) / (other.length + 4)))) + level
}

function value(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

/** How long the target's texts are for the source's. */
export const lengthRatio: (context: CheckContext) => number = memoize((context) => {
  let source = 0
  let target = 0
  for (const checked of context.segments)
    if (checked.target !== undefined) {
      source += checked.source.text.length
      target += checked.target.text.length
    }
  return source === 0 || target === 0 ? 1 : target / source
})
