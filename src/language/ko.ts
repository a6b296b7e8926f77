import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ko. */
export const reviewed: ReviewedLanguage = {
  tag: 'ko',

  quotes: { pairs: '“” ‘’ 「」 『』' },

  sentences: {},

  reporting: {},

  dates: { relative: '어제 오늘 내일' },

  numbers: {
    percent: '퍼센트 프로',
    magnitudes: '3: 천 | 4: 만 | 8: 억 | 12: 조',
    currencies: 'USD: 달러 | EUR: 유로 | GBP: 파운드 | JPY: 엔 | CNY: 위안 | KRW: 원 | RUB: 루블',
  },

  names: {},
}
