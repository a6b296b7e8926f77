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

  numbers: {
    percent: 'por_cento pontos_percentuais',
    magnitudes:
      '2: cem cento | 3: mil milhares | 6: milh{ão,ões} mi | 9: bilh{ão,ões} mil_milhões bi | 12: trilh{ão,ões} bili{ão,ões}',
    currencies:
      'USD: dólar{,es} | EUR: euro{,s} | GBP: libra{,s} | JPY: iene{,s} | CNY: yuan{,s} | RUB: rublo{,s} | BRL: rea{l,is} | CZK: coroa{,s} | CHF: franco{,s}',
    words: '12: dúzia | 0.5: meio meia metade',
    excluded: 'um uma segundo segunda',
    clock: 'h horas',
    clockBefore: 'às',
  },

  names: { endings: 's es', notNames: 'sr sra' },
}
