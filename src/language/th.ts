import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for th. */
export const reviewed: ReviewedLanguage = {
  tag: 'th',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: { percent: 'เปอร์เซ็นต์', magnitudes: '3: พัน | 6: ล้าน | 9: พันล้าน', currencies: 'USD: ดอลลาร์ | THB: บาท' },

  names: {},
}
