import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for he. */
export const reviewed: ReviewedLanguage = {
  tag: 'he',

  quotes: { pairs: '”” ’’ „” ‚’ “”' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays: '| | | | | שבת |',
    unsure: 'מאי',
    ranges: 'עד ו',
    relative: 'אתמול היום מחר',
    months: '| | מארס | | | | | | | | |',
    links: 'של',
  },

  numbers: {},

  names: { endings: 'י ית ים', prefixes: 'וב ול ומ וש וה שב ו ב ל מ ש ה כ' },
}
