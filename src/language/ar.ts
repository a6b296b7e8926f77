import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ar. */
export const reviewed: ReviewedLanguage = {
  tag: 'ar',

  quotes: { pairs: '«» “” ‘’ ‹›' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
