import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for it. */
export const reviewed: ReviewedLanguage = {
  tag: 'it',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays: '| | | | | sabat{o,i} | domenic{a,he}',
    ranges: 'al e o ed a',
    relative: 'ieri oggi domani',
    excluded: 'mar gio dom',
    months: '| | | | | | | | | | |',
  },

  numbers: {
    percent: 'per_cento percento punti_percentuali',
    magnitudes: '2: cento | 3: mila mille migliaia | 6: milion{e,i} mln | 9: miliard{o,i} mld | 12: bilion{e,i}',
    currencies:
      'USD: dollar{o,i} | EUR: euro | GBP: sterlin{a,e} | JPY: yen | CNY: yuan | RUB: rubl{o,i} | UAH: grivni{a,e} | CZK: coron{a,e} | CHF: franc{o,hi}',
    words: '12: dozzina | 0.5: mezzo mezza metà',
    excluded: 'uno una un secondo seconda secondi',
    clockBefore: 'alle ore',
  },

  names: { endings: 'i e', elided: 'l d dell dall nell sull all un quell' },
}
