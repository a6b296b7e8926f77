import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for de-CH. */
export const reviewed: ReviewedLanguage = {
  tag: 'de-CH',
  covers: 'de-LI',

  quotes: { pairs: '«» ‹› „“ ‚‘ “”' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
