import { findCurrencies, findPercents, isConverted, mayBeSameCurrency, maySayCurrency } from '../../mention/index.js'
import type { IssueValues, Severity } from '../../model/issue.js'
import type { NumberValue } from '../../model/mention.js'
import type { Checker, Finding } from '../checker.js'
import { type CheckContext, type CheckedSegment, placeOf, type SegmentText } from '../context.js'
import { hasRelativeDay } from '../date-reasons.js'
import type { NumberMention, NumberPair, NumberReason } from '../number-pairs.js'
import { type SegmentValues, valuesOf } from '../segment-values.js'
import { numbersOf } from '../values.js'

const numbersWrong = { severity: 'error', its: 'numbers', mqm: 'accuracy/mistranslation' } as const

/** Whether both sides give the same numbers, by value, with their percent signs and currencies. */
export const numbers: Checker = {
  family: 'numbers',
  rules: {
    'numbers.value': numbersWrong,
    'numbers.magnitude': numbersWrong,
    'numbers.separator': { severity: 'error', its: 'numbers', mqm: 'locale-conventions/number-format' },
    'numbers.percent': numbersWrong,
    'numbers.currency': numbersWrong,
    'numbers.value-far': { ...numbersWrong, severity: 'warning' },
    'numbers.locale-separator': {
      severity: 'warning',
      its: 'locale-violation',
      mqm: 'locale-conventions/number-format',
    },
    'numbers.missing': { severity: 'warning', its: 'omission', mqm: 'accuracy/omission' },
    'numbers.extra': { severity: 'warning', its: 'addition', mqm: 'accuracy/addition' },
    'numbers.converted': { severity: 'info', its: 'numbers', mqm: 'accuracy/mistranslation' },
  },

  checkSegment(checked: CheckedSegment, context: CheckContext): Iterable<Finding> {
    const values = valuesOf(checked)
    return checked.target === undefined || values === undefined
      ? []
      : betweenSides(checked, checked.target, values, context)
  },
}

function* betweenSides(
  checked: CheckedSegment,
  target: SegmentText,
  values: SegmentValues,
  context: CheckContext,
): Iterable<Finding> {
  for (const pair of values.numbers) yield* ofPair(pair, checked.source, target)
  if (values.sourceNumbers.length > 0) yield* leftovers(context, checked, values, 'source')
  if (values.targetNumbers.length > 0) yield* leftovers(context, checked, values, 'target')
}

/** What each reason says; the others are explained in silence. */
const verdicts: Partial<Record<NumberReason, { readonly rule: string; readonly severity?: Severity }>> = {
  separator: { rule: 'numbers.separator' },
  magnitude: { rule: 'numbers.magnitude' },
  value: { rule: 'numbers.value' },
  far: { rule: 'numbers.value-far' },
  rounded: { rule: 'numbers.value-far' },
  converted: { rule: 'numbers.converted' },
}

function* ofPair(pair: NumberPair, source: SegmentText, target: SegmentText): Iterable<Finding> {
  const sides = (): Omit<Finding, 'rule'> => ({
    values: bothTexts(pair),
    source: placeOf(source, pair.source),
    target: placeOf(target, pair.target),
  })
  const verdict = verdicts[pair.reason]
  if (verdict !== undefined) yield { ...verdict, ...sides() }
  else if (pair.reason !== 'clock' && pair.target.value.nonlocal === true && pair.target.value.kind !== 'code')
    yield { rule: 'numbers.locale-separator', ...severityOfSeparator(pair, source, target), ...sides() }
  if (pair.reason === 'same' || pair.reason === 'range' || pair.reason === 'separator') {
    const sign = signFinding(pair, source, target)
    if (sign !== undefined) yield { ...sign, ...sides() }
  }
}

/** Languages in which both decimal signs are in use, by country or by the digits that are written. */
const bothDecimals = /^(?:es|ar|fa|hi|id|ms)(?:-|$)/

/** A decimal sign of another locale cannot stand here; other separators between groups are a matter of style. A version keeps its full stop (Android 4.4). */
function severityOfSeparator(
  { source: own, target: answer }: NumberPair,
  source: SegmentText,
  target: SegmentText,
): { readonly severity?: Severity } {
  if (bothDecimals.test(target.language.tag)) return {}
  const name = nameBefore(answer, target)
  if (name !== undefined && name === nameBefore(own, source)) return { severity: 'info' }
  return Number.isInteger(answer.value.value / (answer.value.magnitude ?? 1)) ? {} : { severity: 'error' }
}

/** The Latin name right before a number. */
function nameBefore(number: NumberMention, text: SegmentText): string | undefined {
  const before = text.text.slice(Math.max(0, number.start - 24), number.start)
  const word = /(?<![\p{L}\p{Script=Latin}])(\p{Script=Latin}+)[\s-]?$/u.exec(before)?.[1]
  return word !== undefined && /\p{Lu}/u.test(word) ? word : undefined
}

/** The percent sign or the currency that belongs to a number and does not stand by its counterpart. */
function signFinding(
  pair: NumberPair,
  source: SegmentText,
  target: SegmentText,
): { readonly rule: string; readonly severity?: Severity } | undefined {
  const [a, b] = [pair.source.value, pair.target.value]
  if (a.kind === 'percent' && b.kind !== 'percent') {
    if (isNear(pair.target, target, (other) => other.kind === 'percent')) return undefined
    return b.kind === 'cardinal' && !hasFreePercent(target)
      ? { rule: 'numbers.percent' }
      : { rule: 'numbers.percent', severity: 'info' }
  }
  if (b.kind === 'percent' && a.kind !== 'percent') {
    if (isNear(pair.source, source, (other) => other.kind === 'percent')) return undefined
    return { rule: 'numbers.percent', severity: a.kind === 'cardinal' && !hasFreePercent(source) ? 'warning' : 'info' }
  }
  return currencyFinding(pair, source, target)
}

function currencyFinding(
  pair: NumberPair,
  source: SegmentText,
  target: SegmentText,
): { readonly rule: string; readonly severity?: Severity } | undefined {
  const [a, b] = [pair.source.value, pair.target.value]
  if (a.currency === undefined && b.currency === undefined) return undefined
  if (a.currency !== undefined && b.currency !== undefined)
    return mayBeSameCurrency(a.currency, b.currency) ? undefined : { rule: 'numbers.currency' }
  if (a.unit !== undefined || b.unit !== undefined) return undefined
  const [money, bare, without] =
    a.currency === undefined ? [b.currency ?? '', pair.source, source] : [a.currency, pair.target, target]
  const same = (currency: string | undefined): boolean => currency !== undefined && mayBeSameCurrency(currency, money)
  if (isNear(bare, without, (other) => same(other.currency))) return undefined
  if (maySayCurrency(without.text.slice(bare.end), money, without.language.tag)) return undefined
  if (freeCurrencies(without).some(same)) return { rule: 'numbers.currency', severity: 'info' }
  return a.currency === undefined ? { rule: 'numbers.currency', severity: 'info' } : { rule: 'numbers.currency' }
}

/** The number beside it in a range or a pair has the sign for both. */
function isNear(number: NumberMention, text: SegmentText, has: (value: NumberValue) => boolean): boolean {
  return numbersOf(text).some((other) => {
    if (other === number || !has(other.value)) return false
    const [start, end] = other.start >= number.end ? [number.end, other.start] : [other.end, number.start]
    return (
      start <= end &&
      end - start < 10 &&
      /^\s?(?:[-–—~～/x×]|至|到|から|\p{L}{1,5})?\s?(?:\p{L}{1,3}\s)?$/u.test(text.text.slice(start, end))
    )
  })
}

function freeCurrencies(text: SegmentText): readonly string[] {
  const numbersHere = numbersOf(text)
  return findCurrencies(text.text, text.language.tag)
    .filter(
      (sign) =>
        !numbersHere.some(
          (number) => number.value.form === 'digits' && number.start <= sign.start && sign.end <= number.end,
        ),
    )
    .map((sign) => sign.currency)
}

function hasFreePercent(text: SegmentText): boolean {
  const numbersHere = numbersOf(text)
  return findPercents(text.text, text.language.tag).some(
    ({ start }) =>
      !numbersHere.some((number) => number.value.kind === 'percent' && number.start <= start && start < number.end),
  )
}

/** Numbers in figures that one side has alone. */
function* leftovers(
  context: CheckContext,
  checked: CheckedSegment,
  values: SegmentValues,
  side: 'source' | 'target',
): Iterable<Finding> {
  const text = side === 'source' ? checked.source : checked.target
  const open = side === 'source' ? values.sourceNumbers : values.targetNumbers
  if (text === undefined) return
  const answered = new Set(values.numbers.map((pair) => (side === 'source' ? pair.target : pair.source).value.value))
  for (const number of open) {
    const explained =
      number.value.kind === 'code' ||
      // One is an article, or nothing at all.
      number.value.value === 1 ||
      // A telephone's or an event's name.
      number.text === '911' ||
      number.text === '9/11' ||
      answered.has(number.value.value) ||
      isSaidInOtherUnit(number, text) ||
      isCenturyOf(number, values) ||
      isInDate(number, values, side) ||
      isRelative(number, text, side === 'source' ? checked.target : checked.source) ||
      isMoved(context, checked, side, number)
    yield {
      rule: side === 'source' ? 'numbers.missing' : 'numbers.extra',
      ...(explained
        ? { severity: 'info' as const }
        : side === 'source' && isPlainLoss(number, checked, context)
          ? { severity: 'error' as const }
          : {}),
      values:
        side === 'source'
          ? { source: number.text, sourceValue: number.value.value }
          : { target: number.text, targetValue: number.value.value },
      [side]: placeOf(text, number),
    }
  }
}

/**
 * A number that no free rendering leaves out: an amount, a share, a measure or one of three figures and more, and
 * nothing of that value is said nearby. Years, hours and codes are left out often enough.
 */
function isPlainLoss(number: NumberMention, checked: CheckedSegment, context: CheckContext): boolean {
  const { value, kind, unit, magnitude } = number.value
  // Figures that begin with a nought are an hour or a label.
  if (!sureKinds.has(kind) || unit === 'pound' || /^0\d/.test(number.text)) return false
  const hard =
    kind === 'currency' ||
    kind === 'percent' ||
    unit !== undefined ||
    magnitude !== undefined ||
    !Number.isInteger(value) ||
    value >= 100
  return hard && !isSaidNearby(number, checked, context)
}

const sureKinds: ReadonlySet<NumberValue['kind']> = new Set(['cardinal', 'currency', 'percent', 'measure', 'age'])

function isSaidNearby(number: NumberMention, checked: CheckedSegment, context: CheckContext): boolean {
  for (let index = checked.index - 2; index <= checked.index + 2; index++) {
    const target = context.segments[index]?.target
    if (target !== undefined && numbersOf(target).some((other) => other.value.value === number.value.value)) return true
  }
  return false
}

/** A day of the month or a year where the other side says yesterday or this year. */
function isRelative(number: NumberMention, text: SegmentText, other: SegmentText | undefined): boolean {
  const day = number.value.value <= 31 && /^(?:st|nd|rd|th)\b/.test(text.text.slice(number.end))
  return other !== undefined && (day || number.value.kind === 'year') && hasRelativeDay(other)
}

/** A date of the other side that nothing answers has it: May 2020 in a product's name. */
function isInDate(number: NumberMention, values: SegmentValues, side: 'source' | 'target'): boolean {
  const dates = side === 'source' ? values.targetDates : values.sourceDates
  return dates.some(({ value }) => [value.day, value.month, value.year].includes(number.value.value))
}

/** The century of a decade that is matched by its last figures: the 1880s are 80. léta 19. století. */
function isCenturyOf(number: NumberMention, values: SegmentValues): boolean {
  return values.numbers.some(
    (pair) =>
      pair.reason === 'short-year' &&
      Math.floor(Math.max(pair.source.value.value, pair.target.value.value) / 100) + 1 === number.value.value,
  )
}

/** The same text gives the measure in another unit too: 80 feet (24 m). */
function isSaidInOtherUnit(number: NumberMention, text: SegmentText): boolean {
  const { unit, value } = number.value
  if (unit === undefined) return false
  return numbersOf(text).some(
    (other) =>
      other !== number &&
      other.value.unit !== undefined &&
      isConverted(value, unit, other.value.value, other.value.unit),
  )
}

/** The neighbouring segment has it on the other side, where nothing asks for it. */
function isMoved(
  context: CheckContext,
  checked: CheckedSegment,
  side: 'source' | 'target',
  number: NumberMention,
): boolean {
  return [checked.index - 1, checked.index + 1].some((index) => {
    const neighbour = context.segments[index]
    const values = neighbour === undefined ? undefined : valuesOf(neighbour)
    const candidates = side === 'source' ? values?.targetNumbers : values?.sourceNumbers
    return candidates?.some((other) => other.value.value === number.value.value) ?? false
  })
}

function bothTexts(pair: NumberPair): IssueValues {
  return {
    source: pair.source.text,
    target: pair.target.text,
    sourceValue: pair.source.value.value,
    targetValue: pair.target.value.value,
  }
}
