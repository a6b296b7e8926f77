import type { CldrLanguage } from './cldr-language.js'
import type { ReviewedDates } from './reviewed-dates.js'
import type { ReviewedNames } from './reviewed-names.js'
import type { ReviewedNumbers } from './reviewed-numbers.js'
import type { SpeakerWords } from './speaker-words.js'

/** All knowledge about one locale: CLDR's and the reviewed one, merged along the fallback chain. */
export interface Language {
  /** The tag that was asked for, in canonical case. */
  readonly tag: string
  /** The tags whose knowledge was merged, nearest first. */
  readonly chain: readonly string[]
  /** Accepted pairs of quotation marks, by preference: the first is level 1, the second level 2. */
  readonly quotes: readonly QuotePair[]
  /** CLDR's pairs, main and alternate, which papers of the language may not use; empty where CLDR does not know it. */
  readonly delimiters: readonly string[]
  /** Dashes that begin a spoken line at a paragraph's start; empty where the language has no such custom. */
  readonly dialogue: string
  /** The script it is written in (ISO 15924): `Latn`, `Hebr`, `Jpan`. */
  readonly script: string
  /** Words are separated by spaces. */
  readonly spaced: boolean
  /** The script has capital letters. */
  readonly cased: boolean
  readonly abbreviations: Abbreviations
  /** Abbreviations of words for streets that names are compounded with, with their full stops. */
  readonly streets: readonly string[]
  /** Figures and a full stop are an ordinal (`3. Mai`). */
  readonly ordinals: boolean
  /** Years and the numbers of articles are ordinals as well. */
  readonly ordinalYears: boolean
  /** Words before a number or a letter that is a label, not an ordinal or an initial (`Seite 12.`, `plan B.`), in lower case. */
  readonly beforeFigures: ReadonlySet<string>
  /** Words that begin with an apostrophe, without it, in lower case. */
  readonly elisions: ReadonlySet<string>
  /** Words that an apostrophe ends, without it, and endings of such words after a hyphen; in lower case. */
  readonly truncations: ReadonlySet<string>
  /** Words written with a capital wherever they stand, in lower case. */
  readonly alwaysCapital: ReadonlySet<string>
  /** Words that often begin a sentence and are hardly names, in lower case. */
  readonly starters: ReadonlySet<string>
  /** How surnames end that initials may stand behind. */
  readonly surnameEndings: readonly string[]
  /** Letters that hardly a word ends in but one that is cut off. */
  readonly truncatedEndings: readonly string[]
  /** Pairs of consonants that words end in; empty where they say nothing. */
  readonly finalClusters: ReadonlySet<string>
  /** Short words that end so and are whole. */
  readonly wholeWords: ReadonlySet<string>
  /** Prepositions, in lower case. */
  readonly prepositions: ReadonlySet<string>
  /** Conjunctions of subordinate clauses that may begin a sentence, in lower case. */
  readonly subordinators: ReadonlySet<string>
  /** Nouns are written with a capital. */
  readonly capitalNouns: boolean
  /** What goes on with the sentence right after a closing mark. */
  readonly afterQuotation: readonly string[]
  /** Words that end a sentence before a space, in languages without full stops. */
  readonly endsBeforeSpace: readonly string[]
  /** Words that begin one after a space there. */
  readonly beginsAfterSpace: readonly string[]
  /** Conjunctions written together with a sentence's first word. */
  readonly starterPrefixes: readonly string[]
  /** What begins like one of these and yet begins a sentence. */
  readonly notAfterQuotation: readonly string[]
  /** Words that take up what was quoted right before them, and begin a sentence. */
  readonly takesUp: readonly string[]
  /** Verbs of speech after which a comma begins what was said. */
  readonly clauseVerbs: ReadonlySet<string>
  /** Words that after such a comma tell what the speaker did after all. */
  readonly goesOnAfter: readonly string[]
  /** Forms beside the reporting verbs that say who spoke after a quotation. */
  readonly saysAfter: ReadonlySet<string>
  /** Reporting verbs that say nothing alone. */
  readonly lightVerbs: ReadonlySet<string>
  /** Words that deny the verb they stand with. */
  readonly negations: ReadonlySet<string>
  readonly reporting: Reporting
  readonly speakers: SpeakerWords
  /** What CLDR says: months, numbers, currencies, territories, …; see `readTable`. */
  readonly cldr: CldrLanguage
  /** The reviewed blocks merged key by key, the nearest file's winning. */
  readonly dates: ReviewedDates
  readonly numbers: ReviewedNumbers
  readonly names: ReviewedNames
}

/** A pair of quotation marks and the level it is for, from 1. */
export interface QuotePair {
  readonly open: string
  readonly close: string
  readonly level: number
}

/** Abbreviations by what may follow them; each with its full stops and without spaces inside, as it is written and with a capital first letter. */
export interface Abbreviations {
  readonly neverFinal: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly beforeName: ReadonlySet<string>
  readonly beforeTitle: ReadonlySet<string>
  readonly mayEnd: ReadonlySet<string>
  readonly endsList: ReadonlySet<string>
  /** Of all these the forms with a capital that are written so only at a sentence's start. */
  readonly capitalised: ReadonlySet<string>
  readonly multiDot: ReadonlySet<string>
  /** All forms of all these lists. */
  readonly all: ReadonlySet<string>
}

/** How the language says who said something; all in lower case. */
export interface Reporting {
  readonly verbs: ReadonlySet<string>
  readonly phrases: readonly string[]
  readonly pronouns: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** Verbs in the mood that tells something as another's words, with their subjects; empty where there is none. */
  readonly mood: readonly string[]
  /** After a quotation the subject may stand before the verb. */
  readonly subjectFirst: boolean
}
