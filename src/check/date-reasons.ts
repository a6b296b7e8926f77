import { expandForms } from '../language/index.js'
import type { DateValue, Mention } from '../model/mention.js'
import type { SegmentText } from './context.js'

const memo = new Map<string, RegExp>()
const nightTo =
  /(?:(?:ноч\p{L}*|ніч|ночі|nacht|nuit|noc\p{L}*|night|natt\p{L}*)\s+(?:на|auf(?:\sden)?|zu|zum|na|til|to|into|leading\sinto|before)\s*|aðfar\p{L}*\s*)$/iu

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

/** The night to Sunday is the night of Saturday: one side names the day before the night, the other the day after it. */
export function isNightShift(
  source: Mention<DateValue>,
  sourceText: SegmentText,
  target: Mention<DateValue>,
  targetText: SegmentText,
): boolean {
  const [to, of] = [isNightTo(source, sourceText), isNightTo(target, targetText)]
  if (to === of || source.value.weekday === undefined || target.value.weekday === undefined) return false
  const [later, earlier] = to
    ? [source.value.weekday, target.value.weekday]
    : [target.value.weekday, source.value.weekday]
  return later === (earlier % 7) + 1
}

function isNightTo(date: Mention<DateValue>, text: SegmentText): boolean {
  return (
    nightTo.test(text.text.slice(Math.max(0, date.start - 24), date.start)) ||
    /^\s?(?:凌晨|未明|새벽)/u.test(text.text.slice(date.end))
  )
}
