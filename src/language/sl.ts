import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sl. */
export const reviewed: ReviewedLanguage = {
  tag: 'sl',

  quotes: { pairs: '»« „“ ›‹ ‚‘ «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'januar{,ja,ju,jem} | februar{,ja,ju,jem} | mar{ec,ca,cu,cem} | april{,a,u,om} | maj{,a,u,em} | junij{,a,u,em} | julij{,a,u,em} | avgust{,a,u,om} | septemb{er,ra,ru,rom} | oktob{er,ra,ru,rom} | novemb{er,ra,ru,rom} | decemb{er,ra,ru,rom}',
    weekdays:
      'ponedelj{ek,ka,ku,kom,kov} | tor{ek,ka,ku,kom,kov} | sred{a,e,i,o} | četrt{ek,ka,ku,kom,kov} | pet{ek,ka,ku,kom,kov} | sobot{a,e,i,o} | nedelj{a,e,i,o}',
    unsure: 'sredi sredo srede',
    before: 'v od do na za pred po',
    ranges: 'do in ali',
    relative: 'včeraj danes jutri',
  },

  numbers: {
    percent: 'odstot{ek,ka,kov,ki,ke} procent{,a,ov,e,i}',
    magnitudes: '3: tisoč tis | 6: milijon{,a,i,ov,e} mio | 9: milijard{a,e,i,o} milijard mrd | 12: bilijon{,a,i,ov}',
    currencies: 'USD: dolar{,ja,jev,ji} | EUR: evr{o,a,ov,i}',
    clock: 'h uri',
  },

  names: {
    endings:
      'a u om em e i o oj oga omu og ome im ih ima ama ova ovo ovi ovu ove ov ev eva jem ja ju je ji ju jem jih ega emu',
    fleeting: true,
  },
}
