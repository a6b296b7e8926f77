import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for zh-Hant. */
export const reviewed: ReviewedLanguage = {
  tag: 'zh-Hant',

  quotes: { pairs: '「」 『』 “” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
