import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ro. */
export const reviewed: ReviewedLanguage = {
  tag: 'ro',

  quotes: { pairs: '„” «» “” ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    unsure: 'mai luni',
    before: 'în din la până de pe și',
    ranges: 'și până la sau',
    relative: 'ieri azi astăzi mâine',
    weekdays:
      'lunea luni | marțea marți marţi | miercurea miercuri | joia joi | vinerea vineri | sâmbăta sâmbătă | duminica duminică',
  },

  numbers: {
    percent: 'la_sută procent{,e}',
    magnitudes: '3: mii mie | 6: milioane milion mil | 9: miliard{,e} mld | 12: trilioane',
    currencies: 'USD: dolari dolar | EUR: euro | RON: lei leu | GBP: lire',
    clockBefore: 'ora',
  },

  names: {},
}
