import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for et. */
export const reviewed: ReviewedLanguage = {
  tag: 'et',

  quotes: { pairs: '„“ „” «» ‘’', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'jaanuar{,i,it,is,ist,il,iks,ini} | veebruar{,i,it,is,ist,il,iks,ini} | märts{,i,il,is,ist,iks,ini} | aprill{,i,il,is,ist,iks,ini} | mai{,d,l,s,st,ks,ni} | juuni{,t,l,s,st,ks,ni} | juuli{,t,l,s,st,ks,ni} | august{,i,il,is,ist,iks,ini} | septemb{er,ri,rit,ris,rist,ril,riks,rini} | oktoob{er,ri,rit,ris,rist,ril,riks,rini} | novemb{er,ri,rit,ris,rist,ril,riks,rini} | detsemb{er,ri,rit,ris,rist,ril,riks,rini}',
    weekdays:
      'esmaspäev{,a,al,ast,ani,aks,ane,ase,iti} | teisipäev{,a,al,ast,ani,aks,ane,ase,iti} | kolmapäev{,a,al,ast,ani,aks,ane,ase,iti} | neljapäev{,a,al,ast,ani,aks,ane,ase,iti} | reede{,l,st,ni,ks,ne,se,ti,t} | laupäev{,a,al,ast,ani,aks,ane,ase,iti} | pühapäev{,a,al,ast,ani,aks,ane,ase,iti}',
    unsure: 'mail maid mais',
    ranges: 'kuni ja või',
    relative: 'eile täna homme',
  },

  numbers: {
    percent: 'protsen{t,ti,dil,dini,dist}',
    magnitudes: '3: tuha{t,t,nde,ndeid} tuhat | 6: miljon{,it,i} mln | 9: miljard{,it,i} mld',
    currencies: 'USD: dollar{,it,i} | EUR: euro{,t}',
    spaceGroups: true,
  },

  names: {},
}
