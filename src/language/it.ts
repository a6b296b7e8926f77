import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for it. */
export const reviewed: ReviewedLanguage = {
  tag: 'it',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays: '| | | | | sabat{o,i} | domenic{a,he}',
    ranges: 'al e o ed a',
    relative: 'ieri oggi domani',
    excluded: 'mar gio dom',
    months: '| | | | | | | | | | |',
  },

  numbers: {},

  names: { endings: 'i e', elided: 'l d dell dall nell sull all un quell' },
}
