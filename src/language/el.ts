import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for el. */
export const reviewed: ReviewedLanguage = {
  tag: 'el',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
