import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for bn. */
export const reviewed: ReviewedLanguage = {
  tag: 'bn',

  quotes: { pairs: '“” ‘’' },

  sentences: {
    abbreviations: {
      neverFinal: 'ডা. ড. মো. মোঃ. প্রো. অধ্যা. শ্রী. মি. মিস. ইঞ্জি. নং. পৃ.',
      mayEnd: 'কি.মি. মি.মি. সে.মি. খ্রি. খ্রিঃ. লি.',
      multiDot: 'খ্রি.পূ. এম.এ. বি.এ. পি.এইচ.ডি.',
    },
    saysAfter: 'বললাম হাসলেন হাসল হেসে বললে জিজ্ঞেস জিজ্ঞাসা চিৎকার চেঁচিয়ে ফিসফিস ফিসফিসিয়ে চেঁচাল চেঁচালেন',
    lightVerbs: 'করেন করলেন করেছেন দেন দিলেন দিয়েছেন',
    negations: 'না নি নেই ছাড়া',
  },

  reporting: {
    verbs: `
      বলেন বললেন বলেছেন বলে বলল বললো বলছেন জানান জানালেন জানিয়েছেন জানিয়ে জানায় প্রশ্ন উত্তর জবাব লেখেন লিখেছেন লিখলেন
      দাবি অভিযোগ স্বীকার অস্বীকার ঘোষণা ব্যাখ্যা সতর্ক মন্তব্য করেন করলেন করেছেন দেন দিলেন দিয়েছেন
    `,
    phrases: ['মতে', 'অনুযায়ী'],
    pronouns: 'তিনি সে তারা তাঁরা আমি আমরা',
    conjunctions: 'যে',
  },

  dates: {},

  numbers: {},

  names: {},
}
