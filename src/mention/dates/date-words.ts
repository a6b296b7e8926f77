import type { DateValue } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import { allMatches } from '../all-matches.js'
import type { Token, Tokens } from '../tokens.js'
import { isDayOfMonth } from './calendar.js'
import type { DateForm, DateTables } from './date-tables.js'

/** A date with its place; spans of one range's days stand side by side. */
export interface FoundDate extends Span {
  readonly value: DateValue
}

interface Hit extends Span {
  readonly form: DateForm
}

/** Dates whose month or weekday is a word of the language. */
export function findWordDates(tokens: Tokens, tables: DateTables): readonly FoundDate[] {
  const hits = findHits(tokens, tables)
  if (hits.length === 0) return []
  const patterns = patternsOf(tables)
  const months = hits.filter((hit) => hit.form.month !== undefined)
  const found = months.flatMap((hit) => datesAround(tokens.plain, hit, tables, patterns, hits))
  const weekdays = hits.filter((hit) => hit.form.weekday !== undefined)
  return joinWeekdays(tokens.plain, joinSame(tokens.plain, found), weekdays, patterns)
}

function findHits({ plain, tokens }: Tokens, tables: DateTables): readonly Hit[] {
  if (tables.anywhere !== undefined)
    return allMatches(tables.anywhere, plain).flatMap((found) => {
      const form = tables.forms.get(found[0])
      if (form === undefined) return []
      const hit = { start: found.index, end: found.index + found[0].length, form }
      return form.trust === 'sure' || besideFigures(plain, hit) ? [hit] : []
    })
  const hits: Hit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.figures || token.lower.length < 2) continue
    const hit = hitAt(plain, tokens, at, token, tables)
    if (hit === undefined || !isTrusted(plain, tokens, at, hit, tables)) continue
    hits.push(hit)
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < hit.end) at++
  }
  return hits
}

/** Whether a word in lower case is a month or a weekday, or the first of two that are. */
export function mayBeginDate(word: string, { forms, pairs, prefixes }: DateTables): boolean {
  return variants(word, prefixes).some(([form]) => forms.has(form) || pairs.has(form))
}

function hitAt(plain: string, tokens: readonly Token[], at: number, token: Token, tables: DateTables): Hit | undefined {
  const { forms, pairs } = tables
  if (tables.prefixes === '' && !(pairs.size > 0 && pairs.has(token.lower)) && !token.lower.includes('’')) {
    const form = forms.get(token.lower)
    return form === undefined ? undefined : { start: token.start, end: token.start + token.lower.length, form }
  }
  for (const [word, offset] of variants(token.lower, tables.prefixes)) {
    const next = tokens[at + 1]
    if (pairs.has(word) && next !== undefined && /^[\s\-־\u200C]{1,2}$/u.test(plain.slice(token.end, next.start))) {
      const form = forms.get(`${word} ${next.lower}`)
      if (form !== undefined) return { start: token.start + offset, end: next.end, form }
    }
    const form = forms.get(word)
    if (form !== undefined) return { start: token.start + offset, end: token.start + offset + word.length, form }
  }
  return undefined
}

/** A word as it stands, before or after an apostrophe (Monday’s, d’août), without letters written on to it. */
function variants(word: string, prefixes: string): readonly (readonly [string, number])[] {
  const apostrophe = word.indexOf('’')
  if (apostrophe > 0)
    return [
      [word, 0],
      [word.slice(0, apostrophe), 0],
      [word.slice(apostrophe + 1), apostrophe + 1],
    ]
  if (prefixes === '' || !prefixes.includes(word.charAt(0)) || word.length < 4) return [[word, 0]]
  const two = prefixes.includes(word.charAt(1)) && word.length > 4 ? [[word.slice(2), 2] as const] : []
  return [[word, 0], [word.slice(1), 1], ...two]
}

function isTrusted(plain: string, tokens: readonly Token[], at: number, hit: Hit, tables: DateTables): boolean {
  const first = plain.charAt(hit.start)
  const capital = first !== first.toLowerCase()
  if (tables.capital && !capital && hit.form.small !== true) return false
  const figures = besideFigures(plain, hit)
  if (!tables.capital && capital && tables.language.cased && !figures)
    if (!mayBeginSentence(plain, hit) || beginsName(plain, hit)) return false
  if (hit.form.trust === 'sure') return true
  // Without a capital or a full stop an abbreviation may be a word (cs "pro 28").
  if (figures)
    return (
      hit.form.trust === 'unsure' ||
      tables.capital ||
      !tables.language.cased ||
      plain.charAt(hit.end) === '.' ||
      afterFigures(plain, hit)
    )
  if (hit.form.trust !== 'unsure') return false
  const before = tokens[at - 1]?.lower ?? ''
  // One of a list: вторник и среду.
  return (
    tables.before.has(before) ||
    tables.forms.get(before)?.trust === 'sure' ||
    tables.forms.get(tokens[at - 2]?.lower ?? '')?.trust === 'sure'
  )
}

function besideFigures(plain: string, hit: Span): boolean {
  return /^\.?,?\s{0,2}(?:the\s)?\d/u.test(plain.slice(hit.end, hit.end + 9)) || afterFigures(plain, hit)
}

function afterFigures(plain: string, hit: Span): boolean {
  const before = plain.slice(Math.max(0, hit.start - 12), hit.start)
  return /\d(?:[-’']?\p{L}{1,3})?\.?\s?(?:(?:de|of|of\sthe)\s|[(（])?$/u.test(before)
}

/** At a text's or a sentence's start, after an opening mark, or in a text all in capitals. */
function mayBeginSentence(plain: string, hit: Span): boolean {
  if (/(?:^|[.!?:…—–\-•|/]\s*|["'«„“”‘’»(（\n\t]\s?)$/u.test(plain.slice(Math.max(0, hit.start - 3), hit.start)))
    return true
  const word = plain.slice(hit.start, hit.end)
  return word.length > 2 && word === word.toUpperCase()
}

/** A month at a sentence's start with a name right after it is a first name (Марта Новак, Avril Lavigne). */
function beginsName(plain: string, hit: Hit): boolean {
  return hit.form.month !== undefined && /^\s\p{Lu}\p{Ll}/u.test(plain.slice(hit.end, hit.end + 3))
}

interface DatePatterns {
  readonly dayBefore: RegExp
  readonly rangeBefore: RegExp
  readonly dayAfter: RegExp
  readonly rangeAfter: RegExp
  readonly yearAfter: RegExp
  readonly yearBefore: RegExp
  readonly betweenWeekday: RegExp
  readonly dayAfterWeekday: RegExp
}

const memo = new WeakMap<DateTables, DatePatterns>()

function patternsOf(tables: DateTables): DatePatterns {
  const known = memo.get(tables)
  if (known !== undefined) return known
  const suffix = "(?:[-–’']?\\p{L}{1,4})?[.º°ª]?"
  const link = `(?:(?:${tables.links})\\s*)?`
  const range = `(?:[-–—/]|(?:${tables.ranges}))`
  const patterns = {
    dayBefore: new RegExp(`(?<![\\d.,:/$€£])(\\d{1,2})${suffix}\\s{0,2}${link}$`, 'u'),
    rangeBefore: new RegExp(`(?<![\\d.,:/$€£])(\\d{1,2})${suffix}\\s{0,2}${range}\\s?(?:\\p{L}{1,4}\\s|l[’'])?$`, 'u'),
    dayAfter: new RegExp(`^\\.?\\s{0,2}(?:the\\s)?(\\d{1,2})(?!\\d|[.,:]\\d|\\s?[%$€£])${suffix}`, 'u'),
    rangeAfter: new RegExp(
      `^\\s?${range}\\s?(?:the\\s)?(\\d{1,2})(?!\\d|[.,:]\\d|\\s?[%$€£])${suffix}(?!\\s*\\p{Lu}\\p{Ll})`,
      'u',
    ),
    yearAfter: new RegExp(
      `^[.,]?\\s{0,2}(?:of\\s|de\\s|พ\\.ศ\\.\\s|ค\\.ศ\\.\\s|del\\s|d’|von\\s|des\\sJahres\\s|من\\s|عام\\s|של\\s|${tables.links === '(?!)' ? '(?!)' : `(?:${tables.links})\\s`})*,?\\s?(\\d{4})(?!\\d|[.,]\\d{3}|\\s?[%€$£])`,
      'u',
    ),
    yearBefore: /(?<!\d)(\d{4})(?:\.?\s(?:m\.|gada|metų)|[.,]|-\p{L}{1,4})?\s?$/u,
    betweenWeekday:
      /^\.?\s?[,،(（]?\s?(?:(?:the|den|dem|der|vom|el|le|il|lo|dne|dnia|do|o|,|em|a|på|יום|ה|ב|لـ|kl|z|ze|ที่)\s)?$/iu,
    dayAfterWeekday: /^,?\s(?:the|den|dem|de|el|le|il)\s(\d{1,2})(?:st|nd|rd|th|\.)?(?!\d|[:.,]\d)/u,
  }
  memo.set(tables, patterns)
  return patterns
}

/** A month with the days and the year that stand around it. */
function datesAround(
  plain: string,
  hit: Hit,
  tables: DateTables,
  patterns: DatePatterns,
  hits: readonly Hit[],
): readonly FoundDate[] {
  const month = hit.form.month ?? 0
  const days: FoundDate[] = []
  let { start, end } = hit
  const left = (pattern: RegExp, limit: number): boolean => {
    const found = pattern.exec(plain.slice(Math.max(0, limit - 30), limit))
    const day = Number(found?.[1])
    if (found === null || !isDayOfMonth(day, month)) return false
    start = limit - found[0].length
    days.unshift({ start, end: start + (found[1]?.length ?? 0), value: { type: 'date', day, month } })
    return true
  }
  // A letter written on to the month (Hebrew ב) stands between it and its day.
  const edge = tables.prefixes !== '' && /\p{L}$/u.test(plain.slice(0, start)) ? start - 1 : start
  if (left(patterns.dayBefore, edge)) {
    if (left(patterns.rangeBefore, start)) while (left(/(?<![\d.,:/])(\d{1,2})\p{L}{0,3}\.?,\s?$/u, start));
  }
  if (days.length === 0 && tables.monthFirst) {
    for (let pattern = patterns.dayAfter; ; pattern = patterns.rangeAfter) {
      const found = pattern.exec(plain.slice(end, end + 30))
      const day = Number(found?.[1])
      if (found === null || !isDayOfMonth(day, month)) break
      if (pattern === patterns.rangeAfter && startsMonth(plain, end + found[0].length, hits)) break
      const from = end + found[0].indexOf(found[1] ?? '')
      end += found[0].length
      days.push({ start: from, end, value: { type: 'date', day, month } })
    }
  }
  let year = yearIn(patterns.yearAfter.exec(plain.slice(end, end + 30)))
  if (year !== undefined) end += year.length
  else if (tables.yearFirst) {
    year = yearIn(patterns.yearBefore.exec(plain.slice(Math.max(0, start - 16), start)))
    if (year !== undefined) start -= year.length
  }
  // The sentence's own full stop.
  if (plain.charAt(end - 1) === '.' && end > hit.end) end--
  const parts = year === undefined ? {} : { year: year.year }
  if (days.length === 0) return [{ start, end, value: { type: 'date', month, ...parts } }]
  // The first day's span reaches to the left edge, the last one's to the right edge.
  return days.map((found, index) => ({
    start: index === 0 ? start : found.start,
    end: index === days.length - 1 ? end : found.end,
    value: { ...found.value, ...parts },
  }))
}

function startsMonth(plain: string, at: number, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.form.month !== undefined && hit.start >= at && /^[.\s]*(?:\p{L}{2,3}\s)?$/u.test(plain.slice(at, hit.start)),
  )
}

function yearIn(found: RegExpExecArray | null): { readonly year: number; readonly length: number } | undefined {
  const written = Number(found?.[1])
  if (found === null || !(written >= 1000 && written < 2700)) return undefined
  // From 2400 on it is a year of the Buddhist era.
  return { year: written >= 2400 ? written - 543 : written, length: found[0].length }
}

/** The same month said twice side by side in two systems (آب/أغسطس) is one date. */
function joinSame(plain: string, found: readonly FoundDate[]): readonly FoundDate[] {
  const joined: FoundDate[] = []
  for (const date of found) {
    const before = joined.at(-1)
    const gap = before === undefined ? '' : plain.slice(before.end, date.start)
    if (
      before !== undefined &&
      before.value.month === date.value.month &&
      /^\s?[/(]\s?$/u.test(gap) &&
      date.value.day === undefined
    )
      joined[joined.length - 1] = { start: before.start, end: date.end, value: { ...date.value, ...before.value } }
    else joined.push(date)
  }
  return joined
}

/** Weekdays go with the day of a month that they stand beside; the others are dates of their own. */
function joinWeekdays(
  plain: string,
  dates: readonly FoundDate[],
  weekdays: readonly Hit[],
  patterns: DatePatterns,
): readonly FoundDate[] {
  const result = [...dates]
  for (const hit of weekdays) {
    const weekday = hit.form.weekday ?? 0
    const at = result.findIndex((date) => {
      if (date.value.day === undefined || date.value.weekday !== undefined) return false
      if (date.start >= hit.end)
        return date.start - hit.end < 14 && patterns.betweenWeekday.test(plain.slice(hit.end, date.start))
      return (
        date.end <= hit.start &&
        hit.start - date.end < 10 &&
        /^(?:\s?\p{L}{1,2}\.)?\.?\s?[,،(（]?\s?(?:\p{L}{1,4}\s|[בה])?$/u.test(plain.slice(date.end, hit.start))
      )
    })
    const date = result[at]
    if (date !== undefined)
      result[at] = {
        start: Math.min(date.start, hit.start),
        end: Math.max(date.end, hit.end),
        value: { ...date.value, weekday },
      }
    else {
      const day = patterns.dayAfterWeekday.exec(plain.slice(hit.end, hit.end + 20))
      const before = /(?<![\d.,:/])(\d{1,2})(?:st|nd|rd|th|\.)\s?\($/u.exec(
        plain.slice(Math.max(0, hit.start - 8), hit.start),
      )
      if (before !== null && Number(before[1]) <= 31) {
        const start = hit.start - before[0].length
        result.push({ start, end: hit.end, value: { type: 'date', day: Number(before[1]), weekday } })
        continue
      }
      if (day !== null && Number(day[1]) <= 31)
        result.push({
          start: hit.start,
          end: hit.end + day[0].length,
          value: { type: 'date', day: Number(day[1]), weekday },
        })
      else result.push({ start: hit.start, end: hit.end, value: { type: 'date', weekday } })
    }
  }
  return result
}
