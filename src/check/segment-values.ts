import type { DateValue, Mention } from '../model/mention.js'
import type { CheckedSegment, SegmentText } from './context.js'
import { against, type DateAndNumber, takeAsWritten, takeDate, takeDayAlone, takePart } from './date-answers.js'
import { type DatePair, type DatePairing, pairContradictions, pairDates } from './date-pairs.js'
import { memoizeNear } from './memoize.js'
import { pairLeftovers } from './number-leftovers.js'
import { type NumberLedger, type NumberMention, type NumberPair, pairNumbers } from './number-pairs.js'
import { inFigures, isSame, isSameValue } from './number-reasons.js'
import { datesOf, numbersOf } from './values.js'

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

  if (isDone(agreeing) && asksNothing(ledger)) return { ...nothing, dates: agreeing.pairs, numbers: ledger.pairs }
  return pairRest(source, target, agreeing, ledger)
}

/** Every date is answered, with all its parts. */
function isDone({ pairs, sourceLeft, targetLeft }: DatePairing): boolean {
  return (
    sourceLeft.length + targetLeft.length === 0 &&
    pairs.every(({ missing, extra }) => missing.length + extra.length === 0)
  )
}

/** No number is left, or only such in words on one side (first, half), which need no answer. */
function asksNothing({ source, target }: NumberLedger): boolean {
  if (source.length > 0 && target.length > 0) return false
  return [...source, ...target].every(({ value }) => value.form === 'words')
}

/** Pairs what does not say the same at once: seldom is anything left, so that most of a file goes without this. */
function pairRest(source: SegmentText, target: SegmentText, agreeing: DatePairing, open: NumberLedger): SegmentValues {
  const rest = {
    source: [...agreeing.sourceLeft],
    target: [...agreeing.targetLeft],
    sourceNumbers: [...open.source],
    targetNumbers: [...open.target],
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
  const ledger = pairLeftovers({ ...open, source: rest.sourceNumbers, target: rest.targetNumbers }, source, target)
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
