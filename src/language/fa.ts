import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fa. */
export const reviewed: ReviewedLanguage = {
  tag: 'fa',

  quotes: { pairs: '«» ‹› “” ‘’' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays:
      'دوشنبه | سه‌شنبه سه_شنبه | چهارشنبه چهار_شنبه | پنج‌شنبه پنجشنبه پنج_شنبه | جمعه | شنبه | یکشنبه یک‌شنبه یک_شنبه',
    months: '| | | | می | | جولای | آگوست | | | |',
    unsure: 'مه می مارس اوت',
    before: 'ماه',
    ranges: 'تا و',
    relative: 'دیروز امروز فردا',
  },

  numbers: {},

  names: { endings: 'ی ای ها های' },
}
