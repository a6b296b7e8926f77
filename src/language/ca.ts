import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ca. */
export const reviewed: ReviewedLanguage = {
  tag: 'ca',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Sr. Sra. Srta. Srs. Dr. Dra. Prof. D. Na. Mn. Mons. Gral. Cap. Tte. St. Sta. S. aprox. cf. ex. Av. Pl.
        C. Pg. Excm. Il·lm. Hble. vid. dir. Gov. sr. sra. srta. srs. dr. dra. prof. mn. av. Sres. Srtes. Dres.
        Profa. Il·lma. Excma. Hnbl. pl. ctra. pg. rda. trav. urb. bda. tel. fra. rev. gral. tte. sgt. insp.
        pres. sec. bisb. arq. eng. adv. lic. M.Hble.
      `,
      beforeNumber: `
        núm. n. pàg. pàgs. p. pp. art. arts. vol. t. fig. tab. par. ed. gen. febr. abr. jul. ag. set. oct. nov.
        des. núms. n.º. ap. dl. dt. dc. dj. dv. ds. dg. tít. ref. làm.
      `,
      beforeName: 'Vda. G. M. P. dpt. Rvd.',
      mayEnd: `
        a.m. p.m. a.C. d.C. EUA. E.U.A. S.A. S.L. Cia. Inc. Ltd. min. seg. h. km. kg. s. ibíd. cit. al. gen.
        febr. abr. jul. ag. set. oct. nov. des. hab. hs. cm. mm. ha. S.L.U. S.A.U. SS.AA. CC.OO. U.E. O.N.U.
        R.D. pts. dpt.
      `,
      multiDot: 'p.ex. i.e. e.g. N.B. P.S. s.n. q.e.p.d. op.cit. c.f.',
      endsList: 'etc. ss.',
    },
    prepositions: 'a al als de del amb sense sobre sota cap fins des entre durant segons contra per en',
    starters: `
      el la els les l un una uns unes aquest aquesta això aquests aquestes aquell aquella ell ella ells elles
      nosaltres jo vostè vosaltres tu seu seva què que qui com quan on per quin quina en a al als de del dels
      amb sense sobre sota cap fins des entre després durant segons contra i o però sinó encara si mentre així
      llavors aleshores ara avui ahir demà més també ja només no sí ni tanmateix tots totes tot cada molts
      moltes alguns algunes dos tres hi ha és
    `,
  },

  reporting: {
    verbs: `
      dit diu diuen deia va digué afirma afirmat afirmava afegeix afegit explica explicat expliquen assegura
      assegurat declara declarat respon respost pregunta preguntat assenyala assenyalat subratlla subratllat
      destaca destacat admet admès reconeix reconegut nega negat confirma confirmat adverteix advertit insisteix
      insistit anuncia anunciat recorda recordat conclou conclòs continua exclama exclamat crida cridat
      xiuxiueja murmura replica replicat escriu escrit pensa comenta comentat lamenta lamentat denuncia precisa
      reitera
    `,
    phrases: ['segons', 'en paraules de'],
    pronouns: 'ell ella ells elles jo nosaltres vostè tu',
    conjunctions: 'que si com',
  },

  speakers: {
    and: 'i',
    auxiliaries: 'ha han havia havien va van és era són es s li els',
    passives: 'és són estat',
    articles:
      'el la els les l un una uns unes en na aquest aquesta aquests aquestes seu seva seus seves nostre nostra altres alguns algunes molts dos dues tres quatre cinc tots',
    oblique: 'li al als',
    genitives: 'de del dels d',
    prepositions:
      'a al als en amb sense sobre per pel pels cap fins des entre contra durant després abans sota segons davant',
    conjunctions: 'i o però que si quan perquè encara mentre com on qui qual',
    relatives: 'que qui',
    adverbs:
      'no també ja ahir avui demà després llavors ara aquí allà encara només sempre mai dilluns dimarts dimecres dijous divendres dissabte diumenge recentment finalment així més tard',
    roles: `
      ministre ministra president presidenta portaveu alcalde alcaldessa conseller consellera director directora cap secretari secretària diputat diputada
      líder responsable expert experta experts investigador investigadora professor professora metge metgessa advocat fiscal jutge testimoni autor autora
      escriptor periodista actor actriu entrenador jugador govern ministeri partit empresa fonts pare mare home dona papa bisbe rei reina
    `,
    sources: ['segons', 'en paraules de', 'd acord amb'],
    asWords: 'com',
    masculine: 'ell',
    feminine: 'ella',
    dropsSubject: true,
    inverts: true,
    incises: true,
  },

  dates: {
    links: 'de del d’',
    ranges: 'i al a o',
    relative: 'ahir avui demà mateix_dia aquell_dia endemà Nadal Cap_d’Any',
    weekdays: '| | | | | dissabte{s} | diumenge{s}',
    excluded: 'set',
  },

  numbers: {
    percent: 'per_cent',
    magnitudes: '3: mil milers | 6: mili{ó,ons} | 9: mil_milions',
    currencies: 'USD: dòlar{,s} | EUR: euro{,s}',
  },

  names: { endings: 's', elided: 'l d s n m t' },
}
