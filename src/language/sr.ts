import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sr. */
export const reviewed: ReviewedLanguage = {
  tag: 'sr',
  covers: 'sr-Latn',

  quotes: { pairs: '„” „“ ’’ ‘’ »« «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
