import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for nl. */
export const reviewed: ReviewedLanguage = {
  tag: 'nl',

  quotes: { pairs: '‘’ “” „” ‚’' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dhr. mw. mevr. mr. dr. drs. ir. ing. prof. ds. mgr. kol. gen. maj. kapt. lt. sgt. jhr. jkvr. fam. wed.
        bijv. ca. vgl. zgn. zg. evt. incl. excl. resp. plm. ong. tel. st. burg. weth. bijz. Mr. Mrs. Dr. Prof.
        Drs. Mevr. Dhr. dhrn. mej. ptr. pr. aartsbiss. kard. bgm. gouv. gez. amb. cmdr. kpt. lt.-kol. lkol.
        gen.-maj. brig. sgt.-maj. kpl. korp. adm. hfdinsp. insp. mr.dr. prof.dr. prof.mr. adv. not. acc. bc.
        dra. lic. dir. voorz. secr. penn. afd. afz. fa. gebr. gem. ass. lect. em. H.M. Z.M. Z.K.H. H.K.H. Z.H.
        St. jonkvr. jonkh. Ir. Ing. Dr.h.c. emer. rect. conr. hgl. hoogl. ass.-prof. vice-voorz. vz. burgem.
        secr.-gen. minist. stas. staatssecr. cie. comm. commis. comdt. cdt. lt.-gen. gen.-lt. brig.-gen. ov.
        ritm. ritmr. opp. wachtm. wmr. adj. ltz. ktz. vadm. schout. hoofdinsp. agt. hfdagt. offic. offvj. rech.
        presid. griff. deurw. adv.-gen. ds.dr. aalm. bissch. em.past. fr. zust. z.em. Z.Em. Z.D.H. Z.E.H. E.H.
        e.h. HH. Mgr. weled. weledelgel. hooggel. wwe. Wed. ondh. ondergetek. gev. gevolm. verm. waarsch.
        oorspr. voorm. vm. toenm. z.g. spec. i.h.a. cf. vnl. mn. uitsl. uitg. uitgeg. vert. bew. ill. ingel.
        ingez. hoofdred. samenst. geïll. nl. du. sp. it. lat. russ. belg. vla. vl. Am. Eng. Fr. Du. amer. brab.
        limb. gron. fri. gest. geb. geh. overl. ovl. begr. get. gedat. ged. mob. toest. adr. postb. huisnr.
        verd. etg. prov. dist. arr. onderafd. bijl. bijk. bijgew. bep. bet. betr. beg. voorb. vb. wetsch.
        wetensch. alg. algem. internat. natuurk. onderw. econ. polit. hist. muz. techn. theol. jur. jurid. med.
        fil. filos. psych. gemid. inkl. exkl. eig. eigenl. m.b.v. o.m. e.o. m.i. z.i. h.i.
      `,
      beforeNumber: `
        nr. nrs. art. artt. blz. p. pp. pag. hfst. dl. fig. afb. tab. par. lid. jrg. nvt. vol. vs. r. k. kap.
        jan. feb. mrt. apr. jun. jul. aug. sept. sep. okt. nov. dec. aflev. kamerst. Stb. Stcrt. Trb. vr. za.
        zo. bus. jg. ed. min. fol. artn. bl. f. hst. hs. hss. afl. dln. no. nos. vnr. inv. Inv. cat. Cat. besl.
        KB. rapp. lijn. perr. afr. hm. km. kmpl. temp. alt. opl. Tel. fax. Fax. stk. rolnr. ECLI. LJN. NJ. RvdW.
        Hand. Bijbl. Ps. Gen. Ex. Mt. Mc. Luc. Joh. Rom. Kor. Gal. Ef. Jes. Jer. BWV. KV. ma. di. wo. do. wk.
        kw. e. jr. jl. pk. à. t.e.m. Toesch. toesch. jo. max.
      `,
      beforeName: `
        v. v.d. v/d. H. Chr. Joh. Jac. Th. Wm. jr. sr. min. br. zr. Sr. Br. d. Gebr. Fa. ned. Alb. Ant. Arn.
        Aug. Corn. Elis. Ferd. Geo. Gerh. Gerr. Gijsb. Godfr. Hendr. Herm. Hub. Leonh. Lod. Marg. Mart. Matth.
        Nic. Osw. Phil. Rud. Seb. Theod. Ulr. Vinc. Wilh. Univ. Inst. Acad. Kon. Kon.Ned. Nat. Ned. Bibl. Mus.
        Ver. Vereen. Sticht. Mij. Maatsch. Uitg. Coop. Burg. Pres. Past. Gem. Prov. Ond. Gr. Kl. Nw. O.L.V. v.h.
        v.den. v.der. Kap. Kapt. Luit. Scheidsr. Verz. univ. ziekenh. inst. bur.
      `,
      mayEnd: `
        a.m. p.m. n.C. v.C. n.Chr. v.Chr. jr. sr. mln. mld. min. sec. km. kg. s.v. B.V. N.V. Co. Inc. Ltd. j.l.
        a.s. jl. str. al. jan. feb. apr. aug. sept. okt. nov. dec. U.S. o.a. v.o.f. c.v. m.m. O.M. U.S.A. V.S.
        E.U. V.N. N.S. P.S. M.A. B.A. Ph.D. B.Sc. M.Sc. L.L.M. w.o. u. cm. mm. ha. inw. red. jrg. p.p. p.j.
        pers. blz. dgn. wkn. mnd. mndn. jrn. pnt. ptn. ex. afb. ct. cts. gld. fl. bfr. kv. kw. pk. ml. cl. dl.
        l. gr. g. mg. m. q. NV. BV. VZW. vzw. v.z.w. b.v.b.a. bvba. vof. cv. coöp. Cie. Mij. c.s. cum.suis. A.D.
        z.j. z.p. z.pl. ll. aanst. eerstv. dezer. n.v.d.r. nvdr. N.v.d.R. n.d.r. t.k. R.K. P.P. max.
      `,
      multiDot: `
        d.w.z. m.a.w. t.a.v. i.p.v. i.v.m. m.b.t. t.o.v. t.b.v. n.a.v. a.d.h.v. o.l.v. z.o.z. m.i.v. i.h.b.
        a.u.b. s.v.p. m.n. t/m. i.c. d.m.v. o.b.v. i.e. e.g. N.B. t.n.v. z.s.m. n.l. b.v. t.g.v. m.u.v. i.t.t.
        i.z. n.v.t. v.a. n.n. o.l. o.i. a.h.w. v.m. t.w. c.q. d.i. a.k. s.j. n.o.t.k. n.m.m. v.l.n.r. d.d.
        d.a.v. h.t.l. i.s.m. m.d.v. m.e. m.g. n.o. n.w. o.g.v. o.v.v. p.a. p.o. p.w. r.k. s.l. t.a.p. t.a.z.
        t.n.o. t.p. t.t. v.g. v.t. v.v. v.w.b. w.g. z.a. z.n. a.h. a.g.v. a.v. b.b.h. b.d. b.g.g. d.m. e.e.a.
        e.c. g.g.d. h.b.o. i.o. i.o.v. i.r.t. i.t.v. i.g.v. i.e.g. i.b. o.b.s. o.c. o.n.s. o.t. n.m. b.z.a.
        m.a.n. z.w.
      `,
      endsList: 'enz. etc. e.d. e.a. enzv. e.v. en.dgl. ff. ev.',
    },
    truncatedEndings: 'v z',
    wholeWords: 'quiz jazz tv',
    elisions: 's t k n m r ns ie',
    truncations: 'zo n',
    prepositions: `
      in op aan bij met zonder naar van voor over onder tussen tegen tot uit door na sinds tijdens volgens
    `,
    beforeFigures: 'plan groep vitamine klasse categorie bijlage hepatitis type serie model',
    streets: 'str. ln. wg. pln.',
    starters: `
      de het een dit dat deze die hij zij ze we wij ik u jij je jullie men zijn haar hun ons onze mijn uw wat
      wie hoe wanneer waar waarom welke in op aan bij met zonder naar van voor over onder tussen tegen tot uit
      door na sinds tijdens volgens ondanks wegens en of maar want dus als omdat hoewel terwijl toen dan daarna
      daar hier nu vandaag gisteren morgen later eerder ook nog al alleen slechts niet nee ja zo echter toch
      bovendien daarom intussen alle iedere elke veel vele enkele sommige beide twee drie er misschien soms vaak
      altijd nooit bijna bijvoorbeeld eigenlijk eindelijk natuurlijk helaas gelukkig inmiddels ondertussen
      tegelijk tegelijkertijd vervolgens tenslotte uiteindelijk kortom namelijk immers wel niets niemand iets
      iemand iedereen alles anderen andere ander hetzelfde dezelfde zulke sommigen velen weinig meer minder
      meest vooral zelfs vanaf vanuit vanwege dankzij behalve naast binnen buiten achter rond rondom langs
      voordat nadat zodra zolang tenzij indien zodat opdat doordat aangezien waarmee waarvan waarop waarin
      waardoor wiens vier vijf zes tien beiden is was waren heeft hebben had hadden kunnen moet moeten wordt
      werd werden zou zal ach oh nou tja bedankt sorry heel zeer zowat ongeveer zodoende hierdoor daardoor
      daarbij daarmee daarvoor daarop daarover hierbij hiervoor jarenlang destijds vroeger onlangs gauw straks
      vgl zie
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
      gezegd verklaard verteld gevraagd geantwoord gemeld gesteld geschreven laat liet noemt noemde besluit besloot
      analyseert constateert constateerde vreest vreesde hoopt zucht grinnikt bromde luidt vult vulde citeert legt
      twitterde reageerden bekritiseert betreurt betreurde
      verzekert verzekerde verzekeren hekelt hekelde klaagt klaagde klagen mailt mailde tweet twittert juicht juichte moppert mopperde sneert sneerde
      pleit pleitte eist eiste eisen verwacht verwachtte verwachten verduidelijkt verduidelijkte nuanceert nuanceerde relativeert voorspelt voorspelde
      beaamt beaamde gelooft geloofde erkennen waarschuwen ontkennen melden stelden vinden hopen vrezen concluderen schrijven bevestigen
      waarschuwden ontkenden peinst repliceert sust snauwt snauwde vermoedt vermoedde adviseert adviseerde suggereert suggereerde vraagt
      benadrukken spreekt sprak spraken noemen schat schatte
    `,
    phrases: ['volgens', 'aldus'],
    pronouns: 'hij zij ze ik we wij u jij je men',
    conjunctions: 'dat of hoe waarom',
  },

  speakers: {
    naming:
      'genaamd zogenaamde zogeheten genoemd getiteld bijgenaamd woord woorden term leus slogan titel naam bijnaam film roman boek lied nummer album serie programma tijdschrift stuk krant schip project band',
    and: 'en',
    negations: 'niet nooit noch',
    judgedAs: 'als van',
    judgements:
      'beschrijft beschreef noemden veroordeelde prees prijst beschuldigde spreekt sprak spraken bestempelt bestempelde betitelt typeert typeerde',
    auxiliaries: 'heeft hebben had hadden is zijn was waren wordt werd worden werden zou zal wil wilde kan zich',
    passives: 'wordt worden werd werden is',
    articles:
      'de het een die dat deze dit zijn haar hun onze ons mijn geen elke ieder alle veel enkele sommige beide andere twee drie vier vijf',
    oblique: 'hem hen mij me u jou hun zichzelf',
    genitives: 'van der des',
    prepositions:
      'in op aan bij met naar uit voor over onder tot door tegen zonder sinds tijdens vanuit na om tussen naast achter wegens ondanks vanaf per rond te ten ter volgens',
    conjunctions: 'en of maar want dus dat als omdat hoewel toen terwijl zodat wie wat waar hoe waarom die',
    relatives: 'die',
    adverbs: `
      niet ook dan toen later eerder nu vandaag gisteren morgen al nog alleen zelfs hier daar zo daarna daarop bovendien verder echter wel eens vaak
      altijd nooit maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend avond eerst onlangs inmiddels vervolgens daarnaast er toe mee
      opnieuw toch misschien zelf duidelijk weten
    
      week maand jaar vorige afgelopen s avonds ochtends middags nachts morgens`,
    roles: `
      minister premier president woordvoerder woordvoerster voorzitter directeur directrice burgemeester wethouder minister-president staatssecretaris
      hoogleraar onderzoeker onderzoekster deskundige deskundigen experts arts advocaat rechter officier politie agent kamerlid politicus leider
      trainer coach speler aanvoerder schrijver schrijfster journalist journaliste historicus econoom analist hoofd chef eigenaar oprichter
      getuige getuigen bewoner bewoners buurman buurvrouw vader moeder broer zus man vrouw kanselier bondskanselier koning koningin paus bisschop
      ministerie regering bedrijf vakbond partij organisatie bron bronnen student leraar ondernemer
      verdachte verdachten slachtoffer slachtoffers omwonende omwonenden leger kabinet gemeente rechtbank openbaar_ministerie bond vereniging
      stichting universiteit ziekenhuis club ploeg krant autoriteiten justitie bank keten supermarktketen fabrikant belangenvereniging brandweer
      commissie inspectie provincie waterschap school luchthaven vervoerder
    `,
    roleEndings:
      'woordvoerder woordvoerster minister voorzitter directeur bedrijf organisatie vereniging bond chef leider expert onderzoeker kundige loog meester analist econoom hoogleraar',
    sources: ['volgens', 'aldus', 'naar mening van', 'in de woorden van'],
    asWords: 'zoals',
    thus: 'aldus',
    transitive: 'klinkt klonk vindt lichtte_toe',
    indefinite: 'aldus legde',
    impersonal: 'het men',
    firstPerson: 'ik wij we mijn onze ons mij',
    masculine: 'hij',
    feminine: 'zij ze',
    inverts: true,
    quoting: 'citeert geciteerd',
    resumptions: ['dat', 'dit', 'zo'],
    resumedSources: ['aldus'],
  },

  dates: {
    weekdays:
      'maandag{,en,s,se} | dinsdag{,en,s,se} | woensdag{,en,s,se} | donderdag{,en,s,se} | vrijdag{,en,s,se} | zaterdag{,en,s,se} | zondag{,en,s,se}',
    monthEndings: 'week weken weekend dag dagen avond nacht',
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
    andHalf: 'en_een_half en_een_halve',
  },

  names: { endings: 's en er', notNames: 'dhr mevr' },
}
