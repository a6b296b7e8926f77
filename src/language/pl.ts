import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pl. */
export const reviewed: ReviewedLanguage = {
  tag: 'pl',

  quotes: { pairs: '„” «» »« ‚’ “”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
