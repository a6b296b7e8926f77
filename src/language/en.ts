import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for en. */
export const reviewed: ReviewedLanguage = {
  tag: 'en',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
