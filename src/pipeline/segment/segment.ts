import { readDocument } from '../../document/index.js'
import { languageTag } from '../../model/language-tag.js'
import type { SegmentOptions } from '../../segment/index.js'
import { type SegmentedArticle, segmentArticle } from './segment-article.js'

/** Which text, and how it is cut. */
export interface SegmentTextOptions extends SegmentOptions {
  /** The text's language (BCP 47). */
  readonly locale: string
  /** The name of its format (`markdown`, `html`, …); plain text unless said. */
  readonly format?: string
}

/**
 * Cuts a text into segments and finds its quotations: what `guillemet segment --json` prints, for a text at hand. Offsets are UTF-16 into the
 * text.
 *
 * @throws InputError `language-tag`, `format-unknown`, and what the format refuses
 * @example
 * segment('“It rained. Hard,” she said.', { locale: 'en' }).quotes.map(({ start, end }) => [start, end]) // => [[0, 18]]
 */
export function segment(text: string, options: SegmentTextOptions): SegmentedArticle {
  const { locale, format = 'text', ...how } = options
  const document = readDocument(new TextEncoder().encode(text), { format })
  return segmentArticle(document, languageTag(locale), how)
}
