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
      dijo dijeron manifiesta confiesa musitó repuso continúa dicho sostenido advertido pedido escrito rió instó externó expuso afirm{a,an,ó,aron,aba,aban,ado} asegur{a,an,ó,aron,aba,aban,ado}
      declar{a,an,ó,aron,aba,aban,ado} señal{a,an,ó,aron,aba,aban,ado} contest{a,an,ó,aron,aba,aban,ado} pregunt{a,an,ó,aron,aba,aban,ado} indic{a,an,ó,aron,aba,aban,ado} subray{a,an,ó,aron,aba,aban,ado}
      recalc{a,an,ó,aron,aba,aban,ado} destac{a,an,ó,aron,aba,aban,ado} manifest{a,an,ó,aron,aba,aban,ado} expres{a,an,ó,aron,aba,aban,ado} coment{a,an,ó,aron,aba,aban,ado} confes{a,an,ó,aron,aba,aban,ado}
      anunci{a,an,ó,aron,aba,aban,ado} inform{a,an,ó,aron,aba,aban,ado} revel{a,an,ó,aron,aba,aban,ado} relat{a,an,ó,aron,aba,aban,ado} precis{a,an,ó,aron,aba,aban,ado} puntualiz{a,an,ó,aron,aba,aban,ado}
      matiz{a,an,ó,aron,aba,aban,ado} reiter{a,an,ó,aron,aba,aban,ado} denunci{a,an,ó,aron,aba,aban,ado} lament{a,an,ó,aron,aba,aban,ado} exclam{a,an,ó,aron,aba,aban,ado} grit{a,an,ó,aron,aba,aban,ado}
      susurr{a,an,ó,aron,aba,aban,ado} murmur{a,an,ó,aron,aba,aban,ado} replic{a,an,ó,aron,aba,aban,ado} continu{a,an,ó,aron,aba,aban,ado} opin{a,an,ó,aron,aba,aban,ado} consider{a,an,ó,aron,aba,aban,ado}
      confirm{a,an,ó,aron,aba,aban,ado} ironiz{a,an,ó,aron,aba,aban,ado} brome{a,an,ó,aron,aba,aban,ado} sentenci{a,an,ó,aron,aba,aban,ado} zanj{a,an,ó,aron,aba,aban,ado} argument{a,an,ó,aron,aba,aban,ado}
      remarc{a,an,ó,aron,aba,aban,ado} critic{a,an,ó,aron,aba,aban,ado} detall{a,an,ó,aron,aba,aban,ado} acus{a,an,ó,aron,aba,aban,ado} tuite{a,an,ó,aron,aba,aban,ado} aclar{a,an,ó,aron,aba,aban,ado}
      garantiz{a,an,ó,aron,aba,aban,ado} suspir{a,an,ó,aron,aba,aban,ado} pronostic{a,an,ó,aron,aba,aban,ado} augur{a,an,ó,aron,aba,aban,ado} vaticin{a,an,ó,aron,aba,aban,ado} reproch{a,an,ó,aron,aba,aban,ado}
      reclam{a,an,ó,aron,aba,aban,ado} apostill{a,an,ó,aron,aba,aban,ado} increp{a,an,ó,aron,aba,aban,ado} rechaz{a,an,ó,aron,aba,aban,ado} abund{a,an,ó,aron,aba,aban,ado} ahond{a,an,ó,aron,aba,aban,ado}
      proclam{a,an,ó,aron,aba,aban,ado} enfatiz{a,an,ó,aron,aba,aban,ado} mencion{a,an,ó,aron,aba,aban,ado} recrimin{a,an,ó,aron,aba,aban,ado} alert{a,an,ó,aron,aba,aban,ado} analiz{a,an,ó,aron,aba,aban,ado}
      anticip{a,an,ó,aron,aba,aban,ado} asever{a,an,ó,aron,aba,aban,ado} avis{a,an,ó,aron,aba,aban,ado} comunic{a,an,ó,aron,aba,aban,ado} concret{a,an,ó,aron,aba,aban,ado} constat{a,an,ó,aron,aba,aban,ado}
      cuestion{a,an,ó,aron,aba,aban,ado} diagnostic{a,an,ó,aron,aba,aban,ado} dictamin{a,an,ó,aron,aba,aban,ado} enumer{a,an,ó,aron,aba,aban,ado} especific{a,an,ó,aron,aba,aban,ado} exhort{a,an,ó,aron,aba,aban,ado}
      implor{a,an,ó,aron,aba,aban,ado} insinu{a,an,ó,aron,aba,aban,ado} jur{a,an,ó,aron,aba,aban,ado} justific{a,an,ó,aron,aba,aban,ado} narr{a,an,ó,aron,aba,aban,ado} notific{a,an,ó,aron,aba,aban,ado}
      objet{a,an,ó,aron,aba,aban,ado} observ{a,an,ó,aron,aba,aban,ado} profundiz{a,an,ó,aron,aba,aban,ado} propugn{a,an,ó,aron,aba,aban,ado} protest{a,an,ó,aron,aba,aban,ado} razon{a,an,ó,aron,aba,aban,ado}
      recomend{a,an,ó,aron,aba,aban,ado} remach{a,an,ó,aron,aba,aban,ado} rememor{a,an,ó,aron,aba,aban,ado} resalt{a,an,ó,aron,aba,aban,ado} ratific{a,an,ó,aron,aba,aban,ado} reivindic{a,an,ó,aron,aba,aban,ado}
      reflexion{a,an,ó,aron,aba,aban,ado} sospech{a,an,ó,aron,aba,aban,ado} testific{a,an,ó,aron,aba,aban,ado} atestigu{a,an,ó,aron,aba,aban,ado} felicit{a,an,ó,aron,aba,aban,ado} festej{a,an,ó,aron,aba,aban,ado}
      alab{a,an,ó,aron,aba,aban,ado} agreg{a,an,ó,aron,aba,aban,ado} adelant{a,an,ó,aron,aba,aban,ado} respald{a,an,ó,aron,aba,aban,ado} espet{a,an,ó,aron,aba,aban,ado} pontific{a,an,ó,aron,aba,aban,ado}
      explic{a,an,ó,aron,aba,aban,ado} recuerda{,n} record{ó,aron,aba,aban,ado} apunt{a,an,ó,aron,aba,aban,ado} celebr{a,an,ó,aron,ado} clam{a,an,ó,aron,aba} confí{a,an} confi{ó,aron,aba,ado} acot{a,ó,aron,ado}
      externa{,ron,do} plante{a,an,ó,aron,aba,ado} invit{a,an,ó,aron} orden{ó,aron} rog{ó,aron,aba} ruega{,n} cont{ó,aron,aba,aban,ado} cuenta{,n} insta{,n,ron,do} adu{jo,jeron,ce,cen,cía,cido} tercia terció queja{,n}
      quej{ó,aron,aba,ado} avanz{a,an,ó,aron,ado} vislumbr{a,ó} valor{a,an,ó,aron,aba,ado} estim{a,an,ó,aron,aba,ado} lanz{a,an,ó,aron} desliz{a,ó} soltó dice{,n} decía{,n} añad{e,en,ió,ieron,ía,ían,ido}
      respond{e,en,ió,ieron,ía,ían,ido} sostiene{,n} sostuv{o,ieron} sostenía{,n} advierte{,n} advirti{ó,eron} advertía{,n} insist{e,en,ió,ieron,ía,ían,ido} reconoc{e,en,ió,ieron,ía,ían,ido}
      admit{e,en,ió,ieron,ía,ían,ido} niega{,n} neg{ó,aron,aba,ado} pid{e,en,ió,ieron} pedía{,n} exig{e,en,ió,ieron,ía,ían,ido} promet{e,en,ió,ieron,ía,ido} conclu{ye,yen,yó,yeron,ía,ido} prosigu{e,en,ió,ieron}
      prosegu{ía,ido} escrib{e,en,ió,ieron,ía,ían} pens{ó,aron} piensa{,n} describ{e,en,ió,ieron,ía} defiend{e,en} defendi{ó,eron} defendía{,n} defendido resum{e,en,ió,ieron,ía} aleg{ó,aron,aba,ado} alega{,n} refier{e,en}
      refiri{ó,eron} expusieron expone{,n} expuesto sugier{e,en} sugiri{ó,eron} sugería incid{e,en,ió,ieron} agradec{e,en,ió,ieron} propus{o,ieron} propone{,n} desmient{e,en} desminti{ó,eron} predij{o,eron} predice{,n}
      repit{e,en,ió,ieron} repetía arguy{e,ó} inquirió coincid{e,en,ió,ieron,ía} discrep{a,an,ó} rebat{e,ió,ieron} retruc{a,ó} contraatac{a,ó} saber notar
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
    auxiliaries: `
      ha han había habían he hemos haya hubo se le les lo la los me nos te está estaba es fue fueron era hizo hace hicieron hacía hecho quiso quiere podido
    `,
    passives: 'fue fueron es son sido',
    articles: `
      el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi nuestro nuestra otro otra varios varias algunos algunas muchos muchas dos tres cuatro cinco ambos ambas cada todos todas uno
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
      ministro ministra presidente presidenta portavoz portavoces vicepresidente vicepresidenta alcalde alcaldesa director directora jefe jefa secretario secretaria consejero consejera diputado diputada senador senadora
      líder dirigente responsable experto experta expertos investigador investigadora científico científicos profesor profesora médico abogado abogada fiscal juez jueza testigo autor autora escritor escritora periodista
      actor actriz cantante entrenador seleccionador jugador capitán fundador dueño empresario canciller embajador general coronel policía autoridades gobierno ministerio sindicato partido asociación empresa comisión
      tribunal fuentes vecino vecinos padre madre hermano hermana hijo hija marido mujer hombre niño niña papa obispo rey reina príncipe candidato candidata historiador economista analista analistas regidor regidora edil
      ediles concejal concejala gerente delegado delegada titular magistrado magistrada mandatario mandataria exministro exministra expresidente acusado acusada víctima víctimas detenido acusados detenida sospechoso
      sospechosa denunciante superviviente vicealcald{e,esa} vicealcaldes gobernador gobernadora gobernadores prefect{o,a} intendent{e,a} subsecretari{o,a} viceministr{o,a} ministros ministras ministrable presidentes
      exalcald{e,esa} exjug{ador,adora} congresista congresistas asambleísta parlamentari{o,a,os} legislador legisladora legisladores diputados diputadas senadores regidores concejales coordinador coordinadora
      comisari{o,a} comisionad{o,a} defensor defensora ombudsman procurador procuradora contralor contralora relator relatora administrador administradora funcionari{o,a,os} responsables voceros vocer{o,a} alto_cargo
      dirigentes líderes mandos comandante comandantes capitana sargento teniente coronela agente agentes oficial oficiales bombero bomberos inspector inspectora trabajador trabajadora trabajadores emplead{o,a,os}
      obrer{o,os} agricultor agricultores ganader{o,os} pescador pescadores taxista taxistas transportista transportistas comerciant{e,es} hosteler{o,os} emprendedor emprendedora empresaria empresarios directivo directiva
      directivos consejer{os} consejero_delegado patronal técnico míster preparador estratega delanter{o,a} defensa central centrocampista mediocampista porter{o,a} arquer{o,a} guardameta pívot base ariete golead{or,ora}
      atacante lateral volante tenista piloto ciclista atleta atletas nadador nadadora campeón campeona futbolista futbolistas jugadora jugadores seleccionadora maestr{o,a,os} docente docentes profesores rector rectora
      decan{o,a} catedrátic{o,a} académic{o,a} estudiante estudiantes alumn{o,a,os} universitari{o,a} investigadores científica científicas doctor doctora doctores biólog{o,a} epidemiólog{o,a} virólog{o,a} psicólog{o,a}
      sociólog{o,a} politólog{o,a} antropólog{o,a} arqueólog{o,a} geólog{o,a} meteorólog{o,a} ingenier{o,a,os} arquitect{o,a} médica médicos enfermer{o,a,as,os} ciruján{o,a} pediatra farmacéutic{o,a} veterinari{o,a}
      paciente pacientes sanitari{o,os} abogados letrad{o,a} fiscala fiscales jueces magistrados juzgado fiscalía procuraduría audiencia defensoría escritores poeta novelista dramaturg{o,a} guionista cineasta director{es}
      realizador realizadora productor productora actores cantantes cantautor cantautora músic{o,a,os} compositor compositora pintor pintora artista artistas editor editora periodistas locutor locutora presentador
      presentadora comentarista cronista columnista corresponsal fotógraf{o,a} modista diseñador diseñadora chef cociner{o,a} arzobispo cardenal pontífice sacerdote párroco cura monja pastor rabino imán patriarca fray
      vecina vecinas residente residentes habitante habitantes ciudadan{o,a,os} pasajer{o,os} conductor conductora conductores turista turistas usuari{o,a,os} cliente clientes manifestante manifestantes activista
      activistas ecologista ecologistas voluntari{o,a,os} aficionad{o,os} padres madres abuel{o,a} tí{o,a} prim{o,a} sobrin{o,a} hijos hijas espos{o,a} viud{o,a} novi{o,a} amig{o,a,os} compañer{o,a,os} familiares familiar
      allegados niños niñas joven jóvenes chico chica ancian{o,a} jubilad{o,a} pensionista hombres mujeres person{a,as} gente hermanos supervivientes herid{o,a} afectad{o,a,os} damnificad{o,a,os} testig{os} denunciantes
      imputad{o,a} procesad{o,a} condenad{o,a} preso presa rehén exconvict{o} terrorista atracador sindicatos sindicalista sindicalistas ugt ccoo ong oposición ejecutivo gabinete ayuntamiento alcaldía concejalía
      consejería generalitat junta xunta diputación cabildo delegación subdelegación moncloa casa_blanca kremlin onu otan ue bce fmi banco entidad compañía firma multinacional aerolínea constructora club federación
      confederación fundación instituto universidad hospital escuela colegio plataforma colectivo organización organismo agencia oficina departamento dirección cámara parlamento congreso senado corte consejo comité
      ejército armada guardia_civil ertzaintza mossos dgt aemet ine vaticano iglesia obispado arzobispado republican{o,a} demócrata socialista popular conservador laborista exmandatari{o,a} primer_ministro
      primera_ministra mandatari{os} jefe_de_estado monarca infanta duque magnate multimillonari{o,a} cofundador cofundadora fundadora fundadores creador creadora inventor promotor promotora organizador organizadora
      organizadores autoras autores firmantes dueña dueños propietari{o,a,os} gerenta encargad{o,a} representante representantes delegados titulares comunicado informe nota estudio documento carta sentencia auto texto
      diario periódico rotativo portal
    `,
    sources: [
      'según',
      'en palabras {de,del}',
      'a juicio {de,del}',
      'en opinión {de,del}',
      'de acuerdo {con,a,al}',
      'conforme {a,al}',
      'a criterio {de,del}',
      'a decir {de,del}',
      'al decir {de,del}',
      'al entender {de,del}',
      'a entender {de,del}',
      'desde el punto de vista {de,del}',
      'en la opinión {de,del}',
      'a ojos {de,del}',
      'por boca {de,del}',
      'en voz {de,del}',
      'en boca {de,del}',
    ],
    openingSources: 'para',
    asWords: 'como según así',
    participles: `
      diciendo añadiendo afirmando explicando asegurando señalando agregando denunciando recordando subrayando precisando reconociendo admitiendo alegando
      argumentando aclarando comentando declarando indicando insistiendo lamentando manifestando matizando pidiendo preguntando prometiendo recalcando
      respondiendo reiterando resaltando sosteniendo confesando concluyendo destacando advirtiendo exclamando gritando escribiendo contando confirmando
      detallando sugiriendo sentenciando
    `,
    transitive: `
      {invit,inst,exhort,inform,acus,critic,increp,reproch,felicit,notific,alert,avis,implor,orden,recrimin,respald,alab,justific,celebr,denunci,lament,rechaz,cuestion,valor,estim}{a,an,ó,aron,ado}
      agradec{e,en,ió,ieron} predijo predice desmiente desmintió defiende defendió propone propuso describe describió ruega rogó
    `,
    impersonal: 'uno',
    firstPerson: 'yo nosotros nosotras mi mis nuestro nuestra nuestros nuestras nos me',
    masculine: 'él',
    feminine: 'ella',
    dropsSubject: true,
    inverts: true,
    incises: true,
    quoting: 'cita citó citado citada',
    particleVerbs: 'lanzó lanza rechazó rechaza expuso expone planteó plantea externó externa deslizó',
    resumptions: ['así lo', 'lo', 'así'],
    resumedSources: [
      '{son,fueron,eran} palabras {de,del}',
      '{son,fueron} las palabras {de,del}',
      'estas son las palabras {de,del}',
      'estas fueron las palabras {de,del}',
      'palabras {de,del}',
      'es la opinión {de,del}',
      'es el lamento {de,del}',
      'es la denuncia {de,del}',
      'es la advertencia {de,del}',
      'es la reflexión {de,del}',
      'así {lo,se} ha expresado',
      'quien {así,lo} dice es',
    ],
    infinitives: 'saber notar',
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
    andHalf: 'y_media y_medio',
  },

  names: {
    endings: 's es',
    longEndings: 'o a os as no na nos nas és esa eses ense enses i',
    notNames: 'sr sra don doña',
  },
}
