import type { DateValue, Mention } from '../model/mention.js'

/** A part of a date. */
export type DatePart = 'year' | 'month' | 'day' | 'weekday'

/** The parts in the order in which they are told. */
export const dateParts: readonly DatePart[] = ['day', 'month', 'year', 'weekday']

/** Two dates set side by side. */
export interface DateComparison {
  readonly same: readonly DatePart[]
  readonly differ: readonly DatePart[]
  /** What the source says and the target does not. */
  readonly missing: readonly DatePart[]
  readonly extra: readonly DatePart[]
}

/** A source's date and the target's that answers it. */
export interface DatePair extends DateComparison {
  readonly source: Mention<DateValue>
  readonly target: Mention<DateValue>
}

/** The dates of a segment's two sides, paired one to one as far as they agree; the leftovers in reading order. */
export interface DatePairing {
  readonly pairs: readonly DatePair[]
  readonly sourceLeft: readonly Mention<DateValue>[]
  readonly targetLeft: readonly Mention<DateValue>[]
}

/** Sets two dates side by side in the readings that agree best. */
export function compareDates(source: DateValue, target: DateValue): DateComparison {
  if (source.otherwise === undefined && target.otherwise === undefined) return compare(source, target)
  const all = readings(source).flatMap((one) => readings(target).map((other) => compare(one, other)))
  return all.reduce((best, next) => (next.differ.length < best.differ.length ? next : best))
}

/** Pairs dates that are the same, then those that do not contradict one another. */
export function pairDates(source: readonly Mention<DateValue>[], target: readonly Mention<DateValue>[]): DatePairing {
  return pairBy(source, target, [], (comparison) => {
    if (comparison.differ.length > 0 || comparison.same.length === 0) return 0
    const open = comparison.missing.length + comparison.extra.length
    return 100 + 10 * comparison.same.length - 3 * open
  })
}

/** Pairs the leftovers that say something else of the same thing: contradictions. */
export function pairContradictions(pairing: DatePairing): DatePairing {
  return pairBy(pairing.sourceLeft, pairing.targetLeft, pairing.pairs, (comparison) => {
    if (comparison.differ.length === 0) return 0
    // A weekday here and another date there are two omissions; what both give must be most of what either gives.
    const open = comparison.missing.length + comparison.extra.length
    return 100 + 10 * comparison.same.length - 5 * comparison.differ.length - 2 * open
  })
}

function pairBy(
  source: readonly Mention<DateValue>[],
  target: readonly Mention<DateValue>[],
  pairs: readonly DatePair[],
  score: (comparison: DateComparison) => number,
): DatePairing {
  const [lone, answer] = [source[0], target[0]]
  if (lone === undefined || answer === undefined) return { pairs, sourceLeft: source, targetLeft: target }
  if (source.length === 1 && target.length === 1) {
    const comparison = compareDates(lone.value, answer.value)
    return score(comparison) > 0
      ? { pairs: [...pairs, pairOf(lone, answer, comparison)], sourceLeft: [], targetLeft: [] }
      : { pairs, sourceLeft: source, targetLeft: target }
  }
  const candidates = source.flatMap((one, at) =>
    target.flatMap((other, to) => {
      const comparison = compareDates(one.value, other.value)
      const points = score(comparison)
      return points > 0 ? [{ pair: pairOf(one, other, comparison), points: points - Math.abs(at - to) / 100 }] : []
    }),
  )
  candidates.sort((a, b) => b.points - a.points)
  const taken = new Set<Mention<DateValue>>()
  const found = candidates.flatMap(({ pair }) => {
    if (taken.has(pair.source) || taken.has(pair.target)) return []
    taken.add(pair.source).add(pair.target)
    return [pair]
  })
  const left = (side: readonly Mention<DateValue>[]): readonly Mention<DateValue>[] =>
    side.filter((date) => !taken.has(date))
  return { pairs: [...pairs, ...found], sourceLeft: left(source), targetLeft: left(target) }
}

function pairOf(
  source: Mention<DateValue>,
  target: Mention<DateValue>,
  { same, differ, missing, extra }: DateComparison,
): DatePair {
  return { source, target, same, differ, missing, extra }
}

function readings(value: DateValue): readonly DateValue[] {
  return value.otherwise === undefined ? [value] : [value, value.otherwise]
}

function compare(source: DateValue, target: DateValue): DateComparison {
  const found: Record<keyof DateComparison, DatePart[]> = { same: [], differ: [], missing: [], extra: [] }
  for (const part of dateParts) {
    const [one, other] = [source[part], target[part]]
    if (one === undefined && other === undefined) continue
    if (one === undefined) found.extra.push(part)
    else if (other === undefined) found.missing.push(part)
    else (one === other ? found.same : found.differ).push(part)
  }
  return found
}
