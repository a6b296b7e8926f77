import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for nb. */
export const reviewed: ReviewedLanguage = {
  tag: 'nb',
  covers: 'no',

  quotes: { pairs: '«» ‘’ “” „“ ”” ’’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
