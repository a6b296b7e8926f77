import { isConverted, plainFigures } from '../mention/index.js'
import type { NumberValue } from '../model/mention.js'
import type { NumberMention } from './number-pairs.js'

/** Both in figures: those in words only answer figures. */
export function inFigures(source: NumberMention, target: NumberMention): boolean {
  return source.value.form === 'digits' && target.value.form === 'digits'
}

/** The same value, of the same kind and currency. */
export function isSame(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value, target.value]
  return (
    inFigures(source, target) &&
    a.kind === b.kind &&
    a.currency === b.currency &&
    a.unit === b.unit &&
    isSameValue(source, target)
  )
}

/** The same value, whatever it counts. */
export function isSameValue(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value, target.value]
  if (a.kind === 'time' && b.kind === 'time') return ((a.minutes ?? 0) - (b.minutes ?? 0)) % 720 === 0
  return equal(a.value, b.value) && (a.kind === 'time') === (b.kind === 'time')
}

/** One in figures, one in words, with one value. */
export function isSpelled(source: NumberMention, target: NumberMention): boolean {
  return !inFigures(source, target) && meets(source, target)
}

/** A reading of one, or a magnitude that a range shares, gives the other. */
export function isOtherReading(source: NumberMention, target: NumberMention): boolean {
  return inFigures(source, target) && meets(source, target)
}

/** The target's separators make another number of it in its locale; the number is right in another locale. */
export function isMisread(source: NumberMention, target: NumberMention): boolean {
  const { value, otherwise = [] } = target.value
  // `200 to 300 thousand`: the range's magnitude gives the target's value.
  const whole = !/\d[.,’'٫٬]\d/u.test(source.text)
  if (whole && source.value.otherwise?.some((other) => equal(other, value))) return false
  if (!inFigures(source, target) || equal(value, source.value.value) || !/\d[.,’'٫٬]\d/u.test(target.text)) return false
  const digits = target.text.replaceAll(/\D/g, '').length
  return otherwise.some((other) => equal(other, source.value.value) && isThousandfold(other, value)) && digits > 3
}

function isThousandfold(one: number, other: number): boolean {
  return equal(one, other * 1000) || equal(one * 1000, other)
}

/** A time of day in hours of twelve or of twenty-four, with a word or without minutes, or in figures that may be a decimal. */
export function isClock(source: NumberMention, target: NumberMention): boolean {
  const [time, number] = source.value.kind === 'time' ? [source.value, target.value] : [target.value, source.value]
  if (time.kind !== 'time' || number.kind === 'percent' || number.kind === 'currency') return false
  if (number.kind === 'time') return ((time.minutes ?? 0) - (number.minutes ?? 0)) % 720 === 0
  const figures = /^(\d{1,2})[.,](\d{2})(?!\d)/.exec(plainFigures(time === source.value ? target.text : source.text))
  if (figures !== null) return ((time.minutes ?? 0) - Number(figures[1]) * 60 - Number(figures[2])) % 720 === 0
  const hours = (time.minutes ?? 0) / 60
  // Half past eleven is half twelve in many languages.
  const face = (hour: number): readonly number[] => [hour, hour % 12, ((hour + 11) % 12) + 1]
  const hands = [...face(hours), hours + 12, ...face(Math.floor(hours)), ...face(Math.ceil(hours))]
  return hands.some((hour) => equal(hour, number.value))
}

/** Times of day that are whole hours apart, as in two zones. */
export function isOtherZone(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value, target.value]
  if (a.kind === 'time' && b.kind === 'time') return ((a.minutes ?? 0) - (b.minutes ?? 0)) % 60 === 0
  const [time, number] = a.kind === 'time' ? [a, b] : [b, a]
  return time.kind === 'time' && (time.minutes ?? 0) % 60 === 0 && number.unit === 'hour'
}

/** A year, or a decade, and its last two figures. */
export function isShortYear(source: NumberMention, target: NumberMention): boolean {
  const [long, short] =
    source.value.value > target.value.value ? [source.value, target.value] : [target.value, source.value]
  return (
    long.kind === 'year' && short.value < 100 && Number.isInteger(short.value) && (long.value - short.value) % 100 === 0
  )
}

/** A percentage and a part in words: 50 %, half. */
export function isFraction(source: NumberMention, target: NumberMention): boolean {
  const [percent, part] = source.value.kind === 'percent' ? [source.value, target.value] : [target.value, source.value]
  return (
    percent.kind === 'percent' && (equal(percent.value, part.value * 100) || equal(percent.value / 100 + 1, part.value))
  )
}

/** A measure in another unit. */
export function isConvertedMeasure(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value, target.value]
  return a.unit !== undefined && b.unit !== undefined && isConverted(a.value, a.unit, b.value, b.unit)
}

/** The target's is the source's, told with fewer figures. */
export function isRounded(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value.value, target.value.value]
  if (!inFigures(source, target) || a === 0 || source.value.kind === 'code' || source.value.kind === 'year')
    return false
  return figuresOf(b) < figuresOf(a) && figuresOf(a) > 1 && Math.abs(a - b) / Math.abs(a) <= 0.06 && a > 10
}

/** The same figures with another magnitude: 3 million and 3 Milliarden, or, where there are two figures or more, $3.5 million and 350億. */
export function isOtherMagnitude(source: NumberMention, target: NumberMention): boolean {
  return (
    inFigures(source, target) &&
    !isCode(source, target) &&
    (source.value.magnitude ?? 1) !== (target.value.magnitude ?? 1) &&
    (digitsOf(source) === digitsOf(target) ||
      (significant(source).length > 1 && significant(source) === significant(target)))
  )
}

function significant(number: NumberMention): string {
  return digitsOf(number).replace(/^0+|(?<!0)0+$/g, '')
}

/** The same figures with the separators elsewhere. */
export function isOtherSeparator(source: NumberMention, target: NumberMention): boolean {
  const digits = digitsOf(source)
  return (
    inFigures(source, target) &&
    !isCode(source, target) &&
    digits.length > 1 &&
    digits === digitsOf(target) &&
    /[^\d]/.test(figurePart(source) + figurePart(target))
  )
}

/** Two years, near enough to be taken for one another. */
export function isOtherYear(source: NumberMention, target: NumberMention): boolean {
  const isYear = ({ value }: NumberMention): boolean =>
    value.kind === 'year' && value.value >= 1800 && value.value < 2100
  return inFigures(source, target) && isYear(source) && isYear(target)
}

/** As many figures, one or two of them others: a slip of the hand. */
export function isSlip(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value, target.value]
  if (!inFigures(source, target) || (a.kind === 'code') !== (b.kind === 'code')) return false
  if (
    (a.kind === 'time') !== (b.kind === 'time') ||
    (a.kind === 'percent' && b.kind === 'currency') ||
    (a.kind === 'currency' && b.kind === 'percent')
  )
    return false
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit && a.kind === 'measure' && b.kind === 'measure')
    return false
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) return false
  const [one, other] = [bareDigits(source), bareDigits(target)]
  if (one.length === other.length && editDistance(one, other) <= 2 && mayShareMagnitude(a, b)) return true
  // 12,400 and 1万2407: other figures, but values as alike.
  const [first, second] = [String(a.value), String(b.value)]
  return first.length > 2 && first.length === second.length && editDistance(first, second) <= 2
}

/** The same magnitude, or one that a range lends. */
function mayShareMagnitude(a: NumberValue, b: NumberValue): boolean {
  if ((a.magnitude ?? 1) === (b.magnitude ?? 1)) return true
  const [counted, bare] = a.magnitude === undefined ? [b, a] : [a, b]
  return (
    bare.magnitude === undefined &&
    bare.otherwise?.some((value) => equal(value, bare.value * (counted.magnitude ?? 1))) === true
  )
}

/** A time of day and another hour. */
export function isOtherHour(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value, target.value]
  const [time, number] = a.kind === 'time' ? [a, b] : [b, a]
  return (
    inFigures(source, target) &&
    time.kind === 'time' &&
    (time.minutes ?? 0) % 60 === 0 &&
    number.kind === 'measure' &&
    number.unit === 'hour' &&
    number.value <= 24
  )
}

/** Two times of one hour on the face of a clock that differ in their minutes: 6 p.m. and 18:30. */
export function isOtherMinute(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value.minutes, target.value.minutes]
  return a !== undefined && b !== undefined && a !== b && Math.floor(a / 60) % 12 === Math.floor(b / 60) % 12
}

function isCode(source: NumberMention, target: NumberMention): boolean {
  return source.value.kind === 'code' || target.value.kind === 'code'
}

function meets(source: NumberMention, target: NumberMention): boolean {
  const [a, b] = [source.value, target.value]
  const [ones, others] = [
    [a.value, ...(a.otherwise ?? [])],
    [b.value, ...(b.otherwise ?? [])],
  ]
  return ones.some((one) => others.some((other) => equal(one, other)))
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/** How many figures a value has before its closing zeros. */
function figuresOf(value: number): number {
  return String(Number(value.toPrecision(12)))
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '').length
}

function figurePart(number: NumberMention): string {
  return /\p{Nd}[\p{Nd}.,’'·・٫٬ \u00A0\u202F]*/u.exec(number.text)?.[0].trim().replace(/[.,]$/, '') ?? ''
}

/** The figures as digits 0-9, signs and spaces left out. */
function bareDigits(number: NumberMention): string {
  const plain = number.text
    .normalize('NFKC')
    .replaceAll(/[٠-٩۰-۹०-९๐-๙]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  return /\d[\d.,’'·・٫٬ \u00A0\u202F:]*/u.exec(plain)?.[0].replaceAll(/\D/g, '') ?? ''
}

function digitsOf(number: NumberMention): string {
  const digits = bareDigits(number)
  return /[.,]\d+/.test(number.text) ? digits.replace(/(?<!0)0+$/, '') : digits
}

/** Damerau-Levenshtein (neighbours that change places count one) of two texts of one length. */
function editDistance(one: string, other: string): number {
  let distance = 0
  for (let at = 0; at < one.length; at++) {
    if (one[at] === other[at]) continue
    distance++
    if (one[at] === other[at + 1] && one[at + 1] === other[at]) at++
  }
  return distance
}
