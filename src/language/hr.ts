import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hr. */
export const reviewed: ReviewedLanguage = {
  tag: 'hr',

  quotes: { pairs: '„” »« ‚’ “” „“', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
