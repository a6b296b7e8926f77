import type { Span } from '../../model/span.js'
import type { FoundNumber } from './found-number.js'
import { type NumberTables, signKey } from './number-tables.js'
import { roleAfter } from './signs-after.js'

/** Figures with the magnitude words after them. */
export interface FoundMagnitude {
  readonly value: number
  readonly factor: number
  readonly end: number
}

/** The power of ten that magnitude words give, and where they end. */
interface Power {
  readonly factor: number
  readonly end: number
}

/** Languages that write figures and magnitudes by turns: 1億2000万, 1조 2천억. */
export const composed: RegExp = /^(?:zh|ja|ko|yue)/

/** Magnitude words after figures: one, two (mil millones), or a sum of several (1億2千万, 1 млн 200 тыс., 12 bin 500). */
export function magnitudeAfter(
  plain: string,
  at: number,
  figure: number,
  tables: NumberTables,
  money: boolean,
): FoundMagnitude | undefined {
  const { factor, end } = powerAfter(plain, at, tables, money)
  if (factor === 1) return undefined
  const rest = sumAfter(plain, end, factor, tables)
  return { value: exact(figure * factor + rest.value), factor, end: rest.end }
}

/** Without the last digits that binary fractions add: 8.3 thousand million. */
export function exact(value: number): number {
  return Number(value.toPrecision(14))
}

function powerAfter(plain: string, at: number, tables: NumberTables, money: boolean): Power {
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
  return { factor, end }
}

/** "More than" may stand between figures and their magnitude: 200多万, 10여만. */
function approximate(plain: string, at: number, tables: NumberTables): number {
  return composed.test(tables.language.tag)
    ? (/^\s?[多余餘来來几幾여수]/u.exec(plain.slice(at, at + 2))?.[0].length ?? 0)
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
  const found = /^[ \u00A0]?(?:و[ \u00A0]?|ו-?)?(\d[\d,]*(?:[.・]\d+)?)(?![.,]?\d)/u.exec(plain.slice(at, at + 14))
  if (found === null) return { value: 0, end: at }
  const written = found[1] ?? ''
  const figure = Number(written.replaceAll(',', '').replace('・', '.'))
  const end = at + found[0].length
  const { factor, end: after } = powerAfter(plain, end, tables, false)
  if (factor > 1) {
    if (factor >= above || figure * factor >= above) return { value: 0, end: at }
    const rest = sumAfter(plain, after, factor, tables)
    return { value: figure * factor + rest.value, end: rest.end }
  }
  const direct = !/^[ \u00A0]/.test(found[0]) && composed.test(tables.language.tag)
  // `12 bin 500`: three figures after a thousand are its rest.
  const rest = above === 1000 && /^\d{3}$/.test(written)
  return figure < above && (direct || rest) ? { value: figure, end } : { value: 0, end: at }
}

/** In a range or a list the last number's magnitude may hold for those before it: between £3 and £8 million. */
export function shareMagnitudes(
  plain: string,
  found: readonly FoundNumber[],
  tables: NumberTables,
): readonly FoundNumber[] {
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
