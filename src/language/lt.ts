import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for lt. */
export const reviewed: ReviewedLanguage = {
  tag: 'lt',

  quotes: { pairs: '„“ ‚‘ «» “” „”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'saus{is,io,iui,į,iu,yje} | vasar{is,io,iui,į,iu,yje} | kov{as,o,ui,ą,u,e} | baland{is,žio,žiui,į,žiu,yje} | geguž{ė,ės,ei,ę,e,ėje} | biržel{is,io,iui,į,iu,yje} | liep{a,os,ai,ą,oje} | rugpjū{tis,čio,čiui,tį,čiu,tyje} | rugsėj{is,o,ui,į,u,yje} | spal{is,io,iui,į,iu,yje} spalį | lapkri{tis,čio,čiui,tį,čiu,tyje} | gruod{is,žio,žiui,į,žiu,yje}',
    weekdays:
      'pirmadien{is,io,iui,į,iu,yje,iais} | antradien{is,io,iui,į,iu,yje,iais} | trečiadien{is,io,iui,į,iu,yje,iais} | ketvirtadien{is,io,iui,į,iu,yje,iais} | penktadien{is,io,iui,į,iu,yje,iais} | šeštadien{is,io,iui,į,iu,yje,iais} | sekmadien{is,io,iui,į,iu,yje,iais}',
    unsure: 'kov{o,ą,u,e} liep{a,os,ai,ą,oje} balandį',
    before: 'iki nuo',
    monthFirst: true,
    ranges: 'ir iki ar',
    relative: 'vakar šiandien rytoj',
  },

  numbers: {
    percent: 'procent{as,ai,ų,us,ais} proc',
    magnitudes: '3: tūkstanč{iai,ių,ius} tūkst | 6: milijon{as,ai,ų,us} mln | 9: milijard{as,ai,ų,us} mlrd',
    currencies: 'USD: doleri{s,ai,ų,us} dolerių | EUR: eur{as,ai,ų,us}',
    spaceGroups: true,
  },

  names: { endings: 'as is ys us a ė o io aus ės os ui iui ai ei ą į ų ę u iu e yje ame oje ėje em ai' },
}
