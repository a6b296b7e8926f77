import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for th. */
export const reviewed: ReviewedLanguage = {
  tag: 'th',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
