import type { Span } from '../model/span.js'
import { type FlowQuotation, spanInParagraph } from './flow.js'
import type { FoundQuotations } from './quotations/find-quotations.js'

/** What becomes of a sentence's end inside a quotation: it stays and the segments are linked; it goes; it goes where the quotation is short and attributed. */
export type QuotationPolicy = 'link' | 'atomic' | 'auto'

/** `auto` keeps a quotation whole up to so many sentences and characters. */
const autoSentences = 2
const autoCharacters = 200

/** Joins sentences where the policy keeps quotations whole. A quotation that nothing closes holds nothing together. */
export function applyPolicy(
  policy: QuotationPolicy,
  sentences: readonly (readonly Span[])[],
  found: FoundQuotations,
  paragraphs: readonly string[],
): readonly (readonly Span[])[] {
  if (policy === 'link') return sentences
  const whole: Span[][] = paragraphs.map(() => [])
  for (const [index, quotation] of found.quotations.entries()) {
    if (quotation.close === '') continue
    if (policy === 'auto' && !(found.attributed.has(index) && isShort(quotation, sentences))) continue
    for (let at = quotation.start.paragraph; at <= quotation.end.paragraph; at++) {
      const span = spanInParagraph(quotation, at, paragraphs[at]?.length ?? 0)
      if (span !== undefined) whole[at]?.push(span)
    }
  }
  return sentences.map((spans, paragraph) => joinInside(spans, whole[paragraph] ?? []))
}

function isShort(quotation: FlowQuotation, sentences: readonly (readonly Span[])[]): boolean {
  const { start, end } = quotation
  if (start.paragraph !== end.paragraph || end.offset - start.offset > autoCharacters) return false
  const inside = (sentences[start.paragraph] ?? []).filter((span) => span.start < end.offset && span.end > start.offset)
  return inside.length <= autoSentences
}

/** Joins neighbouring sentences whose border lies inside a span; both are in order of their starts. */
function joinInside(sentences: readonly Span[], whole: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  let at = 0
  let reach = 0
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last !== undefined) {
      for (let span = whole[at]; span !== undefined && span.start < last.end; span = whole[++at])
        reach = Math.max(reach, span.end)
    }
    if (last !== undefined && reach > last.end) joined[joined.length - 1] = { start: last.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}
