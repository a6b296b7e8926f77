import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for he. */
export const reviewed: ReviewedLanguage = {
  tag: 'he',

  quotes: { pairs: '”” ’’ „” ‚’ “”' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
