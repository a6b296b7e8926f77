import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fr-CH. */
export const reviewed: ReviewedLanguage = {
  tag: 'fr-CH',

  quotes: { pairs: '«» ‹› “” ‘’' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Me. Mes. Mlle. Mme. M. MM. Dr. Drs. Dresse. dresse. Prof. prof. Prof.hon. lic. lic.iur. lic.phil.
        lic.oec. dipl. dipl.féd. ing. ing.dipl. arch. plt. lt. sgt. sgtm. cpl. app. adj. adjt. maj. lt-col.
        lt.-col. col. EMG. brig. cdt. cdt.corps. cons.féd. cons.nat. cons.État. synd. préf. proc. jug.
      `,
      beforeNumber: `
        Fr. CHF. al. let. ch. art. consid. c. cf. p. pp. n. no. n°. RS. RO. FF. ATF. JAAC. RSV. RSJU. RSG. ad.
        ss. nos. marg. tél. fax. c.p. CP. NPA. fr. Frs. frs. sFr. avr. oct. nov. déc. lun. mar. mer. jeu. ven.
        sam. dim.
      `,
      mayEnd: `
        Fr. ct. fr. frs. Frs. cts. mio. mia. mrd. mios. S.A. SA. Sàrl. S.à.r.l. hab. env. resp. al. let. ss. s.
        suppl. RSR. TSR.
      `,
      endsList: 'etc.',
    },
  },

  reporting: {},

  dates: {},

  numbers: {},

  names: {},
}
