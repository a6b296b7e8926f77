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

  numbers: {},

  names: { endings: 's ar ur r i u a um ir urs is ins inn num nar anna unum jum ja ju' },
}
