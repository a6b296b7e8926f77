import type { Paragraph, Root, RootContent, Sentence, SentenceContent, Word, WordContent } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Span } from '../../model/span.js'
import type { ClassifiedMark } from '../flow.js'
import { type FlowSegmentation, marksByParagraph, type SegmentOptions, segmentFlow } from '../segment-flow.js'
import { Places } from './places.js'
import { type Token, tokensOf } from './words.js'

/**
 * Gives a text, one paragraph a line, as an nlcst tree with positions: Root > Paragraph > Sentence > Word, Punctuation, Symbol, WhiteSpace.
 * Its sentences are those of `segmentFlow`; line ends and blank lines are white space between paragraphs.
 */
export function parseText(text: string, tag: string, options: SegmentOptions = {}): Root {
  const lines = linesOf(text)
  const segmentation = segmentFlow(
    lines.map(({ start, end }) => text.slice(start, end)),
    tag,
    options,
  )
  return new TreeBuilder(text, tag).root(lines, segmentation)
}

/** The lines of a text without their ends. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

class TreeBuilder {
  readonly #text: string
  readonly #tag: string
  readonly #places: Places

  constructor(text: string, tag: string) {
    this.#text = text
    this.#tag = tag
    this.#places = new Places(text)
  }

  root(lines: readonly Span[], segmentation: FlowSegmentation): Root {
    const children: RootContent[] = []
    let at = 0
    const marks = marksByParagraph(lines.length, segmentation.marks)
    for (const [index, line] of lines.entries()) {
      const sentences = segmentation.sentences[index] ?? []
      const [first, last] = [sentences[0], sentences.at(-1)]
      if (first === undefined || last === undefined) continue
      this.#space(children, at, line.start + first.start)
      children.push(this.#paragraph(line.start, sentences, (marks[index]?.all ?? []).filter(isQuotationMark)))
      at = line.start + last.end
    }
    this.#space(children, at, this.#text.length)
    return { type: 'RootNode', children, position: this.#places.position(0, this.#text.length) }
  }

  #paragraph(start: number, sentences: readonly Span[], marks: readonly ClassifiedMark[]): Paragraph {
    const cuts = new Set(marks.map((mark) => mark.offset + start))
    const children: Paragraph['children'] = []
    let at = start + (sentences[0]?.start ?? 0)
    for (const sentence of sentences) {
      this.#space(children, at, start + sentence.start)
      children.push(this.#sentence(start + sentence.start, start + sentence.end, cuts))
      at = start + sentence.end
    }
    const from = start + (sentences[0]?.start ?? 0)
    return { type: 'ParagraphNode', children, position: this.#places.position(from, at) }
  }

  #sentence(start: number, end: number, cuts: ReadonlySet<number>): Sentence {
    const children = sentenceContent(this.#text, this.#tag, this.#places, start, end, cuts)
    return { type: 'SentenceNode', children, position: this.#places.position(start, end) }
  }

  #space(children: RootContent[] | Paragraph['children'], start: number, end: number): void {
    if (start >= end) return
    const value = this.#text.slice(start, end)
    children.push({ type: 'WhiteSpaceNode', value, position: this.#places.position(start, end) })
  }
}

/** A piece of running text as words, punctuation, symbols and white space in one row, positions counted in it; a line end in it is a space to a reader. */
export function sentenceLeaves(text: string, tag: string): SentenceContent[] {
  const content = sentenceContent(text, tag, new Places(text), 0, text.length, new Set())
  for (const node of content) if (/[\n\r]/.test(textOf(node))) node.data = { softBreak: true }
  return content
}

/** Whether a mark belongs to a quotation, so that it is a node of its own. */
export function isQuotationMark(mark: ClassifiedMark): boolean {
  return mark.role === 'open' || mark.role === 'close' || mark.role === 'reopen'
}

/** The words, punctuation, symbols and white space between two offsets of a text. */
function sentenceContent(
  text: string,
  tag: string,
  places: Places,
  start: number,
  end: number,
  cuts: ReadonlySet<number>,
): SentenceContent[] {
  const isCut = (offset: number): boolean => cuts.has(start + offset)
  return wordGroups(text.slice(start, end), tag, isCut).map(([first, last]) =>
    first.type === 'word'
      ? wordNode(text.slice(start + first.start, start + last.end), start + first.start, places)
      : leaf(text, first, start, places),
  )
}

/** The pieces of a text in order, those of one word (with the apostrophes and hyphens inside it) together: its first and its last. */
export function wordGroups(
  text: string,
  tag: string,
  isCut: (offset: number) => boolean,
): readonly (readonly [first: Token, last: Token])[] {
  const groups: (readonly [Token, Token])[] = []
  let word: Token[] = []
  const flush = (): void => {
    const trailing: Token[] = []
    while (word.length > 0 && word.at(-1)?.type !== 'word') trailing.unshift(...word.splice(-1))
    const [first, last] = [word[0], word.at(-1)]
    if (first !== undefined && last !== undefined) groups.push([first, last])
    for (const token of trailing) groups.push([token, token])
    word = []
  }
  for (const token of tokensOf(text, tag, isCut)) {
    const joins =
      token.type === 'punctuation' && /^['’-]$/u.test(text.slice(token.start, token.end)) && !isCut(token.start)
    if (token.type === 'word' && (word.length === 0 || word.at(-1)?.type !== 'word')) word.push(token)
    else if (joins && word.at(-1)?.type === 'word') word.push(token)
    else {
      flush()
      if (token.type === 'word') word.push(token)
      else groups.push([token, token])
    }
  }
  flush()
  return groups
}

function leaf(text: string, token: Token, shift: number, places: Places): SentenceContent {
  const [start, end] = [shift + token.start, shift + token.end]
  const value = text.slice(start, end)
  const position = places.position(start, end)
  if (token.type === 'space') return { type: 'WhiteSpaceNode', value, position }
  return token.type === 'punctuation'
    ? { type: 'PunctuationNode', value, position }
    : { type: 'SymbolNode', value, position }
}

/** A word: text, and the apostrophes and hyphens inside it as punctuation, as parse-latin has it. */
function wordNode(value: string, start: number, places: Places): Word {
  const children: WordContent[] = []
  for (const match of value.matchAll(/['’-]|[^'’-]+/gu)) {
    const position = places.position(start + match.index, start + match.index + match[0].length)
    const type = /^['’-]$/u.test(match[0]) ? 'PunctuationNode' : 'TextNode'
    children.push({ type, value: match[0], position })
  }
  return { type: 'WordNode', children, position: places.position(start, start + value.length) }
}
