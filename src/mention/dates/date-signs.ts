import type { DateValue } from '../../model/mention.js'
import { allMatches } from '../all-matches.js'
import { isDayOfMonth } from './calendar.js'
import type { FoundDate } from './date-words.js'

const korean =
  /(?:(\d{4})년\s?)?(?<![\d.])(\d{1,2})월(?!간)(?:\s?(\d{1,2})일(?!간|째))?|(?<![\d.,:])(\d{1,2})일(?!간|째|\s?동안|\s?만|\s?연속|\s?이내)/gu
const vietnamese =
  /(?:ngày\s+|mùng\s+|mồng\s+)?(?:(?<![\d.,:/])(\d{1,2})\s+)?tháng\s+(\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười\smột|mười\shai|mười|chạp)(?!\s*(?:tuổi|qua|nay|trước))(?:(?:,?\s+năm\s+|,\s*|\s*[-/]\s*)(\d{4}))?/giu
const vietnameseSlashed = /ngày\s+(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/giu
const vietnameseMonths = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
]

/** Dates of Korean and Vietnamese, whose months are figures with a word; weekdays come from the tables. */
export function findSignDates(plain: string, language: 'ko' | 'vi'): readonly FoundDate[] {
  const found: FoundDate[] = []
  if (language === 'vi')
    for (const match of allMatches(vietnameseSlashed, plain)) {
      const value = dateValue(number(match[3]), number(match[2]), number(match[1]))
      if (value !== undefined) found.push({ start: match.index, end: match.index + match[0].length, value })
    }
  for (const match of allMatches(language === 'ko' ? korean : vietnamese, plain)) {
    const [year, month, day] =
      language === 'ko' ? [match[1], match[2], match[3] ?? match[4]] : [match[3], monthOf(match[2] ?? ''), match[1]]
    const value = dateValue(number(year), number(month), number(day))
    if (value !== undefined) found.push({ start: match.index, end: match.index + match[0].length, value })
  }
  return found
}

function monthOf(written: string): string {
  const word = written.toLowerCase().replaceAll(/\s+/gu, ' ')
  if (/^\d/.test(word)) return word
  return String(word === 'một' ? 1 : word === 'chạp' ? 12 : vietnameseMonths.indexOf(word) + 1)
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function dateValue(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): DateValue | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && !isDayOfMonth(day, month ?? 1)) return undefined
  return {
    type: 'date',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}
