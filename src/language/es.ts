import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for es. */
export const reviewed: ReviewedLanguage = {
  tag: 'es',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays: 'lunes | martes | miércoles | jueves | viernes | sábado{,s} | domingo{,s}',
    months: '| | | | | | | | setiembre | | |',
    links: 'de del de_el',
    ranges: 'y al a o hasta e',
    excluded: 'mar dom sáb vie mié jue lun',
    relative: 'ayer hoy mañana',
  },

  numbers: {},

  names: { endings: 's es', notNames: 'sr sra don doña' },
}
