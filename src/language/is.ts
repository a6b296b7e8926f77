import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for is. */
export const reviewed: ReviewedLanguage = {
  tag: 'is',

  quotes: { pairs: '„“ ‚‘ »« «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'janúar{,s,mánuði,mánaðar,mánuður} | febrúar{,s,mánuði,mánaðar,mánuður} | mars{,s,mánuði,mánaðar,mánuður} | apríl{,s,mánuði,mánaðar,mánuður} | maí{,s,mánuði,mánaðar,mánuður} | júní{,s,mánuði,mánaðar,mánuður} | júlí{,s,mánuði,mánaðar,mánuður} | ágúst{,s,mánuði,mánaðar,mánuður} | september{,s,mánuði,mánaðar,mánuður} | október{,s,mánuði,mánaðar,mánuður} | nóvember{,s,mánuði,mánaðar,mánuður} | desember{,s,mánuði,mánaðar,mánuður} októbermánuði',
    weekdays:
      'mánudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | þriðjudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | miðvikudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | fimmtudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | föstudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | laugardag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | sunnudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina}',
    ranges: 'til og eða',
    relative: 'gær dag morgun',
  },

  numbers: {
    percent: 'prósent{,a,i,um,ustig,ustigum} prósentustig{,um,a}',
    magnitudes:
      '2: hundruð hundrað hundruðum | 3: þúsund{,ir,um,a} þús | 6: milljón{,ir,um,a,ina,inni} | 9: milljarð{ur,ar,a,i,um,s,arða} milljarð | 12: billjón{,ir,um,a}',
    currencies:
      'USD: dal{ur,ir,i,a,um,s} dollar{,a,ar,i,um} dölum bandaríkjadal{ur,ir,a,i,s} Bandaríkjadal{ur,ir,a,i,s} Bandaríkjadölum | EUR: evr{a,ur,u,um,a,unnar,urnar} evra | GBP: pund{,a,um,i} sterlingspund{,a,um} | JPY: jen | CNY: júan | RUB: rúbl{a,ur,u,um,na} | ISK: krón{a,ur,u,um,a} króna | CHF: frank{i,a,ar} | HRK: kún{a,ur,u} kúna',
    words:
      '12: tylft tólf tylftir | 0.5: hálf{ur,an,um,t,a,u,rar,ri} helming{ur,s,i,} hálf | 2: tvo tvær tvö tveggja tveimur tvisvar báðir báðum | 3: þrjá þrjár þrjú þriggja þremur þrisvar | 4: fjóra fjórar fjögur fjögurra fjórum | 1.5: einn_og_hálfan',
    clockBefore: 'klukkan kl',
    afternoon: 'síðdegis kvöldið kvöld',
    units:
      'mile: míl{a,ur,u,um,na} mílna | foot: fet{,a,um,i} | pound: pund{,a,um} | kilometer-per-hour: km/klst | celsius: gráð{ur,a,u,um} gráða °C | acre: ekr{a,ur,um}',
  },

  names: { endings: 's ar ur r i u a um ir urs is ins inn num nar anna unum jum ja ju' },
}
