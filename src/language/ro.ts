import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ro. */
export const reviewed: ReviewedLanguage = {
  tag: 'ro',

  quotes: { pairs: '„” «» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dl. d-l. dna. d-na. dra. dr. prof. conf. ing. av. arh. gen. col. mr. cpt. lt. Sf. sf. pr. mons. cca. cf.
        aprox. nr. str. bd. bl. ap. red. trad. ed. dir. preș. sen. dep. prof.univ. acad. Dl. lect. asist. cerc.
        dr.ing. mon. ÎPS. PS. ec. lt.col. slt. plt. serg. cap. gl. com. ch. înv. șos. cal. spl. sc. dle. Dle.
        dlui. d-lui. dlor. d-lor. d-nei. dnei. d-nele. d-rei. drei. D-na. D-l. D-ra. Dra. dv. dvs. d-voastră.
        d-v. d-ta. dta. dneei. M.S. A.S.R. A.S. Em.Sa. P.S.Sa. PF. P.F. pc. prot. arhim. ierom. ierod. Sft. Cuv.
        cuv. ev. ep. mitr. patr. arhiep. rab. past. Dr. conf.dr. prof.dr. lect.dr. șef.lucr. ș.l. asist.univ.
        as. cerc.șt. Ing. subing. proc. not. exp. farm. vet. psih. Arh. arhit. pict. sculpt. scr. compoz. regiz.
        scen. dirij. Lt. lt.maj. căp. maj. gen.mr. gen.bg. gen.lt. gen.col. gl.bg. plt.maj. plt.adj. sg. sg.maj.
        frt. adm. cdor. cms. cms.șef. insp.șef. ag.șef. sbcms. scms. cz. chest. dir.gen. dir.adj. vicepreș.
        prim-min. pm. prem. amb. cons.jud. cons.loc. viceprim. sec.gen. secr. red.șef. coord. tr. pref. postf.
        îngr. ilustr. il. ref. resp. șt. tehn. lit. lingv. filol. filoz. geogr. geol. biol. fiz. astron. polit.
        sociol. econ. agr. ind. transp. constr. nav. rel. teol. ort. gr.-cat. rom.-cat. ucr. bg. sb. magh. germ.
        engl. fr. it. ital. sp. span. ngr. sl. tc. ar. evr. amer. brit. internaț. naț. merid. centr. inf. st.
        Șos. Bd. B-dul. bul. Bul. al. intr. Intr. Spl. prel. Prel. p-ța. P-ța. pța. Pța. piaț. tel. mob. C.P.
        adr. exempl. incl. excl. nehot. sing. pl. masc. fem. substant. subst. adj. vb. adv. conj. pron. num.
        interj. livr. fam. supr. născ. n. căs. zis. dip. drd. masterd. abs. Dna. Str.
      `,
      beforeNumber: `
        art. alin. pag. p. pp. vol. fig. tab. pct. par. t. sec. ian. feb. mar. apr. iun. iul. aug. sept. oct.
        nov. dec. febr. h. min. paragr. f. fil. tom. secț. sect. ord. H.G. O.U.G. O.G. L. M.Of. M.O. decr. dos.
        doc. reg. inv. nr.inv. ms. ser. fasc. an. op. cat. ver. et. cam. int. interf. fax. cod. CP. O.P. CUI.
        CIF. CNP. IBAN. mart. mai. noiem. decem. lun. mie. joi. vin. sâm. dum. ora. temp. alt. lăț. ad. înălț.
        greut. vit. gr. cl. ex. exerc. probl. mt. Mt. Mc. Lc. In. Rom. Cor. Gal. Ef. Fac. Ieș. Lev. Num. Deut.
        Ps. Is. Ier. Ap. Apoc. sez. sâmb.
      `,
      beforeName: `
        Şt. Șt. Gh. Al. I. C. jud. mun. or. jr. min. pct. mt. Jud. Mun. Or. orș. s. reg. rep. Rep. r. pâr. L. m.
        vf. Vf. v. mân. Mân. m-rea. M-rea. cet. Rm. Tg. Tr. Alex. Const. C-tin. Cst. D-tru. Dum. Em. Eug. Fl.
        Gavr. Gr. Grig. Il. Iul. Luc. Mih. Nic. Oct. Ov. Pet. Sim. St. Ștef. Teod. Th. Tib. Tud. Vas. Vict.
        Virg. Vl. Vlad. Min. minist. Dir. insp. Insp. ag. Ag. inst. Inst. univ. Univ. fac. Fac. lic. Lic. șc.
        Șc. spit. Spit. clin. soc. Soc. asoc. Asoc. Fund. Ed. edit. Edit. Tip. rev. Rev. bibl. Bibl. muz. Muz.
        teatr. filarm. S.C. s.c. SC. R.A. sr. Jr. Trib. Parch. parch. voiev. împ. S.N. C.N. D. Acad. Bis.
        Mitrop. Episc. Arhiv. Filarm. Teatr.
      `,
      mayEnd: `
        a.m. p.m. î.Hr. d.Hr. î.e.n. e.n. S.A. S.R.L. mil. mld. min. sec. km. kg. ha. jr. jud. U.E. S.U.A.
        O.N.U. ian. feb. aug. oct. nov. dec. cm. mm. mp. mc. t. l. febr. apr. iun. iul. sept. lun. mie. vin.
        sâm. dum. loc. pers. î.C. d.C. S.N.C. R.A. P.F.A. mii. mlrd. mln. lei. b. eur. EUR. RON. USD. dol. h. s.
        z. săpt. ani. m. dm. m.p. m.c. kmp. g. gr. mg. q. cl. ml. hl. kW. MW. kWh. kcal. CP. buc. ex. stud. pag.
        p. vol. art. pct. sr. N.A.T.O. P.S.D. P.N.L. U.S.R. U.D.M.R. D.N.A. D.I.I.C.O.T. C.F.R. R.A.T.B. C.C.R.
        B.N.R. A.N.A.F. P.C.R. U.R.S.S. R.S.R. mart. Ph.D. M.A. B.A. MBA. grăs. prep. alc. conc. sup. a.t. publ.
        urm.
      `,
      multiDot: `
        d.ex. i.e. n.r. n.red. P.S. N.B. p.ex. d.p.d.v. a.c. a.k.a. n.n. î.P.S. n.trad. n.ed. n.t. n.a. op.cit.
        loc.cit. i.c. s.l. s.n. d.e. d.m. î.p.s. ș.a.s. S.O.S. d.c. s.v. f.d. f.a. f.l. f.t. a.i.
      `,
      endsList: 'etc. ș.a. ș.a.m.d. s.a. ș.cl. ş.a. ş.a.m.d. s.a.m.d. ș.c.l. ş.cl. ș.u. și.alt. ș.alt. ș.urm.',
    },
    finalClusters: `
      lb mb rb lc nc rc sc ld nd rd zd lf mf rf ff lg ng rg ch sh nj rj ck rk nk sk lm rm sm tm zm ln mn rn gn
      lp mp rp sp ls ms ns ps rs ss ts ct ft ht lt mt nt pt rt st xt lv rv nz rz lz bz tz zz lț nț rț mț nș rș
      lș șc ll
    `,
    prepositions: 'în la pe cu fără din de dintre după pentru spre până între sub peste prin',
    starters: `
      el ea ei ele noi eu voi tu acest această aceasta acestea aceștia acel acea un o unii unele niște său sa
      lor nostru meu ce cine cum când unde de care în la pe cu fără din dintre după înainte pentru spre până
      între sub peste prin potrivit conform și sau dar însă ci dacă deși că deoarece așa atunci apoi aici acolo
      acum azi astăzi ieri mâine mai asemenea încă deja doar numai nu da totuși toți toate fiecare mulți multe
      câțiva doi două trei al a ai ale cf vezi
    `,
  },

  reporting: {
    verbs: `
      spus spuse spuseră zise ziseră spune spun spunea spuneau zis zice declarat declară declara afirmat afirmă afirma adăugat adaugă
      adăuga răspuns răspunde răspunse întrebat întreabă întrebă explicat explică precizat precizează subliniat
      subliniază menționat menționează susținut susține susțin recunoscut recunoaște negat neagă confirmat
      confirmă avertizat avertizează promis promite anunțat anunță scris scrie scriu strigat strigă șoptit
      șoptește murmurat continuat continuă conchis concluzionat comentat comentează amintit amintește crede cred
      gândit povestit povestește transmis transmite exclamat exclamă arătat arată cerut cere insistat reiterat
      mărturisit
      acuzat acuză relatat relatează completat completează punctat punctează dezvăluit dezvăluie consideră solicitat solicită criticat critică
      condamnat condamnă reclamă reclamat dezmințit dezminte replicat replică reacționat reacționează reamintit reamintește apreciat apreciază lăudat
      felicitat mulțumit glumit glumește ironizat ironizează detaliat detaliază informat informează notat notează postat sugerat sugerează recomandat
      recomandă estimat estimează preconizează prognozat speră sperat regretă regretat asigurat asigură clarificat clarifică lămurit semnalat
      semnalează sesizat constatat constată observat observă pretins pretinde pretind invocat argumentat argumentează pledat obiectat protestat
      amenințat amenință jurat garantat garantează admis admite concede rezumat rezumă sintetizat repetat repetă intervenit rostit bâiguit oftat plâns
      urlat țipat zâmbit râs salutat deplâns denunțat denunță atenționat atenționează alertat avansat presupus presupune bănuit
      îndemnat îndeamnă chemat rugat roagă implorat comunicat comunică titrat titrează tunat
      dat dă lansat tras atras
      vorbit vorbește vorbesc izbucnit izbucnește
    `,
    phrases: ['potrivit', 'conform', 'după'],
    pronouns: 'el ea ei ele eu noi tu voi',
    conjunctions: 'că dacă',
  },

  speakers: {
    and: 'și',
    negations: 'nu niciodată',
    auxiliaries:
      'a au am ai avea aveau este e era erau fost va vor s se i le îi i-a i-au i-am le-a le-au le-am mi-a mi-au ne-a ne-au ți-a ți-au v-a v-au s-a s-au l-a l-au m-a m-au te-a te-au',
    passives: 'este fost sunt',
    articles: `
      un o niște acest această aceștia aceste acel acea cel cea cei cele lui său sa săi mai_mulți mulți câțiva doi două trei patru cinci toți
      fostul fosta foștii fostele actualul actuala noul noua celebrul celebra renumitul cunoscutul cunoscuta singurul primul prima
    `,
    oblique: 'lui lor îi le',
    genitives: 'al a ai ale de lui',
    prepositions:
      'în la de din pe cu fără despre pentru spre până între contra după înainte sub prin către potrivit conform față asupra peste lângă',
    conjunctions: 'și sau dar iar ci că dacă când deoarece deși în_timp ce care unde cine cum să',
    relatives: 'care',
    adverbs: `
      nu și deja ieri azi astăzi mâine apoi atunci acum aici acolo încă doar numai mereu luni marți miercuri joi vineri sâmbătă duminică
      recent ulterior totodată astfel mai târziu
      chiar tot imediat ironic răspicat tranșant seara dimineața aseară săptămâna trecută luna anul marțea
      asigurări vina citire detalii explicații avertisment atenția alarma semnalul
    `,
    roles: `
      ministrul ministra președintele președinta premierul prim-ministrul purtătorul purtătoarea primarul directorul directoarea șeful șefa secretarul deputatul
      deputata senatorul senatoarea liderul expertul experta experții cercetătorul profesorul profesoara medicul avocatul procurorul judecătorul martorul autorul
      scriitorul jurnalistul actorul actrița antrenorul jucătorul guvernul ministerul partidul compania poliția tatăl mama bărbatul femeia papa regele
      ministru președinte
      vicepremierul vicepreședintele vicepreședinta co-președintele copreședintele președintă președinții miniștrii secretara deputații senatorii
      europarlamentarul europarlamentara parlamentarul consilierul consiliera prefectul subprefectul viceprimarul primărița primar prefect ambasadorul
      ambasadoarea consulul cancelarul comisarul comisara comisia șefii liderii candidatul candidata politicianul politiciana politicienii oficialii
      oficialul diplomatul diplomații generalul colonelul comandantul ofițerul polițistul polițiștii pompierul pompierii procuroarea procurorii
      judecătoarea judecătorii instanța tribunalul curtea avocata avocații notarul inspectorul inspectoratul anchetatorii medici medicii doctorul
      doctorița asistenta chirurgul psihologul psihoterapeutul epidemiologul managerul managera directorii economistul economista economiștii
      analistul analista analiștii specialistul specialista specialiștii cercetătoarea cercetătorii savanții istoricul sociologul politologul geologul
      seismologul meteorologul climatologul biologul fizicianul rectorul decanul conferențiarul învățătoarea învățătorul directoare elevul eleva
      studentul studenta studenții părinții fondatorul fondatoarea patronul proprietarul proprietara antreprenorul investitorul
      bancherul sindicalistul sindicaliștii sindicatul reprezentantul reprezentanta reprezentanții activistul activista fermierul fermierii muncitorul
      muncitorii angajații șoferul pilotul călătorul pasagerii turistul turiștii clienta clientul locuitorul locuitorii localnicul localnica
      localnicii vecinul vecina vecinii martora martorii victima victimele suspectul inculpatul inculpata pensionarul
      pensionara tânărul tânăra fata băiatul copilul soția soțul fiul fiica fratele sora bunica bunicul unchiul mătușa prietenul prietena colegul
      colega selecționerul tehnicianul fotbalistul atacantul portarul mijlocașul fundașul căpitanul sportivul sportiva campionul campioana tenismena
      gimnasta arbitrul suporterii clubul federația regizorul regizoarea actorii cântărețul cântăreața solistul artistul artista pictorul muzicianul
      poetul scriitoarea autoarea editorul redactorul criticul jurnalista jurnaliștii reporterul moderatorul prezentatorul producătorul curatorul
      patriarhul episcopul arhiepiscopul mitropolitul preotul imamul rabinul regina prințul prințesa kremlinul nato ue
      parlamentul senatul camera primăria prefectura consiliul agenția institutul universitatea spitalul banca societatea organizația asociația
      fundația opoziția coaliția partidele armata sursa sursele raportul comunicatul studiul ministră
    `,
    sources: [
      'potrivit',
      'conform',
      'în opinia',
      'după',
      'în viziunea',
      'în accepțiunea',
      'din punctul de vedere al',
      'după cum spune',
      'după cum afirmă',
      'după spusele',
      'după părerea',
      'potrivit spuselor',
      'potrivit declarațiilor',
      'conform declarațiilor',
      'conform spuselor',
      'în cuvintele',
      'din spusele',
    ],
    asWords: 'cum',
    masculine: 'el',
    feminine: 'ea',
    dropsSubject: true,
    inverts: true,
    judgements: `
      catalogat catalogează numit numește descris descrie calificat califică etichetat caracterizat caracterizează considerat
      vorbit vorbește vorbesc
    `,
    judgedAs: `
      drept ca ca_fiind
      despre de
    `,
    transitive: `
      felicitat rugat roagă implorat informat atenționat alertat asigurat acuzat acuză criticat critică mulțumit salutat
    `,
    participles: `
      spunând adăugând afirmând subliniind precizând explicând declarând menționând arătând susținând amintind recunoscând avertizând cerând
      răspunzând anunțând comentând promițând acuzând invocând
    `,
    particleVerbs: 'dat dă lansat tras atras',
    verbParticles: `
      {dat,dă}_{asigurări,vina,citire,detalii,explicații} lansat_{avertisment,apel} {tras,atras}_{atenția,alarma,semnalul}
    `,
    speechNouns:
      'reacția mesajul răspunsul declarația acuzația avertismentul apelul comentariul explicația mărturia replica',
    definiteEndings: 'ul oarea ista ica era ina',
  },

  dates: {
    unsure: 'mai luni',
    before: 'în din la până de pe și',
    ranges: 'și până la sau',
    relative: 'ieri azi astăzi mâine aceeași_zi acea_zi ziua_următoare ziua_precedentă Crăciun Anul_Nou Revelion',
    weekdays:
      'lunea luni | marțea marți marţi | miercurea miercuri | joia joi | vinerea vineri | sâmbăta sâmbătă | duminica duminică',
  },

  numbers: {
    percent: 'la_sută procent{,e}',
    magnitudes: '3: mii mie | 6: milioane milion mil | 9: miliard{,e} mld | 12: trilioane',
    currencies: 'USD: dolari dolar | EUR: euro | RON: lei leu | GBP: lire',
    clockBefore: 'ora',
    spaceGroups: true,
    andHalf: 'și_jumătate',
    words: '0.5: jumătate | 0.25: sfert | 12: duzină',
  },

  names: {
    endings: 'a ă e ei i ii ul ului le lui lor',
    longEndings: 'ean eanul eni enii enilor ez eza ezi ezii ezilor',
  },
}
