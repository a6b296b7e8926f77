import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for is. */
export const reviewed: ReviewedLanguage = {
  tag: 'is',

  quotes: { pairs: '„“ ‚‘ »« «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
