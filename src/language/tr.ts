import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for tr. */
export const reviewed: ReviewedLanguage = {
  tag: 'tr',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
