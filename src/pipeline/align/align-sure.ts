import type { AlignItem, Judge } from './align-cost.js'
import type { AlignStep } from './align-rows.js'

/** The best other way must be dearer by so much (nats). */
const leastMargin = 4
/** A pair's lengths may be unlikely by so much. */
const mostLength = 4.5
/** What both sides hold must be worth so much to speak for a pair. */
const leastShared = 1
/** Two neighbours, or neighbours but one, that would fit better crosswise were moved. */
const reach = 4

/** What the items of two rows are. Paragraphs may be joined or divided and still be sure, as their sentences are looked at after them. */
export type Level = 'paragraphs' | 'sentences'

/**
 * Which steps are sure: one sentence for one, or paragraphs for paragraphs, of the same structure, clearly cheaper than any other way, with mentions that do not contradict, not better exchanged with a
 * neighbour's, and in rows that mostly fit. A pair without mentions of its own is only as sure as what stands around it: between it and the next pair with mentions nothing may be doubtful.
 */
export function sureSteps(
  steps: readonly AlignStep[],
  sources: readonly AlignItem[],
  targets: readonly AlignItem[],
  judge: Judge,
  level: Level,
): readonly boolean[] {
  const kinds = steps.map((step) => kindOf(step, sources, targets, judge, level))
  for (const [at, step] of steps.entries())
    for (let other = at + 1; other <= at + reach && other < steps.length; other += 1)
      if (isCrossed(step, steps[other], judge)) kinds[at] = kinds[other] = 'doubtful'
  // Rows that mostly do not answer one another in their order: what fits among them fits by chance.
  if (kinds.filter((kind) => kind === 'doubtful').length > kinds.length / 2) return kinds.map(() => false)
  const backed = (order: readonly number[]): ReadonlySet<number> => {
    let firm = true
    const found = new Set<number>()
    for (const at of order) {
      if (kinds[at] !== 'silent') firm = kinds[at] === 'borne'
      if (firm) found.add(at)
    }
    return found
  }
  const order = [...steps.keys()]
  const [before, behind] = [backed(order), backed(order.toReversed())]
  return kinds.map((kind, at) => kind === 'borne' || (kind === 'silent' && before.has(at) && behind.has(at)))
}

/** What a step's mentions say of it: they bear it out, they are silent, or there is a doubt. */
function kindOf(
  { source, target, margin }: AlignStep,
  sources: readonly AlignItem[],
  targets: readonly AlignItem[],
  judge: Judge,
  level: Level,
): 'borne' | 'silent' | 'doubtful' {
  const [one, other] = [sources.slice(source.start, source.end), targets.slice(target.start, target.end)]
  if (one.length === 0 || other.length === 0 || one[0]?.structure !== other[0]?.structure) return 'doubtful'
  if (level === 'sentences' && one.length + other.length > 2) return 'doubtful'
  const { shared, lacking, contradicts, length } = judge.evidence(one, other)
  if (margin < leastMargin || length > mostLength || contradicts) return 'doubtful'
  if (shared >= leastShared && shared > lacking) return 'borne'
  return lacking > Math.max(1, shared) ? 'doubtful' : 'silent'
}

function isCrossed(one: AlignStep, other: AlignStep | undefined, { cost }: Judge): boolean {
  if (
    other === undefined ||
    [one, other].some(({ source, target }) => source.start === source.end || target.start === target.end)
  )
    return false
  return (
    cost(one.source, other.target) + cost(other.source, one.target) + 1 <
    cost(one.source, one.target) + cost(other.source, other.target)
  )
}
