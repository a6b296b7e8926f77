import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for id. */
export const reviewed: ReviewedLanguage = {
  tag: 'id',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {
    capital: true,
    weekdays: '| | | | Jum’at | | Ahad',
    ranges: 'hingga sampai dan',
    relative: 'kemarin hari_ini besok',
    unsure: 'Mei Minggu',
    before: 'pada hari bulan di hingga sampai sejak',
  },

  numbers: {
    percent: 'persen',
    magnitudes: '2: ratus | 3: ribu | 6: juta | 9: miliar milyar | 12: triliun',
    currencies: 'USD: dolar | IDR: rupiah | EUR: euro',
  },

  names: {},
}
