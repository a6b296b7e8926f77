import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for nl. */
export const reviewed: ReviewedLanguage = {
  tag: 'nl',

  quotes: { pairs: '‘’ “” „” ‚’' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dhr. mw. mevr. mr. dr. drs. ir. ing. prof. ds. mgr. kol. gen. maj. kapt. lt. sgt. jhr. jkvr. fam. wed.
        bijv. bv. ca. vgl. zgn. zg. nl. evt. incl. excl. resp. plm. ong. tel. st. H. min. burg. weth. red. bijz.
        oud. Mr. Mrs. Dr. Prof. Drs. Mevr. Dhr.
      `,
      beforeNumber: `
        nr. nrs. art. artt. blz. p. pp. pag. hfst. dl. fig. afb. tab. par. lid. jrg. nvt. vol. vs. r. k. kap.
        jan. feb. mrt. apr. jun. jul. aug. sept. sep. okt. nov. dec.
      `,
      beforeName: 'St. v. v.d. v/d. H. Chr. Joh. Jac. Th. Wm. B.V. N.V. Inc. Ltd. jr. sr.',
      mayEnd: `
        enz. etc. e.d. e.a. a.m. p.m. n.C. v.C. n.Chr. v.Chr. jr. sr. mln. mld. min. sec. km. kg. s.v. B.V. N.V.
        Co. Inc. Ltd. d.d. j.l. a.s. jl. str. al. jan. feb. apr. aug. sept. okt. nov. dec. U.S. o.a.
      `,
      multiDot: `
        d.w.z. o.a. m.a.w. t.a.v. i.p.v. i.v.m. m.b.t. t.o.v. t.b.v. n.a.v. a.d.h.v. o.l.v. z.o.z. m.i.v. i.h.b.
        a.u.b. s.v.p. m.n. t/m. i.c. d.m.v. o.b.v. i.e. e.g. b.v. N.B. t.n.v. z.s.m.
      `,
    },
    elisions: 's t k n m r ns ie',
    starters: `
      de het een dit dat deze die hij zij ze we wij ik u jij je jullie men zijn haar hun ons onze mijn uw wat
      wie hoe wanneer waar waarom welke in op aan bij met zonder naar van voor over onder tussen tegen tot uit
      door na sinds tijdens volgens ondanks wegens en of maar want dus als omdat hoewel terwijl toen dan daarna
      daar hier nu vandaag gisteren morgen later eerder ook nog al alleen slechts niet nee ja zo echter toch
      bovendien daarom intussen alle iedere elke veel vele enkele sommige beide twee drie er
    `,
  },

  reporting: {
    verbs: `
      zei zegt zeiden zeggen zegde verklaarde verklaart verklaarden vertelde vertelt vertelden vroeg vraagt
      vroegen antwoordde antwoordt antwoordden voegde voegt meldde meldt meldden stelde stelt stelden benadrukte
      benadrukt beweerde beweert beweren legde lichtte reageerde reageert schreef schrijft schreven riep roept
      riepen schreeuwde fluisterde fluistert mompelde merkte merkt bevestigde bevestigt ontkende ontkent
      waarschuwde waarschuwt beloofde belooft gaf geeft erkende erkent concludeerde concludeert vervolgde
      vervolgt aldus meende meent vindt vond dacht denkt denken herhaalde klonk klinkt oordeelde oordeelt
      herinnerde bekende betoogde opperde grapte verzuchtte zuchtte
    `,
    phrases: ['volgens', 'aldus'],
    pronouns: 'hij zij ze ik we wij u jij je men',
    conjunctions: 'dat of hoe waarom',
  },

  dates: {
    weekdays:
      'maandag{,en,s,se} | dinsdag{,en,s,se} | woensdag{,en,s,se} | donderdag{,en,s,se} | vrijdag{,en,s,se} | zaterdag{,en,s,se} | zondag{,en,s,se}',
    weekdayEndings: 'avond nacht ochtend morgen middag namiddag voormiddag',
    ranges: 'tot en of t/m',
    relative:
      'gisteren vandaag morgen dezelfde_dag die_dag volgende_dag dag_later dag_eerder vorige_dag Kerst kerst Nieuwjaar',
  },

  numbers: {
    percent: 'procent procentpunt{,en}',
    magnitudes: '2: honderd | 3: duizend{,en} dzd | 6: miljoen{,en} mln | 9: miljard{,en} mld | 12: biljoen{,en}',
    currencies: 'USD: dollar{,s} | EUR: euro{,’s} | GBP: pond | JPY: yen | RUB: roebel{,s} | CZK: kroon kronen',
    words: '12: dozijn | 0.5: half halve helft | 1.5: anderhalf anderhalve',
    clock: 'uur',
    clockBefore: 'om',
    spaceGroups: true,
  },

  names: { endings: 's en er', notNames: 'dhr mevr' },
}
