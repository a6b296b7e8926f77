/** A concept of a termbase in one pair of languages, by the words for it. */
export interface Term {
  readonly source: readonly string[]
  /** Terms of the target that may be used. */
  readonly accepted: readonly string[]
  /** Terms of the target that must not be used: deprecated or superseded. */
  readonly forbidden: readonly string[]
}

/** The languages whose terms are wanted; regions are not compared. */
export interface TermsPair {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

/** The terms of a file for a pair of languages, and how many concepts it has in all. */
export interface Termbase {
  readonly terms: readonly Term[]
  readonly concepts: number
}
