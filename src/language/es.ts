import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for es. */
export const reviewed: ReviewedLanguage = {
  tag: 'es',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
