import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hi. */
export const reviewed: ReviewedLanguage = {
  tag: 'hi',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
