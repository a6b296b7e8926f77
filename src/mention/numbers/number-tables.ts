import { expandForms, expandKeyedForms, type Language, languageFor, readTable } from '../../language/index.js'
import { fold } from '../tokens.js'
import type { FigureSigns } from './number-readings.js'

/** What a word or sign beside figures may be. */
export type Role =
  | { readonly type: 'percent' }
  | { readonly type: 'magnitude'; readonly factor: number }
  | { readonly type: 'currency'; readonly currency: string }
  | { readonly type: 'unit'; readonly unit: string }

/** What is known of a language's numbers, ready for use. */
export interface NumberTables {
  readonly language: Language
  readonly signs: FigureSigns
  /** Words and signs after figures. */
  readonly after: ReadonlyMap<string, readonly Role[]>
  readonly percentBefore: RegExp | undefined
  /** Any sign or word for percent, in lower case. */
  readonly percents: RegExp
  readonly currencyBefore: ReadonlyMap<string, string>
  /** Currencies whose bare name is in the table. */
  readonly named: ReadonlySet<string>
  /** Numbers in words; keys of several words have single spaces. */
  readonly words: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** The first three letters of numbers in words. */
  readonly beginnings: ReadonlySet<string>
  /** First words of keys of several words. */
  readonly wordStarts: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  readonly clockBefore: ReadonlySet<string>
  readonly afternoon: ReadonlySet<string>
  /** What stands between the numbers of a range, and between those of a range or a list. */
  readonly rangeLink: RegExp
  readonly listLink: RegExp
  /** Letters written on to the word after them. */
  readonly prefixes: string
  /** The article written on to the word after it. */
  readonly article: string
  /** Words after a number that add half of what it counts (`and a half`). */
  readonly halves: ReadonlySet<string>
  /** What a word before a number adds to it. */
  readonly added: ReadonlyMap<string, number>
  /** Numbers that are more often something else; before a magnitude they count. */
  readonly counts: ReadonlyMap<string, number>
  /** Units stand before tens, as words of their own. */
  readonly unitsFirst: boolean
  /** How what is written on to hundreds of years for their century begins. */
  readonly centuries: RegExp | undefined
  /** What words after figures end in that no list of forms holds. */
  readonly endings: ReadonlySet<string>
  /** Hangul: the word right after figures may go on in another one. */
  readonly hangul: boolean
}

const memo = new Map<string, NumberTables>()

/** A language's tables of numbers, compiled once. */
export function numberTablesFor(tag: string): NumberTables {
  const known = memo.get(tag)
  if (known !== undefined) return known
  const tables = compile(languageFor(tag))
  memo.set(tag, tables)
  return tables
}

function compile(language: Language): NumberTables {
  const { cldr, numbers, dates } = language
  const base = language.tag.split('-')[0] ?? ''
  const after = new Map<string, Role[]>()
  const add = (form: string, role: Role): void => {
    const key = signKey(form)
    if (key === '' || /^\d/.test(key)) return
    // "in" is a word of many languages before it is an inch.
    if (key === 'in') return
    const roles = after.get(key)
    if (roles === undefined) after.set(key, [role])
    else if (!roles.some((known) => known.type === role.type)) roles.push(role)
  }
  for (const form of ['%', '‰', cldr.percent ?? '%', ...expandForms(numbers.percent).flat()])
    add(form, { type: 'percent' })
  // Indian magnitudes stand in every language of the Latin script.
  const indian: readonly (readonly [string, readonly string[]])[] = [
    ['5', ['lakh', 'lakhs']],
    ['7', ['crore', 'crores']],
  ]
  // What English writes on to figures stands as it is in texts of other scripts (€100m).
  const english: readonly (readonly [string, readonly string[]])[] =
    language.script === 'Latn'
      ? []
      : [
          ['3', ['k', 'K']],
          ['6', ['m', 'M', 'mn']],
          ['9', ['bn', 'B']],
        ]
  const magnitudes = [...expandKeyedForms(numbers.magnitudes), ...indian, ...english, ...readTable(cldr.magnitudes)]
  for (const [power, forms] of magnitudes)
    for (const form of forms) add(form, { type: 'magnitude', factor: 10 ** Number(power) })
  for (const [sign, currency] of signs) add(sign, { type: 'currency', currency })
  for (const [currency, forms] of expandKeyedForms(numbers.currencies))
    for (const form of forms) add(form, { type: 'currency', currency })
  for (const [currency, forms] of [...readTable(cldr.currencyNames), ...readTable(cldr.currencySymbols)])
    for (const form of [currency, ...forms]) add(form, { type: 'currency', currency })
  for (const [unit, forms] of [...expandKeyedForms(numbers.units), ...readTable(cldr.units)])
    for (const form of forms) add(form, { type: 'unit', unit })

  const excluded = new Set(expandForms(numbers.excluded).flat().map(fold))
  const words = new Map<string, number>()
  const counts = new Map<string, number>()
  const put = (map: Map<string, number>, table: Iterable<readonly [string, readonly string[]]>): void => {
    for (const [value, forms] of table)
      for (const form of forms) {
        const key = wordKey(form)
        const into = excluded.has(key) ? counts : map
        // One before a magnitude changes nothing.
        if (!into.has(key) && !(into === counts && Number(value) < 2)) into.set(key, Number(value))
      }
  }
  put(words, readTable(cldr.cardinals))
  put(words, expandKeyedForms(numbers.words))
  for (const [word, value] of [...words])
    for (const ending of expandForms(numbers.afterElision).flat())
      if (value > 10) words.set(word.replace(/\p{L}$/u, '') + ending, value)
  const ordinals = new Map<string, number>()
  put(ordinals, expandKeyedForms(numbers.ordinals))
  put(ordinals, readTable(cldr.ordinals))
  const starts = [...words.keys(), ...ordinals.keys()].flatMap((key) =>
    key.includes(' ') ? [key.slice(0, key.indexOf(' '))] : [],
  )
  const list = (forms: string | undefined): ReadonlySet<string> => new Set(expandForms(forms).flat().map(fold))
  const sign = /^[%٪]/u.exec(cldr.percentPattern ?? '')
  const before = [...expandForms(numbers.percentBefore).flat(), ...(sign ?? [])]
  const ranges = expandForms(dates.ranges).flat().join('|') || '(?!)'
  return {
    language,
    signs: {
      decimal: cldr.decimal ?? '.',
      groups: `${(cldr.group ?? ',').trim()}${numbers.groups ?? ''}${cldr.group === '’' ? "'" : ''}`,
      spaceGroups: numbers.spaceGroups === true || /^[\s\u00A0\u202F]$/u.test(cldr.group ?? ''),
      indian: cldr.secondaryGroup === 2 || base === 'en',
    },
    after,
    percents: new RegExp(
      [
        '%',
        '٪',
        '‰',
        'percent',
        ...[...expandForms(numbers.percent).flat(), ...before].filter((form) => form.length > 2),
      ]
        .map((form) => form.toLowerCase().replaceAll(/[.*+?^$()[\]\\]/gu, '\\$&'))
        .join('|'),
      'gu',
    ),
    percentBefore: before.length === 0 ? undefined : new RegExp(`(?:${before.join('|')})\\s?$`, 'iu'),
    currencyBefore: currenciesBefore(language),
    named: new Set(expandKeyedForms(numbers.currencies).keys()),
    words,
    ordinals,
    beginnings: new Set([...words.keys()].map((key) => key.slice(0, 3))),
    wordStarts: new Set(starts),
    clock: list(numbers.clock),
    clockBefore: list(numbers.clockBefore),
    afternoon: list(numbers.afternoon),
    rangeLink: new RegExp(`^\\s?(?:[-–—~x×]|至|到|から|${ranges})\\s?$`, 'u'),
    listLink: new RegExp(`^\\s?(?:[-–—/,~]|至|到|から|${ranges})?\\s?(?:\\p{L}{1,4}[\\s-])?$`, 'u'),
    article: base === 'ar' ? 'ال' : '',
    halves: new Set(expandForms(numbers.andHalf).flat().map(wordKey)),
    added: new Map(
      [...expandKeyedForms(numbers.added)].flatMap(([value, forms]) =>
        forms.map((form): readonly [string, number] => [fold(form), Number(value)]),
      ),
    ),
    counts,
    unitsFirst: base === 'ar',
    centuries:
      numbers.centuries === undefined
        ? undefined
        : new RegExp(`^[-‑–]?(?:${expandForms(numbers.centuries).flat().join('|')})`, 'iu'),
    endings: list(numbers.endings),
    hangul: base === 'ko',
    prefixes: base === 'he' ? 'בהלמשוכ' : base === 'ar' ? 'وبلكف' : '',
  }
}

/** Signs that mean one currency everywhere; $ and ¥ stand for the likeliest. */
const signs: readonly (readonly [string, string])[] = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
  ['₱', 'PHP'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['NT$', 'TWD'],
  ['kn', 'HRK'],
  ['Ft', 'HUF'],
  ['Rs', 'INR'],
  ['AUD$', 'AUD'],
]

function currenciesBefore(language: Language): ReadonlyMap<string, string> {
  const map = new Map<string, string>(signs)
  for (const [currency, forms] of readTable(language.cldr.currencySymbols)) {
    map.set(currency, currency)
    for (const form of forms) if (!map.has(form) && !/^\p{L}$/u.test(form)) map.set(form, currency)
  }
  return map
}

/** The key of a word or sign after figures: signs of one or two letters keep their case. */
export function signKey(form: string): string {
  const known = signKeys.get(form)
  if (known !== undefined) return known
  const key = makeSignKey(form)
  if (signKeys.size >= manySigns) signKeys.clear()
  signKeys.set(form, key)
  return key
}

/** The same words stand after figures again and again: as many keys are kept. */
const manySigns = 4096
const signKeys = new Map<string, string>()

/** Signs of vowels, which Arabic writes or leaves out (مترًا, مترا). */
const arabicMarks = /[\u064B-\u0652]/gu

function makeSignKey(form: string): string {
  const plain = form
    .replace(/\.$/u, '')
    .replaceAll(/[-\s\u00A0\u202F]+/gu, ' ')
    .replaceAll(arabicMarks, '')
    .replaceAll('״', '"')
  if (/^[A-Z]{3}$/.test(plain)) return plain
  return plain.length <= 2 && /^[\p{Script=Latin}°]+$/u.test(plain) ? plain : fold(plain)
}

/** The key of a number in words. */
export function wordKey(form: string): string {
  return fold(form).replaceAll(/[-\s]+/gu, ' ')
}
