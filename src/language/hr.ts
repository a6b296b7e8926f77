import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hr. */
export const reviewed: ReviewedLanguage = {
  tag: 'hr',

  quotes: { pairs: '„” »« ‚’ “” „“ ’’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        gđa. gđica. gosp. prof. doc. mr. ing. dipl. mag. akad. mons. kard. gen. puk. npr. tzv. tj. odn. usp. ul.
        tel. ur. prev. rođ. umr. predsj. zast. dir. zam. sv. fra. vlč. preč. pok. brig. bojn. pukov. gen-bojn.
        dipl.ing. mr.sc. dr.sc. sc. oec. iur. spec. bacc. struč. prim. dopredsj. ravn. gl. v.d. odvj. nadb.
        bisk. župn. msgr. cca. uklj. isklj. v. akad.kip. akad.slik. arhit. arh. dipl.oec. dipl.iur. dr.med.
        dr.stom. dr.vet. doc.dr. prof.dr. izv.prof. red.prof. nasl.prof. doc.dr.sc. izv. prof.em. em. emer. viš.
        zn. znan. savj. znan.savj. znan.sur. asis. asist. lekt. predav. v.pred. nast. odgaj. tajn. pročel.
        gradonač. načel. zamj. dož. dopr. potpreds. potpr. min.predsj. veleposl. gl.taj. gl.ur. izvrš. izvrš.ur.
        odg. odg.ur. teh.ur. prir. ilustr. fot. foto. scen. red.film. glum. slik. književ. pjesn. novin. knjiž.
        povj. arheol. etnol. geogr. geol. biol. kem. fiz. mat. ekon. tehn. filoz. filol. teol. ling. polit.
        sociol. psihol. pedag. glazb. likov. engl. njem. franc. tal. španj. polj. češ. slov. mađ. bošnj. crnog.
        alb. bug. grč. hebr. arap. kin. jap. amer. brit. austr. švic. šved. norv. port. hrv. Hrv. međunar. nac.
        sjev. juž. ist. zap. sz. sr. srednj. gor. Gor. Donj. Vel. Mal. Sl. Slav. Biog. Kašt. bl. Bl. bož. o.fra.
        č.s. č.o. preuzv. uzv. Msgr. nadbisk. žpk. dek. prepoš. rkt. rimokat. grkokat. pravosl. prot. por.
        natpor. poruč. nadpor. potpor. satn. stož. stoz.brig. brig.gen. gen.bojn. gen.puk. gen.zbora. stož.gen.
        stož.brig. admir. kmdt. kap. kap.fr. kap.b.b. des. razv. vodn. kontraadm. viceadm. pov. povjer. bilj.
        javn.bilj. suc. drž.odv. drž. tuž. liječ. prim.dr. dr.dent. sr.tel. mob. faks. adr. avenij. av. obil.
        zgr. udov. vl. zv. nazv. zaposl. biv. bivš. tadaš. sadaš. izvanr. dop. počas. poč. vd. ca. pribl. prosj.
        maks. uk. ukup. posl. prij. neodr. izd. pretp. vjer. cit. ibid. gđe. gpođa. gđo.
      `,
      beforeNumber: `
        br. čl. st. str. s. pogl. sl. tab. knj. toč. t. god. r. oko. kbr. NN. op. ovr. kat. par. min. siječ.
        velj. ožu. tra. svi. lip. srp. kol. ruj. lis. stu. pro. al. alin. podst. čl.st. dio. svez. crt. pril.
        fusn. inv.br. inv. sig. kut. fasc. posl.br. ur.br. Nar.nov. Sl.gl. Sl.l. kč. kčbr. k.č. k.č.br. zk.
        zk.ul. kč.br. z.k. poš. pošt. p.p. rač. žiro.rač. OIB. MB. MBS. tel.br. kuć. ul.br. st.br. sob. sek. h.
        čet. uto. pon. sri. pet. sub. ned. ožuj. trav. svib. kolov. listop. stud. pros. temp. vis. šir. duž.
        dub. mj. tež. snag. ser. sez. epiz. vers. ver. raz. razr. odj. poz. pol. pl. Mt. Mk. Lk. Iv. Dj. Rim.
        Kor. Gal. Ef. Izl. Lev. Br. Pnz. Ps. Iz. Jer. Otk.
      `,
      beforeName: `
        St. ml. st. š.k. k. jr. g. dr. min. o. gđ. žup. op. opć. kot. gr. Sv. pl. jez. pot. zasel. sel. odj.
        Zav. zav. fak. Fak. sveuč. Sveuč. uč. gimn. Gimn. Bol. klin. udr. Udr. druš. Druš. poduz. Poduz. tvrt.
        nakl. Nakl. knjižn. muz. Muz. gal. kaz. Kaz. orkes. Iv. Jos. Stj. Mih. Fr. Franj. Nik. Petr. Vlad. Vjek.
        Lj. Ljud. Kr. Krist. Mat. Đ. Gj. Dragut. D. Blaž. kr. gro. d.d. d.o.o. voj. univ. čl.
      `,
      mayEnd: `
        dr. god. g. st. kn. lp. tis. mil. milij. mlrd. km. kg. ha. min. sek. h. d.d. d.o.o. j.d.o.o. pr.Kr.
        po.Kr. n.e. p.n.e. jr. ml. o.g. t.g. pon. uto. sri. čet. pet. sub. ned. cm. mm. t. EUR. stan. čl. kom.
        preb. siječ. velj. ožuj. trav. svib. lip. srp. kolov. ruj. listop. stud. pros. bil. eur. HRK. USD. din.
        mj. mjes. tjed. dan. s. m. dm. dag. dkg. dl. hl. l. kW. MW. kcal. kal. os. uč. stup. vj. kat. red.
        pr.n.e. b.g. tek.god. k.d. j.t.d. u.m. u.mir. umir. d.sc. Ph.D. M.A. B.A. MBA. LL.M. bod. zgod. pog.
        poslijep. prijep. ujut. v.r. m.p. L.S. mj.n.v. n.v. str. primj.
      `,
      multiDot: `
        n.pr. t.j. t.zv. b.b. o.o. s.r. i.e. t.z. n.b. P.S. N.B. o.p. n.d. d.n. op.cit. l.c. o.c. o.a. u.i. s.v.
        v.i. P.P.
      `,
      endsList: 'itd. itsl. sl. i.dr. i.sl. i.t.d. etc. i.t.sl.',
    },
    finalClusters: `
      nc rc nd rd zd ld lf ff ng rg lg rh ch lj nj nk rk sk lk jk lm rm jm jn rn mb rb lb mp lp rp ks ls rs ns
      ps ms ss ft kt lt nt pt rt st št xt tt rv lv nz rz lz zz jz nš rš nč rč dž rž žd kl tl ll gl
    `,
    ordinals: true,
    ordinalYears: true,
    beforeFigures: `
      br str s kbr tel vol stranica stranici strana strani broj broju poglavlje poglavlju točka točki godina godine soba mjesto
      mjestu peron linija razred sati
    `,
    starters: `
      on ona ono oni one mi ja vi ti to taj ta te ovaj ova ovo njegov njezin njihov naš moj što kako kada gdje
      zašto tko koji koja koje u na iz od do po za pri o pod nad između kroz bez prije poslije nakon tijekom
      prema i a ali ili nego ako iako jer dakle tako tada tu tamo sada danas jučer sutra kasnije ranije također
      još već samo ne da osim međutim no ipak svi sve svaki mnogi neki dva dvije tri zatim s sa usp godine
    `,
  },

  reporting: {
    verbs: `
      rekao rekla rekli rekle kaže kažu kazao kazala kazali govori govorio govorila izjavio izjavila izjavili
      izjavljuje dodao dodala dodali dodaje odgovorio odgovorila odgovorili odgovara upitao upitala pita pitao
      pitala pitali objasnio objasnila objašnjava naglasio naglasila naglašava istaknuo istaknula istaknuli
      ističe napomenuo napomenula primijetio primijetila ustvrdio ustvrdila tvrdi tvrde tvrdio priznao priznala
      priznaje zanijekao demantirao potvrdio potvrdila potvrđuje upozorio upozorila upozorava obećao obećala
      najavio najavila objavio objavila napisao napisala piše viknuo viknula vikao povikao povikala šapnuo
      šapnula promrmljao nastavio nastavila nastavlja zaključio zaključila zaključuje komentirao komentirala
      podsjetio podsjetila smatra misli pomislio poručio poručila poručuje naveo navela navodi priopćio
      priopćila uzviknuo ispričao ispričala
      rekavši izvijestio izvijestila tvrdila objašnjavao kritizirao kritizirala pozvao pozvala odgovarali savjetovao
      procijenio procijenila pohvalio pohvalila uvjerava vjeruje pojasnio pojasnila pojašnjava istaknule reklo
      otkrio otkrila požalio uzdahnuo nasmijao
      upozoravaju ustvrđuje podsjeća primjećuje ocijenio ocijenila ocjenjuje procjenjuje prokomentirao prokomentirala komentira napominje nadodao
      nadodala demantirala demantira opovrgnuo opovrgnula obećava uvjeren uvjerena zaprijetio zaprijetila poziva
      zatražio zatražila traži kritizira optužio optužila optužuje zahvalio zahvalila čestitao čestitala prepričao prepričala prisjetio prisjetila
      prisjeća požalila žali našalio našalila uzvratio uzvratila odbrusio zapitao uzviknula objavljuje drži strahuje predviđa najavljuje
      otkriva
      demantiralo dodalo govorilo ispričalo istaknulo izjavilo izvijestilo kazalo komentiralo kritiziralo nadodalo naglasilo najavilo napisalo
      napomenulo nastavilo navelo našalilo obećalo objasnilo objavilo ocijenilo odgovorilo opovrgnulo optužilo otkrilo pitalo podsjetilo pohvalilo
      pojasnilo poručilo potvrdilo povikalo pozvalo požalilo prepričalo primijetilo priopćilo prisjetilo priznalo procijenilo prokomentiralo tvrdilo
      upitalo upozorilo ustvrdilo uzviknulo uzvratilo viknulo zahvalilo zaključilo zaprijetilo zatražilo čestitalo šapnulo
      priopćuje priopćili
    `,
    phrases: ['prema', 'prema riječima'],
    pronouns: 'on ona oni one ja mi ti vi',
    conjunctions: 'da li kako',
  },

  speakers: {
    naming:
      'zvani zvana zvano takozvani takozvana takozvano takozvane tzv tzv. nazvan nazvana pod_nazivom nazivom riječ riječi pojam izraz slogan sloganom natpisom naslov naslovom nadimkom film filma roman romana knjiga knjige pjesma pjesme serija serije album predstava časopis list skupina klub projekt',
    addressees: 'agenciji listu portalu televiziji medijima',
    and: 'i',
    negations: 'nije nisu nikad nikada',
    auxiliaries: 'je su sam smo bio bila bili će bi se mu joj im',
    articles:
      'taj ta to ti te ovaj ova ovi njegov njegova njen njezin njihov naš moj svoj jedan jedna nekoliko mnogi neki drugi dva dvije tri četiri pet svi svaki',
    oblique: 'mu joj im nam mi meni vam nas vas njih njega njoj njemu',
    prepositions:
      'u na do s sa iz od po za pod nad pri kroz bez prije poslije nakon između tijekom tokom protiv oko prema zbog osim umjesto o k ka kod među',
    conjunctions: 'i a ali ili da kako ako kad kada jer iako dok što gdje tko ko koji koja koje čiji zašto te nego',
    relatives: 'koji koja koje',
    adverbs:
      'ne također takođe već još jučer juče danas sutra potom zatim onda tada sada ovdje tamo ranije kasnije ponovno ponovo samo čak uvijek nikad često nedavno međutim ujutro navečer ponedjeljak utorak srijedu četvrtak petak subotu nedjelju osim_toga istodobno tjedna tjedan mjeseca godine prošli prošle novinarima',
    roles: `
      ministar ministrica premijer premijerka predsjednik predsjednica kancelar kancelarka župan gradonačelnik gradonačelnica zastupnik zastupnica veleposlanik
      glasnogovornik glasnogovornica tajnik ravnatelj ravnateljica direktor direktorica šef šefica voditelj voditeljica stručnjak stručnjaci ekspert analitičar
      analitičari politolog povjesničar ekonomist znanstvenik znanstvenica znanstvenici profesor profesorica liječnik liječnica odvjetnik tužitelj sudac
      policija svjedok svjedoci autor autorica pisac književnik novinar novinarka redatelj glumac glumica pjevač pjevačica trener izbornik igrač kapetan
      general vojnik dužnosnik političar lider osnivač vlasnik poduzetnik korisnik stanovnik stanovnici susjed susjeda majka otac brat sestra sin kći suprug
      supruga prijatelj kolega muškarac žena djevojka učitelj student ministarstvo vlada tvrtka agencija sud stranka povjerenstvo izvor kralj kraljica papa
      biskup svećenik predstavnik predstavnica portparol
 rektor žene muškarci ljudi roditelji studenti muškarac baka djed
      svjedokinja očevidac stanovnica mještanin mještani nastavnik nastavnica učiteljica učenik studentica dekan liječnici bolnica vatrogasac
      vatrogasci zapovjednik vozač pilot putnik nogometaš vratar napadač redateljica pjesnik književnica urednik urednica poljoprivrednik radnik
      radnici sindikat sindikalist vlasnica veleposlanica tužiteljica sutkinja odvjetnica nadbiskup stručnjakinja istraživač istraživačica
      ekonomistica analitičarka psiholog meteorolog seizmolog
    `,
    roleEndings: 'ministar direktor olog telj',
    sources: ['prema', 'prema riječima', 'prema rečima', 'po riječima'],
    asWords: 'kako kao',
    masculine: 'on',
    feminine: 'ona',
    masculineVerbs: 'ao io',
    feminineVerbs: 'ala ila',
    dropsSubject: true,
    inverts: true,
    indefinite: 'kaže_se navodi_se',
    quoting: 'citira citirao',
    judgements: `
      opisao opisala opisali nazvao nazvala nazvali optužio optužila osudio osudila
      ocijenio ocijenila okarakterizirao okarakterizirala proglasio proglasila
    `,
    transitive: 'pozvao pozvala optužio optužila kritizirao kritizirala pohvalio pohvalila zahvalio čestitao čestitala',
  },

  dates: {
    months:
      'siječ{anj,nja,nju,njem} siječanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | veljač{a,e,i,u,om} veljačk{i,og,oga,om,im,a,e,oj,u,o,ih} | ožuj{ak,ka,ku,kom} ožujsk{i,og,oga,om,im,a,e,oj,u,o,ih} | trav{anj,nja,nju,njem} travanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | svib{anj,nja,nju,njem} svibanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | lip{anj,nja,nju,njem} lipanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | srp{anj,nja,nju,njem} srpanjsk{i,og,oga,om,im,a,e,oj,u,o,ih} | kolovoz{,a,u,om} kolovošk{i,og,oga,om,im,a,e,oj,u,o,ih} | ruj{an,na,nu,nom} rujansk{i,og,oga,om,im,a,e,oj,u,o,ih} | listopad{,a,u,om} listopadsk{i,og,oga,om,im,a,e,oj,u,o,ih} | studen{i,oga,og,om,ome} studenačk{i,og,oga,om,im,a,e,oj,u,o,ih} | prosin{ac,ca,cu,cem} prosinačk{i,og,oga,om,im,a,e,oj,u,o,ih}',
    weekdays:
      'ponedjelj{ak,ka,ku,kom} ponedelj{ak,ka,ku,kom} ponedjeljk{e,om} | utor{ak,ka,ku,kom} | srijed{a,e,i,u,om} | četvrt{ak,ka,ku,kom} | pet{ak,ka,ku,kom} | subot{a,e,i,u,om} subotnj{i,eg,em,im,a,e,oj,u} subotnj{ih,om,ega} | nedjelj{a,e,i,u,om} nedjeljn{i,og,oga,om,im,a,e,oj,u,o,ih}',
    unsure: 'studeni studenom srpom',
    before: 'u od do na za prošli prošlog ovog krajem početkom sredinom tijekom i kraj početak',
    ranges: 'do i ili',
    relative:
      'jučer danas sutra istog_dana isti_dan toga_dana tog_dana sljedeći_dan sljedećeg_dana dan_ranije dan_kasnije Božić Nov{a,u,e}_godin lani',
  },

  numbers: {
    percent: 'post{o,otak,otka,otku,otkom,otci,otaka} postot{ni,nog,na,nih} posto',
    magnitudes:
      '2: stotin{a,e,u} | 3: tisuć{a,e,u,i,ama} tis hiljad{a,e,u} | 6: milijun{,a,i,ima,u,e} mil mln | 9: milijard{a,e,u,i,ama} milijardi mlrd | 12: bilijun{,a,i,ima} trilijun{,a}',
    currencies:
      'USD: dolar{,a,i,e,u,ima} | EUR: eur{o,a,i,e,u,ima} | GBP: funt{,a,i,e,ima} | JPY: jen{,a,i} | CNY: juan{,a,i} | UAH: hrivnj{a,e,i} grivnj{a,e,i} | RUB: rubalj{,a} rublj{a,i,e} | CZK: krun{a,e,i,u} | CHF: frank franak frank{a,i} | HRK: kun{a,e,i,u} kuna kn | INR: rupij{a,e,i} | MXN: pezos{,a,i}',
    words:
      '12: tucet desetak | 10: desetak | 0.5: pola polovic{a,e,i,u} | 1.5: jedan_i_pol | 2: dva dvije dvoj{e,ica,ice} dvojic{a,e} dvostruk{o,i} dvaput | 3: troj{e,ica} trostruk{o,i} | 4: četvero četvorica | 5: petero petorica | 100: stotinu stotina',
    clock: 'sati sata sat h',
    clockBefore: 'u oko',
    afternoon: 'popodne navečer poslijepodne',
    units:
      'mile: milj{a,e,u,ama} | foot: stop{a,e,u} | pound: funt{a,i,e} | kilometer-per-hour: km/h | degree: stup{njeva,nja,anj} | celsius: °C stup{njeva,nja,anj}_Celzija | fahrenheit: °F | acre: jutar{a,} akr{a,ova}',
    spaceGroups: true,
    ordinals:
      '1: prv{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 2: drug{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 3: treć{i,eg,em,im,a,e,oj,u,ih} | 4: četvrt{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 5: pet{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 6: šest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 7: sedm{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 8: osm{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 9: devet{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 10: deset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 11: jedanaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 12: dvanaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 13: trinaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 14: četrnaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 15: petnaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 16: šesnaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 17: sedamnaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 18: osamnaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 19: devetnaest{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 20: dvadeset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 30: trideset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 40: četrdeset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 50: pedeset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 60: šezdeset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 70: sedamdeset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 80: osamdeset{i,og,oga,om,ome,im,a,e,oj,u,o,ih} | 90: devedeset{i,og,oga,om,ome,im,a,e,oj,u,o,ih}',
    andHalf: 'i_pol',
  },

  names: {
    endings: 'a u om em e i o oj oga omu og ome im ih ima ama ova ovo ovi ovu ove ov ev eva jem ja ju je ji',
    longEndings:
      'jev jeva jevo jevi jevu jevim ija ije iji iju ijom anija anski anska ina ini inu inoj in ovog ovom ovim ski ska ske sko skog skom skoj skim skih skoga ac aca ci ca anin ani ana',
    fleeting: true,
    alternations: 'k:c g:z h:s',
  },
}
