import type { Root, RootData, Sentence } from 'nlcst'
import type { Position } from 'unist'
import type { QuotationExtent, QuotationKind } from '../../model/quotation.js'
import type { Span } from '../../model/span.js'
import { compareOffsets, type FlowOffset, type FlowQuotation } from '../flow.js'
import { withBlockQuotations } from '../quotations/block-quotations.js'
import { type FoundQuotations, findQuotations } from '../quotations/find-quotations.js'
import type { ProseBlock } from './prose-blocks.js'
import { flowsOfTree, leafAt, offsetInFile, type TreeFlow, type TreeLine } from './tree-lines.js'

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

/**
 * Finds the quotations of any nlcst tree and writes them into its data: `root.data.quotes`, `sentence.data.quotes`, and `data.quote` of the marks.
 * Nothing is wrapped or moved. Nodes need positions for offsets in the file; without them offsets count in the tree's text.
 *
 * @param blocks where the tree was made of Markdown or HTML, its blocks: no quotation crosses from one flow to another, and block quotations are known
 */
export function annotateQuotations(root: Root, tag: string, blocks: readonly ProseBlock[] = []): TreeFindings {
  const flows = flowsOfTree(root, blocks)
  const found = flows.map(({ lines }) =>
    findQuotations(
      lines.map((line) => line.text),
      tag,
    ),
  )
  const lines = flows.flatMap((flow) => flow.lines)
  const all = withBlockQuotations(
    flows.map(({ lines: own, quotedIn }, index) => ({
      paragraphs: own.map((line) => line.text),
      quotations: found[index]?.quotations ?? [],
      quotedIn,
    })),
  )
  const quotations = all.map((quotation, index) => treeQuotation(quotation, index, lines))
  const data: RootData = { ...root.data }
  delete data.quotes
  root.data = quotations.length > 0 ? { ...data, quotes: quotations } : data
  annotateSentences(sentencesOf(flows), all, quotations)
  return { quotations, ...annotateMarks(flows, found, lines, quotations) }
}

function treeQuotation(quotation: FlowQuotation, index: number, lines: readonly TreeLine[]): TreeQuotation {
  const { level, kind, open, close, speaker } = quotation
  const said = speaker && {
    text: lines[speaker.paragraph]?.text.slice(speaker.span.start, speaker.span.end) ?? '',
    start: offsetInFile(lines, { paragraph: speaker.paragraph, offset: speaker.span.start }, false),
    end: offsetInFile(lines, { paragraph: speaker.paragraph, offset: speaker.span.end }, true),
  }
  return {
    id: `q${index + 1}`,
    level,
    kind,
    open,
    close,
    start: offsetInFile(lines, quotation.start, false),
    end: offsetInFile(lines, quotation.end, true),
    reopen: quotation.reopen.map((place) => offsetInFile(lines, place, false)),
    ...(said === undefined ? {} : { speaker: said }),
  }
}

/** Writes the roles of marks, and gives those that stand alone. */
function annotateMarks(
  flows: readonly TreeFlow[],
  found: readonly FoundQuotations[],
  lines: readonly TreeLine[],
  quotations: readonly TreeQuotation[],
): Pick<TreeFindings, 'unclosed' | 'stray'> {
  const unclosed: TreeFindings['unclosed'][number][] = []
  const stray: TreeFindings['stray'][number][] = []
  // Block quotations without marks stand beside those that were found.
  const marked = quotations.filter(({ open }) => open !== '')
  let before = 0
  let first = 0
  for (const [index, { marks, quotations: own, unclosed: open }] of found.entries()) {
    const [shift, base] = [first, before]
    const placeOf = ({ paragraph, offset }: FlowOffset): FlowOffset => ({ paragraph: paragraph + shift, offset })
    const known = (at: number | undefined): TreeQuotation | undefined =>
      at === undefined ? undefined : marked[base + at]
    for (const mark of marks) {
      const node = leafAt(lines, placeOf(mark))?.node
      if (mark.role === 'stray') stray.push({ mark: mark.mark, position: node?.position })
      const quotation = known(mark.quotation)
      if (quotation === undefined || (node?.type !== 'PunctuationNode' && node?.type !== 'SymbolNode')) continue
      if (mark.role === 'open' || mark.role === 'close' || mark.role === 'reopen')
        node.data = { ...node.data, quote: { id: quotation.id, role: mark.role } }
    }
    for (const at of open) {
      const [quotation, start] = [known(at), own[at]?.start]
      if (quotation === undefined || start === undefined) continue
      unclosed.push({ quotation, position: leafAt(lines, placeOf(start))?.node.position })
    }
    first += flows[index]?.lines.length ?? 0
    before += own.length
  }
  return { unclosed, stray }
}

type PlacedSentence = TreeFlow['sentences'][number]

/** All sentences in reading order, their lines counted over all flows. */
function sentencesOf(flows: readonly TreeFlow[]): readonly PlacedSentence[] {
  let first = 0
  return flows.flatMap((flow) => {
    const shift = first
    first += flow.lines.length
    const moved = ({ paragraph, offset }: FlowOffset): FlowOffset => ({ paragraph: paragraph + shift, offset })
    return flow.sentences.map(({ node, start, end }) => ({ node, start: moved(start), end: moved(end) }))
  })
}

function annotateSentences(
  sentences: readonly PlacedSentence[],
  all: readonly FlowQuotation[],
  quotations: readonly TreeQuotation[],
): void {
  const lists = new Map<Sentence, SentenceQuotation[]>(sentences.map(({ node }) => [node, []]))
  for (const [index, quotation] of all.entries())
    for (const { node, start, end } of sentencesTouching(sentences, quotation)) {
      const begins = compareOffsets(start, quotation.start) <= 0
      const part = extentOf(begins, compareOffsets(end, quotation.end) >= 0)
      lists.get(node)?.push({ id: quotations[index]?.id ?? '', part })
    }
  for (const [node, quotes] of lists) {
    if (quotes.length > 0) node.data = { ...node.data, quotes }
    else if (node.data !== undefined) delete node.data.quotes
  }
}

/** The sentences that share characters with a quotation, found by halving. */
function* sentencesTouching(
  sentences: readonly PlacedSentence[],
  { start, end }: FlowQuotation,
): Iterable<PlacedSentence> {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence !== undefined && compareOffsets(sentence.end, start) <= 0) low = middle + 1
    else high = middle
  }
  for (let at = low; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence === undefined || compareOffsets(sentence.start, end) >= 0) return
    yield sentence
  }
}

/** How much of a quotation a stretch of text holds that has its beginning or end. */
export function extentOf(begins: boolean, ends: boolean): QuotationExtent {
  if (begins) return ends ? 'whole' : 'begin'
  return ends ? 'end' : 'middle'
}
