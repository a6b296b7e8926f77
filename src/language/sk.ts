import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sk. */
export const reviewed: ReviewedLanguage = {
  tag: 'sk',

  quotes: { pairs: '„“ ‚‘ »« ›‹', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        p. pí. dr. prof. doc. ing. mgr. Bc. Ing. Mgr. JUDr. MUDr. PhDr. RNDr. PaedDr. MVDr. Dr. plk. pplk. mjr.
        kpt. npor. por. rtm. kard. arcib. bisk. sv. tzv. tzn. napr. príp. vrát. cca. porov. tj. nám. ul. tr.
        tel. preds. čs. gen. genpor. genmjr. brig. prap. nprap. Mgr.art. ThDr. RSDr. PharmDr. prim. nábr. zn.
        npráp. práp. čat. rtn. slob. desiatn. stržm. rotm. nrtm. nstržm. ppráp. ppor. nadpor. škpt. genplk.
        arm.gen. gen.mjr. gen.por. brig.gen. pplk.v.z. mons. Mons. Msgr. msgr. rím.kat. gréc.kat. ev.a.v. sestr.
        akad. akad.mal. akad.soch. akad.arch. ak.mal. ak.soch. doc.Ing. prof.Ing. Dr.h.c. dr.h.c. h.c. emer.
        odb.as. as. lekt. mim.prof. ThLic. ThMgr. PhMr. MDDr. MgA. Ing.arch. Bc.art. MSDr. DiS. dipl. dipl.tech.
        zasl. nár. nár.um. zasl.um. gen.riad. riad. podpreds. tajom. veľv. veľvysl. konz. min.predseda.
        preds.vlády. prok. gen.prok. adv. not. exek. vyšetr. insp. inšp. komis. vrch.rad. red. šéfred. zodp.
        zodp.red. hl.red. zást. povinn. zost. ilustr. il. ed. réž. scen. choreogr. dirig. skladat. soch. graf.
        fotogr. hist. archeol. geogr. geol. biol. chem. fyz. tech. ekon. ped. sociol. polit. filoz. teol. výtv.
        lit. angl. nem. franc. špan. ukr. poľ. čes. slov. česk. slovens. gréc. hebr. čín. rum. bulh. chorv. srb.
        slovin. švéd. amer. európ. medzin. sev. juž. záp. vých. str. sz. jv. jz. Lipt. Bansk. Trenč. Sp.
        starosl. nárež. pôv. súč. býv. nast. dočas. prech. mimor. splnomoc. predch. nasled. uved. spom. zosn.
        neb. bl. ct. resp. event. cit. pribl. okolo. celk. prem. odh. predp. pravdep. vzhľ. podp. podpís. vl.
        vlast. dôst. gen.št. mob. adr. ulič. PSČ. Tr. Tr.zák. Obč.zák. Obch.zák. Obč. Obch. zákl. odd.vyš.
        tlačov.
      `,
      beforeNumber: `
        č. čís. čl. ods. písm. s. zv. roč. kap. obr. tab. príl. r. hod. min. čp. sp.zn. Zb. zák. vyhl. Zz. odd.
        nar. zom. čj. č.j. č.p. č.d. č.dv. súp.č. ev.č. ev. inv.č. inv. parc.č. parc. p.č. por.č. č.ú. č.zml.
        zml. dod. zb. zbierk. nar.vl. uzn. ust. rozh. rozs. nál. sp. vest. MV. Z.z. čiast. ročn. zoš. seš. fol.
        f. rkp. tabuľ. pozn. odk. ser. rad. kat. op. BWV. vers. v. ver. vv. tel.č. fax. kl. IČO. DIČ. IBAN. vch.
        poschod. posch. podl. nadz. dv. izb. miestn. byt. bod. alin. článk. hl. tep. tepl. rýchl. hmotn. výš.
        šír. dĺž. hĺb. pl. nap. lekc. úl. pr. obd. okt. pon. ut. štv. sob. ned. kateg. Mt. Mk. Lk. Jn. Sk. Rim.
        Kor. Gal. Ef. Gn. Ex. Lv. Nm. Dt. Ž. Iz. Jer. max.
      `,
      beforeName: `
        hl. voj. des. pozn. prekl. vyd. st. ml. okr. ob. ok. kat.úz. k.ú. žup. sídl. n. min. odb. sekc. úr.
        minist. ust. úst. Úst. fak. Fak. univ. Univ. gymn. Gymn. kat. Nem. klin. spol. spoloč. združ. Združ.
        nakl. Nakl. vydav. Vydav. tlač. kniž. muz. filh. orch. súb. Jr. Fr. Joz. Jos. Št. Štef. Mich. Mik. Ant.
        Alex. Vlad. Vojt. Pav. Ferd. Imr. Ond. Stan. Kr. kniež. cis. arcikn. kr. jask. prieh. jaz. pril. Sv.
        stup. žel. Čes.
      `,
      beforeTitle: 'zv.',
      mayEnd: `
        tis. mil. mld. hod. min. sek. r. stor. m. km. kg. ha. n.l. pr.n.l. n.m. s.r.o. a.s. v.o.s. ml. st. CSc.
        DrSc. Ph.D. t.r. t.m. iné. spol. PhD. ArtD. ks. cm. mm. t. z.z. Z.z. Zb. Kčs. po. ut. št. pi. jan. feb.
        mar. apr. aug. sept. okt. nov. dec. bil. eur. Eur. EUR. Sk. hal. Kč. USD. h. s. d. dní. mes. roč. rok.
        storoč. dm. ár. g. mg. dkg. q. l. hl. dl. bal. kW. MW. kWh. kal. os. bod. b. žen. muž. čl. p.n.l. po.Kr.
        pred.Kr. pr.Kr. v.r. m.r. b.r. k.s. o.z. n.o. spol.s.r.o. r.s.p. MBA. LL.M. MPH. DBA. mim. m.n.m. v.z.
        v.v. v.d. v.v.i. ev. podl. posch. ot. pol. popol. dop. dopol. odpol. več. rán. podn. zb. max.
      `,
      multiDot: `
        t.j. t.č. o.i. n.p. a.i. š.p. t.zn. t.zv. n.b. P.S. R.I.P. d.c. n.v. m.i. i.e. o.c.k. r.k. g.k. b.p.
        b.m. b.v.
      `,
      endsList: 'atď. apod. pod. ap. etc. i. a.p. ď.',
    },
    finalClusters: `
      rb mb lb nb nc rc lc cd nd rd zd žd ld ff lf ng rg lg ch lh rh ck lk nk rk sk zk ĺk ŕk lm rm jm jn ln ĺn
      rn ŕn mp lp rp sp ks ls ms ns ps rs ss ft ht jt kt lt nt pt rt st xt št čt rv rz lz nz dz jz tz zz lč nč
      rč jč rď zď žď lň rň zň cť rť sť šť zť ĺž rž dž nž nš rš šš kl ll rl br tr
    `,
    ordinals: true,
    beforeFigures: `
      strana strane strany číslo čísla čísle kapitola kapitole bod bode rok roku roka miestnosť miesto mieste
      nástupište linka trieda
    `,
    starters: `
      on ona ono oni ony my ja vy ty to ten tá tí tie tento táto toto jeho jej ich náš môj váš svoj čo ako kedy
      kde prečo kto ktorý ktorá ktoré v vo na z zo do od po za pri o pod nad medzi cez bez pre pred počas i a
      ale alebo či ak keď hoci lebo pretože preto teda tak potom tu tam teraz dnes včera zajtra neskôr skôr tiež
      áno nie ešte už aj len iba práve okrem však naopak medzitým všetci každý každá mnoho niekoľko niektorí
      jeden jedna dva dve tri podľa kvôli porov pozri
    `,
  },

  reporting: {
    verbs: `
      povedal povedala povedali hovorí hovoria hovoril hovorila vyhlásil vyhlásila vyhlásili vyhlasuje uviedol
      uviedla uviedli uvádza dodal dodala dodali dodáva odpovedal odpovedala odpovedali odpovedá odvetil
      odvetila opýtal opýtala spýtal spýtala pýta pýtal vysvetlil vysvetlila vysvetľuje zdôraznil zdôraznila
      zdôrazňuje poznamenal poznamenala podotkol podotkla konštatoval konštatovala oznámil oznámila oznámili
      informoval informovala informuje tvrdí tvrdil tvrdila priznal priznala poprel poprela varoval varovala
      varuje vyzval vyzvala sľúbil sľúbila pripomenul pripomenula pripomína potvrdil potvrdila upresnil opísal
      opísala napísal napísala napísali píše vykríkol vykríkla kričal kričala zvolal zvolala zašepkal zašepkala
      zamrmlal pokračoval pokračovala zhrnul zhrnula komentoval komentovala myslí pomyslel upozornil upozornila
      upozorňuje reagoval reagovala priblížil priblížila
      pripustil pripustila pohrozil požiadal požiadala žiada poďakoval poďakovala zažartoval oponoval kontroval kontrovala spomína
      spomenul spomenula obhajuje obhajoval odhaduje odhadol odhadla predpovedá odhalil vypovedal vypovedala obáva obával
      ľutuje pochvaľuje uvažuje vyčítal vyčíta varujú radí radil odporúča odporučil odporučila ubezpečil ubezpečila ubezpečuje upokojil
      upokojila rozčúlil rozhorčil sťažuje čuduje žartuje bilancuje objasnil objasnila ozrejmil ozrejmila konštatuje vyzdvihol vyzdvihla zhodnotil
      zhodnotila skonštatoval skonštatovala prízvukoval prízvukovala avizoval avizovala avizuje
      avizovalo dodalo hovorilo informovalo komentovalo kontrovalo konštatovalo kričalo napísalo objasnilo odhadlo odporučilo odpovedalo odvetilo
      opísalo opýtalo oznámilo ozrejmilo podotklo pokračovalo poprelo potvrdilo povedalo poznamenalo poďakovalo požiadalo priblížilo pripomenulo
      pripustilo priznalo prízvukovalo reagovalo skonštatovalo spomenulo spýtalo sľúbilo tvrdilo ubezpečilo upokojilo upozornilo uviedlo varovalo
      vyhlásilo vykríklo vypovedalo vysvetlilo vyzvalo zašepkalo zdôraznilo zhodnotilo zhrnulo zvolalo
    `,
    phrases: ['podľa'],
    pronouns: 'on ona oni ony ja my ty vy',
    conjunctions: 'že aby či',
  },

  speakers: {
    addressees: 'stanici agentúre denníku portálu televízii rozhlasu redakcii médiám časopisu',
    adjectiveEndings: 'ský ská cký cká ný ná',
    and: 'a i aj',
    negations: 'nikdy',
    auxiliaries: 'je sú bol bola bolo boli bude by sa si som sme mu jej im',
    passives: 'je bol bola bolo boli',
    articles:
      'ten tá to tí tie tento táto títo jeho jej ich náš naša môj svoj jeden jedna niekoľko mnohí niektorí ďalší dvaja dva dve tri štyri päť všetci každý istý',
    pluralVerbs: 'li',
    datives: 'ovi',
    oblique: 'mu jemu ňou ním nimi nám mi mne vám nás vás nich neho im',
    prepositions:
      'v vo na do z zo u o od po za pod nad pri cez bez pre pred medzi počas proti okolo podľa voči vďaka okrem namiesto k ku s so vedľa ohľadom',
    conjunctions:
      'a i aj ale alebo či že aby keď ak pretože hoci zatiaľ ako kde kto ktorý ktorá ktoré ktorí čí prečo lebo',
    relatives: 'ktorý ktorá ktorí',
    adverbs:
      'nie tiež taktiež už ešte včera dnes zajtra potom vtedy teraz tu tam skôr neskôr znovu opäť len iba dokonca vždy nikdy často nedávno však ráno večer pondelok utorok stredu štvrtok piatok sobotu nedeľu nakoniec navyše ďalej zároveň týždeň týždňa mesiac roku rok deň minulý vlani doslova novinárom',
    roles: `
      minister ministerka premiér premiérka prezident prezidentka kancelár kancelárka župan starosta starostka primátor primátorka poslanec poslankyňa veľvyslanec
      zástupca zástupkyňa hovorca hovorkyňa tajomník riaditeľ riaditeľka šéf šéfka vedúci predseda predsedníčka podpredseda expert experti odborník odborníci
      analytik analytička politológ sociológ historik ekonóm vedec vedci profesor profesorka lekár lekárka advokát prokurátor sudca sudkyňa polícia policajt svedok
      svedkovia autor autorka spisovateľ spisovateľka novinár novinárka režisér herec herečka spevák speváčka tréner hráč kapitán generál vojak úradník politik
      líder zakladateľ majiteľ podnikateľ používateľ obyvateľ obyvatelia sused suseda matka otec brat sestra syn dcéra manžel manželka priateľ kolega kolegyňa muž žena
      učiteľ učiteľka študent študentka ministerstvo vláda spoločnosť firma agentúra denník súd strana komisia zdroj kráľ kráľovná pápež biskup kňaz
      svedkyňa majiteľka obyvateľka susedia rodičia rektor dekan hasič hasiči záchranár záchranári veliteľ vodič pilot cestujúci trénerka kormidelník
      brankár útočník režisérka básnik redaktor redaktorka farmár roľník robotník odbory odborár podnikateľka veľvyslankyňa prokurátorka advokátka
      arcibiskup odborníčka výskumník výskumníčka ekonómka psychológ meteorológ
    `,
    roleEndings: 'minister riaditeľ teľ teľka ológ kyňa',
    sources: ['podľa', 'podľa slov'],
    asWords: 'ako tak',
    masculine: 'on',
    feminine: 'ona',
    masculineVerbs: 'al il el ol',
    feminineVerbs: 'ala ila ela ola',
    dropsSubject: true,
    inverts: true,
    judgements: `
      označil označila označili označuje nazval nazvala nazvali nazýva opísal opísala opisuje odsúdil odsúdila odsúdili obvinil obvinila prirovnal
      prirovnala charakterizoval charakterizovala
    `,
    judgedAs: 'za ako',
  },

  dates: {
    months:
      'január{,a,u,om,i} januárov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | február{,a,u,om,i} februárov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | mar{ec,ca,cu,com,ci} marcov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | apríl{,a,u,om,i} aprílov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | máj{,a,u,om,i} májov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | jún{,a,u,om,i} júnov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | júl{,a,u,om,i} júlov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | august{,a,u,om,e} augustov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | septemb{er,ra,ru,rom,ri} septembrov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | októb{er,ra,ru,rom,ri} októbrov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | novemb{er,ra,ru,rom,ri} novembrov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými} | decemb{er,ra,ru,rom,ri} decembrov{ý,ého,ému,ým,om,á,ej,ú,é,ých,ými}',
    weekdays:
      'pondel{ok,ka,ku,kom,ky} pondelňajš{í,ieho,iemu,ím,om,ia,ej,iu,ie,ích} | utor{ok,ka,ku,kom,ky} utorňajš{í,ieho,iemu,ím,om,ia,ej,iu} | stred{a,y,e,u,ou} stredajš{í,ieho,iemu,ím,om,ia,ej,iu} | štvrt{ok,ka,ku,kom,ky} štvrtkov{ý,ého,ému,ým,om,á,ej,ú,é} | piat{ok,ka,ku,kom,ky} piatkov{ý,ého,ému,ým,om,á,ej,ú,é} | sobot{a,y,e,u,ou} sobotn{ý,ého,ému,ým,om,á,ej,ú,é} sobotňajš{í,ieho,iemu,ím,om,ia,ej,iu} | nede{ľa,le,li,ľu,ľou} nedeľn{ý,ého,ému,ým,om,á,ej,ú,é}',
    unsure: 'stredu stredy strede stredou',
    before: 'v vo do od na o k ku za minulú túto budúcu každú po pred',
    ranges: 'až do a alebo',
    relative: 'včera dnes zajtra toho_dňa ten_istý_deň nasledujúci_deň predchádzajúci_deň Vianoc Silvester Nový_rok',
  },

  numbers: {
    percent: 'percent{,o,a,u,ami,á} perc',
    magnitudes:
      '3: tisíc{,e,ov} tis | 6: milión{,a,y,ov} mil mln | 9: miliard{a,y,u} miliárd mld | 12: bilión{,a,y,ov}',
    currencies:
      'USD: dolár{,a,e,ov} dolár | EUR: eur{o,á,a} eur | GBP: lib{ra,ry} libier | CZK: korún korun{a,y} | RUB: rub{eľ,ľa,le,ľov}',
    spaceGroups: true,
    clock: 'h hod',
    andHalf: 'a_pol',
    words: '0.5: pol polovic{a,u,e,i} | 1.5: poldruha | 12: tuct{e,a,u} tucet',
  },

  names: {
    endings:
      'a u ovi om e y i í o ú ou ov ovia mi ami ám am ách och iach iam iami ý á é ého ému ej ým ých ými ho mu m ím ich ova ovo ove ová ovej ovú ovou oví ia iu ie',
    longEndings:
      'ský ská ské ského skému skej skú skom skou ským skí skych ských skými čan čania čanov čanom čanmi an ania anov anom ec ca ci cov com ka ky ek',
    alternations: 'k:c h:z ch:s',
    fleeting: true,
  },
}
