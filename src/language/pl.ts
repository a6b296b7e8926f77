import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pl. */
export const reviewed: ReviewedLanguage = {
  tag: 'pl',

  quotes: { pairs: '„” «» »« ‚’ “”', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'stycz{eń,nia,niu,niem,nie} styczniow{y,ego,emu,ym,a,ej,ą,e,i,ych,ymi} | lut{y,ego,emu,ym} lutow{y,ego,emu,ym,a,ej,ą,e,ych} | mar{zec,ca,cu,cem} marcow{y,ego,emu,ym,a,ej,ą,e,ych} | kwie{cień,tnia,tniu,tniem} kwietniow{y,ego,emu,ym,a,ej,ą,e,ych} | maj{,a,u,em} majow{y,ego,emu,ym,a,ej,ą,e,ych} | czerw{iec,ca,cu,cem} czerwcow{y,ego,emu,ym,a,ej,ą,e,ych} | lip{iec,ca,cu,cem} lipcow{y,ego,emu,ym,a,ej,ą,e,ych} | sierp{ień,nia,niu,niem} sierpniow{y,ego,emu,ym,a,ej,ą,e,ych} | wrze{sień,śnia,śniu,śniem} wrześniow{y,ego,emu,ym,a,ej,ą,e,ych} | październik{,a,u,iem,owi} październikow{y,ego,emu,ym,a,ej,ą,e,ych} | listopad{,a,zie,em,owi} listopadow{y,ego,emu,ym,a,ej,ą,e,ych} | grud{zień,nia,niu,niem} grudniow{y,ego,emu,ym,a,ej,ą,e,ych}',
    weekdays:
      'poniedział{ek,ku,kiem,kowi,ki,ków,kach} poniedziałkow{y,ego,emu,ym,a,ej,ą,e,ych} | wtor{ek,ku,kiem,kowi,ki,ków,kach} wtorkow{y,ego,emu,ym,a,ej,ą,e,ych} | środ{a,y,zie,ę,ą,o,ami,ach} środow{y,ego,emu,ym,a,ej,ą,e,ych} | czwart{ek,ku,kiem,kowi,ki,ków,kach} czwartkow{y,ego,emu,ym,a,ej,ą,e,ych} | piąt{ek,ku,kiem,kowi,ki,ków,kach} piątkow{y,ego,emu,ym,a,ej,ą,e,ych} | sobot{a,y,cie,ę,ą,ami,ach} sobót sobotni{,ego,emu,m,a,ej,ą,e,ch} | niedziel{a,i,ę,ą,e,ami,ach} niedziel niedzieln{y,ego,emu,ym,a,ej,ą,e,ych}',
    ranges: 'do i oraz lub',
    relative: 'wczoraj dzisiaj dziś jutro',
  },

  numbers: {},

  names: {
    endings:
      'a u owi em iem ie ze e y i ę ą o ia iu ią ię ii ji ję ją ego iego emu iemu ym im ej iej ów ach iach om iom ami iami ich ych imi ymi owie owiem',
    alternations: 'k:c g:dz r:rz ł:l t:c d:dz n:ń s:ś ń:n ź:z ś:s ch:sz',
    fleeting: true,
  },
}
