import { blockKeys } from '../../document/index.js'
import { type Block, blockContent, type Document } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/project.js'
import type { Span } from '../../model/span.js'
import {
  type FlowQuotation,
  type FlowSegmentation,
  type SegmentOptions,
  segmentFlow,
  withBlockQuotations,
} from '../../segment/index.js'
import { withoutQuoteMarks, withQuoteMarks } from './quote-codes.js'

/** A paragraph with its sentences. */
export interface SegmentedBlock {
  /** The unit's id (`blockKeys`). */
  readonly unit: string
  readonly block: Block
  readonly content: readonly Inline[]
  readonly text: string
  /** Spans of `text`, in order; what is between them is white space. */
  readonly sentences: readonly Span[]
}

/** A flow with its sentences and quotations; their paragraphs are indexes into `blocks`. */
export interface SegmentedFlow {
  /** The id of its first unit. */
  readonly id: string
  readonly blocks: readonly SegmentedBlock[]
  readonly quotations: readonly FlowQuotation[]
  /** The block quotations that it stands in, outermost first. */
  readonly quotedIn: readonly string[]
  /** Every mark and every place where a sentence might end, where explanations are asked for. */
  readonly explained?: Pick<FlowSegmentation, 'marks' | 'decisions'>
}

/** Finds the sentences and quotations of every flow of a document. */
export function segmentDocument(
  document: Document,
  tag: string,
  options: SegmentOptions = {},
): readonly SegmentedFlow[] {
  const keys = blockKeys(document)
  let index = 0
  return document.flows.map((flow) => {
    const first = index
    const contents = flow.blocks.map(blockContent)
    const texts = contents.map(plainText)
    const marked = contents.map(withQuoteMarks)
    const found = segmentFlow(
      marked.map((each) => each.text),
      tag,
      options,
    )
    const segmentation = withoutQuoteMarks(found, marked)
    const blocks = flow.blocks.map((block, at): SegmentedBlock => {
      const text = texts[at] ?? ''
      const found = segmentation.sentences[at] ?? []
      const unit = keys[first + at] ?? ''
      return { unit, block, content: contents[at] ?? [], text, sentences: found.length > 0 ? found : wholeOf(text) }
    })
    index += flow.blocks.length
    const explained = options.explain === true ? { explained: segmentation } : {}
    const id = keys[first] ?? ''
    const quotedIn = flow.quotedIn ?? (flow.kind === 'quotation' ? [id] : [])
    return { id, blocks, quotations: segmentation.quotations, quotedIn, ...explained }
  })
}

/** All quotations of a document in reading order, its block quotations among them; their paragraphs are indexes into the blocks of all its flows. */
export function documentQuotations(flows: readonly SegmentedFlow[]): readonly FlowQuotation[] {
  return withBlockQuotations(
    flows.map(({ blocks, quotations, quotedIn }) => ({
      paragraphs: blocks.map(({ text }) => text),
      quotations,
      quotedIn,
    })),
  )
}

/** A paragraph in which no sentence was found, as one. */
function wholeOf(text: string): readonly Span[] {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return start < end ? [{ start, end }] : []
}
