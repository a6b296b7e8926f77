import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for de-CH. */
export const reviewed: ReviewedLanguage = {
  tag: 'de-CH',
  covers: 'de-LI',

  quotes: { pairs: '«» ‹› „“ ‚‘ “”' },

  sentences: {
    abbreviations: {
      neverFinal: 'Hptm. Kt. Oblt. Oberstlt. Four. Wm.',
      beforeNumber: 'Fr. lit.',
      beforeName: 'Schulh.',
      mayEnd: 'Fr. Rp.',
    },
  },

  reporting: {
    verbs: 'äusserte äussert heisst hiess',
  },

  dates: {},

  numbers: {},

  names: {},
}
