import type { Span } from '../../model/span.js'

/** A quotation as the search for its speaker sees it; `end` is where what follows it begins. */
export interface Quoted {
  readonly start: { readonly paragraph: number; readonly offset: number }
  readonly end: { readonly paragraph: number; readonly offset: number }
  /** Its first characters and its last one, without its marks and white space. */
  readonly head: string
  readonly last: string
  readonly closed: boolean
  /** A title, a name or scare quotes by its looks: short, and no sentence. */
  readonly looksLikeTitle: boolean
}

/** The quotations around one, and where it may look. */
export interface Neighbours {
  readonly paragraphs: readonly string[]
  /** Bounds in the paragraph where it begins and where it ends: the outer quotation's inside. */
  readonly boundsBefore: Span
  readonly boundsAfter: Span
  /** Gives the quotations before it, in the paragraph where it begins, nearest first, one a call. */
  earlier(): Span | undefined
  /** Where the next one begins, in the paragraph where it ends. */
  readonly next: number | undefined
  /** The next one, where it is a short title, and where the one after it begins. */
  readonly title: { readonly span: Span; readonly next: number | undefined } | undefined
}
