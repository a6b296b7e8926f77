import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for lt. */
export const reviewed: ReviewedLanguage = {
  tag: 'lt',

  quotes: { pairs: '„“ ‚‘ «» “” „”', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dr. prof. doc. akad. inž. gen. plk. mjr. kpt. ltn. šv. kun. vysk. kard. gat. aikšt. pvz. plg. žr. vad.
        tel. red. vert. gim. mirė. dir. p. g. al. pr. vlsč. aps. skg. rj. mstl. mst. mok. advok. arch. arkiv.
        arkivysk. popiež. prel. mons. kan. diak. plk.ltn. plk.lt. vyr. vyr.ltn. srž. grnd. eil. brg. adm.
        viceadm. kontradm. dail. rež. aut. komp. pavad. pirmin. prez. sekr. not. doc.dr. prof.dr. habil.
        prof.habil.dr. habil.dr. hum.m.dr. hum. hum.m. soc. soc.m. soc.m.dr. gamt. gamt.m. fiz. fiz.m. techn.
        techn.m. biomed. biomed.m. med. med.m. med.dr. teol. teol.dr. agr. vet. asist. lekt. vyr.lekt. vyr.m.d.
        vyresn. jaun.m.d. jaunesn. m.d. nusip. nusipeln. garb. garb.prof. garb.n. emer. gerb. gerbk. mag. bakal.
        dipl. dipl.inž. archit. agron. ekon. teis. adv. prok. gen.prok. teisėj. antst. med.ses. farm. odont.
        chir. vicepirm. gen.dir. dir.pav. ved. skyr.ved. sk. gen.sekr. ats.sekr. ats. pat. patar. kons. konsult.
        spec. vyr.spec. vyriaus. vyr.red. vyr.insp. komis. vyr.komis. viršin. viršil. virš. vyr.srž. jaun.srž.
        psk. jaun.ltn. brg.gen. brig.gen. gen.mjr. gen.ltn. div.gen. kmdr. kmdr.ltn. laiv. kap. atsarg. dim.
        min.pirm. vicemin. amb. ambas. konz. atst. seim. mer. vicemer. pref. tar. deleg. lyd. frakc. bur. dek.
        kleb. vik. tėv. br. ses. pal. Pal. kanaun. pap. pop. rab. skulpt. tapyt. graf. fotogr. foto. dirig.
        kompoz. sol. dain. aktor. scen. oper. dramat. raš. poet. žurn. žurnal. kritik. istor. archeol. etnogr.
        kalb. kalbin. liter. filol. filos. psich. psichol. sociol. polit. politol. geogr. geol. biol. chem. mat.
        astr. bot. zool. tren. vyr.tren. sport. sud. sudar. sudaryt. pareng. autor. dizain. maket. ilustr. il.
        iliustr. lent. vok. angl. pranc. lenk. it. ital. isp. port. latv. est. suom. šved. norv. dan. oland.
        ček. slovak. veng. bulg. rum. graik. lot. hebr. arab. kin. jap. ukr. brus. gud. žem. dzūk. suv. liet.
        amer. brit. europ. tarpt. nac. valst. viet. respubl. seniūn. bažn. parap. šiaur. piet. centr. aukštut.
        žemut. nauj. did. maž. kaim. žuvo. mir. vadin. tariam. cit. apie. apyt. maks. iš.viso. išv. tel.nr.
        faks. mob. el. el.p. el.paštas. paš. p.d. adr. sąsk. gatv. akl. krant. prosp. bulv. gelež.
      `,
      beforeNumber: `
        nr. str. psl. pusl. d. t. kn. pav. pastr. punkt. par. val. min. saus. vas. kov. bal. geg. birž. liep.
        rugp. rugs. spal. lapkr. gruod. b. kv. m. Nr. str.d. dal. papunkt. pst. skirsn. pried. p.p. l. lap. f.
        fond. ap. apyr. apr. tom. sąs. sąsiuv. vol. schem. op. kat. inv. inv.nr. sign. TAR. Žin. Valst.žin. įst.
        nut. įsak. potvark. sprend. reg. reg.nr. k. PVM. įm.k. asm.k. bt. kab. korp. a. aukšt. laipt. sek.
        val.min. pirm. antr. treč. ketv. penkt. šešt. sekm. temp. ilg. svor. gyl. ser. sez. v. kl. gr. užd.
        prat. pavyzd. Mt. Mk. Lk. Jn. Apd. Rom. Kor. Gal. Ef. Pr. Iš. Ps. Iz. Jer. Apr. kor.
      `,
      beforeName: `
        Šv. r. m. k. jaun. sav. apskr. UAB. AB. min. a. km. vs. apyl. sen. raj. sr. apygard. par. ež. up. u.
        sal. kaln. pil. piliak. pl. VšĮ. IĮ. TŪB. ŽŪB. bendr. b-vė. im. įm. fab. gam. org-ja. dr-ja. draug. są.
        sąj. asoc. part. fond. in-tas. inst. Inst. univ. Univ. un-tas. fak. Fak. kat. Kat. lab. gimn. Gimn.
        vid.m. prog. bibl. bibliot. muz. Muz. teatr. leid. Leid. leidykl. lig. ligon. pol. polikl. Min. dep.
        Dep. tarn. insp. ist. jn. Jon. Jz. Juoz. Kaz. Vl. Vyt. Ant. Pr. Pran. Petr. Step. St. Stas. Alg. Al.
        Aleks. Alb. Bal. Bern. Br. Bron. Dom. Ed. Feliks. Ger. Ign. Jok. Jul. Just. Kl. Kost. Leon. Liud. Mat.
        Mot. Mik. Myk. Nap. Pov. Rap. Sim. Tad. Vac. Vikt. Vinc. Zig. Žyg. kunig. karal. kar. did.kun. kng. gr.
        d.
      `,
      beforeTitle: 't.vad. pav.',
      mayEnd: `
        a. mėn. val. min. sek. tūkst. mln. mlrd. Eur. ct. Lt. km. kg. ha. pr.Kr. Kr. m.e. pr.m.e. UAB. AB. vnt.
        proc. r. sav. m. cm. mm. litr. asm. gyv. eur. mlj. psl. pirm. antr. treč. ketv. penkt. šešt. sekm. s.
        tūkstant. trln. lt. rb. rub. dol. USD. EUR. dm. mg. t. cnt. l. dl. ml. kW. MW. kWh. kcal. laipsn. egz.
        žm. gyvent. nar. stud. vaik. po.Kr. p.m.e. po. str. pab. vid. dešimtm. šimtm. ket. pusm. savait. par.
        pr.m. n.d. š.d. jaun. VšĮ. MB. aukšt. tir. tiraž. biudž. šalt. Ph.D. MBA. A.V. a.v. susil.
      `,
      multiDot: `
        t.y. t.p. b.a. a.a. š.m. n.b. t.b. p.s. P.S. N.B. t.vad. t.d. u.m. i.k. e.p. a.k. a.s. s.g. v.d. l.e.p.
        l.e. l.e.pareigas. š.a. š.r. op.cit. i.e.
      `,
      endsList: 't.t. pan. kt. etc. ir.t.t. ir.kt. ir.pan. tt.',
    },
    finalClusters: `
      bk gk lk mk nk pk rk sk zk šk žk rp bs ds gs ks ls ms ns ps rs ts bt gt kt lt mt nt pt rt st zt št žt kš
      lš mš rš ng
    `,
    ordinals: true,
    beforeFigures: `
      puslapis puslapyje numeris skyrius skyriuje punktas metai metais kambarys vieta linija klasė
    `,
    starters: `
      jis ji jie jos mes aš jūs tu tai šis ši šie šios tas ta jo jų mūsų mano ką kas kaip kada kur kodėl kuris
      kuri į iš ant su be prie už per pagal po prieš apie tarp nuo iki ir bei o bet tačiau arba jei jeigu nors
      nes todėl taigi tada čia ten dabar šiandien vakar rytoj vėliau anksčiau taip dar jau tik ne pat visi visos
      kiekvienas daug keli du dvi trys žr plg
    `,
  },

  reporting: {
    verbs: `
      sakė sako pasakė tarė teigė teigia pareiškė pridūrė priduria atsakė atsako paklausė klausia klausė
      paaiškino aiškina aiškino pabrėžė pabrėžia pažymėjo pažymi pastebėjo tvirtino tvirtina pripažino
      pripažįsta paneigė patvirtino patvirtina įspėjo įspėja pažadėjo pranešė praneša paskelbė parašė rašė rašo
      sušuko šaukė šaukia sušnibždėjo sumurmėjo tęsė tęsia apibendrino pakomentavo komentavo komentuoja priminė
      primena mano galvoja pagalvojo pasakojo pasakoja nurodė nurodo kalbėjo kalba
    `,
    phrases: ['pasak', 'anot'],
    pronouns: 'jis ji jie jos aš mes tu jūs',
    conjunctions: 'kad ar jog',
  },

  speakers: {
    and: 'ir',
    auxiliaries: 'yra buvo bus būtų',
    articles:
      'šis ši tas ta šie tie jo jos jų mūsų vienas viena keli keletas daug kai_kurie kiti du trys keturi penki visi',
    oblique: 'jam jai jiems mums man',
    prepositions: 'į iš ant prie po už su be nuo iki per apie prieš tarp dėl pagal pas pasak anot',
    conjunctions: 'ir ar bet o kad jei kai nes nors kol kaip kur kas kuris kuri kurie kodėl',
    relatives: 'kuris kuri kurie',
    adverbs:
      'ne taip pat jau dar vakar šiandien rytoj vėliau tada dabar čia ten anksčiau vėl tik net visada niekada dažnai neseniai tačiau pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį žurnalistams be_to',
    roles:
      'ministras ministrė premjeras premjerė prezidentas prezidentė atstovas atstovė meras merė direktorius direktorė vadovas vadovė pirmininkas pirmininkė narys narė ekspertas ekspertai mokslininkas profesorius profesorė gydytojas gydytoja advokatas prokuroras teisėjas policija liudytojas autorius rašytojas žurnalistas režisierius aktorius treneris žaidėjas kaimynas vyras moteris motina tėvas vyriausybė ministerija bendrovė partija komisija karalius popiežius kancleris kanclerė ambasadorius',
    roleEndings: 'ministras ministrė direktorius',
    sources: ['pasak', 'anot', 'pagal'],
    asWords: 'kaip',
    masculine: 'jis',
    feminine: 'ji',
    dropsSubject: true,
    inverts: true,
  },

  dates: {
    months:
      'saus{is,io,iui,į,iu,yje} | vasar{is,io,iui,į,iu,yje} | kov{as,o,ui,ą,u,e} | baland{is,žio,žiui,į,žiu,yje} | geguž{ė,ės,ei,ę,e,ėje} | biržel{is,io,iui,į,iu,yje} | liep{a,os,ai,ą,oje} | rugpjū{tis,čio,čiui,tį,čiu,tyje} | rugsėj{is,o,ui,į,u,yje} | spal{is,io,iui,į,iu,yje} spalį | lapkri{tis,čio,čiui,tį,čiu,tyje} | gruod{is,žio,žiui,į,žiu,yje}',
    weekdays:
      'pirmadien{is,io,iui,į,iu,yje,iais} | antradien{is,io,iui,į,iu,yje,iais} | trečiadien{is,io,iui,į,iu,yje,iais} | ketvirtadien{is,io,iui,į,iu,yje,iais} | penktadien{is,io,iui,į,iu,yje,iais} | šeštadien{is,io,iui,į,iu,yje,iais} | sekmadien{is,io,iui,į,iu,yje,iais}',
    unsure: 'kov{o,ą,u,e} liep{a,os,ai,ą,oje} balandį',
    before: 'iki nuo',
    monthFirst: true,
    ranges: 'ir iki ar',
    relative: 'vakar šiandien rytoj tą_pačią_dieną kitą_dieną Kalėd Naujieji Naujųjų',
  },

  numbers: {
    percent: 'procent{as,ai,ų,us,ais} proc',
    magnitudes: '3: tūkstanč{iai,ių,ius} tūkst | 6: milijon{as,ai,ų,us} mln | 9: milijard{as,ai,ų,us} mlrd',
    currencies: 'USD: doleri{s,ai,ų,us} dolerių | EUR: eur{as,ai,ų,us}',
    spaceGroups: true,
    andHalf: 'su_puse',
    words: '0.5: pusė pusę pusės | 1.5: pusantro',
  },

  names: { endings: 'as is ys us a ė o io aus ės os ui iui ai ei ą į ų ę u iu e yje ame oje ėje em ai' },
}
