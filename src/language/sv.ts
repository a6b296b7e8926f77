import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sv. */
export const reviewed: ReviewedLanguage = {
  tag: 'sv',

  quotes: { pairs: '”” ’’ »» ›› »« «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
