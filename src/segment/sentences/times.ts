import type { Language } from '../../language/index.js'
import { isDigit } from '../characters.js'
import { wordsOf } from './attribution.js'
import { isCalendarName, isMonth } from './calendar-names.js'
import { isCurrency } from './currencies.js'
import type { Judgement, SentenceContext } from './sentence-context.js'

const no = (reason: string): Judgement => ({ ends: false, reason })

/** What may part a figure from its unit: other units and counts (`5 млн грн.`). */
const beforeUnit = /^(.*[\p{Nd}IVXL])\.?\s*((?:\p{L}{1,12}(?:\.\s?|\s)){0,2})\p{L}{1,5}$/su

/** A time, a year or a measure before a capital: it ends the sentence (`at 6 p.m. Hale left`), unless that has hardly begun (`W 1999 r. Polska`), or a weekday or a time zone follows, or it describes what follows (`the 10 a.m. Mass`). */
export function judgeTime(form: string, at: SentenceContext): Judgement {
  const { text, start, candidate, language } = at
  if (!/^(?:\p{Ll}|[AP]\.M\.)/u.test(form)) return undefined
  const clause = text.slice(Math.max(start, candidate.terminal - 80), candidate.terminal)
  const figure = beforeUnit.exec(clause)
  const before = figure?.[1]
  if (
    before === undefined ||
    !(figure?.[2] ?? '')
      .split(/\s+/u)
      .every((word) => form.includes(word) || isMeasure(word, language) || isMonth(word, language))
  )
    return undefined

  const words = wordsOf(before, 4)
  const first = words[0] ?? ''
  const hardlyBegun = words.length <= 3 && language.starters.has(first) && !language.reporting.pronouns.has(first)
  if (hardlyBegun || isCalendarName(at.nextWord, language)) return no('abbreviation-in-time')
  if (isCurrency(at.nextWord, language)) return no('abbreviation-before-currency')
  if (isZoneAhead(at)) return no('time-zone')
  if (
    /^[ap]\.m\.$/iu.test(form) &&
    isDescribing(before, language) &&
    !at.opensNext &&
    !language.starters.has(at.nextWord.toLowerCase())
  )
    return no('time-before-noun')
  return /^\p{Lu}{2,4}$/u.test(at.nextWord) ? undefined : { ends: true, reason: 'time-at-end' }
}

/** Whether the name of a time zone follows (`6 a.m. Alaska time`). */
function isZoneAhead({ text, candidate }: SentenceContext): boolean {
  const ahead = text.slice(candidate.next, candidate.next + 48)
  // Asked first: the other takes milliseconds to compile, and hardly any text needs it.
  if (!/ime|Standard|Daylight|Summer/.test(ahead)) return false
  return /^(?:\p{Lu}\p{L}{2,12} ){1,2}(?:[Tt]ime|Standard|Daylight|Summer)(?!\p{L})/u.test(ahead)
}

/** Whether an article stands right before the figure, and is no part of the time (`a las 18.30`). */
function isDescribing(before: string, { speakers, numbers }: Language): boolean {
  const article = /(?<!\p{L})(\p{L}{1,6}) \p{Nd}{1,2}(?:[:.]\p{Nd}{2})?$/u.exec(before.slice(-16))?.[1]
  if (article === undefined || !speakers.articles.has(article.toLowerCase())) return false
  return numbers.clockBefore === undefined || !numbers.clockBefore.split(' ').includes(article.toLowerCase())
}

/** Whether a measure and its figure stand before another figure that goes on with it (`9 h. 30`, `5 ft. 11 in.`); a year begins a sentence instead. */
export function goesOnInFigures(at: SentenceContext, form: string): boolean {
  if (!countFollows(at)) return false
  const { text, candidate } = at
  const from = candidate.terminal + 1 - form.length
  return /^\p{Ll}/u.test(form) && /\p{Nd}[ \u00A0\u202F]?$/u.test(text.slice(Math.max(0, from - 2), from))
}

/** Whether a figure follows that is no year: a sentence hardly begins with one. */
export function countFollows({ text, candidate: { next } }: SentenceContext): boolean {
  return isDigit(text.charAt(next)) && !/^(?:1\p{Nd}|20)\p{Nd}{2}(?!\p{Nd})/u.test(text.slice(next, next + 5))
}

/** Whether a score follows the name of a club (`Α.Ε.Κ. 2-1`). */
export function scoreFollows({ text, candidate }: SentenceContext): boolean {
  if (!isDigit(text.charAt(candidate.next))) return false
  return /^\p{Nd}{1,3}[-–:]\p{Nd}{1,3}(?![\p{Nd}\p{L}:-]|[.,]\p{Nd})/u.test(
    text.slice(candidate.next, candidate.next + 10),
  )
}

/** Whether a word between a figure and its unit counts or measures too. */
function isMeasure(word: string, { abbreviations }: Language): boolean {
  return word === '' || abbreviations.mayEnd.has(word) || (word.length > 1 && abbreviations.mayEnd.has(`${word}.`))
}

/** Whether a day and a month follow, after a year (`1941. g. 3. febr.`). */
export function dateFollows({ text, candidate, language }: SentenceContext): boolean {
  if (!isDigit(text.charAt(candidate.next))) return false
  const month = /^\p{Nd}{1,2}\.? (\p{L}+)/u.exec(text.slice(candidate.next, candidate.next + 24))?.[1]
  return (
    month !== undefined &&
    /(?<!\p{Nd})(?:1\p{Nd}|20)\p{Nd}{2}\.? \p{L}{1,4}$/u.test(
      text.slice(Math.max(0, candidate.terminal - 11), candidate.terminal),
    ) &&
    isMonth(month, language)
  )
}

/** Whether another abbreviation and its number follow (`Cad. No. 15`). */
export function numberFollows({ text, candidate, nextWord, language }: SentenceContext): boolean {
  const rest = text.slice(candidate.next, candidate.next + nextWord.length + 6)
  return language.abbreviations.beforeNumber.has(`${nextWord}.`) && /^\p{L}+\.\s?\p{Nd}/u.test(rest)
}
