import type { QuotationKind } from '../model/quotation.js'
import type { Span } from '../model/span.js'

/** A place in a flow: a paragraph's index and a UTF-16 offset in it. */
export interface FlowOffset {
  readonly paragraph: number
  readonly offset: number
}

/** What a quotation mark, or what looks like one, does where it stands. */
export type MarkRole = 'open' | 'close' | 'reopen' | 'apostrophe' | 'prime' | 'gershayim' | 'stray'

/** A mark with its role; `quotation` is the index of the quotation it belongs to, `reason` names the rule that decided. */
export interface ClassifiedMark extends FlowOffset {
  readonly mark: string
  readonly role: MarkRole
  readonly reason: string
  readonly quotation?: number
}

/** A quotation of a flow; start and end include the marks (of a spoken line's first part the dash), `close` is empty where it is never closed. */
export interface FlowQuotation {
  /** Depth of nesting, from 1. */
  readonly level: number
  readonly kind: QuotationKind
  readonly open: string
  readonly close: string
  readonly start: FlowOffset
  readonly end: FlowOffset
  /** Where marks re-open it at later paragraphs' starts. */
  readonly reopen: readonly FlowOffset[]
  readonly speaker?: FlowSpeaker
}

/** Who said a quotation, where the text says so; spans count in the paragraph. */
export interface FlowSpeaker {
  readonly paragraph: number
  /** The mention: a name with its title, a pronoun, or a description. */
  readonly span: Span
  readonly kind: 'name' | 'pronoun' | 'description'
  readonly verb?: Span
  /** The name that a pronoun stands for, where there is only one in reach. */
  readonly refersTo?: { readonly paragraph: number; readonly span: Span }
  /** The rule that told. */
  readonly rule: string
}

/** Whether a place where a sentence might end is its end, and the rule that decided. */
export interface Decision extends FlowOffset {
  readonly ends: boolean
  readonly reason: string
  /** The user's rule, where that decided: the place in its file. */
  readonly rule?: string
}

/** Which comes first in a flow: negative, zero or positive as for `sort`. */
export function compareOffsets(left: FlowOffset, right: FlowOffset): number {
  return left.paragraph - right.paragraph || left.offset - right.offset
}

/** The part of a quotation that stands in a paragraph of a given length; nothing where it does not touch it. */
export function spanInParagraph(quotation: FlowQuotation, paragraph: number, length: number): Span | undefined {
  if (paragraph < quotation.start.paragraph || paragraph > quotation.end.paragraph) return undefined
  const start = paragraph === quotation.start.paragraph ? quotation.start.offset : 0
  const end = paragraph === quotation.end.paragraph ? quotation.end.offset : length
  return start < end ? { start, end } : undefined
}
