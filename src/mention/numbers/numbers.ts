import type { DateValue, Mention, NumberValue } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import { allMatches } from '../all-matches.js'
import { figures, firstLook, numberWords } from '../first-look.js'
import { plainFigures, tokensOf } from '../tokens.js'
import type { FoundNumber } from './found-number.js'
import { findFigures } from './number-figures.js'
import { type NumberTables, numberTablesFor } from './number-tables.js'
import { findDecades, findParts, findTenths, findTimes } from './number-times.js'
import { findWords } from './number-words.js'

const address = /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|(?<!\w)[@#]\w+/g

/**
 * The numbers of a text in reading order, each with its magnitude, unit or sign. Digits inside one of the `dates` are
 * not numbers again; addresses have none. Numbers in words have the form `words` and may lie beside or in other words.
 *
 * @example
 * findNumbers('about 3.5 million euros', 'en', []).map((number) => [number.value.value, number.value.currency]) // => [[3500000, 'EUR']]
 */
export function findNumbers(
  text: string,
  tag: string,
  dates: readonly Mention<DateValue>[],
): readonly Mention<NumberValue>[] {
  const look = firstLook(text, tag)
  if ((look & (figures | numberWords)) === 0) return []
  const tables = numberTablesFor(tag)
  const plain = plainFigures(text)
  const found = (look & figures) === 0 ? [] : inFigures(blank(plain, [...dates, ...addresses(plain)]), tables)
  const isApart = (word: Span): boolean => {
    const overlaps = (other: Span): boolean => other.start < word.end && word.start < other.end
    return !found.some(overlaps) && !dates.some(overlaps)
  }
  const words = (look & numberWords) === 0 ? [] : findWords(tokensOf(text), tables).filter(isApart)
  return [...found, ...words]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), value }))
}

/** The numbers in figures, and what goes together with figures: times of day, decades, parts. */
function inFigures(plain: string, tables: NumberTables): readonly FoundNumber[] {
  if (!/\d/.test(plain)) return []
  const times = withoutOverlap([
    ...findDecades(plain),
    ...findParts(plain),
    ...findTenths(plain),
    ...findTimes(plain, tables),
  ])
  return [...times, ...findFigures(blank(plain, times), tables)]
}

function addresses(plain: string): readonly Span[] {
  if (!/[@#/]|www/.test(plain)) return []
  return allMatches(address, plain).map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The text with control characters in the place of the spans. */
function blank(plain: string, spans: readonly Span[]): string {
  let text = plain
  for (const { start, end } of spans) text = text.slice(0, start) + '\u0001'.repeat(end - start) + text.slice(end)
  return text
}

function withoutOverlap(found: readonly FoundNumber[]): readonly FoundNumber[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: FoundNumber[] = []
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
