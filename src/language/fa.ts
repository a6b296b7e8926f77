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

  numbers: {
    percent: 'درصد',
    magnitudes: '3: هزار | 6: میلیون | 9: میلیارد | 12: تریلیون',
    currencies: 'USD: دلار | EUR: یورو | IRR: ریال تومان',
    excluded: 'یک',
  },

  names: { endings: 'ی ای ها های' },
}
