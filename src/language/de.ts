import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for de. */
export const reviewed: ReviewedLanguage = {
  tag: 'de',

  quotes: { pairs: '„“ ‚‘ »« ›‹ «» ‹›' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Hr. Hrn. Frl. Dr. Drs. Prof. Dipl. Mag. hl. St. Bgm. Abg. bzw. ca. vgl. sog. evtl. ggf. inkl. exkl.
        zzgl. abzgl. Tel. geb. gest. verh. Hptm. Lt. Maj. Kard. Ebf. Bf. P. Pfr. Stv. stellv. Dir. Vors. Präs.
        Hrsg. Verf. Übers. ehem. mind. rd. zw. bes. insb. allg. dt. engl. frz. lat. jew. einschl. entspr. gem.
        betr. Mr. Mrs. Ms. u. Bgmin. Dres. Msgr. Mgr. Dkfm. DDr. MMag. Univ.-Prof. Priv.-Doz. Doz. Lic. Oblt. Olt.
        Oberstlt. Hptfw. Fw. Uffz. Gefr. Kpt. Vizeadm. Brig. Weihbf. Pfrn. Diak. Hzg. Gf. Ew. jur. med. phil.
        rer. pol. oec. theol. vet. nat. dent. habil. techn. Dipl.-Ing. Dr.-Ing. gegr. vorm. nachm. gesch. ital.
        span. russ. poln. österr. schweiz. europ. amer. brit. durchschn. Bez. Reg.-Bez. Ldkr. Abt. urspr. Bsp.
        Vol. Ausg. hrsg. wahrsch. Staatssekr. iur. kath. evang. ev. prot. Hd. Sprech. Mitgl. mitgl. Jhg. Nachf.
        Ndl. Schw. Bem. Bearb. Übs. übers. Komp. Lt.d.R. Oberst-Lt. Obstlt. Mjr. Feldw. Ofw. Hptgefr. Stfw.
        StFw. Gen.-Maj. Gen.-Lt. Genmaj. Genlt. Konteradm. KorvKpt. FregKpt. Kmdr. Kdr. Oberbgm. Stadtr.
        Bez.-Insp. Abt.-Insp. Rev.-Insp. Gr.-Insp. OStR. StD. StR. Med.-Rat. Hofr. Min.-Rat. Min.-Dir.
        Sekt.-Chef. StS. Staatsmin. Bundesmin. Landesr. LAbg. NR-Abg. Dipl.-Kfm. Dipl.-Volksw. Dipl.-Psych.
        Dipl.-Phys. Dipl.-Päd. Dipl.-Biol. Dipl.-Chem. Dipl.-Math. Dipl.-Inform. Dipl.-Wirt.-Ing.
        Dipl.-Betriebsw. Dipl.-Theol. Apl. apl. ao. o.Prof. a.o. em. emer. ass. wiss. Wiss. Mitarb. soz. päd.
        psych. chem. math. phys. mus. agr. forst. mont. pharm. publ. disc. hum. paed. Mons. Sr.M. Pfr.i.R. Kpl.
        Kapl. Vik. Superint. Sup. Kons. Kan. Domkap. ehrw. Ehrw. sel. Hll. hll. Apg. Hist. hist. kgl. Kgl.
        kaiserl. königl. preuß. bayer. sächs. württ. bad. hess. fränk. schwäb. niederl. holl. griech. türk.
        tschech. slowak. ung. ukr. jap. chin. arab. hebr. dän. schwed. norw. finn. port. amerik. öst. schott.
        isl. nordd. südd. westl. östl. nördl. südl. nordöstl. nordwestl. südöstl. südwestl. gegenw. sämtl. zus.
        ausschl. schätzungsw. gepl. vermutl. angebl. voraussichtl. vorauss. wöchentl. stdl. städt. staatl.
        gesetzl. öffentl. amtl. umg. urk. bek. beigef. anschl. folg. gen.-dir. gez. i.A.d. mil. milit. dienstl.
        priv. gewerbl. nachtr. ausw. Verst. verm. erb. Erb. erw. erg. gestr. verb. bibl. Betr. Bet. Bev. Einw.
        Entf. Fam. fam. Geschw. Gem. Ortst. Kto. Krs. Lkr. Ldkrs. Rgbz. Reg. Prov. Verb.-Gem. Hzgtm. Fürstl. Kg.
        Kgn. Ks. Bfr. Frhr. Frfr. Gfn. Mgf. Kfst. Ehzg.
      `,
      beforeNumber: `
        Nr. Nrn. Art. Abs. S. Bd. Bde. Kap. Abb. Tab. Ziff. Anm. Rn. Rdnr. Bl. Sp. Jg. H. Lfg. Aufl. Buchst.
        Lit. Pos. Std. Postf. Jan. Feb. Febr. Mär. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez. Mo. Di. Mi. Do.
        Fr. Sa. Str. str. gen. Az. Kl. Tz. Rz. Abschn. Artt. Fn. Rdn. Par. Kat. Vers. Gr. Mrz. par. Ps. Kor. Mt.
        Mk. Lk. Joh. Röm. Eph. Hebr. Jes. Jer. Dtn. Offb. op. Op. BWV. KV. Hob. Verz. verz. Inv. Inv.-Nr. Sign.
        Nr.n. Haus-Nr. Hs.-Nr. Tel.-Nr. Kto.-Nr. Best.-Nr. Art.-Nr. Rdz. Zif. Zi. Stw. Erl. Hl. lit. Unterabs.
        UAbs. Anl. Anh. BT-Drs. Drucks. BGBl. RGBl. Zl. GZ. Jahrg. Folio. fol. Fol. Taf. tab. fig. Fig. Sek.
        Blz. max. Max. min. Min. Wdh. Fax. Telefax. Mob. mob. Hdy. Jän. So. Stg. Whg. PF. Km. km. Str.-km. Ges.
        Jhd. Ri. Rs. Ss. Vv. V. Z. Bz. Qu.
      `,
      beforeName: `
        Sr. Br. Bhf. Fa. Gebr. Hl. Ing. Inh. Kr. Th. Chr. Joh. Wilh. Frh. Fr. Min. Gen. Adm. Oberst. cand. stud.
        Mt. Ste. a.d. M.A. B.A. M.Sc. B.Sc. Ph.D. Str. Pl. Al. Wwe. Ludw. Friedr. Heinr. Alb. Andr. Ant. Bernh.
        Dietr. Ferd. Frdr. Gottfr. Gottl. Gust. Herm. Jak. Jos. Kasp. Leop. Mart. Matth. Maxim. Mich. Nik. Osk.
        Rich. Rob. Rud. Sebast. Siegfr. Steph. Theod. Ulr. Val. Wolfg. Elis. Margr. Kath. Inst. Univ. Gymn. Ges.
        Verl. Vlg. Ver. Bgld. Stmk. Tir. Vbg. Sbg. NÖ. OÖ. Ktn. Hbf. Westf. Württ. Holst. Meckl. Thür. Sachs.
        Bay. Rhld. Rheinl. Schl. Brdbg. Weihb. Erzb. Bisch. Krankenh. v.d.H. a. o. Gde. Stat. Lok. Akad. Bibl.
      `,
      beforeTitle: 'Art.',
      mayEnd: `
        u.a. bspw. Str. Mio. Mrd. Tsd. Min. Std. Sek. Jh. Jhd. Jhdt. km. kg. qm. Co. jun. sen. jr. sr. n.Chr.
        v.Chr. f. Hbf. Bhf. i.R. a.D. e.V. i.V. Nov. Dez. Jan. Feb. Apr. Aug. Sept. Okt. al. Ltd. Inc. Corp.
        min. max. M.A. B.A. M.Sc. B.Sc. Ph.D. LL.M. u.U. v.H. v.T. d.Ä. d.J. B.V. S.A. S.p.A. cm. mm. ha. l.
        lfm. Sa. So. Mo. Di. Mi. Do. Fr. p.a. i.L. N.N. a.a.O. ebd. Westf. Württ. Holst. Meckl. Thür. Sachs.
        Bay. Rhld. Rheinl. Brdbg. Stmk. Tir. Vbg. Sbg. Ktn. Bgld. Stk. Stck. Pkt. Pkte. Pf. Ztr. dz. Pers. Pl.
        Gde. Ges. m.b.H. G.m.b.H. Wdhlg. Fortss. Forts. Nachm. Vorm. abds. ugs. d.R. d.Res. z.S. z.D. i.G. a.H.
        m.p. r.V. r.G. lt. Lj. Sem. dgl. dergl. Red. Hl. verst. gef. Anm.d.Red. d.Red. Anm.d.Verf. d.Verf.
        d.Übers. v.d.H. Febr.
      `,
      multiDot: `
        z.B. d.h. i.d.R. z.T. z.Zt. o.g. v.a. i.e. s.o. s.u. m.W. b.w. a.M. d.M. n.Br. ö.L. z.Hd. m.a.W. u.v.a.
        z.Z. h.c. e.h. i.Br. o.J. i.S.d. i.S. i.d.F. i.e.S. i.w.S. i.V.m. i.H.v. m.M.n. n.u.Z. v.u.Z. p.A. u.Z.
        f.d. a.d.S. a.d.D. i.Sa. i.W. i.O. i.E. i.K. i.Tr. i.T. i.M. o.n.A. o.B. o.V. s.l. s.d. s.v. u.d.T. u.E.
        m.E. b.z.w. d.s. d.i. n.V. n.b. n.n. p.m. q.e.d. r.k. v.l.n.r. v.r.n.l. v.d. ü.d.M. ü.M. ü.NN. z.g.T.
        z.K. z.d.A. n.J. v.J. n.M. v.M. d.Gr. d.Kl. d.h.c. h.c.mult. E.h. n.d.L. i.J. i.Chr. a.Rh. a.N. a.I.
        o.T. o.d.T. i.Allg. v.Chr.G. n.Chr.G. u.g. o.a. m.N. m.Anm. m.w.N. i.Ü. i.A. i.B. z.H. r.m.
      `,
      endsList: 'usw. etc. usf. u.ä. u.Ä. o.ä. o.Ä. u.a.m. u.s.w. u.s.f. u.v.m. u.dgl. ff. u.ä.m. u.dergl. o.dgl.',
    },
    truncatedEndings: 'v j q',
    wholeWords: 'aktiv brav naiv massiv positiv negativ relativ passiv',
    ordinals: true,
    capitalNouns: true,
    beforeFigures: `
      seite seiten nummer kapitel absatz artikel band teil punkt satz jahr jahre stufe platz gruppe zimmer gleis
      linie tor paragraf raum saal haus hausnummer klasse abschnitt anhang rang position spur bus version uhr
      vitamin formel serie liga plan typ modell variante kategorie fall
    `,
    truncations: 'hab is nich sag geh hätt wär würd könnt',
    prepositions: `
      in im auf aus bei mit nach von vom zu zum zur für über unter um durch gegen ohne seit vor während wegen
      trotz laut am an
    `,
    streets: 'str. pl.',
    starters: `
      der die das den dem des ein eine einen einem einer er sie es wir ich ihr du man dies diese dieser dieses
      diesen jener jene jenes sein seine ihre unser unsere mein meine was wer wie wo wann warum welche welcher
      welches in im an am auf aus bei beim mit nach von vom zu zum zur für über unter um bis durch gegen ohne
      seit vor während wegen trotz laut und oder aber denn doch sondern wenn weil obwohl ob dass als da dann
      danach dort hier jetzt nun heute gestern morgen später früher auch noch schon nur nicht nein ja so also
      deshalb daher dagegen dabei damit darauf darum zudem außerdem jedoch allerdings trotzdem inzwischen alle
      jeder jede jedes viele einige manche mehrere kein keine beide zwei drei bereits zuvor zunächst schließlich
      irgendwann irgendwo irgendwie irgendwer vielleicht manchmal meist meistens oft häufig leider natürlich
      sogar eigentlich seitdem seither dazu dafür davor darüber daraufhin davon daran darin anschließend derzeit
      aktuell insgesamt etwa ungefähr mittlerweile nämlich immerhin immer überall niemand jemand etwas nichts
      wenige weitere andere anderes solche selbst gerade fast ebenso ebenfalls dennoch somit folglich hingegen
      indes unterdessen währenddessen gleichzeitig zugleich erst einst damals seinerzeit neulich kürzlich
      endlich zuletzt erneut wieder gemäß angesichts aufgrund statt anstatt außer neben hinter zwischen vorn
      oben unten links rechts draußen drinnen drüben bloß ach oh na tja schade ihren ihrem deren dessen wessen
      wem wen woher wohin womit wofür weshalb wieso sobald solange sofern falls nachdem bevor indem sodass kann
      können muss müssen soll sollen will wollen darf dürfen hat haben ist sind war waren wird werden würde
      hätte viel sämtliche jedenfalls überdies ferner sonst andernfalls möglicherweise wahrscheinlich offenbar
      offensichtlich angeblich tatsächlich wirklich übrigens hinzu ins ans aufs fürs vgl siehe
    `,
  },

  reporting: {
    verbs: `
      sagte sagt sagten sagen erklärte erklärt erklärten erklären meinte meint meinten fragte fragt fragten
      antwortete antwortet antworteten erwiderte erwidert entgegnete entgegnet betonte betont betonten teilte
      teilten berichtete berichtet berichteten ergänzte ergänzt fügte fügt rief riefen ruft schrie flüsterte
      flüstert murmelte murmelt schrieb schreibt schrieben behauptete behauptet behaupteten bestätigte bestätigt
      versicherte versichert versprach verspricht warnte warnt warnten forderte fordert forderten kritisierte
      kritisiert erläuterte erläutert bemerkte bemerkt bekräftigte bekräftigt unterstrich unterstreicht
      verkündete verkündet mahnte mahnt gab gibt räumte räumt gestand gesteht leugnete dementierte erzählte
      erzählt erzählten erinnerte erinnert resümierte scherzte scherzt klagte klagt beklagte kommentierte
      kommentiert dachte denkt glaubt glaubte äußerte äußert kündigte lautet lautete heißt hieß verlangte
      urteilte urteilt stellte hob wies lobte prophezeite verriet verrät beteuerte spottete seufzte lachte
      konterte wiederholte
      gesagt gefragt geantwortet mitgeteilt geschrieben gewarnt gefordert kritisieren kritisierten teilt heben hebt
      befand befindet findet fand appellierte appelliert befürchtete befürchtet vermutete vermutet informierte
      informiert prognostizierte begründete begründet unterstreichen bekannte bekräftigten bemängelte moniert monierte
      rechtfertigte argumentierte argumentiert empfahl empfiehlt ermahnte jubelte jubelt freute freut ärgerte wundert
      wunderte grinste lächelte nickte brummte knurrte stammelte zischte brüllte setzte sprach spricht schwärmt
      schwärmte erwartet hofft hoffte fuhr bat bittet wandte schilderte schildert zeigte äußerten bilanzierte mutmaßte
      riet rät diktierte ließ plauderte beschwerte beschwert
      stellt stellten tweetete tweetet twitterte twittert postete postet angab angaben hinzufügte mitteilte ankündigte einräumte zugab vorwarf hervorhob klarstellte
      feststellte ausführte anführte schmunzelte
      versetzte unterbrach hauchte stotterte schloß schloss murrte tröstete befahl begann kicherte wisperte keuchte stöhnte schluchzte grüßte höhnte will wollen wollte wollten warnen fordern betonen ließen liess liessen urteilten bestätigten versicherten mahnten vermuteten befürchteten verlangten lobten klagten beteuerten erläuterten entgegneten verkündeten kündigten räumten kommentierten schilderten glaubten hofften monierten zugesagt angekündigt eingeräumt hinzugefügt betont ausgeführt zugegeben erzählt berichtet beteuert versprochen versichert
      bestreitet bestreiten bestritt bestritten wendet merkte merkt merkten präzisierte präzisiert konstatierte konstatiert resümiert bedauerte
      bedauert bedauerten schimpfte schimpft wetterte wettert polterte poltert drohte droht drohten gelobte schwor staunte staunt frohlockte
      führte führt führten meldete meldet meldeten bestand besteht bestanden pochte pocht insistierte insistiert deutete deutet unterstellte
      unterstellt zweifelte bezweifelte bezweifelt dankte dankt erkundigte sinnierte witzelte witzelt ätzte ätzt stichelte raunte tobte
      signalisierte signalisiert beklagten pflichtete gesteht beanstandete beanstandet plädierte plädiert plädierten
      brachte bringt brachten unkte verweist verwies verwiesen
      aufforderte auffordert aufforderten aufgefordert mitteilten mitteilt ankündigten ankündigt hinzufügten hinzufügt einräumten einräumt
      zugibt zugaben vorwirft vorwarfen vorgeworfen hervorhebt hervorhoben hervorgehoben klarstellten klarstellt klargestellt feststellten
      feststellt festgestellt ausführten ausführt anmerkte anmerkten anmerkt angemerkt bekanntgab bekanntgaben bekanntgibt bekanntgegeben
      zurief zuriefen zugerufen entgegenhielt einwandte einwandten eingewandt eingestand beipflichtete aufrief aufriefen nachlegte
    `,
    phrases: ['nach den worten', 'nach angaben', 'laut', 'zufolge'],
    pronouns: 'er sie es wir ich ihr du man',
    conjunctions: 'dass ob wie warum',
    mood: `
      {er,sie,es,man,das}_{sei,habe,werde,könne,müsse,wolle,solle,dürfe,wisse}
      {sei,habe,werde,könne,müsse,wolle,solle,dürfe,wisse}_{er,sie,es,man,das} sie_seien seien_sie
    `,
  },

  speakers: {
    naming:
      'genannt genannte genannten sogenannte sogenannten sogenannter sogenanntes namens titel begriff begriffe wort worte motto slogan spitznamen spitzname namen name aufschrift schlagzeile schriftzug stichwort film roman buch song lied album serie sendung magazin stück oper zeitung schiff projekt aktion band podcast reihe betitelt getauft',
    particleVerbs:
      'macht machte machten machen sieht sah sehen sahen ließen liess liessen kündigten räumten stellte stellten stellt gab gibt gaben setzte legte räumte wies hob warf ließ will wollen wollte wollten hält halten hielt hielten merkte merkt merkten führte führt führten deutete deutet pflichtete bestand besteht bestanden brachte bringt brachten',
    verbParticles: `
      fest klar zu an bekannt ein hinzu nach hervor zurück vor durchblicken {will,wollen,wollte,wollten}_wissen
      {macht,machte,machten,machen}_deutlich {macht,machte,machten,machen}_klar {sieht,sah,sehen,sahen}_so {sieht,sah,sehen,sahen}_anders
      {sieht,sah,sehen,sahen}_ähnlich {hält,halten,hielt,hielten}_für {ließ,ließen,liess,liessen}_verlauten
      {ließ,ließen,liess,liessen}_wissen {führte,führt,führten}_aus pflichtete_bei {brachte,bringt,brachten}_ausdruck {bestand,besteht,bestanden}_darauf {wies,weist,wiesen}_als
    `,
    and: 'und',
    negations: 'nicht nie niemals weder',
    judgedAs: 'als für',
    reportedOpeners: 'wer wen wem wessen was wo wann wenn falls sofern solange sobald welche welcher welches',
    reportedForms:
      'habe sei seien werde könne müsse wolle solle dürfe möge gebe gehe komme stehe lasse bleibe wisse brauche nehme liege finde halte sehe führe',
    judgements:
      'widersprochen zurückgewiesen macht machte machten machen sieht sah sehen sahen hält halten hielt hielten beschuldigte beschuldigt beschuldigten bezichtigte nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten beschrieb beschreibt begrüßte begrüßt verurteilte verurteilt verurteilten lobt lobten warf wirft kritisieren sprachen widersprach widerspricht widersprachen charakterisierte charakterisiert charakterisierten wertete wertet werteten bewertete bewertet würdigte würdigt würdigten rügte rügt rügten geißelte geißelt brandmarkte pries preist verteidigte verteidigt verteidigten',
    auxiliaries:
      'hat haben hatte hatten habe bin bist ist war sind wird wurde werden wurden will wollte sich soll sollte sei seien wäre wären musste muss müsse konnte kann könne',
    passives: 'wird werden wurde wurden worden',
    articles: `
      der die das ein eine dieser diese dieses jener jene jenes sein seine ihr ihre unser unsere mein meine kein keine beide alle viele manche einige
      mehrere andere zwei drei vier fünf sechs zehn
    `,
    wordArticles: 'ein eine einen einem einer',
    oblique: `
      dem den des einem einen eines einer diesem diesen jenem jenen seinem seinen seines seiner ihrem ihren ihres ihrer unserem unseren unserer meinem
      meinen meiner keinem keinen keines keiner ihm ihn ihnen mir mich uns euch dir dich denen deren dessen
    `,
    genitives: 'der des eines einer von vom seines ihres unseres dieses ihrer seiner',
    prepositions: `
      laut in im ins an am ans auf aus bei beim mit nach von vom zu zum zur für fürs über unter um bis durch gegen ohne seit vor während wegen trotz gegenüber
      zwischen neben hinter innerhalb außerhalb anlässlich angesichts bezüglich gemäß via per mittels
    `,
    conjunctions: `
      und oder aber denn sondern doch wenn weil obwohl ob dass als da damit bevor nachdem während sobald indem wer was wo wie warum welcher welche welches
      sowie bzw wobei woraufhin worauf weshalb wodurch falls sofern solange sodass
    `,
    relatives: 'der die',
    adverbs: `
      nicht auch dann danach dazu dabei daraufhin später früher zuvor vorher jetzt nun heute gestern vorgestern morgen bereits schon noch nur sogar selbst
      hier dort da so außerdem zudem ferner weiter weiterhin jedoch allerdings dagegen hingegen zugleich gleichzeitig kürzlich jüngst zuletzt damals
      einst schließlich abschließend inzwischen mittlerweile zunächst anschließend ebenfalls ebenso wiederum erneut einmal öffentlich ausdrücklich offen
      etwa knapp nämlich deshalb deswegen daher darum trotzdem dennoch immer wieder mehrfach wörtlich leise bekanntlich offenbar angeblich
      vormittags nachmittags abends mit ab hinzu ein aus vor fest heraus zurück gerne
    
      woche monat jahr wochenende abend morgen vergangene vergangenen letzte letzten`,
    roles: `
      verteidiger verteidigerin opposition organisation regierungssprecher regierungssprecherin hilfsorganisation veranstalter
      sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident ministerpräsident
      ministerpräsidentin premier premierminister premierministerin vorsitzende vorsitzender chef chefin leiter leiterin direktor direktorin
      geschäftsführer geschäftsführerin experte experten expertin forscher forscherin wissenschaftler wissenschaftlerin professor professorin arzt ärztin ärzte
      anwalt anwältin richter richterin staatsanwalt polizist zeuge zeugin autor autorin regisseur schauspieler schauspielerin sänger sängerin trainer
      spieler kapitän bürgermeister bürgermeisterin abgeordnete abgeordneter politiker politikerin senator senatorin botschafter beamter beamte
      mitarbeiter mitarbeiterin kollege kollegin bruder schwester vater mutter sohn tochter mann frau junge mädchen papst bischof könig königin general
      vertreter vertreterin funktionär manager unternehmer inhaber gründer gründerin nachbar lehrer lehrerin schüler student studentin historiker
      ökonom analyst analystin journalist journalistin redakteur redakteurin kommissar kommissarin generalsekretär generalsekretärin außenminister
      innenminister finanzminister gesundheitsminister verteidigungsminister justizminister staatssekretär fraktionschef parteichef behörde polizei
      regierung ministerium kommission partei gewerkschaft unternehmen konzern verband bank agentur zeitung gericht staatsanwaltschaft ministeriums
      bevollmächtigte bevollmächtigter nutzer nutzerin benutzer kunde kundin besucher bewohner einwohner augenzeuge augenzeugen kritiker insider quelle dichter philosoph könig graf
      beauftragte angeklagte verdächtige betroffene reisende jugendliche gefangene verletzte angehörige verwandte bekannte vorgesetzte gesandte delegierte
      deutsche franzose russe pole türke brite chinese däne schwede kunde bote erbe neffe matrose kollege genosse zeuge gatte bursche knabe insasse gläubige
      republikaner demokrat sozialdemokrat grüne linke liberale konservative gewerkschafter grünen-politiker kirchenmann seelsorger jäger offizier soldat
      herr hauptmann doktor alte greis bauer wirt diener fürst
      firma verwaltung stadtverwaltung hausverwaltung kreisverwaltung amt landratsamt armee militär feuerwehr kirche universität hochschule klinik
      krankenhaus verein bund kammer stiftung institut initiative senat parlament bundestag kabinett betreiber hersteller fluggesellschaft
      airline menschenrechtsorganisation umweltorganisation umweltschutzorganisation sender fernsehsender bürgerinitiative wetterdienst ausschuss
      angeklagter verdächtiger beschuldigte beschuldigter opfer anwohner anwohnerin anwohnerinnen klägerin kläger
    `,
    roleEndings:
      'loge ologe beauftragte vorsitzende politiker sprecher sprecherin minister ministerin präsident präsidentin chef chefin leiter leiterin führer experte expertin forscher vorstand direktor meister rat sekretär anwalt trainer jährige jähriger ministerium verband konzern gericht funktionär',
    feminineEndings:
      'e ung heit keit schaft tion sion tät enz anz ik ei zeitung agentur presse illustrierten bild welt zeit rundschau gruppe runde stadt insel partei post',
    sources: [
      'laut',
      'zufolge',
      'nach angaben von',
      'nach angaben',
      'nach den worten von',
      'nach den worten',
      'nach worten von',
      'nach worten',
      'nach ansicht von',
      'nach ansicht',
      'nach aussage von',
      'nach aussage',
      'nach aussagen von',
      'nach auffassung von',
      'nach auffassung',
      'nach meinung von',
      'nach meinung',
      'nach einschätzung von',
      'nach einschätzung',
      'aus sicht von',
      'aus sicht',
    ],
    sourcesAfter: ['zufolge'],
    thus: 'so',
    asWords: 'wie so',
    transitive: 'teilte_mit heißt hieß lautet lautete lobte kritisiert kritisierte erinnerte',
    indefinite: 'heißt hieß lautet lautete sagen',
    impersonal: 'es man',
    firstPerson: 'ich wir mein meine meinen meiner unser unsere unserer uns mich mir',
    masculine: 'er',
    feminine: 'sie',
    inverts: true,
    quoting: 'zitiert zitierte zitieren',
    addressees: 'journalisten reportern zuhörern zuschauern',
    resumptions: ['das', 'dies', 'so', 'diese worte'],
    resumedSources: ['so'],
  },

  dates: {
    months:
      'Jänner Januar{s} | Feber Februar{s} | | April{s} | | Juni{s} | Juli{s} | August{s} | September{s} Sept. | Oktober{s} | November{s} | Dezember{s}',
    weekdays:
      'Montag{s,e,en,es} montags montäglich{e,en,er,es,em} | Dienstag{s,e,en,es} dienstags dienstäglich{e,en,er,es,em} | Mittwoch{s,e,en,es} mittwochs mittwöchlich{e,en,er,es,em} | Donnerstag{s,e,en,es} donnerstags donnerstäglich{e,en,er,es,em} | Freitag{s,e,en,es} freitags freitäglich{e,en,er,es,em} | Samstag{s,e,en,es} samstags samstäglich{e,en,er,es,em} Sonnabend{,s,e,en} sonnabends | Sonntag{s,e,en,es} sonntags sonntäglich{e,en,er,es,em}',
    monthEndings: 'woche{,n} wochenende{,s,n} tag{,e,s,es,en} abend{,e,s} nacht nächte morgen hälfte',
    weekdayEndings: 'abend{,s,e} nacht morgen{,s} mittag{,s} nachmittag{,s} vormittag{,s} früh',
    capital: true,
    ranges: 'bis und oder auf zum',
    links: 'des',
    relative:
      'gestern heute morgen selben_Tag gleichen_Tag diesem_Tag jenem_Tag Folgetag Vortag nächsten_Tag Tag_danach Tag_zuvor Weihnacht Heiligabend Neujahr Silvester',
    excluded: 'Mar',
  },

  numbers: {
    percent: 'Prozent{,s,e,en,ige,igen,iger,igem,iges} Prozentpunkt{,e,en,es} prozentig{,e,en,er,em,es} v.H.',
    magnitudes:
      '2: hundert | 3: tausend Tausend{,e,er} Tsd | 6: Million{,en} Mio Mill | 9: Milliarde{,n} Mrd Mia Md | 12: Billion{,en} Bio | 15: Billiarde{,n}',
    currencies:
      'USD: Dollar{,s} US-Dollar | EUR: Euro{,s} | GBP: Pfund | JPY: Yen | CNY: Yuan Renminbi | UAH: Hrywnja Griwna Hrywna | RUB: Rubel{,n} | PLN: Zloty Złoty | CZK: Krone{,n} | CHF: Franken Fränkli Stutz | HUF: Forint | TRY: Lira | INR: Rupie{,n} | KRW: Won | MXN: Peso{,s} | ZAR: Rand | ILS: Schekel | HRK: Kuna | RON: Lei Leu | DEM: Mark D-Mark',
    words:
      '12: Dutzend | 0.5: halb{,e,en,er,es} Hälfte | 1.5: anderthalb eineinhalb | 2.5: zweieinhalb | 3.5: dreieinhalb | 0.25: Viertel | 0.75: Dreiviertel | 1: einmal | 2: zweimal beide{,n,r} doppelt{,e,en} Paar verdoppelt Verdoppelung | 3: dreimal dreifach{,e,en} | 4: viermal vierfach{,e,en} | 100: hundert | 1000: tausend | 100: Jahrhundert hundertjährig{e,en,er,es} | 10: Jahrzehnt{,e,en} | 12: Mittag | 0: Mitternacht',
    clock: 'Uhr h',
    clockBefore: 'um gegen',
    afternoon: 'nachmittags abends Nachmittag Abend nachts',
    units:
      'mile: Meile{,n} Meilen | mile-per-hour: Meilen_pro_Stunde mph | foot: Fuß | pound: Pfund | degree: Grad | celsius: Grad_Celsius °C C | fahrenheit: Grad_Fahrenheit °F | inch: Zoll | acre: Acre Acres Morgen',
    groups: "’'",
    spaceGroups: true,
  },

  names: {
    endings: 's es n ns',
    longEndings: 'e en er ern erin innen in t ien isch ische ischer ischen isches',
    capitalNouns: true,
    notNames: 'herr frau sie ihr ihre ihnen dr prof',
  },
}
