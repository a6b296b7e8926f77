import type { Paragraph, ParagraphContent, Sentence, SentenceContent } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Span } from '../model/span.js'
import { linesOf } from './nlcst.js'
import { type SegmentOptions, segmentFlow } from './segment-flow.js'

/** Gives a paragraph of any nlcst tree the sentences of `segmentFlow`, its words and marks left as they are; a line end in it ends a sentence. */
export function resegmentParagraph(paragraph: Paragraph, tag: string, options: SegmentOptions = {}): void {
  const content = paragraph.children.flatMap((child) => (child.type === 'SentenceNode' ? child.children : [child]))
  const text = textOf([...content])
  const lines = linesOf(text)
  const { sentences } = segmentFlow(
    lines.map(({ start, end }) => text.slice(start, end)),
    tag,
    options,
  )
  const spans = lines.flatMap((line, index) =>
    (sentences[index] ?? []).map((span) => ({ start: line.start + span.start, end: line.start + span.end })),
  )
  paragraph.children = group(content, spans)
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
    if (
      start < (spans[index]?.start ?? Number.POSITIVE_INFINITY) &&
      node.type === 'WhiteSpaceNode' &&
      sentence === undefined
    )
      children.push(node)
    else if (sentence === undefined) {
      sentence = {
        type: 'SentenceNode',
        children: [node],
        ...(node.position === undefined ? {} : { position: { ...node.position } }),
      }
      children.push(sentence)
    } else {
      sentence.children.push(node)
      if (sentence.position !== undefined && node.position !== undefined) sentence.position.end = node.position.end
    }
  }
  return children
}
