import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fi. */
export const reviewed: ReviewedLanguage = {
  tag: 'fi',

  quotes: { pairs: '”” ’’ »» ››', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hra. rva. nti. tri. prof. dos. ins. maist. kand. kenr. ltn. kapt. maj. noin. ks. vrt. vars. nk. ns. puh.
        k. kuol. suom. vt. em. ent. esim. ts. n. pyh. oik. fil. lääket. tekn. kauppat. teol. valt. yht. kasv.
        past. ark. arkkip. kenrl. evl. luutn. yliltn. vääp. kers. amir. komdri. dipl.ins. toht. lis. tutk.
        johts. siht. puh.joht. pääs. kans.ed. tuom. esitt. ohj. käs. sov. säv. san. nyk. fil.tri. synt. varat.
        lakim. erik. mm. emer. apul. apulaisprof. prof.em. emer.prof. akat. fil.maist. fil.lis. fil.kand.
        valtiot. valt.tri. oik.tri. lääk.tri. teol.tri. kauppat.tri. dipl. insinör. arkkit. rak.mest. toim.joht.
        hall.pj. vpj. vpuh. apul.joht. kaup.joht. kunnanjoht. kaupunginjoht. kansanedust. edust. ulkomin.
        lähett. suurläh. syytt. aspir. komis. konst. rikoskom. ylikom. kenr.maj. kenr.ltn. evp. ye. yliluutn.
        vänr. kapt.luutn. sotam. korp. alik. aliker. yliker. ylivääp. sot.mest. kirkkoh. rov. tuomiorov.
        lääninrov. kappal. engl. ruots. ruotsal. saks. ransk. ven. venäj. vir. viron. norj. tansk. ital. lat.
        kreik. amer. brit. kansainv. valtak. alkup. alun. nykyis. entis. edell. seur. seuraav. mukaanl. keskim.
        enint. vähint. mahd. todennäk. ilmest. suoment. toimit. kuvit. sävelt. sanoit. käsik. lavast. puvust.
        valok. koreogr. opett. maanvilj. työnjoht.
      `,
      beforeNumber: `
        nro. n:o. s. luku. kpl. kuv. taul. osa. klo. art. kohta. vol. v. vv. kl. ma. ti. ke. to. pe. la. su.
        tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk. nid. mom.
        as. rek. dnro. koht. liit. VNp. nr. num. siv. vuosik. vsk. no. p. gsm. tel. pl. krs. rap. maks. max.
        min. lämp. op. BWV. KV. Ps. Matt. Mark. Luuk. Joh. Room. Kor. Gal. Ef. Jes. Jer. Moos. Ilm. kuoll. lk.
        div. kierr. sij.
      `,
      beforeName: `
        pres. toim. joht. pääjoht. jr. sr. pj. min. St. Yliop. yliop. Helsingin.yliop. TKK. inst. Inst. Kirj.
        kust. Kust. koul. Koul. Seur. Yhd. Aug. Ed. Fredr. Joh. Kaarl. Wilh. Vilh. Sak. Henr. Juh. os. Tmi.
        Opett. Suomal. Maist. Past. Kapt. Prof.
      `,
      mayEnd: `
        vast. eKr. jKr. e.Kr. j.Kr. e.a.a. j.a.a. milj. mrd. min. sek. t. km. kg. kpl. mk. v. ko. Oy. Oyj. Inc.
        jr. sr. s. ss. ao. alk. h. as. hlö. hlöä. cm. ha. dl. krs. alv. sis. kp. pist. sd. kok. kesk. vihr. vas.
        kd. ps. r. ry. rf. rs. tm. ay. ky. oy. M.A. Ph.D. P.S. os. henk. asuk. kk. vko. vk. pv. vrk. m. cl. ml.
        g. tn. snt. eur. tuh. kW. MW. hv. ap. ip. aam. ilt. vuos. vuosis. vs. luv. s.a. s.l. toim.huom.
        suom.huom. kirj.huom. huom. Ky. Tmi. liik. sit. nuor. vanh.
      `,
      multiDot: `
        e.m. m.m. t.s. o.s. s.o. n.s. a.o. l. i.e. n.k. s.v. v.t. t.i. a.k. o.t.o. o.y. m.p.y. m.r. v.p. e.g.
        N.B. e.a. k.o. t.m.
      `,
      endsList: 'jne. ym. yms. ms. tms. jms. etc. y.m. j.n.e. t.m.s. y.m.s.',
    },
    streets: 'nt. kt. k. kat. int.',
    truncatedEndings: 'b c d f g h j k m p q v z',
    wholeWords: 'rock pop jazz golf rap hip hop punk funk',
    ordinals: true,
    beforeFigures: `
      sivu sivulla sivun numero numeron luku luvussa kohta kohdassa osa osassa vuosi vuonna huone huoneessa sija
      sijalla linja luokka kerros raide klo ryhmä ryhmässä vitamiini suunnitelma liite tyyppi sarja
    `,
    starters: `
      hän he se ne me minä te sinä tämä nämä tuo nuo hänen heidän sen niiden meidän minun mikä mitä kuka miten
      milloin missä miksi kun jos vaikka koska että ja tai mutta vaan sillä joten siis sitten siellä täällä nyt
      tänään eilen huomenna myöhemmin aiemmin myös vielä jo vain ainoastaan ei kyllä kuitenkin lisäksi samalla
      kaikki jokainen moni monet jotkut useat molemmat kaksi kolme yksi ennen jälkeen aikana mukaan vuoksi
      toisaalta silti eikä siksi ehkä joskus usein aina koskaan melkein oikeastaan vihdoin lopulta tietysti
      valitettavasti onneksi sittemmin toistaiseksi nykyisin nykyään kukaan mikään jokin joku kaikkea muut muu
      sama samat eräs eräät joissakin vähän paljon enemmän etenkin erityisesti lähes noin yli alle ilman paitsi
      lukuun kohti pitkin läpi sisällä ulkona takana edessä vieressä välillä yhä edelleen jälleen taas heti
      kerran kahdesti neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen oli ovat olivat oletko onko voiko
      voi pitää täytyy eivät emme ette en jota jonka joka jotka mistä mihin minne keneltä kenen millainen
      seuraavaksi aluksi ensin viimeksi toki niin näin sellainen tällainen tällä tässä tästä tähän siitä siihen
      siinä tuolla tuolta hei kiitos anteeksi ks vrt
    `,
  },

  reporting: {
    subjectFirst: true,
    verbs: `
      sanoi sanoo sanovat sanoivat sanonut kertoi kertoo kertovat kertoivat kertonut kysyi kysyy kysyivät
      vastasi vastaa vastasivat totesi toteaa totesivat toteavat lisäsi lisää selitti selittää ilmoitti
      ilmoittaa ilmoittivat huomautti huomauttaa korosti korostaa painotti painottaa väitti väittää myönsi
      myöntää kiisti kiistää vahvisti vahvistaa varoitti varoittaa lupasi lupaa kirjoitti kirjoittaa
      kirjoittivat huusi huutaa kuiskasi kuiskaa mutisi huudahti jatkoi jatkaa arvioi arvioivat ajatteli
      ajattelee uskoo uskoi pohti pohtii muistutti muistuttaa kommentoi vakuutti vakuuttaa julisti kehotti vaati
      kuvaili kuvailee tiivisti vitsaili huokaisi puolusti linjasi
      ihmettelee ihmetteli ihmettelevät uhkaa uhkasi tarkentaa tarkensi täsmentää täsmensi summaa summasi paljastaa paljasti ehdottaa ehdotti pyytää
      pyysi kritisoi arvostelee arvosteli moittii moitti kiittää kiitti kehuu kehui hehkuttaa hehkutti iloitsee iloitsi suree suri harmittelee
      harmitteli valittaa valitti puolustautuu puolustautui tiedottaa tiedotti epäilee epäili epäilevät muistelee muisteli naurahtaa naurahti
      vitsailee tokaisee tokaisi linjaa tähdentää tähdensi alleviivaa perustelee perusteli perustella ennustaa ennusti ennakoi suosittelee suositteli
      neuvoo neuvoi muistuttivat varoittavat varoittivat uskovat korostavat vaativat kiistävät myöntävät vakuuttavat ehdottavat tuomitsee tuomitsi
      puuskahtaa puuskahti parahtaa ärähtää ärähti tuhahtaa tuhahti raportoi uutisoi selvittää toivoo toivoi pelkää pelkäsi olettaa laskee
      havainnollistaa kiteyttää kiteytti tiivistää summeeraa kuittaa kuittasi pahoittelee pahoitteli anelee vetoaa vetosi kannustaa kannusti sivaltaa
      piikittelee piikitteli protestoi huokaa nauraa nauroi hymyilee julistaa peräänkuuluttaa perää penää toivottaa tviittaa tviittasi
    `,
    phrases: ['mukaan'],
    pronouns: 'hän he minä me sinä te',
    conjunctions: 'että miten miksi',
  },

  speakers: {
    and: 'ja',
    auxiliaries: 'on ovat oli olivat ole ei eivät',
    articles:
      'tämä se nämä ne hänen heidän meidän yksi moni monet useat jotkut muut kaksi kolme neljä viisi kaikki eräs',
    oblique: 'hänelle heille minulle meille häntä heitä',
    conjunctions: 'ja tai mutta että jos kun koska vaikka kuin joka jotka missä kuka mitä miten miksi sekä',
    relatives: 'joka jotka',
    adverbs:
      'ei myös sitten silloin myöhemmin aiemmin nyt tänään eilen huomenna jo vielä vain jopa täällä siellä niin kuitenkin lisäksi maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ensin äskettäin usein aina hiljaa tiedotteessa haastattelussa viikolla viime vuonna',
    roles: `
      ministeri pääministeri ulkoministeri valtiovarainministeri presidentti tiedottaja edustaja puheenjohtaja toimitusjohtaja johtaja päällikkö kaupunginjohtaja
      professori tutkija tutkijat asiantuntija asiantuntijat lääkäri asianajaja syyttäjä tuomari poliisi kansanedustaja senaattori kirjailija toimittaja ohjaaja
      näyttelijä laulaja valmentaja pelaaja kapteeni todistaja silminnäkijä naapuri mies nainen äiti isä veli sisko tytär poika kuningas kuningatar paavi piispa
      hallitus ministeriö yhtiö puolue liitto komissio pankki opettaja opiskelija omistaja perustaja komissaari liittokansleri kansleri suurlähettiläs
      rikoskomisario ylikomisario
      puolustusministeri sisäministeri oikeusministeri valtiosihteeri kansliapäällikkö ylijohtaja pääjohtaja varapuheenjohtaja puoluesihteeri
      ryhmäjohtaja eduskuntaryhmä puhemies kansanedustajat europarlamentaarikko ehdokas poliitikko poliitikot pormestari apulaispormestari
      kaupunginhallitus kunnanjohtaja valtuutettu valtuutetut virkamies viranomainen viranomaiset diplomaatti komission lähettiläs tiedottajan
      viestintäjohtaja viestintäpäällikkö talousjohtaja myyntijohtaja henkilöstöjohtaja pääekonomisti ekonomisti ekonomistit
      taloustieteilijä analyytikko strategi yrittäjä yrittäjät sijoittaja pankkiiri omistajat dosentti apulaisprofessori tohtori väitöskirjatutkija
      erikoistutkija tutkimusprofessori tutkimusjohtaja historioitsija politologi sosiologi psykologi meteorologi ilmastotutkija biologi geologi
      virologi epidemiologi ylilääkäri johtajaylilääkäri erikoislääkäri kirurgi sairaanhoitaja sairaanhoitajat hoitaja hoitajat kätilö eläinlääkäri
      potilas potilaat apteekkari rehtori luokanopettaja opettajat oppilas oppilaat opiskelijat vanhempi vanhemmat lapsi lapset nuori nuoret tyttö
      kihlakunnansyyttäjä valtakunnansyyttäjä aluesyyttäjä erikoissyyttäjä puolustusasianajaja juristi käräjätuomari käräjäoikeus hovioikeus oikeus
      tutkinnanjohtaja komisario rikosylikonstaapeli ylikonstaapeli konstaapeli poliisit poliisijohtaja pelastusjohtaja pelastuspäällikkö palomestari
      palomies päivystävä rajavartiosto vartija kenraali eversti everstiluutnantti majuri sotilas puolustusvoimat lentäjä kuljettaja perämies
      matkustaja matkustajat turisti turistit asukas asukkaat kuntalainen naapurit silminnäkijät todistajat uhri uhrit omainen omaiset epäilty
      syytetty vanki vaimo aviomies isoäiti isoisä mummo ukki täti setä eno serkku ystävä ystävät kaveri kollega kollegat eläkeläinen maanviljelijä
      viljelijä kalastaja metsänomistaja työntekijä työntekijät luottamusmies pääluottamusmies ammattiliitto puheenjohtajat aktivisti aktivistit
      vapaaehtoinen järjestö yhdistys säätiö päävalmentaja maajoukkuevalmentaja hyökkääjä puolustaja maalivahti keskikenttäpelaaja kippari urheilija
      hiihtäjä juoksija uimari ampumahiihtäjä mestari maailmanmestari olympiavoittaja urheilutoimenjohtaja toimitusjohtajat tuomarit seura
      elokuvaohjaaja tuottaja käsikirjoittaja muusikko artisti säveltäjä kapellimestari taiteilija kuvataiteilija runoilija kriitikko päätoimittaja
      uutispäällikkö juontaja valokuvaaja kustantaja museonjohtaja intendentti arkkipiispa kirkkoherra pappi pastori imaami rabbi prinssi prinsessa
      kuningashuone kunta kaupunki maakunta hyvinvointialue virasto keskusrikospoliisi supo suojelupoliisi liikennevirasto sairaala
      yliopisto instituutti keskusta kokoomus sdp perussuomalaiset vihreät vasemmistoliitto oppositio kreml nato eu yk raportti tutkimus selvitys
    `,
    roleEndings: `
      ministeri johtaja edustaja päällikkö tutkija
      valmentaja puheenjohtaja lääkäri syyttäjä opettaja
    `,
    sourcesAfter: [
      'mukaan',
      'mielestä',
      'sanoin',
      'sanojen mukaan',
      'kertoman mukaan',
      'tietojen mukaan',
      'arvion mukaan',
      'näkemyksen mukaan',
      'tulkinnan mukaan',
    ],
    asWords: 'kuten näin',
    transitive: `
      kuvailee kuvaili vaati kehotti puolusti
      kiittää kiitti tuomitsee tuomitsi kehuu kehui moittii moitti arvostelee arvosteli suosittelee pyytää pyysi
    `,
    impersonal: 'se',
    inverts: true,
    incises: true,
    resumptions: ['näin', 'asiasta'],
    indefinite: 'laskee perää vetoaa nauraa hymyilee perustella selvittää suree suri',
    judgements:
      'kutsuu kutsui nimittää nimitti luonnehtii luonnehti kuvailee kuvaili kuvaa kuvasi tuomitsee haukkuu haukkui',
  },

  dates: {
    months:
      'tammikuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} tammikuussa | helmikuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} helmikuussa | maaliskuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} maaliskuussa | huhtikuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} huhtikuussa | toukokuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} toukokuussa | kesäkuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} kesäkuussa | heinäkuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} heinäkuussa | elokuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} elokuussa | syyskuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} syyskuussa | lokakuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} lokakuussa | marraskuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} marraskuussa | joulukuu{,n,ta,ssa,sta,hun,lla,lle,lta,ksi,na,hunkaan,ssakin} joulukuussa',
    weekdays:
      'maanantai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | tiistai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | keskiviikko{,n,na,a,sta,on,lle,ksi,lla,isin,iltana,aamuna,yönä} | torstai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | perjantai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | lauantai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä} | sunnuntai{,n,na,ta,sta,hin,lle,ksi,lla,lta,sin,ssa,iltana,aamuna,yönä,iltapäivänä}',
    ranges: 'ja tai',
    relative:
      'eilen tänään huomenna samana_päivänä seuraavana_päivänä edellisenä_päivänä joulupäiv jouluaat uudenvuoden uusivuosi',
  },

  numbers: {
    percent: 'prosent{ti,tia,in,illa,iksi,tiin,eilla,ista} prosenttiyksikkö{ä,n}',
    magnitudes:
      '2: sata sataa | 3: tuha{t,tta,nnen,nsia} | 6: miljoon{a,aa,an,ia} milj | 9: miljard{i,ia,in,eja} mrd | 12: biljoon{a,aa}',
    currencies:
      'USD: dollari{,a,n,lla} | EUR: euro{,a,n,lla} | GBP: punta{,a,n} | SEK: kruunu{,a,n} | RUB: rupla{,a,n}',
    spaceGroups: true,
    clockBefore: 'kello klo',
    andHalf: 'ja_puoli',
    words: '0.5: puoli puolet puolta | 1.5: puolitoista',
    endings:
      'n a ä ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä an en in on un yn än ön aan ään een iin oon uun t ia iä issa issä ista istä illa illä ilta iltä ille ina inä iksi',
    centuries: 'luku luvu lukua',
  },

  names: {
    endings:
      'n a ä ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä an en in on un yn än ön aan ään een iin oon uun hin han hon hun i ia iä issa issä ista istä illa illä ilta iltä ille ina inä iksi essa essä esta estä ella ellä elta eltä elle t it iden ien',
    longEndings:
      'lainen läinen laisen läisen laiset läiset laisten läisten laista läistä laisia läisiä laisille läisille',
    alternations: 'nk:ng nt:nn lt:ll rt:rr mp:mm kk:k tt:t pp:p',
  },
}
