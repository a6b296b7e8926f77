import { type Language, readTable } from '../../language/index.js'
import { lowerCase } from '../characters.js'

const monthsOf = new WeakMap<Language, ReadonlySet<string>>()
const abbreviationsOf = new WeakMap<Language, ReadonlySet<string>>()
const shortWeekdaysOf = new WeakMap<Language, ReadonlySet<string>>()
const calendarNamesOf = new WeakMap<Language, ReadonlySet<string>>()
const weekdaysOf = new WeakMap<Language, ReadonlySet<string>>()

/** Whether a word is a month's name or its abbreviation. */
export function isMonth(word: string, language: Language): boolean {
  return names(language, monthsOf, language.cldr.months).has(lowerCase(word))
}

/** Whether a word with its full stop is a month's abbreviation as CLDR writes it (`вер.`, `sept.`). */
export function isMonthAbbreviation(form: string, language: Language): boolean {
  const known = abbreviationsOf.get(language)
  if (known !== undefined) return known.has(form.toLowerCase())
  const forms = [...readTable(language.cldr.months).values()].flat().map((name) => name.toLowerCase())
  abbreviationsOf.set(language, new Set(forms.filter((name) => name.endsWith('.'))))
  return isMonthAbbreviation(form, language)
}

/** Whether a word with its full stop is a weekday's abbreviation, in the case the language writes it in (`Sat.`). */
export function isWeekdayAbbreviation(form: string, language: Language): boolean {
  const known = shortWeekdaysOf.get(language)
  if (known !== undefined) return known.has(form)
  const forms = [...readTable(language.cldr.shortWeekdays).values()].flat().map((name) => name.replace(/\.?$/u, '.'))
  shortWeekdaysOf.set(language, new Set(forms))
  return isWeekdayAbbreviation(form, language)
}

/** Whether a word is a month's or a weekday's name in the case the language writes it in: where that is a small letter, a capital begins a sentence. */
export function isCalendarName(word: string, language: Language): boolean {
  const known = calendarNamesOf.get(language)
  if (known !== undefined) return known.has(word)
  const tables = [readTable(language.cldr.months), readTable(language.cldr.weekdays)]
  calendarNamesOf.set(
    language,
    new Set(tables.flatMap((table) => [...table.values()].flat()).map((name) => name.replace(/\.$/u, ''))),
  )
  return isCalendarName(word, language)
}

/** Whether a word is a month's or a weekday's name or their abbreviation. */
export function isMonthOrWeekday(word: string, language: Language): boolean {
  return isMonth(word, language) || names(language, weekdaysOf, language.cldr.weekdays).has(lowerCase(word))
}

function names(
  language: Language,
  memo: WeakMap<Language, ReadonlySet<string>>,
  table: string | undefined,
): ReadonlySet<string> {
  const known = memo.get(language)
  if (known !== undefined) return known
  const forms = [...readTable(table).values()].flat().map((name) => name.toLowerCase().replace(/\.$/u, ''))
  const set = new Set(forms)
  memo.set(language, set)
  return set
}
