import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for nb. */
export const reviewed: ReviewedLanguage = {
  tag: 'nb',
  covers: 'no',

  quotes: { pairs: '«» ‘’ “” „“ ”” ’’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays:
      'mandag{,en,ens,s,er,ene,skveld,snatt,smorgen} | tirsdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | onsdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | torsdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | fredag{,en,ens,s,er,ene,skveld,snatt,smorgen} | lørdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | søndag{,en,ens,s,er,ene,skveld,snatt,smorgen}',
    ranges: 'til og eller',
    relative: 'går dag morgen',
  },

  numbers: {
    percent: 'prosent prosentpoeng',
    magnitudes: '2: hundre | 3: tusen | 6: million{,er} mill | 9: milliard{,er} mrd | 12: billion{,er}',
    currencies: 'USD: dollar | EUR: euro | NOK: kron{e,er} kr | GBP: pund',
    spaceGroups: true,
    clockBefore: 'klokken kl',
  },

  names: { endings: 's' },
}
