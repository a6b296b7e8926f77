import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for vi. */
export const reviewed: ReviewedLanguage = {
  tag: 'vi',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: { relative: 'hôm_qua hôm_nay ngày_mai', ranges: 'đến và' },

  numbers: {
    percent: 'phần_trăm',
    magnitudes: '3: nghìn ngàn | 6: triệu | 9: tỷ tỉ | 12: nghìn_tỷ',
    currencies: 'USD: đô_la đô | VND: đồng | EUR: euro',
  },

  names: {},
}
