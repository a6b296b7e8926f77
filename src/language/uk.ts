import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for uk. */
export const reviewed: ReviewedLanguage = {
  tag: 'uk',

  quotes: { pairs: '«» „“ “” „”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
