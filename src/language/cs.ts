import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for cs. */
export const reviewed: ReviewedLanguage = {
  tag: 'cs',

  quotes: { pairs: '„“ ‚‘ »« ›‹', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
