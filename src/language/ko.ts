import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ko. */
export const reviewed: ReviewedLanguage = {
  tag: 'ko',

  quotes: { pairs: '“” ‘’ 「」 『』' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
