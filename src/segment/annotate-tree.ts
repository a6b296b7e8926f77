import type { Nodes, Paragraph, Root, Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Position } from 'unist'
import type { QuotationExtent, QuotationKind } from '../model/quotation.js'
import type { Span } from '../model/span.js'
import { type FoundQuotations, findQuotations } from './find-quotations.js'
import { type ClassifiedMark, type FlowOffset, type FlowQuotation, spanInParagraph } from './flow.js'
import { isQuotationMark } from './nlcst.js'

/** A quotation of an nlcst tree; offsets count in the file. */
export interface TreeQuotation extends Span {
  /** Unique in the tree: `q1`, `q2`, … */
  readonly id: string
  readonly level: number
  readonly kind: QuotationKind
  readonly open: string
  readonly close: string
  readonly reopen: readonly number[]
  readonly speaker?: Span & { readonly text: string }
}

/** What a sentence holds of a quotation. */
export interface SentenceQuotation {
  readonly id: string
  readonly part: QuotationExtent
}

/** What a mark does in which quotation. */
export interface MarkQuotation {
  readonly id: string
  readonly role: 'open' | 'close' | 'reopen'
}

declare module 'nlcst' {
  interface RootData {
    quotes?: readonly TreeQuotation[]
  }
  interface SentenceData {
    quotes?: readonly SentenceQuotation[]
  }
  interface PunctuationData {
    quote?: MarkQuotation
  }
  interface SymbolData {
    quote?: MarkQuotation
  }
}

/** What was found in a tree beside its data: marks that stand alone, with their places. */
export interface TreeFindings {
  readonly quotations: readonly TreeQuotation[]
  readonly unclosed: readonly { readonly quotation: TreeQuotation; readonly position: Position | undefined }[]
  readonly stray: readonly { readonly mark: string; readonly position: Position | undefined }[]
}

/** A paragraph of the tree with its text and its leaves, each with its offset in that text. */
interface TreeParagraph {
  readonly text: string
  readonly leaves: readonly Leaf[]
  readonly sentences: readonly { readonly node: Sentence; readonly span: Span }[]
}

interface Leaf extends Span {
  readonly node: Nodes
}

/**
 * Finds the quotations of any nlcst tree and writes them into its data: `root.data.quotes`, `sentence.data.quotes`, and `data.quote` of the marks.
 * Nothing is wrapped or moved. Nodes need positions for offsets in the file; without them offsets count in the tree's text.
 */
export function annotateQuotations(root: Root, tag: string): TreeFindings {
  const paragraphs = root.children.filter((node) => node.type === 'ParagraphNode').map(readParagraph)
  const found = findQuotations(
    paragraphs.map((paragraph) => paragraph.text),
    tag,
  )
  const starts = textStarts(root)
  const fileOffset = (place: FlowOffset, end: boolean): number => offsetInFile(paragraphs, starts, place, end)
  const quotations = found.quotations.map((quotation, index) => treeQuotation(quotation, index, paragraphs, fileOffset))
  if (quotations.length > 0) root.data = { ...root.data, quotes: quotations }
  annotateMarks(paragraphs, found.marks, quotations)
  annotateSentences(paragraphs, found, quotations)
  const positionOf = (place: FlowOffset): Position | undefined => leafAt(paragraphs, place)?.node.position
  return {
    quotations,
    unclosed: found.unclosed.flatMap((index) => {
      const [quotation, start] = [quotations[index], found.quotations[index]?.start]
      return quotation === undefined || start === undefined ? [] : [{ quotation, position: positionOf(start) }]
    }),
    stray: found.marks
      .filter((mark) => mark.role === 'stray')
      .map((mark) => ({ mark: mark.mark, position: positionOf(mark) })),
  }
}

function readParagraph(paragraph: Paragraph): TreeParagraph {
  const leaves: Leaf[] = []
  const sentences: { node: Sentence; span: Span }[] = []
  let at = 0
  const read = (node: Nodes): void => {
    const start = at
    if ('children' in node) for (const child of node.children) read(child)
    else {
      at += node.value.length
      leaves.push({ node, start, end: at })
    }
    if (node.type === 'SentenceNode') sentences.push({ node, span: { start, end: at } })
  }
  read(paragraph)
  return { text: textOf(paragraph), leaves, sentences }
}

/** Where each paragraph's text begins in the tree's text. */
function textStarts(root: Root): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const child of root.children) {
    if (child.type === 'ParagraphNode') starts.push(at)
    at += textOf(child).length
  }
  return starts
}

function leafAt(paragraphs: readonly TreeParagraph[], place: FlowOffset): Leaf | undefined {
  const leaves = paragraphs[place.paragraph]?.leaves ?? []
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((leaves[middle]?.start ?? 0) <= place.offset) low = middle
    else high = middle - 1
  }
  return leaves[low]
}

function offsetInFile(
  paragraphs: readonly TreeParagraph[],
  starts: readonly number[],
  place: FlowOffset,
  end: boolean,
): number {
  // An end counts from the character before it, which may stand in another node than the one after.
  const leaf = leafAt(paragraphs, end ? { ...place, offset: place.offset - 1 } : place)
  const base = leaf?.node.position?.start.offset
  return leaf === undefined || base === undefined
    ? (starts[place.paragraph] ?? 0) + place.offset
    : base + place.offset - leaf.start
}

function treeQuotation(
  quotation: FlowQuotation,
  index: number,
  paragraphs: readonly TreeParagraph[],
  fileOffset: (place: FlowOffset, end: boolean) => number,
): TreeQuotation {
  const { level, kind, open, close, speaker } = quotation
  const said = speaker && {
    text: paragraphs[speaker.paragraph]?.text.slice(speaker.span.start, speaker.span.end) ?? '',
    start: fileOffset({ paragraph: speaker.paragraph, offset: speaker.span.start }, false),
    end: fileOffset({ paragraph: speaker.paragraph, offset: speaker.span.end }, true),
  }
  return {
    id: `q${index + 1}`,
    level,
    kind,
    open,
    close,
    start: fileOffset(quotation.start, false),
    end: fileOffset(quotation.end, true),
    reopen: quotation.reopen.map((place) => fileOffset(place, false)),
    ...(said === undefined ? {} : { speaker: said }),
  }
}

function annotateMarks(
  paragraphs: readonly TreeParagraph[],
  marks: readonly ClassifiedMark[],
  quotations: readonly TreeQuotation[],
): void {
  for (const mark of marks) {
    const node = leafAt(paragraphs, mark)?.node
    const quotation = mark.quotation === undefined ? undefined : quotations[mark.quotation]
    if (node === undefined || quotation === undefined || !isQuotationMark(mark)) continue
    if (node.type !== 'PunctuationNode' && node.type !== 'SymbolNode') continue
    if (mark.role === 'open' || mark.role === 'close' || mark.role === 'reopen')
      node.data = { ...node.data, quote: { id: quotation.id, role: mark.role } }
  }
}

function annotateSentences(
  paragraphs: readonly TreeParagraph[],
  found: FoundQuotations,
  quotations: readonly TreeQuotation[],
): void {
  const lists = new Map<Sentence, SentenceQuotation[]>()
  for (const [index, quotation] of found.quotations.entries())
    for (let at = quotation.start.paragraph; at <= quotation.end.paragraph; at++) {
      const paragraph = paragraphs[at]
      const part = spanInParagraph(quotation, at, paragraph?.text.length ?? 0)
      if (paragraph === undefined || part === undefined) continue
      const begins = at === quotation.start.paragraph
      const ends = at === quotation.end.paragraph
      for (const { node, span } of sentencesTouching(paragraph.sentences, part)) {
        const extent = extentOf(begins && span.start <= part.start, ends && span.end >= part.end)
        const list = lists.get(node) ?? []
        list.push({ id: quotations[index]?.id ?? '', part: extent })
        lists.set(node, list)
      }
    }
  for (const [node, quotes] of lists) node.data = { ...node.data, quotes }
}

/** The sentences that share characters with a span, found by halving. */
function* sentencesTouching(
  sentences: TreeParagraph['sentences'],
  part: Span,
): Iterable<TreeParagraph['sentences'][number]> {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? 0) <= part.start) low = middle + 1
    else high = middle
  }
  for (let at = low; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence === undefined || sentence.span.start >= part.end) return
    yield sentence
  }
}

/** How much of a quotation a stretch of text holds that has its beginning or end. */
export function extentOf(begins: boolean, ends: boolean): QuotationExtent {
  if (begins) return ends ? 'whole' : 'begin'
  return ends ? 'end' : 'middle'
}
