import type { SegmentText } from './context.js'
import { takeTwo } from './date-answers.js'
import { type NumberLedger, type NumberMention, pairNumbers } from './number-pairs.js'
import {
  isClock,
  isConvertedMeasure,
  isFraction,
  isMisread,
  isOtherHour,
  isOtherMagnitude,
  isOtherMinute,
  isOtherReading,
  isOtherSeparator,
  isOtherYear,
  isOtherZone,
  isRounded,
  isShortYear,
  isSlip,
  isSpelled,
} from './number-reasons.js'

const zone =
  /(?<![A-Z])(?:GMT|UTC|BST|CES?T|MSK|[ECMP][SD]?T|AE[SD]T|JST|KST|МСК)(?![A-Z])|мск|місцев|местн|local time|Ortszeit|heure locale|místního času|当地时间|現地時間|日本時間/u

/** Pairs the numbers that are left when equal ones have met: explained pairs first, then contradictions. */
export function pairLeftovers(start: NumberLedger, source: SegmentText, target: SegmentText): NumberLedger {
  if (start.source.length === 0 || start.target.length === 0) return start
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
  ledger = pairNumbers(ledger, 'value', isOtherMinute)
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
