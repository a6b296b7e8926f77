/** Many entries in one string, `key=form;form|key=form…`, so that a module loads fast; `readTable` opens it. */
export type CldrTable = string

/** What CLDR says of one language. A regional variant (`en-GB`) has only what differs from its `parent`; merge the tables entry by entry. */
export interface CldrLanguage {
  readonly tag: string
  /** The language in this set that fills what is absent here. */
  readonly parent?: string
  /** Opening, closing, alternate opening, alternate closing quotation mark. */
  readonly quotes?: readonly [string, string, string, string]
  /** 1 to 12 -> forms, wide and abbreviated, format and stand-alone, as written (dots kept). */
  readonly months?: CldrTable
  /** Those of them that are abbreviations. */
  readonly shortMonths?: CldrTable
  /** ISO 8601: Monday 1 to Sunday 7 -> forms, wide and abbreviated, as written. */
  readonly weekdays?: CldrTable
  /** Those of them that are abbreviations. */
  readonly shortWeekdays?: CldrTable
  /** The order of the parts in a numeric date. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd'
  /** CLDR's pattern of a full date (`EEEE, d MMMM y`). */
  readonly fullDate?: string
  /** `am` and `pm` -> forms. */
  readonly dayPeriods?: CldrTable
  readonly decimal?: string
  readonly group?: string
  readonly percent?: string
  /** `#,##0%` with the sign and the space where they stand. */
  readonly percentPattern?: string
  /** From how many digits before the first group on groups are written: 2 in `1000`, `10.000`. */
  readonly minimumGrouping?: number
  /** Digits in the groups after the first: 2 in Indian grouping (2,06,737), else 3. */
  readonly secondaryGroup?: number
  /** The ten native digits, where others than 0-9 are the language's own. */
  readonly digits?: string
  /** Power of ten -> words of the compact formats, long and short, all plural forms. */
  readonly magnitudes?: CldrTable
  /** ISO 4217 -> symbols; the language's own one first. */
  readonly currencySymbols?: CldrTable
  /** ISO 4217 -> names in all plural forms. */
  readonly currencyNames?: CldrTable
  /** CLDR unit id without its category (`kilometer`, `square-mile`) -> names and signs in all plural and case forms. */
  readonly units?: CldrTable
  /** CLDR territory code (`UA`, `419`) -> names. */
  readonly territories?: CldrTable
  /** The last part of a time zone's id (`Kiev`, `New_York`) -> the city's name. */
  readonly cities?: CldrTable
  /** 0 to 100, hundreds to 900, 1000 -> words in all genders and cases. What is a word of tens and a word of units side by side is left out. */
  readonly cardinals?: CldrTable
  /** 1 to 100, 1000 -> ordinal words, as in `cardinals`. */
  readonly ordinals?: CldrTable
  /** Abbreviations after which no sentence ends, dot included, separated by `|`. */
  readonly suppressions?: string
}

/** What CLDR says of every tag it knows, in this set or not: the likely full tag, the parents that are not found by cutting a tag, and quotation marks. */
export interface CldrTags {
  /** `uk` -> `uk-Cyrl-UA`, `zh-TW` -> `zh-Hant-TW`. */
  readonly likely: CldrTable
  /** `zh-Hant` -> `und`, `en-AU` -> `en-001`. */
  readonly parents: CldrTable
  /** Opening, closing, alternate opening, alternate closing mark of every tag that has others than its parent; “ ” ‘ ’ at the root. */
  readonly quotes: CldrTable
}

/**
 * Opens a table: each key with its forms.
 *
 * @example
 * [...readTable('1=January;Jan|2=February')] // => [['1', ['January', 'Jan']], ['2', ['February']]]
 */
export function readTable(table: CldrTable | undefined): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  if (table === undefined || table === '') return map
  for (const entry of table.split('|')) {
    const sign = entry.indexOf('=')
    map.set(entry.slice(0, sign), entry.slice(sign + 1).split(';'))
  }
  return map
}
