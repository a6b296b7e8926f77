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

  numbers: {},

  names: { endings: 's' },
}
