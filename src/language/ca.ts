import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ca. */
export const reviewed: ReviewedLanguage = {
  tag: 'ca',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
