/** Language knowledge: tables, one file a language, merged along CLDR's fallback chain. */

export { cldrFor } from './cldr-for.js'
export { type CldrLanguage, type CldrTable, readTable } from './cldr-language.js'
export { fallbackChain } from './fallback.js'
export type { Abbreviations, Language, QuotePair, Reporting } from './language.js'
export { languageFor, supportedLanguages } from './language-for.js'
