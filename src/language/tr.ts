import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for tr. */
export const reviewed: ReviewedLanguage = {
  tag: 'tr',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    unsure: 'ocak aralık ekim pazar mart salı mayıs',
    before: 'bu geçen her günü gelecek',
    ranges: 've ile',
    relative: 'dün bugün yarın',
    weekdays: '| | | | | Cumartesi{leri} | Pazar',
  },

  numbers: {},

  names: {},
}
