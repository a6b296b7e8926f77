import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fr. */
export const reviewed: ReviewedLanguage = {
  tag: 'fr',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    weekdays: 'lundi{,s} | mardi{,s} | mercredi{,s} | jeudi{,s} | vendredi{,s} | samedi{,s} | dimanche{,s}',
    months: '| | | | | | | aout | | | |',
    excluded: 'sept',
    unsure: 'mars',
    before: 'en de du le début fin mi et depuis à ce dès jusqu’en avant après courant au',
    ranges: 'au et à ou',
    relative: 'hier aujourd’hui demain',
  },

  numbers: {},

  names: { endings: 's e es x', elided: 'l d qu s n j m t c jusqu lorsqu puisqu quoiqu', notNames: 'm mme mlle' },
}
