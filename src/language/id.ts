import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for id. */
export const reviewed: ReviewedLanguage = {
  tag: 'id',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
