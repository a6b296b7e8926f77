import type { SentenceContent, WordContent } from 'nlcst'
import type { Point, Position } from 'unist'
import { wordGroups } from './nlcst.js'
import { Places } from './places.js'
import type { LeafNode } from './tree-lines.js'
import type { TokenType } from './words.js'

/** A part of a leaf, or the whole. */
interface Piece {
  readonly value: string
  /** The position of a part of it. */
  readonly position: (start: number, end: number) => Position | undefined
}

/**
 * The words, punctuation, symbols and white space of a row of leaves, told anew from their whole text: a word may run over the end of a leaf (un*believ*able),
 * and a mark is what it is in its sentence. Sources (code) stay as they are.
 *
 * @param cuts offsets in the row's text at which a quotation mark stands
 */
export function retokenize(leaves: readonly LeafNode[], tag: string, cuts: ReadonlySet<number>): SentenceContent[] {
  const content: SentenceContent[] = []
  let row: LeafNode[] = []
  let start = 0
  let at = 0
  const flush = (): void => {
    for (const node of contentOf(row, start, tag, cuts)) content.push(node)
    row = []
    start = at
  }
  for (const leaf of leaves) {
    if (leaf.type === 'SourceNode') flush()
    else row.push(leaf)
    at += leaf.value.length
    if (leaf.type !== 'SourceNode') continue
    content.push(leaf)
    start = at
  }
  flush()
  return content
}

function contentOf(row: readonly LeafNode[], start: number, tag: string, cuts: ReadonlySet<number>): SentenceContent[] {
  const text = row.map((leaf) => leaf.value).join('')
  const pieces = new Pieces(row)
  return wordGroups(text, tag, (offset) => cuts.has(start + offset)).flatMap(([first, last]): SentenceContent[] => {
    const taken = pieces.take(first.start, last.end)
    return first.type === 'word' ? [wordOf(taken)] : taken.map((piece) => leafOf(first.type, piece))
  })
}

function wordOf(pieces: readonly Piece[]): SentenceContent {
  const children = pieces.flatMap((piece) =>
    [...piece.value.matchAll(/['’-]|[^'’-]+/gu)].map(({ 0: value, index }): WordContent => {
      const type = /^['’-]$/u.test(value) ? 'PunctuationNode' : 'TextNode'
      return { type, value, ...positioned(piece.position(index, index + value.length)) }
    }),
  )
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  const position = first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
  return { type: 'WordNode', children, ...positioned(position) }
}

function leafOf(type: TokenType, { value, position }: Piece): SentenceContent {
  const place = positioned(position(0, value.length))
  if (type === 'punctuation') return { type: 'PunctuationNode', value, ...place }
  if (type !== 'space') return { type: 'SymbolNode', value, ...place }
  return { type: 'WhiteSpaceNode', value, ...place, ...(/[\n\r]/.test(value) ? { data: { softBreak: true } } : {}) }
}

function positioned(position: Position | undefined): { readonly position?: Position } {
  return position === undefined ? {} : { position }
}

/** Gives a row's text in pieces that each stand in one leaf; to be asked from left to right. */
class Pieces {
  readonly #row: readonly LeafNode[]
  #index = 0
  #start = 0
  #places: Places | undefined

  constructor(row: readonly LeafNode[]) {
    this.#row = row
  }

  take(start: number, end: number): readonly Piece[] {
    const pieces: Piece[] = []
    for (let leaf = this.#row[this.#index]; leaf !== undefined; leaf = this.#row[this.#index]) {
      const [from, to] = [this.#start, this.#start + leaf.value.length]
      const [first, last] = [Math.max(start, from), Math.min(end, to)]
      if (first < last) pieces.push(this.#piece(leaf, first - from, last - from))
      if (to > end) break
      this.#start = to
      this.#index += 1
      this.#places = undefined
    }
    return pieces
  }

  #piece(leaf: LeafNode, start: number, end: number): Piece {
    this.#places ??= new Places(leaf.value)
    const places = this.#places
    const from = leaf.position?.start
    const point = (at: number, { line, column, offset }: Point): Point => {
      const inLeaf = places.point(at)
      return {
        line: line + inLeaf.line - 1,
        column: inLeaf.line === 1 ? column + inLeaf.column - 1 : inLeaf.column,
        ...(offset === undefined ? {} : { offset: offset + at }),
      }
    }
    return {
      value: leaf.value.slice(start, end),
      position: (first, last) =>
        from === undefined ? undefined : { start: point(start + first, from), end: point(start + last, from) },
    }
  }
}
