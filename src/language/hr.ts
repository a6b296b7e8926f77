import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hr. */
export const reviewed: ReviewedLanguage = {
  tag: 'hr',

  quotes: { pairs: '„” »« ‚’ “” „“', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'siječ{anj,nja,nju,njem} siječanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | veljač{a,e,i,u,om} | ožuj{ak,ka,ku,kom} ožujsk{i,og,oga,om,im,a,e,oj,u,o,ih} | trav{anj,nja,nju,njem} travanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | svib{anj,nja,nju,njem} svibanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | lip{anj,nja,nju,njem} lipanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | srp{anj,nja,nju,njem} srpanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | kolovoz{,a,u,om} kolovošk{i,og,oga,om,im,a,e,oj,u,o,ih} | ruj{an,na,nu,nom} rujansk{i,og,oga,om,im,a,e,oj,u,o,ih} | listopad{,a,u,om} listopadsk{i,og,oga,om,im,a,e,oj,u,o,ih} | studen{i,oga,og,om,ome} studenačk{i,og,oga,om,im,a,e,oj,u,o,ih} | prosin{ac,ca,cu,cem} prosinačk{i,og,oga,om,im,a,e,oj,u,o,ih}',
    weekdays:
      'ponedjelj{ak,ka,ku,kom} | utor{ak,ka,ku,kom} | srijed{a,e,i,u,om} | četvrt{ak,ka,ku,kom} | pet{ak,ka,ku,kom} | subot{a,e,i,u,om} subotnj{i,eg,em,im,a,e,oj,u} | nedjelj{a,e,i,u,om} nedjeljn{i,og,oga,om,im,a,e,oj,u,o,ih}',
    unsure: 'studeni studenom srpom',
    before: 'u od do na za prošli prošlog ovog krajem početkom sredinom tijekom i kraj početak',
    ranges: 'do i ili',
    relative: 'jučer danas sutra',
  },

  numbers: {},

  names: {
    endings: 'a u om em e i o oj oga omu og ome im ih ima ama ova ovo ovi ovu ove ov ev eva jem ja ju je ji',
    fleeting: true,
    alternations: 'k:c g:z h:s',
  },
}
