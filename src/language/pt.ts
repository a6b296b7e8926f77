import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pt. */
export const reviewed: ReviewedLanguage = {
  tag: 'pt',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays:
      'segunda-feira segundas-feiras | terça-feira terças-feiras | quarta-feira quartas-feiras | quinta-feira quintas-feiras | sexta-feira sextas-feiras | sábado{,s} | domingo{,s}',
    links: 'de do',
    ranges: 'a e ao até ou',
    unsure: 'segunda terça quarta quinta sexta',
    before: 'na nesta desta à',
    relative: 'ontem hoje amanhã',
  },

  numbers: {},

  names: { endings: 's es', notNames: 'sr sra' },
}
