import type { DateValue } from '../../model/mention.js'
import { allMatches } from '../all-matches.js'
import { isDayOfMonth } from './calendar.js'
import type { FoundDate } from './date-words.js'

const iso = /(?<![\d.,:/-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d:/]|[.,-]\d)/g
const full = /(?<![\d.,:/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d:/]|[.,-]\d)/g
const short = /(?<![\d.,:/-])(\d{1,2})\.\s?(\d{1,2})\.(?!\d|\s?\d{1,2}\.)/g
const withShort = /^(?:de|cs|sk|hr|sl|sr|fi|nb|da|et|is|lv)(?:-|$)/

/** Dates in figures alone: 2025-09-03, 3.9.2025, 9/3/2025; both readings are kept where both are possible. */
export function findFigureDates(plain: string, tag: string, order: 'dmy' | 'mdy' | 'ymd'): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const match of allMatches(iso, plain)) {
    const value = dateOf(Number(match[1]), Number(match[3]), Number(match[4]))
    if (value !== undefined) found.push(placed(match, value))
  }
  for (const match of allMatches(full, plain)) {
    if (match[4]?.length === 2 && match[2] === '-') continue
    const year = match[4]?.length === 2 ? century(Number(match[4])) : Number(match[4])
    const value = bothReadings(year, Number(match[1]), Number(match[3]), match[2] === '/' && order === 'mdy')
    if (value !== undefined) found.push(placed(match, value))
  }
  if (withShort.test(tag))
    for (const match of allMatches(short, plain)) {
      const value = dateOf(undefined, Number(match[2]), Number(match[1]))
      if (value !== undefined && !found.some((date) => date.start <= match.index && date.end > match.index))
        found.push(placed(match, value))
    }
  return found
}

function bothReadings(year: number, first: number, second: number, monthFirst: boolean): DateValue | undefined {
  const dayFirst = dateOf(year, second, first)
  const other = dateOf(year, first, second)
  const [likely, less] = monthFirst ? [other, dayFirst] : [dayFirst, other]
  if (likely === undefined || less === undefined || first === second) return likely ?? less
  return { ...likely, otherwise: less }
}

function dateOf(year: number | undefined, month: number, day: number): DateValue | undefined {
  if (month < 1 || month > 12 || !isDayOfMonth(day, month) || (year !== undefined && (year < 1000 || year > 2199)))
    return undefined
  return { type: 'date', ...(year === undefined ? {} : { year }), month, day }
}

function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year
}

function placed(match: RegExpExecArray, value: DateValue): FoundDate {
  return { start: match.index, end: match.index + match[0].length, value }
}
