import type { Token } from '../tokens.js'
import { type FoundNumber, inWords } from './found-number.js'
import type { NumberTables } from './number-tables.js'
import { type FoundWord, isPlain, magnitudeOf, unitOf, wordAt } from './word-values.js'

/** The numbers that a text spells in words parted by spaces, with their magnitudes and units. */
export function spelled(plain: string, tokens: readonly Token[], tables: NumberTables): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.figures || isPlain(token.lower, tables)) continue
    const first = wordAt(tokens, at, tables) ?? countBefore(tokens, at, tables)
    const magnitude = first === undefined ? magnitudeOf(token.lower, tables) : undefined
    if (first === undefined && magnitude === undefined) continue
    const value = first?.value ?? magnitude ?? 0
    const { last, ...sum } = withMagnitudes(plain, tokens, tables, {
      ...withTens(plain, tokens, tables, { value, last: at + (first?.length ?? 1) - 1 }),
      ...(magnitude === undefined ? {} : { magnitude }),
    })
    const number = inWords(
      token.start,
      tokens[last]?.end ?? token.end,
      sum.value,
      first?.ordinal ? 'ordinal' : 'cardinal',
    )
    const unit = first?.unit ?? (near(plain, tokens, last) ? unitOf(tokens[last + 1], tables) : undefined)
    found.push({
      ...number,
      value: {
        ...number.value,
        ...(sum.magnitude === undefined ? {} : { magnitude: sum.magnitude }),
        ...(unit === undefined ? {} : { unit }),
      },
    })
    at = last
  }
  return found
}

/** A number read so far: its value, the index of its last token, and the last magnitude it was multiplied by. */
interface Sum {
  readonly value: number
  readonly last: number
  readonly magnitude?: number
}

/** A number with the magnitudes after it, and what is counted on below them (`two million and a half`, `two thousand two hundred`). */
function withMagnitudes(plain: string, tokens: readonly Token[], tables: NumberTables, start: Sum): Sum {
  let { value, last, magnitude } = start
  if (value === 0.5) last += articleAfterHalf(tokens, last, tables)
  const half = halfAfter(plain, tokens, last, tables)
  if (half > 0) value += halfOf(value)
  last += half
  // The smallest magnitude so far: what follows is counted on only below it.
  let least = magnitude ?? Number.POSITIVE_INFINITY
  let sum = 0
  for (let next = tokens[last + 1]; next !== undefined && near(plain, tokens, last); next = tokens[last + 1]) {
    const factor = magnitudeOf(next.lower, tables)
    if (factor !== undefined) {
      value *= factor
      least = factor
      magnitude = factor
      last++
      const more = halfAfter(plain, tokens, last, tables)
      if (more > 0) sum += factor / 2
      last += more
      continue
    }
    const from = last + 1 + (least < Number.POSITIVE_INFINITY ? andAt(plain, tokens, last + 1, tables) : 0)
    const more = least < Number.POSITIVE_INFINITY ? wordAt(tokens, from, tables) : undefined
    if (more === undefined || more.value < 1 || more.ordinal) break
    const group = withTens(plain, tokens, tables, { value: more.value, last: from + more.length - 1 })
    const tail = magnitudeOf(tokens[group.last + 1]?.lower ?? '', tables) ?? 1
    if (group.value * tail >= least || (tail > 1 && !near(plain, tokens, group.last))) break
    sum += value
    value = group.value
    last = group.last
    least = Math.min(least, 1000)
    if (tail === 1) break
  }
  return { value: value + sum, last, ...(magnitude === undefined ? {} : { magnitude }) }
}

/** `half a million`, `jumătate de milion`: one if a short word stands before a magnitude. */
function articleAfterHalf(tokens: readonly Token[], last: number, tables: NumberTables): 0 | 1 {
  const [article, next] = [tokens[last + 1], tokens[last + 2]]
  if (article === undefined || article.figures || article.lower.length > 2 || next === undefined) return 0
  return magnitudeOf(next.lower, tables) === undefined ? 0 : 1
}

/** Half of what a number counts: of one, or of its thousands or millions (`مليونين ونصف`). */
function halfOf(value: number): number {
  return value < 1000 ? 0.5 : 1000 ** Math.floor(Math.log10(value) / 3 + 1e-9) / 2
}

/** A word that is more often something else is a number before a magnitude (`שני מיליון`). */
function countBefore(tokens: readonly Token[], at: number, tables: NumberTables): FoundWord | undefined {
  const value = tables.counts.get(tokens[at]?.lower ?? '')
  if (value === undefined || magnitudeOf(tokens[at + 1]?.lower ?? '', tables) === undefined) return undefined
  return { value, length: 1, ordinal: false }
}

/** Hundreds with the tens after them, tens with the units after them, and in Arabic units with the tens after them. */
function withTens(
  plain: string,
  tokens: readonly Token[],
  tables: NumberTables,
  start: { readonly value: number; readonly last: number },
): { readonly value: number; readonly last: number } {
  let { value, last } = start
  for (;;) {
    const room =
      value >= 100 && value < 1000 && value % 100 === 0
        ? 100
        : value >= 20 && value < 1000 && value % 100 >= 20 && value % 10 === 0
          ? 10
          : 0
    if (tables.unitsFirst && value < 10 && near(plain, tokens, last)) {
      const tens = wordAt(tokens, last + 1, tables)
      if (tens !== undefined && tens.value >= 20 && tens.value < 100 && tens.value % 10 === 0)
        return { value: value + tens.value, last: last + tens.length }
    }
    if (room === 0 || !near(plain, tokens, last)) return { value, last }
    const and = andAt(plain, tokens, last + 1, tables)
    const more = wordAt(tokens, last + 1 + and, tables)
    if (more === undefined || more.value < 1 || more.value >= room || !Number.isInteger(more.value))
      return { value, last }
    value += more.value
    last += more.length + and
  }
}

/** The words after a number that say "and a half": how many. */
function halfAfter(plain: string, tokens: readonly Token[], last: number, { halves }: NumberTables): number {
  if (!near(plain, tokens, last)) return 0
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(last + 1, last + 1 + length)
    if (words.length === length && halves.has(words.map((word) => word.lower).join(' '))) return length
  }
  return 0
}

/** One where a word for "and" stands at a place, and a word beside it: `three hundred and fifty`. */
function andAt(plain: string, tokens: readonly Token[], at: number, { language }: NumberTables): 0 | 1 {
  return language.speakers.and.has(tokens[at]?.lower ?? '') && near(plain, tokens, at) ? 1 : 0
}

function near(plain: string, tokens: readonly Token[], last: number): boolean {
  const token = tokens[last]
  const next = tokens[last + 1]
  return (
    token !== undefined &&
    next !== undefined &&
    !next.figures &&
    /^[\s\u00A0-]{1,2}$/u.test(plain.slice(token.end, next.start))
  )
}
