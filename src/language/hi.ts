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

  numbers: {},

  names: {},
}
