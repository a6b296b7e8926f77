import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sr. */
export const reviewed: ReviewedLanguage = {
  tag: 'sr',
  covers: 'sr-Latn',

  quotes: { pairs: '„” „“ ’’ ‘’ »« «»', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'јануар{,а,у,ом} januar{,a,u,om} | фебруар{,а,у,ом} februar{,a,u,om} | март{,а,у,ом} mart{,a,u,om} | април{,а,у,ом} april{,a,u,om} | мај{,а,у,ем} maj{,a,u,em} | јун{,а,у,ом} jun{,a,u,om} | јул{,а,у,ом} jul{,a,u,om} | август{,а,у,ом} avgust{,a,u,om} | септемб{ар,ра,ру,ром} septemb{ar,ra,ru,rom} | октоб{ар,ра,ру,ром} oktob{ar,ra,ru,rom} | новемб{ар,ра,ру,ром} novemb{ar,ra,ru,rom} | децемб{ар,ра,ру,ром} decemb{ar,ra,ru,rom}',
    weekdays:
      'понедељ{ак,ка,ку,ком} ponedelj{ak,ka,ku,kom} | утор{ак,ка,ку,ком} utor{ak,ka,ku,kom} | сред{а,е,и,у,ом} sred{a,e,i,u,om} | четврт{ак,ка,ку,ком} četvrt{ak,ka,ku,kom} | пет{ак,ка,ку,ком} pet{ak,ka,ku,kom} | субот{а,е,и,у,ом} subot{a,e,i,u,om} | недељ{а,е,и,у,ом} nedelj{a,e,i,u,om}',
    unsure: 'сред{а,е,и,у,ом} sred{a,e,i,u,om} недељ{е,и} nedelj{e,i}',
    before: 'у u од od до do на na прошле prošle ове ove сваке svake',
    ranges: 'до do и i',
    relative: 'јуче jučer juče данас danas сутра sutra',
  },

  numbers: {
    percent: 'одсто процен{ат,та,ата,ти} procen{at,ta,ata,ti} odsto',
    magnitudes:
      '3: хиљад{а,е,у} hiljad{a,e,u} | 6: милион{,а,и,е} milion{,a,i,e} | 9: милијард{а,е,у,и} milijard{a,e,u,i}',
    currencies:
      'USD: долар{,а,и,е} dolar{,a,i,e} | EUR: евр{о,а,и} evr{o,a,i} | RSD: динар{,а,и,е} dinar{,a,i,e} | RUB: рубаља rubalja',
  },

  names: {
    endings: 'а у ом ем е и о ој ога ому ог им их има ама ова ово ову a u om em e i o oj oga omu og im ih ima ama',
    fleeting: true,
    alternations: 'к:ц г:з х:с k:c g:z h:s',
  },
}
