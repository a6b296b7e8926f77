import type { WordForms } from './word-forms.js'

/** Reviewed forms of months and weekdays, and what stands between the parts of a date, beside what CLDR has. */
export interface ReviewedDates {
  /** Oblique, adjectival and other forms, a group a month, January first. */
  readonly months?: WordForms
  /** The same for weekdays, Monday first. */
  readonly weekdays?: WordForms
  /** Second halves of compounds with a weekday (`Freitagabend`): each is put to every form of `weekdays` and CLDR's. */
  readonly weekdayEndings?: WordForms
  /** The same with a month (`Januarwoche`), put to CLDR's forms. */
  readonly monthEndings?: WordForms
  /** Months and weekdays always begin with a capital letter; otherwise a capital inside a sentence makes a name of them. */
  readonly capital?: boolean
  /** Forms that are also other words: taken only beside figures or after a word of `before`. */
  readonly unsure?: WordForms
  /** Words after which an unsure form is a date. */
  readonly before?: WordForms
  /** Forms of CLDR that are not taken at all. */
  readonly excluded?: WordForms
  /** Words between a day and its month or a month and its year (`de`). */
  readonly links?: WordForms
  /** Words between two days of a range or a list (`bis`, `and`). */
  readonly ranges?: WordForms
  /** The day may stand after its month (`September 3`). */
  readonly monthFirst?: boolean
  /** Words for a relative day (yesterday), which may answer a date. */
  readonly relative?: WordForms
}
