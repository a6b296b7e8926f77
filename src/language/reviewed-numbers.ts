import type { WordForms } from './word-forms.js'

/** Reviewed number words and signs that CLDR does not have. */
export interface ReviewedNumbers {
  /** Percent in words, in all forms. */
  readonly percent?: WordForms
  /** The same where they stand before the figures (`yüzde 5`). */
  readonly percentBefore?: WordForms
  /** Groups `exponent: forms`. */
  readonly magnitudes?: WordForms
  /** Groups `ISO 4217 code: forms` of a currency's bare name; the likeliest country of a name that several have. */
  readonly currencies?: WordForms
  /** Groups `value: forms` of numbers in words. */
  readonly words?: WordForms
  /** Groups `value: forms` of ordinal words. */
  readonly ordinals?: WordForms
  /** Forms of CLDR's number words that are more often something else. */
  readonly excluded?: WordForms
  /** Groups `unit id: forms` of measures. */
  readonly units?: WordForms
  /** Words right after a time of day (`Uhr`). */
  readonly clock?: WordForms
  /** Words right before one (`um`). */
  readonly clockBefore?: WordForms
  /** Words of the second half of the day. */
  readonly afternoon?: WordForms
  /** What is written on to a hundred of years for their century (`1800-luku`): its first letters. */
  readonly centuries?: WordForms
  /** What is written on to a number that loses its last letter (`settantacinqu-enne`). */
  readonly afterElision?: WordForms
  /** Words after a number that add a half (`and_a_half`). */
  readonly andHalf?: WordForms
  /** Groups `value: forms` of words before a number that add to it (`साढ़े`). */
  readonly added?: WordForms
  /** What is written on to a word after figures, where no list could hold all forms (Turkish, Hungarian, Korean). */
  readonly endings?: WordForms
  /** Groups of figures are set apart by spaces too. */
  readonly spaceGroups?: boolean
  /** Signs that set groups apart beside CLDR's, all accepted in this locale. */
  readonly groups?: string
}
