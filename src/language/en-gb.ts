import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for en-GB. */
export const reviewed: ReviewedLanguage = {
  tag: 'en-GB',
  covers: 'en-001',

  quotes: { pairs: '‘’ “”' },

  sentences: {
    abbreviations: {
      beforeName: `
        Ald. Cllr. DCI. DI. PC. QC. KC. Rt. Revd. Hon. Herts. Lancs. Yorks. Bucks. Hants. Wilts. Oxon. Cambs.
        Glos. Leics. Lincs. Northants. Notts. Staffs. Worcs. Berks. Beds. Supt. Maj.-Gen. Lt.-Gen.
      `,
      mayEnd: `
        plc. Plc. Herts. Lancs. Yorks. Bucks. Hants. Wilts. Oxon. Cambs. Glos. Leics. Lincs. Northants. Notts.
        Staffs. Worcs. Berks. Beds. M.o.D. C.O. R.A.F. B.B.C. G.P. N.H.S. H.Q. pts. Esq.
      `,
    },
  },

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
