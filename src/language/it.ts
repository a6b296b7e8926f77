import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for it. */
export const reviewed: ReviewedLanguage = {
  tag: 'it',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        sig. sigg. sig.ra. sig.na. dott. dott.ssa. dr. prof. prof.ssa. avv. ing. arch. geom. rag. on. sen. mons.
        card. col. magg. ten. serg. amm. comm. cav. sta. sto. egr. spett. ill.mo. rev. cfr. es. ca. pres. dir.
        p.zza. v.le. c.so. tel. Sig. Dott. sig.a. sig.ri. dott.ri. proff. avv.ti. onn. m.llo. brig. app. isp.
        sovr. gen.le. ten.col. s.ten. p.i. per. ass. vicepres. segr. mgr. fr. p.le. l.go. v.lo. loc. fraz. prov.
        vd. lgt. int. sc. on.le. ill.ma. gent.mo. gent.ma. preg.mo. rev.mo. dipl. s.
      `,
      beforeNumber: `
        n. nn. p. pp. pag. pagg. art. artt. cap. capp. vol. voll. t. fig. figg. tab. par. c. co. lett. all. sez.
        num. v. vv. gen. feb. mar. apr. mag. giu. lug. ago. set. sett. ott. nov. dic. sec. secc. min. febbr.
        genn. lun. mer. gio. ven. sab. dom. n.ro. nr. cpv. d.l. d.lgs. d.p.r. d.m. l. r.d. tit. ed. civ. pal.
        tav. ver.
      `,
      beforeName: `
        f.lli. ved. V. G. M. S. P. st. trad. ed. cura. gen. min. cap. SS. ss. Gen. Card. Prof. Ing. Avv. On.
        Pres. reg. com. Min. vesc. arciv. fam. cons. sost.
      `,
      mayEnd: `
        a.C. d.C. a.m. p.m. S.p.A. S.r.l. s.r.l. s.p.a. S.n.c. S.a.s. U.S.A. U.E. O.N.U. Inc. Ltd. Co. Jr. min.
        sec. km. kg. ss. seg. cit. ibid. op.cit. al. secc. gen. feb. mar. apr. ott. nov. dic. c.p. c.c. c.p.c.
        c.p.p. c.d.a. C.d.A. S.a.p.A. O.n.l.u.s. a.s.d. S.c.a.r.l. s.n.c. s.a.s. P.M. G.I.P. G.U.P. T.A.R.
        C.S.M. P.C.I. D.C. P.D. C.G.I.L. S.O.S. cm. mm. ha. mq. mc. ab. pt. pti. abit. mln. mld. N.Y. sett.
        febbr. genn.
      `,
      multiDot: `
        p.es. i.e. e.g. N.B. n.d.r. ndr. c.d. c.a. P.S. p.v. u.s. s.l.m. S.S. s.m. c.m. S.E. n.d.t. n.d.a. n.b.
        v.s. c.v.d. s.v. s.d. s.l. u.sc. p.t. p.c. p.p. f.f. a.i.
      `,
      endsList: 'ecc. etc. segg. sgg.',
    },
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
      tutti tutte tutto ogni molti molte alcuni alcune due tre ci si c è era sono ha
    `,
  },

  reporting: {
    verbs: `
      disse dice dicono dissero diceva dicevano ha detto afferma affermò affermano affermato aggiunge aggiunse
      aggiungono aggiunto spiega spiegò spiegano spiegato dichiara dichiarò dichiarano dichiarato risponde
      rispose rispondono risposto chiede chiese chiedono chiesto domanda domandò sottolinea sottolineò
      sottolineato osserva osservò osservato precisa precisò precisato sostiene sostenne sostengono sostenuto
      racconta raccontò raccontano raccontato commenta commentò commentano commentato annuncia annunciò
      annunciato ammette ammise ammesso riconosce confessa confessò nega negò conferma confermò confermato
      avverte avvertì insiste insistette ricorda ricordò conclude concluse concludono prosegue proseguì continua
      continuò replica replicò replicato ribatte ribatté esclama esclamò grida gridò urla urlò sussurra sussurrò
      mormora mormorò scrive scrisse scrivono scritto pensa pensò promette promise denuncia denunciato rivela
      rivelò evidenzia ribadisce ribadito ironizza scherza assicura assicurò rassicura
      chiarito chiarisce chiarì proseguito concluso ricordato avvertito insistito negato rivelato evidenziato promesso
      lamenta lamentato attacca attaccato tuona sbotta incalza puntualizza puntualizzato aggiungeva raccontava
      spiegava descrive descritto accusa accusato auspica auspicato confida confidato riferisce riferito segnala
      rilancia ammoniva sospirò sospira
    `,
    phrases: ['secondo', 'a detta di'],
    pronouns: 'egli lui lei essi loro io noi voi tu',
    conjunctions: 'che se come perché',
  },

  speakers: {
    naming:
      'cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata denominato denominata intitolato intitolata soprannominato parola parole termine espressione motto slogan titolo nome soprannome film romanzo libro canzone album serie programma rivista opera giornale nave progetto operazione gruppo scritta striscione',
    and: 'e ed',
    judgements: 'definisce definito definì bollato bolla condanna condannato chiamato paragonato parlato parla parlava',
    auxiliaries: 'ha hanno aveva avevano ho abbiamo è sono era erano stato si gli le lo mi ci ne ebbe',
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
      recentemente successivamente inoltre infine così più tardi intanto infatti invece proprio
    
      settimana mese anno scorso scorsa`,
    roles: `
      ministro ministra presidente premier portavoce vicepresidente sindaco sindaca assessore direttore direttrice capo segretario segretaria deputato deputata
      senatore senatrice leader dirigente responsabile esperto esperta esperti ricercatore ricercatrice ricercatori scienziato scienziati professore professoressa
      medico avvocato procuratore pm giudice testimone testimoni autore autrice scrittore scrittrice giornalista regista attore attrice cantante allenatore
      tecnico ct giocatore capitano fondatore imprenditore cancelliere ambasciatore generale colonnello questore polizia autorità governo ministero sindacato
      partito associazione azienda commissione tribunale procura fonti vicino padre madre fratello sorella figlio figlia marito moglie uomo donna papa vescovo
      re regina candidato candidata storico economista analista analisti
    `,
    sources: ['secondo', 'a detta di', 'ad avviso di', 'stando a', 'nelle parole di', 'a parere di'],
    asWords: 'come così',
    participles: 'dicendo aggiungendo affermando spiegando sottolineando',
    indefinite: 'ha dice_che',
    impersonal: 'si',
    masculine: 'lui egli',
    feminine: 'lei ella',
    dropsSubject: true,
    inverts: true,
    incises: true,
    quoting: 'cita citato citata',
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
  },

  names: { endings: 'i e', elided: 'l d dell dall nell sull all un quell' },
}
