import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for en-GB. */
export const reviewed: ReviewedLanguage = {
  tag: 'en-GB',
  covers: 'en-001',

  quotes: { pairs: '‘’ “”' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
