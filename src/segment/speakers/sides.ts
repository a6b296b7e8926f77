import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import {
  capitalClass,
  classesAt,
  isSpace,
  isTerminal,
  isTerminalUnit,
  runEnd,
  runStart,
  smallClass,
  spaceClass,
  wordClass,
} from '../characters.js'
import { type Token, tokensOf } from './tokens.js'

/** How far from a quotation its attribution is looked for, other quotations not counted. */
const reach = 300
/** How many other quotations of the sentence may stand between. */
const mostQuotations = 8

/** Where a quotation stands among its siblings: those in the same paragraph and the same outer quotation. */
export interface Surroundings {
  readonly text: string
  readonly paragraph: number
  /** What the quotation may be attributed in: its paragraph, or the outer quotation's inside. */
  readonly bounds: Span
}

/** A part of a sentence beside a quotation. */
export interface Side extends Span {
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** A sentence ends where it ends, or begins where it begins. */
  readonly whole: boolean
}

/**
 * The sentence up to an offset, from its beginning or the last end of a sentence; other quotations are a token each.
 *
 * @param earlier gives the quotations before the offset, nearest first, one a call
 */
export function sentenceBefore(
  { text, paragraph, bounds }: Surroundings,
  at: number,
  earlier: () => Span | undefined,
  language: Language,
): Side {
  const masks: Span[] = []
  let from = at
  let left = reach
  let whole = true
  let sibling = earlier()
  while (from > bounds.start) {
    if (sibling !== undefined && sibling.end >= from && sibling.start < from) {
      if (masks.length >= mostQuotations || endsInside(text, sibling, from)) break
      masks.unshift({ start: sibling.start, end: from })
      from = sibling.start
      sibling = earlier()
      continue
    }
    const nearest = sibling !== undefined && sibling.start < from ? sibling.end : 0
    const least = Math.max(bounds.start, from - left, nearest)
    const start = sentenceStart(text, least, from, language)
    left -= from - start
    from = start
    if (start > least) break
    if (left === 0 && from > bounds.start && from > nearest) {
      whole = false
      break
    }
  }
  return { start: from, end: at, paragraph, tokens: tokensOf(text, { start: from, end: at }, masks, language), whole }
}

/**
 * The sentence from an offset on, up to its end or the next quotation.
 *
 * @param title a quotation before the next one, that stands as one token
 */
export function sentenceAfter(
  { text, paragraph, bounds }: Surroundings,
  at: number,
  next: number | undefined,
  language: Language,
  title?: Span,
): Side {
  const limit = Math.min(bounds.end, next ?? bounds.end, at + reach)
  const goesOn =
    title !== undefined && title.end <= limit && sentenceEnd(text, at, title.start, language) === title.start
  const to = sentenceEnd(text, goesOn ? title.end : at, limit, language)
  const whole = to < limit ? true : limit === bounds.end
  const masks = goesOn ? [title] : none
  return { start: at, end: to, paragraph, tokens: tokensOf(text, { start: at, end: to }, masks, language), whole }
}

const none: readonly Span[] = []

/** Where the first character from an offset on stands that ends a sentence; the limit where none does. */
export function sentenceEnd(text: string, from: number, limit: number, language: Language): number {
  let at = from
  while (at < limit && !(mayEnd(text.charCodeAt(at)) && endsSentence(text, at, language))) at++
  return at
}

/** Where what follows the last character before an offset begins that ends a sentence; the limit where none does. */
export function sentenceStart(text: string, least: number, to: number, language: Language): number {
  let at = to
  while (at > least && !(mayEnd(text.charCodeAt(at - 1)) && endsSentence(text, at - 1, language))) at--
  return at
}

function mayEnd(unit: number): boolean {
  return unit === 0x0a || isTerminalUnit(unit)
}

/** How many closing marks and spaces after the last sentence of a quotation are passed over. */
const mostClosing = 24

/** A quotation whose last sentence ends inside it, with no small letter after it. */
function endsInside(text: string, { end }: Span, at: number): boolean {
  if (at < end) return false
  let last = end - 1
  const least = Math.max(0, last - mostClosing)
  while (last > least && /[\p{Pi}\p{Pf}"'„“”\s]/u.test(text.charAt(last - 1))) last--
  if (!isTerminal(text.charAt(last - 1))) return false
  return (
    !/^\s*(?:[,，:;—–-]\s*)?[\p{Ll}\p{M}]/u.test(text.slice(end, end + 6)) &&
    !/^\s*[,，]/u.test(text.slice(end, end + 3))
  )
}

/** Whether a character that may end a sentence does. */
function endsSentence(text: string, at: number, language: Language): boolean {
  const char = text.charAt(at)
  if ('\n。！？｡।'.includes(char)) return true
  const next = at + 1 < text.length ? text.charAt(at + 1) : ''
  if (next !== '' && !isSpace(next) && !/[\p{Pi}\p{Pf}\p{Pe}"'„«—–]/u.test(next)) return false
  if (char !== '.') return !(language.cased && smallFollows(text, at + 1))
  return !(smallFollows(text, at + 1) || abbreviated(text, at, language))
}

/** Whether white space and a small letter follow. */
function smallFollows(text: string, from: number): boolean {
  const at = runEnd(text, from, Math.min(text.length, from + 2), spaceClass)
  return at > from && (classesAt(text, at) & smallClass) !== 0
}

/** A full stop after an initial, an ordinal or an abbreviation that does not end sentences. */
function abbreviated(text: string, at: number, { abbreviations, ordinals }: Language): boolean {
  let start = at
  const least = Math.max(0, at - 12)
  for (let end = at + 1; end > start; ) {
    end = start
    start = runStart(text, end, least, wordClass)
    if (start > least && text.charCodeAt(start - 1) === 0x2e) start--
  }
  const word = text.slice(start, at + 1)
  if ((classesAt(word, 0) & capitalClass) !== 0 && /^(?:\p{Lu}\.)+$/u.test(word)) return true
  if (ordinals && word.length <= 3 && /^\d{1,2}\.$/.test(word)) return true
  const { neverFinal, beforeName, multiDot } = abbreviations
  return neverFinal.has(word) || beforeName.has(word) || multiDot.has(word)
}
