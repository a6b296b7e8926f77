import type { Document } from '../../model/document.js'
import { plain, project } from '../../model/project.js'
import type { QuotationExtent, QuotationKind } from '../../model/quotation.js'
import type { Span } from '../../model/span.js'
import { type FlowQuotation, type FlowSpeaker, type SegmentOptions, spanInParagraph } from '../../segment/index.js'
import { namesEach, nestingOf } from './nesting.js'
import { type RawOffsets, rawOffsets } from './raw-offsets.js'
import { documentQuotations, type SegmentedBlock, type SegmentedFlow, segmentDocument } from './segment-document.js'
import { splitInline } from './split-inline.js'

/** What `segment --json` prints of one file; offsets are UTF-16 into the file's text. */
export interface SegmentedArticle {
  readonly locale: string
  readonly segments: readonly ArticleSegment[]
  readonly quotes: readonly ArticleQuote[]
  /** Every place where a sentence might end and every mark, with the rule that decided; only where asked for. */
  readonly decisions?: readonly ArticleDecision[]
}

/** A segment of an article; its id is unique in the file. */
export interface ArticleSegment extends Span {
  readonly id: string
  /** What a reader sees. */
  readonly text: string
  /** Empty for an ornament that no unit holds. */
  readonly unit: string
  readonly quotes: readonly { readonly id: string; readonly part: QuotationExtent }[]
  /** Where the pieces of `text` stand, if they are not all there is between `start` and `end`. */
  readonly inner?: readonly Span[]
}

/** A quotation of an article, marks included. */
export interface ArticleQuote extends Span {
  readonly id: string
  readonly level: number
  readonly kind: QuotationKind
  readonly open: string
  readonly close: string
  readonly reopen: readonly number[]
  readonly segments: readonly string[]
  readonly speaker?: ArticleSpeaker
}

/** A stretch of an article with its text. */
export interface ArticleText extends Span {
  readonly text: string
}

/** Who said a quotation: the mention, the verb that tells it, and the name that a pronoun stands for where there is only one in reach. */
export interface ArticleSpeaker extends ArticleText {
  readonly verb?: ArticleText
  readonly refersTo?: ArticleText
  /** The rule that told; only where explanations are asked for. */
  readonly rule?: string
}

/** Why a place is the end of a sentence or is not, or what a mark does. */
export interface ArticleDecision {
  readonly offset: number
  readonly reason: string
  readonly ends?: boolean
  readonly mark?: string
  readonly role?: string
  /** The user's rule that decided, as the place in its file. */
  readonly rule?: string
}

interface Draft extends Span {
  readonly text: string
  readonly unit: string
  readonly inner?: readonly Span[]
  /** It stands in a code of another. */
  readonly inCode?: boolean
}

/** The segments and quotations of an article. */
export function segmentArticle(document: Document, tag: string, options: SegmentOptions = {}): SegmentedArticle {
  const flows = segmentDocument(document, tag, options)
  const offsets = new Map(
    flows.flatMap((flow) => flow.blocks.map((each) => [each.unit, rawOffsets(document, each.block)] as const)),
  )
  const offsetsOf = (block: SegmentedBlock | undefined): RawOffsets | undefined => block && offsets.get(block.unit)
  const drafts = withSkeleton(
    document,
    flows.flatMap((flow) => flow.blocks.flatMap((block) => draftsOf(document, block, offsetsOf(block)))),
  )
  const blocks = flows.flatMap((flow) => flow.blocks)
  const found = documentQuotations(flows).flatMap((each) =>
    quoteOf(document, blocks, each, offsetsOf, options.explain === true),
  )
  const held: { id: string; part: QuotationExtent }[][] = drafts.map(() => [])
  // The text of a picture or a link stands inside another segment's range, and in no quotation of its sentence.
  const order = [...drafts.keys()].filter((index) => drafts[index]?.inCode !== true)
  const nesting = nestingOf(found)
  const quotes = found.map((quote, index): ArticleQuote => {
    const id = `q${index + 1}`
    const touched = touchedBy(drafts, order, quote, !namesEach(nesting[index] ?? 0, order.length))
    touched.forEach((at, order) => {
      held[at]?.push({ id, part: partOf(order, touched.length) })
    })
    return { id, ...quote, segments: touched.map((at) => `s${at + 1}`) }
  })
  const segments = drafts.map((draft, index) => ({
    id: `s${index + 1}`,
    text: draft.text,
    start: draft.start,
    end: draft.end,
    unit: draft.unit,
    quotes: held[index] ?? [],
    ...(draft.inner === undefined ? {} : { inner: draft.inner }),
  }))
  const decisions = options.explain === true ? { decisions: flows.flatMap((flow) => decisionsOf(flow, offsetsOf)) } : {}
  return { locale: tag, segments, quotes, ...decisions }
}

function draftsOf(document: Document, block: SegmentedBlock, offsets: RawOffsets | undefined): readonly Draft[] {
  if (offsets === undefined) return []
  const pieces = splitInline(block.content, block.sentences).filter((piece) => piece.segment)
  return block.sentences.map((sentence, index): Draft => {
    const start = offsets.start(sentence.start)
    const end = offsets.end(sentence.end)
    const text = project(pieces[index]?.content ?? [], {
      ...plain,
      standalone: (code) => code.equivalent ?? (code.subKind === 'xlf:lb' ? ' ' : ''),
    })
    const inCode = block.block.holder === undefined ? {} : { inCode: true }
    if (text === document.text.slice(start, end)) return { start, end, text, unit: block.unit, ...inCode }
    return { start, end, text, unit: block.unit, inner: innerOf(block, { start, end }), ...inCode }
  })
}

/** The ranges of the runs that a reader sees in a part of a block. */
function innerOf({ block }: SegmentedBlock, { start, end }: Span): readonly Span[] {
  return block.runs
    .filter((run) => run.span.end > start && run.span.start < end && plain[run.inline.type] !== undefined)
    .filter(({ inline }) => inline.type === 'text' || (inline.type === 'standalone' && inline.equivalent !== undefined))
    .map(({ span }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
}

/** In plain text nothing is markup: a list's mark belongs to its first sentence, and a line of signs is shown as it is. */
function withSkeleton(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  if (document.format !== 'text') return drafts
  const all: Draft[] = []
  let at = 0
  const ornaments = (to: number): void => {
    for (const match of document.text
      .slice(at, to)
      .matchAll(/[^\s\u0085](?:[^\n\r\v\f\u0085\u2028\u2029]*[^\s\u0085])?/g)) {
      const start = at + match.index
      all.push({ start, end: start + match[0].length, text: match[0], unit: '' })
    }
  }
  for (const draft of drafts) {
    ornaments(draft.start)
    const mark = all.at(-1)
    if (mark?.unit === '' && !/[\n\r\v\f\u0085\u2028\u2029]/.test(document.text.slice(mark.end, draft.start))) {
      all.pop()
      const before = document.text.slice(mark.start, draft.start)
      const inner = draft.inner && { inner: [{ start: mark.start, end: draft.start }, ...draft.inner] }
      all.push({ ...draft, start: mark.start, text: before + draft.text, ...inner })
    } else all.push(draft)
    at = draft.end
  }
  ornaments(document.text.length)
  return all
}

type FoundQuote = Omit<ArticleQuote, 'id' | 'segments'>

function quoteOf(
  document: Document,
  blocks: readonly SegmentedBlock[],
  quotation: FlowQuotation,
  offsetsOf: (block: SegmentedBlock | undefined) => RawOffsets | undefined,
  explain: boolean,
): readonly FoundQuote[] {
  const { level, kind, open, close, speaker } = quotation
  const first = offsetsOf(blocks[quotation.start.paragraph])
  const block = blocks[quotation.end.paragraph]
  const last = offsetsOf(block)
  if (first === undefined || last === undefined || block === undefined) return []
  const span = spanInParagraph(quotation, quotation.end.paragraph, block.text.length)
  const reopen = quotation.reopen.flatMap(({ paragraph, offset }) => offsetsOf(blocks[paragraph])?.start(offset) ?? [])
  const start = first.start(quotation.start.offset)
  const end = last.end(span?.end ?? quotation.end.offset)
  const said = speaker && speakerOf(document, blocks, speaker, offsetsOf, explain)
  return [{ start, end, level, kind, open, close, reopen, ...(said === undefined ? {} : { speaker: said }) }]
}

function speakerOf(
  document: Document,
  blocks: readonly SegmentedBlock[],
  speaker: FlowSpeaker,
  offsetsOf: (block: SegmentedBlock | undefined) => RawOffsets | undefined,
  explain: boolean,
): ArticleSpeaker | undefined {
  const textAt = (paragraph: number, span: Span): ArticleText | undefined => {
    const offsets = offsetsOf(blocks[paragraph])
    if (offsets === undefined) return undefined
    const [start, end] = [offsets.start(span.start), offsets.end(span.end)]
    return { text: document.text.slice(start, end), start, end }
  }
  const mention = textAt(speaker.paragraph, speaker.span)
  if (mention === undefined) return undefined
  const verb = speaker.verb && textAt(speaker.paragraph, speaker.verb)
  const refersTo = speaker.refersTo && textAt(speaker.refersTo.paragraph, speaker.refersTo.span)
  return {
    ...mention,
    ...(verb === undefined ? {} : { verb }),
    ...(refersTo === undefined ? {} : { refersTo }),
    ...(explain ? { rule: speaker.rule } : {}),
  }
}

/** Indexes of the segments that a quotation touches; only the first and the last where those between are left out. */
function touchedBy(
  drafts: readonly Draft[],
  order: readonly number[],
  { start, end }: Span,
  endsOnly: boolean,
): readonly number[] {
  const at = (place: number): Draft | undefined => drafts[order[place] ?? -1]
  const first = firstPlace(order.length, (place) => (at(place)?.end ?? 0) > start)
  const last = firstPlace(order.length, (place) => (at(place)?.start ?? end) >= end)
  if (endsOnly && last - first > 2) return [...order.slice(first, first + 1), ...order.slice(last - 1, last)]
  return order.slice(first, last)
}

/** The first place that passes a test which all after it pass too; found by halving. */
function firstPlace(count: number, passes: (place: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function partOf(order: number, count: number): QuotationExtent {
  if (count === 1) return 'whole'
  return order === 0 ? 'begin' : order === count - 1 ? 'end' : 'middle'
}

function decisionsOf(
  flow: SegmentedFlow,
  offsetsOf: (block: SegmentedBlock | undefined) => RawOffsets | undefined,
): readonly ArticleDecision[] {
  const { decisions = [], marks = [] } = flow.explained ?? {}
  const offsetOf = (paragraph: number, offset: number): number => offsetsOf(flow.blocks[paragraph])?.start(offset) ?? 0
  return [
    ...decisions.map(({ paragraph, offset, ends, reason, rule }) => ({
      offset: offsetOf(paragraph, offset),
      reason,
      ends,
      ...(rule === undefined ? {} : { rule }),
    })),
    ...marks.map(({ paragraph, offset, mark, role, reason }) => ({
      offset: offsetOf(paragraph, offset),
      reason,
      mark,
      role,
    })),
  ].sort((a, b) => a.offset - b.offset)
}
