import type { Gap, Segment } from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/project.js'
import type { Span } from '../../model/span.js'

/** One piece of a paragraph: a sentence, or what stands between two. */
export interface Piece {
  readonly segment: boolean
  readonly content: readonly Inline[]
}

/**
 * Cuts a paragraph's content at its sentences, in one pass. The second half of a pair stays with the text before it, the first half goes with the text after it.
 *
 * @param sentences spans of the paragraph's plain text, in order
 */
export function splitInline(content: readonly Inline[], sentences: readonly Span[]): readonly Piece[] {
  const bounds = sentences.flatMap(({ start, end }) => [start, end])
  const pieces: Inline[][] = Array.from({ length: bounds.length + 1 }, () => [])
  let at = 0
  let offset = 0
  const advance = (past: boolean): void => {
    while (at < bounds.length && (past ? (bounds[at] ?? 0) <= offset : (bounds[at] ?? 0) < offset)) at += 1
  }
  for (const inline of content) {
    if (inline.type === 'closing') advance(false)
    else advance(true)
    if (inline.type !== 'text') {
      pieces[at]?.push(inline)
      offset += plainText([inline]).length
      continue
    }
    let from = 0
    while (from < inline.text.length) {
      advance(true)
      const end = Math.min(inline.text.length, (bounds[at] ?? Number.POSITIVE_INFINITY) - offset + from)
      pieces[at]?.push({ type: 'text', text: inline.text.slice(from, end) })
      offset += end - from
      from = end
    }
  }
  return pieces
    .map((piece, index) => ({ segment: index % 2 === 1, content: join(piece) }))
    .filter((piece) => piece.content.length > 0)
}

/** The pieces as a unit's parts: segments `s1`, `s2`, … (or the ids given), and gaps. */
export function partsOf(pieces: readonly Piece[], ids: readonly string[] = []): readonly (Segment | Gap)[] {
  let count = 0
  return pieces.map(({ segment, content }): Segment | Gap => {
    if (!segment) return { type: 'gap', source: content }
    count += 1
    return { type: 'segment', id: ids[count - 1] ?? `s${count}`, source: content, state: 'initial' }
  })
}

/** Neighbouring texts joined, so that a fold or an escape leaves no seam. */
function join(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  let texts: string[] = []
  const flush = (): void => {
    if (texts.length > 0) joined.push({ type: 'text', text: texts.join('') })
    texts = []
  }
  for (const inline of content) {
    if (inline.type === 'text') texts.push(inline.text)
    else {
      flush()
      joined.push(inline)
    }
  }
  flush()
  return joined
}
