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

  numbers: {},

  names: { endings: 's en er', notNames: 'dhr mevr' },
}
