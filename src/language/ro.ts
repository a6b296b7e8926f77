import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ro. */
export const reviewed: ReviewedLanguage = {
  tag: 'ro',

  quotes: { pairs: '„” «» “” ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
