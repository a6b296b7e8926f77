import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for hu. */
export const reviewed: ReviewedLanguage = {
  tag: 'hu',

  quotes: { pairs: '„” »« ’’ ‚’ «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dr. Dr. prof. ifj. id. özv. hg. Szt. ún. kb. ill. vö. ld. stb-i. tel. gen. ezr. alezr. őrn. szds. fhdgy.
        hdgy. főhdgy. kh. ev. szül. megh. ford. szerk. hrsz. fszt. okl. vegy. doc. dr.h.c. dr.habil. oszt. jogt.
        orv. pl. ftőrm. törm. zls. alez. ezds. vőrgy. vőrn. adm. érs. püsp. pléb. lelk. esp. főszerk. ig.
        vezérig. főig. titk. képv. miniszt. polgm. ügyv. közj. ui. mk. tkp. vmint. cca. rk. gör.kat. ref. kat.
        körz. megj. kiad. tansz. tanszékv. CSc. DSc. PhD. prof.em. nyug. nyá. hadn. fhadn. szkv. őrv. törzsőrm.
        ftörm. ztls. altbgy. vezds. vezőrgy. orsz. országgy. polg.m. alpolgm. jegyz. aljegyz. körjegyz. főjegyz.
        főisp. alisp. min.eln. miniszterelnökh. államt. közig. főov. főo. szako. oszt.vez. főoszt.vez. igh.
        ig.h. üv. ügyvez. ügyv.ig. elnh. h.eln. kanon. prép. bíb. bibor. bíbor. P. szerz. ref.lelk. ev.lelk. gk.
        görkat. r.kat. róm.kat. zsid. gör. ném. ang. ol. oros. szlov. horv. ukr. amer. magy. nemz. nemzetk.
        ált.isk. gimn.tan. tanf. egészségü. eü. tsz. közp. úgyn. kbel. megkb. hozzáv. átl. lsd. lj. jz. közr.
        közread. sajtó.a.r. átd. illusztr. bev. zsz. díszl. jelm. koreogr. dram.
      `,
      beforeNumber: `
        sz. o. old. l. köt. fej. bek. ábr. tábl. évf. nr. no. em. vol. par. u. min. jan. febr. márc. ápr. máj.
        jún. júl. aug. szept. okt. nov. dec. Pf. pf. fsz. ép. lph. tvr. kt. art. Szo. hétf. csüt. pént. szomb.
        fax. mob. irsz. lh. krt. sgt. füz. ker. kv. fol. lelt. ltsz. ltári. BWV. Zsolt. Mt. Mk. Lk. Jn. Róm.
        Kor. Gal. Ef. Ézs. Jer. Móz. Jel. ApCsel. térf. hőm. ügysz. ikt. tc. törv. max. Kr.e. Kr.u. i.sz. K.e.
        de. du.
      `,
      beforeName: `
        St. Sz. Gy. Zs. Cs. Ny. Ty. Ly. Dzs. szt. kir. csász. ker. Bp. jr. ált. habil. gr. br. min. vk. mb. Áll.
        Bert. Dez. Edm. Elem. Ern. Ferd. Fer. Gáb. Gyu. Gyul. Ign. Imr. Ist. Jen. Józs. Kál. Kár. Lád. Laj.
        Lász. Lip. Mih. Mikl. Nánd. Ödö. Rez. Sánd. Tam. Tiv. Vilm. Zolt. Erzs. Ilk. Marg. kft. Intéz. Kvt. kvt.
        Kkt. Ltár. ltár. Múz. múz. Kiad. Váll. Szöv. szöv. Egyes. közs. nk. mv. krt. rkp. sgt. stny. Testv. Bih.
        univ.
      `,
      mayEnd: `
        Kft. Bt. Zrt. Nyrt. Rt. Kht. vm. db. Ft. eFt. MFt. m. km. kg. ha. min. mp. ó. p. u. i.sz. Kr.e. Kr.u.
        jr. s.k. úm. h. pf. Bp. Inc. ált. gimn. adj. habil. krt. ltd. Ltd. mrd. cm. mm. hl. szept. okt. jan.
        febr. márc. ápr. aug. nov. dec. o. old. Kkt. Ev. évf. em. ker. bek. fsz. m.Ft. mFt. mill. dkg. dg. nm.
        dl. cl. kW. MW. sec. szd. szt. fszla. kp. hsz. köt. a.ford. ford.megj. szerk.megj. kft. bt. rt. zrt.
        nyrt. kkt. kht. Tsz. Mgtsz. i.e. i.u. K.e. m.h. közs. éjf. ea. f.é. f.hó. f.évi. tárgyh. t.é. múlt.é.
        ú.n. Testv.
      `,
      multiDot: `
        a.m. p.l. n.b. d.e. d.u. m.sz. á.h. n.v. h.c. e.h. p.o. i.m. u.o. ü.v. n.m. a.a. c.c. c.m. d.h. e.c.
        e.n. é.n. é.sz. f.h. f.k. f.m. h.n. i.c. i.h. i.k. i.t. k.b. k.m.f. k.m.b. l.c. loc.cit. m.f. m.o. m.p.
        n.é. n.k. o.ő. op.cit. ö.k. p.f. p.h. P.H. P.S. q.e.d. r.k. s.a. s.e. s.l. s.t.g. sz.n. sz.u. t.k. t.i.
        u.a. u.i. U.i. v.i. v.ö. b.ú.é.k. B.Ú.É.K. N.B. e.v.
      `,
      endsList: 'stb. s.t.b. ff. sk. skk. sköv. kk. s.köv.',
    },
    finalClusters: `
      bb mb cc lc nc rc bd dd gd jd kd ld md nd pd rd sd vd zd ff lf rf gg ng lg rg dj gj jj lj nj pj rj vj tj
      sj ck kk nk rk lk sk ll jl lm mm rm nn rn ln pp mp lp rp rr cs rs ss ts zs ds ks ls ms ns ps bs dt ft jt
      kt lt mt nt pt rt st tt zt gt bt ct ht xt dv lv rv jz nz rz sz zz lz tz ch th sh
    `,
    ordinals: true,
    beforeFigures: `
      oldal oldalon oldalán szám számú fejezet fejezetben pont pontban szoba vágány hely helyen osztály óra
      órakor terv csoport csoportban vitamin melléklet típus
    `,
    starters: `
      ő ők a az ez ezek azok mi én ti te ön önök egy egyik minden mindenki sok néhány több két három mit ki
      hogyan hogy mikor hol miért melyik amikor ha bár mert és vagy de hanem tehát így ezért akkor itt ott most
      ma tegnap holnap később korábban is még már csak nem igen azonban ugyanakkor emellett viszont pedig majd
      szerint után előtt közben alatt miatt eközben ennek annak erre arra ezt azt talán néha gyakran mindig soha
      szinte tulajdonképpen végre végül persze sajnos szerencsére azóta időközben senki semmi valaki valami
      bárki mások más ugyanaz ilyen olyan ezen azon ezzel azzal ezután azután ebből abból ebben abban ettől
      attól ehhez ahhoz erről arról inkább főleg különösen majdnem körülbelül mintegy legalább legfeljebb nélkül
      helyett ellen felé mellett mögött között körül óta ellenére mivel hiszen ugyanis azaz vagyis sőt sem se ne
      négy öt nyolc kilenc tíz van volt vannak voltak lesz lett lehet kell nincs sincs nekem neki nekünk nekik
      engem minket őt őket kinek mikortól meddig honnan hova hová hány mennyi milyen ó jaj na nos köszönöm
      bocsánat először másodszor egyszer kétszer évek hetek hajnalban reggel délután este éjjel idén tavaly
      jövőre vö ld lásd
    `,
  },

  reporting: {
    verbs: `
      mondta mondja mondják mondták mondott közölte közli közölték kérdezte kérdezi kérdezték válaszolta
      válaszolja felelte feleli hozzátette hozzáteszi kijelentette kijelenti magyarázta magyarázza kifejtette
      hangsúlyozta hangsúlyozza kiemelte megjegyezte megjegyzi állította állítja állítják elismerte elismeri
      tagadta tagadja megerősítette figyelmeztetett figyelmeztette ígérte ígéri bejelentette bejelenti írta írja
      írták fogalmazott fogalmaz kiáltotta kiáltott kiabálta súgta suttogta motyogta folytatta folytatja tette
      jelentette nyilatkozta emlékeztetett vélte véli gondolta gondolja mesélte meséli elmondta elmondja
      összegzett jelezte jelzi szólt sóhajtotta kérte kéri sürgette ismételte rámutatott
      elmondták hozzátették kijelentették hangsúlyozták kiemeli aláhúzta elmagyarázta visszautasította bírálta üzente üzeni leszögezte rögzítette fogalmazta nyilatkozott reagált reagálta megemlítette felidézte elárulta ismertette tudatta emelte húzta fejtette mutatott
      tájékoztatott tájékoztatta kommentálta értékelte értékelt összegezte összegezett kezdte idézte vallotta vallott bevallotta cáfolta cáfolt
      védekezett panaszolta panaszkodott háborgott méltatlankodott szögezi javasolta javasolja követelte követeli szorgalmazta köszönte gratulált
      bírált támadta vádolta jósolta vélekedett vélekedik hiszi bízik reméli remélte részletezte pontosított pontosította biztosított nyugtatott
      fejtegette elemezte viccelődött tréfálkozott ironizált gúnyolódott indokolta indokolt érvelt érvel hívja tanácsolta ajánlotta megígérte
      beszámolt számolt emlékezett taglalta vázolta ecsetelte nyomatékosította hangoztatta hangoztatja elismételte megismételte sejtette utalt
      sajnálta sajnálkozott dicsérte dicsekedett lelkendezett örvendezett ujjongott felkiáltott felsóhajtott kacagott mosolygott kérdezett válaszolt
      felelt jegyezte szólalt tudósított posztolta posztolt tweetelte elmesélte elmeséli mondanák közölt felhívta feltette
      nyugtatta biztosította
    `,
    phrases: ['szerint', 'szavai szerint'],
    pronouns: 'ő ők én mi te ti ön önök',
    conjunctions: 'hogy miért',
  },

  speakers: {
    and: 'és',
    negations: 'nem soha',
    auxiliaries: 'volt van voltak vannak lesz lett',
    articles: 'a az egy ez ezek azok több sok néhány két három négy öt minden valamennyi',
    oblique: 'neki nekik nekem nekünk őt őket',
    prepositions: 'után előtt alatt során szerint mellett között ellen nélkül miatt helyett iránt felől',
    conjunctions: 'és vagy de hogy ha amikor mert bár míg mint aki akik ahol ki mit hogyan miért illetve valamint',
    relatives: 'aki akik',
    adverbs: `
      nem is azután akkor később korábban most ma tegnap holnap már még csak itt ott így azonban emellett hétfőn kedden szerdán csütörtökön pénteken
      szombaton vasárnap először nemrég gyakran mindig el meg fel hozzá azt ezt arra erre héten múlt évben ki alá rá be vissza mindezt ugyanakkor majd
      aztán végül kedd szerda csütörtök péntek szombat hétfő
      arról erről azzal ekképp ekképpen ennek kapcsán akként úgy hozzátéve röviden végezetül közben eközben egyúttal pedig viszont továbbá délelőtt
      délután este reggel tegnapelőtt nevetve mosolyogva
      közösségi oldalán facebook-oldalán honlapján blogjában
    `,
    roles: `
      miniszter miniszterelnök külügyminiszter elnök szóvivő vezető igazgató vezérigazgató polgármester főpolgármester képviselő szenátor nagykövet kancellár
      államtitkár professzor kutató kutatók szakértő szakértők elemző orvos ügyvéd ügyész bíró rendőrség tanú szerző író újságíró rendező színész énekes edző
      szövetségi_kapitány játékos kapitány szomszéd férfi nő asszony anya apa testvér kormány minisztérium cég párt bizottság bank tanár diák tulajdonos alapító
      király királynő pápa püspök főtitkár
      szóvivője vezetője vezérigazgatója igazgatója elnöke alelnöke alelnök elnökhelyettes miniszterelnök-helyettes miniszterhelyettes házelnök
      államfő kormányfő pártelnök pártigazgató frakcióvezető frakcióvezetője frakcióvezető-helyettes politikus politikusa
      politikusok képviselője képviselők képviselőjelölt jelölt jelöltje jegyző alpolgármester önkormányzat hivatal diplomata diplomaták külügyér
      nagykövete konzul biztos főbiztos főigazgató főigazgatója ügyvezető ügyvezetője menedzser menedzsere cégvezető vállalkozó vállalkozók
      tulajdonosa alapítója társalapító befektető bankár közgazdász politológus szociológus történész jogász jogásza ügyvédje ügyvédek ügyészség
      bírónő bíróság törvényszék kúria alkotmánybíróság rendőr rendőrök rendőrkapitány nyomozó nyomozók kutatója elemzője elemzők szakértője tudós
      tudósok biológus fizikus csillagász geológus meteorológus klímakutató virológus professzora docens tanszékvezető rektor
      rektora dékán pedagógus tanárnő hallgató hallgatók iskolaigazgató orvosa orvosok főorvos főorvosa ápoló ápolónő sebész gyermekorvos mentős
      mentősök pszichológus tűzoltó tűzoltók katasztrófavédelem katona ezredes tábornok parancsnok parancsnoka hadsereg honvédség pilóta sofőr
      vezetőedző vezetőedzője edzője tréner csapatkapitány labdarúgó futballista kapus csatár védő középpályás úszó vívó kajakos bajnok bajnoka
      olimpikon versenyző versenyzője sportoló játékosa válogatott klub szövetség szurkoló szurkolók sportigazgató költő regényíró rendezője rendezőnő
      producer színésznő művész művésznő festő zenész énekesnő karmester szerkesztő főszerkesztő főszerkesztője műsorvezető riporter blogger kritikus
      múzeumigazgató bíboros érsek lelkész pap plébános rabbi egyházfő szentatya lakó lakója lakók lakos szomszédok szemtanú szemtanúk
      túlélő túlélők sértett áldozat vádlott gyanúsított elítélt turista utas utasok vásárló gazda gazdák gazdálkodó termelő kertész munkás munkások
      dolgozó dolgozók szakszervezet aktivista civil szervezet alapítvány egyesület kamara vállalat társaság szolgáltató
      parlament ellenzék kormánypárt feleség felesége férje fia lánya nagymama nagyapa édesanya édesanyja édesapa édesapja testvére
      barát barátja barátnője kolléga kollégája fiú lány nyugdíjas fiatalember közlemény jelentés
    `,
    roleEndings: `
      miniszter igazgató vezető elnök
      minisztere szóvivő szóvivője elnöke igazgatója vezetője szakértő szakértője kutatója képviselője
    `,
    sourcesAfter: [
      'szerint',
      'szavai szerint',
      'közlése szerint',
      'szavaival',
      'elmondása szerint',
      'véleménye szerint',
      'tájékoztatása szerint',
      'állítása szerint',
      'közlése alapján',
    ],
    adverbEndings: 'nak nek ról ről ból ből hoz hez höz nál nél tól től ként ért',
    asWords: 'ahogy ahogyan mint',
    transitive: 'kérte kéri figyelmeztetett felhívta',
    masculine: 'ő',
    dropsSubject: true,
    inverts: true,
    judgements: `
      nevezte nevezi nevezték minősítette minősíti minősítették tartotta tartja tartják titulálta bélyegezte jellemezte jellemzi értékelte
    `,
    nounCases: 'ban ben nak nek ról ről ból ből hoz hez höz nál nél tól től ként kal kel',
  },

  dates: {
    months:
      'január{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | február{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | március{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | április{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | május{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | június{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | július{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | augusztus{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | szeptember{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | október{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | november{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i} | december{,ban,ben,tól,től,ig,ra,re,i,ja,je,a,e,jában,jében,ában,ében,t,ot,et,ról,ről,nak,nek,hoz,hez,jára,ára,ére,jától,i}',
    weekdays:
      'hétfő{,n,i,től,ig,re,t,nként,höz} | kedd{,en,i,től,ig,re,et,enként} | szerd{a,án,ai,ától,áig,ára,át} | csütörtök{,ön,i,től,ig,re,öt} | péntek{,en,i,től,ig,re,et} | szombat{,on,i,tól,ig,ra,ot} | vasárnap{,on,i,tól,ig,ra,ot,ja}',
    monthFirst: true,
    ranges: 'és',
    relative: 'tegnap ma holnap aznap másnap előző_nap karácsony szilveszter újév',
  },

  numbers: {
    percent: 'százalék{,a,os,kal,át,ot,ra,ról,ban} százalékpont{,tal}',
    magnitudes:
      '2: száz százan | 3: ezer ezret ezres ezren ezrek ezrével | 6: millió{,s,t} millió | 9: milliárd{,os,ot} | 12: billió',
    currencies:
      'USD: dollár{,t,os,ba,ral} | EUR: euró{,t,s,val} | HUF: forint{,ot,os,ba,tal} | GBP: font | KRW: von won',
    spaceGroups: true,
    clock: 'óra órakor órától óráig',
    andHalf: 'és_fél',
    words:
      '0.5: fél | 1.5: másfél | 2: két kétszer | 12: tizenkét | 22: huszonkét | 32: harminckét | 42: negyvenkét | 52: ötvenkét | 2.5: két_és_fél',
    endings:
      'ban ben ba be ból ből n on en ön an ra re ról ről nál nél hoz hez höz tól től nak nek val vel ért ig ként t ot et öt at k ok ek ök os es ös s ja je nyi kor bal bel cal cel dal del ral rel tal tel nal nel jal jel jából jéből jára jére',
  },

  names: {
    endings:
      'ban ben ba be ból ből n on en ön an ra re ról ről nál nél hoz hez höz tól től nak nek val vel ért ig ként t ot et öt at é ék ék i os es ös bal bel cal cel csal csel dal del fal fel gal gel kal kel lal lel mal mel nal nel ral rel sal sel szal szel tal tel zal zel ja je a e',
    longEndings: 'iak iek iaknak ieknek iakkal iekkel ország országi országban',
    alternations: 'a:á e:é o:ó ö:ő',
  },
}
