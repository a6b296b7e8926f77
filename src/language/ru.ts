import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ru. */
export const reviewed: ReviewedLanguage = {
  tag: 'ru',

  quotes: { pairs: '«» „“ “” „”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
