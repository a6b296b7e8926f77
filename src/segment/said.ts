import type { Language } from '../language/index.js'
import type { QuotationKind } from '../model/quotation.js'
import type { Span } from '../model/span.js'
import { isReporting, lastClause, saysSpeech, wordsOf } from './attribution.js'
import { isParticleScript, isTerminal } from './characters.js'
import type { FlowSpeaker } from './flow.js'
import type { Draft } from './open-quotations.js'
import { findSpeaker } from './speaker.js'

/** What the text around a quotation says of it. */
export interface Said {
  readonly kind: QuotationKind
  /** A reporting verb stands next to it. */
  readonly attributed: boolean
  readonly speaker?: FlowSpeaker
}

/** Titles, names and scare quotes are short: at most so many words, or characters where words are not separated. */
const titleWords = 6
const titleCharacters = 16

/** Says what kind of quotation one is, and who said it where the text tells. */
export function whatIsSaid(draft: Draft, paragraphs: readonly string[], language: Language): Said {
  const { start, end = start } = draft
  const first = paragraphs[start.paragraph] ?? ''
  const last = paragraphs[end.paragraph] ?? ''
  const before = first.slice(Math.max(0, start.offset - 120), start.offset)
  const after = draft.close === '' ? '' : last.slice(end.offset, end.offset + 120)
  const speaker = findSpeaker(before, after, language)
  const attributed = speaker !== undefined || reportsBefore(before, language) || reportsAfter(after, language)

  const inside =
    start.paragraph === end.paragraph && end.offset - start.offset <= 80
      ? first.slice(start.offset + draft.open.length, end.offset - draft.close.length).trim()
      : undefined
  const title =
    inside !== undefined && draft.close !== '' && !attributed && !/[:：]\s*$/u.test(before) && isTitle(inside)
  const kind: QuotationKind = title ? 'title' : 'speech'
  if (speaker === undefined || kind === 'title') return { kind, attributed }
  return { kind, attributed, speaker: place(speaker, draft, before.length) }
}

interface FoundSpeaker {
  readonly where: 'before' | 'after'
  readonly span: Span
  readonly verb: Span
}

function place(found: FoundSpeaker, draft: Draft, beforeLength: number): FlowSpeaker {
  const { start, end = start } = draft
  const paragraph = found.where === 'before' ? start.paragraph : end.paragraph
  const shift = found.where === 'before' ? start.offset - beforeLength : end.offset
  const moved = (span: Span): Span => ({ start: span.start + shift, end: span.end + shift })
  return { paragraph, span: moved(found.span), verb: moved(found.verb) }
}

/** Short, and no sentence: nothing ends inside. */
function isTitle(inside: string): boolean {
  if (inside === '' || isTerminal(inside.charAt(inside.length - 1)) || /[,，、]$/u.test(inside)) return false
  if (/[\p{Sentence_Terminal}…]\s+\p{L}/u.test(inside) || /[。！？]/u.test(inside)) return false
  if ([...inside].some(isParticleScript)) return inside.length <= titleCharacters
  return wordsOf(inside).length <= titleWords
}

/** A reporting verb stands right before: `said “`, `said that “`. */
function reportsBefore(before: string, language: Language): boolean {
  const clause = before.slice(lastClause(before, '.!?…。！？؟।;'))
  if (!language.spaced && clause.length > 0) return saysSpeech(clause.slice(-8), language)
  const near = wordsOf(clause).slice(-3)
  return near.some(
    (word, index) =>
      isReporting(word, language) &&
      near.slice(index + 1).every((later) => language.reporting.conjunctions.has(later) || index === near.length - 2),
  )
}

/** A reporting verb stands soon after: `,” said`, `,” the mayor said`; in scripts whose particles touch the mark, after a particle of speech (」と述べた). */
function reportsAfter(after: string, language: Language): boolean {
  if (isParticleScript(after.charAt(0)) || /^[，,]\s*\p{Script=Han}/u.test(after))
    return reportsAfterParticle(after, language)
  const separator = /^[\s,،—–-]*/u.exec(after)?.[0] ?? ''
  const rest = /^[^.!?…。！？؟।;:“„«「『",،]*/u.exec(after.slice(separator.length))?.[0] ?? ''
  // Where the subject follows the verb, the verb stands first, or after an auxiliary.
  const reach = language.reporting.subjectFirst ? 4 : language.cased && separator.trim() === '' ? 2 : 3
  return wordsOf(rest)
    .slice(0, reach)
    .some((word) => isReporting(word, language))
}

function reportsAfterParticle(after: string, language: Language): boolean {
  const { conjunctions } = language.reporting
  const rest = /^[，,\s]*([^。！？，、.]*)/u.exec(after.slice(0, 40))?.[1] ?? ''
  if (conjunctions.size === 0) return saysSpeech(rest.slice(0, 8), language)
  return [...conjunctions].some((particle) => rest.startsWith(particle)) && saysSpeech(rest, language)
}
