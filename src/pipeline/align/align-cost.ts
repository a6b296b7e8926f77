import type { Span } from '../../model/span.js'
import type { Marks } from './align-marks.js'
import type { StepCost } from './align-rows.js'

/** A paragraph or a sentence as it is compared with one of the other language. */
export interface AlignItem {
  readonly text: string
  /** What it is in its document; items that differ here may answer one another, but are never merged and never sure. */
  readonly structure: string
  /** It holds quoted words. */
  readonly quoted: boolean
  /** It holds the mark of a question. */
  readonly asks: boolean
  readonly marks: Marks
}

/** What speaks for a pair and what against it, in nats. */
export interface Evidence {
  /** What both sides hold, each by how rare it is in the document. */
  readonly shared: number
  /** What one side alone holds. */
  readonly lacking: number
  /** Each side has values that the other has not. */
  readonly contradicts: boolean
  /** How unlikely the two lengths are for a pair. */
  readonly length: number
}

/** How pairs of one document are judged. */
export interface Judge {
  readonly cost: StepCost
  evidence(source: readonly AlignItem[], target: readonly AlignItem[]): Evidence
}

/** Priors and variance of Gale and Church (1993), as negative logarithms; an item without an answer costs what two unlikely ones would. */
const oneToOne = 0.12
const merged = 3.1
const alone = 5.5
const variance = 6.8
const otherStructure = 5
const sameText = 8
const mostShared = 8
/** A value that one side lacks speaks as much against a pair as the rarest mark on both sides speaks for it. */
const rarest = 3
/** One side asks, the other does not. */
const question = 2
/** Each side has a value that the other lacks. */
const contradiction = 4

/** Judges pairs by their length (the document's own ratio), what they mention, whether they quote, and what they are. */
export function judgeOf(sources: readonly AlignItem[], targets: readonly AlignItem[], all: AlignWeights): Judge {
  const evidence: Judge['evidence'] = (source, target) => {
    const held = [marksOf(source), marksOf(target)] as const
    const [shared, lacks] = compare(held[0], held[1], all)
    const [, extra] = compare(held[1], held[0], all)
    const same = textOf(source) === textOf(target)
    const differ = (sign: (item: AlignItem) => boolean): boolean => source.some(sign) !== target.some(sign)
    return {
      shared: Math.min(mostShared, shared) + (same ? sameText : 0),
      lacking:
        lacks.values +
        extra.values +
        (lacks.hints + extra.hints) / 2 +
        (differ(isQuoted) ? 1 : 0) +
        (differ(isQuestion) ? all.question : 0),
      contradicts: lacks.values > 0 && extra.values > 0,
      length: same ? 0 : lengthCost(lengthOf(source), lengthOf(target) / all.ratio),
    }
  }
  const cost = (from: Span, to: Span): number => {
    if (from.start === from.end || to.start === to.end) return alone
    const source = sources.slice(from.start, from.end)
    const target = targets.slice(to.start, to.end)
    const same = [...source, ...target].every(({ structure }) => structure === source[0]?.structure)
    const single = source.length === 1 && target.length === 1
    if (!same && !single) return Number.POSITIVE_INFINITY
    const { shared, lacking, contradicts, length } = evidence(source, target)
    const against = lacking + (contradicts ? contradiction : 0)
    return (single ? oneToOne : merged) + (same ? 0 : otherStructure) + length + against - shared
  }
  return { cost, evidence }
}

const isQuoted = ({ quoted }: AlignItem): boolean => quoted
const isQuestion = ({ asks }: AlignItem): boolean => asks

/** What holds for a whole pair of documents. */
export interface AlignWeights {
  /** Letters of the target for one of the source. */
  readonly ratio: number
  /** What it costs that one side alone asks; nothing where one of the languages does not mark its questions so. */
  readonly question: number
  /** What a mark is worth. */
  weight(mark: string): number
}

/** Learns the ratio of lengths, whether both ask with marks, and how rare each mark is. */
export function weightsOf(sources: readonly AlignItem[], targets: readonly AlignItem[]): AlignWeights {
  const counts = new Map<string, number>()
  for (const { marks } of sources)
    for (const mark of [...marks.values, ...marks.hints]) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const ratio = lengthOf(targets) / Math.max(1, lengthOf(sources))
  const weight = (mark: string): number => Math.min(rarest, 0.5 + Math.log(sources.length / (counts.get(mark) ?? 1)))
  const [asked, answered] = [sources.filter(isQuestion).length, targets.filter(isQuestion).length]
  const marked = Math.min(asked, answered) * 2 >= Math.max(asked, answered)
  return {
    ratio: ratio > 0 ? ratio : 1,
    question: marked ? question : 0,
    weight: (mark) => Math.max(0.5, weight(mark)),
  }
}

function compare(one: Marks, other: Marks, { weight }: AlignWeights) {
  let shared = 0
  const lacks = { values: 0, hints: 0 }
  for (const kind of ['values', 'hints'] as const)
    for (const mark of one[kind])
      if (other.values.has(mark) || other.hints.has(mark)) shared += weight(mark)
      else if (kind === 'values') lacks.values += rarest
      else if (mark.startsWith('name')) lacks.hints += weight(mark)
  return [shared, lacks] as const
}

function marksOf(items: readonly AlignItem[]): Marks {
  if (items.length === 1 && items[0] !== undefined) return items[0].marks
  return {
    values: new Set(items.flatMap(({ marks }) => [...marks.values])),
    hints: new Set(items.flatMap(({ marks }) => [...marks.hints])),
  }
}

function textOf(items: readonly AlignItem[]): string {
  return items.map(({ text }) => text).join(' ')
}

function lengthOf(items: readonly AlignItem[]): number {
  return items.reduce((sum, { text }) => sum + text.length, 0)
}

/** −log of the chance that a pair's lengths differ so much; the tail of the normal distribution by its usual bound. */
function lengthCost(source: number, target: number): number {
  const delta = Math.abs(target - source) / Math.sqrt(Math.max(1, (source + target) / 2) * variance)
  return (delta * delta) / 2 + Math.log(1 + delta)
}
