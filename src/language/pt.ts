import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pt. */
export const reviewed: ReviewedLanguage = {
  tag: 'pt',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
