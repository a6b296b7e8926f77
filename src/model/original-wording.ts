import type { LanguageTag } from './language-tag.js'

/** Words that were first said in another language than the source's: what is to be quoted in that language, not translated back. */
export interface OriginalWording {
  readonly speaker?: string
  /** What was said, as the source's language has it. */
  readonly words: string
  /** What was said. */
  readonly original: string
  /** The language of `original`. */
  readonly locale: LanguageTag
  /** Where it can be looked up. */
  readonly reference?: string
}
