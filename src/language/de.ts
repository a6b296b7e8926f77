import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for de. */
export const reviewed: ReviewedLanguage = {
  tag: 'de',

  quotes: { pairs: '„“ ‚‘ »« ›‹ «» ‹›' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
