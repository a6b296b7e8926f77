import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for lv. */
export const reviewed: ReviewedLanguage = {
  tag: 'lv',

  quotes: { pairs: '“” ‘’ „” «» „“', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
