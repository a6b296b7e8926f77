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
        sgto. almte. subdir. dir. secr. cfr.
      `,
      beforeNumber: `
        núm. núms. n. nro. pág. págs. p. pp. art. arts. caps. vol. vols. t. fig. figs. tab. párr. inc. ap. tel.
        tfno. ed. ext. lib. km. ene. feb. mar. abr. may. jun. jul. ago. sept. set. oct. nov. dic. N.º. n.º. nºs.
        Nº. Nro. disp. ref. exp. lám. ptas. hab. Feb. Mar. Abr. Ago. Sept. Oct. Nov. Dic. lun. mié. jue. vie.
        sáb. dom. tít. secc. pto. Art. Tel. Fax. C.P. Cra. Ext. Km. párrf.
      `,
      beforeName: `
        Vda. Hno. Hna. P. M. St. EE. Ma. Fco. Fdo. Rdo. Ud. Uds. Vd. Vds. EE.UU. Jr. JJ.OO. FF.AA. CC.AA. Dpto.
        Depto. Prov. prov. dpto. depto. gob. Mun. Col. Edo. Gto. Sec. Tlf. Esc. Hosp. Univ. Inst. Min. pbro.
        hnos. Hnos. vda. M.ª. Fdez. Glez. Gzlez. Hdez. Rguez. Mtnez. Aud.
      `,
      mayEnd: `
        a.m. p.m. a.C. d.C. EE.UU. UU. E.U. E.U.A. JJ.OO. RR.HH. FF.AA. CC.AA. CC.OO. OO. S.A. S.L. C.V. Cía.
        Inc. Ltd. Ltda. Co. Jr. min. seg. h. km. kg. s. sig. cit. al. ibíd. admón. Ud. Uds. D.F. C.A. B.C. ene.
        feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic. a.e.c. e.c. C.P. RR.PP. AA.VV. SS.AA. S.A.U.
        S.L.U. S.Coop. S.R.L. C.B. A.C. I.V.A. D.N.I. O.N.U. U.E. P.P. R.U. U.R.S.S. EE.UU.AA. DD.HH. BB.AA.
        VV.AA. hab. hs. hrs. cm. mm. ha. gr. ptas. pts. Hnos. dpto. depto. prov. Dpto. Depto. gob.
      `,
      multiDot: `
        p.ej. v.g. i.e. e.g. q.e.p.d. P.D. N.B. S.M. S.A.R. s.n. e.p.d. c.c. vs. S.S. v.gr. Bs.As. b.l.m.
        s.e.u.o. s.s. d.e.p. N.T. P.O. c.f. op.cit. q.b.s.m.
      `,
      endsList: 'etc. ss. sigs.',
    },
    prepositions: 'en a al de del con sin sobre bajo para hacia hasta desde entre tras durante según contra ante por',
    beforeFigures: 'plan grupo vitamina clase categoría anexo hepatitis tipo serie modelo',
    starters: `
      el la los las lo un una unos unas este esta esto estos estas ese esa eso aquel aquella él ella ellos ellas
      nosotros yo usted ustedes tú vosotros su sus mi mis nuestro nuestra qué que quién quien cómo cuándo dónde
      por cuál cual en a al de del con sin sobre bajo para hacia hasta desde entre tras durante según contra
      ante y e o u pero sino aunque porque si cuando como mientras donde así entonces luego después antes ahora
      hoy ayer mañana más también tampoco ya aún todavía solo sólo no sí ni embargo además todos todas todo cada
      muchos muchas algunos algunas varios dos tres tanto tal se le les me nos hay ha es fue era
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
      exclamaba
    `,
    phrases: ['según', 'en palabras de', 'a juicio de'],
    pronouns: 'él ella ellos ellas yo nosotros usted ustedes tú',
    conjunctions: 'que si cómo',
  },

  speakers: {
    naming:
      'llamado llamada llamados llamadas denominado denominada titulado titulada apodado apodada bautizado palabra término expresión lema eslogan título nombre apodo película novela libro canción álbum serie programa revista obra periódico diario buque proyecto operación grupo banda inscripción pancarta cartel',
    and: 'y e',
    judgements:
      'calificó califica calificado tildó tilda acusado definió define tachó llamó comparó condenó condena habló habla hablaba',
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
      papa obispo rey reina príncipe candidato candidata historiador economista analista analistas
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
    clockBefore: 'las',
  },

  names: {
    endings: 's es',
    longEndings: 'o a os as no na nos nas és esa eses ense enses i',
    notNames: 'sr sra don doña',
  },
}
