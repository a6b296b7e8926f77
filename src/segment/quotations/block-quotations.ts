import type { FlowQuotation, FlowSpeaker } from '../flow.js'

/** A flow with what was found in it, and the block quotations that it stands in, outermost first. */
export interface QuotedFlow<Id> {
  readonly paragraphs: readonly string[]
  readonly quotations: readonly FlowQuotation[]
  readonly quotedIn: readonly Id[]
}

/**
 * The quotations of a document's flows in reading order, paragraphs counted over all of them, with its block quotations (`<blockquote>`, Markdown's `>`): without marks, a level above what is quoted in them. One whose whole text stands in marks is that quotation itself, once.
 */
export function withBlockQuotations<Id>(flows: readonly QuotedFlow<Id>[]): readonly FlowQuotation[] {
  const blocks = blocksOf(flows)
  const all: FlowQuotation[] = []
  const firsts = [0]
  for (const { paragraphs } of flows) firsts.push((firsts.at(-1) ?? 0) + paragraphs.length)
  for (const [index, flow] of flows.entries()) {
    const own = flow.quotedIn.flatMap((id) => blocks.get(id) ?? [])
    for (const block of own)
      if (block.first === index && block.marked === undefined) all.push(quotationOf(block, flows, firsts))
    for (const [at, quotation] of flow.quotations.entries()) {
      const marked = own.find((block) => block.first === index && block.marked === at)
      const depth = own.length - own.filter((block) => block.marked !== undefined).length
      const kind = marked === undefined ? quotation.kind : 'block'
      all.push({ ...shifted(quotation, firsts[index] ?? 0), level: quotation.level + depth, kind })
    }
  }
  return all
}

interface BlockQuotation {
  readonly level: number
  /** Indices of the flows between which it stands. */
  readonly first: number
  last: number
  /** The index of the quotation with marks that is the whole of it, in its only flow. */
  marked?: number
}

function blocksOf<Id>(flows: readonly QuotedFlow<Id>[]): ReadonlyMap<Id, BlockQuotation> {
  const blocks = new Map<Id, BlockQuotation>()
  for (const [index, { quotedIn }] of flows.entries())
    for (const [depth, id] of quotedIn.entries()) {
      const known = blocks.get(id)
      if (known === undefined) blocks.set(id, { level: depth + 1, first: index, last: index })
      else known.last = index
    }
  for (const [index, flow] of flows.entries()) {
    const inner = flow.quotedIn.at(-1)
    const block = inner === undefined ? undefined : blocks.get(inner)
    if (block === undefined || block.first !== block.last || block.first !== index) continue
    const whole = flow.quotations.findIndex((quotation) => isWhole(quotation, flow.paragraphs))
    if (whole >= 0) block.marked = whole
  }
  return blocks
}

/** Whether marks stand around all of a flow's text, but for what ends the sentence after them. */
function isWhole({ kind, level, start, end, close }: FlowQuotation, paragraphs: readonly string[]): boolean {
  const [first = '', last = ''] = [paragraphs[0], paragraphs.at(-1)]
  return (
    kind !== 'dash' &&
    level === 1 &&
    close !== '' &&
    start.paragraph === 0 &&
    end.paragraph === paragraphs.length - 1 &&
    first.slice(0, start.offset).trim() === '' &&
    /^[\s\p{Sentence_Terminal}…]*$/u.test(last.slice(end.offset))
  )
}

function quotationOf<Id>(
  { level, first, last }: BlockQuotation,
  flows: readonly QuotedFlow<Id>[],
  firsts: readonly number[],
): FlowQuotation {
  const [opening = '', closing = ''] = [flows[first]?.paragraphs[0], flows[last]?.paragraphs.at(-1)]
  return {
    level,
    kind: 'block',
    open: '',
    close: '',
    start: { paragraph: firsts[first] ?? 0, offset: opening.length - opening.trimStart().length },
    end: { paragraph: (firsts[last + 1] ?? 1) - 1, offset: closing.trimEnd().length },
    reopen: [],
  }
}

function shifted(quotation: FlowQuotation, by: number): FlowQuotation {
  if (by === 0) return quotation
  const { start, end, reopen, speaker } = quotation
  return {
    ...quotation,
    start: { ...start, paragraph: start.paragraph + by },
    end: { ...end, paragraph: end.paragraph + by },
    reopen: reopen.map((place) => ({ ...place, paragraph: place.paragraph + by })),
    ...(speaker === undefined ? {} : { speaker: shiftedSpeaker(speaker, by) }),
  }
}

function shiftedSpeaker(speaker: FlowSpeaker, by: number): FlowSpeaker {
  const { paragraph, refersTo } = speaker
  const moved = { ...speaker, paragraph: paragraph + by }
  return refersTo === undefined ? moved : { ...moved, refersTo: { ...refersTo, paragraph: refersTo.paragraph + by } }
}
