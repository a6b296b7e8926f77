import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for et. */
export const reviewed: ReviewedLanguage = {
  tag: 'et',

  quotes: { pairs: '„“ „” «» ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. pr. prl. dr. prof. dots. akad. ins. kin. kol. mjr. kpt. ltn. püh. nn. nt. vt. vrd. ca. tel. toim.
        tlk. snd. srn. dir. pst. mnt. ingl. lad. sks. jun. Hr. Pr. u. end. asj. tn. erak. abilin. advok. arh.
        art. koost. fot. lavast. näitl. kol.-ltn. kol-ltn. maj. n.-ltn. vbl. srs. ukj. adm. piisk. peapiisk. õp.
        lp. lgp. dipl. mag. knd.
      `,
      beforeNumber: `
        nr. lk. ptk. kd. jn. tab. lg. p. kell. umb. vol. a. min. jaan. veebr. apr. aug. sept. okt. nov. dets.
        reg. krt. sünd.
      `,
      beforeName: 'St. Püh. v. san. jr. min. sh. Jr.',
      mayEnd: `
        vm. a. aa. saj. sjd. tuh. mln. mld. milj. km. kg. ha. min. sek. eKr. pKr. e.m.a. m.a.j. OÜ. AS. jr. sr.
        kr. s. tk. lk. in. cm. mm. tm. eur. jaan. veebr. aug. sept. okt. nov. dets. tl. pl.
      `,
      multiDot: 's.o. s.t. n.ö. i.e. a.s. k.a. s.a. v.a. e.Kr. p.Kr.',
      endsList: 'jne. jms. jmt. jpt. vms. jm. jt.',
    },
    ordinals: true,
    beforeFigures: 'lehekülg leheküljel number peatükk peatükis punkt aasta aastal tuba koht kohal liin klass',
    starters: `
      ta tema nad nemad me meie mina ma te teie sa sina see need too nood selle nende minu mis mida kes kuidas
      millal kus miks milline kui et sest ja või aga kuid vaid ehkki kuigi siis seal siin nüüd täna eile homme
      hiljem varem ka veel juba ainult ei jah kõik iga palju mõned mitu kaks kolm enne pärast ajal järgi
      vastavalt seega seetõttu samas lisaks
    `,
  },

  reporting: {
    verbs: `
      ütles ütleb ütlesid ütlevad lausus lausub sõnas sõnab lisas lisab vastas vastab küsis küsib selgitas
      selgitab rõhutas rõhutab märkis märgib väitis väidab tunnistas tunnistab eitas eitab kinnitas kinnitab
      hoiatas hoiatab lubas lubab teatas teatab teatasid kirjutas kirjutab hüüdis hüüab karjus sosistas pomises
      jätkas jätkab järeldas kommenteeris kommenteerib meenutas meenutab arvas arvab mõtles jutustas jutustab
      rääkis räägib nentis nendib avaldas
    `,
    phrases: ['sõnul', 'arvates'],
    pronouns: 'ta tema nad nemad ma mina me meie sa te',
    conjunctions: 'et kas',
  },

  speakers: {
    and: 'ja',
    auxiliaries: 'on oli olid ole ei',
    articles: 'see need tema nende meie üks mitu mõned teised kaks kolm neli viis kõik',
    oblique: 'talle neile mulle meile',
    prepositions: 'enne pärast kuni läbi üle alla koos ilma vastu',
    conjunctions: 'ja või aga kuid et kui sest kuigi kes mis kus kuidas miks ning',
    relatives: 'kes',
    adverbs:
      'ei ka siis hiljem varem nüüd täna eile homme juba veel ainult isegi siin seal nii siiski lisaks esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval hiljuti sageli alati',
    roles:
      'minister peaminister välisminister president pressiesindaja esindaja esimees juht juhataja direktor linnapea professor teadlane ekspert arst advokaat prokurör kohtunik politsei saadik kirjanik ajakirjanik treener mängija tunnistaja naaber mees naine ema isa valitsus ministeerium ettevõte partei kuningas paavst',
    roleEndings: 'minister juht direktor esindaja',
    sourcesAfter: ['sõnul', 'arvates', 'hinnangul'],
    asWords: 'nagu',
    inverts: true,
  },

  dates: {
    months:
      'jaanuar{,i,it,is,ist,il,iks,ini} | veebruar{,i,it,is,ist,il,iks,ini} | märts{,i,il,is,ist,iks,ini} | aprill{,i,il,is,ist,iks,ini} | mai{,d,l,s,st,ks,ni} | juuni{,t,l,s,st,ks,ni} | juuli{,t,l,s,st,ks,ni} | august{,i,il,is,ist,iks,ini} | septemb{er,ri,rit,ris,rist,ril,riks,rini} | oktoob{er,ri,rit,ris,rist,ril,riks,rini} | novemb{er,ri,rit,ris,rist,ril,riks,rini} | detsemb{er,ri,rit,ris,rist,ril,riks,rini}',
    weekdays:
      'esmaspäev{,a,al,ast,ani,aks,ane,ase,iti} | teisipäev{,a,al,ast,ani,aks,ane,ase,iti} | kolmapäev{,a,al,ast,ani,aks,ane,ase,iti} | neljapäev{,a,al,ast,ani,aks,ane,ase,iti} | reede{,l,st,ni,ks,ne,se,ti,t} | laupäev{,a,al,ast,ani,aks,ane,ase,iti} | pühapäev{,a,al,ast,ani,aks,ane,ase,iti}',
    unsure: 'mail maid mais',
    ranges: 'kuni ja või',
    relative: 'eile täna homme samal_päeval järgmisel_päeval eelmisel_päeval jõulu uusaasta',
  },

  numbers: {
    percent: 'protsen{t,ti,dil,dini,dist}',
    magnitudes: '3: tuha{t,t,nde,ndeid} tuhat | 6: miljon{,it,i} mln | 9: miljard{,it,i} mld',
    currencies: 'USD: dollar{,it,i} | EUR: euro{,t}',
    spaceGroups: true,
  },

  names: {},
}
