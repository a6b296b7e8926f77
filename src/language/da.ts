import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for da. */
export const reviewed: ReviewedLanguage = {
  tag: 'da',

  quotes: { pairs: '”” ’’ »« ›‹ „“ “”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
