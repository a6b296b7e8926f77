import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for tr. */
export const reviewed: ReviewedLanguage = {
  tag: 'tr',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    unsure: 'ocak aralık ekim pazar mart salı mayıs',
    before: 'bu geçen her günü gelecek',
    ranges: 've ile',
    relative: 'dün bugün yarın',
    weekdays: '| | | | | Cumartesi{leri} | Pazar',
  },

  numbers: {
    percentBefore: 'yüzde',
    magnitudes: '2: yüz | 3: bin | 6: milyon{,luk,dan} | 9: milyar{,lık} | 12: trilyon',
    currencies: 'USD: dolar{,ı,lık,a} | EUR: euro avro | TRY: lira{,sı,lık} | GBP: sterlin',
    clockBefore: 'saat',
  },

  names: {},
}
