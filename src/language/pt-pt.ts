import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pt-PT. */
export const reviewed: ReviewedLanguage = {
  tag: 'pt-PT',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Eng.º. Dr.ª. Sr.ª. Prof.ª. Arq.º. Exmo. V. Eng.ª. Enf.ª. Sr.ªs. Exm.º. Exm.ª. Ex.mo. Ex.ma. Il.mo.
        Sua.Ex.ª. Dr.as. Prof.as. Brig. Alf. Fur. P.e. Rev.º. Av.ª. Lg. Tv. Pr. Pç.ª. Urb. Lt. Estr. Esc.
      `,
      beforeNumber: 'min.',
      mayEnd: `
        Lda. A.R. P.S.D. S.A. Cª. Ld.ª. C.ª. Dto. Esq. c.v. Crl. E.P.E. E.P. P.S. P.C.P. C.D.S. S.C.P. F.C.P.
        S.L.B. G.N.R. P.S.P. P.J. R.T.P. C.M. J.F.
      `,
    },
  },

  reporting: {},

  dates: {
    months:
      'Janeiro | Fevereiro | Março | Abril | Maio | Junho | Julho | Agosto | Setembro | Outubro | Novembro | Dezembro',
  },

  numbers: {},

  names: {},
}
