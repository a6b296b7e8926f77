import type { DateValue, Mention } from '../model/mention.js'
import type { SegmentText } from './context.js'
import { type DatePair, type DatePart, dateParts } from './date-pairs.js'
import type { NumberMention } from './number-pairs.js'

/** A date of one side alone, or a number that it contradicts. */
export interface DateAndNumber {
  readonly date: Mention<DateValue>
  readonly number: NumberMention
  readonly part: DatePart
}

/** Takes what answers one part of a date out of the leftovers: a date of that part alone, or a number. */
export function takePart(
  date: DateValue,
  part: DatePart,
  dates: Mention<DateValue>[],
  numbers: NumberMention[],
): boolean {
  const value = date[part]
  const at = dates.findIndex(
    (other) =>
      other.value[part] === value && dateParts.every((name) => name === part || other.value[name] === undefined),
  )
  if (at >= 0) return dates.splice(at, 1).length > 0
  return (
    part !== 'weekday' &&
    takeNumber(
      numbers,
      (number) => number.value.value === value || (part === 'year' && number.value.value === (value ?? 0) % 100),
    )
  )
}

/** Takes what stands on the other side letter by letter: a title or a product (Fox News Sunday, Windows 10 May 2020 Update). */
export function takeAsWritten(date: Mention<DateValue>, other: SegmentText, numbers: NumberMention[]): boolean {
  const at = /\p{L}/u.test(date.text) ? other.text.indexOf(date.text) : -1
  if (at < 0) return false
  for (const number of [...numbers])
    if (number.start >= at && number.end <= at + date.text.length) numbers.splice(numbers.indexOf(number), 1)
  return true
}

/** Takes the numbers that say what a date says: its day where the month is told, its year, or 9/11 and 911. */
export function takeDate(date: DateValue, numbers: NumberMention[], others: readonly Mention<DateValue>[]): boolean {
  const { day, month, year, weekday } = date
  if (weekday !== undefined) return false
  if (day === undefined || month === undefined) {
    // A number says no month by itself.
    const only = month === undefined ? (day ?? year) : undefined
    return only !== undefined && takeNumber(numbers, (number) => number.value.value === only)
  }
  const both = String(month * 100 + day)
  if (takeNumber(numbers, (number) => String(number.value.value) === both)) return true
  if (year === undefined && takeTwo(numbers, day, month)) return true
  const told = others.some((other) => other.value.month === month)
  return told && takeNumber(numbers, (number) => number.value.value === day)
}

/** Takes the day of a date out of the numbers where its month or its weekday is not told. */
export function takeDayAlone(open: Mention<DateValue>[], numbers: NumberMention[]): readonly DateAndNumber[] {
  return [...open].flatMap((date) => {
    const { day, month, year, weekday } = date.value
    const isDay = ({ value }: NumberMention): boolean =>
      value.form === 'digits' && value.kind === 'cardinal' && value.value === day
    const number = numbers.find(isDay)
    if (number === undefined || (month === undefined && weekday === undefined)) return []
    open.splice(open.indexOf(date), 1)
    takeNumber(numbers, (one) => one === number)
    takeNumber(numbers, (one) => one.value.value === year)
    return [{ date, number, part: month === undefined ? ('weekday' as const) : ('month' as const) }]
  })
}

/** Takes two numbers that together say a day and a month, or the two parts of a time. */
export function takeTwo(numbers: NumberMention[], day: number, month: number): boolean {
  const one = numbers.find((number) => number.value.value === month)
  const other = numbers.find((number) => number.value.value === day && number !== one)
  if (one === undefined || other === undefined) return false
  return takeNumber(numbers, (number) => number === one) && takeNumber(numbers, (number) => number === other)
}

function takeNumber(numbers: NumberMention[], fits: (number: NumberMention) => boolean): boolean {
  const at = numbers.findIndex(
    (number) =>
      number.value.kind !== 'code' &&
      number.value.kind !== 'percent' &&
      number.value.kind !== 'currency' &&
      fits(number),
  )
  if (at < 0) return false
  numbers.splice(at, 1)
  return true
}

/** Dates whose day stands on the other side as another number (the 24th, 42日), and pairs whose year does. */
export function against(
  open: Mention<DateValue>[],
  pairs: readonly DatePair[],
  lack: 'missing' | 'extra',
  numbers: NumberMention[],
  others: readonly Mention<DateValue>[],
): readonly DateAndNumber[] {
  const found: DateAndNumber[] = []
  const take = (date: Mention<DateValue>, part: DatePart, fits: (number: NumberMention) => boolean): boolean => {
    const at = numbers.findIndex((number) => number.value.form === 'digits' && fits(number))
    const number = numbers[at]
    if (number === undefined) return false
    numbers.splice(at, 1)
    found.push({ date, number, part })
    return true
  }
  const isYear = (number: NumberMention): boolean => number.value.kind === 'year'
  for (const pair of pairs)
    if (pair[lack].includes('year')) take(lack === 'missing' ? pair.source : pair.target, 'year', isYear)
  for (const date of [...open]) {
    const { day, month, year } = date.value
    const isDay = (number: NumberMention): boolean =>
      number.value.kind === 'cardinal' &&
      number.value.value !== day &&
      number.value.value < 100 &&
      String(number.value.value).length === String(day).length
    // The other side gives the month beside another day, or the year in a date that cannot be read.
    const known =
      month === undefined ||
      others.some((other) => other.value.month === month) ||
      (year !== undefined && numbers.some((number) => number.value.value === year))
    const taken =
      (day !== undefined && known && take(date, 'day', isDay)) ||
      (year !== undefined && day === undefined && month === undefined && take(date, 'year', isYear))
    if (taken) open.splice(open.indexOf(date), 1)
  }
  return found
}
