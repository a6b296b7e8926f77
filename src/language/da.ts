import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for da. */
export const reviewed: ReviewedLanguage = {
  tag: 'da',

  quotes: { pairs: '”” ’’ »« ›‹ „“ “”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays:
      'mandag{,en,ens,s,e,ene} | tirsdag{,en,ens,s,e,ene} | onsdag{,en,ens,s,e,ene} | torsdag{,en,ens,s,e,ene} | fredag{,en,ens,s,e,ene} | lørdag{,en,ens,s,e,ene} | søndag{,en,ens,s,e,ene}',
    weekdayEndings: 'aften nat morgen eftermiddag formiddag',
    ranges: 'til og eller',
    relative: 'går dag morgen',
  },

  numbers: {
    percent: 'procent pct procentpoint',
    magnitudes: '2: hundrede | 3: tusind{e} tusinde | 6: million{,er} mio | 9: milliard{,er} mia | 12: billion{,er}',
    currencies: 'USD: dollar{,s} | EUR: euro | DKK: kron{e,er} kr | GBP: pund',
    clockBefore: 'klokken kl',
  },

  names: { endings: 's' },
}
