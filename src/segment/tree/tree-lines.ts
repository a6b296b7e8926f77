import type { Nodes, Paragraph, Root, Sentence, WhiteSpace, Word } from 'nlcst'
import type { Span } from '../../model/span.js'
import type { FlowOffset } from '../flow.js'
import { blockAt, type ProseBlock } from './prose-blocks.js'

declare module 'nlcst' {
  interface WhiteSpaceData {
    /** A line end that Markdown or HTML reads as a space: no paragraph ends there. */
    softBreak?: boolean
  }
}

/** A node of a tree that holds text. */
export type LeafNode = Exclude<Nodes, { readonly children: unknown }>

/** A leaf with the span of its text in its line. */
export interface TreeLeaf extends Span {
  readonly node: LeafNode
}

/** A paragraph of a tree, or one line of it, where line ends divide it. */
export interface TreeLine {
  /** What a reader sees: a soft line end is a space, of the same length. */
  readonly text: string
  /** Where the line begins in the whole tree's text. */
  readonly start: number
  readonly leaves: readonly TreeLeaf[]
  readonly words: readonly { readonly node: Word; readonly span: Span }[]
}

/** What one quotation may cross in a tree; paragraphs of a `FlowOffset` are its lines. */
export interface TreeFlow {
  readonly lines: readonly TreeLine[]
  readonly sentences: readonly { readonly node: Sentence; readonly start: FlowOffset; readonly end: FlowOffset }[]
  /** The block quotations that it stands in, outermost first. */
  readonly quotedIn: readonly number[]
}

/** The flows of a tree: as the blocks of the Markdown or HTML that it was made from divide it, or all lines as one where nothing is known of them. */
export function flowsOfTree(root: Root, blocks: readonly ProseBlock[] = []): readonly TreeFlow[] {
  const reader = new TreeReader(blocks)
  for (const child of root.children) {
    if (child.type === 'ParagraphNode') reader.paragraph(child)
    else reader.skip('value' in child ? child.value : '')
  }
  return reader.flows
}

/** A root's paragraphs, those of one flow together; neighbours of which nothing is known are one. */
export function paragraphsByFlow(root: Root, blocks: readonly ProseBlock[] = []): readonly (readonly Paragraph[])[] {
  const groups: { flow: number | undefined; paragraphs: Paragraph[] }[] = []
  for (const child of root.children) {
    if (child.type !== 'ParagraphNode') continue
    const flow = blockAt(blocks, child.position?.start.offset)?.flow
    const last = groups.at(-1)
    if (last !== undefined && last.flow === flow) last.paragraphs.push(child)
    else groups.push({ flow, paragraphs: [child] })
  }
  return groups.map(({ paragraphs }) => paragraphs)
}

/** Marks the line ends of a tree that was made of Markdown or HTML as soft, where the file has them too; those that stand for something else (`<br>`, the end of a block) end a line. */
export function softenBreaks(root: Root, source: string): void {
  const soften = (node: Nodes): void => {
    if ('children' in node) for (const child of node.children) soften(child)
    else if (endsLine(node)) {
      const start = node.position?.start.offset
      const lines = node.value.match(/\r\n|\n|\r/g)?.length ?? 0
      if (lines === 1 && start !== undefined && source.startsWith(node.value, start))
        node.data = { ...node.data, softBreak: true }
    }
  }
  soften(root)
}

/** Whether a node ends a line: it is white space with a line end that is not soft. */
export function endsLine(node: Nodes): node is WhiteSpace {
  return node.type === 'WhiteSpaceNode' && node.data?.softBreak !== true && /[\n\r]/.test(node.value)
}

/** A leaf's text as a reader sees it, at the same length. */
export function readableText(node: LeafNode): string {
  return /[\n\r]/.test(node.value) ? node.value.replace(/[\n\r]/g, ' ') : node.value
}

class TreeReader {
  readonly flows: {
    id: number | undefined
    lines: TreeLine[]
    sentences: { node: Sentence; start: FlowOffset; end: FlowOffset }[]
    quotedIn: readonly number[]
  }[] = []
  readonly #blocks: readonly ProseBlock[]
  #at = 0
  #texts: string[] = []
  #length = 0
  #leaves: TreeLeaf[] = []
  #words: { node: Word; span: Span }[] = []

  constructor(blocks: readonly ProseBlock[]) {
    this.#blocks = blocks
  }

  skip(text: string): void {
    this.#at += text.length
  }

  paragraph(paragraph: Paragraph): void {
    for (const child of paragraph.children) {
      if (child.type !== 'SentenceNode') this.#read(child)
      else this.#sentence(child)
    }
    this.#endLine()
  }

  #sentence(node: Sentence): void {
    let start: FlowOffset | undefined
    let flow: TreeReader['flows'][number] | undefined
    for (const child of node.children) {
      this.#read(child)
      if (start !== undefined || this.#leaves.length === 0) continue
      flow = this.flows.at(-1)
      const first = firstLeaf(child)
      const leaf = this.#leaves.findLast(({ node: other }) => other === first)
      start = { paragraph: (flow?.lines.length ?? 1) - 1, offset: leaf?.start ?? 0 }
    }
    if (start === undefined || flow === undefined || flow !== this.flows.at(-1)) return
    const last = flow.lines.length - 1
    const offset = this.#leaves.length > 0 ? this.#length : (flow.lines[last]?.text.length ?? 0)
    flow.sentences.push({ node, start, end: { paragraph: last, offset } })
  }

  #read(node: Nodes): void {
    if ('children' in node) {
      const start = this.#length
      for (const child of node.children) this.#read(child)
      if (node.type === 'WordNode') this.#words.push({ node, span: { start, end: this.#length } })
    } else if (endsLine(node)) {
      this.#endLine()
      this.#at += node.value.length
    } else this.#leaf(node)
  }

  #leaf(node: LeafNode): void {
    if (this.#leaves.length === 0) this.#beginLine(node)
    this.#texts.push(readableText(node))
    this.#leaves.push({ node, start: this.#length, end: this.#length + node.value.length })
    this.#length += node.value.length
  }

  /** Lines are put into their flow at their first leaf, and filled when they end. */
  #beginLine(first: LeafNode): void {
    const block = blockAt(this.#blocks, first.position?.start.offset)
    const last = this.flows.at(-1)
    if (last === undefined || last.id !== block?.flow)
      this.flows.push({ id: block?.flow, lines: [], sentences: [], quotedIn: block?.quotedIn ?? [] })
    this.flows.at(-1)?.lines.push({ text: '', start: this.#at, leaves: [], words: [] })
  }

  #endLine(): void {
    const lines = this.flows.at(-1)?.lines
    const open = lines?.at(-1)
    if (this.#leaves.length > 0 && lines !== undefined && open !== undefined)
      lines[lines.length - 1] = {
        text: this.#texts.join(''),
        start: open.start,
        leaves: this.#leaves,
        words: this.#words,
      }
    this.#at += this.#length
    this.#texts = []
    this.#length = 0
    this.#leaves = []
    this.#words = []
  }
}

function firstLeaf(node: Nodes): Nodes {
  const first = 'children' in node ? node.children[0] : undefined
  return first === undefined ? node : firstLeaf(first)
}

/** The leaf that holds a place of a flow, found by halving. */
export function leafAt(lines: readonly TreeLine[], place: FlowOffset): TreeLeaf | undefined {
  const leaves = lines[place.paragraph]?.leaves ?? []
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((leaves[middle]?.start ?? 0) <= place.offset) low = middle
    else high = middle - 1
  }
  return leaves[low]
}

/** Where a place of a flow stands in the file; in the tree's text where its node has no position. An end counts from the character before it. */
export function offsetInFile(lines: readonly TreeLine[], place: FlowOffset, end: boolean): number {
  const leaf = leafAt(lines, end ? { ...place, offset: place.offset - 1 } : place)
  const position = leaf?.node.position
  const [from, to] = [position?.start.offset, position?.end.offset]
  if (leaf === undefined || from === undefined) return (lines[place.paragraph]?.start ?? 0) + place.offset
  return to !== undefined && place.offset >= leaf.end ? to : from + place.offset - leaf.start
}
