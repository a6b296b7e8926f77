import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fr-CH. */
export const reviewed: ReviewedLanguage = {
  tag: 'fr-CH',

  quotes: { pairs: '«» ‹› “” ‘’' },

  sentences: {
    abbreviations: {
      beforeNumber: 'Fr. CHF.',
      mayEnd: 'Fr. ct. fr.',
    },
  },

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
