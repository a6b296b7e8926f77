import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for lv. */
export const reviewed: ReviewedLanguage = {
  tag: 'lv',

  quotes: { pairs: '“” ‘’ „” «» „“', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'janvār{is,a,im,i,ī} | februār{is,a,im,i,ī} | mart{s,a,am,u,ā} | aprīl{is,ī,i,im} aprīļa | maij{s,a,am,u,ā} | jūnij{s,a,am,u,ā} | jūlij{s,a,am,u,ā} | august{s,a,am,u,ā} | septembr{is,a,im,i,ī} | oktobr{is,a,im,i,ī} | novembr{is,a,im,i,ī} | decembr{is,a,im,i,ī}',
    weekdays:
      'pirmdien{a,as,ai,u,ā,ās} | otrdien{a,as,ai,u,ā,ās} | trešdien{a,as,ai,u,ā,ās} | ceturtdien{a,as,ai,u,ā,ās} | piektdien{a,as,ai,u,ā,ās} | sestdien{a,as,ai,u,ā,ās} | svētdien{a,as,ai,u,ā,ās}',
    ranges: 'līdz un',
    relative: 'vakar šodien rīt',
  },

  numbers: {
    percent: 'procent{s,i,u,iem,us}',
    magnitudes: '3: tūksto{tis,ši,šu} tūkst | 6: miljon{s,i,u,us} milj | 9: miljard{s,i,u,us} mljrd',
    currencies: 'USD: dolār{s,i,u,us} | EUR: eiro',
    spaceGroups: true,
  },

  names: { endings: 's š a e is us am ai ei u i ā ē ī as es iem ām' },
}
