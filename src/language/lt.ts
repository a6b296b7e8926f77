import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for lt. */
export const reviewed: ReviewedLanguage = {
  tag: 'lt',

  quotes: { pairs: '„“ ‚‘ «» “” „”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
