import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for pl. */
export const reviewed: ReviewedLanguage = {
  tag: 'pl',

  quotes: { pairs: '„” «» »« ‚’ “”', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dr. prof. mgr. inż. hab. doc. ks. o. bp. abp. kard. św. bł. gen. płk. ppłk. mjr. kpt. ppor. sierż. kpr.
        szer. adm. kmdr. p. pp. tzw. tzn. np. zob. ul. pl. ww. wg. ds. nt. m.st. wicemin. adw. jw. tj. tel. ur.
        zw. lek. lic. wiceprez. wicedyr. wicemarsz. marsz. hm. prok. asp. podkom. nadkom. insp. podinsp. chor.
        plut. kapr. bryg. al. ok. os. ss. śś. płn. płd. wsch. zach. ewent. wewn. dypl. arch. nacz. med. hum.
        techn. ekon. społ. wet. przewodn. przew. wiceprzew. wiceprzewodn. z-ca. kier. nadinsp. sierż.szt.
        st.sierż. st.asp. mł.asp. asp.szt. mł.insp. st.kpr. st.chor. mł.chor. rtm. gen.bryg. gen.dyw. gen.broni.
        kontradm. wiceadm. kmdr.ppor. kmdr.por. bosm. bsmt. st.kpt. mł.bryg. st.bryg. ogn. st.str. dh. dha. phm.
        pwd. ks.prof. ks.dr. ks.prał. ks.kan. prał. kan. prob. wik. diak. oo. sł.Boż. prym. nunc. rab. habil.
        dr.hab. inż.arch. mgr.inż. lek.med. lek.dent. lek.wet. tech. piel. magr. prof.dr.hab. prof.zw.
        prof.nadzw. prof.ucz. em. nadzw. asyst. wykł. stud. dokt. fil. filol. filoz. hist. teol. fiz. chem.
        biol. roln. leśn. psych. socjol. pedag. muz. plast. bulw. skw. przedm. nab. wyb. dzieln. sołt. prow.
        okr. obw. gub. dep. adr. ang. niem. franc. fr. wł. hiszp. ros. ukr. łac. czes. słow. węg. bułg. jap.
        chin. amer. bryt. żyd. hebr. staropol. płn.-wsch. płn.-zach. płd.-wsch. płd.-zach. pn.-wsch. pn.-zach.
        gł. mł. daw. pierw. obec. przyp. red.nacz. zast.red.nacz. red.nauk. oprac.graf. il. ilustr. przekł.
        posł. komp. scen. scenogr. kost. choreogr. zdj. mont. następn. wspomn. wym. rzek. odpow. dot. załącz.
        przybl. ca. przec. szac. nw. dost. wzgl. wzdł. niepubl. publ. nr. zam. wych.
      `,
      beforeNumber: `
        art. ust. pkt. par. s. l. str. t. tt. rozdz. rys. tab. ryc. zał. z. cz. kl. poz. r. w. godz. lit. vol. wew.
        dz. sygn. zm. min. dz.U. Dz. Dz.U. Dz.Urz. M.P. rozp. uchw. zarz. dec. wyr. tiret. zd. księg. kart. kk.
        fol. f. rkps. inw. kat. Kat. zesp. jedn. zesz. nry. nr-y. roczn. strr. szp. kol. tabl. wykr. fot. Ps.
        Mt. Mk. Łk. Rz. Kor. Ga. Ef. Iz. Jr. Rdz. Wj. Kpł. Pwt. Ap. Syr. op. Op. BWV. lok. pok. bud. bl. segm.
        paw. piętr. sek. maks. max. kom. ISBN. pon. pn. wt. śr. czw. pt. sob. nd. niedz. Pon. Wt. Śr. Czw. Sob.
        Niedz. stycz. lut. mar. kwiet. kw. czerw. lip. sierp. wrzes. wrz. paźdz. paź. grudz. wys. dł. głęb. pow.
        poj. temp. nakł. zł. ł. nast. poł. pocz. dn. Widz. widz.
      `,
      beforeName: `
        hr. śp. ob. tow. st. sp. oprac. tłum. fot. rys. reż. wyd. m. k. im. Wlkp. Maz. Śl. S.A. jr. min. sen.
        dyr. prez. mec. pos. pow. kom. burm. red. pw. gm. br. por. zm. zast. przeł. woj. kś. księż. kr. ces.
        w.ks. staro. kaszt. hetm. margr. hrab. jez. rz. g. wzg. pot. wodosp. wsp. wys. p-p. cieśn. zat. m-ce.
        m-sto. kol. stac. lotn. hot. rest. kaw. gal. bibl. uniw. Uniw. Polit. polit. Akad. akad. inst. Inst.
        wydz. katedr. zakł. szk. szp. przych. przedszk. gimn. Tow. stow. Stow. fund. Fund. Zw. związ. fed. konf.
        part. spółdz. Spółdz. Sp. przeds. Przeds. fab. Fab. Kop. stoczn. Wyd. wydawn. Wydawn. druk. Druk. księg.
        drog. Red. Szp. Kazim. Stanisł. Wład. Władysł. Aleks. Andrz. Ant. Bol. Fr. Franc. Fryd. Jerz. Józ. Kaz.
        Konst. Krzyszt. Ludw. Łuk. Mac. Marc. Mich. Mik. Przem. Stef. Szym. Tad. Walent. Wacł. Wojc. Zb. Zbign.
        Zygm. Elż. Kat. Katarz. Małg. rez. Hist. Pol. Krak. Warsz. Pozn. Wielk.
      `,
      beforeTitle: 'pt. tyt. zat. ps. pn. pseud. pw.',
      mayEnd: `
        r. w. wiek. n.e. p.n.e. zł. gr. tys. mln. mld. min. godz. sek. km. kg. ha. wlkp. Wlkp. Maz. Śl. br. ub.
        bm. ub.m. cd. cdn. jr. S.A. o.o. sp. z.o.o. p.p. szt. proc. mkw. cm. mm. t. l. pon. wt. śr. czw. pt.
        sob. niedz. egz. ub.r. n.p.m. r.ż. s.c. sp.j. sp.k. mies. tyg. dn. rr. osob. kpl. opak. par. pkt. dag.
        g. mg. kw. dm. m.kw. km.kw. m.sześc. ml. hl. KM. kW. MW. str. rozdz. bln. ub.w. bież. bież.r. nast. nn.
        red. przyp.red. przyp.tłum. przyp.aut. dop.red. aut. tłum. sr. sp.z.o.o. S.K.A. s.j. sp.p. p.n.m. p.p.m.
        n.Chr. przed.Chr. po.Chr. Chr. ar. uncj. dol. EUR. USD. ł. nakł. poł. pocz. miejsc. kol. Pom. Kuj. Pozn.
        Krak. Warm. Lub. Podl. Mazow. Święt. Łódź. Biał.
      `,
      multiDot: `
        m.in. t.j. p.o. b.d. d.o.o. v-ce. t.zw. n.p. b.z. k.p. k.k. k.c. k.p.a. k.p.k. j.w. p.w. b.r. b.m.
        b.m.r. w.w. n.w. n.m. c.d. c.d.n. s.p. ś.p. b.u. q.e.d. v.v. z.p. p.n. d.s. k.k.w. k.p.w. k.r.o. p.z.p.
        o.p. k.s.h. k.w. u.s.a. i.e. e.g. P.S. N.B. op.cit. loc.cit. dz.cyt. cyt. j.ang.
      `,
      endsList: 'itd. itp. i.in. etc. in. i.nast.',
    },
    finalClusters: `
      bc rb mb lb łb nc rc lc wc śc sc bd nd rd zd ld jd łd jf lf rf ff ng rg zg lg łg ch gh th sh ck lk nk rk
      sk jk łk śl rl ll jl tl kl dl źl lm rm tm zm sm jm łm śm źm rn zn jn mn gn wn łn sn śn lp mp rp sp łp br
      dr fr gr kr pr tr wr ks ls ms ns ps rs ss ct ft kt lt nt pt rt st zt xt jt łt tt rw tw zw kw źw łw dw lw
      żw wp cz dz rz sz nz jz lz tz zz rć ść źć łć bł dł gł hł kł mł pł rł sł tł wł zł łł rń lń łń śń źń mś dź
      jź rź dż rż lż łż nż mż ńb śb źb żb zb żd
    `,
    ordinals: true,
    beforeFigures: `
      strona stronie strony str numer numerze rozdział rozdziale punkt punkcie rok roku pokój pokoju miejsce
      miejscu peron peronie linia linii klasa klasie godzina godzinie godz plan grupa grupie grupy witamina
      witaminy kategorii kategoria załącznik typ typu serii
    `,
    prepositions: 'w we na z ze do od po za przy o pod nad między przez bez dla przed podczas',
    starters: `
      on ona ono oni one my ja wy ty to ten ta te ci tamten jego jej ich nasz mój wasz swój co jak kiedy gdzie
      dlaczego kto który która które w we na z ze do od po za przy o pod nad między przez bez dla przed podczas
      i a ale lecz lub albo czy jeśli jeżeli chociaż choć bo ponieważ więc zatem dlatego wtedy tu tam teraz dziś
      dzisiaj wczoraj jutro później potem wcześniej także też tak nie jeszcze już nawet tylko właśnie oprócz
      jednak natomiast tymczasem wszyscy wszystkie każdy każda wiele wielu kilka niektórzy jeden jedna dwa dwie
      trzy następnie obecnie według mimo zdaniem może czasem czasami często zawsze nigdy prawie właściwie
      wreszcie oczywiście niestety odtąd nikt nic ktoś coś inni inny inna inne taki taka takie sam sama sami
      sobie jemu im nam wam mnie ciebie mną niego niej nich kogo czego czemu czym kim ile tyle skąd dokąd skoro
      gdy gdyby aby żeby ponadto poza prócz zamiast wśród wobec dzięki wbrew pomimo wskutek wokół około obok
      wzdłuż naprzeciw wewnątrz spośród niedługo wkrótce niedawno dawno nagle razu znów znowu ponownie cztery
      pięć sześć siedem osiem dziewięć dziesięć obaj oba obie był była było były będzie będą jest są ma mają
      trzeba można należy wolno niech ach och dziękuję przepraszam najpierw raz ostatnio dawniej kiedyś nieraz
      zimą wiosną latem jesienią rano wieczorem nocą zresztą przecież owszem choćby np tym otóż zaś toteż stąd
      tamtędy nasi wasze ponoć podobno rzekomo por zob
    `,
  },

  reporting: {
    verbs: `
      powiedzieli powiedziały rzekł rzekła odpowiedzieli pyta szepcze kontynuuje sądzi pomyślał pomyślała cytuje czytamy zaśmiał uśmiechnął napomknął zapyt{ał,ała,ali,ały,ało} pyt{ał,ała,ali,ały,ało} spyt{ał,ała,ali,ały,ało}
      odpis{ał,ała,ali,ały,ało} napis{ał,ała,ali,ały,ało} pis{ał,ała,ali,ały,ało} przekaz{ał,ała,ali,ały,ało} wskaz{ał,ała,ali,ały,ało} wskazyw{ał,ała,ali,ały,ało} kontynuow{ał,ała,ali,ały,ało} skomentow{ał,ała,ali,ały,ało} komentow{ał,ała,ali,ały,ało}
      podsumow{ał,ała,ali,ały,ało} podsumowyw{ał,ała,ali,ały,ało} zaapelow{ał,ała,ali,ały,ało} apelow{ał,ała,ali,ały,ało} poinformow{ał,ała,ali,ały,ało} informow{ał,ała,ali,ały,ało} argumentow{ał,ała,ali,ały,ało} zadeklarow{ał,ała,ali,ały,ało}
      deklarow{ał,ała,ali,ały,ało} relacjonow{ał,ała,ali,ały,ało} zrelacjonow{ał,ała,ali,ały,ało} przekonyw{ał,ała,ali,ały,ało} zareagow{ał,ała,ali,ały,ało} reagow{ał,ała,ali,ały,ało} zaprotestow{ał,ała,ali,ały,ało} protestow{ał,ała,ali,ały,ało}
      zażartow{ał,ała,ali,ały,ało} żartow{ał,ała,ali,ały,ało} rekomendow{ał,ała,ali,ały,ało} zarekomendow{ał,ała,ali,ały,ało} prognozow{ał,ała,ali,ały,ało} sprognozow{ał,ała,ali,ały,ało} przeanalizow{ał,ała,ali,ały,ało} ironizow{ał,ała,ali,ały,ało}
      zapowiad{ał,ała,ali,ały,ało} opowiad{ał,ała,ali,ały,ało} przypomin{ał,ała,ali,ały,ało} zawoł{ał,ała,ali,ały,ało} tweetow{ał,ała,ali,ały,ało} zatweetow{ał,ała,ali,ały,ało} przyznaw{ał,ała,ali,ały,ało} precyzow{ał,ała,ali,ały,ało}
      sprecyzow{ał,ała,ali,ały,ało} konstatow{ał,ała,ali,ały,ało} skonstatow{ał,ała,ali,ały,ało} sugerow{ał,ała,ali,ały,ało} zasugerow{ał,ała,ali,ały,ało} dopowiad{ał,ała,ali,ały,ało} stwierdz{ił,iła,ili,iły,iło} podkreśl{ił,iła,ili,iły,iło}
      wyjaśn{ił,iła,ili,iły,iło} oznajm{ił,iła,ili,iły,iło} ogłos{ił,iła,ili,iły,iło} zapewn{ił,iła,ili,iły,iło} ujawn{ił,iła,ili,iły,iło} przypomn{ił,iła,ili,iły,iło} ocen{ił,iła,ili,iły,iło} mów{ił,iła,ili,iły,iło} potwierdz{ił,iła,ili,iły,iło}
      uprzedz{ił,iła,ili,iły,iło} wtrąc{ił,iła,ili,iły,iło} twierdz{ił,iła,ili,iły,iło} wyraz{ił,iła,ili,iły,iło} uściśl{ił,iła,ili,iły,iło} żal{ił,iła,ili,iły,iło} powiedzi{ał,ała,ało} dod{ał,ała,ali,ały,aje,ają,awał,awała,awali}
      przyzn{ał,ała,ali,ały,aje,ają,awał,awała} zauważ{ył,yła,yli,a,ają,ał,ała} zaznacz{ył,yła,yli,a,ają,ał} oświadcz{ył,yła,yli,a,ają} tłumacz{ył,yła,yli,y,ą} ostrzeg{ł,ła,li,a,ają,ał,ała} zastrzeg{ł,ła,li,a,ają}
      zaprzecz{ył,yła,yli,a,ają} krzycz{ał,ała,eli,y,ą} krzykn{ął,ęła,ęli} wykrzykn{ął,ęła,ęło} woł{a,ają,ał,ała} mrukn{ął,ęła,ęło} westchn{ął,ęła,ęło} szepn{ął,ęła,ęło} burkn{ął,ęła,ęło} odpar{ł,ła,li,ło} odpowiedzi{ał,ała,ało}
      odpowiad{a,ają,ał,ała,ali} opowied{ział,ziała} opowiedzieli opowiad{a,ają} twierdz{i,ą} mówi{,ą} powtarz{a,ają,ał,ała,ali} powtórz{ył,yła,yli} potwierdz{a,ają} zapewni{a,ają,ał,ała,ali} zapowiedzi{ał,ała,ało}
      zapowiedzieli zapowiad{a,ają} przypomin{a,ają} przypomni{ał,ała,ało} przypomnieli wyjaśni{a,ają,ał,ała} podkreśl{a,ają,ał,ała,ali} stwierdz{a,ają} ocenia{,ją,ł,ła,li} uważa{,ją,ł,ła,li} sądzą myśl{i,ą} obieca{ł,ła,li,ło}
      obiecuj{e,ą} pros{i,ą,ił,iła,ili} poprosi{ł,ła,li,ło} wzywa{,ją,ł,ła} wezwa{ł,ła,li,ło} apeluj{e,ą} informuj{e,ą} komentuj{e,ą} relacjonuj{e,ą} argumentuj{e,ą} deklaruj{e,ą} przekonuj{e,ą} podsumowuj{e,ą} wskazuj{e,ą}
      pisz{e,ą} prognozuj{e,ą} żartuj{e,ą} ironizuj{e,ą} zaalarmowa{ł,li} kwituj{e,ą} skwitowa{ł,ła,li,ło} zwrac{a,ają,ał,ała} zwróci{ł,ła,li,ło} dopowiedzi{ał,ała,ało} doprecyzowa{ł,ła,ło} dopytuj{e,ą} dopytywa{ł,ła,ło}
      przestrzeg{a,ają,ał,ała,li} przestrzegł uspokaja{,ją,ł,ła} uspokoi{ł,ła,ło} wylicz{a,ają,ył,yła} wspomin{a,ają,ał,ała} wspomni{ał,ała,ało} skarży żali podzielił podzieliła zwierzył zwierzyła zwierza poskarży{ł,ła,ło} obruszył
      ubolewa{,ją,ł,ła} uzasadni{a,ają,ał,ała,ł,ła} zdradz{a,ił,iła,ają} ujawnia{,ją,ł} utrzymuj{e,ą} utrzymywa{ł,ła,li,ło} zarzuca{,ją,ł,ła} zarzuci{ł,ła,li,ło} wyznaj{e,ą} wyzna{ł,ła,li,ło} proponuj{e,ą} zaproponowa{ł,ła,li,ło}
      radzi radzą poradził zripostowa{ł,ła,ło} dziękuj{e,ą} podziękowa{ł,ła,li,ło} grzmi grzmiał grzmiała zagrzmiał alarmuj{e,ą} alarmowali alarmował ripostuje dowodził
      oświadczyło zaznaczyło dodało zaprzeczyło ostrzegło odpowiedziało stwierdziło uznało napisało
    `,
    phrases: ['zdaniem', 'według', 'jak mówi'],
    pronouns: 'on ona oni one ja my ty wy',
    conjunctions: 'że iż czy żeby aby',
  },

  speakers: {
    naming:
      'zwany zwana zwane zwanej zwanych nazwany nazwana pt zatytułowany zatytułowana słowo słowa termin pojęcie hasło hasłem napisem tytułem nazwą pseudonimem film filmu powieść powieści książka książki piosenka piosenki serial album spektakl spektaklu magazyn gazeta zespół zespołu klub projekt operacja',
    addressees: 'agencji dziennikowi gazecie stacji portalowi telewizji tygodnikowi mediom redakcji',
    adjectiveEndings: 'ski ska cki cka ny zny letni letnia',
    and: 'i oraz',
    negations: 'nie nigdy',
    judgedAs: 'za jako',
    judgements: `
      nazwał nazwała nazwali nazywa określił określiła określa opisał opisała opisuje oskarżył oskarżyła skrytykował skrytykowała potępił potępiła porównał porównała uzna{ł,ła,li} uznaj{e,ą} oceni{ł,ła,li} ocenia{,ją}
      ochrzci{ł,ła,li} okrzykn{ął,ęła,ęli} mian{ował,owała,owali} scharakteryzowa{ł,ła,li} nazyw{ał,ała,ali,ają} określ{ał,ała,ali,ają}
    `,
    auxiliaries: 'jest był była było byli były będzie by się',
    passives: 'został została zostali jest był',
    articles:
      'ten ta to ci te tamten jego jej ich nasz nasza mój moja swój jeden jedna kilka kilku wielu niektórzy inni dwaj dwóch dwa trzy trzech cztery pięć wszyscy każdy pewien',
    pluralVerbs: 'ali eli ili ały iły',
    datives: 'owi',
    oblique: `
      mu jemu niej nim nimi nam mi mnie wam nas was nich niego
      którego któremu którym której którą których którymi
    `,
    prepositions:
      'w we na do z ze u o od po za pod nad przy przez bez dla przed między podczas wśród przeciw wokół według wobec dzięki mimo oprócz zamiast około wobec ws',
    conjunctions: `
      i oraz a ale lub albo że iż żeby aby jeśli jeżeli gdy kiedy bo ponieważ chociaż choć dopóki jak gdzie kto który która które którzy czyj dlaczego
    `,
    relatives: 'który która którzy które',
    adverbs: `
      nie także również też już jeszcze wczoraj dziś dzisiaj jutro potem następnie wtedy teraz tutaj tu tam wcześniej później znowu znów tylko nawet zawsze
      nigdy często niedawno jednak natomiast rano wieczorem poniedziałek wtorek środę czwartek piątek sobotę niedzielę wreszcie ponadto jednocześnie zarazem
      cicho głośno krótko wprost publicznie tygodniu tydzień roku miesiącu dzień ubiegłym dziennikarzom reporterom kolei z_kolei ironicznie retorycznie
      stanowczo spokojnie ostro dobitnie gorzko nieoficjalnie osobiście otwarcie szczerze dosadnie przedwczoraj pap tymczasem
    `,
    roles: `
      minister ministra premier prezydent prezydentka kanclerz marszałek marszałkini wojewoda burmistrz wójt poseł posłanka senator senatorka ambasador ambasadorka przedstawiciel przedstawicielka rzecznik rzeczniczka
      sekretarz dyrektor dyrektorka prezes prezeska szef szefowa kierownik przewodniczący przewodnicząca wiceminister wicepremier wiceprezydent ekspert ekspertka eksperci analityk analitycy politolog politolożka socjolog
      socjolożka historyk historyczka ekonomista ekonomistka naukowiec naukowcy badacz badaczka badacze profesor lekarz lekarka lekarze adwokat prokurator sędzia policja świadek świadkowie autor autorka pisarz pisarka
      dziennikarz dziennikarka reżyser reżyserka aktor aktorka piosenkarz piosenkarka trener trenerka piłkarz zawodnik zawodniczka kapitan generał pułkownik major żołnierz urzędnik polityk polityczka lider liderka
      założyciel założycielka właściciel właścicielka przedsiębiorca użytkownik mieszkaniec mieszkanka mieszkańcy sąsiad sąsiadka matka ojciec mama tata brat siostra syn córka mąż żona wdowa przyjaciel przyjaciółka kolega
      koleżanka mężczyzna kobieta dziewczyna chłopak chłopiec dziewczynka nauczyciel nauczycielka student studentka ministerstwo resort rząd spółka firma agencja gazeta sąd prokuratura partia związek komisja msz źródło
      król królowa książę papież biskup arcybiskup kardynał ksiądz organizator doradca specjalista republikanin demokrata raper artysta artystka pan pani wiceszef samorządowiec kobiety mężczyźni ludzie rodzice studenci
      raport badanie dokument oświadczenie eurodeputowany eurodeputowana wiceburmistrz wicewojewoda wicestarosta starosta sołtys radny radna radni posłowie senatorowie ministrowie wicemarszałek wicemarszałkini
      marszałkowie eksminister ekspremier eksprezydent kanclerka parlamentarzysta parlamentarzystka parlamentarzyści kongresmen sekretarka podsekretarz komisarz komisarka konsul delegat delegatka attaché rzecznicy
      szefowie wiceszefowa wiceprezes wiceprezeska wicedyrektor wicedyrektorka zastępca zastępczyni naczelnik naczelniczka koordynator koordynatorka kierowniczka menedżer menedżerka dyrektorzy prezesi członek członkini
      pełnomocnik pełnomocniczka inspektor inspektorka kurator kuratorka rektor rektorka prorektor dziekan dziekanka wykładowca wykładowczyni wykładowcy pedagog uczeń uczennica uczniowie nauczyciele komendant komendantka
      oficer aspirant podinspektor nadinspektor nadkomisarz sierżant funkcjonariusz funkcjonariuszka funkcjonariusze policjant policjantka policjanci strażak strażaczka strażacy ratownik ratowniczka ratownicy żołnierze
      kapral porucznik podpułkownik admirał dowódca komandor weteran leśnik leśniczy strażnik adwokatka mecenas radca obrońca obrończyni oskarżony oskarżona podejrzany podejrzana zatrzymany skazany skazana poszkodowany
      poszkodowana pokrzywdzony pokrzywdzona prokuratorka prokuratorzy sędziowie śledczy biegły biegła notariusz prawnik prawniczka prawnicy aktywista aktywistka aktywiści ekolog ekolożka ekolodzy działacz działaczka
      działacze wolontariusz wolontariuszka wolontariusze naukowczyni biolog biolożka wirusolog wirusolożka epidemiolog psycholog psycholożka psychiatra kardiolog onkolog chirurg pediatra internista medyk medycy
      pielęgniarka pielęgniarz ordynator pacjent pacjentka pacjenci farmaceuta farmaceutka weterynarz geolog archeolog archeolożka językoznawca językoznawczyni filozof filozofka astronom meteorolog synoptyk klimatolog
      inżynier programista programistka wynalazca konstruktor architekt architektka doktor doktorka docent ekspertki specjalistka specjaliści analityczka doradczyni konsultant konsultantka selekcjoner szkoleniowiec
      napastnik pomocnik bramkarz skrzydłowy piłkarka piłkarze zawodnicy trenerzy siatkarz siatkarka tenisista tenisistka koszykarz kolarz kierowca skoczek biegacz biegaczka pływak pływaczka lekkoatleta lekkoatletka
      mistrz mistrzyni olimpijczyk olimpijka kibic kibice poeta poetka dramaturg scenarzysta scenarzystka producent producentka reżyserzy kompozytor kompozytorka muzyk muzycy dyrygent malarz malarka rzeźbiarz fotograf
      fotografka projektant projektantka prezenter prezenterka prowadzący prowadząca korespondent korespondentka reporter reporterka publicysta publicystka komentator komentatorka redaktor redaktorka wydawca bloger
      blogerka influencerka youtuber modelka model tancerz tancerka aktorzy piosenkarze kucharz proboszcz wikary pastor rabin imam zakonnik zakonnica prymas nuncjusz metropolita rolnik rolniczka rolnicy sadownik hodowca
      rybak górnik górnicy robotnik robotnicy pracownik pracownica pracownicy pracodawca przedsiębiorcy przedsiębiorczyni biznesmen bizneswoman inwestor bankier miliarder sprzedawca sprzedawczyni sklepikarz restaurator
      restauratorka hotelarz taksówkarz kierowcy kierowczyni pasażer pasażerka pasażerowie stewardesa turysta turyści klient klientka klienci kasjerka kelner listonosz rodzic krewny krewni dziadek babcia wujek ciocia
      ciotka wnuk wnuczka kuzyn kuzynka narzeczony narzeczona partner partnerka małżonek małżonka przyjaciele sąsiedzi znajomy znajoma koledzy rozmówca rozmówczyni rozmówcy respondent internauta internautka internauci
      przechodzień lokator lokatorka lokatorzy protestujący demonstranci uczestnik uczestniczka uczestnicy emeryt emerytka senior seniorka imigrant migrant uchodźca uchodźczyni zakładnik więzień ocalały ocalała kreml
      pentagon nbp pkp pkn gus nik cba cbś abw imgw gddkia pzpn pko zus nfz sejm senat trybunał kancelaria urząd magistrat ratusz samorząd kuria watykan episkopat kościół uczelnia uniwersytet instytut szpital szkoła
      fundacja stowarzyszenie organizacja federacja rada koncern bank giełda operator przewoźnik deweloper klub drużyna opozycja koalicja onz nato unia ke komisja_europejska mfw sztab straż wojsko armia rzecznictwo
      polityczki socjalista konserwatysta liberał laburzysta komunista ludowiec urzędnicy politycy ekonomiści historycy socjolodzy politolodzy lekarki pielęgniarki sąsiadki nauczycielki rzeczniczki dowódcy biskupi księża
      aktorki autorki autorzy pisarze dziennikarze reporterzy redaktorzy artyści organizatorzy właściciele założyciele przedstawiciele działkowcy handlowcy kupcy restauratorzy piloci marynarze oficerowie weterani
      zawodniczki siatkarki tenisiści kolarze rywale twórcy producenci inwestorzy związkowcy pracodawcy psycholodzy terapeuci konsumenci użytkownicy czytelnicy widzowie komentatorzy obserwatorzy krytycy przeciwnicy
      zwolennicy opozycjoniści kombatanci seniorzy rówieśnicy
    `,
    roleEndings: 'minister dyrektor olog tel telka',
    sources: [
      'zdaniem',
      'według',
      'jak twierdzi',
      'w opinii',
      'w ocenie',
      'jak podaje',
      'w przekonaniu',
      'w odczuciu',
      'jak wynika ze słów',
      'według słów',
      'słowami',
      'w słowach',
      'zgodnie ze słowami',
      'w relacji',
      'z relacji',
      'w interpretacji',
    ],
    asWords: 'jak tak',
    participles: `
      mówiąc dodając twierdząc podkreślając zaznaczając wyjaśniając zapewniając apelując argumentując komentując przypominając tłumacząc informując
      przyznając pytając odpowiadając ostrzegając oceniając wskazując zwracając cytując zauważając przekonując deklarując stwierdzając relacjonując
      zapowiadając pisząc nazywając określając
    `,
    transitive: 'cytuje wezwał wezwała czytamy',
    indefinite: 'czytamy cytuje mówi_się pisze_się',
    masculine: 'on',
    feminine: 'ona',
    masculineVerbs: 'ał ił ył ął',
    feminineVerbs: 'ała iła yła ęła',
    dropsSubject: true,
    inverts: true,
    quoting: 'cytuje zacytował cytowany cytowana',
    resumptions: ['tak', 'to', 'o tym'],
    resumedSources: ['to słowa', 'są to słowa', 'tak brzmią słowa', 'to opinia', 'to komentarz'],
    agencies: 'pap reutersowi afp ap bbc cnn onetowi wp interii tvn24 rmf dziennikarzom reporterom',
    genitiveAdjectives: 'ych ich ego iej ej',
  },

  dates: {
    months:
      'stycz{eń,nia,niu,niem,nie} styczniow{y,ego,emu,ym,a,ej,ą,e,i,ych,ymi} | lut{y,ego,emu,ym} lutow{y,ego,emu,ym,a,ej,ą,e,ych} | mar{zec,ca,cu,cem} marcow{y,ego,emu,ym,a,ej,ą,e,ych} | kwie{cień,tnia,tniu,tniem} kwietniow{y,ego,emu,ym,a,ej,ą,e,ych} | maj{,a,u,em} majow{y,ego,emu,ym,a,ej,ą,e,ych} | czerw{iec,ca,cu,cem} czerwcow{y,ego,emu,ym,a,ej,ą,e,ych} | lip{iec,ca,cu,cem} lipcow{y,ego,emu,ym,a,ej,ą,e,ych} | sierp{ień,nia,niu,niem} sierpniow{y,ego,emu,ym,a,ej,ą,e,ych} | wrze{sień,śnia,śniu,śniem} wrześniow{y,ego,emu,ym,a,ej,ą,e,ych} | październik{,a,u,iem,owi} październikow{y,ego,emu,ym,a,ej,ą,e,ych} | listopad{,a,zie,em,owi} listopadow{y,ego,emu,ym,a,ej,ą,e,ych} | grud{zień,nia,niu,niem} grudniow{y,ego,emu,ym,a,ej,ą,e,ych}',
    weekdays:
      'poniedział{ek,ku,kiem,kowi,ki,ków,kach} poniedziałkow{y,ego,emu,ym,a,ej,ą,e,ych} | wtor{ek,ku,kiem,kowi,ki,ków,kach} wtorkow{y,ego,emu,ym,a,ej,ą,e,ych} | środ{a,y,zie,ę,ą,o,ami,ach} środow{y,ego,emu,ym,a,ej,ą,e,ych} | czwart{ek,ku,kiem,kowi,ki,ków,kach} czwartkow{y,ego,emu,ym,a,ej,ą,e,ych} | piąt{ek,ku,kiem,kowi,ki,ków,kach} piątkow{y,ego,emu,ym,a,ej,ą,e,ych} | sobot{a,y,cie,ę,ą,ami,ach} sobót sobotni{,ego,emu,m,a,ej,ą,e,ch} | niedziel{a,i,ę,ą,e,ami,ach} niedziel niedzieln{y,ego,emu,ym,a,ej,ą,e,ych}',
    ranges: 'do i oraz lub',
    relative:
      'wczoraj dzisiaj dziś jutro tego_samego_dnia tego_dnia następnego_dnia nazajutrz poprzedniego_dnia dzień_wcześniej dzień_później Boże_Narodzenie Bożego_Narodzenia Wigili Nowy_Rok Sylwest',
  },

  numbers: {
    percent: 'procent{,a,u,y,ów,om,ami,ach,owy,owego,owej,ową} proc punkt{,y,ów}_procentow{e,y,ych}',
    magnitudes:
      '2: set{ki,ek} | 3: tysi{ąc,ąca,ące,ęcy,ącom,ącami,ącach} tys | 6: milion{,a,y,ów,om,ami,ach,owi} mln | 9: miliard{,a,y,ów,om,ami,ach,owi} mld | 12: bilion{,a,y,ów,om,ami} bln',
    currencies:
      'USD: dolar{,a,y,ów,om,ami,ach} | EUR: euro | GBP: funt{,a,y,ów,om,ami} | JPY: jen{,a,y,ów} | CNY: juan{,a,y,ów} | UAH: hrywn{a,y,ien,ę} | RUB: rubl{,a,e,i} rubel | PLN: złot{y,ego,e,ych,ym,ymi} zł | CZK: koron{a,y,ę} koron | CHF: frank{,a,i,ów} | HUF: forint{,a,y,ów} | TRY: lir{a,y,ę} lir',
    words: '12: tuzin | 10: dziesiątk{a,i} | 0.5: połow{a,y,ę,ie} pół | 1.5: półtora półtorej',
    clock: 'godz',
    clockBefore: 'godz godzinie o',
    afternoon: 'wieczorem po_południu',
    spaceGroups: true,
    andHalf: 'i_pół',
  },

  names: {
    endings:
      'a u owi em iem ie ze e y i ę ą o ia iu ią ię ii ji ję ją ego iego emu iemu ym im ej iej ów ach iach om iom ami iami ich ych imi ymi owie owiem',
    alternations: 'k:c g:dz r:rz ł:l t:c d:dz n:ń s:ś ń:n ź:z ś:s ch:sz',
    longEndings: 'ski ska skie skiego skiemu skiej skim skich czyk czyka czycy cy anie anin an ów go mu m my',
    fleeting: true,
  },
}
