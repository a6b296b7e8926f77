import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for nl. */
export const reviewed: ReviewedLanguage = {
  tag: 'nl',

  quotes: { pairs: '‘’ “” „” ‚’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
