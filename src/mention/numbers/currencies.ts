import { languageFor, readTable } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { tokensOf } from '../tokens.js'
import { numberTablesFor, signKey } from './number-tables.js'

/** A currency's name or sign in a text, beside a number or not. */
export interface CurrencyMention extends Span {
  /** ISO 4217; the likeliest, where several share the name. */
  readonly currency: string
}

/** The names and signs of currencies in a text. */
export function findCurrencies(text: string, tag: string): readonly CurrencyMention[] {
  const tables = numberTablesFor(tag)
  const { plain, tokens } = tokensOf(text)
  const found: CurrencyMention[] = []
  for (const match of plain.matchAll(/\p{Sc}/gu)) {
    const currency = tables.currencyBefore.get(match[0])
    if (currency !== undefined) found.push({ start: match.index, end: match.index + match[0].length, currency })
  }
  const currencyOf = (word: string): string | undefined => {
    const role = tables.after.get(signKey(word))?.find((one) => one.type === 'currency')
    return role?.type === 'currency' ? role.currency : undefined
  }
  if (tables.language.spaced) {
    for (const token of tokens) {
      const currency =
        token.figures || token.end - token.start < 2 ? undefined : currencyOf(plain.slice(token.start, token.end))
      if (currency !== undefined) found.push({ start: token.start, end: token.end, currency })
    }
    return found
  }
  for (let at = 0; at < plain.length; at++)
    for (let length = 5; length >= 2; length--) {
      const currency = /^\p{L}/u.test(plain.charAt(at)) ? currencyOf(plain.slice(at, at + length)) : undefined
      if (currency === undefined) continue
      found.push({ start: at, end: at + length, currency })
      at += length - 1
      break
    }
  return found
}

/**
 * Whether a currency, of which the language's table has no bare name, is named at a text's beginning by a word of its name in CLDR (`wonia`, for
 * `Etelä-Korean won`). Such a word may mean anything, so that it says no more than that the currency is not missing.
 */
export function maySayCurrency(text: string, currency: string, tag: string): boolean {
  const word = /^\s?(?:de\s|d’)?(\p{L}[\p{L}\p{M}]+)/u.exec(text)?.[1]?.toLowerCase()
  if (word === undefined || numberTablesFor(tag).named.has(currency)) return false
  const names = readTable(languageFor(tag).cldr.currencyNames).get(currency) ?? []
  return names
    .flatMap((name) => name.toLowerCase().split(/[\s-]+/u))
    .some((part) => part.length > 1 && (part === word || (part.length > 2 && part.slice(0, 3) === word.slice(0, 3))))
}

const families = [
  'USD CAD AUD NZD SGD HKD TWD',
  'CZK SEK NOK DKK ISK',
  'GBP EGP',
  'JPY CNY',
  'INR PKR IDR',
  'RUB BYN',
  'RON BGN',
  'TRY ITL',
  'MXN ARS COP CLP PHP',
  'CHF FRF',
  'SAR IRR BRL',
]

/** Whether two currencies may go under one name or sign (dollar, crown, ¥). */
export function mayBeSameCurrency(one: string, other: string): boolean {
  return one === other || families.some((family) => family.includes(one) && family.includes(other))
}
