/** Language knowledge: tables, one file a language, merged along CLDR's fallback chain. */

export { cldrFor } from './cldr-for.js'
export { type CldrLanguage, type CldrTable, readTable } from './cldr-language.js'
export { commonWordsOf } from './common-words.js'
export { fallbackChain } from './fallback.js'
export type { Abbreviations, Language, QuotePair, Reporting } from './language.js'
export { languageFor, supportedLanguages, words } from './language-for.js'
export type { ReviewedLanguage, WordList } from './reviewed.js'
export type { ReviewedDates } from './reviewed-dates.js'
export type { ReviewedNames } from './reviewed-names.js'
export type { ReviewedNumbers } from './reviewed-numbers.js'
export type { SpeakerWords } from './speaker-words.js'
export { expandForms, expandKeyedForms, type WordForms } from './word-forms.js'
