import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pt-PT. */
export const reviewed: ReviewedLanguage = {
  tag: 'pt-PT',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
