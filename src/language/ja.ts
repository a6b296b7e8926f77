import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ja. */
export const reviewed: ReviewedLanguage = {
  tag: 'ja',

  quotes: { pairs: '「」 『』 “” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
