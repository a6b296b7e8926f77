import type { NumberValue } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import type { FoundNumber } from './found-number.js'
import { composed, exact, magnitudeAfter, shareMagnitudes } from './magnitudes.js'
import { readFigures } from './number-readings.js'
import type { NumberTables } from './number-tables.js'
import { roleAfter } from './signs-after.js'

/** Units of length, whose squares are units of area. */
const lengths = /^(?:kilo|centi|milli)?meter$|^(?:mile|foot|inch|yard)$/

const figures = /(?<![\d.,])\.\d+|\d+(?:[.,'’·・٫٬]\d+|[ \u00A0\u202F\u2009]\d{3}(?!\d)){0,12}/g

/** Numbers in figures, with the magnitude, the sign or the unit that stands beside each. `plain` has a control character wherever something else was found. */
export function findFigures(plain: string, tables: NumberTables): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  figures.lastIndex = 0
  for (let match = figures.exec(plain); match !== null; match = figures.exec(plain)) {
    if (match[0].startsWith('.') && tables.signs.decimal !== '.') {
      figures.lastIndex = match.index + 1
      continue
    }
    const written = cutUnreadable(cutAtSpace(match[0], tables.signs.spaceGroups), tables)
    const event = attackAt(plain, match.index) ?? heightAt(plain, match.index, tables)
    const number = event ?? numberAt(plain, match.index, written, tables, found.at(-1)?.end ?? 0)
    found.push(withCentury(number, plain, tables))
    figures.lastIndex = Math.max(number.end, match.index + written.length)
  }
  return shareMagnitudes(plain, shareUnits(plain, found, tables), tables)
}

/** Hundreds of years that a language calls a century by: 1800-luku is the 19th. */
function withCentury(number: FoundNumber, plain: string, { centuries }: NumberTables): FoundNumber {
  const { value, otherwise = [] } = number.value
  if (centuries === undefined || value % 100 !== 0 || value < 1000 || value > 2000) return number
  if (!centuries.test(plain.slice(number.end, number.end + 8))) return number
  return { ...number, value: { ...number.value, otherwise: [...otherwise, value / 100 + 1] } }
}

/** What follows whole figures in 2 1/2 and 2½; a fraction alone is two numbers (a score, a date). */
function fractionAfter(plain: string, end: number): { readonly value: number; readonly length: number } | undefined {
  const found = /^(?:[ \u00A0]([1-9])\/([2-9])(?![\d/])|\s?([½¼¾]))/u.exec(plain.slice(end, end + 6))
  if (found === null) return undefined
  const signs: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
  const value = found[3] === undefined ? Number(found[1]) / Number(found[2]) : (signs[found[3]] ?? 0)
  return value < 1 ? { value, length: found[0].length } : undefined
}

/** 9/11 is one number: other languages write 911 or the date. */
function attackAt(plain: string, start: number): FoundNumber | undefined {
  if (!/^9\/11(?![\d/])/.test(plain.slice(start, start + 5)) || /[\d/]$/.test(plain.slice(0, start))) return undefined
  return { start, end: start + 4, value: { type: 'number', kind: 'cardinal', form: 'digits', value: 911 } }
}

/** Feet with inches are one measure: 6-foot-2, 5 feet 10 inches, 6'2". */
function heightAt(plain: string, start: number, tables: NumberTables): FoundNumber | undefined {
  if (!tables.language.tag.startsWith('en')) return undefined
  const found =
    /^(\d)(?:-foot-(\d{1,2})|(?:\s?(?:ft|feet),?\s?(?:and\s)?|['’′]\s?)(\d{1,2})\s?(?:in(?:ch(?:es)?)?\b|["”″]))(?!\d)/u.exec(
      plain.slice(start, start + 26),
    )
  if (found === null) return undefined
  const value = Number(found[1]) + Number(found[2] ?? found[3]) / 12
  return {
    start,
    end: start + found[0].length,
    value: { type: 'number', kind: 'measure', form: 'digits', value, unit: 'foot' },
  }
}

/** Figures up to the first space that cannot stand between groups. */
function cutAtSpace(written: string, spaceGroups: boolean): string {
  const space = written.search(/[ \u00A0\u202F\u2009]/)
  if (space < 0) return written
  const groups = /^\d{1,3}([ \u00A0\u202F\u2009])\d{3}(?:\1\d{3})*(?![ \u00A0\u202F\u2009])/.exec(written)
  if (groups !== null && (spaceGroups || groups[1] !== ' ')) return written
  return written.slice(0, space)
}

/** Figures with several separators that make no number (a telephone's, a version's) are read one by one. */
function cutUnreadable(written: string, tables: NumberTables): string {
  if ((written.match(/[^\d \u00A0\u202F\u2009]/g)?.length ?? 0) < 2) return written
  return readFigures(written, tables.signs).unreadable === true ? (/^\d+/.exec(written)?.[0] ?? written) : written
}

const likeYear = /^(?:1[0-9]|20|21)\d\d$/

/** A value that is still being found out. */
type OpenValue = { -readonly [Part in keyof NumberValue]: NumberValue[Part] }

function numberAt(plain: string, start: number, written: string, tables: NumberTables, floor: number): FoundNumber {
  const reading = readFigures(written, tables.signs)
  const part = /^\d{1,3}$/.test(written) ? fractionAfter(plain, start + written.length) : undefined
  const figure = reading.value + (part?.value ?? 0)
  const figuresEnd = start + written.length + (part?.length ?? 0)
  // One object from the beginning: a number is asked for its parts again and again, which takes long of objects that are copied together.
  const value: OpenValue = { type: 'number', kind: 'code', form: 'digits', value: figure }
  if (reading.nonlocal) value.nonlocal = true
  if (reading.otherwise.length > 0) value.otherwise = reading.otherwise
  const currency = currencyBefore(plain, start, tables, floor)
  if (currency === undefined && isCode(plain, start, figuresEnd)) return { start, end: figuresEnd, value }

  const found = magnitudeAfter(plain, figuresEnd, figure, tables, currency !== undefined)
  // Nobody writes two million as 2015 thousand: since 2015 thousands have come.
  const afterYear =
    likeYear.test(written) && currency === undefined && found?.factor === 1000 && isWord(plain, figuresEnd, found.end)
  const magnitude = afterYear ? undefined : found
  const end = magnitude?.end ?? figuresEnd
  if (magnitude !== undefined) {
    value.value = magnitude.value
    value.magnitude = magnitude.factor
    // A letter glued to figures without a currency may be no million: 3M.
    if (currency === undefined && /^\p{L}$/u.test(plain.slice(start + written.length, end).trim()))
      value.otherwise = [figure]
    else if (reading.otherwise.length > 0)
      value.otherwise = reading.otherwise.map((other) => exact(other * magnitude.factor))
  }
  if (currency === undefined) return withRole(plain, { start, end }, written, floor, value, tables)
  value.kind = 'currency'
  value.currency = currency.currency
  return { start: currency.start, end, value }
}

/** What stands beside figures without a currency before them: the value gets its kind and unit. */
function withRole(
  plain: string,
  { start, end }: Span,
  written: string,
  floor: number,
  value: OpenValue,
  tables: NumberTables,
): FoundNumber {
  const beside = roleAfter(plain, end, tables, (role) => role.type !== 'magnitude')
  const role = beside?.role
  if (beside !== undefined && role?.type === 'percent') {
    value.kind = 'percent'
    return { start, end: beside.end, value }
  }
  if (beside !== undefined && role?.type === 'currency') {
    value.kind = 'currency'
    value.currency = role.currency
    // A pound is money and a weight.
    const unit = roleAfter(plain, end, tables, (other) => other.type === 'unit')?.role
    if (unit?.type === 'unit') value.unit = unit.unit
    return { start, end: beside.end, value }
  }
  const percent = tables.percentBefore?.exec(plain.slice(Math.max(floor, start - 12), start))
  if (percent !== null && percent !== undefined) {
    value.kind = 'percent'
    return { start: start - percent[0].length, end, value }
  }
  value.kind = value.magnitude === undefined && likeYear.test(written) ? 'year' : 'cardinal'
  if (beside !== undefined && role?.type === 'unit') {
    if (value.kind === 'year' && role.unit === 'year') return { start, end, value }
    return { start, end: measured(plain, beside.end, role.unit, value, tables), value }
  }
  const far = currencyBeyondWord(plain, end, tables)
  if (far === undefined) return { start, end, value }
  value.kind = 'currency'
  value.currency = far.currency
  return { start, end: far.end, value }
}

/** Gives a value its unit, which ends at `end`; where the measure ends. */
function measured(plain: string, end: number, unit: string, value: OpenValue, tables: NumberTables): number {
  const squared = lengths.test(unit) && /^[2²](?!\d)/.test(plain.slice(end, end + 2))
  value.kind = 'measure'
  value.unit = squared ? `square-${unit}` : unit
  // 六年半, 6年半: half a unit more.
  const half = composed.test(tables.language.tag) && plain.charAt(end) === '半'
  if (half) value.value += 0.5
  return end + (half || squared ? 1 : 0)
}

/** Figures written on to a name (COVID-19, F-16, G7) or followed by one capital letter (5G). */
function isCode(plain: string, start: number, end: number): boolean {
  // Nearly all figures stand after a space and before one or a small letter.
  if (plain.charAt(start - 1) !== ' ' && isWrittenOn(plain, start)) return true
  return /^[A-Z]$/.test(plain.charAt(end)) && /^[^MKBTCF](?![\p{L}\d$£€])/u.test(plain.slice(end, end + 2))
}

function isWrittenOn(plain: string, start: number): boolean {
  if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(plain.slice(Math.max(0, start - 2), start)))
    return true
  const named =
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+)[-‑–]$/u.exec(
      plain.slice(Math.max(0, start - 16), start),
    )
  return named !== null && /\p{Lu}/u.test(named[1] ?? '')
}

function currencyBefore(
  plain: string,
  start: number,
  tables: NumberTables,
  floor: number,
): { readonly start: number; readonly currency: string } | undefined {
  const found = /(?:[A-Z]{1,3}|\p{L}{2})?[\p{Sc}]\s?$|(?<![\p{L}\d])\p{Script=Latin}{2,3}\.?\s?$/u.exec(
    plain.slice(Math.max(floor, start - 6), start),
  )
  if (found === null) return undefined
  const sign = found[0].trimEnd().replace(/\.$/, '')
  const currency =
    tables.currencyBefore.get(sign) ?? (/\p{Sc}$/u.test(sign) ? tables.currencyBefore.get(sign.slice(-1)) : undefined)
  return currency === undefined ? undefined : { start: start - found[0].length, currency }
}

/** Whether a magnitude is written out, and not as a sign or an abbreviation. */
function isWord(plain: string, start: number, end: number): boolean {
  return /^\s\p{L}{4,}$/u.test(plain.slice(start, end))
}

/** A currency's name after one more word: 3 million Australian dollars. */
function currencyBeyondWord(
  plain: string,
  at: number,
  tables: NumberTables,
): { readonly currency: string; readonly end: number } | undefined {
  if (!tables.language.spaced) return undefined
  const word = /^[\s\u00A0](?:d[’']|\p{L}[\p{L}.]{0,14}[\s\u00A0])/u.exec(plain.slice(at, at + 20))
  if (word === null) return undefined
  const next = roleAfter(plain, at + word[0].length, tables, (role) => role.type === 'currency')
  return next?.role.type === 'currency' && next.end - next.start > 2
    ? { currency: next.role.currency, end: next.end }
    : undefined
}

/** In a range the last number's unit holds for the first: 5-10 acres. */
function shareUnits(plain: string, found: readonly FoundNumber[], tables: NumberTables): readonly FoundNumber[] {
  return found.map((number, index) => {
    const unit = found[index + 1]?.value.unit
    const next = found[index + 1]
    if (
      unit === undefined ||
      next === undefined ||
      number.value.kind !== 'cardinal' ||
      !tables.rangeLink.test(plain.slice(number.end, next.start))
    )
      return number
    return { ...number, value: { ...number.value, unit } }
  })
}
