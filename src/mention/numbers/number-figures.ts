import type { NumberValue } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import { readFigures } from './number-readings.js'
import { type NumberTables, type Role, signKey } from './number-tables.js'

/** A number with its place. */
export interface FoundNumber extends Span {
  readonly value: NumberValue
}

const figures = /(?<![\d.,])\.\d+|\d+(?:[.,'’·・٫٬]\d+|[ \u00A0\u202F\u2009]\d{3}(?!\d)){0,12}/g
const composed = /^(?:zh|ja|ko|yue)/

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
    found.push(number)
    figures.lastIndex = Math.max(number.end, match.index + written.length)
  }
  return shareMagnitudes(plain, shareUnits(plain, found, tables), tables)
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

function numberAt(plain: string, start: number, written: string, tables: NumberTables, floor: number): FoundNumber {
  const figures = readFigures(written, tables.signs)
  const part = /^\d{1,3}$/.test(written) ? fractionAfter(plain, start + written.length) : undefined
  const reading = part === undefined ? figures : { ...figures, value: figures.value + part.value }
  let end = start + written.length + (part?.length ?? 0)
  const code = isCode(plain, start, end)
  const base = {
    type: 'number' as const,
    form: 'digits' as const,
    value: reading.value,
    ...(reading.nonlocal ? { nonlocal: true } : {}),
    ...(reading.otherwise.length > 0 ? { otherwise: reading.otherwise } : {}),
  }
  if (code) return { start, end, value: { ...base, kind: 'code' } }

  const currency = currencyBefore(plain, start, tables, floor)
  const magnitude = magnitudeAfter(plain, end, reading.value, tables, currency !== undefined)
  end = magnitude?.end ?? end
  const value = magnitude?.value ?? reading.value
  // A letter glued to figures without a currency may be no million: 3M.
  const letter =
    magnitude !== undefined &&
    currency === undefined &&
    /^\p{L}$/u.test(plain.slice(start + written.length, end).trim())
  const counted = {
    ...base,
    value,
    ...(magnitude === undefined ? {} : { magnitude: magnitude.factor }),
    ...(magnitude !== undefined && (letter || reading.otherwise.length > 0)
      ? { otherwise: letter ? [reading.value] : reading.otherwise.map((other) => exact(other * magnitude.factor)) }
      : {}),
  }
  if (currency !== undefined)
    return { start: currency.start, end, value: { ...counted, kind: 'currency', currency: currency.currency } }

  const beside = roleAfter(plain, end, tables, (role) => role.type !== 'magnitude')
  const role = beside?.role
  if (beside !== undefined && role?.type === 'percent')
    return { start, end: beside.end, value: { ...counted, kind: 'percent' } }
  if (beside !== undefined && role?.type === 'currency') {
    // A pound is money and a weight.
    const unit = roleAfter(plain, end, tables, (other) => other.type === 'unit')?.role
    const weight = unit?.type === 'unit' ? { unit: unit.unit } : {}
    return { start, end: beside.end, value: { ...counted, kind: 'currency', currency: role.currency, ...weight } }
  }
  const percent = tables.percentBefore?.exec(plain.slice(Math.max(0, start - 12), start))
  if (percent !== null && percent !== undefined)
    return { start: start - percent[0].length, end, value: { ...counted, kind: 'percent' } }
  const year = magnitude === undefined && /^(?:1[0-9]|20|21)\d\d$/.test(written)
  if (beside !== undefined && role?.type === 'unit') {
    if (year && role.unit === 'year') return { start, end, value: { ...counted, kind: 'year' } }
    const squared = /^[2²](?!\d)/.test(plain.slice(beside.end, beside.end + 2)) && !role.unit.startsWith('square')
    const unit = squared ? `square-${role.unit}` : role.unit
    // 六年半, 6年半: half a unit more.
    if (composed.test(tables.language.tag) && plain.charAt(beside.end) === '半')
      return { start, end: beside.end + 1, value: { ...counted, value: value + 0.5, kind: 'measure', unit } }
    return { start, end: beside.end + (squared ? 1 : 0), value: { ...counted, kind: 'measure', unit } }
  }
  const far = currencyBeyondWord(plain, end, tables)
  if (far !== undefined) return { start, end: far.end, value: { ...counted, kind: 'currency', currency: far.currency } }
  return { start, end, value: { ...counted, kind: year ? 'year' : 'cardinal' } }
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
  const found = /(?:[A-Z]{1,3}|\p{L}{2})?[\p{Sc}]\s?$|\b[A-Z]{3}\s?$/u.exec(
    plain.slice(Math.max(floor, start - 6), start),
  )
  if (found === null) return undefined
  const sign = found[0].trimEnd()
  const currency = tables.currencyBefore.get(sign) ?? tables.currencyBefore.get(sign.slice(-1))
  return currency === undefined ? undefined : { start: start - found[0].length, currency }
}

interface FoundMagnitude {
  readonly value: number
  readonly factor: number
  readonly end: number
}

/** Magnitude words after figures: one, two (mil millones), or a sum of several (1億2000万, 1 млн 200 тыс.). */
function magnitudeAfter(
  plain: string,
  at: number,
  figure: number,
  tables: NumberTables,
  money: boolean,
): FoundMagnitude | undefined {
  let end = at
  let factor = 1
  for (let count = 0; count < 3; count++) {
    const next = roleAfter(plain, end + approximate(plain, end, tables), tables, (role) => role.type === 'magnitude')
    if (next?.role.type !== 'magnitude') break
    // Czech "mil" is miles, "mil." a million.
    if (isUnitToo(plain, next, tables)) break
    // A letter alone is a magnitude only where nothing else is meant by it: £5m, 5M, 5 M€.
    const sign = plain.slice(next.start, next.end).replace(/\.$/, '')
    const glued = next.start === end && /[A-Z]/.test(sign) && !/^\.?\p{L}/u.test(plain.slice(next.end))
    if (/^[A-Za-z]$/.test(sign) && !money && !glued && !/^\s?\p{Sc}/u.test(plain.slice(next.end))) break
    factor *= next.role.factor
    end = next.end
  }
  if (factor === 1) return undefined
  const rest = sumAfter(plain, end, factor, tables)
  return { value: exact(figure * factor + rest.value), factor, end: rest.end }
}

/** Without the last digits that binary fractions add: 8.3 thousand million. */
function exact(value: number): number {
  return Number(value.toPrecision(14))
}

/** Chinese puts "more than" between figures and their magnitude: 200多万. */
function approximate(plain: string, at: number, tables: NumberTables): number {
  return composed.test(tables.language.tag)
    ? (/^\s?[多余餘来來几幾]/u.exec(plain.slice(at, at + 2))?.[0].length ?? 0)
    : 0
}

function isUnitToo(plain: string, found: Span, tables: NumberTables): boolean {
  const word = plain.slice(found.start, found.end)
  return (
    word.length > 2 &&
    !word.endsWith('.') &&
    tables.after.get(signKey(word))?.some((role) => role.type === 'unit') === true
  )
}

function sumAfter(
  plain: string,
  at: number,
  above: number,
  tables: NumberTables,
): { readonly value: number; readonly end: number } {
  const found = /^[ \u00A0]?(\d[\d,]*(?:[.・]\d+)?)(?![.,]?\d)/.exec(plain.slice(at, at + 12))
  if (found === null) return { value: 0, end: at }
  const figure = Number((found[1] ?? '').replaceAll(',', '').replace('・', '.'))
  const end = at + found[0].length
  const next = roleAfter(plain, end, tables, (role) => role.type === 'magnitude')
  if (next?.role.type === 'magnitude' && next.role.factor < above && figure * next.role.factor < above) {
    const rest = sumAfter(plain, next.end, next.role.factor, tables)
    return { value: figure * next.role.factor + rest.value, end: rest.end }
  }
  if (!found[0].startsWith(' ') && composed.test(tables.language.tag) && figure < above) return { value: figure, end }
  return { value: 0, end: at }
}

interface FoundRole extends Span {
  readonly role: Role
}

/** The longest word or sign of the table right after figures. */
function roleAfter(
  plain: string,
  at: number,
  tables: NumberTables,
  wanted: (role: Role) => boolean,
): FoundRole | undefined {
  for (const { start, end, roles } of signsAfter(plain, at, tables)) {
    const role = roles.find(wanted)
    if (role !== undefined)
      return { start, end: end + (plain.charAt(end) === '.' && role.type === 'magnitude' ? 1 : 0), role }
  }
  return undefined
}

/** A word or sign of the table, with all that it may be. */
interface FoundSign extends Span {
  readonly roles: readonly Role[]
}

let last: { readonly plain: string; readonly at: number; readonly tables?: NumberTables; signs: readonly FoundSign[] } =
  {
    plain: '',
    at: 0,
    signs: [],
  }

/** The words and signs of the table right after figures, the longest first; the last place's are kept, since each role is asked for by itself. */
function signsAfter(plain: string, at: number, tables: NumberTables): readonly FoundSign[] {
  if (last.at === at && last.plain === plain && last.tables === tables) return last.signs
  const lead = leadsTo.exec(plain.slice(at, at + 3))?.[0].length ?? 0
  const start = at + lead
  const slice = plain.slice(start, start + 32)
  const signs: FoundSign[] = []
  for (const length of lengthsOf(slice, tables.language.spaced)) {
    const roles = tables.after.get(signKey(slice.slice(0, length)))
    if (roles !== undefined) signs.push({ start, end: start + length, roles })
  }
  last = { plain, at, tables, signs }
  return signs
}

const leadsTo = /^(?:[\s\u00A0\u202F]|[-‑](?=\p{L}))?/u

const signOrWord = /[%‰\p{Sc}]|[\p{L}\p{M}\p{Sc}²³°’'״]+(?:\/\p{L}+)?/uy

/** Where a word or sign may end, longest first: at the ends of up to three words, or anywhere where words are not separated. */
function lengthsOf(slice: string, spaced: boolean): readonly number[] {
  if (!spaced) return [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].filter((length) => length <= slice.length)
  const lengths: number[] = []
  let at = 0
  while (lengths.length < 3) {
    signOrWord.lastIndex = at
    const found = signOrWord.exec(slice)
    if (found === null) break
    at += found[0].length
    lengths.unshift(at)
    const apostrophe = found[0].search(/['’]/)
    if (apostrophe > 0 && lengths.length === 1) lengths.push(at - found[0].length + apostrophe)
    const gap = /^\.?[-\s\u00A0]/u.exec(slice.slice(at, at + 2))
    if (gap === null) break
    at += gap[0].length
  }
  return lengths
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

/** In a range or a list the last number's magnitude may hold for those before it: between £3 and £8 million. */
function shareMagnitudes(plain: string, found: readonly FoundNumber[], tables: NumberTables): readonly FoundNumber[] {
  if (!found.some((number) => number.value.magnitude !== undefined)) return found
  const result = [...found]
  for (let at = result.length - 2; at >= 0; at--) {
    const number = result[at]
    const next = result[at + 1]
    const factor = next?.value.magnitude ?? sharedFactor(next)
    if (number === undefined || next === undefined || factor === undefined || number.value.magnitude !== undefined)
      continue
    if (
      number.value.kind === 'code' ||
      number.value.kind === 'percent' ||
      number.value.kind === 'measure' ||
      number.value.value >= 1000 ||
      !tables.listLink.test(plain.slice(number.end, next.start))
    )
      continue
    result[at] = {
      ...number,
      value: { ...number.value, otherwise: [number.value.value * factor, ...(number.value.otherwise ?? [])] },
    }
  }
  return result
}

function sharedFactor(number: FoundNumber | undefined): number | undefined {
  const first = number?.value.otherwise?.[0]
  return number === undefined || first === undefined || number.value.value === 0 || number.value.magnitude !== undefined
    ? undefined
    : wholePower(first / number.value.value)
}

function wholePower(ratio: number): number | undefined {
  const power = Math.log10(ratio)
  return power >= 2 && Math.abs(power - Math.round(power)) < 1e-9 ? ratio : undefined
}
