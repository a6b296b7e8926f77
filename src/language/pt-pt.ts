import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pt-PT. */
export const reviewed: ReviewedLanguage = {
  tag: 'pt-PT',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Eng.º. Dr.ª. Sr.ª. Prof.ª. Arq.º. Exmo. V. Eng.ª. Enf.ª. Sr.ªs. Exm.º. Exm.ª. Ex.mo. Ex.ma. Il.mo.
        Sua.Ex.ª. Dr.as. Prof.as. Brig. Alf. Fur. P.e. Rev.º. Av.ª. Lg. Tv. Pr. Pç.ª. Urb. Lt. Estr. Esc. D.
        Srs. Sr.as. Dr.s. Eng.os. Prof.es. Arq. Arq.ª. Arq.os. Enf. Enf.º. Exmo.s. Exma. Exmos. Exmas. Ex.mos.
        Ex.mas. Ilmo. Ilma. Il.ma. Mag. Mag.co. Rev.ª. Rev.mo. Rev.ma. V.Ex.ª. V.Exa. V.S.ª. S.Ex.ª. S.Exa.
        S.A.R. Mons. Côn. Card. Bisp. Fr. Sor. Ten. Ten.-Cor. Ten.Cor. Maj. Maj.-Gen. Maj.Gen. Brig.-Gen. Cap.
        Cor. Gen. Alm. V.-Alm. C.-Alm. Com.te. Cmdt. Sarg. Sarg.-Aj. 1.ºSarg. Cb. Sold. Insp. Subint. Int. Com.
        Sup. Ag. Chf. Proc. Des. Cons. Adv. Not. Ass. Aux. Cat. Ed. Coord. Org. Trad. Rev. Pref. R. Av. Trav.
        Lgo. Pç. Pct. Pcta. Pct.ª. Est. Az. Azinh. Bc. Bco. Cç. Calç. Calçd.ª. Escd. Al. Rot. Qt. Qta. Qt.ª. Bº.
        B.º. Bairr. Lug. Edif. Freg. Conc. Dist. Apart. Ap. Telef. Telm. Tlm. Tlf. S.to. S.ta. Sto. Sta. N.ª.
        N.ªS.ª. N.Sr.ª.
      `,
      beforeNumber: `
        min. art.º. art.os. arts. n.º. n.os. n.ºs. al. alín. ass. fls. fl. pág. págs. p. pp. vol. cap. Dec.-Lei.
        Dec.Lei. D.L. D.R. DR. Port. proc.º. Ac. c.p. C.P. and. lt. lj. km. Km. jan. fev. mar. abr. mai. jun.
        jul. ago. set. out. nov. dez. seg. ter. qua. qui. sex. sáb. dom.
      `,
      beforeName: `
        M.ª. Ant. Ant.º. Franc. Fran.co. Fr.co. J.º. Man. Man.el. Alex. Aug. Bern. Dom.os. Fern. Fern.do. Gonç.
        Jos. Lç. Mig. Nun. Ped. Rod. Seb. Seb.ão. Vic. Univ. Fac. Inst. Col. Lic. Câm. Min. Trib. Conserv. Cart.
        Hosp. Soc. Assoc. Fund. Edit. Liv. Tip.
      `,
      mayEnd: `
        Lda. A.R. P.S.D. S.A. Cª. Ld.ª. C.ª. Dto. Esq. c.v. Crl. E.P.E. E.P. P.S. P.C.P. C.D.S. S.C.P. F.C.P.
        S.L.B. G.N.R. P.S.P. P.J. R.T.P. C.M. J.F. SGPS. E.M. C.R.L. ACE. e.a. a.C. d.C. Dt.º. Esq.º. Ft. Fte.
        r.c. h. m. km. min. seg. kg. eur. cts. ctv. esc. hab. mil.
      `,
      multiDot: 'p.f. s.f.f. a.m. p.m. p.p. q.b. d.o.c. v.g. p.ex. i.e. s.d. s.l. s.n.',
      endsList: 'etc. e.o.',
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
