import { languageFor } from '../language/index.js'
import type { Span } from '../model/span.js'
import { applyBreakRules } from './break-rules/apply-break-rules.js'
import type { BreakRule } from './break-rules/break-rules.js'
import type { ClassifiedMark, Decision, FlowQuotation } from './flow.js'
import { Landmarks } from './landmarks.js'
import { ParagraphMarks } from './marks/paragraph-marks.js'
import { applyPolicy, type QuotationPolicy } from './policies.js'
import { findQuotations, quotationsAmong } from './quotations/find-quotations.js'
import { documentWords } from './sentences/document-words.js'
import { sentencesOf } from './sentences/sentences.js'

/** How a flow is segmented. */
export interface SegmentOptions {
  /** Whether sentences inside a quotation are segments of their own (`link`, the default), never, or only in long ones. */
  readonly quotes?: QuotationPolicy
  /** The user's own rules, in order: they come after ours and win; quotations that the policy keeps whole stay whole. */
  readonly exceptions?: readonly BreakRule[]
  /** Give the decisions too. */
  readonly explain?: boolean
}

/** The sentences and quotations of a flow. */
export interface FlowSegmentation {
  /** For each paragraph its sentences; the white space between them belongs to none. */
  readonly sentences: readonly (readonly Span[])[]
  /** In reading order. Their kinds and speakers are found out when they are first asked for. */
  readonly quotations: readonly FlowQuotation[]
  /** Every quotation mark and what looks like one, with its role. */
  readonly marks: readonly ClassifiedMark[]
  /** Indices of quotations that nothing closes. */
  readonly unclosed: readonly number[]
  /** Each place where a sentence might end, where explanations are asked for. */
  readonly decisions?: readonly Decision[]
}

/**
 * Segments a flow: its paragraphs into sentences, with the quotations that may cross both. Never fails, loses no character, and takes time in proportion to the text.
 *
 * @example
 * segmentFlow(['‘Go. Now,’ he said.'], 'en-GB').sentences // => [[{ start: 0, end: 4 }, { start: 5, end: 19 }]]
 * @example
 * segmentFlow(['‘Go. Now,’ he said.'], 'en-GB', { quotes: 'atomic' }).sentences // => [[{ start: 0, end: 19 }]]
 */
export function segmentFlow(
  paragraphs: readonly string[],
  tag: string,
  options: SegmentOptions = {},
): FlowSegmentation {
  const language = languageFor(tag)
  const landmarks = new Landmarks(paragraphs, language)
  const found = quotationsAmong(paragraphs, landmarks, language)
  const marks = new MarksInOrder(found.scanned)
  const words = documentWords(paragraphs)
  const decisions: Decision[] = []
  const explains = options.explain === true || (options.exceptions ?? []).length > 0
  const sentences = paragraphs.map((text, paragraph) => {
    const own = marks.of(paragraph)
    const seen = landmarks.of(paragraph)
    if (!explains) return sentencesOf(text, seen, language, own, words)
    const made = new Map<number, Omit<Decision, 'paragraph'>>()
    const decided = (decision: Omit<Decision, 'paragraph'>): void => void made.set(decision.offset, decision)
    const found = sentencesOf(text, seen, language, own, words, decided)
    const ruled = withExceptions(text, found, own, made, options.exceptions, decided)
    if (options.explain === true) for (const decision of made.values()) decisions.push({ paragraph, ...decision })
    return ruled
  })
  return {
    sentences: applyPolicy(options.quotes ?? 'link', sentences, found, paragraphs),
    get quotations() {
      return found.quotations
    },
    get marks() {
      return found.marks
    },
    unclosed: found.unclosed,
    ...(options.explain === true ? { decisions } : {}),
  }
}

/** The sentences of a paragraph after the user's rules. */
function withExceptions(
  text: string,
  sentences: readonly Span[],
  marks: ParagraphMarks,
  made: ReadonlyMap<number, Omit<Decision, 'paragraph'>>,
  rules: readonly BreakRule[] = [],
  decided: (decision: Omit<Decision, 'paragraph'>) => void,
): readonly Span[] {
  if (rules.length === 0) return sentences
  const goesOn = new Set([...made.values()].filter(({ ends }) => !ends).map(({ offset }) => offset))
  return applyBreakRules({ text, sentences, marks, goesOn }, rules, decided)
}

/**
 * The sentences of one paragraph, with its quotation marks as `findQuotations` classified them (found in the paragraph alone, where none are given).
 *
 * @example
 * findSentences('Mr. Hale left. “Why?” asked Ruiz.', 'en') // => [{ start: 0, end: 14 }, { start: 15, end: 33 }]
 */
export function findSentences(
  paragraph: string,
  tag: string,
  marks: readonly ClassifiedMark[] = findQuotations([paragraph], tag).marks,
): readonly Span[] {
  const language = languageFor(tag)
  const own = new ParagraphMarks(marks)
  const landmarks = new Landmarks([paragraph], language).of(0)
  return sentencesOf(paragraph, landmarks, language, own, documentWords([paragraph]))
}

/** The marks of each paragraph. */
export function marksByParagraph(count: number, marks: readonly ClassifiedMark[]): readonly ParagraphMarks[] {
  const inOrder = new MarksInOrder(marks)
  return Array.from({ length: count }, (_, paragraph) => inOrder.of(paragraph))
}

const noMarks = new ParagraphMarks([])

/** Gives the marks of one paragraph after another, so that those of a long flow need not all be kept. */
class MarksInOrder {
  readonly #marks: readonly ClassifiedMark[]
  #at = 0

  constructor(marks: readonly ClassifiedMark[]) {
    this.#marks = marks
  }

  /** The marks of a paragraph; paragraphs are asked for in order. */
  of(paragraph: number): ParagraphMarks {
    if (this.#marks[this.#at]?.paragraph !== paragraph) return noMarks
    const from = this.#at
    while (this.#marks[this.#at]?.paragraph === paragraph) this.#at++
    return new ParagraphMarks(this.#marks.slice(from, this.#at))
  }
}
