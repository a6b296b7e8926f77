import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for it. */
export const reviewed: ReviewedLanguage = {
  tag: 'it',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
