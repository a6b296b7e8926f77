import type { Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent, WhiteSpace } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Position } from 'unist'
import type { Span } from '../../model/span.js'
import { marksByParagraph, type SegmentOptions, segmentFlow } from '../segment-flow.js'
import { isQuotationMark } from './nlcst.js'
import { retokenize } from './retokenize.js'
import { endsLine, type LeafNode, readableText } from './tree-lines.js'

/** How a tree is segmented anew. */
export interface ResegmentOptions extends SegmentOptions {
  /** Tell words and marks anew too, from the whole text; else those that are there are kept. */
  readonly words?: boolean
}

/** A piece of a paragraph up to a line's end, or the white space that is one. */
type Row = { readonly line: readonly SentenceContent[] } | { readonly end: WhiteSpace }

/**
 * Gives paragraphs of any nlcst tree that are one flow the sentences of `segmentFlow`. A line end in them ends a sentence, unless it is soft;
 * without `words` the words and marks stay as they are.
 */
export function resegmentParagraphs(
  paragraphs: readonly Paragraph[],
  tag: string,
  { words = false, ...options }: ResegmentOptions = {},
): void {
  const rows = paragraphs.map((paragraph) => rowsOf(paragraph))
  const lines = rows.flatMap((row) => row.flatMap((piece) => ('line' in piece ? [piece.line] : [])))
  const texts = lines.map((line) => line.map(readable).join(''))
  const { sentences, marks } = segmentFlow(texts, tag, options)
  const byLine = words ? marksByParagraph(lines.length, marks) : []
  let index = 0
  paragraphs.forEach((paragraph, at) => {
    paragraph.children = (rows[at] ?? []).flatMap((row): ParagraphContent[] => {
      if ('end' in row) return [row.end]
      const own = (byLine[index]?.all ?? []).filter(isQuotationMark)
      const content = words
        ? retokenize(row.line.flatMap(leavesOf), tag, new Set(own.map((mark) => mark.offset)))
        : row.line
      const spans = sentences[index] ?? []
      index += 1
      return group(content, spans)
    })
  })
}

/**
 * Makes a root's paragraphs end where a line does: line ends stand between them, and a paragraph that was divided at a soft one is one again
 * (what makes nlcst of Markdown divides at each).
 *
 * @param source the file, where paragraphs that end with a soft line end may be no parts of one: those have markup between them
 */
export function regroupParagraphs(root: Root, source?: string): void {
  const children: RootContent[] = []
  let open: ParagraphContent[] = []
  const flush = (): void => {
    if (open.length > 0) children.push({ type: 'ParagraphNode', children: open, ...spanning(open) })
    open = []
  }
  for (const node of root.children) {
    const [last, first] = [open.at(-1), node.type === 'ParagraphNode' ? node.children[0] : node]
    if (last?.type !== 'WhiteSpaceNode' || isApart(last, first, source)) flush()
    for (const child of (node.type === 'ParagraphNode' ? node.children : [node]).flatMap(divided))
      if (child.type === 'SentenceNode' || (open.length > 0 && child.type === 'WhiteSpaceNode' && !endsLine(child)))
        open.push(child)
      else {
        flush()
        children.push(child)
      }
  }
  flush()
  root.children = children
}

/** A sentence in which lines end, as one for each line and the ends between them. */
function divided<Child extends RootContent | ParagraphContent>(
  node: Child,
): readonly (Child | Sentence | WhiteSpace)[] {
  if (node.type !== 'SentenceNode' || !node.children.some(endsLine)) return [node]
  const pieces: (Sentence | WhiteSpace)[] = []
  let open: SentenceContent[] = []
  const flush = (): void => {
    if (open.length > 0) pieces.push({ type: 'SentenceNode', children: open, ...spanning(open) })
    open = []
  }
  for (const child of node.children)
    if (endsLine(child)) {
      flush()
      pieces.push(child)
    } else open.push(child)
  flush()
  return pieces
}

/** Whether markup stands between two nodes in the file. */
function isApart(before: WhiteSpace, after: RootContent | ParagraphContent | undefined, source?: string): boolean {
  const [end, start] = [before.position?.end.offset, after?.position?.start.offset]
  return source !== undefined && end !== undefined && start !== undefined && /[^ \t>]/.test(source.slice(end, start))
}

function rowsOf(paragraph: Paragraph): readonly Row[] {
  const rows: Row[] = []
  let line: SentenceContent[] = []
  const flush = (): void => {
    if (line.length > 0) rows.push({ line })
    line = []
  }
  for (const child of paragraph.children)
    for (const node of child.type === 'SentenceNode' ? child.children : [child])
      if (endsLine(node)) {
        flush()
        rows.push({ end: node })
      } else line.push(node)
  flush()
  return rows
}

function leavesOf(node: SentenceContent): readonly LeafNode[] {
  return 'children' in node ? node.children : [node]
}

function readable(node: SentenceContent): string {
  return 'value' in node ? readableText(node) : textOf(node)
}

/** Puts nodes into sentences by their offsets; a node that lies over a sentence's end belongs to that sentence. */
function group(content: readonly SentenceContent[], spans: readonly Span[]): ParagraphContent[] {
  const children: ParagraphContent[] = []
  let at = 0
  let index = 0
  let sentence: Sentence | undefined
  for (const node of content) {
    const start = at
    at += textOf(node).length
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      index++
      sentence = undefined
    }
    const before = start < (spans[index]?.start ?? Number.POSITIVE_INFINITY)
    if (before && node.type === 'WhiteSpaceNode' && sentence === undefined) children.push(node)
    else if (sentence === undefined) {
      sentence = { type: 'SentenceNode', children: [node] }
      children.push(sentence)
    } else sentence.children.push(node)
  }
  for (const child of children) {
    const { position } = child.type === 'SentenceNode' ? spanning(child.children) : {}
    if (position !== undefined) child.position = position
  }
  return children
}

/** The position of a row of nodes, where they have one. */
function spanning(nodes: readonly { readonly position?: Position | undefined }[]): { readonly position?: Position } {
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position]
  return first === undefined || last === undefined
    ? {}
    : { position: { start: { ...first.start }, end: { ...last.end } } }
}
