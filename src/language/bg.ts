import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for bg. */
export const reviewed: ReviewedLanguage = {
  tag: 'bg',

  quotes: { pairs: '„“ ‘’ «» ’’ “”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      '| | мартенск{и,ия,ият,а,ата,о,ото,ите} | | | | | | септемврийск{и,ия,ият,а,ата,о,ото,ите} | октомврийск{и,ия,ият,а,ата,о,ото,ите} | |',
    weekdays:
      'понеделник{,а,ът} | вторник{,а,ът} | сряда{,та} | четвърт{ък,ъка,ъкът} | петък{,а,ът} петъчн{ия,ият,ата,ото,ите,а,о,и} | събота{,та} съботн{ия,ият,ата,ото,ите,а,о,и} | неделя{,та} неделн{ия,ият,ата,ото,ите,а,о,и}',
    ranges: 'до и',
    relative: 'вчера днес утре',
  },

  numbers: {},

  names: { endings: 'а я та то те ът ят о е и' },
}
