import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for vi. */
export const reviewed: ReviewedLanguage = {
  tag: 'vi',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
