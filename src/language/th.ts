import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for th. */
export const reviewed: ReviewedLanguage = {
  tag: 'th',

  quotes: { pairs: '“” ‘’' },

  sentences: {
    abbreviations: {
      neverFinal: `
        ดร. ศ. รศ. ผศ. นพ. พญ. พล.อ. พล.ท. พล.ต. พ.อ. ร.ต. ส.ส. น.ส. ม.ร.ว. ม.ล. อ. จ. ต. ถ. ซ. ก.ม. พ.ศ. ค.ศ.
        โทร. รร. มท. กทม. บ. บจก. บมจ. หจก.
      `,
      beforeNumber: 'ม. ข้อ. หน้า. น.',
      mayEnd: 'น. ฯลฯ. ส.ว. กก. ซม. มม.',
      multiDot: 'ก.พ. ม.ค. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
    },
  },

  reporting: {
    verbs: `
      กล่าว บอก ถาม ตอบ พูด ระบุ เผย อธิบาย ย้ำ ชี้ ยืนยัน เขียน ตะโกน กระซิบ เสริม แถลง ประกาศ เตือน ยอมรับ
      ปฏิเสธ เล่า
    `,
    phrases: ['ตามที่'],
    pronouns: 'เขา เธอ พวกเขา',
    conjunctions: 'ว่า',
  },

  dates: {},

  numbers: { percent: 'เปอร์เซ็นต์', magnitudes: '3: พัน | 6: ล้าน | 9: พันล้าน', currencies: 'USD: ดอลลาร์ | THB: บาท' },

  names: {},
}
