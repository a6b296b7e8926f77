import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fr. */
export const reviewed: ReviewedLanguage = {
  tag: 'fr',

  quotes: { pairs: '«» “” ‘’ ‹›', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        M. MM. Dr. Pr. Mgr. cf. av. apr. trad. dir. coll. ill. réf. tél. boul. bd. fg. pl. rte. chap. p.-ê.
        Prof. dr. pr. prof. Mme. Mmes. Mlle. Mlles. Me. Vve. Pdt. Gén. Brig. Sgt. Adjt. Capt. Cne. Ing. Prés.
        Sén. Dép. Mgrs. bât. fbg. imp. dép. préf. suppl. resp. Drs. Prs. Mes. Mrs. Mr. Ms. Vte. Vtesse. Cte.
        Ctesse. Bne. Mis. Mise. Cdts. Lts. Cols. Gx. Adj. Adj.-chef. Ltt. Lt-col. Lt.-col. Cpl. C.A. V.A. Ct.
        Sgt-chef. Insp. Commis. Proc. subst. prés. secr. sén. conseill. rapp. gouv. coord. adjt. adj. présid.
        pdt. S.Ém. S.Exc. Rd. RR.PP. Vén. Bx. Bse. Sts. Stes. Ab. Abb. éq. équiv. approx. not. spéc. id. Id.
        idem. Cf. Voy. voy. angl. esp. ital. lat. russ. néerl. roum. pol. anc. auj. contemp. litt. philos.
        scient. techn. peint. sculpt. arch. photogr. rééd. éd.rev. rev. augm. postf. introd. adapt. ouvr. publ.
        impr. bibliogr. biogr. inéd. ms. expl. rem. circ. arr. compl. append. esc. ét. rés. chem. fb. crs. rle.
        pass. Imm. imm. Bât. h.-t. av.-pr. nb. Nb. qqn. qqch. tjs. mtn. dvt. cpt. cptes. soc. sté. assoc. assur.
        rép. Rép. synd. fédér. conféd. dépt. cant. comm. circonscr. ppal. nat. rég. gén. prov. munic. lyc. hôp.
        clin. bibl. éc. centr.
      `,
      beforeNumber: `
        n. nos. p. pp. art. al. vol. t. fig. tab. ch. sect. par. paragr. liv. ann. janv. févr. avr. juill. sept.
        oct. nov. déc. No. arts. tit. alin. sous-sect. juil. no. lun. mar. mer. jeu. ven. sam. dim. op. min.
        fasc. livr. alt. Alt. max. haut. larg. ép. sup. superf. Tél. fax. Fax. Réf. nº. l. vv. str. sc. sq. lig.
        fº. f. ff. fol. rº. cat. Cat. inv. Inv. app. cah. fascic. éd. r. D.E. décr. ord. Ord. req. pourv. Cass.
        civ. crim. plén. CE. Art. bull. Bull. J.O. J.-O. JO. Recueil. Rec. Ps. Mt. Mc. Lc. Jn. Ac. Rm. Co. Cor.
        Jér. Gn. Ex. Lv. Dt. Ap. Op. BWV. K. h. H. sec. apt. appt. pce. sem. trim. T. suiv. env. merc. §.
      `,
      beforeName: `
        St. Ste. Gal. Col. Cdt. Lt. Adm. Fr. Sr. P. R.P. Ch. Ph. Th. Jh. S.A.R. S.M. S.E. O.N.U. U.E. É.-U.
        U.S.A. R.D.C. Jr. S.A. ed. min. Dir. cap. Br. Ant. Aug. Bern. Cath. Ch.-L. Chr. Clém. Dom. Em. Ét. Eug.
        Ferd. Franç. Fréd. Gab. Geo. Gér. Guill. Gust. Hipp. J.-Ph. J.-Ch. Jacq. Jean-Ph. Jos. Jul. Laur. Léop.
        Louis-Ph. Marg. Mich. Nic. Ph.-A. Séb. Théod. Théoph. Vict. Xav. Dpt. Min. Éd. éd. Édit. Libr. Impr.
        Bibl. Acad. Soc. Cie. Sté. Fac. Lyc. Coll. Hôp. Coop. Féd. Conf. Synd. Comm. Vill. Bge. Chât. Égl. Not.
        N.-D. N.D. Fbg. Qu. sq. r. lieut. serg. maj. cdt. gal. Cl. univ. Univ. inst. Inst.
      `,
      mayEnd: `
        J.-C. p.m. a.m. min. sec. h. km. kg. s. sq. suiv. ibid. op. cit. loc. al. Cie. S.A. Inc. Ltd. Co. Jr.
        O.N.U. U.E. É.-U. U.S.A. R.D.C. janv. févr. avr. juill. sept. oct. nov. déc. p.-v. S.N.C.F. R.A.T.P.
        P.S. P.C. C.G.T. O.N.G. P.D.G. P.-D.G. P.J. C.J.U.E. H.L.M. S.A.S. S.C.I. S.N.C. U.R.S.S. C.E.E.
        O.T.A.N. Q.G. J.O. B.D. T.V. T.T.C. H.T. cm. mm. ha. juil. lun. éd. e.a. mn. hab. pers. dl. cl. ml. mg.
        gr. sup. inf. F. FF. frs. fr. cts. Md. Mds. mds. mill. mios. mio. qx. Sté. Éts. Ets. vol. s.d. s.l.
        fasc. fol. op.cit. art.cit. N.D.L.R. NDLR. N.D.T. N.D.A. ndlr. ndla. S.E. S.O. N.E. N.O. T.S.V.P. Q.I.
        C.H.U. C.H.R. C.N.R.S. E.N.A. E.D.F. G.D.F. P.T.T. P.M.E. P.I.B. T.V.A. C.S.G. R.M.I. S.M.I.C. S.D.F.
        S.I.D.A. O.G.M. O.V.N.I. T.G.V. R.E.R. H.E.C. I.N.A. B.N.F. B.N.P. C.F.D.T. F.O. F.N. P.C.F. R.P.R.
        U.D.F. U.M.P. R.F. U.K. jr. sr. env. max.
      `,
      multiDot: `
        c.-à-d. p.ex. i.e. e.g. N.B. P.-S. n.b. R.-V. s.v.p. p.j. ap.J.-C. av.J.-C. s.l.n.d. ca. p.o. o.c. v.o.
        c.c. B.P. v. s.e. s.o. s.e.o. i.c. b.a. c.q.f.d. s.t. q.v. q.s. r.-d.-c. p.l. N.-S. N.S. d.p.l.g.
        s.g.d.g. a.s. h.s. v.f. V.O. p.p. p.i. h.t. n.p. n.s. s.p. c.-à-dire. P.-V. c.i. c.p. A.R. S.A.I. r.d.c.
        s.j. o.p. o.s.b. O.P. O.S.B. S.J. o.f.m. C.S. a.c. ad.lib.
      `,
      endsList: 'etc. sqq.',
    },
    truncatedEndings: 'b g v j q k bl pl cl gl tr dr pr br fr vr gr',
    wholeWords: `
      club web blog snob pub job long sang rang bourg étang poing coing joug grog gang rock stock look week 
      cinq coq punk folk sac-à-dos oblong sling
    `,
    prepositions: `
      dans en à au aux de avec sans sous sur par pour vers chez entre depuis pendant après avant dès selon
      malgré contre
    `,
    beforeFigures: 'plan groupe vitamine classe catégorie annexe hépatite type série modèle ligue',
    starters: `
      le la les l un une des du ce cet cette ces il elle ils elles on nous je vous tu c qui que quoi quand où
      pourquoi comment quel quelle quels quelles son sa ses leur leurs notre nos mon ma mes votre dans en à au
      aux de avec sans sous sur par pour vers chez entre depuis pendant après avant dès jusque selon malgré
      contre et ou mais donc or ni car si comme lorsque puisque parce ainsi alors puis ensuite enfin là ici
      maintenant aujourd hier demain plus aussi encore déjà même seulement non oui ne pas toutefois cependant
      pourtant néanmoins tous toutes tout chaque plusieurs certains certaines beaucoup deux trois d s j m t n y
      quant eux moi toi lui soi celui celle ceux celles cela ça ceci aucun aucune nul nulle personne rien
      quelque quelques quelqu chacun chacune autre autres tel telle tels telles combien lequel laquelle dont
      parfois souvent toujours jamais bientôt tôt tard soudain désormais finalement heureusement malheureusement
      certes également notamment surtout presque environ près dehors dedans devant derrière dessus hors parmi
      outre grâce faute lors afin sitôt tandis quoique mieux trop peu assez est sont était étaient faut fallait
      voilà voici quatre cinq six dix hormis sauf durant concernant côté aussitôt autrefois jadis naguère
      ailleurs autrement cf voir
    `,
  },

  reporting: {
    verbs: `
      peste pesté fulmine fulminé tonne tacle taclé cingle abonde prône alerte alertent souvient souviennent rétorqué rétorque rétorquent regretté regrette regrettent réclame réclament scandent scande scandé dénoncé dit disent disait disaient déclare déclarent déclaré déclarait affirme affirment affirmé affirmait ajoute
      ajoutent ajouté ajoutait explique expliquent expliqué expliquait demande demandent demandé demandait
      répond répondent répondu répondait répliqua réplique répliqué précise précisent précisé précisait souligne
      soulignent souligné soulignait estime estiment estimé estimait assure assurent assuré assurait annonce
      annoncent annoncé indique indiquent indiqué indiquait rappelle rappellent rappelé raconte racontent
      raconté racontait confie confient confié écrit écrivent écrivait écrivit lance lancent lancé s'exclame
      s'exclama s'écrie s'écria crie crient crié criait murmure murmura chuchote chuchota insiste insistent
      insisté poursuit poursuivent conclut concluent reconnaît reconnaissent reconnu admet admettent admis avoue
      avoué prévient préviennent prévenu avertit confirme confirment confirmé dénonce dénoncent nie nient plaide
      note notent observe remarque commente commenté commentent résume résumé soutient soutiennent prétend
      prétendent promet promis pense pensent interroge s'interroge rétorque rétorqua renchérit martèle martelé
      déplore déploré regrette ironise plaisante déclara affirma ajouta expliqua demanda répondit précisa
      souligna assura annonça raconta cria soupira témoigne exclame écrie interrogea fit
      détaille détaillé détaillait assène lâche lâché glisse glissé concède concédé argue argué évoque évoqué constate
      constaté dénonçait déplorait juge jugé jugeait considère considéré considérait craint espère espéré espérait
      félicite félicité réagit réagi résumait indiquaient expliquaient appelle appelé exhorte exhorté tempère tempéré
      nuance nuancé complète complété enchaîne enchaîné reprend repris répète répété répétait signale signalé mentionne
      mentionné tweete tweeté affirmèrent affirmaient accuse accusé justifie justifié analyse analysé décrit décrypte
      pointe pointé révèle révélé plaidait plaidé souhaite souhaité dirent reprit continua continue dis répliquait
      murmurait pensa soupire hurle hurla balbutia bredouilla grommela grogna ricana sourit reconnaissait s'inquiète
      s'emporte s'étonne s'agace s'indigne inquiète étonne agace indigne félicitait emporte
      relève relevé relevait soutenait constatait nuançait avançait avance avancé plaisantait notait remarquait observait
      dément démentent démenti tranche tranché souffle soufflé défend défendu rassure rassuré insistait rappelait concluait lançait confiait pointait remarquer valoir savoir
      poursuivi poursuivait poursuivaient rapporté rapporte rapportent rapportait objecte objecté riposte riposté proteste protesté jure juré suggère
      suggéré suggérait préconise recommande recommandé prédit réjouit réjouissait désole désolait balaie balaye balayé clame clamé certifie certifié
      menace menacé minimise vante vanté questionne questionné argumente argumenté renchéri revendique revendiqué alarme relate
      relaté rapportèrent objecta conseille conseillé acquiesce gronde tempête sermonne philosophe
      reconnait répètent répéta assénait promettait promettent martelait avouait concédait
    `,
    phrases: ['selon', "d'après", 'aux yeux de'],
    pronouns: 'il elle ils elles on je nous vous tu',
    conjunctions: 'que qu si comment pourquoi',
  },

  speakers: {
    naming:
      'nommé nommée nommés appelé appelée appelés dit dite dits dites baptisé baptisée intitulé intitulée intitulés surnommé surnommée prénommé dénommé mot mots terme termes expression formule slogan devise titre nom surnom film roman livre chanson album série émission magazine pièce opéra journal navire projet opération groupe podcast chant mention pancarte banderole inscription',
    latter: 'dernier dernière derniers dernières',
    verbParticles: 'garde avant',
    particleVerbs: 'mis met mettent mettait',
    and: 'et',
    negations: 'pas jamais ni',
    judgedAs: 'de d comme',
    judgements:
      'qualifie qualifié qualifiait appelait appelèrent appellent accusait dénonça salue salué saluait condamne condamné condamnait fustige fustigé compare comparé décrivait parle parlait parlé réclame réclamé met mettent mettait mis',
    auxiliaries:
      'a ont avait avaient ai avons aura aurait est sont était étaient eut s se l y en n ne vient tient tenait doit peut fait font faisait',
    passives: 'été est sont étaient fut furent',
    articles: `
      le la les l un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos plusieurs certains certaines quelques deux trois quatre
      cinq six dix tous toutes chaque aucun aucune de_nombreux d'autres
    `,
    oblique: 'lui leur moi toi me te nous vous eux au aux du',
    genitives: 'de du des d',
    prepositions: `
      à au aux en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant après avant dès jusque jusqu selon malgré parmi outre lors devant
      derrière auprès via hors envers face concernant
    `,
    conjunctions:
      'et ou mais donc or ni car que qu qui quand lorsque lorsqu puisque parce si comme dont où tandis alors quoique quoiqu ainsi lequel laquelle lesquels',
    relatives: 'qui',
    adverbs: `
      pas plus jamais rien aussi encore déjà hier aujourd'hui demain ensuite puis enfin alors ici là toutefois cependant néanmoins pourtant également même
      notamment surtout seulement simplement clairement récemment précédemment auparavant finalement d'abord tout bien toujours souvent désormais
      maintenant ainsi lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi lui leur me nous vous te quant en_effet en_revanche
      publiquement immédiatement vivement fermement longuement sobrement tard tôt ironiquement justement y en moins très peu
    
      semaine mois année soirée dernier dernière garde
    `,
    roles: `
      ministre président présidente porte-parole chef cheffe directeur directrice maire préfet préfète député députée sénateur sénatrice responsable{,s} expert{,s} experte{,s}
      chercheur{,s} chercheuse professeur{,s} médecin{,s} avocat{,s} avocate procureur procureure juge témoin{,s} auteur autrice écrivain journaliste{,s}
      réalisateur réalisatrice acteur actrice chanteur chanteuse entraîneur joueur capitaine sélectionneur patron patronne fondateur fondatrice dirigeant dirigeants
      dirigeante secrétaire chancelier chancelière premier première ambassadeur diplomate général colonel commissaire policier policiers policière
      autorités police gouvernement ministère syndicat parti association entreprise commission tribunal parquet agence quotidien journal source{,s}
      militant{,s} militante manifestant{,s} habitant{,s} habitante voisin voisine père mère frère soeur sœur fils fille mari femme homme élève étudiant étudiante
      enseignant enseignante historien historienne économiste{,s} analyste{,s} spécialiste{,s} scientifique{,s} pape évêque roi reine prince princesse
      candidat candidate élu élue coordinateur coordinatrice gérant gérante propriétaire agriculteur éleveur cofondateur cofondatrice comte baron marquis abbé
      vieillard docteur jeune accusé accusée prévenu prévenue victime{,s} parent{,s} maman papa riverain{,s} riveraine cour défense
      accusés victime victimes détenu détenue riverain riverains commerçant commerçante suspect suspecte plaignant plaignante gendarme gendarmes rescapé rescapée
    `,
    sources: [
      'selon',
      'd après',
      'aux yeux de',
      'aux yeux du',
      'de l avis de',
      'de l avis du',
      'au dire de',
      'à en croire',
    ],
    openingSources: 'pour',
    asWords: 'comme ainsi',
    participles:
      'disant ajoutant affirmant expliquant précisant assurant estimant soulignant déclarant indiquant rappelant évoquant saluant dénonçant regrettant qualifiant jugeant considérant promettant répétant martelant confiant racontant concluant déplorant avouant reconnaissant insistant jurant plaidant espérant soutenant révélant annonçant répondant fustigeant condamnant exhortant appelant invitant réclamant accusant ironisant lançant raillant',
    transitive:
      'interroge interrogea salue cité avertissent avertit prévient préviennent prévenu rassure rassuré exhorte exhorté',
    indefinite: 'dits fit dit-on',
    impersonal: 'on ce c',
    firstPerson: 'je j nous mon ma mes notre nos m moi',
    masculine: 'il',
    feminine: 'elle',
    inverts: true,
    incises: true,
    narrativeInfinitives: 'de d',
    quoting: 'cite cité citée cités',
    resumptions: ['c est ce qu', 'c est ce que', 'voilà ce qu', 'voilà ce que', 'c est ainsi que', 'ainsi'],
    resumedSources: ['ce sont les mots de', 'ainsi parle', 'ainsi parlait'],
  },

  dates: {
    weekdays: 'lundi{,s} | mardi{,s} | mercredi{,s} | jeudi{,s} | vendredi{,s} | samedi{,s} | dimanche{,s}',
    months: '| | | | | | | aout | | | |',
    excluded: 'sept',
    unsure: 'mars',
    before: 'en de du le début fin mi et depuis à ce dès jusqu’en avant après courant au',
    ranges: 'au et à ou',
    relative:
      'hier aujourd’hui demain même_jour ce_jour-là lendemain veille Noël Nouvel_An jour_de_l’An Saint-Sylvestre',
  },

  numbers: {
    percent: 'pour_cent pourcent{,s} point{,s}_de_pourcentage p.c',
    magnitudes:
      '2: centaine{,s} | 3: mille millier{,s} | 6: million{,s} M mio | 9: milliard{,s} mrd mds Md Mds | 12: billion{,s} trillion{,s}',
    currencies:
      'USD: dollar{,s} | EUR: euro{,s} | GBP: livre{,s} livres_sterling livre_sterling | JPY: yen{,s} | CNY: yuan{,s} renminbi | UAH: hryvnia{,s} | RUB: rouble{,s} | PLN: zloty{,s} | CZK: couronne{,s} | CHF: franc{,s} | HUF: forint{,s} | TRY: livre_turque livres_turques | INR: roupie{,s} | MXN: peso{,s} | ZAR: rand{,s} | DEM: mark{,s}',
    words:
      '12: douzaine{,s} | 10: dizaine | 15: quinzaine | 20: vingtaine | 30: trentaine | 40: quarantaine | 50: cinquantaine | 60: soixantaine | 100: centaine cent | 1000: millier mille | 0.5: demi{,e} moitié | 0.25: quart | 80: quatre-vingt | 2: double doublé deux_fois | 3: triple triplé | 1: unique | 12: midi | 0: minuit',
    clock: 'h heure{,s} H',
    afternoon: 'après-midi soir',
    spaceGroups: true,
    groups: '.',
    units:
      'mile: mile{,s} mille{s} | mile-per-hour: mph | foot: pied{,s} | pound: livre{,s} | inch: pouce{,s} | acre: acre{,s} | degree: degré{,s} | celsius: °C degrés_Celsius | fahrenheit: °F degrés_Fahrenheit',
    andHalf: 'et_demi et_demie',
  },

  names: {
    endings: 's e es x',
    longEndings: 'n ne ns nes en enne ien iens ienne iennes ais aise aises ois oise oises',
    elided: 'l d qu s n j m t c jusqu lorsqu puisqu quoiqu',
    notNames: 'm mme mlle',
  },
}
