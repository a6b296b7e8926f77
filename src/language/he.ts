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

  numbers: {
    percent: 'אחוז אחוזים אחוזי',
    magnitudes: '2: מאות | 3: אלף אלפי אלפים | 6: מיליון מיליוני | 9: מיליארד מיליארדי | 12: טריליון',
    currencies: 'USD: דולר דולרים | EUR: אירו יורו | ILS: שקל שקלים ש״ח | GBP: ליש״ט פאונד',
    excluded: 'אחד אחת שני',
  },

  names: { endings: 'י ית ים', prefixes: 'וב ול ומ וש וה שב ו ב ל מ ש ה כ' },
}
