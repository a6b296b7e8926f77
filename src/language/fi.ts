import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fi. */
export const reviewed: ReviewedLanguage = {
  tag: 'fi',

  quotes: { pairs: '”” ’’ »» ››', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
