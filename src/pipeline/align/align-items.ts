import type { Document, Flow } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import type { Span } from '../../model/span.js'
import { type SegmentedFlow, segmentDocument } from '../segment/segment-document.js'
import type { AlignItem } from './align-cost.js'
import type { MarkFinder } from './align-marks.js'

/** A paragraph of one of the two documents. */
export interface SideBlock {
  readonly content: readonly Inline[]
  readonly text: string
  readonly sentences: readonly Span[]
  /** What it is in its document. */
  readonly structure: string
  /** Where quotations stand in `text`. */
  readonly quoted: readonly Span[]
  /** Where it begins in the file's text. */
  readonly offset: number
}

/** One of the two documents, its paragraphs in reading order. */
export interface DocumentSide {
  readonly blocks: readonly SideBlock[]
}

/** Reads a document for alignment. */
export function sideOf(document: Document, tag: string): DocumentSide {
  const flows = segmentDocument(document, tag)
  return { blocks: flows.flatMap((flow, index) => blocksIn(flow, document.flows[index])) }
}

function blocksIn({ blocks, quotations, quotedIn }: SegmentedFlow, flow: Flow | undefined): readonly SideBlock[] {
  const quoted: Span[][] = blocks.map(() => [])
  for (const { start, end, level } of quotations) {
    if (level > 1) continue
    for (let at = start.paragraph; at <= end.paragraph; at += 1)
      quoted[at]?.push({
        start: at === start.paragraph ? start.offset : 0,
        end: at === end.paragraph ? end.offset : Number.POSITIVE_INFINITY,
      })
  }
  return blocks.map(({ block, content, text, sentences }, at) => ({
    content,
    text,
    sentences,
    structure: `${flow?.kind ?? ''} ${block.structure} ${quotedIn.length}`,
    quoted: quoted[at] ?? [],
    offset: block.span.start,
  }))
}

/** A document's paragraphs, to be compared with those of the other. */
export function blockItems({ blocks }: DocumentSide, marks: MarkFinder): readonly AlignItem[] {
  return blocks.map(({ text, structure, quoted }) => ({
    text,
    structure,
    quoted: quoted.length > 0,
    asks: asks(text),
    marks: marks(text),
  }))
}

/** A paragraph's sentences, to be compared with those of another. */
export function sentenceItems({ text, sentences, quoted }: SideBlock, marks: MarkFinder): readonly AlignItem[] {
  return sentences.map(({ start, end }) => {
    const sentence = text.slice(start, end)
    const holds = quoted.some((span) => span.start < end && start < span.end)
    return { text: sentence, structure: '', quoted: holds, asks: asks(sentence), marks: marks(sentence) }
  })
}

/** Whether a text holds a mark of questions that is nothing else (the Greek one is a semicolon elsewhere). */
function asks(text: string): boolean {
  return /[?？؟՞፧⁇⁈⁉]/u.test(text)
}
