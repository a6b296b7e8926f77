import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fa. */
export const reviewed: ReviewedLanguage = {
  tag: 'fa',

  quotes: { pairs: '«» ‹› “” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
