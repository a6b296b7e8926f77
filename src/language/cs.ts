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

  numbers: {
    percent: 'procent{,a,o,u,em,y,ech,ům,ní,ního,ními} proc',
    magnitudes:
      '2: set | 3: tisíc{,e,i,em,ů,ům,ích} tis | 6: milion{,u,y,ů,ům,ech,em} milión{,u,y,ů,ům,ech,em} mil mio mln milionov{ý,é,ého,ou} | 9: miliard{a,y,u,ou,ám,ami,ách} miliard mld miliardov{ý,é,ého,ou} | 12: bilion{,u,y,ů,ům,ech,em} bilión{,u,y,ů} bil bln',
    currencies:
      'USD: dolar{,u,y,ů,ech,ům,em} | EUR: eur{o,a,u,em,ech,ům} eur | GBP: lib{ra,ry,ru,rou,er,ře,rám} | JPY: jen{,u,y,ů} | CNY: jüan{,u,y,ů} juan{,u,y,ů} yuan{,u,ů} | UAH: hřiv{na,ny,nu,en,ně} | RUB: rubl{,e,u,y,ů} rubl | PLN: zlot{ý,ého,é,ých} | CZK: korun{a,y,u,ou,ám,ách,ami,ě} korun Kč | CHF: frank{,u,y,ů} | HUF: forint{,u,y,ů} | TRY: lir{a,y,u} lir | INR: rupi{e,í} | HRK: kun{a,y,u} kun',
    words:
      '12: tuc{et,tu,ty,tů} | 10: desítk{a,u,y} | 0.5: půl polovin{a,y,u,ě,ou} | 1.5: půldruhého jedenapůl půl_druhého | 2.5: dvaapůl | 2: dvoj{e,í} dvou dvěma dvakrát oba obě dvojnásob{ek,ku,ný} | 3: tří třem třemi trojice troje třikrát trojnásob{ek,ku,ný} | 4: čtyř čtyřem čtyřmi čtveřice čtyřikrát | 5: pěti pětice pětkrát | 6: šesti šestkrát | 7: sedmi | 8: osmi | 9: devíti | 10: deseti desíti | 11: jedenácti | 12: dvanácti | 13: třinácti | 14: čtrnácti | 15: patnácti | 16: šestnácti | 17: sedmnácti | 18: osmnácti | 19: devatenácti | 20: dvaceti | 30: třiceti | 40: čtyřiceti | 50: padesáti | 60: šedesáti | 70: sedmdesáti | 80: osmdesáti | 90: devadesáti | 100: stovk{a,u,y} sta set',
    clock: 'hod hodin{,a,y,u,ou,ách} h',
    clockBefore: 'v ve od kolem',
    afternoon: 'odpoledne večer',
    spaceGroups: true,
    units:
      'mile: mil{e,i,í,ích,ím} | foot: stop{a,y} stop | pound: lib{ra,ry} liber | kilometer-per-hour: km/h | celsius: stup{ňů,ně,eň} °C | acre: akr{,u,ů,y,ech}',
    groups: '.',
  },

  names: {
    endings:
      'a u ovi em e ě y i í o ů ové ům ech ích ou í ím ího ímu ého ému ým ém ých ými am ami ách ám iho imu ova ovy ovu ovo ově ových',
    alternations: 'h:z g:z k:c r:ř ch:š n:ň d:ď t:ť',
    fleeting: true,
  },
}
