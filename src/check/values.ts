import { findDates, findNumbers } from '../mention/index.js'
import type { DateValue, Mention, NumberValue } from '../model/mention.js'
import type { SegmentText } from './context.js'
import { memoizeNear } from './memoize.js'

/** The dates of one side of a segment. */
export const datesOf: (text: SegmentText) => readonly Mention<DateValue>[] = memoizeNear((text) =>
  findDates(text.text, text.language.tag),
)

/** The numbers of one side of a segment; the digits of dates are not among them. */
export const numbersOf: (text: SegmentText) => readonly Mention<NumberValue>[] = memoizeNear((text) =>
  findNumbers(text.text, text.language.tag, datesOf(text)),
)
