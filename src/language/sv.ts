import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sv. */
export const reviewed: ReviewedLanguage = {
  tag: 'sv',

  quotes: { pairs: '”” ’’ »» ›› »« «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. fr. frk. dr. prof. doc. ing. kand. mag. gen. öv. kapt. lt. ca. jfr. jmf. resp. inkl. exkl. tel. ev.
        kl. dir. avd. enl. em. f.d. fil. jur. tekn. teol. ekon. pol. dåv. dav. tf. vd. övlt. löjtn. serg. fänr.
        amir. komm. bisk. kyrkoh. lekt. adj. ordf. sekr. landsh. gen.sekr. avl. bl. vik. sign. skådesp. förf.
        fotogr. ang. betr. motsv. närm. nuv. t.f. tfn. mob. adr. s.k. s:ta. K.M:t. H.M. H.K.H. Kungl. kungl.
        civ.ing. S:t. S:ta. St. bitr. univ.lekt. univ.adj. leg. cert. v.ordf. vice.ordf.
        kans. kanslir. rådm. nämndem. åkl. chefsåkl. polisinsp. krim.insp. kommend. överstelt. ryttm. förv. flj.
        korpr. fanj. sergt. konteram. kommendörk. örl.kapt. bitr.prof. em.prof. tf.rektor. komp. arr. tonsätt.
        skulpt. målar. journ. red.chef. chefred. ansv.utg. försälj. adm. allm. sv. eng. fra. ry. amer. brit.
        eur. urspr. fd. ungef. uppsk. förm. särsk. företr. inbegr. h.c. uppr. undert. bst. avk. kgl. grev. frih. lantbr.
        förk. föreg. ungdomsf. gen.lt. philos. lagkapt. vaktm. förb.kapt. domarkand.
      `,
      beforeNumber: `
        nr. kap. s. sid. art. fig. tab. bd. vol. st. mom. p. jan. febr. feb. apr. aug. sept. sep. okt. nov. dec.
        prop. bet. utg. mån. tis. ons. tors. fre. lör. sön. omkr. jun. jul. rad. v. f. n:o. min. uppl. årg. n:r.
        förordn. rubr. pkt. diarienr. dnr. mål.nr. reg.nr. org.nr. fax. postb. lgh. vån. uppg. c:a. temp. häft.
        kat. inv. fol. op. BWV. KV. Ps. Matt. Mark. Luk. Joh. Rom. Kor. Gal. Ef. Jes. Jer. Mos. Upp. mar. lö.
        sö. lörd. sönd. månd. tisd. onsd. åk. div. max. fil.dr. fil.kand. fil.mag. fil.lic. med.dr. med.lic.
        jur.kand. jur.dr. tekn.dr. teol.dr. ekon.dr. pol.mag. pol.kand. agr.dr.
      `,
      beforeName: `
        v. Chr. Joh. jr. sr. st. Aug. Ax. Frdr. Fr. Fredr. Gust. Herm. Jak. Ludv. Magn. Matt. Osc. Osk. Petr.
        Wilh. Vilh. Univ. Inst. inst. högsk. Högsk. Kgl. Sthlm. Gbg. Förl. förl. bibl. Bibl. Mus. sjukh. bol.
        Aktieb. Bröd. Fa. univ. dom. stud. pens. Vaktm. fil.dr. fil.kand. fil.mag. fil.lic.
        med.dr. med.lic. jur.kand. jur.dr. tekn.dr. teol.dr. ekon.dr. pol.mag. pol.kand. agr.dr.
      `,
      mayEnd: `
        d.y. d.ä. e.Kr. f.Kr. f.m. e.m. kr. tkr. mkr. mdkr. milj. mnkr. mn. md. min. sek. tim. km. kg. st. f.
        jr. sr. AB. Inc. Co. jan. feb. febr. aug. sept. okt. nov. dec. pers. hg. dl. cl. cm. mm. ha. mdr. bet.
        red. övers. utg. anm. mån. tis. ons. tors. fre. lör. sön. Ph.D. M.A. B.A. U.S.A. R.I.P. P.S. Sthlm. Gbg.
        Upps. inv. v. dgr. Mkr. Tkr. Mdr. kv.m. kvm. dm. hk. kW. kWh. rpt. sid. s. uppl. red.anm. Red.anm. ill.
        s.å. u.å. u.o. n.f. d.m. p.m. a.m. innev. nästk. fm. avg. max. ds. fil.dr. fil.kand. fil.mag.
        fil.lic. med.dr. med.lic. jur.kand. jur.dr. tekn.dr. teol.dr. ekon.dr. pol.mag. pol.kand. agr.dr.
      `,
      multiDot: `
        t.ex. bl.a. d.v.s. dvs. p.g.a. pga. m.a.o. f.n. fr.o.m. t.o.m. t.v. f.ö. i.st.f. m.h.a. n.b. f.a. d.d.
        p.s.s. m.a.p. i.e. o.s.a. s.a.s. e.u. å.s. f.v.b. t.h. a.a. a.st. e.o. f.k. f.o.m. g.m. h.h. i.o.m. i.r.
        i.s. i.sht. k.k. l.c. med.fl. p.s. s.a. s.d. s.o. s.u. t.a. t.p. t.r. u.p.a. u.a. v.b. v.g. v.v. ö.h.
        ö.k. ö.v. g.h. e.l. e.g. N.B. p.r. vs. b.b. m.v.h. o.k.
      `,
      endsList: 'etc. osv. o.s.v. m.m. m.fl. dyl. o.dyl. o.d. e.d. ff. d.o. e.dyl. o.likn. m.m.m.',
    },
    streets: 'gt. vg. sg. tg. lg. org.',
    prepositions: 'i på av till från med utan om för över under mellan mot efter före enligt hos vid genom',
    beforeFigures: 'plan grupp vitamin klass kategori bilaga hepatit typ serie sida nummer kapitel',
    starters: `
      han hon den det de vi jag ni du man en ett denna detta dessa hans hennes deras vår mitt min din vad vem
      hur när var varför vilken vilket vilka i på av till från med utan om för över under mellan mot efter före
      sedan enligt trots hos vid genom och eller men ty så medan eftersom fast därför där här nu då idag igår
      imorgon senare tidigare också även ännu redan bara endast inte nej ja dock däremot dessutom samtidigt alla
      varje många några flera både två tre kanske ibland ofta alltid aldrig nästan egentligen äntligen
      naturligtvis tyvärr därefter därmed därtill däri slutligen emellertid visserligen ingenting ingen inga
      inget något någon allt andra annan annat samma sådan sådana vissa mest mer mindre särskilt tack förutom
      bredvid inom utanför innanför bakom framför runt längs innan tills såvida såsom varken vars vilkas vart
      fyra fem sex sju åtta nio tio är har hade kan ska skall vill måste blir blev finns fanns ack åh nja mycket
      drygt cirka ungefär ändå alltså nämligen istället numera förr nyligen snart strax häromdagen sist först
      dels genast härnäst framöver dittills hittills vare jfr jämför
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
      fortsatt förklarat berättat uppgett konstaterat påpekat kommenterat tillagt förtydligade förtydligar poängterade
      poängterar skrattade suckar resonerar beskriver beskrev hoppas hoppades kritiserade kritiserar uppmanar varnat
      försäkrar försäkrade försäkrat hotar hotade avslutar inleder inledde utbrister muttrar muttrade skämtar dementerar dementerade avslöjar
      avslöjade avslöjat kräver krävt föreslår föreslog föreslagit sammanfattar sammanfattade summerar minns mindes jublar jublade dundrar dundrade
      rasar rasade fräser fräste sågar beklagar beklagade betvivlar befarar befarade bedömer bedömde beräknar uppskattar uppskattade
      antar antog gissar misstänker misstänkte förutspår förutspådde påminner påminde rekommenderar rekommenderade råder avråder vädjar vädjade ber
       tackar tackade gratulerar vittnar vittnade rapporterar rapporterade redogör redogjorde informerar informerade tvivlar protesterar invänder
      invände replikerar replikerade kontrar kontrade twittrar twittrade beordrar klagar klagade flinar ler grimaserar garanterar garanterade erkänt
      medgett förnekat bekräftat uttalar uttalat framhåller framhöll poängterat betonat understrukit hävdat skrivit svarat uppmanat
    `,
    phrases: ['enligt'],
    pronouns: 'han hon de vi jag ni du man',
    conjunctions: 'att om hur varför',
  },

  speakers: {
    naming:
      'kallad kallade kallat heter så_kallad så_kallade ordet orden begreppet uttrycket parollen titeln namnet smeknamnet filmen romanen boken låten albumet serien programmet tidningen pjäsen skeppet projektet bandet texten',
    and: 'och',
    negations: 'inte aldrig',
    judgedAs: 'som',
    judgements: `
      kallade kallar beskrivit fördömde anklagade
      beskriver beskrev betecknar betecknade dömer dömde sågar sågade liknar liknade benämner
      rubricerar rubricerade klassar klassade avfärdar avfärdade
    `,
    auxiliaries: 'har hade är var blir blev ska skulle vill ville kan kunde sig',
    passives: 'blir blev är',
    articles:
      'en ett den det de denna detta dessa hans hennes deras vår min sin flera många några alla två tre fyra fem',
    oblique: 'honom henne dem mig oss dig er',
    genitives: 'av',
    prepositions:
      'i på till från med om för av vid hos efter före under över mellan mot utan genom sedan ur åt kring inom trots enligt bland',
    conjunctions:
      'och eller men utan för att om när då där som vilken vilket eftersom medan fast så hur varför vad vem',
    relatives: 'som',
    adverbs: `
      inte också sedan då senare tidigare nu idag igår imorgon redan ännu bara även här där så dock därefter dessutom vidare måndag tisdag onsdag
      torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen först nyligen alltså ofta alltid aldrig till
      veckan månaden året förra`,
    roles: `
      ministern minister statsministern statsminister utrikesministern finansministern presidenten president talespersonen talesperson talesman talesmannen
      presstalesperson presschefen presschef ordföranden ordförande chefen chef direktören direktör vd vd:n borgmästaren partiledaren partiledare professorn professor forskaren
      forskare experten expert läkaren läkare advokaten advokat åklagaren åklagare domaren polisen polischefen författaren författare journalisten
      tränaren tränare spelaren förbundskaptenen vittnet grannen mannen kvinnan pappan mamman brodern systern regeringen företaget facket partiet
      myndigheten banken generalsekreteraren ambassadören kommissionären kungen drottningen påven biskopen kapten läraren studenten ägaren grundaren
      vice statssekreteraren talmannen riksdagsledamoten ledamoten ledamot riksdagsledamot gruppledaren gruppledare partisekreteraren partisekreterare
      kommunalrådet kommunalråd kommunstyrelsens regionrådet regionråd landshövdingen landshövding oppositionsledaren oppositionsrådet politikern
      politiker politikerna väljaren kandidaten senatorn senator guvernören guvernör kanslern förbundskanslern premiärministern statsrådet diplomaten
      diplomater konsuln kommissionen generaldirektören generaldirektör överdirektören avdelningschefen enhetschefen enhetschef verksamhetschefen
      sektionschefen pressekreteraren pressekreterare kommunikatören kommunikationschefen informationschefen kanslichefen koncernchefen koncernchef
      styrelseordföranden finanschefen ekonomichefen chefsekonomen chefsekonom ekonomen ekonomer ekonomerna analytikern analytiker statsvetaren
      statsvetare sociologen historikern historiker juristen jurist docenten docent lektorn doktoranden forskarna forskningsledaren meteorologen
      meteorolog klimatforskaren biologen geologen virologen epidemiologen statsepidemiologen smittskyddsläkaren överläkaren överläkare sjuksköterskan
      sjuksköterskor barnmorskan psykologen psykolog kirurgen tandläkaren veterinären patienten patienter förundersökningsledaren kammaråklagaren
      kammaråklagare chefsåklagaren riksåklagaren försvararen försvarare målsägaren målsägarbiträdet rådmannen lagmannen tingsrätten hovrätten
      domstolen polisinspektören inspektören utredaren kriminalteknikern vakthavande räddningsledaren räddningsledare räddningstjänsten brandmannen
      brandmästaren insatsledaren insatsledare överbefälhavaren överbefälhavare ÖB generalen general översten soldaten piloten föraren chauffören
      lokföraren kaptenen styrman matrosen båtägaren passageraren passagerare resenären resenärer kunden kunder handlaren företagaren entreprenören
      vd:ar grundare medgrundaren investeraren bonden lantbrukaren fiskaren skogsägaren arbetaren arbetare förbundsordföranden skyddsombudet
      klubbordföranden anställda rektorn rektor lärare lärarna förskolläraren eleven elever elev studenter eleverna föräldern föräldrar föräldrarna
      barnet pojken flickan tonåringen ungdomen pensionären invånaren invånare boende grannar grannarna vittnen ögonvittnet ögonvittnen offret offren
      anhörig anhöriga hustrun maken sonen dottern mormodern morfadern farfar farmor mormor morfar mamma pappa kusinen vännen vänner kompisen kollegan
      kollegor förbundskapten spelare målvakten målvakt backen anfallaren forwarden mittfältaren lagkaptenen lagkapten sportchefen sportchef
      klubbdirektören domare åkaren skidåkaren löparen simmaren mästaren mästarinnan världsmästaren stjärnan regissören regissör skådespelaren
      skådespelare artisten artist sångaren sångerskan musikern kompositören dirigenten konstnären konstnär poeten kritikern redaktören redaktör
      chefredaktören chefredaktör programledaren programledare reportern reporter fotografen producenten bloggaren förläggaren intendenten museichefen
      ärkebiskopen ärkebiskop prästen präst imamen rabbinen prinsessan prinsen kronprinsessan hovet aktivisten aktivister organisationen föreningen
      stiftelsen förbundet kommunen regionen länsstyrelsen kommissionen departementet försvarsmakten säpo polismyndigheten trafikverket
      socialstyrelsen folkhälsomyndigheten smhi riksbanken bolaget koncernen klubben sjukhuset universitetet institutet rapporten utredningen studien
      socialdemokraterna moderaterna centerpartiet vänsterpartiet kristdemokraterna liberalerna sverigedemokraterna miljöpartiet oppositionen kreml
      nato eu fn
    `,
    roleEndings: `
      ministern minister chefen chef ledaren ledare sekreteraren mannen
      talespersonen ledamoten läkaren forskaren direktören ordföranden kaptenen tränaren
    `,
    sources: ['enligt', 'i enlighet med', 'enligt uppgift från'],
    asWords: 'som',
    transitive: `
      lyder löd heter hette
      tackar tackade gratulerar informerar informerade påminner påminde beordrar råder
    `,
    indefinite: `
      lyder löd heter hette
      ler minns ber
    `,
    impersonal: 'det man',
    masculine: 'han',
    feminine: 'hon',
    inverts: true,
    incises: true,
    quoting: 'citerar citeras',
    resumptions: ['det', 'detta'],
  },

  dates: {
    weekdays:
      'måndag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | tisdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | onsdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | torsdag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | fredag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | lördag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon} | söndag{,en,ens,s,ar,arna,skvällen,snatten,smorgonen,seftermiddagen,skväll,smorgon}',
    monthEndings: 'vecka veckor dag dagar kväll natt morgon',
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
    words: '12: dussin | 0.5: halv halva hälften | 0.5: halvt',
    andHalf: 'och_en_halv och_ett_halvt',
    centuries: 'tal',
  },

  names: { endings: 's', notNames: '' },
}
