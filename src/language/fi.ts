import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fi. */
export const reviewed: ReviewedLanguage = {
  tag: 'fi',

  quotes: { pairs: '”” ’’ »» ››', dialogue: '—–―' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'tammikuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} tammikuussa | helmikuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} helmikuussa | maaliskuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} maaliskuussa | huhtikuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} huhtikuussa | toukokuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} toukokuussa | kesäkuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} kesäkuussa | heinäkuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} heinäkuussa | elokuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} elokuussa | syyskuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} syyskuussa | lokakuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} lokakuussa | marraskuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} marraskuussa | joulukuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} joulukuussa',
    weekdays:
      'maanantai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | tiistai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | keskiviikko{,n,na,a,sta,on,lle,ksi,lla,isin,iltana,aamuna,yönä} | torstai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | perjantai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | lauantai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | sunnuntai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä}',
    ranges: 'ja tai',
    relative: 'eilen tänään huomenna',
  },

  numbers: {
    percent: 'prosent{ti,tia,in,illa,iksi,tiin,eilla,ista} prosenttiyksikkö{ä,n}',
    magnitudes:
      '2: sata sataa | 3: tuha{t,tta,nnen,nsia} | 6: miljoon{a,aa,an,ia} milj | 9: miljard{i,ia,in,eja} mrd | 12: biljoon{a,aa}',
    currencies:
      'USD: dollari{,a,n,lla} | EUR: euro{,a,n,lla} | GBP: punta{,a,n} | SEK: kruunu{,a,n} | RUB: rupla{,a,n}',
    spaceGroups: true,
    clockBefore: 'kello klo',
  },

  names: {},
}
