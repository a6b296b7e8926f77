import type { DateValue } from '../../model/mention.js'
import { allMatches } from '../all-matches.js'
import { anyNumber } from '../kanji.js'
import { isDayOfMonth } from './calendar.js'
import type { FoundDate } from './date-words.js'

const n = '(\\d{1,2}|[〇一二三四五六七八九十廿]{1,3})'
const era = '(明治|大正|昭和|平成|令和)\\s?(\\d{1,2}|元|[一二三四五六七八九十]{1,3})\\s?年'
const year = '(?<!\\d)(\\d{4}|[一二][〇零一二三四五六七八九]{3})\\s?年'
const lasting =
  '(?!\\s?(?:間|间|连|連|後|后|前|目|以|ぶり|分|本|元|夜|系|内|程|弱|強|ほど|ごと|一|的时|时间|時間|经|経|常|报|報|中|当た|当り|あた|平均|最|おき|でも|の命|の長))(?!(?<=(?<!\\d)1日)\\s?(?:\\d|約|あたり))'
/** Year, month and day, each with what may be a range's second half; at least a month or a day. */
const chinese = new RegExp(
  `(?:(?:${era}|${year})[，,]?\\s?)?(?:${n}\\s?(?:[-–~～・]|至|到|から)\\s?)?(?<![\\d.〇一二三四五六七八九十个個几幾])${n}\\s?月(?!間|间|光|球|亮|刊|薪|租|收|面|曜|饼|餅|末日)(?:份|底|初|中旬)?(?:\\s?(?:${n}\\s?[日号號]?\\s?(?:[-–~～・、]|至|到|和|から)\\s?)?${n}\\s?[日号號](?!間|间|連|连))?`,
  'gu',
)
const dayAlone = new RegExp(
  `(?<![\\d.,:月年第〇一二三四五六七八九十百千万个個毎每本平休祝今明昨同翌前当當整半几幾数數近])(?:(\\d{1,2})\\s?日?\\s?(?:[-–~～]|から|至)\\s?)?(\\d{1,2}|[一二三四五六七八九十]{2,3})\\s?日${lasting}`,
  'gu',
)
const eraAlone = new RegExp(era, 'gu')
const chineseWeekday =
  /(?<![一两每\d])(?:星期|礼拜|禮拜)([一二三四五六日天])(?!十)|(?<![一两兩二三四五六七八九十每數数\d])[周週]([一二三四五六日])(?![次个個十年週周期])/gu
const japaneseWeekday = /([月火水木金土日])曜日?/gu
const inBrackets = /^\s?[（(]\s?(?:星期|周|週)?([月火水木金土日一二三四五六])(?:曜日?)?(?:[・祝休]\p{L}?)?\s?[）)]/u
const eras: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 }

/** Dates of Chinese and Japanese: 2025年9月3日（水）, 周三, 平成18年. */
export function findHanDates(plain: string, japanese: boolean): readonly FoundDate[] {
  if (!/[月日年周週星礼禮曜]/u.test(plain)) return []
  const found: FoundDate[] = []
  const taken = (start: number): boolean => found.some((date) => date.start <= start && start < date.end)
  for (const match of allMatches(chinese, plain)) found.push(...withMonth(match))
  for (const match of allMatches(dayAlone, plain))
    if (!taken(match.index) && !taken(match.index + match[0].length - 1))
      found.push(...daysOf(match, match[1], match[2], {}))
  for (const match of allMatches(eraAlone, plain))
    if (!taken(match.index))
      found.push({ ...spanOf(match), value: { type: 'date', ...yearPart(match[1], match[2], undefined) } })
  found.sort((a, b) => a.start - b.start)
  return withWeekdays(plain, found, japanese)
}

/** Groups: era, its year, year, month before a range, month, day before a range, day. */
function withMonth(match: RegExpExecArray): readonly FoundDate[] {
  const month = inRange(match[5], 12)
  if (month === undefined) return []
  const parts = yearPart(match[1], match[2], match[3])
  const first = inRange(match[4], 12)
  if (match[7] !== undefined) return daysOf(match, match[6], match[7], { ...parts, month })
  const span = spanOf(match)
  if (first === undefined) return [{ ...span, value: { type: 'date', ...parts, month } }]
  const middle = match.index + match[0].lastIndexOf(match[5] ?? '')
  return [
    { start: span.start, end: middle, value: { type: 'date', ...parts, month: first } },
    { start: middle, end: span.end, value: { type: 'date', ...parts, month } },
  ]
}

function daysOf(
  match: RegExpExecArray,
  first: string | undefined,
  last: string | undefined,
  parts: Omit<DateValue, 'type'>,
): readonly FoundDate[] {
  const day = inRange(last, 31)
  const span = spanOf(match)
  if (day === undefined || !isDayOfMonth(day, parts.month ?? 1))
    return parts.month === undefined ? [] : [{ ...span, value: { type: 'date', ...parts } }]
  const before = inRange(first, 31)
  if (before === undefined) return [{ ...span, value: { type: 'date', ...parts, day } }]
  const middle = match.index + match[0].lastIndexOf(last ?? '')
  return [
    { start: span.start, end: middle, value: { type: 'date', ...parts, day: before } },
    { start: middle, end: span.end, value: { type: 'date', ...parts, day } },
  ]
}

function yearPart(
  eraName: string | undefined,
  eraYear: string | undefined,
  written: string | undefined,
): { readonly year?: number } {
  if (eraName !== undefined && eraYear !== undefined)
    return { year: (eras[eraName] ?? 0) + (eraYear === '元' ? 1 : (anyNumber(eraYear) ?? 0)) }
  const value = written === undefined ? undefined : anyNumber(written)
  return value === undefined ? {} : { year: value }
}

function inRange(text: string | undefined, limit: number): number | undefined {
  const value = text === undefined ? undefined : anyNumber(text)
  return value !== undefined && value >= 1 && value <= limit ? value : undefined
}

function withWeekdays(plain: string, dates: readonly FoundDate[], japanese: boolean): readonly FoundDate[] {
  const result = dates.map((date) => {
    const found = date.value.day === undefined ? null : inBrackets.exec(plain.slice(date.end, date.end + 8))
    const weekday = found === null ? 0 : weekdayOf(found[1])
    return found === null || weekday === 0
      ? date
      : { ...date, end: date.end + found[0].length, value: { ...date.value, weekday } }
  })
  for (const match of allMatches(japanese ? japaneseWeekday : chineseWeekday, plain)) {
    const span = spanOf(match)
    if (result.some((date) => date.start <= span.start && span.start < date.end)) continue
    const weekday = weekdayOf(match[1] ?? match[2])
    const at = result.findIndex(
      (date) =>
        date.value.day !== undefined &&
        date.value.weekday === undefined &&
        ((date.end <= span.start && /^[\s，、,（(]{0,2}$/u.test(plain.slice(date.end, span.start))) ||
          (date.start >= span.end && /^[\s，、,的（(]{0,2}$/u.test(plain.slice(span.end, date.start)))),
    )
    const date = result[at]
    if (date === undefined) result.push({ ...span, value: { type: 'date', weekday } })
    else
      result[at] = {
        start: Math.min(date.start, span.start),
        end: Math.max(date.end, span.end),
        value: { ...date.value, weekday },
      }
  }
  return result
}

function weekdayOf(sign: string | undefined): number {
  if (sign === undefined) return 0
  const japanese = '月火水木金土日'.indexOf(sign)
  if (japanese >= 0) return japanese + 1
  return sign === '天' ? 7 : '一二三四五六'.indexOf(sign) + 1
}

function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  const lead = match[0].length - match[0].trimStart().length
  return { start: match.index + lead, end: match.index + match[0].length }
}
