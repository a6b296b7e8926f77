import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ca. */
export const reviewed: ReviewedLanguage = {
  tag: 'ca',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    links: 'de del d’',
    ranges: 'i al a o',
    relative: 'ahir avui demà',
    weekdays: '| | | | | dissabte{s} | diumenge{s}',
    excluded: 'set',
  },

  numbers: {
    percent: 'per_cent',
    magnitudes: '3: mil milers | 6: mili{ó,ons} | 9: mil_milions',
    currencies: 'USD: dòlar{,s} | EUR: euro{,s}',
    excluded: 'un una segon segona',
  },

  names: { endings: 's', elided: 'l d s n m t' },
}
