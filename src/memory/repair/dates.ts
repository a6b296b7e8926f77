import { languageFor, readTable } from '../../language/index.js'
import { findDates } from '../../mention/index.js'
import { languageOf } from '../../model/language-tag.js'
import type { DateValue, Mention } from '../../model/mention.js'
import { figuresValue, writtenLike } from './figures.js'
import { fitsAfter, inflects } from './neighbours.js'

/** Languages that write the first day of a month as an ordinal (1er, 1º). */
const ordinalFirst: ReadonlySet<string> = new Set(['fr', 'it', 'pt', 'ca'])

/** Fields of a date that a text writes. */
const fields = ['year', 'month', 'day', 'weekday'] as const

/** Whether two dates say the same. */
export function isSameDate(one: DateValue, other: DateValue): boolean {
  return fields.every((field) => one[field] === other[field])
}

/**
 * A date's text with another date in its place, in the same form: figures as wide as they were, months and weekdays in the same form of
 * CLDR's. Nothing where the form cannot be known, or where the result does not read as the other date.
 */
export function rewriteDate(date: Mention<DateValue>, to: DateValue, tag: string): string | undefined {
  const from = date.value
  if (fields.some((field) => (from[field] === undefined) !== (to[field] === undefined))) return undefined
  const language = languageFor(tag)
  if (ordinalFirst.has(languageOf(tag)) && from.day !== to.day && (from.day === 1 || to.day === 1)) return undefined
  let text: string | undefined = date.text
  if (from.month !== to.month && !/^[\P{L}]*$/u.test(text))
    text = rewriteWord(text, language.cldr.months, from.month, to.month, tag)
  // CLDR has weekdays in the nominative alone, which is other cases' form of some of them.
  if (text !== undefined && from.weekday !== to.weekday)
    text = inflects(language) ? undefined : rewriteWord(text, language.cldr.weekdays, from.weekday, to.weekday, tag)
  text = text === undefined ? undefined : rewriteFigures(text, from, to)
  const [read, other] = text === undefined ? [] : findDates(text, tag)
  return read !== undefined && other === undefined && read.text === text && isSameDate(read.value, to)
    ? text
    : undefined
}

/** A month or weekday in the form in which another one stood; forms answer one another by their place in CLDR's table. */
function rewriteWord(
  text: string,
  table: string | undefined,
  from: number | undefined,
  to: number | undefined,
  tag: string,
): string | undefined {
  const forms = readTable(table)
  const [before = [], after = []] = [forms.get(String(from)), forms.get(String(to))]
  const form = before
    .filter((each) => each !== '' && text.includes(each))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
  const at = before.indexOf(form)
  const answer = after[at]
  // Forms that are equal stand in the table once: beyond the first the lists answer one another only where they are as long.
  if (form === '' || answer === undefined || (at > 0 && before.length !== after.length)) return undefined
  const start = text.indexOf(form)
  if (text.indexOf(form, start + 1) >= 0 || /\p{L}/u.test(text.charAt(start + form.length))) return undefined
  if (!fitsAfter(text.slice(0, start), form, answer, tag)) return undefined
  return text.slice(0, start) + answer + text.slice(start + form.length)
}

/** Figures of days, months and years; each must be one run of figures that is nothing else's. */
function rewriteFigures(text: string, from: DateValue, to: DateValue): string | undefined {
  const runs = [...text.matchAll(/\p{Nd}+/gu)]
  const edits = new Map<number, string>()
  for (const field of ['year', 'month', 'day'] as const) {
    const [before, after] = [from[field], to[field]]
    if (before === undefined || after === undefined || before === after) continue
    const found = runs.filter((run) => figuresValue(run[0]) === before)
    if (found.length === 0 && field === 'month') continue
    const [run, other] = found
    if (run === undefined || other !== undefined || edits.has(run.index)) return undefined
    // 3rd, 1er, 1º: what follows goes by the figure; 年, 月 and 日 do not.
    if (/^(?![年月日년월일])[\p{L}ºª°]/u.test(text.slice(run.index + run[0].length))) return undefined
    edits.set(run.index, writtenLike(run[0], after))
  }
  return runs.toReversed().reduce((written, run) => {
    const edit = edits.get(run.index)
    return edit === undefined ? written : written.slice(0, run.index) + edit + written.slice(run.index + run[0].length)
  }, text)
}
