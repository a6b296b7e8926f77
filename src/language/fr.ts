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

  numbers: {
    percent: 'pour_cent pourcent{,s} point{,s}_de_pourcentage p.c',
    magnitudes:
      '2: centaine{,s} | 3: mille millier{,s} | 6: million{,s} M mio | 9: milliard{,s} mrd mds Md Mds | 12: billion{,s} trillion{,s}',
    currencies:
      'USD: dollar{,s} | EUR: euro{,s} | GBP: livre{,s} livres_sterling livre_sterling | JPY: yen{,s} | CNY: yuan{,s} renminbi | UAH: hryvnia{,s} | RUB: rouble{,s} | PLN: zloty{,s} | CZK: couronne{,s} | CHF: franc{,s} | HUF: forint{,s} | TRY: livre_turque livres_turques | INR: roupie{,s} | MXN: peso{,s} | ZAR: rand{,s} | DEM: mark{,s}',
    words:
      '12: douzaine{,s} | 10: dizaine | 15: quinzaine | 20: vingtaine | 30: trentaine | 40: quarantaine | 50: cinquantaine | 60: soixantaine | 100: centaine cent | 1000: millier mille | 0.5: demi{,e} moitié | 0.25: quart | 80: quatre-vingt | 2: double doublé deux_fois | 3: triple triplé | 1: unique',
    excluded: 'neuf une un seconde second secondes seconds',
    clock: 'h heure{,s} H',
    afternoon: 'après-midi soir',
    spaceGroups: true,
    groups: '.',
    units:
      'mile: mile{,s} mille{s} | mile-per-hour: mph | foot: pied{,s} | pound: livre{,s} | inch: pouce{,s} | acre: acre{,s}',
  },

  names: { endings: 's e es x', elided: 'l d qu s n j m t c jusqu lorsqu puisqu quoiqu', notNames: 'm mme mlle' },
}
