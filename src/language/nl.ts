import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for nl. */
export const reviewed: ReviewedLanguage = {
  tag: 'nl',

  quotes: { pairs: '‘’ “” „” ‚’' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays:
      'maandag{,en,s,se} | dinsdag{,en,s,se} | woensdag{,en,s,se} | donderdag{,en,s,se} | vrijdag{,en,s,se} | zaterdag{,en,s,se} | zondag{,en,s,se}',
    weekdayEndings: 'avond nacht ochtend morgen middag namiddag voormiddag',
    ranges: 'tot en of t/m',
    relative: 'gisteren vandaag morgen',
  },

  numbers: {
    percent: 'procent procentpunt{,en}',
    magnitudes: '2: honderd | 3: duizend{,en} dzd | 6: miljoen{,en} mln | 9: miljard{,en} mld | 12: biljoen{,en}',
    currencies: 'USD: dollar{,s} | EUR: euro{,’s} | GBP: pond | JPY: yen | RUB: roebel{,s} | CZK: kroon kronen',
    words: '12: dozijn | 0.5: half halve helft | 1.5: anderhalf anderhalve',
    clock: 'uur',
    clockBefore: 'om',
  },

  names: { endings: 's en er', notNames: 'dhr mevr' },
}
