import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hu. */
export const reviewed: ReviewedLanguage = {
  tag: 'hu',

  quotes: { pairs: '„” »« ’’ ‚’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
