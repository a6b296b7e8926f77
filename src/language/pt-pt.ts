import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pt-PT. */
export const reviewed: ReviewedLanguage = {
  tag: 'pt-PT',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: 'Eng.º. Dr.ª. Sr.ª. Prof.ª. Arq.º. Exmo. V.',
      beforeNumber: 'min.',
      mayEnd: 'Lda. A.R. P.S.D. S.A. Cª.',
    },
  },

  reporting: {},

  dates: {
    months:
      'Janeiro | Fevereiro | Março | Abril | Maio | Junho | Julho | Agosto | Setembro | Outubro | Novembro | Dezembro',
  },

  numbers: {},

  names: {},
}
