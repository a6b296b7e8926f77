import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for vi. */
export const reviewed: ReviewedLanguage = {
  tag: 'vi',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: { relative: 'hôm_qua hôm_nay ngày_mai', ranges: 'đến và' },

  numbers: {},

  names: {},
}
