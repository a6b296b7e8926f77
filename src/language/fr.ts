import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fr. */
export const reviewed: ReviewedLanguage = {
  tag: 'fr',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
