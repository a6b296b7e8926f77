import type { DateValue } from '../../model/mention.js'
import { tokensOf } from '../tokens.js'
import { type DateTables, dateTablesFor } from './date-tables.js'

/** Letters that an ending may add to a form in the table, and that it may take from it. */
const mostAdded = 4
const mostTaken = 2

/**
 * Whether a word of a text may be a date's month or weekday, in a form that the tables do not hold, or one that is more often something else. It says no
 * more than that the month is not missing.
 *
 * @example
 * maySayDate('enflasyon nisanda arttı', 'tr', {type: 'date', month: 4}) // => true
 */
export function maySayDate(text: string, tag: string, value: DateValue): boolean {
  const tables = dateTablesFor(tag)
  const forms = formsOf(value, tables)
  if (forms.length === 0) return false
  if (!tables.language.spaced) return forms.some((form) => form.length > 1 && text.includes(form))
  return tokensOf(text).tokens.some(
    ({ figures, lower }) =>
      !figures &&
      forms.some(
        (form) =>
          isFormOf(lower, form) || (tables.prefixes.includes(lower.charAt(0)) && isFormOf(lower.slice(1), form)),
      ),
  )
}

function formsOf({ month, weekday }: DateValue, { forms }: DateTables): readonly string[] {
  return [...forms].flatMap(([key, form]) =>
    (month !== undefined && form.month === month) || (weekday !== undefined && form.weekday === weekday) ? [key] : [],
  )
}

function isFormOf(word: string, form: string): boolean {
  if (word === form) return true
  const stem = form.slice(0, Math.max(4, form.length - mostTaken))
  return form.length >= 4 && word.startsWith(stem) && word.length - form.length <= mostAdded
}
