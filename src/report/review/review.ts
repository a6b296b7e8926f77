import type { Severity } from '../../model/issue.js'
import type { Span } from '../../model/span.js'
import type { ReportedIssue } from '../report.js'

/** An article and its translation as a page shows them: plain texts in reading order, with what is marked in them. */
export interface ReviewArticle {
  readonly file: string
  readonly sourceLanguage: string
  /** Absent where there is no translation to look at. */
  readonly targetLanguage?: string
  readonly counts: ReviewCounts
  readonly paragraphs: readonly ReviewParagraph[]
  readonly names: readonly ReviewName[]
  /** What is open, in reading order. */
  readonly findings: readonly ReviewFinding[]
}

/** How far a translation is, in segments. */
export interface ReviewCounts {
  readonly segments: number
  readonly translated: number
  /** Without a translation, though an older wording had one. */
  readonly changed: number
  readonly untranslated: number
  readonly reviewed: number
  readonly final: number
}

/** One unit. */
export interface ReviewParagraph {
  readonly heading: boolean
  readonly parts: readonly ReviewPart[]
  /** The findings to stand beside it, as indexes of the article's. */
  readonly findings: readonly number[]
}

/** A segment, or what stands between two. */
export interface ReviewPart {
  /** The segment's number in the article, from 1; a gap has none. */
  readonly segment?: number
  readonly source: MarkedText
  readonly target?: MarkedText
}

/** A text and what is marked in it; marks may overlap. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly ReviewMark[]
}

/** Something that is marked; offsets are UTF-16. */
export type ReviewMark = QuotationMark | NameMark | DateMark | FindingMark

/** A stretch of a quotation. */
export interface QuotationMark extends Span {
  readonly kind: 'quotation'
  /** Depth of nesting, from 1. */
  readonly level: number
  /** Absent where it answers no quotation of the source. */
  readonly id?: string
  readonly speaker?: string
  /** It begins, or ends, with this stretch. */
  readonly opens: boolean
  readonly closes: boolean
}

/** A name, by its index in the article's list. */
export interface NameMark extends Span {
  readonly kind: 'name'
  readonly name: number
}

/** A date: what is known of it as in ISO 8601 (`2025-09-03`, `09-03`). */
export interface DateMark extends Span {
  readonly kind: 'date'
  readonly value: string
}

/** What a finding is about, by its index in the article's list. */
export interface FindingMark extends Span {
  readonly kind: 'finding'
  readonly finding: number
  readonly severity: Severity
}

/** One name and all its forms on both sides, the most frequent first. */
export interface ReviewName {
  readonly source: readonly ReviewForm[]
  readonly target: readonly ReviewForm[]
}

/** A name as it is written, and the number of the segment of each place where it is. */
export interface ReviewForm {
  readonly text: string
  readonly segments: readonly number[]
}

/** A finding, and the numbers of the segments that it is about and that help to understand it. */
export interface ReviewFinding {
  readonly found: ReportedIssue
  readonly segments: readonly number[]
  readonly related: readonly number[]
}
