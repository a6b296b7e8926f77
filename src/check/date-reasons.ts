import { expandForms } from '../language/index.js'
import type { DateValue, Mention } from '../model/mention.js'
import type { SegmentText } from './context.js'

const memo = new Map<string, RegExp>()
const night = /ноч|ніч|нощ|noc|nacht|nuit|night|nótt|noć|öinen|yönä|natt|夜|晚|凌晨|noche|notte|noite/iu

/** Whether a text names a day by its distance from today (yesterday), which a date may stand for. */
export function hasRelativeDay(text: SegmentText): boolean {
  const { dates, tag, spaced } = text.language
  let pattern = memo.get(tag)
  if (pattern === undefined) {
    const words = expandForms(dates.relative).flat().join('|') || '(?!)'
    pattern = spaced ? new RegExp(`(?<!\\p{L})(?:${words})`, 'iu') : new RegExp(words, 'u')
    memo.set(tag, pattern)
  }
  return pattern.test(text.text)
}

/** The night from Saturday is the night to Sunday: neighbouring weekdays with a night beside one. */
export function isNightShift(
  source: Mention<DateValue>,
  sourceText: SegmentText,
  target: Mention<DateValue>,
  targetText: SegmentText,
): boolean {
  const days = ((source.value.weekday ?? 0) - (target.value.weekday ?? 0) + 7) % 7
  return (days === 1 || days === 6) && (isAtNight(source, sourceText) || isAtNight(target, targetText))
}

function isAtNight(date: Mention<DateValue>, text: SegmentText): boolean {
  return night.test(text.text.slice(Math.max(0, date.start - 24), date.end + 16))
}
