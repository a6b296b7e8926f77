import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for cs. */
export const reviewed: ReviewedLanguage = {
  tag: 'cs',

  quotes: { pairs: '„“ ‚‘ »« ›‹', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        p. pí. dr. prof. doc. ing. mgr. bc. judr. mudr. phdr. rndr. paeddr. csc. drsc. plk. pplk. mjr. kpt.
        npor. por. rtm. kard. arcib. bisk. tzv. tzn. např. popř. příp. vč. cca. srov. ev. zvl. zejm. tj. nám.
        ul. tel. přib. předs. ref. Ing. Mgr. Bc. JUDr. MUDr. PhDr. RNDr. PaedDr. MVDr. ThDr. Dr. PharmDr. Th.D.
        gen. sv. genpor. genmjr. brig. nstržm. prap. nprap. ppor. pprap. šprap. MgA. BcA. Dipl. arch. prim.
        náměst. tř. odb. zn. s.Mgr. Dr.h.c. prof.h.c. ing.arch. Ing.arch. akad. akad.mal. ak.mal. ak.soch.
        akad.soch. akad.arch. soch. odb.as. as. lekt. asist. em. emer. zaslouž. nár.um. zasl.um. ved. řed.
        gen.řed. místopř. místopřed. místopředs. tajem. prez. starost. radn. hejt. velvysl. konz. kanc. st.zást.
        sz. soudc. adv. obh. exek. poruč. desát. čet. rotm. nrtm. nadpor. škpt. arm.gen. gen.por. gen.maj.
        brig.gen. div.gen. adm. nstrážm. strážm. insp. kom. komis. vrch.kom. děk. kan. kapl. jáh. bp. bl.
        svatořeč. rab. arc. abatyš. Msgr. Mons. ThLic. ICLic. Lic. DiS. dipl. dipl.ing. prom.hist. prom.fil.
        filol. filos. hist. práv. léč. přír. tech. ekon. ped. psych. sociol. polit. fyz. chem. biol. geol. výtv.
        liter. angl. něm. franc. it. ital. šp. špan. port. rus. ukr. slovin. maď. švýc. niz. švéd. nor. dán.
        fin. řec. lat. hebr. arab. tur. jap. čín. amer. brit. evr. moravsk. sev. vých. záp. stř. nábř. sídl. pl.
        žel. okr. psč. mob. adr. viz. pozn.překl. uspoř. ed. přel. ilustr. il. komp. rež. scén. choreogr.
        hl.red. šéfred. odp.red. zkr. zkrat. resp. event. př. přibl. odh. předp. pravděp. pův. půvd. souč. nar.
        roz. rozv. ovd. vd. zesn. zemř. uved. zmín. předch.
      `,
      beforeNumber: `
        č. čís. čl. odst. písm. s. str. roč. kap. obr. tab. par. příl. r. hod. min. čj. č.j. č.p. čp. ev.č.
        sp.zn. odd. ot. ks. zák. Sb. vyhl. zem. nakl. dod. fol. f. kart. inv. inv.č. sign. rkp. seš. sl. vv. Mt.
        Mk. Lk. Kor. Gal. Ef. Iz. Jr. Gn. Ex. Lv. Dt. Zj. Sk. op. BWV. Hob. vch. dveř. patr. přihr. P.O. kl. IČ.
        DIČ. PSČ. š. dél. hl. ploch. tepl. rychl. st. stup. skup. ún. úno. bř. břez. dub. kvě. květ. čer. červ.
        čvc. črvc. srp. zář. říj. pros. út. čt. pá. usn. nař. úst.zák. rozh. rozs. nál. č.ev. sp. Sb.n.u. ÚS.
        sek. h. alin. zl. t. stud. l. zásl. max.
      `,
      beforeName: `
        hl. svob. des. pověř. pozn. překl. vyd. st. ml. min. náb. býv. Jr. odd. kn. hr. ryt. cís. knížet. vév.
        mark. hrab. arciv. přehr. údol. jesk. ostr. průl. zám. zř. klášt. kap. hř. hřb. gal. muz. Úst. univ.
        Univ. fak. Fak. lab. gymn. Gymn. nem. Nem. poliklin. klin. společn. Společ. společ. sdruž. fed. asoc.
        podn. továr. Továr. spol. Spol. fa. Fa. nakl. Nakl. Vyd. vydav. Vydav. Čes. nár. Nár. Kr. Fr. Frant.
        Jar. Jarosl. Jos. Ant. Boh. Bohum. Boř. Čeň. Drah. Ed. Em. Evž. Ferd. Vác. Václ. Vlad. Vladim. Vojt. Zd.
        Zden. Lad. Ladisl. Lub. Lubom. Luď. Mich. Milosl. Mir. Mirosl. Ol. Ondř. Ot. Otak. Pav. Rich. Rost. Rud.
        Stan. Stanisl. Svat. Št. Štěp. Vikt. Vil. Vincenc. Alž. Markét. celk. Hor. Dol. Vys. Niž. Vel. Mal.
        Star. Mor. Král. Kost. Jindř. Mlad. Liter. Ml. kl. zásl.
      `,
      beforeTitle: 'zv.',
      mayEnd: `
        tis. mil. mld. Kč. hod. min. sek. r. l. stol. m. km. kg. ha. n.l. př.n.l. n.m. o.p.s. s.r.o. a.s. v.o.s.
        spol. ml. st. CSc. DrSc. Ph.D. j.h. t.r. t.m. ks. cm. mm. t. j. po. út. čt. pá. led. ún. břez. dub.
        květ. červ. srp. říj. list. pros. kč. Sb. roč. mil.Kč. tis.Kč. os. obyv. obyvat. žák. bal. dkg. dag. g.
        mg. q. dm. hl. dl. cl. kW. MW. k. kal. kcal. vteř. h. dn. týd. měs. zač. konc. kon. dopol. odpol. dop.
        odp. po.Kr. př.Kr. Kr. l.p. L.P. m.r. min.r. b.r. př.r. minul. tm. b.m. Kčs. zl. eur. lir. frank. lib.
        k.s. z.s. z.ú. v.v.i. příspěv. spol.s.r.o. a.s.p. jr. n.m.v. m.n.m. m.n. red. pozn. pozn.red. cit. tamt.
        ibid. op.cit. nakl. čs. čsl. rak.-uh. č.p. č.o. stud. max.
      `,
      multiDot: `
        t.j. t.č. mj. m.j. n.p. p.m. v.z. a.i. s.p. o.s. o.s.ř. k.ú. p.o. t.zn. k.o. v.r. v.t. p.t. p.a. př.n.
        t.zv. toh.č. o.z. m.č. k.č. n.j. s.d. b.d. b.r.v. i.e. e.g. N.B. P.S. c.d. c.k. C.k. R.I.P. q.e.d.
        loc.cit. cit.d. z.č. o.ž. ř.k. ř.-k. r.č. roz.č. h.c. e.h. z.r. z.k. tr.z. tr.ř. obč.z. tr.zák.
        obch.zák. obč.zák.
      `,
      endsList: 'atd. apod. atp. aj. etc. ap. násl. a.n. ad. a.p. a.pod.',
    },
    finalClusters: `
      nc rc cd nd rd zd žd ld ff lf ng rg ch rh ck lk nk rk sk jk bl cl dl gl hl kl ll ml nl pl rl sl tl vl zl
      šl dm lm rm sm jm hm jn ln rn zn mp lp rp sp br dr fr gr kr pr tr ms ns ks ls ps rs ss ct ft ht jt kt lt
      nt pt rt st xt zt št rv lv jf nz lz rz jz tz zz lč rč nč jď rď zď lň rň zň tř př hť rť sť šť mž nž rž jž
      řt rš nš rb mb lb
    `,
    ordinals: true,
    beforeFigures: `
      strana straně strany číslo čísla čísle kapitola kapitole bod bodě rok roce roku pokoj místo místě
      nástupiště linka lince třída sál paragraf plán skupina skupině skupiny vitamin vitaminu kategorie příloha
      typ typu sérii
    `,
    prepositions: 'v ve na z ze do od po za při o pod nad mezi přes bez pro před během',
    starters: `
      on ona ono oni ony my já vy ty to ten ta ti tento tato toto jeho její jejich náš můj váš svůj co jak kdy
      kde proč kdo který která které v ve na z ze do od po za při o pod nad mezi přes bez pro před během i a ale
      nebo či jestli jestliže pokud když ač ačkoli protože proto tedy tak potom pak tady tam teď nyní dnes včera
      zítra později dříve také též ano ne ještě už již jen pouze právě kromě však naopak mezitím všichni všechny
      každý každá mnoho několik někteří jeden jedna dva dvě tři podle kvůli letos loni možná někdy často vždy
      nikdy téměř vlastně konečně samozřejmě bohužel naštěstí odtud odkud nikdo nic někdo něco jiní jiný jiná
      jiné takový taková takové sám sama sami sobě jemu jí jim nám vám mně mi tobě něho ní nich koho čeho čemu
      čím kým kolik tolik kam kdyby aby ačkoliv přestože jelikož neboť zatímco jakmile dokud vůči díky navzdory
      vlivem kolem okolo vedle podél proti uvnitř vně brzy nedávno dávno náhle hned znovu opět čtyři pět šest
      sedm osm devět deset oba obě byl byla bylo byli byly bude budou je jsou má mají musí může lze třeba ať ach
      děkuji promiňte nejprve nejdříve poprvé naposledy kdysi tehdy zimě zjara ráno večer celkem zhruba asi
      přibližně údajně prý snad navíc přitom totiž ostatně koneckonců například tudíž odpoledne jenže jenom moje
      tvoje svá své jejichž jehož jež což srov viz
    `,
  },

  reporting: {
    verbs: `
      vzkázal vzkázala vzkázali odsoudilo prozradil prozradila prozradili zmínil zmínila zmínili
      řekl řekla řekli řekly říká říkají říkal říkala prohlásil prohlásila prohlásili prohlašuje uvedl uvedla
      uvedli uvádí dodal dodala dodali dodává odpověděl odpověděla odpověděli odpovídá odvětil odvětila zeptal
      zeptala zeptali ptá ptal ptala tázal vysvětlil vysvětlila vysvětlili vysvětluje zdůraznil zdůraznila
      zdůrazňuje poznamenal poznamenala poznamenává podotkl podotkla konstatoval konstatovala sdělil sdělila
      sdělili sděluje oznámil oznámila oznámili oznamuje informoval informovala tvrdí tvrdil tvrdila přiznal
      přiznala přiznává popřel popřela varoval varovala varuje vyzval vyzvala slíbil slíbila připomněl
      připomněla připomíná potvrdil potvrdila potvrzuje upřesnil upřesnila popsal popsala popisuje napsal
      napsala napsali píše vypráví vyprávěl vyprávěla vykřikl vykřikla křičel křičela křikl zvolal zvolala
      zašeptal zašeptala šeptal zamumlal pokračoval pokračovala pokračuje shrnul shrnula komentoval komentovala
      okomentoval okomentovala míní myslí myslel pomyslel soudí domnívá uznal uznala upozornil upozornila
      upozorňuje zavtipkoval postěžoval
      řeknou odpovídají reagoval reagovala reaguje svěřil svěřila líčil líčila uzavřel uzavřela pochválil pochválila
      zdůvodnil zdůvodnila zdůvodňuje přiblížil přiblížila doplnil doplnila doplňuje ujistil ujistila ocenil ocenila
      nastínil nastínila vzpomíná vzpomínal vzpomínala zavzpomínal postěžovala zavtipkovala kritizoval kritizovala
      konstatuje předpokládá věří doufá doufal hlásil hlásila rozhořčil povzdechl povzdechla usmál zasmál zasmála
      opáčil opáčila namítl namítla hodnotí zhodnotil zhodnotila apeloval apelovala pronesl pronesla
      zakončil zakončila poznamenali
      odepsal odepsala pronesl pronesla vyjádřil vyjádřila
      řeklo uvedlo oznámilo sdělilo informovalo dodalo potvrdilo varovalo vyzvalo prohlásilo tvrdilo upozornilo vysvětlilo odpovědělo popřelo napsalo konstatovalo doplnilo připomnělo zdůraznilo reagovalo vyzvali potvrdili varovali upozornili popsali zdůraznili konstatovali připomněli upřesnili tvrdili slíbili přiznali
      připustil připustila pohrozil pohrozila požádal požádala požaduje poděkoval poděkovala zažertoval oponoval oponovala kontroval
      kontrovala vzpomněl vzpomněla hájil hájila hájí přibližuje odhaduje odhadl odhadla předpovídá předpověděl tweetoval glosoval glosovala
      odhalil odhalila vypověděl vypověděla vysvětlovali řekněme vyhrožuje vyhrožoval obává obával lituje litoval
      pochvaluje pochvaloval libuje rozplýval upozorňují uvažuje zamyslel rýpl popíchl vytkl vytkla varují věřil radí radil doporučil doporučila
      doporučuje ubezpečil ubezpečila ubezpečuje uklidňuje uklidnil prorokuje vypočítává rozčílil rozčiluje stěžuje diví podivil podivila žertuje
      směje bilancuje
      apelovalo doporučilo glosovalo hlásilo hájilo komentovalo kontrovalo kritizovalo křičelo líčilo nastínilo ocenilo odepsalo odhadlo odhalilo
      odvětilo okomentovalo oponovalo opáčilo pochválilo podivilo podotklo poděkovalo pohrozilo pokračovalo popsalo postěžovalo poznamenalo požádalo
      proneslo prozradilo ptalo přiblížilo připustilo přiznalo shrnulo slíbilo svěřilo ubezpečilo ujistilo upřesnilo uzavřelo uznalo vyjádřilo
      vykřiklo vypovědělo vyprávělo vytklo vzkázalo vzpomnělo vzpomínalo zakončilo zavtipkovalo zašeptalo zdůvodnilo zeptalo zhodnotilo zmínilo
      zvolalo říkalo
    `,
    phrases: ['podle', 'podle slov'],
    pronouns: 'on ona oni ony já my ty vy',
    conjunctions: 'že aby zda jestli',
  },

  speakers: {
    naming:
      'zvaný zvaná zvané takzvaný takzvaná takzvané takzvaného tzv tzv. nazvaný nazvaná nazvané jménem slovo slova termín pojem heslo heslem nápisem názvem titulem přezdívkou film filmu román románu kniha knihy knize píseň písně seriál seriálu album představení časopis deník kapela kapely klub projekt projektu akce',
    agencies: 'čtk právu radiožurnálu novinkám seznam deníku bbc cnn afp ap reuters dpa idnes.cz aktuálně.cz',
    addressees:
      'fanouškům novinářům divákům posluchačům poslancům stanici agentuře deníku listu serveru webu televizi rozhlasu redakci médiím časopisu',
    adjectiveEndings: 'ský ská cký cká ný ná lý letý letá',
    and: 'a i',
    negations: 'nikdy',
    judgedAs: 'jako za',
    judgements:
      'popsal popsala odsoudil odsoudila odsoudilo odsoudili označil označila označili označuje nazval nazvala nazývá popsali obvinil obvinila odsoudil odsoudila přirovnal přirovnala charakterizoval charakterizovala',
    auxiliaries: 'je jsou byl byla bylo byli byly bude by se si jsem jsme mu jí jim',
    passives: 'je byl byla bylo byli',
    articles:
      'ten ta to ti ty tento tato tito jeho její jejich náš naše můj moje svůj jeden jedna několik mnoho mnozí někteří další dva dvě tři čtyři pět všichni každý jistý',
    pluralVerbs: 'li ly',
    datives: 'ovi',
    oblique: `
      mu jemu ní ním nimi nám mi mně vám nás vás nich něho jim
      kterého kterému kterým kterou kterých kterými jehož jejíž jejichž
    `,
    prepositions:
      'v ve na do z ze u o od po za pod nad při přes bez pro před mezi během mezi proti kolem podle vůči díky kromě místo okolo k ke s vedle ohledně dle',
    conjunctions: `
      a i ale nebo či že aby když pokud protože ačkoli ačkoliv zatímco jak kde kdo který která které kteří jenž čí proč jestli neboť
    `,
    relatives: 'který která kteří jenž jež',
    adverbs: `
      ne také taky rovněž už již ještě včera dnes zítra potom pak poté tehdy teď nyní zde tady tam dříve později znovu opět jen pouze dokonce vždy nikdy často nedávno
      však ovšem ráno večer dopoledne odpoledne pondělí úterý středu čtvrtek pátek sobotu neděli nakonec navíc dále současně zároveň tiše nahlas
      krátce veřejně například mj
    
      týden týdne měsíc roce rok den minulý loni doslova následně novinářům reportérům
 zas zase`,
    roles: `
      ministr ministryně premiér premiérka prezident prezidentka kancléř kancléřka hejtman hejtmanka starosta starostka primátor primátorka poslanec poslankyně
      senátor senátorka velvyslanec velvyslankyně zástupce zástupkyně mluvčí tajemník tajemnice ředitel ředitelka šéf šéfka vedoucí předseda předsedkyně
      místopředseda náměstek náměstkyně expert expertka experti odborník odbornice odborníci analytik analytička analytici politolog politoložka sociolog sociložka
      historik historička ekonom ekonomka vědec vědkyně vědci profesor profesorka lékař lékařka lékaři advokát advokátka státní žalobce žalobkyně soudce soudkyně
      policie policista policistka svědek svědkyně svědci autor autorka spisovatel spisovatelka novinář novinářka režisér režisérka herec herečka zpěvák zpěvačka
      trenér trenérka fotbalista hráč hráčka kapitán generál plukovník voják úředník úřednice politik politička lídr lídryně zakladatel zakladatelka majitel majitelka
      podnikatel podnikatelka uživatel uživatelka obyvatel obyvatelka obyvatelé soused sousedka matka otec máma táta bratr sestra syn dcera manžel manželka vdova
      přítel přítelkyně kolega kolegyně muž žena dívka chlapec kluk učitel učitelka student studentka ministerstvo vláda společnost firma agentura deník soud
      zastupitelství strana svaz odbory výbor komise zdroj král královna princ papež biskup arcibiskup kardinál kněz organizátor poradce poradkyně specialista
      pracovník pracovnice ředitelství výzkumník výzkumnice prokurátor pěstoun
    
      republikán republikánka demokrat rapper umělec umělkyně pan paní exprezident viceprezident člověk lidé papež
 ženy muži lidé obyvatelé rodiče děti studenti představitelé zástupci zpráva studie dokument inspektor detektiv
    `,
    roleEndings: 'ministr ředitel ředitelka tel telka olog kyně',
    sources: ['podle', 'podle slov', 'dle', 'slovy'],
    asWords: 'jak tak',
    participles: 'řka říkajíc',
    transitive: `
      vyzval vyzvala cituje ocitoval
      požádal požádala poděkoval poděkovala
    `,
    masculine: 'on',
    feminine: 'ona',
    masculineVerbs: 'al il el ěl ul',
    feminineVerbs: 'ala ila ela ěla ula',
    dropsSubject: true,
    inverts: true,
    indefinite: `
      píše_se uvádí_se říká_se tvrdí_se praví_se
      řekněme
    `,
    quoting: 'cituje citoval citovala citován citována',
    resumptions: ['to', 'tak', 'takto'],
    resumedSources: ['to jsou slova'],
    genitiveAdjectives: 'ých ích ého',
  },

  dates: {
    months:
      'led{en,na,nu,nem} lednov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | únor{,a,u,em} únorov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | břez{en,na,nu,nem} březnov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | dub{en,na,nu,nem} dubnov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | květ{en,na,nu,nem} květnov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | červ{en,na,nu,nem} červnov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | červen{ec,ce,ci,cem} červencov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | srp{en,na,nu,nem} srpnov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | září{,m} zářijov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | říj{en,na,nu,nem} říjnov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | listopad{,u,em} listopadov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými} | prosin{ec,ce,ci,cem} prosincov{ý,ého,ému,ým,ém,á,é,ou,í,ých,ými}',
    weekdays:
      'pondělí{,m,ch} pondělk{u,y,em} ponděln{í,ího,ímu,ím,ích,ími} pondělčn{í,ího,ímu,ím,ích,ími} | úter{ý,ého,ému,ým,ky,ek} úter{ní,ního,nímu,ním} úterý{,m} | střed{a,y,ě,u,ou,ami} středečn{í,ího,ímu,ím,ích,ími} | čtvrt{ek,ka,ku,kem,ky,ků,cích} čtvrtečn{í,ího,ímu,ím,ích,ími} | pát{ek,ku,kem,ky,ků,cích} pátečn{í,ího,ímu,ím,ích,ími} | sobot{a,y,ě,u,ou,ami,ách} sobotn{í,ího,ímu,ím,ích,ími} | neděl{e,i,í,ích,ím} neděln{í,ího,ímu,ím,ích,ími}',
    unsure: 'středu středy středě středem',
    before: 've v do od na o k ke za přes minulou tuto tu příští každou po před uplynulou',
    ranges: 'až do a nebo či',
    relative:
      'včera dnes zítra téhož_dne stejný_den toho_dne ten_den téhož_roku druhý_den následující_den předchozí_den předešlý_den Vánoc Štědr Nový_rok Silvestr letos loni',
  },

  numbers: {
    percent: 'procent{,a,o,u,em,y,ech,ům,ní,ního,ními} proc',
    magnitudes:
      '2: set sto sta stě stech stům sty stovk{y,ami,ách} | 3: tisíc{,e,i,em,ů,ům,ích} tis | 6: milion{,u,y,ů,ům,ech,em} milión{,u,y,ů,ům,ech,em} mil mio mln milionov{ý,ého,ému,ým,ém,á,é,ou,ých,ým,ými} | 9: miliard{a,y,u,ou,ám,ami,ách} miliard mld miliardov{ý,ého,ému,ým,ém,á,é,ou,ých,ým,ými} | 12: bilion{,u,y,ů,ům,ech,em} bilión{,u,y,ů} bil bln bilionov{ý,ého,ému,ým,ém,á,é,ou,ých,ým,ými}',
    currencies:
      'USD: dolar{,u,y,ů,ech,ům,em} | EUR: eur{o,a,u,em,ech,ům} eur | GBP: lib{ra,ry,ru,rou,er,ře,rám} | JPY: jen{,u,y,ů} | CNY: jüan{,u,y,ů} juan{,u,y,ů} yuan{,u,ů} | UAH: hřiv{na,ny,nu,en,ně} | RUB: rubl{,e,u,y,ů} rubl | PLN: zlot{ý,ého,é,ých} | CZK: korun{a,y,u,ou,ám,ách,ami,ě} korun Kč | CHF: frank{,u,y,ů} | HUF: forint{,u,y,ů} | TRY: lir{a,y,u} lir | INR: rupi{e,í} | HRK: kun{a,y,u} kun',
    words:
      '12: tuc{et,tu,ty,tů} | 10: desítk{a,u,y} | 0.5: půl polovin{a,y,u,ě,ou} | 1.5: půldruhého jedenapůl půl_druhého | 2.5: dvaapůl | 2: dvoj{e,í} dvou dvěma dvakrát oba obě dvojnásob{ek,ku,ný} | 3: tří třem třemi trojice troje třikrát trojnásob{ek,ku,ný} | 4: čtyř čtyřem čtyřmi čtveřice čtyřikrát | 5: pěti pětice pětkrát | 6: šesti šestkrát | 7: sedmi | 8: osmi | 9: devíti | 10: deseti desíti | 11: jedenácti | 12: dvanácti | 13: třinácti | 14: čtrnácti | 15: patnácti | 16: šestnácti | 17: sedmnácti | 18: osmnácti | 19: devatenácti | 20: dvaceti | 30: třiceti | 40: čtyřiceti | 50: padesáti | 60: šedesáti | 70: sedmdesáti | 80: osmdesáti | 90: devadesáti | 100: stovk{a,u,y} sta set | 0: půlnoc{,i} | 12: poledne | 100: století stolet{í,ý,é} | 10: desetiletí | 24: den | 21: jed{na,ena}dvacet{,i} | 22: dvaadvacet{,i} | 23: třiadvacet{,i} | 24: čtyřiadvacet{,i} | 25: pětadvacet{,i} | 26: šestadvacet{,i} | 27: sedmadvacet{,i} | 28: osmadvacet{,i} | 29: devětadvacet{,i} | 31: jed{na,ena}třicet{,i} | 32: dvaatřicet{,i} | 33: třiatřicet{,i} | 34: čtyřiatřicet{,i} | 35: pětatřicet{,i} | 36: šestatřicet{,i} | 37: sedmatřicet{,i} | 38: osmatřicet{,i} | 39: devětatřicet{,i} | 41: jed{na,ena}čtyřicet{,i} | 42: dvaačtyřicet{,i} | 43: třiačtyřicet{,i} | 44: čtyřiačtyřicet{,i} | 45: pětačtyřicet{,i} | 46: šestačtyřicet{,i} | 47: sedmačtyřicet{,i} | 48: osmačtyřicet{,i} | 49: devětačtyřicet{,i} | 51: jed{na,ena}padesát{,i} | 52: dvaapadesát{,i} | 53: třiapadesát{,i} | 54: čtyřiapadesát{,i} | 55: pětapadesát{,i} | 56: šestapadesát{,i} | 57: sedmapadesát{,i} | 58: osmapadesát{,i} | 59: devětapadesát{,i} | 61: jed{na,ena}šedesát{,i} | 62: dvaašedesát{,i} | 63: třiašedesát{,i} | 64: čtyřiašedesát{,i} | 65: pětašedesát{,i} | 66: šestašedesát{,i} | 67: sedmašedesát{,i} | 68: osmašedesát{,i} | 69: devětašedesát{,i} | 71: jed{na,ena}sedmdesát{,i} | 72: dvaasedmdesát{,i} | 73: třiasedmdesát{,i} | 74: čtyřiasedmdesát{,i} | 75: pětasedmdesát{,i} | 76: šestasedmdesát{,i} | 77: sedmasedmdesát{,i} | 78: osmasedmdesát{,i} | 79: devětasedmdesát{,i} | 81: jed{na,ena}osmdesát{,i} | 82: dvaaosmdesát{,i} | 83: třiaosmdesát{,i} | 84: čtyřiaosmdesát{,i} | 85: pětaosmdesát{,i} | 86: šestaosmdesát{,i} | 87: sedmaosmdesát{,i} | 88: osmaosmdesát{,i} | 89: devětaosmdesát{,i} | 91: jed{na,ena}devadesát{,i} | 92: dvaadevadesát{,i} | 93: třiadevadesát{,i} | 94: čtyřiadevadesát{,i} | 95: pětadevadesát{,i} | 96: šestadevadesát{,i} | 97: sedmadevadesát{,i} | 98: osmadevadesát{,i} | 99: devětadevadesát{,i}',
    clock: 'hod hodin{,a,y,u,ou,ách} h',
    clockBefore: 'v ve od kolem',
    afternoon: 'odpoledne večer',
    spaceGroups: true,
    units:
      'mile: mil{e,i,í,ích,ím,} | mile-per-hour: mil_za_hodinu | foot: stop{a,y} stop | pound: lib{ra,ry} liber | kilometer-per-hour: km/h | degree: stup{ňů,ně,eň,ňům} | celsius: °C stup{ňů,ně,eň}_Celsia | fahrenheit: °F stup{ňů,ně}_Fahrenheita | acre: akr{,u,ů,y,ech}',
    groups: '.',
    ordinals:
      '1: prvn{í,ího,ímu,ím,ích,ími} | 2: druh{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 3: třet{í,ího,ímu,ím,ích,ími} | 4: čtvrt{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 5: pát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 6: šest{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 7: sedm{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 8: osm{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 9: devát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 10: desát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 11: jedenáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 12: dvanáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 13: třináct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 14: čtrnáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 15: patnáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 16: šestnáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 17: sedmnáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 18: osmnáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 19: devatenáct{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 20: dvacát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 30: třicát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 40: čtyřicát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 50: padesát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 60: šedesát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 70: sedmdesát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 80: osmdesát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 90: devadesát{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í} | 100: st{ý,ého,ému,ým,ém,á,é,ou,ých,ými,í}',
    andHalf: 'a_půl',
  },

  names: {
    endings:
      'a u ovi em e ě y i í o ů ové ům ech ích ou í ím ího ímu ého ému ým ém ých ými am ami ách ám iho imu ova ovy ovu ovo ově ových ův ová ové ovou ho m mu',
    alternations: 'h:z g:z k:c r:ř ch:š n:ň d:ď t:ť',
    longEndings:
      'ský ská ské ského ském skému skou ským ských ští čan čané čanů an ané anů ani ec ce ci ců cem ka ky ek ovým',
    fleeting: true,
  },
}
