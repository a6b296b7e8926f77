import { expandForms, type Language, languageFor, readTable, type WordForms } from '../../language/index.js'
import { fold } from '../tokens.js'

/** What a form means, and how much must stand around it. */
export interface DateForm {
  readonly month?: number
  readonly weekday?: number
  /** `sure` by itself; `unsure` beside figures or after a word of `before`; `figures` beside figures only. */
  readonly trust: 'sure' | 'unsure' | 'figures'
  /** Written in lower case where the language's months and weekdays have capitals (sonntags). */
  readonly small?: true
}

/** What is known of a language's dates, ready for use. */
export interface DateTables {
  readonly language: Language
  /** The language's tag without script and region. */
  readonly base: string
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

  const add = (
    part: 'month' | 'weekday',
    number: number,
    written: readonly string[],
    short: ReadonlySet<string>,
  ): void => {
    for (const form of written) {
      const key = keyOf(form)
      const small = dates.capital === true && /^\p{Ll}/u.test(form)
      const known = forms.get(key)
      // Sonntags is a genitive, sonntags an adverb.
      if (known !== undefined && small) forms.set(key, { ...known, small })
      if (key === '' || excluded.has(key) || known !== undefined || /\d/u.test(key)) continue
      const isShort = short.has(form)
      // Two letters (cs "po", fi "ke") are too often another word.
      if (isShort && /^\p{Script=Latin}{1,2}$/u.test(key) && dates.capital !== true) continue
      const trust = unsure.has(key) ? 'unsure' : isShort || (form.endsWith('.') && key.length < 4) ? 'figures' : 'sure'
      const meaning = part === 'month' ? { month: number } : { weekday: number }
      forms.set(key, { ...meaning, trust, ...(small ? { small } : {}) })
    }
  }
  const compounds = (written: readonly string[], short: ReadonlySet<string>, endings: WordForms | undefined) =>
    written
      .filter((form) => form.length > 2 && !form.endsWith('.') && !short.has(form))
      .flatMap((form) => list(endings).map((ending) => form + ending))
  const shortMonths = readTable(cldr.shortMonths)
  const months = expandForms(dates.months)
  for (const [key, written] of readTable(cldr.months)) {
    const short = new Set(shortMonths.get(key))
    const own = [...(months[Number(key) - 1] ?? []), ...written]
    add('month', Number(key), [...own, ...compounds(written, short, dates.monthEndings)], short)
  }
  const shortWeekdays = readTable(cldr.shortWeekdays)
  const weekdays = expandForms(dates.weekdays)
  for (const [key, written] of readTable(cldr.weekdays)) {
    const short = new Set(shortWeekdays.get(key))
    const own = [...(weekdays[Number(key) - 1] ?? []), ...written]
    add('weekday', Number(key), [...own, ...compounds(own, short, dates.weekdayEndings)], short)
  }

  const anywhere = language.spaced
    ? undefined
    : pattern([...forms].filter(([, form]) => form.trust !== 'unsure').map(([key]) => key))
  return {
    language,
    base,
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
    .replace(/(?<![.׳॰])[.׳॰]+$/u, '')
    .replaceAll(/[-־]/g, ' ')
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
