import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hu. */
export const reviewed: ReviewedLanguage = {
  tag: 'hu',

  quotes: { pairs: '„” »« ’’ ‚’ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'január{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | február{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | március{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | április{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | május{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | június{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | július{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | augusztus{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | szeptember{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | október{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | november{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | december{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i}',
    weekdays:
      'hétfő{,n,i,től,ig,re,t,nként,höz} | kedd{,en,i,től,ig,re,et,enként} | szerd{a,án,ai,ától,áig,ára,át} | csütörtök{,ön,i,től,ig,re,öt} | péntek{,en,i,től,ig,re,et} | szombat{,on,i,tól,ig,ra,ot} | vasárnap{,on,i,tól,ig,ra,ot,ja}',
    monthFirst: true,
    ranges: 'és',
    relative: 'tegnap ma holnap',
  },

  numbers: {
    percent: 'százalék{,a,os,kal,át,ot,ra,ról,ban} százalékpont{,tal}',
    magnitudes: '2: száz | 3: ezer ezret ezres | 6: millió{,s,t} millió | 9: milliárd{,os,ot} | 12: billió',
    currencies: 'USD: dollár{,t,os,ba,ral} | EUR: euró{,t,s,val} | HUF: forint{,ot,os,ba,tal} | GBP: font',
    spaceGroups: true,
    clock: 'óra órakor',
  },

  names: {},
}
