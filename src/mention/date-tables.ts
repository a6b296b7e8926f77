import { expandForms, type Language, languageFor, readTable } from '../language/index.js'
import { fold } from './tokens.js'

/** What a form means, and how much must stand around it. */
export interface DateForm {
  readonly month?: number
  readonly weekday?: number
  /** `sure` by itself; `unsure` beside figures or after a word of `before`; `figures` beside figures only. */
  readonly trust: 'sure' | 'unsure' | 'figures'
}

/** What is known of a language's dates, ready for use. */
export interface DateTables {
  readonly language: Language
  readonly forms: ReadonlyMap<string, DateForm>
  /** First words of forms of two words. */
  readonly pairs: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly capital: boolean
  readonly monthFirst: boolean
  readonly yearFirst: boolean
  /** Letters that are written together with the word after them. */
  readonly prefixes: string
  /** All forms as one pattern, where words are not separated. */
  readonly anywhere?: RegExp
  /** Sources of patterns: words between day and month, and between days. */
  readonly links: string
  readonly ranges: string
}

const memo = new Map<string, DateTables>()
const yearFirst = new Set(['hu', 'lt', 'lv', 'ko', 'eu', 'mn'])
const prefixes: Readonly<Record<string, string>> = { he: 'בהלמשוכ', ar: 'وبلكف' }

/** A language's tables of dates, compiled once. */
export function dateTablesFor(tag: string): DateTables {
  const known = memo.get(tag)
  if (known !== undefined) return known
  const tables = compile(languageFor(tag))
  memo.set(tag, tables)
  return tables
}

function compile(language: Language): DateTables {
  const { dates, cldr } = language
  const base = language.tag.split('-')[0] ?? language.tag
  const list = (forms: string | undefined): readonly string[] => expandForms(forms).flat().map(keyOf)
  const unsure = new Set(list(dates.unsure))
  const excluded = new Set(list(dates.excluded))
  const forms = new Map<string, DateForm>()

  const add = (part: 'month' | 'weekday', number: number, written: readonly string[]): void => {
    const keys = written.map(keyOf)
    for (const key of keys) {
      if (key === '' || excluded.has(key) || forms.has(key) || /^\d/u.test(key)) continue
      const trust = unsure.has(key) ? 'unsure' : isAbbreviation(key, keys, language) ? 'figures' : 'sure'
      forms.set(key, part === 'month' ? { month: number, trust } : { weekday: number, trust })
    }
  }
  const months = expandForms(dates.months)
  for (const [key, written] of readTable(cldr.months))
    add('month', Number(key), [...written, ...(months[Number(key) - 1] ?? [])])
  const weekdays = expandForms(dates.weekdays)
  const endings = list(dates.weekdayEndings)
  for (const [key, written] of readTable(cldr.weekdays)) {
    const own = [...written, ...(weekdays[Number(key) - 1] ?? [])]
    const compounds = own.filter((form) => form.length > 4).flatMap((form) => endings.map((ending) => form + ending))
    add('weekday', Number(key), [...own, ...compounds])
  }

  const anywhere = language.spaced
    ? undefined
    : pattern([...forms].filter(([, form]) => form.trust === 'sure').map(([key]) => key))
  return {
    language,
    forms,
    pairs: new Set([...forms.keys()].flatMap((key) => (key.includes(' ') ? [key.slice(0, key.indexOf(' '))] : []))),
    before: new Set(list(dates.before)),
    capital: dates.capital === true,
    monthFirst: dates.monthFirst === true || base === 'ko',
    yearFirst: yearFirst.has(base),
    prefixes: prefixes[base] ?? '',
    links: alternatives(list(dates.links)),
    ranges: alternatives(list(dates.ranges)),
    ...(anywhere === undefined ? {} : { anywhere }),
  }
}

/** The key of a form in the table: folded, final marks of abbreviation off, hyphens as spaces. */
export function keyOf(form: string): string {
  return fold(form)
    .replace(/[.׳॰]+$/u, '')
    .replaceAll(/[-־]/g, ' ')
}

/** A short form of three letters or so that a longer one of the same month or weekday goes on from, or that is too short to be alone. */
function isAbbreviation(key: string, all: readonly string[], language: Language): boolean {
  if (!language.spaced) return [...key].length < 3
  const longest = Math.max(...all.map((form) => form.length))
  if (language.cldr.tag.startsWith('ko')) return key.length < 3
  return (
    longest - key.length >= 2 &&
    key.length <= 5 &&
    all.some((form) => form.length - key.length >= 2 && form.startsWith(key.slice(0, 2))) &&
    isCut(key, all)
  )
}

function isCut(key: string, all: readonly string[]): boolean {
  return key.length <= 3 || all.some((form) => form.length - key.length >= 3 && form.startsWith(key))
}

function pattern(forms: readonly string[]): RegExp | undefined {
  const sorted = forms.toSorted((a, b) => b.length - a.length)
  return sorted.length === 0 ? undefined : new RegExp(alternatives(sorted), 'gu')
}

function alternatives(words: readonly string[]): string {
  return words.length === 0
    ? '(?!)'
    : words
        .toSorted((a, b) => b.length - a.length)
        .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
        .join('|')
}
