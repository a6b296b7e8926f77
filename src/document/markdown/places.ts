import type { Block } from '../../model/document.js'
import type { Span } from '../../model/span.js'

/** Where a block stands, as far as its writing depends on it. A block without a place is HTML's: an island's text, an attribute. */
export type Place = TextPlace | TitlePlace | AltPlace | ScalarPlace

/** Running text. */
export interface TextPlace {
  readonly kind: 'text'
  /** It begins a line: its first characters might begin a list, a heading, a quotation. */
  readonly startsLine: boolean
  /** A table's cell ends at a bar, a heading's text at hashes. */
  readonly within?: 'cell' | 'heading'
}

/** A title after an address. */
export interface TitlePlace {
  readonly kind: 'title'
  /** The mark that closes it. */
  readonly quote: string
}

/** A picture's alt. */
export interface AltPlace {
  readonly kind: 'alt'
  /** The alt is the key of a definition too, which must be said behind another alt: where the image's last bracket stands. */
  readonly key?: { readonly text: string; readonly end: number }
}

/** A value in the front matter. */
export interface ScalarPlace {
  readonly kind: 'scalar'
  readonly language: 'yaml' | 'toml'
  /** How it is quoted: a mark, three of them, nothing for a plain one, `|` for a line of a block. */
  readonly quote: string
}

/** The range that is written for a block: with the quotes of a value and the key of an image. */
export function extentOf({ span }: Block, place: Place | undefined): Span {
  if (place?.kind === 'alt' && place.key !== undefined) return { start: span.start, end: place.key.end }
  const marks = place?.kind === 'scalar' && !isBlockQuote(place.quote) ? place.quote.length : 0
  return { start: span.start - marks, end: span.end + marks }
}

/** Whether a value's marks are not beside each of its lines. */
export function isBlockQuote(quote: string): boolean {
  return quote === '|' || quote.length === 3
}

/** Places by block. */
export type Places = ReadonlyMap<Block, Place>
