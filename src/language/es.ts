import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for es. */
export const reviewed: ReviewedLanguage = {
  tag: 'es',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Sra. Srta. Sres. Sras. Dr. Dra. Dres. Prof. Profa. D. Dña. Da. Lic. Ing. Arq. Mons. Fr. Excmo. Excma.
        Ilmo. Ilma. Rvdo. Gral. Cnel. Tte. Cap. Cmdte. Sgto. Almte. Sto. Sta. S. aprox. cf. vid. Avda. Av. Pza.
        Pl. Gob. Pdte. Pdta. Dip. Sen. Mtro. Mtra. sr. sra. srta. sres. sras. dr. dra. prof. lic. ing. arq.
        mons. gral. cnel. av. avda. pdte. pdta. dip. sen. Sr. C. ej. Drs. Profs. Dª. Ntra. Ntro. Ptda. Bto. Bta.
        Pbro. Rev. Rvda. Card. Gen. Cor. Cnl. Tcnel. Alfz. Insp. Subinsp. Comis. Magdo. Fisc. Lcdo. Lcda. Abog.
        Bach. Psic. Ps. Enf. Téc. Ph. Urb. Bs. Ctra. Pº. Pje. Blvr. urb. ctra. pza. máx. mín. tte. cap. cmdte.
        sgto. almte. subdir. dir. secr. cfr. Excmos. Excmas. Ilmos. Ilmas. Rvdos. Rvmo. Hble. Ntra.Sra. D.ª. Dn.
        Sor. Pte. Vpdte. Vicepdte. Vicepdta. Consej. Secret. Srio. Sria. Dir. Dtor. Dtora. Jef. Cte. Comte.
        Brig. Gdor. Gral.Div. Tcol. Tte.Cnel. Tte.Cor. Cap.Nav. Alc. Alcd. Conc. Dip.Prov. Proc. Fdor. Cap.Gral.
        Cdte. Sgt. Cbo. Sold. Adm. Admón. Ltdo. Gdo. Grdo. ca. c. trad. coord. coords. comp. comps. pról.
        introd. ilustr. ilus. esp. fr. ingl. it. port. lat. ár. cat. gall. vasc. ant. mod. cont. hist. lit. fil.
        cient. téc. tec. prof.ª. ctral. Cl. Cllón. Plza. plza. Ptº. Pta. Rda. rda. Resid. Polig. Políg. polig.
        Pol. Pol.Ind. Bda. bda. Barr. Bloq. Cjón. Cjto. Cno. Trav. Trva. Tv. Gta. Sto.Dgo. Rdguez. Mtz. Gmez.
        Hnd. atte. Atte. Vº. afmo. afma. admor. apdo. RR.
      `,
      beforeNumber: `
        núm. núms. n. nro. pág. págs. p. pp. art. arts. caps. vol. vols. t. fig. figs. tab. párr. inc. ap. tel.
        tfno. ed. ext. lib. km. ene. feb. mar. abr. may. jun. jul. ago. sept. set. oct. nov. dic. n.º. nºs. Nº.
        Nro. disp. ref. exp. lám. ptas. hab. Feb. Mar. Abr. Ago. Sept. Oct. Nov. Dic. lun. mié. jue. vie. sáb.
        dom. tít. secc. pto. Art. Tel. Fax. C.P. Cra. Ext. Km. párrf. tfnos. tlfno. telf. tels. Telf. Tels. cel.
        Cel. móv. mov. fax. Apdo. aptdo. Aptdo. edif. Edif. Esc. pta. dcha. izq. izqda. bloq. blq. pb. loc. Loc.
        of. Of. ofic. kms. carr. Carr. sec. lín. lin. vv. v. col. cols. f. ff. fol. fols. ms. mss. leg. legs.
        sign. exped. Exped. rec. Rec. sent. Sent. D.L. R.D. RD. L.O. LO. BOE. B.O.E. Máx. Mín. prom. alt. Alt.
        long. sup. pobl. dist. temp. Temp. vel. pot. cil. nº. nums. N. Mt. Mc. Lc. Jn. Rom. Gál. Ef. Jer. Gn.
        Éx. op. Op. BWV. K. mart. vier. sab. Lun. Vie. trim. sem. ejem. s.
      `,
      beforeName: `
        Vda. Hno. Hna. P. M. St. EE. Ma. Fco. Fdo. Rdo. Ud. Uds. Vd. Vds. EE.UU. Jr. JJ.OO. FF.AA. CC.AA. Dpto.
        Depto. Prov. prov. dpto. depto. gob. Mun. Col. Edo. Gto. Sec. Tlf. Esc. Hosp. Univ. Inst. Min. pbro.
        hnos. Hnos. vda. M.ª. Fdez. Glez. Gzlez. Hdez. Rguez. Mtnez. Aud. Fca. Antº. Ant. Mnl. Alej. Alf. Alb.
        Ant.ª. Bdo. Bern. Benj. Cris. Dom. Eduard. Enr. Ern. Est. Eug. Fern. Feder. Gmo. Gpe. Gab. Greg. Guill.
        Herm. Ign. Isid. Jac. Jer. Jerón. Joaq. Lor. Mart. Mig. Nic. Pab. Raf. Ram. Ric. Salv. Seb. Vict. Vte.
        Xav. Edit. Ed. ed. Cía. Bco. Cdad. Cd. Mpio. Dto. Dtto. Distr. Parr. Pque. Pca. Ayto. Ayunt. Com. Comun.
        Rep. Repúb. Imp. Impr. Libr. Bibl. Arch. Mus. Cons. Ltda. Sind. Asoc. Fund. Fed. Dep. Atl. At. Rvo. Vrg.
        Sn. Snta. Ppe. ppe. ppal. Pral. hosp. univ. inst. Fac. fac.
      `,
      mayEnd: `
        a.m. p.m. a.C. d.C. EE.UU. UU. E.U. E.U.A. JJ.OO. RR.HH. FF.AA. CC.AA. CC.OO. OO. S.A. S.L. C.V. Cía.
        Inc. Ltd. Ltda. Co. Jr. min. seg. h. km. kg. s. sig. cit. al. ibíd. admón. Ud. Uds. D.F. C.A. B.C. ene.
        feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic. a.e.c. e.c. C.P. RR.PP. AA.VV. SS.AA. S.A.U.
        S.L.U. S.Coop. S.R.L. C.B. A.C. I.V.A. D.N.I. O.N.U. U.E. P.P. R.U. U.R.S.S. EE.UU.AA. DD.HH. BB.AA.
        VV.AA. hab. hs. hrs. cm. mm. ha. gr. ptas. pts. Hnos. dpto. depto. prov. Dpto. Depto. gob. habs. kgs.
        grs. lts. l. cc. ml. mg. tm. Tm. m. mts. segs. mins. pp. págs. fol. ms. art. ed. edit. vol. pta. cts.
        ctvs. mill. mills. mdd. mdp. Cia. dcha. izq. izda. izqda. Fdo. tel. A.P. A.R. L.A. N.Y. R.D. P.R.
        E.E.U.U. U.D. jr. S.C. S.C.A. A.M.P.A. s.XX. S.J. O.P. O.F.M. S.D.B. C.D. C.F. A.D. R.C.D. F.C. R.A.E.
        I.E.S. C.E.I.P. U.N.A.M. P.R.I. P.A.N. P.S.O.E. U.G.T. C.N.T. P.N.V. C.E.E. O.T.A.N. O.M.S. I.P.C.
        P.I.B. N.I.F. C.I.F. T.V.
      `,
      multiDot: `
        p.ej. v.g. i.e. e.g. q.e.p.d. P.D. N.B. S.M. S.A.R. s.n. e.p.d. c.c. vs. S.S. v.gr. Bs.As. b.l.m.
        s.e.u.o. s.s. d.e.p. N.T. P.O. c.f. op.cit. q.b.s.m. p.e. e.s. s.f. s.d. s.l. s.m. s.a. s.e. m.a. n.b.
        q.d.g. Q.E.P.D. D.E.P. E.P.D. R.I.P. D.m. D.M. a.i. b.l. c.s. f.a. f.o.b. i.a. o.p. p.a. p.d. p.o. p.p.
        p.pdo. ppdo. pdo. r.p.m. s.s.s. u.s. loc.cit. art.cit. ob.cit. N.ª. N.º. a.D. a.J.C. d.J.C. a.de.C.
        d.de.C. s.n.m. m.s.n.m. SS.AA.RR.
      `,
      endsList: 'etc. ss. sigs.',
    },
    truncatedEndings: 'b c f g h k m p q t v ll',
    wholeWords: `
      club web chat pop rock zinc álbum film ítem bit test tic look blog zigzag bloc coñac cómic rap top stop 
      kit robot debut chef golf surf jet set pub esnob tuit clic frac islam fórum quórum tram yet mutis hit 
      ring spot boicot complot
    `,
    prepositions: 'en a al de del con sin sobre bajo para hacia hasta desde entre tras durante según contra ante por',
    beforeFigures: 'plan grupo vitamina clase categoría anexo hepatitis tipo serie modelo',
    starters: `
      el la los las lo un una unos unas este esta esto estos estas ese esa eso aquel aquella él ella ellos ellas
      nosotros yo usted ustedes tú vosotros su sus mi mis nuestro nuestra qué que quién quien cómo cuándo dónde
      por cuál cual en a al de del con sin sobre bajo para hacia hasta desde entre tras durante según contra
      ante y e o u pero sino aunque porque si cuando como mientras donde así entonces luego después antes ahora
      hoy ayer mañana más también tampoco ya aún todavía solo sólo no sí ni embargo además todos todas todo cada
      muchos muchas algunos algunas varios dos tres tanto tal se le les me nos hay ha es fue era nadie nada algo
      alguien alguno alguna ninguno ninguna ningún algún otro otra otros otras cualquier cualquiera quizá quizás
      acaso tales aquellos aquellas ello esos esas allí allá ahí acá siempre nunca jamás apenas casi pronto
      tarde temprano anoche anteayer asimismo igualmente finalmente actualmente recientemente posteriormente
      previamente pues excepto salvo mediante junto frente dentro fuera cerca lejos detrás delante encima debajo
      alrededor incluso inclusive solamente únicamente cuatro cinco seis diez ambos ambas mucho mucha poco poca
      pocos pocas demasiado bastante mejor peor son eran fueron está están estaba había hubo hace hacía puede
      podría debe tiene tenía fuimos somos soy cuánto cuántos cuántas quienes cuyo cuya ay oh ah vaya ojalá
      gracias perdón cf vid cfr véase
    `,
  },

  reporting: {
    verbs: `
      dijo dice dicen dijeron decía decían afirmó afirma afirman afirmaron aseguró asegura aseguran aseguraron
      declaró declara declaran declararon añadió añade añaden añadieron agregó agrega agregaron explicó explica
      explican explicaron señaló señala señalan señalaron respondió responde responden respondieron contestó
      contesta contestaron preguntó pregunta preguntan preguntaron indicó indica indicaron sostuvo sostiene
      sostienen subrayó subraya recalcó recalca destacó destaca destacaron manifestó manifiesta manifestaron
      expresó expresa expresaron comentó comenta comentaron advirtió advierte advirtieron insistió insiste
      insisten reconoció reconoce reconocieron admitió admite admitieron confesó confiesa negó niega negaron
      anunció anuncia anunciaron informó informa informaron reveló revela relató relata contó cuenta cuentan
      recordó recuerda apuntó apunta precisó precisa puntualizó matizó reiteró reitera denunció denuncia lamentó
      lamenta exclamó exclama gritó grita gritaron susurró susurra murmuró murmura musitó replicó replica repuso
      pidió pide pidieron exigió exige prometió promete concluyó concluye prosiguió prosigue continuó continúa
      escribió escribe escribieron pensó piensa opinó opina opinan consideró considera confirmó confirma ironizó
      bromeó espetó sentenció zanjó argumentó alegó remarcó celebró criticó critica
      dicho afirmado asegurado declarado añadido agregado explicado señalado respondido contestado preguntado indicado
      sostenido subrayado destacado manifestado expresado comentado advertido insistido reconocido admitido anunciado
      informado revelado contado recordado apuntado precisado reiterado denunciado lamentado pedido exigido concluido
      escrito argumentado criticado matizado detalló detalla describió describe opinaba acusó acusa tuiteó aclaró
      aclara defendió defiende garantizó garantiza consideran estimó estima valoró valora resumió suspiró rió
      exclamaba avanzó avanza avanzado pronosticó auguró vaticinó reprochó reprocha reprochan reclamó reclama instó apostilló apostilla agradeció agradece
      lanzó lanza increpó clamó deslizó augura rechazó rechaza abundó ahondó abunda incide incidió respondía aseguraba afirmaba señalaba explicaba añadía contaba recordaba advertía insistía reconocía admitía proclamó proclama celebra sugirió sugiere refirió refiere externó externa enfatizó enfatiza puntualiza expuso expone planteó plantea mencionó menciona
    `,
    phrases: ['según', 'en palabras de', 'a juicio de'],
    pronouns: 'él ella ellos ellas yo nosotros usted ustedes tú',
    conjunctions: 'que si cómo',
  },

  speakers: {
    naming:
      'llamado llamada llamados llamadas denominado denominada titulado titulada apodado apodada bautizado palabra término expresión lema eslogan título nombre apodo película novela libro canción álbum serie programa revista obra periódico diario buque proyecto operación grupo banda inscripción pancarta cartel',
    latter: 'último última últimos últimas',
    and: 'y e',
    negations: 'no nunca jamás tampoco',
    judgedAs: 'de como',
    judgements:
      'calificó califica califican calificaron calificado tildó tilda acusado definió define tachó tacha tachan llamó llama llaman describió describe describen comparó condenó condena habló habla hablaba',
    auxiliaries: 'ha han había habían he hemos haya hubo se le les lo la los me nos te está estaba es fue fueron era',
    passives: 'fue fueron es son sido',
    articles: `
      el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi nuestro nuestra otro otra varios varias algunos algunas
      muchos muchas dos tres cuatro cinco ambos ambas cada todos todas
    `,
    oblique: 'le les lo al',
    genitives: 'de del',
    prepositions:
      'a al en de del con sin sobre por para hacia hasta desde entre contra durante tras ante bajo según mediante junto',
    conjunctions: 'y e o u pero sino que si cuando porque aunque mientras como donde quien quienes cuyo cual cómo',
    relatives: 'quien que',
    adverbs: `
      no también ya ayer hoy mañana luego después antes entonces ahora aquí allí además todavía aún sólo solo incluso siempre nunca lunes martes miércoles
      jueves viernes sábado domingo anoche recientemente posteriormente asimismo finalmente mientras tanto previamente así más tarde públicamente
      tajantemente claramente tajante
    
      semana mes año pasado pasada`,
    roles: `
      ministro ministra presidente presidenta portavoz portavoces vicepresidente vicepresidenta alcalde alcaldesa director directora jefe jefa secretario secretaria
      consejero consejera diputado diputada senador senadora líder dirigente responsable experto experta expertos investigador investigadora científico científicos
      profesor profesora médico abogado abogada fiscal juez jueza testigo testigos autor autora escritor escritora periodista actor actriz cantante
      entrenador seleccionador jugador capitán fundador dueño empresario canciller embajador general coronel policía autoridades gobierno ministerio
      sindicato partido asociación empresa comisión tribunal fuentes vecino vecinos padre madre hermano hermana hijo hija marido mujer hombre niño niña
      papa obispo rey reina príncipe candidato candidata historiador economista analista analistas regidor regidora edil ediles concejal concejala gerente delegado delegada titular magistrado magistrada
      mandatario mandataria exministro exministra expresidente acusado acusada víctima víctimas detenido
      acusados detenida sospechoso sospechosa denunciante superviviente
    `,
    sources: [
      'según',
      'en palabras de',
      'a juicio de',
      'en opinión de',
      'de acuerdo con',
      'en palabras del',
      'a juicio del',
    ],
    openingSources: 'para',
    asWords: 'como según así',
    participles: 'diciendo añadiendo afirmando explicando asegurando señalando agregando',
    transitive: 'criticó critica celebró denunció lamentó',
    impersonal: 'uno',
    masculine: 'él',
    feminine: 'ella',
    dropsSubject: true,
    inverts: true,
    incises: true,
    quoting: 'cita citó citado citada',
    particleVerbs: 'lanzó lanza rechazó rechaza expuso expone planteó plantea externó externa deslizó',
    resumptions: ['así lo', 'lo', 'así'],
    resumedSources: ['son palabras de', 'son palabras del', 'estas son las palabras de', 'palabras de'],
  },

  dates: {
    weekdays: 'lunes | martes | miércoles | jueves | viernes | sábado{,s} | domingo{,s}',
    months: '| | | | | | | | setiembre | | |',
    links: 'de del de_el',
    ranges: 'y al a o hasta e',
    excluded: 'mar dom sáb vie mié jue lun',
    relative:
      'ayer hoy mañana mismo_día ese_día aquel_día día_siguiente día_anterior víspera Navidad Nochebuena Año_Nuevo Nochevieja',
  },

  numbers: {
    percent: 'por_ciento por_100 puntos_porcentuales',
    magnitudes:
      '2: cien ciento{,s} | 3: mil miles | 6: millón millon millones M | 9: mil_millones millardo{,s} | 12: billón billones',
    currencies:
      'USD: dólar{,es} | EUR: euro{,s} | GBP: libra{,s} | JPY: yen{,es} | CNY: yuan{,es} | RUB: rublo{,s} | UAH: grivna{,s} | CZK: corona{,s} | CHF: franco{,s} | MXN: peso{,s}',
    words: '12: docena{,s} | 0.5: medio media mitad | 2: doble | 3: triple | 10: decena{,s}',
    spaceGroups: true,
    groups: '.',
    clock: 'h horas',
    clockBefore: 'las la',
  },

  names: {
    endings: 's es',
    longEndings: 'o a os as no na nos nas és esa eses ense enses i',
    notNames: 'sr sra don doña',
  },
}
