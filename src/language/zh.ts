import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for zh. */
export const reviewed: ReviewedLanguage = {
  tag: 'zh',
  covers: 'zh-Hans',

  quotes: { pairs: '“” ‘’ 「」 『』' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
