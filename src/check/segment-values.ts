import type { DateValue, Mention } from '../model/mention.js'
import type { CheckedSegment, SegmentText } from './context.js'
import { type DatePair, type DatePart, dateParts, pairContradictions, pairDates } from './date-pairs.js'
import { memoizeNear } from './memoize.js'
import { type NumberLedger, type NumberMention, type NumberPair, pairNumbers } from './number-pairs.js'
import {
  inFigures,
  isClock,
  isConvertedMeasure,
  isFraction,
  isMisread,
  isOtherHour,
  isOtherMagnitude,
  isOtherReading,
  isOtherSeparator,
  isOtherYear,
  isOtherZone,
  isRounded,
  isSame,
  isSameValue,
  isShortYear,
  isSlip,
  isSpelled,
} from './number-reasons.js'
import { datesOf, numbersOf } from './values.js'

/** A date of one side alone, or a number that it contradicts. */
export interface DateAndNumber {
  readonly date: Mention<DateValue>
  readonly number: NumberMention
  readonly part: DatePart
}

/** The dates and numbers of a segment's two sides, paired once for both checkers. */
export interface SegmentValues {
  /** Dates that agree; `missing` and `extra` are the parts that nothing on the other side answers. */
  readonly dates: readonly DatePair[]
  readonly contradictions: readonly DatePair[]
  /** Dates of the source, and of the target, whose part is another number on the other side. */
  readonly sourceAgainst: readonly DateAndNumber[]
  readonly targetAgainst: readonly DateAndNumber[]
  /** Dates of the source, and of the target, whose day stands on the other side without its month or weekday. */
  readonly sourceBare: readonly DateAndNumber[]
  readonly targetBare: readonly DateAndNumber[]
  readonly sourceDates: readonly Mention<DateValue>[]
  readonly targetDates: readonly Mention<DateValue>[]
  readonly numbers: readonly NumberPair[]
  /** Numbers in figures that nothing answers. */
  readonly sourceNumbers: readonly NumberMention[]
  readonly targetNumbers: readonly NumberMention[]
}

/** Pairs what the two sides of a segment say; undefined where there is no target, and where neither says anything. */
export const valuesOf: (checked: CheckedSegment) => SegmentValues | undefined = memoizeNear((checked) =>
  checked.target === undefined ? undefined : pairValues(checked.source, checked.target),
)

/** More dates or numbers than this are a table in one segment: nobody reads it as a sentence, and nothing is said of it. */
const manyValues = 300

const nothing: SegmentValues = {
  dates: [],
  contradictions: [],
  sourceAgainst: [],
  targetAgainst: [],
  sourceBare: [],
  targetBare: [],
  sourceDates: [],
  targetDates: [],
  numbers: [],
  sourceNumbers: [],
  targetNumbers: [],
}

function pairValues(source: SegmentText, target: SegmentText): SegmentValues | undefined {
  // One side after the other: dates and numbers share its words.
  const most = Math.max(
    datesOf(source).length,
    numbersOf(source).length,
    datesOf(target).length,
    numbersOf(target).length,
  )
  if (most === 0) return undefined
  if (most > manyValues) return nothing
  const agreeing = pairDates(datesOf(source), datesOf(target))
  let ledger: NumberLedger = {
    source: numbersOf(source),
    target: numbersOf(target),
    pairs: [],
    lengths: [source.text.length + 1, target.text.length + 1],
  }
  ledger = pairNumbers(ledger, 'same', isSame)
  ledger = pairNumbers(ledger, 'same', (one, other) => inFigures(one, other) && isSameValue(one, other))

  const { sourceLeft, targetLeft } = agreeing
  if (ledger.source.length + ledger.target.length + sourceLeft.length + targetLeft.length === 0)
    return { ...nothing, dates: agreeing.pairs, numbers: ledger.pairs }
  const rest = {
    source: [...agreeing.sourceLeft],
    target: [...agreeing.targetLeft],
    sourceNumbers: [...ledger.source],
    targetNumbers: [...ledger.target],
  }
  const dates = agreeing.pairs.map((pair) => ({
    ...pair,
    missing: pair.missing.filter((part) => !takePart(pair.source.value, part, rest.target, rest.targetNumbers)),
    extra: pair.extra.filter((part) => !takePart(pair.target.value, part, rest.source, rest.sourceNumbers)),
  }))
  const sourceAnswered = rest.source.filter(
    (date) =>
      takeAsWritten(date, target, rest.targetNumbers) || takeDate(date.value, rest.targetNumbers, datesOf(target)),
  )
  const targetAnswered = rest.target.filter(
    (date) =>
      takeAsWritten(date, source, rest.sourceNumbers) || takeDate(date.value, rest.sourceNumbers, datesOf(source)),
  )
  const opposed = pairContradictions({
    pairs: [],
    sourceLeft: rest.source.filter((date) => !sourceAnswered.includes(date)),
    targetLeft: rest.target.filter((date) => !targetAnswered.includes(date)),
  })

  const sourceOpen = [...opposed.sourceLeft]
  const targetOpen = [...opposed.targetLeft]
  const sourceAgainst = against(sourceOpen, dates, 'missing', rest.targetNumbers, datesOf(target))
  const targetAgainst = against(targetOpen, dates, 'extra', rest.sourceNumbers, datesOf(source))
  const sourceBare = takeDayAlone(sourceOpen, rest.targetNumbers)
  const targetBare = takeDayAlone(targetOpen, rest.sourceNumbers)
  ledger = pairLeftovers({ ...ledger, source: rest.sourceNumbers, target: rest.targetNumbers }, source, target)
  return {
    dates,
    contradictions: opposed.pairs,
    sourceAgainst,
    targetAgainst,
    sourceBare,
    targetBare,
    sourceDates: sourceOpen,
    targetDates: targetOpen,
    numbers: ledger.pairs,
    sourceNumbers: ledger.source.filter((number) => number.value.form === 'digits'),
    targetNumbers: ledger.target.filter((number) => number.value.form === 'digits'),
  }
}

const zone =
  /(?<![A-Z])(?:GMT|UTC|BST|CES?T|MSK|[ECMP][SD]?T|AE[SD]T|JST|KST|МСК)(?![A-Z])|мск|місцев|местн|local time|Ortszeit|heure locale|místního času|当地时间|現地時間|日本時間/u

/** Explained pairs first, then contradictions. */
function pairLeftovers(start: NumberLedger, source: SegmentText, target: SegmentText): NumberLedger {
  if (start.source.length === 0 && start.target.length === 0) return start
  let ledger = start
  ledger = pairNumbers(ledger, 'separator', isMisread)
  ledger = pairNumbers(ledger, 'range', isOtherReading)
  ledger = pairNumbers(ledger, 'spelled', isSpelled)
  ledger = splitTimes(ledger)
  ledger = pairNumbers(ledger, 'clock', isClock)
  ledger = pairNumbers(ledger, 'short-year', isShortYear)
  ledger = pairNumbers(ledger, 'fraction', isFraction)
  ledger = pairNumbers(
    ledger,
    'discount',
    (one, other) => isDiscount(one, other, target) || isDiscount(other, one, source),
  )
  ledger = pairNumbers(ledger, 'value', (one, other) => isOneUnit(one, other) && isSlip(one, other))
  ledger = pairNumbers(ledger, 'converted', isConvertedMeasure)
  if (zone.test(source.text) || zone.test(target.text)) ledger = pairNumbers(ledger, 'clock', isOtherZone)
  ledger = pairNumbers(ledger, 'magnitude', isOtherMagnitude)
  ledger = pairNumbers(ledger, 'separator', isOtherSeparator)
  ledger = pairNumbers(ledger, 'rounded', isRounded)
  ledger = pairNumbers(ledger, 'year', isOtherYear)
  ledger = pairNumbers(ledger, 'value', isSlip)
  ledger = pairNumbers(ledger, 'value', isOtherHour)
  const figures = (numbers: readonly NumberMention[]): readonly NumberMention[] =>
    numbers.filter((number) => number.value.form === 'digits' && number.value.kind !== 'code')
  const [lone] = figures(ledger.source)
  const [other] = figures(ledger.target)
  if (figures(ledger.source).length === 1 && figures(ledger.target).length === 1)
    ledger = pairNumbers(ledger, 'far', (one, two) => one === lone && two === other)
  return ledger
}

/** Times of day, durations or scores that one side writes as one, the other as two numbers. */
function splitTimes(ledger: NumberLedger): NumberLedger {
  const [source, target] = [[...ledger.source], [...ledger.target]]
  for (const [whole, parts] of [[source, target] as const, [target, source] as const])
    for (const time of [...whole])
      if (time.value.kind === 'time' && takeTwo(parts, time.value.value % 100, Math.floor(time.value.value / 100)))
        whole.splice(whole.indexOf(time), 1)
  return { ...ledger, source, target }
}

/** The same unit, which is not a degree: that may be of two scales. */
function isOneUnit(source: NumberMention, target: NumberMention): boolean {
  return source.value.unit !== undefined && source.value.unit !== 'degree' && source.value.unit === target.value.unit
}

/** 20 % off is 八折, a fifth of a price less; 割 and 成 are tenths. */
function isDiscount(percent: NumberMention, tenths: NumberMention, text: SegmentText): boolean {
  const sign = /^\s?([折割成])/u.exec(text.text.slice(tenths.end, tenths.end + 2))?.[1]
  if (sign === undefined) return false
  const part = tenths.value.value < 10 ? tenths.value.value * 10 : tenths.value.value
  return percent.value.value === part || (sign === '折' && percent.value.value === 100 - part)
}

/** Takes what answers one part of a date out of the leftovers: a date of that part alone, or a number. */
function takePart(date: DateValue, part: DatePart, dates: Mention<DateValue>[], numbers: NumberMention[]): boolean {
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
function takeAsWritten(date: Mention<DateValue>, other: SegmentText, numbers: NumberMention[]): boolean {
  const at = /\p{L}/u.test(date.text) ? other.text.indexOf(date.text) : -1
  if (at < 0) return false
  for (const number of [...numbers])
    if (number.start >= at && number.end <= at + date.text.length) numbers.splice(numbers.indexOf(number), 1)
  return true
}

/** Takes the numbers that say what a date says: its day where the month is told, its year, or 9/11 and 911. */
function takeDate(date: DateValue, numbers: NumberMention[], others: readonly Mention<DateValue>[]): boolean {
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
function takeDayAlone(open: Mention<DateValue>[], numbers: NumberMention[]): readonly DateAndNumber[] {
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

function takeTwo(numbers: NumberMention[], day: number, month: number): boolean {
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
function against(
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
