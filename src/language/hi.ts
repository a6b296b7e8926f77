import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hi. */
export const reviewed: ReviewedLanguage = {
  tag: 'hi',

  quotes: { pairs: '“” ‘’' },

  sentences: {},

  reporting: {},

  dates: {
    months: '| फरवरी | | अप्रेल | | | | | सितम्बर | अक्तूबर | नवम्बर | दिसम्बर',
    weekdays: '| मंगलवार | | बृहस्पतिवार गुरूवार | | शनिवार | इतवार रविवार',
    unsure: 'मई',
    ranges: 'से और',
    relative: 'आज',
    monthFirst: true,
  },

  numbers: {
    percent: 'प्रतिशत फीसदी फ़ीसदी',
    magnitudes: '2: सौ | 3: हजार हज़ार | 5: लाख | 6: मिलियन | 7: करोड़ | 9: अरब बिलियन | 12: ट्रिलियन',
    currencies: 'USD: डॉलर | INR: रुपये रुपए रुपया | EUR: यूरो',
    excluded: 'एक',
  },

  names: {},
}
