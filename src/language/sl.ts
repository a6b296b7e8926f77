import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sl. */
export const reviewed: ReviewedLanguage = {
  tag: 'sl',

  quotes: { pairs: '»« „“ ›‹ ‚‘ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
