import { isDigit, isLower, isUpper } from '../characters.js'
import { wordBefore } from './abbreviation-parts.js'
import { wordsOf } from './attribution.js'
import { beginsSentence } from './begins-sentence.js'
import { isMonth } from './calendar-names.js'
import type { Candidate } from './candidates.js'
import { isLabel } from './initials.js'
import type { Judgement, SentenceContext } from './sentence-context.js'

/** Says whether a code unit is a figure or a Roman numeral's letter. */
function endsInFigure(unit: number): boolean {
  if (unit >= 0x30 && unit <= 0x39) return true
  return unit >= 0x43 && unit <= 0x58 && 'IVXLCDM'.includes(String.fromCharCode(unit))
}

/** What a full stop after figures or a Roman numeral says: a label (`1. First`), an ordinal (`3. Mai`), or nothing. */
export function judgeOrdinal(at: SentenceContext): Judgement {
  if (!endsInFigure(at.text.charCodeAt(at.candidate.terminal - 1))) return undefined
  const { word, start } = wordBefore(at.text, at.candidate.terminal)
  const digits = /^\d{1,4}$/u.test(word)
  const roman = /^(?:X{0,3}(?:IX|IV|V?I{0,3})|[LCDM])$/u.test(word) && word !== ''
  if (!digits && !roman) return undefined
  if (
    word !== '' &&
    word.length <= 3 &&
    start - at.start < 10 &&
    at.text.slice(Math.min(at.start, start), start).trim() === ''
  )
    return { ends: false, reason: 'label' }
  if (digits && isNumericDate(at.text, start, at.candidate)) return { ends: false, reason: 'numeric-date' }
  if (digits && at.nextChar === '§') return { ends: false, reason: 'ordinal' }
  if (digits && (isDateInBrackets(at) || goesOnAfterDate(at))) return { ends: false, reason: 'numeric-date' }
  if (!at.language.ordinals) return undefined
  if (digits && at.language.ordinalYears && isYearOrArticle(word, start, at)) return { ends: false, reason: 'ordinal' }
  if (digits && word.length > 2 && !isMonth(at.nextWord, at.language)) return undefined

  if (isMonth(at.nextWord, at.language)) return { ends: false, reason: 'ordinal-date' }
  // A decade before its century (`lat 90. XX w.`).
  if (digits && /^[IVX]{2,5}$/u.test(at.nextWord) && isCenturyAhead(at)) return { ends: false, reason: 'ordinal-date' }
  // The rest of a decimal fraction, a score or a range counts something.
  if (digits && /[,:/+–-]/u.test(at.text.charAt(start - 1)) && !endsOrdinalRange(at.text, start)) return undefined
  const [, previous = '', stop = ''] =
    /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)([.,]?)[\s\u200B]+$/u.exec(at.text.slice(Math.max(0, start - 30), start)) ?? []
  const numbered = stop === '.' && at.language.abbreviations.beforeNumber.has(`${previous}.`)
  if (numbered || isLabel(previous, at.language) || beginsSentence(at)) return undefined
  if (
    digits &&
    at.language.capitalNouns &&
    ((isNamed(previous, start, at) && !isLabel(at.nextWord, at.language)) || isAge(previous, word, at))
  )
    return undefined
  if (wordsOf(at.text.slice(Math.max(at.start, start - 40), start)).length <= 1)
    return { ends: false, reason: 'ordinal' }
  // Where a verb ends sentences, a figure hardly does.
  if (roman || (at.language.speakers.verbFinal && isLower(previous))) return { ends: false, reason: 'ordinal' }
  return at.language.capitalNouns ? { ends: false, reason: 'ordinal' } : undefined
}

/** Whether figures are the year of a sentence that has hardly begun (`U travnju 2018. SAD i Britanija`), or stand after an abbreviation that numbers have after them (`čl. 12. Zakona`). */
function isYearOrArticle(figures: string, from: number, at: SentenceContext): boolean {
  if (beginsSentence(at) || !isUpper(at.nextChar)) return false
  const before = at.text.slice(Math.max(at.start, from - 40), from)
  const form = /(?<![\p{L}\p{M}])\p{L}{1,5}\.[ \u00A0]$/u.exec(before)?.[0].trim()
  if (form !== undefined)
    return at.language.abbreviations.beforeNumber.has(form) && !isLabel(form.slice(0, -1), at.language)
  const words = wordsOf(before)
  return figures.length === 4 && from - at.start < 40 && words.length <= 2 && at.language.starters.has(words[0] ?? '')
}

/** Whether a figure with a full stop is the day or the month of a date in figures, with spaces or without (`12. 3. 2024`); what ends the date may end a sentence. */
function isNumericDate(text: string, start: number, { terminal: stop, next }: Candidate): boolean {
  if (!isDigit(text.charAt(next)) && !text.slice(Math.max(0, start - 2), start).includes('.')) return false
  const from = Math.max(0, start - 5)
  const at = start - from
  for (const { index, 0: date } of text.slice(from, next + 10).matchAll(numericDate))
    if (index <= at && index + date.replace(/\.$/u, '').length > stop - from) return true
  return false
}

/** A day and a month with a full stop each, and perhaps a year. */
const numericDate =
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])\.[ \u00A0\u202F]?(?:0?[1-9]|1[0-2])\.(?:[ \u00A0\u202F]?\d{4}(?!\d)|(?!\d))/gu

/** Whether a stop stands before the date of a law in brackets after its number, or in it (`210/2009. (IX. 29.) rendelet`). */
function isDateInBrackets({ text, candidate: { terminal, next } }: SentenceContext): boolean {
  if (/^\((?:[IVX]{1,4}|\d{1,2})\. ?\d{1,2}\.\)/u.test(text.slice(next, next + 12))) return true
  return (
    text.charAt(terminal + 1) === ')' &&
    /\((?:[IVX]{1,4}|\d{1,2})\. ?\d{1,2}$/u.test(text.slice(terminal - 9, terminal))
  )
}

/** Whether a count follows a day and its month (`15.3. 80 v.`), or a month in Roman figures and a day a year (`2009. XI. 4-én`). */
function goesOnAfterDate({ text, candidate: { terminal, next } }: SentenceContext): boolean {
  if (/^(?:X?I{1,3}|I?V|VI{1,3}|I?X)\. ?\d/u.test(text.slice(next, next + 7))) return true
  return (
    /^\d/u.test(text.charAt(next)) &&
    /(?<![\d.])[0-3]?\d\.[ \u00A0]?(?:0?[1-9]|1[0-2])$/u.test(text.slice(Math.max(0, terminal - 7), terminal))
  )
}

/** Whether a noun names the thing that the figure counts out (`Formel 1.`): before an ordinal stands an article or an adjective, and no abbreviation follows (`BVK 1. Kl.`). */
function isNamed(
  previous: string,
  start: number,
  { text, start: sentence, language, nextWord, followedByStop }: SentenceContext,
): boolean {
  if (!isUpper(previous.charAt(0)) || language.starters.has(previous.toLowerCase())) return false
  return (
    !(followedByStop && language.abbreviations.all.has(`${nextWord}.`)) &&
    text.slice(sentence, start).trim() !== previous &&
    text.charAt(start - 1) === ' ' &&
    text.slice(start - 1 - previous.length, start - 1) === previous
  )
}

/** Whether somebody's age stands after a form of `be` (`Ich bin 71.`). */
function isAge(previous: string, figure: string, { language }: SentenceContext): boolean {
  return figure.length === 2 && Number(figure) > 12 && language.speakers.auxiliaries.has(previous)
}

/** Whether another ordinal stands before a dash (`1.-3. Jahrhundert`). */
function endsOrdinalRange(text: string, start: number): boolean {
  return /\p{Nd}\.\s?[-–]$/u.test(text.slice(Math.max(0, start - 5), start))
}

/** Whether a Roman numeral and a small word follow: a century. */
function isCenturyAhead({ text, candidate, nextWord }: SentenceContext): boolean {
  return /^\.?\s\p{Ll}/u.test(text.slice(candidate.next + nextWord.length, candidate.next + nextWord.length + 3))
}
