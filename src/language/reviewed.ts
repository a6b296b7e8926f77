import type { ReviewedDates } from './reviewed-dates.js'
import type { ReviewedNames } from './reviewed-names.js'
import type { ReviewedNumbers } from './reviewed-numbers.js'
import type { ReviewedSpeakers } from './reviewed-speakers.js'
import type { WordForms } from './word-forms.js'

/** Words as one string, separated by white space: easier to read and to review than an array of a hundred strings. */
export type WordList = string

/** What people who know a language wrote down about it, where CLDR is silent or speaks of something else; every part may be absent. One file a language is all that a new one needs: src/README.md says how. */
export interface ReviewedLanguage {
  /** The tag as BCP 47 writes it. */
  readonly tag: string
  /** Other tags of the fallback chain that this file stands for too (`en-001` for en-GB). */
  readonly covers?: WordList
  readonly quotes: ReviewedQuotes
  readonly sentences: ReviewedSentences
  readonly reporting: ReviewedReporting
  readonly speakers?: ReviewedSpeakers
  readonly dates: ReviewedDates
  readonly numbers: ReviewedNumbers
  readonly names: ReviewedNames
}

/** Quotation marks as newspapers and books of the language use them. */
export interface ReviewedQuotes {
  /** Accepted pairs, opening mark then closing mark, the preferred one of level 1 first, then that of level 2, then the others. */
  readonly pairs?: WordList
  /** Dashes that begin a spoken line at a paragraph's start. */
  readonly dialogue?: string
}

/** What a full stop means after a word or a number, and which words begin with an apostrophe. */
export interface ReviewedSentences {
  readonly abbreviations?: ReviewedAbbreviations
  /** Abbreviations of words for streets that names are compounded with (`Goethestr.`), with their full stops. */
  readonly streets?: WordList
  /** Letters that hardly a word of the language ends in, so that a short word before a full stop is cut off there (Italian consonants), in lower case. */
  readonly truncatedEndings?: WordList
  /** How surnames end that are hardly a place's or an institution's form, in languages that put initials behind them (Russian `-ов`, but not `-ова`). */
  readonly surnameEndings?: WordList
  /** Pairs of consonants that words of the language end in, in lower case: a short word that ends in another pair is cut off there (Czech `nakl`). */
  readonly finalClusters?: WordList
  /** Short words that end so and are whole: loans for the most part. */
  readonly wholeWords?: WordList
  /** Figures and a full stop are an ordinal (`3. Mai`). */
  readonly ordinals?: boolean
  /** Years and the numbers of articles are ordinals as well (`2018. godine`, `čl. 12. Zakona`). */
  readonly ordinalYears?: boolean
  /** Words in lower case before a number or a letter that is a label, so that a full stop after it ends the sentence (`Seite 12.`, `plan B.`). */
  readonly beforeFigures?: WordList
  /** Words that begin with an apostrophe (`’tis`), without it, in lower case. */
  readonly elisions?: WordList
  /** Words that an apostrophe ends (`po’`), without it; of two letters after a hyphen they are endings (`-in` for `goin’`); in lower case. */
  readonly truncations?: WordList
  /** Words written with a capital wherever they stand (English `I`), in lower case: a capital there says nothing. */
  readonly alwaysCapital?: WordList
  /** Words that often begin a sentence and are hardly a name's first word: pronouns, articles, conjunctions, prepositions, adverbs; in lower case. */
  readonly starters?: WordList
  /** Conjunctions written together with a sentence's first word (Arabic و). */
  readonly starterPrefixes?: WordList
  /** Prepositions, in lower case: a sentence that begins with one goes on after what it governs, be that a title with a mark of its own (`In “Who?” Ann plays`). */
  readonly prepositions?: WordList
  /** Conjunctions that begin a subordinate clause at a sentence's start (`when`), in lower case: its main clause is still to come. */
  readonly subordinators?: WordList
  /** Nouns are written with a capital: after an ordinal or an abbreviation a capital says nothing. */
  readonly capitalNouns?: boolean
  /** What goes on with the sentence when it stands right after a closing mark (`」と`, `”라고`). */
  readonly afterQuotation?: WordList
  /** Words that end a sentence where a space follows, in languages without full stops (Thai ครับ). */
  readonly endsBeforeSpace?: WordList
  /** Words that begin one after a space there (Thai อย่างไรก็ตาม). */
  readonly beginsAfterSpace?: WordList
  /** What begins like one of these and yet begins a sentence (`もう` beside `も`). */
  readonly notAfterQuotation?: WordList
  /** Words that take up what was quoted right before them, and begin a sentence (Japanese そう in `「…」そう語った`). */
  readonly takesUp?: WordList
  /** Verbs of speech after which a comma begins what was said, not what the speaker did: behind a quotation they begin a sentence (`“…！”我承认，那一刻…`). */
  readonly clauseVerbs?: WordList
  /** Words that after such a comma tell what the speaker did after all (`他承认，声音很低`). */
  readonly goesOnAfter?: WordList
  /** Forms that say who spoke after a quotation, beside the reporting verbs: first persons, verbs of crying and whispering. */
  readonly saysAfter?: WordList
  /** Reporting verbs that report only together with a noun (`پاسخ داد`, `जवाब दिया`): alone they say nothing. */
  readonly lightVerbs?: WordList
  /** Words that deny the verb they stand with: nobody spoke (`لم يجب`). */
  readonly negations?: WordList
}

/** Abbreviations by what may follow them; each with its full stops, in the case they are written in, without the spaces inside (`т.е.`). */
export interface ReviewedAbbreviations {
  /** Never end a sentence: titles before names and the like (`Mr.`). */
  readonly neverFinal?: WordList
  /** End none before a number (`No.`). */
  readonly beforeNumber?: WordList
  /** End none before a name (`Gen.`). */
  readonly beforeName?: WordList
  /** End none before a quotation, which is a title (`pt. „Lalka”`). */
  readonly beforeTitle?: WordList
  /** May end one: they do where a likely sentence start follows (`etc.`, `U.S.`). */
  readonly mayEnd?: WordList
  /** End a list (`etc.`): before any capital they end the sentence too, even where nouns have capitals. */
  readonly endsList?: WordList
  /** With several stops and never final (`e.g.`). */
  readonly multiDot?: WordList
}

/** How the language says who said something. */
export interface ReviewedReporting {
  /** Forms of verbs that report speech, in lower case. */
  readonly verbs?: WordForms
  /** Phrases of several words that do the same (`according to`), in lower case. */
  readonly phrases?: readonly string[]
  /** Pronouns that stand as the subject of such a verb, in lower case. */
  readonly pronouns?: WordList
  /** Words between such a verb and what was said (`that`), in lower case. */
  readonly conjunctions?: WordList
  /** Verbs, each with its subject, in the mood that tells something as another's words; in lower case. */
  readonly mood?: WordForms
  /** After a quotation the subject may stand before the verb (`“Why?” Ruiz asked`). */
  readonly subjectFirst?: boolean
}
