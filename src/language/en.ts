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

  numbers: {},

  names: { endings: 's es', notNames: 'i mr mrs ms dr prof sir lord lady president minister king queen' },
}
