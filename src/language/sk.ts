import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sk. */
export const reviewed: ReviewedLanguage = {
  tag: 'sk',

  quotes: { pairs: '„“ ‚‘ »« ›‹', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'január{,a,u,om,i} januárov{ý,ého,ému,ým,om,á,ej,ú,é,ých} | február{,a,u,om,i} | mar{ec,ca,cu,com,ci} marcov{ý,ého,ému,ým,om,á,ej,ú,é,ých} | apríl{,a,u,om,i} | máj{,a,u,om,i} májov{ý,ého,ému,ým,om,á,ej,ú,é,ých} | jún{,a,u,om,i} | júl{,a,u,om,i} | august{,a,u,om,e} | septemb{er,ra,ru,rom,ri} | októb{er,ra,ru,rom,ri} | novemb{er,ra,ru,rom,ri} | decemb{er,ra,ru,rom,ri}',
    weekdays:
      'pondel{ok,ka,ku,kom,ky} pondelňajš{í,ieho,iemu,ím,om,ia,ej,iu,ie,ích} | utor{ok,ka,ku,kom,ky} utorňajš{í,ieho,iemu,ím,om,ia,ej,iu} | stred{a,y,e,u,ou} stredajš{í,ieho,iemu,ím,om,ia,ej,iu} | štvrt{ok,ka,ku,kom,ky} štvrtkov{ý,ého,ému,ým,om,á,ej,ú,é} | piat{ok,ka,ku,kom,ky} piatkov{ý,ého,ému,ým,om,á,ej,ú,é} | sobot{a,y,e,u,ou} sobotn{ý,ého,ému,ým,om,á,ej,ú,é} sobotňajš{í,ieho,iemu,ím,om,ia,ej,iu} | nede{ľa,le,li,ľu,ľou} nedeľn{ý,ého,ému,ým,om,á,ej,ú,é}',
    unsure: 'stredu stredy strede stredou',
    before: 'v vo do od na o k ku za minulú túto budúcu každú po pred',
    ranges: 'až do a alebo',
    relative: 'včera dnes zajtra',
  },

  numbers: {
    percent: 'percent{,o,a,u,ami,á} perc',
    magnitudes:
      '3: tisíc{,e,ov} tis | 6: milión{,a,y,ov} mil mln | 9: miliard{a,y,u} miliárd mld | 12: bilión{,a,y,ov}',
    currencies:
      'USD: dolár{,a,e,ov} dolár | EUR: eur{o,á,a} eur | GBP: lib{ra,ry} libier | CZK: korún korun{a,y} | RUB: rub{eľ,ľa,le,ľov}',
    spaceGroups: true,
    clock: 'h hod',
  },

  names: {
    endings:
      'a u ovi em e ě y i í o ů ové ům ech ích ou í ím ího ímu ého ému ým ém ých ými am ami ách ám iho imu ova ovy ovu ovo ově ových ovia oví ovej ej iu ia mi',
    fleeting: true,
  },
}
