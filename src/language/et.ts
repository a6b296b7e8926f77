import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for et. */
export const reviewed: ReviewedLanguage = {
  tag: 'et',

  quotes: { pairs: '„“ „” «» ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. pr. prl. dr. prof. dots. akad. ins. kin. kol. mjr. kpt. ltn. püh. nn. nt. vt. vrd. ca. tel. toim.
        tlk. snd. srn. dir. pst. mnt. ingl. lad. sks. jun. Hr. Pr. u. asj. tn. erak. abilin. advok. arh. art.
        koost. fot. lavast. näitl. kol.-ltn. kol-ltn. maj. n.-ltn. vbl. srs. ukj. adm. piisk. peapiisk. õp. lp.
        lgp. dipl. mag. knd. hrr. Lp. austat. lugup. dr.med. prof.em. emer. lekt. vanemlekt. ass. vanemtead.
        tead.tööt. akad.liige. bak. bakal. dipl.ins. arhit. agr. agron. metsap. vet. arst. med. med.õde. farm.
        jur. adv. vandeadv. vand.adv. not. prok. riigiprok. koh. kohtun. pol. pol.insp. insp. komiss. pkom. kom.
        vanemkom. koml. konst. ülemkom. direkt. pea.dir. asedir. kt. k.t. aset. asen. esim. juh. juhat. juh.es.
        nõun. nõuk. pres. presid. asepres. pea.min. peam. peamin. riigisekr. sekr. peasekr. abilinnap. linnap.
        vallav. maav. suursaad. ref. spets. peaspets. peatoim. toimet. kirj. kirjan. luul. näitek. ajakirj.
        kriit. tõlk. kujund. illustr. ill. foto. fotogr. lav. stsen. rež. oper. hel. helil. dirig. kunstn. maal.
        skulpt. ajal. arheol. etn. etnogr. keelet. filol. filos. psühh. psühhol. sotsiol. polit. geogr. geol.
        biol. keem. füüs. mat. astr. bot. zool. tehn. treen. praost. diak. pat. st. kind. kindr. kindralmaj.
        kolonelltn. n-ltn. vanltn. leitn. lipn. staabivbl. ser. nsrs. vsrs. kpr. kapr. rms. ream. mdr. komdr.
        ing. prants. vn. sm. soom. rts. rots. läti. lt. ld. poola. ung. tš. hisp. it. itaal. kreeka. heebr. hbr.
        araab. jaap. türgi. norra. nor. taani. hol. ukr. ameer. am. briti. euroop. rahv. rahvusvah. riikl. põhj.
        praeg. sünd. sün. surn. srd. hukk. n-ö. nim. nimet. näit. vrdl. s.h. tsit. ibid. umb. ligik. kesk.m.
        keskm. maks. telef. faks. mob. e-p. aadr. pt. tän. väl. puiest. raudt. lad.k. vkt. h.
      `,
      beforeNumber: `
        nr. lk. ptk. kd. jn. tab. lg. p. kell. vol. a. min. jaan. veebr. apr. aug. sept. okt. nov. dets. reg.
        krt. Nr. nri. lhk. lehek. lõig. pkt. alap. par. pea. osa. köid. aastakäik. tbl. mrk. vid. op. kat. inv.
        inv.nr. sign. f. n. s. sü. säil. l. RT. RTL. käskk. reg.nr. regnr. KMKR. isikuk. ik. kort. korr. kab.
        kl. k. sek. esm. teisip. kolmap. neljap. pühap. jan. mai. sep. det. kõrg. lai. süg. hooaeg. ver. gr. ül.
        harj. Mt. Mk. Lk. Jh. Ap. Rm. Kr. Gl. Ef. Ms. Ps. Js. Jr. Ilm. max.
      `,
      beforeName: `
        St. Püh. v. san. jr. min. sh. Jr. mk. maak. mkond. l. linnaosa. l.-o. k. a. s. j. jv. mgi. khk. kihelk.
        OÜ. AS. MTÜ. SA. FIE. TÜ. osaüh. akts. akts.s. üh. ülik. Ülik. inst. Inst. teadusk. kat. lab. gümn.
        Gümn. keskk. põhik. rmtk. raamatuk. muus. gal. kliin. minist. dep. Dep. osak. sr. Aug. Aleks. Ants. Ed.
        Eduard. Fr. Friedr. Gust. Hans. Jak. Joh. Jul. Jür. Kar. Kr. Krist. Mih. Nik. Osk. Paul. Rud. Th. Tõn.
        Vold. von. kun. kuning. keis. vrst. end. pens. õpil. kal.
      `,
      mayEnd: `
        vm. a. aa. saj. sjd. tuh. mln. mld. milj. km. kg. ha. min. sek. eKr. pKr. e.m.a. m.a.j. OÜ. AS. jr. sr.
        kr. s. tk. lk. in. cm. mm. tm. eur. jaan. veebr. aug. sept. okt. nov. dets. tl. pl. aast. at. p. näd.
        kuu. k. t. mlrd. euri. EUR. snt. rbl. USD. m. dm. g. gr. mg. ts. l. dl. ml. kW. MW. kWh. kcal. kal.
        pros. eks. inim. el. elan. üliõp. osav. pealtv. sen. TÜ. nr. j. m.a. e.a. tir. I.a. max.
      `,
      multiDot: `
        s.o. s.t. n.ö. i.e. a.s. k.a. s.a. v.a. e.Kr. p.Kr. m.s. m.h. t.k. P.S. N.B. p.s. n.b. op.cit. e.k. v.t.
        o.s. j.a. e.v. n.k.
      `,
      endsList: `
        jne. jms. jmt. jpt. vms. jm. jt. vmt. ja.nii.edasi. j.n.e. j.m. j.t. v.m.s. etc. jts. jj. jpm. jpms.
      `,
    },
    finalClusters: `
      lb mb rb ld nd rd lf rf ff lg ng rg hk kk lk nk rk sk tk ll hl rl hm lm mm rm sm hn nn rn ln sn lp mp pp
      rp hr rr nr ks ms ns ps rs ss ts ft ht kt lt nt pt rt st tt vt xt hv lv rv sv tv rž nž šš tš rš hh
    `,
    ordinals: true,
    beforeFigures: 'lehekülg leheküljel number peatükk peatükis punkt aasta aastal tuba koht kohal liin klass',
    starters: `
      ta tema nad nemad me meie mina ma te teie sa sina see need too nood selle nende minu mis mida kes kuidas
      millal kus miks milline kui et sest ja või aga kuid vaid ehkki kuigi siis seal siin nüüd täna eile homme
      hiljem varem ka veel juba ainult ei jah kõik iga palju mõned mitu kaks kolm enne pärast ajal järgi
      vastavalt seega seetõttu samas lisaks vt vrd
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
    andHalf: 'ja_pool',
    words: '0.5: pool poole poolt | 1.5: poolteist',
  },

  names: {
    endings:
      'i e a u o l le lt s st sse ga ni na ta t d de te il ile ilt is ist isse iga ina ini ita it el ele elt es est esse ega al ale alt as ast asse aga ul ule ult us ust usse uga',
    longEndings: 'lane lase lased laste lasi lastele',
  },
}
