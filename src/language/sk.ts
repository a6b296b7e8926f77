import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sk. */
export const reviewed: ReviewedLanguage = {
  tag: 'sk',

  quotes: { pairs: '„“ ‚‘ »« ›‹', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
