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

  numbers: {
    percent: 'por_ciento por_100 puntos_porcentuales',
    magnitudes:
      '2: cien ciento{,s} | 3: mil miles | 6: millón millon millones M | 9: mil_millones millardo{,s} | 12: billón billones',
    currencies:
      'USD: dólar{,es} | EUR: euro{,s} | GBP: libra{,s} | JPY: yen{,es} | CNY: yuan{,es} | RUB: rublo{,s} | UAH: grivna{,s} | CZK: corona{,s} | CHF: franco{,s} | MXN: peso{,s}',
    words: '12: docena{,s} | 0.5: medio media mitad | 2: doble | 3: triple | 10: decena{,s}',
    spaceGroups: true,
    groups: '.',
    excluded: 'uno una un segundo segunda segundos segundas',
    clock: 'h horas',
    clockBefore: 'las',
  },

  names: { endings: 's es', notNames: 'sr sra don doña' },
}
