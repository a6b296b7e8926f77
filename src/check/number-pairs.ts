import type { Mention, NumberValue } from '../model/mention.js'

/** A number of a text. */
export type NumberMention = Mention<NumberValue>

/** A source's number and the target's that answers it, and why. */
export interface NumberPair {
  readonly source: NumberMention
  readonly target: NumberMention
  readonly reason: NumberReason
}

/** Why two numbers are a pair. From `separator` on the two contradict one another. */
export type NumberReason =
  | 'same'
  | 'spelled'
  | 'range'
  | 'clock'
  | 'short-year'
  | 'fraction'
  | 'discount'
  | 'converted'
  | 'rounded'
  | 'separator'
  | 'magnitude'
  | 'year'
  | 'value'
  | 'far'

/** The numbers of a segment that are not paired yet, and the pairs; each pass takes from the first and adds to the second. */
export interface NumberLedger {
  readonly source: readonly NumberMention[]
  readonly target: readonly NumberMention[]
  readonly pairs: readonly NumberPair[]
  /** Lengths of the two texts: pairs at the same relative place are likelier. */
  readonly lengths: readonly [number, number]
}

/** One pass: every pair of leftovers that `fits`, the nearest first, is taken out of the leftovers. */
export function pairNumbers(
  ledger: NumberLedger,
  reason: NumberReason,
  fits: (source: NumberMention, target: NumberMention) => boolean,
): NumberLedger {
  if (ledger.source.length === 0 || ledger.target.length === 0) return ledger
  const [lone, other] = [ledger.source[0], ledger.target[0]]
  if (ledger.source.length === 1 && ledger.target.length === 1 && lone !== undefined && other !== undefined)
    return fits(lone, other)
      ? { ...ledger, source: [], target: [], pairs: [...ledger.pairs, { source: lone, target: other, reason }] }
      : ledger
  return pairNearest(ledger, reason, fits)
}

function pairNearest(
  ledger: NumberLedger,
  reason: NumberReason,
  fits: (source: NumberMention, target: NumberMention) => boolean,
): NumberLedger {
  const [sourceLength, targetLength] = ledger.lengths
  const candidates: { readonly source: NumberMention; readonly target: NumberMention; readonly apart: number }[] = []
  for (const source of ledger.source)
    for (const target of ledger.target)
      if (fits(source, target))
        candidates.push({ source, target, apart: Math.abs(source.start / sourceLength - target.start / targetLength) })
  if (candidates.length === 0) return ledger
  candidates.sort((a, b) => a.apart - b.apart)
  const taken = new Set<NumberMention>()
  const pairs = candidates.flatMap(({ source, target }) => {
    if (taken.has(source) || taken.has(target)) return []
    taken.add(source).add(target)
    return [{ source, target, reason }]
  })
  return {
    ...ledger,
    source: ledger.source.filter((number) => !taken.has(number)),
    target: ledger.target.filter((number) => !taken.has(number)),
    pairs: [...ledger.pairs, ...pairs],
  }
}
