import type { Place, Span } from './span.js'

/** What a quotation is: someone's words, a title or name or scare quotes, a block quotation, a spoken line after a dash. */
export type QuotationKind = 'speech' | 'title' | 'block' | 'dash'

/** How much of a quotation a unit holds. */
export type QuotationExtent = 'whole' | 'begin' | 'middle' | 'end'

/** A stretch of quoted text. Quotations overlap segments and cross units, so they are kept beside them. */
export interface Quotation {
  /** Unique in the document: `q1`, `q2`, … in reading order. */
  readonly id: string
  /** Depth of nesting, from 1. */
  readonly level: number
  readonly kind: QuotationKind
  /** Its marks; `open` of a spoken line is the dash, `close` of one that is never closed is empty. Both are where the format makes it a quotation (`<blockquote>`, `<q>`, Markdown's `>`). */
  readonly open: string
  readonly close: string
  /** One for each unit it touches, in order; never empty. */
  readonly parts: readonly QuotationPart[]
  readonly speaker?: Speaker
}

/** What one unit holds of a quotation; the span counts in the unit's plain text, segments and gaps in order, marks included. */
export interface QuotationPart extends Span {
  readonly unit: string
  readonly extent: QuotationExtent
  /** Where a mark re-opens the quotation at this part's start, the mark. */
  readonly reopen?: string
  /** Ids of the unit's segments that it touches. */
  readonly segments: readonly string[]
}

/** Who said it, where the text tells: a name with its title, a pronoun, or a description. */
export interface Speaker {
  readonly place: Place
  readonly text: string
  /** The reporting verb that tells it, where one does. */
  readonly verb?: Place
  /** The name that a pronoun stands for, where there is only one in reach. */
  readonly refersTo?: { readonly place: Place; readonly text: string }
}
