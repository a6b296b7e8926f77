import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for cs. */
export const reviewed: ReviewedLanguage = {
  tag: 'cs',

  quotes: { pairs: '„“ ‚‘ »« ›‹', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'led{en,na,nu,nem} lednov{ý,ého,ému,ým,ém,á,é,ou,ých} | únor{,a,u,em} únorov{ý,ého,ému,ým,ém,á,é,ou,ých} | břez{en,na,nu,nem} březnov{ý,ého,ému,ým,ém,á,é,ou,ých} | dub{en,na,nu,nem} dubnov{ý,ého,ému,ým,ém,á,é,ou,ých} | květ{en,na,nu,nem} květnov{ý,ého,ému,ým,ém,á,é,ou,ých} | červ{en,na,nu,nem} červnov{ý,ého,ému,ým,ém,á,é,ou,ých} | červen{ec,ce,ci,cem} červencov{ý,ého,ému,ým,ém,á,é,ou,ých} | srp{en,na,nu,nem} srpnov{ý,ého,ému,ým,ém,á,é,ou,ých} | září{,m} zářijov{ý,ého,ému,ým,ém,á,é,ou,ých} | říj{en,na,nu,nem} říjnov{ý,ého,ému,ým,ém,á,é,ou,ých} | listopad{,u,em} listopadov{ý,ého,ému,ým,ém,á,é,ou,ých} | prosin{ec,ce,ci,cem} prosincov{ý,ého,ému,ým,ém,á,é,ou,ých}',
    weekdays:
      'pondělí{,m,ch} pondělk{u,y,em} ponděln{í,ího,ímu,ím,ích} pondělčn{í,ího,ímu,ím,ích} | úter{ý,ého,ému,ým,ky,ek} úter{ní,ního,nímu,ním} úterý{,m} | střed{a,y,ě,u,ou,ami} středečn{í,ího,ímu,ím,ích} | čtvrt{ek,ku,kem,ky,ků,cích} čtvrtečn{í,ího,ímu,ím,ích} | pát{ek,ku,kem,ky,ků,cích} pátečn{í,ího,ímu,ím,ích} | sobot{a,y,ě,u,ou,ami,ách} sobotn{í,ího,ímu,ím,ích} | neděl{e,i,í,ích,ím} neděln{í,ího,ímu,ím,ích}',
    unsure: 'středu středy středě středem',
    before: 've v do od na o k ke za přes minulou tuto tu příští každou po před uplynulou',
    ranges: 'až do a nebo či',
    relative: 'včera dnes zítra',
  },

  numbers: {},

  names: {
    endings:
      'a u ovi em e ě y i í o ů ové ům ech ích ou í ím ího ímu ého ému ým ém ých ými am ami ách ám iho imu ova ovy ovu ovo ově ových',
    alternations: 'h:z g:z k:c r:ř ch:š n:ň d:ď t:ť',
    fleeting: true,
  },
}
