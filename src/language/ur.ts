import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ur. */
export const reviewed: ReviewedLanguage = {
  tag: 'ur',

  // CLDR has the marks the other way round, and so have some papers.
  quotes: { pairs: '“” ‘’ ”“ ’‘ «»' },

  sentences: {
    abbreviations: {
      neverFinal: 'ڈاکٹر. پروفیسر. ص. ج. م.',
      multiDot: 'ق.م. ص.ع. ی.پی. ایم.اے. بی.اے.',
    },
    saysAfter: 'بولا بولی بولے چلایا چلائی چلائے پکارا پکاری سرگوشی چیخا چیخی',
    lightVerbs: 'دیا کیا',
    negations: 'نہیں نہ مت بغیر',
  },

  reporting: {
    verbs: `
      کہا کہتے کہتی کہتا کہنا بتایا بتاتے بتاتی پوچھا پوچھتے پوچھتی جواب دیا لکھا لکھتے اعلان دعویٰ الزام تردید تصدیق
      وضاحت اعتراف مطالبہ خبردار زور سوال کیا
    `,
    phrases: ['کے مطابق'],
    pronouns: 'اس انہوں وہ میں ہم',
    conjunctions: 'کہ',
  },

  dates: {},

  numbers: {},

  names: {
    titles: 'جناب محترمہ مسٹر',
    endsNames: 'نے کو کا کی کے سے میں پر',
    unsure: 'صدر وزیر اسپیکر سپیکر چیئرمین جج والا',
  },
}
