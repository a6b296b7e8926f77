import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for bg. */
export const reviewed: ReviewedLanguage = {
  tag: 'bg',

  quotes: { pairs: '„“ ‘’ «» ’’ “”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
