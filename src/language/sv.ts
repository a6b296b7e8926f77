import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sv. */
export const reviewed: ReviewedLanguage = {
  tag: 'sv',

  quotes: { pairs: '”” ’’ »» ›› »« «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. fr. frk. dr. prof. doc. ing. kand. mag. gen. öv. kapt. lt. s.k. ca. jfr. jmf. resp. inkl. exkl. tel.
        f.d. st. ev. kl. red. dir. min. avd. anm. övers. utg.
      `,
      beforeNumber: `
        nr. kap. s. sid. art. fig. tab. bd. vol. kl. tel. st. mom. p. jan. febr. feb. apr. aug. sept. sep. okt.
        nov. dec.
      `,
      beforeName: 'S:t. S:ta. v. Chr. Joh. AB. Inc. jr. sr.',
      mayEnd: `
        etc. osv. m.m. m.fl. dyl. d.y. d.ä. e.Kr. f.Kr. f.m. e.m. kr. tkr. mkr. mdkr. milj. mnkr. mn. md. min.
        sek. tim. km. kg. st. ff. f. jr. sr. AB. Inc. Co. o.d. jan. feb. febr. aug. sept. okt. nov. dec. o.s.v.
      `,
      multiDot: `
        t.ex. bl.a. d.v.s. dvs. p.g.a. pga. m.a.o. f.n. fr.o.m. t.o.m. o.dyl. s.k. t.v. f.ö. i.st.f. m.h.a. n.b.
        e.d. f.a.
      `,
    },
    starters: `
      han hon den det de vi jag ni du man en ett denna detta dessa hans hennes deras vår mitt min din vad vem
      hur när var varför vilken vilket vilka i på av till från med utan om för över under mellan mot efter före
      sedan enligt trots hos vid genom och eller men ty så medan eftersom fast därför där här nu då idag igår
      imorgon senare tidigare också även ännu redan bara endast inte nej ja dock däremot dessutom samtidigt alla
      varje många några flera både två tre
    `,
  },

  reporting: {
    verbs: `
      sade sa säger säga sagt berättade berättar frågade frågar svarade svarar uppgav uppger förklarade
      förklarar tillade tillägger menade menar påpekade påpekar betonade betonar hävdade hävdar konstaterade
      konstaterar skrev skriver ropade ropar skrek skriker viskade viskar mumlade utbrast undrade undrar erkände
      erkänner medgav medger förnekade förnekar bekräftade bekräftar varnade varnar lovade lovar meddelade
      meddelar uttalade fortsatte fortsätter tyckte tycker trodde tror tänkte tänker ansåg anser avslutade
      summerade kommenterade kommenterar understryker underströk lyder löd heter hette fastslog uppmanade krävde
      skämtade suckade
    `,
    phrases: ['enligt'],
    pronouns: 'han hon de vi jag ni du man',
    conjunctions: 'att om hur varför',
  },

  dates: {
    weekdays:
      'måndag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | tisdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | onsdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | torsdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | fredag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | lördag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | söndag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon}',
    ranges: 'till och eller',
    relative: 'igår idag imorgon samma_dag nästa_dag dagen_efter dagen_innan dagen_före juldag julafton nyår',
    excluded: 'fre mån',
  },

  numbers: {
    percent: 'procent procentenhet{,er}',
    magnitudes: '2: hundra | 3: tusen{,tals} | 6: miljon{,er} mn mkr | 9: miljard{,er} md mdr | 12: biljon{,er}',
    currencies: 'USD: dollar | EUR: euro | GBP: pund | SEK: kron{a,or} kr | RUB: rubel',
    spaceGroups: true,
    clockBefore: 'klockan kl',
    words: '12: dussin | 0.5: halv halva hälften',
  },

  names: { endings: 's', notNames: '' },
}
