import { isDayOfMonth, maySayDate, weekdayInCalendar } from '../../mention/index.js'
import type { IssueValues, Severity } from '../../model/issue.js'
import type { DateValue, Mention } from '../../model/mention.js'
import type { Checker, Finding } from '../checker.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../context.js'
import type { DateAndNumber } from '../date-answers.js'
import { compareDates, type DatePair, type DatePart, dateParts } from '../date-pairs.js'
import { hasRelativeDay, isNightShift } from '../date-reasons.js'
import type { NumberPair } from '../number-pairs.js'
import { type SegmentValues, valuesOf } from '../segment-values.js'
import { datesOf } from '../values.js'
import { quotesOf } from './quotes/quotes-sides.js'

const wrong = { severity: 'error', its: 'mistranslation', mqm: 'accuracy/mistranslation' } as const
const missing = { severity: 'warning', its: 'omission', mqm: 'accuracy/omission' } as const
const extra = { severity: 'warning', its: 'addition', mqm: 'accuracy/addition' } as const

/** Whether both sides give the same dates, and each its right weekday. */
export const dates: Checker = {
  family: 'dates',
  rules: {
    'dates.day': wrong,
    'dates.month': wrong,
    'dates.year': wrong,
    'dates.weekday': wrong,
    'dates.value': wrong,
    'dates.day-missing': missing,
    'dates.month-missing': missing,
    'dates.year-missing': missing,
    'dates.weekday-missing': missing,
    'dates.day-extra': extra,
    'dates.month-extra': extra,
    'dates.year-extra': extra,
    'dates.weekday-extra': extra,
    'dates.weekday-mismatch': { severity: 'error', its: 'inconsistency', mqm: 'accuracy/mistranslation', source: true },
  },

  checkSegment(checked: CheckedSegment, context: CheckContext): Iterable<Finding> {
    if (checked.target === undefined) return weekdays(checked.source)
    const values = valuesOf(checked)
    return values === undefined ? [] : betweenSides(checked, checked.target, values, context)
  },
}

function* betweenSides(
  checked: CheckedSegment,
  target: SegmentText,
  values: SegmentValues,
  context: CheckContext,
): Iterable<Finding> {
  const { source } = checked
  if (datesOf(source).length > 0) yield* weekdays(source)
  if (datesOf(target).length > 0) yield* weekdays(target, values.contradictions)
  for (const pair of values.contradictions) yield contradiction(pair, source, target)
  for (const pair of values.dates) if (isOpen(pair)) yield* openParts(pair, source, target)
  for (const pair of values.numbers) if (pair.reason === 'year') yield otherYear(pair, source, target)
  for (const found of values.sourceAgainst) yield against(found, source, target)
  for (const found of values.targetAgainst) yield against(found, target, source)
  for (const found of values.sourceBare) yield dayAlone(found, source, target)
  for (const found of values.targetBare) yield dayAlone(found, target, source)
  if (values.sourceDates.length > 0) yield* leftovers(context, checked, values, 'source')
  if (values.targetDates.length > 0) yield* leftovers(context, checked, values, 'target')
}

/** Full dates whose weekday is another one in the calendar: an error of the text itself. Those that contradict the source are told already. */
function* weekdays(text: SegmentText, known: readonly DatePair[] = []): Iterable<Finding> {
  for (const date of datesOf(text)) {
    const { year, month, day, weekday } = date.value
    if (year === undefined || month === undefined || day === undefined || weekday === undefined) continue
    // Older dates may be of another calendar.
    if (year < 1925 || !isDayOfMonth(day, month) || date.value.otherwise !== undefined) continue
    if (known.some(({ target }) => target === date)) continue
    const actual = weekdayInCalendar(year, month, day)
    if (actual !== weekday)
      yield {
        rule: 'dates.weekday-mismatch',
        values: { date: date.text, written: weekday, actual },
        [text.side]: placeOf(text, date),
      }
  }
}

function contradiction(pair: DatePair, source: SegmentText, target: SegmentText): Finding {
  const [first] = pair.differ
  const rule = pair.differ.length === 1 && first !== undefined ? `dates.${first}` : 'dates.value'
  const night = first === 'weekday' && isNightShift(pair.source, source, pair.target, target)
  return {
    rule,
    ...(night ? { severity: 'info' as const } : {}),
    values: bothTexts(pair.source, pair.target),
    source: placeOf(source, pair.source),
    target: placeOf(target, pair.target),
  }
}

function isOpen({ missing: left, extra: more }: DatePair): boolean {
  return left.length > 0 || more.length > 0
}

function* openParts(pair: DatePair, source: SegmentText, target: SegmentText): Iterable<Finding> {
  const places = { source: placeOf(source, pair.source), target: placeOf(target, pair.target) }
  const values = bothTexts(pair.source, pair.target)
  for (const part of pair.missing) yield { rule: `dates.${part}-missing`, ...lenient(part, target), values, ...places }
  for (const part of pair.extra) yield { rule: `dates.${part}-extra`, ...lenient(part, source), values, ...places }
}

/** Chinese, Japanese and Korean print a day without its month where the month is known. */
function lenient(part: DatePart, without: SegmentText): { readonly severity?: Severity } {
  return part === 'month' && /^(?:zh|ja|ko)/.test(without.language.tag) ? { severity: 'info' } : {}
}

/** A day whose month or weekday only one side tells. */
function dayAlone(found: DateAndNumber, own: SegmentText, other: SegmentText): Finding {
  const rule = `dates.${found.part}-${own.side === 'source' ? 'missing' : 'extra'}`
  return { ...against(found, own, other), rule, ...lenient(found.part, other) }
}

/** Years that stand alone are numbers; two that differ are dates that do. */
function otherYear(pair: NumberPair, source: SegmentText, target: SegmentText): Finding {
  return {
    rule: 'dates.year',
    values: bothTexts(pair.source, pair.target),
    source: placeOf(source, pair.source),
    target: placeOf(target, pair.target),
  }
}

function against(found: DateAndNumber, own: SegmentText, other: SegmentText): Finding {
  const [date, number] = [placeOf(own, found.date), placeOf(other, found.number)]
  return own.side === 'source'
    ? { rule: `dates.${found.part}`, values: bothTexts(found.date, found.number), source: date, target: number }
    : { rule: `dates.${found.part}`, values: bothTexts(found.number, found.date), source: number, target: date }
}

/** Dates that one side has alone. */
function* leftovers(
  context: CheckContext,
  checked: CheckedSegment,
  values: SegmentValues,
  side: 'source' | 'target',
): Iterable<Finding> {
  const { source, target } = checked
  const left = side === 'source' ? values.sourceDates : values.targetDates
  if (target === undefined) return
  const [own, other] = side === 'source' ? [source, target] : [target, source]
  const matched = [...values.dates, ...values.contradictions].map((pair) =>
    side === 'source' ? pair.target : pair.source,
  )
  for (const date of left) {
    const part = dateParts.find((name) => date.value[name] !== undefined) ?? 'day'
    const explained =
      isSaidTwice(date, matched) ||
      isMoved(context, checked, side, date) ||
      (date.value.month === undefined || date.value.day !== undefined ? hasRelativeDay(other) : false) ||
      (date.value.day === undefined && maySayDate(other.text, other.language.tag, date.value)) ||
      isInTitle(context, checked, side, date)
    // A day of a month that nothing tells any more is no matter of style: hardly a translator leaves one out on purpose.
    const lost = side === 'source' && date.value.day !== undefined && date.value.month !== undefined
    yield {
      rule: `dates.${part}-${side === 'source' ? 'missing' : 'extra'}`,
      ...(explained ? { severity: 'info' as const } : lost ? { severity: 'error' as const } : {}),
      values:
        side === 'source'
          ? { source: date.text, sourceValue: written(date.value) }
          : { target: date.text, targetValue: written(date.value) },
      [side]: placeOf(own, date),
    }
  }
}

/** Another mention of a date that the other side gives once. */
function isSaidTwice(date: Mention<DateValue>, matched: readonly Mention<DateValue>[]): boolean {
  return matched.some((other) => {
    const { differ, missing: open } = compareDates(date.value, other.value)
    return differ.length === 0 && open.length === 0
  })
}

/** A weekday or a month in the title of something (“Sunday Morning”), which may keep its language. */
function isInTitle(
  context: CheckContext,
  checked: CheckedSegment,
  side: 'source' | 'target',
  date: Mention<DateValue>,
): boolean {
  return quotesOf(context)
    [side].begins(checked.index)
    .some(
      (quotation) =>
        quotation.end === checked.index &&
        quotation.openPlace.end <= date.start &&
        date.end <= quotation.closePlace.start &&
        quotation.isTitle(),
    )
}

/** The neighbouring segment has it on the other side, and its own side does not. */
function isMoved(
  context: CheckContext,
  checked: CheckedSegment,
  side: 'source' | 'target',
  date: Mention<DateValue>,
): boolean {
  return [checked.index - 1, checked.index + 1].some((index) => {
    const neighbour = context.segments[index]
    const values = neighbour === undefined ? undefined : valuesOf(neighbour)
    const candidates = side === 'source' ? values?.targetDates : values?.sourceDates
    return (
      candidates?.some(
        (other) =>
          compareDates(date.value, other.value).differ.length === 0 &&
          compareDates(date.value, other.value).same.length > 0,
      ) ?? false
    )
  })
}

function bothTexts(source: Mention, target: Mention): IssueValues {
  return {
    source: source.text,
    target: target.text,
    sourceValue: written(source.value),
    targetValue: written(target.value),
  }
}

/** A value as a message names it: as much of an ISO 8601 date as is given (`--09-03`), a weekday as `W3`. */
function written(value: Mention['value']): string {
  if (value.type === 'number') return String(value.value)
  if (value.type === 'name') return value.form
  const two = (part: number | undefined): string => (part === undefined ? '-' : String(part).padStart(2, '0'))
  const { year, month, day, weekday } = value
  const monthAndDay =
    month === undefined && day === undefined ? '' : `-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  const date = year === undefined && monthAndDay !== '' ? `-${monthAndDay}` : `${year ?? ''}${monthAndDay}`
  return [date, weekday === undefined ? '' : `W${weekday}`].filter((part) => part !== '').join(' ')
}
