import type { DateValue, Mention } from '../../model/mention.js'
import { dateWords, figures, firstLook } from '../first-look.js'
import { plainFigures, tokensOf } from '../tokens.js'
import { findFigureDates } from './date-figures.js'
import { findHanDates } from './date-han.js'
import { findSignDates } from './date-signs.js'
import { dateTablesFor } from './date-tables.js'
import { type FoundDate, findWordDates } from './date-words.js'

/**
 * The dates of a text in reading order, as far as each is given: days, months and years that stand together, weekdays
 * with the day they belong to or alone. Days of a range are dates of their own. A year alone is a number.
 *
 * @example
 * findDates('on September 3', 'en').map((date) => [date.text, date.value]) // => [['September 3', {type: 'date', day: 3, month: 9}]]
 */
export function findDates(text: string, tag: string): readonly Mention<DateValue>[] {
  const look = firstLook(text, tag)
  if ((look & (figures | dateWords)) === 0) return []
  const tables = dateTablesFor(tag)
  const plain = plainFigures(text)
  const { base } = tables
  const found: FoundDate[] = []
  if (base === 'ja' || base === 'zh' || base === 'yue') found.push(...findHanDates(plain, base === 'ja'))
  else if (base === 'ko' || base === 'vi')
    found.push(...joinSigns(plain, findSignDates(plain, base), findWordDates(tokensOf(text), tables)))
  else if ((look & dateWords) !== 0) found.push(...findWordDates(tokensOf(text), tables))
  if ((look & figures) !== 0 && /\d[./-]\s?\d/.test(plain)) {
    const order = tables.language.cldr.dateOrder ?? 'dmy'
    for (const date of findFigureDates(plain, tables.language.tag, order)) {
      if (found.some((other) => other.start < date.end && date.start < other.end)) continue
      found.push(date)
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), value }))
}

/** Korean and Vietnamese weekdays with the day they stand beside. */
function joinSigns(plain: string, dates: readonly FoundDate[], weekdays: readonly FoundDate[]): readonly FoundDate[] {
  const result = [...dates]
  for (const weekday of weekdays) {
    const at = result.findIndex(
      (date) =>
        date.value.day !== undefined &&
        date.value.weekday === undefined &&
        ((date.end <= weekday.start && /^[\s,(]{0,2}$/u.test(plain.slice(date.end, weekday.start))) ||
          (date.start >= weekday.end && /^[\s,]{0,2}$/u.test(plain.slice(weekday.end, date.start)))),
    )
    const date = result[at]
    if (date === undefined) {
      if (!result.some((other) => other.start < weekday.end && weekday.start < other.end)) result.push(weekday)
    } else
      result[at] = {
        start: Math.min(date.start, weekday.start),
        end: Math.max(date.end, weekday.end),
        value: { ...weekday.value, ...date.value },
      }
  }
  return result
}
