import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sv. */
export const reviewed: ReviewedLanguage = {
  tag: 'sv',

  quotes: { pairs: '”” ’’ »» ›› »« «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays:
      'måndag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | tisdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | onsdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | torsdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | fredag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | lördag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | söndag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon}',
    ranges: 'till och eller',
    relative: 'igår idag imorgon',
    excluded: 'fre mån',
  },

  numbers: {
    percent: 'procent procentenhet{,er}',
    magnitudes: '2: hundra | 3: tusen{,tals} | 6: miljon{,er} mn mkr | 9: miljard{,er} md mdr | 12: biljon{,er}',
    currencies: 'USD: dollar | EUR: euro | GBP: pund | SEK: kron{a,or} kr | RUB: rubel',
    spaceGroups: true,
    clockBefore: 'klockan kl',
    words: '12: dussin | 0.5: halv halva hälften',
  },

  names: { endings: 's', notNames: '' },
}
