import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for it. */
export const reviewed: ReviewedLanguage = {
  tag: 'it',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        sig. sigg. sig.ra. sig.na. dott. dott.ssa. dr. prof. prof.ssa. avv. ing. arch. geom. rag. on. sen. mons.
        card. col. magg. ten. serg. amm. comm. cav. egr. spett. ill.mo. rev. cfr. es. ca. pres. dir.
        p.zza. v.le. c.so. tel. Sig. Dott. sig.a. sig.ri. dott.ri. proff. avv.ti. onn. m.llo. brig. app. isp.
        sovr. gen.le. ten.col. s.ten. p.i. per. ass. vicepres. segr. mgr. fr. p.le. l.go. v.lo. loc. fraz. prov.
        vd. lgt. int. sc. on.le. ill.ma. gent.mo. gent.ma. preg.mo. rev.mo. dipl. s. sig.ina. sig.rina. Sig.ra.
        sigg.ri. dott.sse. dr.ssa. Dr.ssa. prof.sse. avv.ssa. avv.to. cav.uff. gr.uff. uff. comm.re. ing.ri.
        arch.tti. arch.ti. p.a. rag.ra. geom.i. dott.ing. onn.li. sen.ce. sen.ri. sott. sottosegr. pref. quest.
        sind. ass.re. consig. proc. g.i.p. mar.llo. app.to. serg.magg. magg.gen. ten.gen. cap.no. cap.tano.
        gen.brig. gen.div. c.te. com.te. com.dante. v.brig. brig.re. s.tenente. amm.glio. don. S.Em. Em. em.mo.
        S.Ecc. mons.re. parr. sac. diac. beat. ven. vener. s.tta. s.tto. spett.le. gent. gent.le. gent.li. preg.
        chiar. chiar.mo. chiar.ma. ch.mo. ch.ma. ill. ill.tre. magn. magn.co. on.mo. rev.do. rev.da. dev.
        dev.mo. obb.mo. aff.mo. aff.ma. lett. ins. amm.re. amm.ne. a.d. dir.gen. segr.gen. segret. coord. resp.
        vice-pres. v.pres. v.dir. pres.te. fond. c.da. v.co. str. str.da. s.da. p.tta. p.tte. l.mare. piazz.
        p.sso. bgo. b.go. c.na. staz. alb. fond.ne. edd. edit. cur. tradd. intr. pref.ne. postf. illustr.
        rist.an. racc. coll. collab. redaz. rif. vs. circ. spec. partic. risp. propr. ant. it. ital. ingl.
        franc. ted. spagn. lat. ebr. russ. int.no. nat. naz. prov.le. com.le. gen.ale. naz.le. n.to. n.ta. cf.
      `,
      beforeNumber: `
        n. nn. p. pp. pag. pagg. art. artt. cap. capp. vol. voll. t. fig. figg. tab. par. c. co. all. sez. num.
        v. vv. gen. feb. mar. apr. mag. giu. lug. ago. set. sett. ott. nov. dic. sec. secc. min. febbr. genn.
        lun. mer. gio. sab. dom. n.ro. nr. cpv. d.l. d.lgs. d.p.r. d.m. l. r.d. tit. ed. civ. pal. tav. ver. az.
        Tel. fax. Fax. cell. Cell. Pal. km. alt. long. sup. max. Max. Min. vel. temp. pot. cil. abit. prot.
        Prot. prat. rep. Rep. reg. Reg. Cat. inv. Inv. fol. f. cc. r. ms. mss. cod. lib. libr. cant. sent. Sent.
        ord. Ord. decr. Decr. L. D.L. D.Lgs. D.P.R. D.M. R.D. l.r. L.R. d.p.c.m. D.P.C.M. c.p. c.c. G.U. s.g.
        vers. Mt. Mc. Lc. Gv. Rm. Cor. Gal. Ef. Ger. Gn. Ap. op. Op. opp. BWV. K. ogg. Gen. Feb. Mar. Apr. Mag.
        Giu. Lug. Ago. Sett. Ott. Nov. Dic. mart. merc. giov. Lun. Ven. a.s. a.a. A.S. A.A. trim. sem. quad.
        fasc. suppl. disp. cl. posiz. pos. ric. rg. R.G. tratt. nº.
      `,
      beforeName: `
        f.lli. ved. V. G. M. S. P. st. trad. ed. gen. min. cap. SS. ss. Gen. Card. Prof. Ing. Avv. On.
        Pres. reg. com. Min. vesc. arciv. fam. cons. sost. G.B. Giov. Gio. Batt. Aless. Ant. Bart. Bern. Bald.
        Carm. Cat. Ces. Cost. Dom. Enr. Ern. Fed. Ferd. Fil. Fr. Franc. Gaet. Giac. Gian. Gius. Giul. Gugl. Ign.
        Jac. Leon. Lod. Lor. Luig. Marg. Matt. Mich. Nic. Pasq. Raff. Rob. Salv. Seb. Stef. Tom. Umb. Vinc.
        Vitt. Ist. Univ. Fac. Dip. Dipart. Acc. Accad. Bibl. Gall. Mus. Osp. Polit. Lic. Coll. Ass. Soc. Edit.
        Tip. Libr. Coop. Banc. Bco. Comp. Az. Stab. Uff. Serv. Sez. Circ. Com. Comit. Feder. Conf. Parl. Cam.
        Trib. Cass. Proc. Quest. Pref. Reg. Rep. Dir. Isp. Sopr. Sovr. Sta. Ss. S.ta. S.to. S.te. S.ti. B. V.sc.
        P.M. G.I.P. G.U.P. osp. univ. ist. bibl. accad. politecn. sopr.
      `,
      mayEnd: `
        a.C. d.C. a.m. p.m. S.p.A. S.r.l. s.r.l. s.p.a. S.n.c. S.a.s. U.S.A. U.E. O.N.U. Inc. Ltd. Co. Jr. min.
        sec. km. kg. seg. cit. ibid. op.cit. al. secc. gen. feb. mar. apr. ott. nov. dic. c.p. c.c. c.p.c.
        c.p.p. c.d.a. C.d.A. S.a.p.A. O.n.l.u.s. a.s.d. S.c.a.r.l. s.n.c. s.a.s. P.M. G.I.P. G.U.P. T.A.R.
        C.S.M. P.C.I. D.C. P.D. C.G.I.L. S.O.S. cm. mm. ha. mq. mc. ab. pt. pti. abit. mln. mld. N.Y. sett.
        febbr. genn. mn. gg. hh. pp. pag. lt. hl. ql. q.li. t. kw. dl. cl. ml. mg. cv. hp. nr. sem. jr. cent.
        a.s. a.a. dip. S.p.a. Soc. Coop. a.r.l. S.c.r.l. A.S.D. F.C. U.S. A.C. S.S.D. C.N.R. C.O.N.I. F.I.G.C.
        I.N.P.S. I.N.P.D.A.P. I.S.T.A.T. R.A.I. A.N.S.A. O.N.G. D.O.C. D.O.P. I.G.P. D.O.C.G. C.C.N.L. I.V.A.
        I.R.P.E.F. A.S.L. U.S.L. P.R.G. C.E.E. N.A.T.O. U.R.S.S. M.S.I. P.S.I. P.L.I. P.R.I. C.I.S.L. U.I.L.
        G.d.F. V.F. R.N. trad.it. trad. ed.it. rist. ss.
      `,
      multiDot: `
        p.es. i.e. e.g. N.B. n.d.r. ndr. c.d. c.a. P.S. p.v. u.s. s.l.m. S.S. s.m. c.m. S.E. n.d.t. n.d.a. n.b.
        v.s. c.v.d. s.v. s.d. s.l. u.sc. p.t. p.c. p.p. f.f. a.i. e.p.c. p.c.c. p.l. q.b. q.e.d. s.n. s.i.p.
        s.p.m. s.v.p. i.c. i.v. d.o.c. n.n. n.p. l.c. loc.cit. v.r. ad.es. per.es. r.s.v.p. s.i.d. a.p.c. e.v.
        ff. f.to. F.to. c.s. u.d. r.p.
      `,
      endsList: 'ecc. etc. segg. sgg.',
    },
    truncatedEndings: 'b c d f g h k l m n p q r s t v z',
    wholeWords: `
      film bar sport gol gas bus tram club web blog post test match set stop tour rock jazz pop rap quiz smog
      star hotel record boss staff stress show fax sms mail email chat app wifi yacht golf tennis basket hockey
      team coach leader flop top hit cast spot fan fans flash clic click lapis ribes virus campus bonus bis est
      ovest nord sud non per con un il del nel al dal sul status forum album iter jeans shock stand stock
      sprint euros ius pus pro
    `,
    truncations: 'po mo be to di fa va sta da ca vo',
    prepositions: `
      in a al alla ai nel nella nei di del della da dal dalla con senza su sul sulla per tra fra dopo prima
      durante secondo contro
    `,
    beforeFigures: 'piano gruppo vitamina classe categoria allegato epatite tipo serie modello gruppi',
    starters: `
      il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle egli lui lei essi
      loro noi io voi tu suo sua suoi sue nostro nostra mio mia che chi come quando dove perché quale quali cosa
      in a al alla ai alle allo nel nella nei nelle di del della dei delle dello da dal dalla con senza su sul
      sulla per verso fino tra fra dopo prima durante secondo contro e ed o ma però anche se mentre così allora
      poi quindi qui là lì ora oggi ieri domani più ancora già solo soltanto non sì no tuttavia inoltre infatti
      tutti tutte tutto ogni molti molte alcuni alcune due tre ci si c è era sono ha nessuno nessuna niente
      nulla qualcuno qualcosa qualche ognuno ciascuno altro altra altri altre tale tali colui coloro ciò stesso
      stessa laggiù quassù sempre mai spesso talvolta forse magari appena quasi presto tardi subito infine
      finalmente attualmente recentemente successivamente precedentemente sebbene benché nonostante malgrado
      purché affinché poiché giacché siccome finché eccetto salvo mediante presso oltre sotto sopra dietro
      davanti dentro fuori vicino lontano accanto attraverso circa intorno quattro cinque sei dieci entrambi
      entrambe molto molta poco poca pochi poche troppo abbastanza male meglio peggio erano fu furono hanno
      aveva avevano può potrebbe deve sta stanno quanto quanti quante cui chiunque qualunque dunque ebbene
      insomma comunque eppure oppure ovvero cioè anzi invece peraltro scusi ecco vi cfr cf vedi
    `,
  },

  reporting: {
    verbs: `
      ha detto aggiunto rispondono risposto chiedono chiesto sostiene sostengono ammesso confessò insistette proseguì ribatté scritto chiarì promesso descritto ripeté esordì afferm{a,ano,ò,arono,ava,avano,ato}
      dichiar{a,ano,ò,arono,ava,avano,ato} spieg{a,ano,ò,arono,ava,avano,ato} raccont{a,ano,ò,arono,ava,avano,ato} comment{a,ano,ò,arono,ava,avano,ato} osserv{a,ano,ò,arono,ava,avano,ato}
      precis{a,ano,ò,arono,ava,avano,ato} annunci{a,ano,ò,arono,ava,avano,ato} neg{a,ano,ò,arono,ava,avano,ato} conferm{a,ano,ò,arono,ava,avano,ato} ricord{a,ano,ò,arono,ava,avano,ato} continu{a,ano,ò,arono,ava,avano,ato}
      replic{a,ano,ò,arono,ava,avano,ato} esclam{a,ano,ò,arono,ava,avano,ato} grid{a,ano,ò,arono,ava,avano,ato} url{a,ano,ò,arono,ava,avano,ato} sussurr{a,ano,ò,arono,ava,avano,ato} mormor{a,ano,ò,arono,ava,avano,ato}
      pens{a,ano,ò,arono,ava,avano,ato} denunci{a,ano,ò,arono,ava,avano,ato} rivel{a,ano,ò,arono,ava,avano,ato} evidenzi{a,ano,ò,arono,ava,avano,ato} ironizz{a,ano,ò,arono,ava,avano,ato}
      scherz{a,ano,ò,arono,ava,avano,ato} assicur{a,ano,ò,arono,ava,avano,ato} rassicur{a,ano,ò,arono,ava,avano,ato} lament{a,ano,ò,arono,ava,avano,ato} attacc{a,ano,ò,arono,ava,avano,ato}
      sbott{a,ano,ò,arono,ava,avano,ato} puntualizz{a,ano,ò,arono,ava,avano,ato} accus{a,ano,ò,arono,ava,avano,ato} auspic{a,ano,ò,arono,ava,avano,ato} confid{a,ano,ò,arono,ava,avano,ato}
      segnal{a,ano,ò,arono,ava,avano,ato} rilanci{a,ano,ò,arono,ava,avano,ato} sospir{a,ano,ò,arono,ava,avano,ato} obiett{a,ano,ò,arono,ava,avano,ato} abbozz{a,ano,ò,arono,ava,avano,ato} chios{a,ano,ò,arono,ava,avano,ato}
      esult{a,ano,ò,arono,ava,avano,ato} avvis{a,ano,ò,arono,ava,avano,ato} rimarc{a,ano,ò,arono,ava,avano,ato} illustr{a,ano,ò,arono,ava,avano,ato} argoment{a,ano,ò,arono,ava,avano,ato}
      attest{a,ano,ò,arono,ava,avano,ato} balbett{a,ano,ò,arono,ava,avano,ato} bisbigli{a,ano,ò,arono,ava,avano,ato} comunic{a,ano,ò,arono,ava,avano,ato} constat{a,ano,ò,arono,ava,avano,ato}
      contest{a,ano,ò,arono,ava,avano,ato} critic{a,ano,ò,arono,ava,avano,ato} dettagli{a,ano,ò,arono,ava,avano,ato} deplor{a,ano,ò,arono,ava,avano,ato} esort{a,ano,ò,arono,ava,avano,ato} giur{a,ano,ò,arono,ava,avano,ato}
      implor{a,ano,ò,arono,ava,avano,ato} indic{a,ano,ò,arono,ava,avano,ato} inform{a,ano,ò,arono,ava,avano,ato} motiv{a,ano,ò,arono,ava,avano,ato} polemizz{a,ano,ò,arono,ava,avano,ato}
      pronostic{a,ano,ò,arono,ava,avano,ato} raccomand{a,ano,ò,arono,ava,avano,ato} protest{a,ano,ò,arono,ava,avano,ato} rimprover{a,ano,ò,arono,ava,avano,ato} ringrazi{a,ano,ò,arono,ava,avano,ato}
      rivendic{a,ano,ò,arono,ava,avano,ato} sbuff{a,ano,ò,arono,ava,avano,ato} sentenzi{a,ano,ò,arono,ava,avano,ato} sintetizz{a,ano,ò,arono,ava,avano,ato} sollecit{a,ano,ò,arono,ava,avano,ato}
      specific{a,ano,ò,arono,ava,avano,ato} stigmatizz{a,ano,ò,arono,ava,avano,ato} supplic{a,ano,ò,arono,ava,avano,ato} svel{a,ano,ò,arono,ava,avano,ato} testimoni{a,ano,ò,arono,ava,avano,ato}
      tranquillizz{a,ano,ò,arono,ava,avano,ato} twitt{a,ano,ò,arono,ava,avano,ato} ragion{a,ano,ò,arono,ava,avano,ato} riepilog{a,ano,ò,arono,ava,avano,ato} sferz{a,ano,ò,arono,ava,avano,ato}
      incit{a,ano,ò,arono,ava,avano,ato} invit{a,ano,ò,arono,ava,avano,ato} sottoline{a,ano,ò,arono,ava,avano,ato} domand{a,ano,ò,arono,ava,avano,ato} rammenta{,no,to} rammentò minacci{a,ano,ò,ava,ato} interroga notò
      notato notava tuon{a,ano,ò,ava,ato} incalz{a,ano,ò,ava,ato} tagli{a,ò} avvert{e,ono,ì,irono,iva,ivano,ito} chiari{sce,scono,va,vano,to} ribadi{sce,scono,va,vano,to} ribadì ammoni{sce,scono,va,to} ammonì
      asseri{sce,scono,va,to} asserì suggeri{sce,scono,to} suggerì riferi{sce,scono,va,vano,to} riferì garanti{sce,scono,va,to} garantì esordi{sce,scono,va,to} insist{e,ono,eva,ito} reagi{sce,scono} reagì inveisce
      dissente smenti{sce,scono,va,to} smentì dic{e,ono,eva,evano} disse{,ro} aggiung{e,ono,eva,evano} aggiunse{,ro} risponde{,va,vano} rispose{,ro} chiede{,va,vano} chiese{,ro} sosten{eva,evano,ne,nero,uto}
      ammett{e,ono,eva} ammise{,ro} riconosc{e,ono,eva} riconobbe{,ro} riconosciuto conclud{e,ono,eva} conclus{e,ero,o} prosegu{e,ono,iva,ito} ribatt{e,ono,eva} ribattuto scriv{e,ono,eva,evano} scrisse{,ro}
      promett{e,ono,eva} promise{,ro} ripet{e,ono,eva,uto} descriv{e,ono,eva} descrisse riassum{e,ono} riassunse controbatte interv{iene,enne} intima proclama riprende confessa{,no,to} confessava ritiene ritengono
      riteneva teme temono esclude escludono escluso prevede prevedono augura rilev{a,ano,ò,ato} sapere notare eco
       ipotizz{a,ano,ò,arono,ava,avano,ato} rievoc{a,ano,ò,arono,ava,avano,ato}
      riassicur{a,ano,ò,arono,ava,avano,ato} rintuzz{a,ano,ò,arono,ava,avano,ato} controreplic{a,ano,ò,arono,ava,avano,ato}
      decret{a,ano,ò,arono,ava,avano,ato} medit{a,ano,ò,arono,ava,avano,ato} calcol{a,ano,ò,arono,ava,avano,ato}
      ricapitol{a,ano,ò,arono,ava,avano,ato} vant{a,ano,ò,arono,ava,avano,ato} scand{a,ano,ò,arono,ava,avano,ato}
      snocciol{a,ano,ò,arono,ava,avano,ato} preannunci{a,ano,ò,arono,ava,avano,ato} anticip{a,ano,ò,arono,ava,avano,ato}
      reput{a,ano,ò,arono,ava,avano,ato} consider{a,ano,ò,arono,ava,avano,ato} dubit{a,ano,ò,arono,ava,avano,ato} elogi{a,ano,ò,arono,ava,avano,ato}
      lod{a,ano,ò,arono,ava,avano,ato} ripreso bocci{a,ò,ato} plaude plaudì riassunto ripercorr{e,ono} ricostruisc{e,ono} riport{a,ano,ò,ato}
      consigli{a,ò,ato} preg{a,ò,ato} gioisce festeggia esprim{e,ono} espresso manifest{a,ano,ò,ato} rincara punge ringhia ruggisce sibil{a,ò,ato}
      stuzzica affonda riflett{e,ono,uto} rimpiang{e,ono} condivid{e,ono} concord{a,ano,ò,ato} dissentì obiettò gemette sospirò proferì
      profferisce borbott{a,ò,ava,ato} farfugli{a,ò,ato} bofonchi{a,ò,ato} brontol{a,ò,ato} cantilena strill{a,ò,ava,ato} intervenuto intervenuta
      postato valutato recitato
    `,
    phrases: ['secondo', 'a detta di'],
    pronouns: 'egli lui lei essi loro io noi voi tu',
    conjunctions: 'che se come perché',
  },

  speakers: {
    naming:
      'cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata denominato denominata intitolato intitolata soprannominato parola parole termine espressione motto slogan titolo nome soprannome film romanzo libro canzone album serie programma rivista opera giornale nave progetto operazione gruppo scritta striscione',
    and: 'e ed',
    negations: 'non mai neppure nemmeno',
    judgedAs: 'come',
    judgements: `
      definisce definito definì bollato bolla condanna condannato chiamato paragonato parlato parla parlava
      bollò etichett{a,ò,ato} liquid{a,ò,ato} giudic{a,ano,ò,ato} ritenuto critica
      definiscono definiva descriv{e,ono,eva} descritto descrisse considera considerato giudica ritiene etichettato paragona bollano
    `,
    auxiliaries: `
      ha hanno aveva avevano ho abbiamo è sono era erano stato si gli le lo mi ci ne ebbe fa fanno fece fecero faceva fatto tiene tengono vuole voluto
      tenuto
    `,
    passives: 'è viene venne stato stata stati',
    articles: `
      il lo la i gli le l un uno una questo questa questi queste quel quella quello suo sua suoi sue loro nostro nostra mio altro altra alcuni alcune
      molti molte due tre quattro cinque entrambi ogni tutti tutte
    `,
    oblique: 'gli al allo alla ai agli alle',
    genitives: 'di del dello della dei degli delle dell d',
    prepositions: `
      a al allo alla ai agli alle all in nel nello nella nei nelle nell su sul sulla sui sulle con senza per da dal dalla dai dalle dall tra fra contro durante
      dopo prima verso fino secondo presso sotto sopra davanti attraverso
    `,
    conjunctions: 'e ed o ma che se quando perché sebbene mentre come dove chi cui quale quindi però',
    relatives: 'che',
    adverbs: `
      non anche già ieri oggi domani poi dopo allora adesso ora qui lì ancora solo sempre mai lunedì martedì mercoledì giovedì venerdì sabato domenica
      recentemente successivamente inoltre infine così più tardi intanto infatti invece proprio settimana mese anno scorso scorsa corto subito amaro
      sera mattina mattinata pomeriggio notte giornata serata stasera stamattina stamane stamani ufficialmente
    `,
    roles: `
      ministro ministra presidente premier portavoce vicepresidente sindaco sindaca assessore direttore direttrice capo segretario segretaria deputato deputata senatore senatrice leader dirigente responsabile esperto
      esperta esperti ricercatore ricercatrice ricercatori scienziato scienziati professore professoressa medico avvocato procuratore pm giudice testimone testimoni autore autrice scrittore scrittrice giornalista regista
      attore attrice cantante allenatore tecnico ct giocatore capitano fondatore imprenditore cancelliere ambasciatore generale colonnello questore polizia autorità governo ministero sindacato partito associazione azienda
      commissione tribunale procura fonti vicino padre madre fratello sorella figlio figlia marito moglie uomo donna papa vescovo re regina candidato candidata storico economista analista analisti titolare titolari
      proprietario proprietaria abitante abitanti residente residenti passante automobilista commerciante comandante prefetto ragazzo ragazza signora signore donne uomini studente studenti testata imputato imputata
      vittima vittime parroco negoziante preside rettore rettrice gestore vigile maresciallo persona persone indagato indagata sospettato sospettata assessor{i,a} vicesindac{o,a} vicepremier sottosegretari{o,a}
      consiglier{e,i,a} capogruppo parlamentar{e,i} onorevole esponente esponenti presidi coordinator{e,i} coordinatrice amministrator{e,i} amministratrice dirigenti commissari{o,a} referente referenti delegat{o,a}
      funzionari{o,a,i} soccorritor{e,i} soccorritrice operator{e,i} operatrice lavorator{e,i} lavoratrice lavoratrici opera{io,ia,i} impiegat{o,a,i} agricoltor{e,i} allevator{e,i} pescator{e,i} ristorator{e,i}
      ristoratrice albergator{e,i} artigian{o,a,i} commercianti imprenditrice imprenditori manager patron numero_uno mister capitana attaccante difensore centrocampista portiere terzino bomber pilota ciclista tennista
      atleta atleti nuotatrice campione campionessa insegnante insegnanti docente docenti maestr{o,a,e,i} studentessa studentesse ricercatrici scienziata professori professoresse biolog{o,a} virolog{o,a} epidemiolog{o,a}
      infettivolog{o,a} psicolog{o,a} sociolog{o,a} geolog{o,a} archeolog{o,a} medic{a,hi} infermier{e,i,a} chirurg{o,a} pediatra primario farmacista veterinari{o,a} paziente pazienti dottor dottore dottoressa avvocata
      avvocat{i,essa} legal{e,i} difensori magistrat{o,a,i} pubblico gip gup inquirenti investigatori carabinieri carabiniere poliziotto agente agenti vigili finanzieri pompiere pompieri scrittori registi musicista
      musicisti cantautor{e,i} cantautrice attori pittore pittrice artista artisti curator{e,i} curatrice editore editrice direttori conduttor{e,i} conduttrice giornalisti cronista inviato arcivescovo cardinale pontefice
      sacerdote don monsignore suora frate rabbino imam patriarca cittadin{o,a,i,e} vicin{a,i,e} passeggero passeggeri turista turisti automobilisti volontari{o,a} tifos{o,i} genitor{e,i} nonn{o,a} zi{o,a} cugin{o,a}
      figli figlie fratelli sorelle vedov{o,a} compagn{o,a} fidanzat{o,a} amic{o,a} bambin{o,a} ragazzi ragazze giovane giovani anzian{o,a,i} pensionat{o,a,i} sopravvissut{o,a,i} superstite superstiti familiari parenti
      sindaci ministri presidenti cancelliera statista democratico repubblicano tycoon miliardario magnate oppositore dissidente sindacalista sindacalisti sindacati cgil cisl uil confindustria coldiretti codacons
      federazione confederazione fondazione comitato consorzio cooperativa società multinazionale gruppo ateneo università istituto osservatorio ospedale diocesi curia regione comune provincia prefettura questura arma
      esercito marina aeronautica nato onu ue cremlino quirinale palazzo casa_bianca bce fed istat inps ministeri governi dicastero farnesina viminale pentito detenuto arrestato killer aggressore assassino mandante boss
      padrino truffatore rapinatore pirata relatore relatrice rettori firmatari promotori promotrice organizzator{e,i} organizzatrice fondatrice ideatore ideatrice inventore cofondatore presidentessa vicedirettore
      vicepresidenti segretari tesoriere revisore scrivente intervistato interlocutore interessato diretto_interessato collega colleghi rapporto relazione sentenza ordinanza nota comunicato studio documento lettera
      deputat{i,e} senatori governatric{e} governatore vertice vertici presidentesse premiership questori
      procuratric{e} procuratori climatolog{o,a} meteorolog{o,a} immunolog{o,a} cardiolog{o,a} oncolog{o,a} filosof{o,a} economist{i,e} architett{o,a}
      astronom{o,a} astronauta fisico fisica chimic{o,a} statistic{o} criminolog{o,a} antropolog{o,a} linguista metereologo sismolog{o,a}
      vulcanolog{o,a} direttrici avvocate barista tassista autista camionista macchinista capotreno marinaio capitani comandant{i} generali
      bracciant{e,i} edicolante panettiere parrucchier{e,a} caposquadra volontarie mamma papà mamme pap{à} nipote suocer{o,a} cognat{o,a} ex
      vicequestore vicario provveditore sovrintendente soprintendente commissaria eurodeputat{o,a,i}
      europarlamentar{e,i} segretari{a} vicesegretari{o,a} presidentess{a} centravanti allenatrice
    `,
    sources: [
      'secondo',
      'a detta {di,del,dello,della,dei,degli,delle,dell}',
      'a dire {di,del,dello,della,dei,degli,delle,dell}',
      'ad avviso {di,del,dello,della,dei,degli,delle,dell}',
      'a giudizio {di,del,dello,della,dei,degli,delle,dell}',
      'a parere {di,del,dello,della,dei,degli,delle,dell}',
      'nelle parole {di,del,dello,della,dei,degli,delle,dell}',
      'stando {a,al,allo,alla,ai,agli,alle,all}',
      'stando alle parole {di,del,dello,della,dei,degli,delle,dell}',
      'per usare le parole {di,del,dello,della,dei,degli,delle,dell}',
      'con le parole {di,del,dello,della,dei,degli,delle,dell}',
      'per bocca {di,del,dello,della,dei,degli,delle,dell}',
      '{detto,dichiarato,affermato,spiegato,sostenuto,sottolineato,riferito,raccontato,ricordato,precisato,ribadito,annunciato,comunicato,confermato,scritto,osservato,denunciato,chiarito,evidenziato,riportato,espresso,aggiunto,rivelato,pronunciato,pronunciata,pronunciate,rilasciata,rilasciate,usata,usate,dette,espresse} {da,dal,dall,dallo,dalla,dai,dagli,dalle}',
      'per dirla con',
      'agli occhi {di,del,dello,della,dei,degli,delle,dell}',
      'nella versione {di,del,dello,della,dei,degli,delle,dell}',
    ],
    openingSources: 'per',
    asWords: 'come così',
    participles: `
      dicendo aggiungendo affermando spiegando sottolineando precisando dichiarando ricordando ribadendo ammettendo commentando rivendicando raccontando
      auspicando denunciando assicurando annunciando osservando evidenziando lamentando chiedendo invocando definendo rispondendo confermando avvertendo
      promettendo scrivendo sostenendo concludendo rilanciando
    `,
    indefinite: `
      ha dice_che
      anticip{a,ano,ò,ato} calcol{a,ano,ò,ato} medit{a,ano,ò,ato} consider{a,ano,ò,ato} nota riport{a,ano,ò,ato}
      manifest{a,ano,ò,ato} concord{a,ano,ò,ato} esprim{e,ono} espresso punge stuzzica affonda festeggia bocci{a,ò,ato}
      reput{a,ano,ò,ato} condivid{e,ono} lod{a,ano,ò,ato}
    `,
    impersonal: 'si',
    masculine: 'lui egli',
    feminine: 'lei ella',
    dropsSubject: true,
    inverts: true,
    incises: true,
    quoting: 'cita citato citata',
    resumptions: ['lo', 'così', 'a quanto'],
    resumedSources: [
      'a dirlo è stato',
      'a dirlo è stata',
      'ad affermarlo è stato',
      'queste le parole {di,del,dello,della,dei,degli,delle,dell}',
      'queste le dichiarazioni {di,del,dello,della,dei,degli,delle,dell}',
      'sono le parole {di,del,dello,della,dei,degli,delle,dell}',
      'sono parole {di,del,dello,della,dei,degli,delle,dell}',
      'parole {di,del,dello,della,dei,degli,delle,dell}',
      'questo il commento {di,del,dello,della,dei,degli,delle,dell}',
      'è il commento {di,del,dello,della,dei,degli,delle,dell}',
      'questo il racconto {di,del,dello,della,dei,degli,delle,dell}',
      'è il racconto {di,del,dello,della,dei,degli,delle,dell}',
      'questa la denuncia {di,del,dello,della,dei,degli,delle,dell}',
      'è la denuncia {di,del,dello,della,dei,degli,delle,dell}',
      "è l' appello {di,del,dello,della,dei,degli,delle,dell}",
      "è l' allarme {di,del,dello,della,dei,degli,delle,dell}",
      'questa la replica {di,del,dello,della,dei,degli,delle,dell}',
      'è la replica {di,del,dello,della,dei,degli,delle,dell}',
      'la replica {di,del,dello,della,dei,degli,delle,dell}',
      'il commento {di,del,dello,della,dei,degli,delle,dell}',
      'è quanto {afferma,dichiara,sostiene,scrive,spiega,sottolinea,denuncia}',
      '{a,ad} {dirlo,dichiararlo,affermarlo,sostenerlo,scriverlo,raccontarlo,spiegarlo,annunciarlo,confermarlo,rivelarlo,ricordarlo,denunciarlo,sottolinearlo,ribadirlo,comunicarlo,assicurarlo,parlare} {è,sono,è_stato,è_stata,sono_stati,è_stata}',
      'così',
      '{a,ad} {dirlo,dichiararlo,affermarlo,sostenerlo,scriverlo,raccontarlo,spiegarlo,annunciarlo,confermarlo,rivelarlo,ricordarlo,denunciarlo,sottolinearlo,ribadirlo,comunicarlo,assicurarlo}',
      '{è,e} {quanto,ciò_che} {ha,hanno} {detto,dichiarato,affermato,spiegato,sostenuto,sottolineato,scritto,ribadito,annunciato}',
      '{questo,questa,ecco,è} {il,la,lo,l} {sfogo,monito,messaggio,appello,allarme,avvertimento,augurio,annuncio,grido,testimonianza,spiegazione,risposta,promessa,commento,denuncia,replica,reazione,posizione,racconto,auspicio,invito} {di,del,dello,della,dei,degli,delle,dell}',
    ],
    transitive: `
      ringrazi{a,ano,ò,ato} esort{a,ano,ò,ato} invit{a,ano,ò,ato} inform{a,ano,ò,ato} avvis{a,ano,ò,ato} attacc{a,ano,ò,ato} accus{a,ano,ò,ato}
      rassicur{a,ano,ò,ato} tranquillizz{a,ano,ò,ato} critic{a,ano,ò,ato} contest{a,ano,ò,ato} sferz{a,ano,ò,ato} descriv{e,ono} illustr{a,ano,ò,ato} teme
      temono prevede prevedono esclude escludono escluso rimprover{a,ano,ò,ato} incit{a,ano,ò,ato} sollecit{a,ano,ò,ato} smenti{sce,scono,to}
      indic{a,ano,ò,ato} implor{a,ano,ò} ordina rivendic{a,ano,ò,ato}
      elogi{a,ano,ò,ato} preg{a,ò,ato} consigli{a,ò,ato} riassicur{a,ano,ò,ato}
    `,
    infinitives: 'sapere notare eco',
    thus: 'così',
    speechNouns: `
      attacco replica commento appello denuncia risposta sfogo monito messaggio ammissione dichiarazione dichiarazioni annuncio invito promessa
      allarme avvertimento accusa reazione parole racconto testimonianza spiegazione grido battuta minaccia frase ricordo
    `,
  },

  dates: {
    weekdays: '| | | | | sabat{o,i} | domenic{a,he}',
    ranges: 'al e o ed a',
    relative:
      'ieri oggi domani stesso_giorno quel_giorno giorno_dopo giorno_successivo giorno_prima vigilia Natale Capodanno',
    excluded: 'mar gio dom',
    months: '| | | | | | | | | | |',
  },

  numbers: {
    percent: 'per_cento percento punti_percentuali',
    magnitudes: '2: cento | 3: mila mille migliaia | 6: milion{e,i} mln | 9: miliard{o,i} mld | 12: bilion{e,i}',
    currencies:
      'USD: dollar{o,i} | EUR: euro | GBP: sterlin{a,e} | JPY: yen | CNY: yuan | RUB: rubl{o,i} | UAH: grivni{a,e} | CZK: coron{a,e} | CHF: franc{o,hi}',
    words: '12: dozzina | 0.5: mezzo mezza metà',
    clockBefore: 'alle ore',
    spaceGroups: true,
    andHalf: 'e_mezzo e_mezza',
    afterElision: 'enn{e,i,io,ale,ali}',
  },

  names: { endings: 'i e', elided: 'l d dell dall nell sull all un quell' },
}
