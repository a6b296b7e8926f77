import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for et. */
export const reviewed: ReviewedLanguage = {
  tag: 'et',

  quotes: { pairs: '„“ „” «» ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
