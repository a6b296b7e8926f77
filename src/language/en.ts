import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for en. */
export const reviewed: ReviewedLanguage = {
  tag: 'en',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {
    months: '| | | | | | | | Sept. | | |',
    weekdays:
      'Monday{s} | Tuesday{s} Tues. | Wednesday{s} Weds. | Thursday{s} Thur. Thurs. | Friday{s} | Saturday{s} | Sunday{s}',
    capital: true,
    unsure: 'May March Mar Sun Sat Wed Mon',
    before:
      'in since until till by on from to of through during before after early late mid this last next and between for every each or',
    links: 'of of_the',
    ranges: 'to and through until or till',
    monthFirst: true,
    relative: 'yesterday today tomorrow tonight',
  },

  numbers: {
    percent: 'percent per_cent pct percentage_point{,s} percent-age percent',
    magnitudes:
      '2: hundred | 3: thousand{,s} | 5: lakh{,s} | 6: million{,s} mn mln mio m | 7: crore{,s} | 9: billion{,s} bn b | 12: trillion{,s} tn trn',
    currencies:
      'USD: dollar{,s} buck{,s} | EUR: euro{,s} | GBP: pound{,s} pounds_sterling quid | JPY: yen | CNY: yuan renminbi | UAH: hryvnia{,s} hryvnya{,s} hryvnias | RUB: ruble{,s} rouble{,s} | PLN: zloty{,s} złoty | CZK: koruna{,s} crown{,s} | CHF: franc{,s} | SEK: krona kronor | NOK: krone kroner krónur | HUF: forint{,s} | TRY: lira{,s} | INR: rupee{,s} | KRW: won | MXN: peso{,s} | ZAR: rand | BRL: real reais | ILS: shekel{,s} | AED: dirham{,s} | SAR: riyal{,s} | HRK: kuna{,s} | RON: leu lei | BGN: lev leva | THB: baht | VND: dong',
    words:
      '12: dozen | 0.5: half | 0.25: quarter | 1: once single | 2: twice double both pair twin two-fold couple | 3: thrice triple threefold | 4: quadruple | 20: twenties | 30: thirties | 40: forties | 50: fifties | 60: sixties | 70: seventies | 80: eighties | 90: nineties',
    excluded: 'second seconds',
    units:
      'mile: mi | mile-per-hour: mph | pound: lb lbs | foot: ft feet | inch: inches in | kilometer: kilometer{,s} kilometre{,s} km kms | celsius: degrees_Celsius C °C | fahrenheit: degrees_Fahrenheit F °F',
    clock: 'a.m am p.m pm o’clock',
    clockBefore: 'at by until',
    afternoon: 'pm p.m afternoon evening night',
  },

  names: { endings: 's es', notNames: 'i mr mrs ms dr prof sir lord lady president minister king queen' },
}
