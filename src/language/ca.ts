import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ca. */
export const reviewed: ReviewedLanguage = {
  tag: 'ca',

  quotes: { pairs: '«» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Sr. Sra. Srta. Srs. Dr. Dra. Prof. D. Na. Mn. Mons. Gral. Cap. Tte. St. Sta. S. cf. ex. Av. Pl. C. Pg.
        Excm. Il·lm. Hble. vid. Gov. sr. sra. srta. srs. dr. dra. mn. av. Sres. Srtes. Dres. Profa. Il·lma.
        Excma. Hnbl. pl. ctra. pg. rda. trav. urb. bda. tel. fra. rev. gral. tte. sgt. insp. pres. bisb. arq.
        eng. adv. lic. M.Hble. sres. d. Dª. En. Mns. Fra. mons. Excms. Il·lms. Il·ltre. Illm. Hnble. Hnorab.
        Molt.Hble. M.H. M.Hnble. Magfc. Mgfca. Rvda. Rvdm. Emm. Emcia. Exc. S.M. S.A.R. S.S. S.E. V.E. V.I. V.S.
        Bt. Bta. Sts. Stes. Vble. Drs. profa. catedr. lect. agr. ajud. becar. emer. hon. hon.c. Lic. llic. dipl.
        enginy. Eng. engtec. Arq. arqt. aparel. apar. econ. advoc. lletr. proc. fisc. mag. magist. secr.
        sotssecr. secret. inf. metg. farm. psic. Pres. presid. vicepres. vicepr. conse. consell. dira. sotsdir.
        dir.gral. deleg. subdel. diput. sen. regid. alc. Alc. tinent. gen.div. Cnel. cnel. Tcol. cmdt. Cmdt.
        alf. vicealm. contraalm. Sgt. capor. Insp. subinsp. sotsinsp. comiss. int. intend. arqbe. arquebis.
        arqueb. bbe. rect. vic. prev. abt. abad. germ. p.f. escult. pint. fotògr. dib. dibuix. il·l. mús.
        compos. dirc. act. escr. period. red. comp. coord. trad. prol. pròl. epíl. introd. adapt. hist. histor.
        arqueol. antrop. ling. filol. filos. psicol. sociol. pedag. polít. geogr. geol. biol. quím. fís. astron.
        zool. med. jur. ecles. tècn. tecn. adm. admin. admtiu. mun. munic. nac. internac. europ. bal. mall.
        rossell. esp. fr. franc. occ. it. ital. angl. neerl. llat. heb. jap. amer. brit. sept. merid. occid.
        centr. sup. mod. contemp. apr. ca. veg. vg. cfr. conf. íbid. ibid. op. mitj. incl. excl. excep. resp.
        abs. adj. art.det. conj. prep. subst. s.f. s.m. sing. vulg. col·loq. n. nasc. c. avda. Avda. av.da. pça.
        Pça. plç. ptge. Ptge. psg. rbla. Rbla. Rda. Ctra. crta. Trav. trv. tvs. Bda. Urb. pol.ind. ptda. Ptda.
        pda. cº. edif. Edif. apt. aptat. ap.corr. tels. telèf. fax. mòb. prof.
      `,
      beforeNumber: `
        núm. pàg. pàgs. p. pp. art. arts. vol. t. fig. tab. par. ed. gen. febr. abr. jul. ag. set. oct. nov.
        des. núms. n.º. ap. dl. dt. dc. dj. dv. ds. dg. tít. ref. làm. nº. nr. pàg.s. fol. f. ff. fols. col.
        lín. l. tom. ll. llib. cap. capít. secc. paràgr. disp. disp.add. disp.trans. ann. apèn. doc. exp. exped.
        reg. sig. ms. mss. cat. inv. inv.núm. figs. gràf. qd. il. làms. map. not. v. vv. edn. any. C.P. CP. NIF.
        CIF. NIE. DNI. cc. cta. ext. esc. pis. p.t. pta. h. hab. desp. km. min. seg. feb. temp. alt. alç. ampl.
        llargd. pes. sèr. ep. epis. ver. gr. exerc. probl. Mt. Mc. Lc. Jn. Ac. Rm. Cor. Ga. Ef. Gn. Ex. Lv. Nm.
        Dt. Sl. Is. Jr. Ap. D.O.G.C. BOE. B.O.E. LLei. R.D. RD. aprox. mob.
      `,
      beforeName: `
        Vda. G. M. P. dpt. Rvd. Jos.M. Ma. Mª. Bart. Bern. Franc. Fco. Gab. Guill. Jaum. Jer. Jord. Llor. Nic.
        Raf. Seb. Tom. Vict. Xav. H. v. r. rf. mtnya. ciut. parr. cast. dept. Dept. Dpt. Inst. inst. Univ. univ.
        Fac. fac. Esc. col·l. Col·l. IES. CEIP. bibl. Bibl. arx. Arx. mus. Mus. teat. Teat. orq. Orq. fund.
        Fund. assoc. Assoc. ass. Ass. soc. Soc. cia. Cia. Co. edit. Edit. Ed. impr. Impr. llibr. Llibr. Rev.
        hosp. Hosp. clín. Clín. aj. Aj. ajunt. Ajunt. dip. Dip. gen. gov. trib. Trib. aud. Aud. Jutj. prov.
        Prov. comarc. pr. comt. marq. s. vda. jr.
      `,
      beforeTitle: 'anom. dit.',
      mayEnd: `
        a.m. p.m. a.C. d.C. EUA. E.U.A. S.A. S.L. Cia. Inc. Ltd. min. seg. h. km. kg. s. ibíd. cit. al. gen.
        febr. abr. jul. ag. set. oct. nov. des. hab. hs. cm. mm. ha. S.L.U. S.A.U. SS.AA. CC.OO. U.E. O.N.U.
        R.D. pts. dpt. aC. dC. a.J.C. d.J.C. EE.UU. UE. ONU. SA. SL. C.B. S.C. S.C.C.L. SCCL. SCP. S.C.P. Coop.
        coop. jr. f. mins. segs. any. mes. setm. dia. m. dm. hm. àr. g. gr. mg. t. q. l. dl. cl. ml. hl. kW. MW.
        kWh. cal. kcal. CV. habs. ptes. pta. cts. cèn. eur. EUR. mil. bil. mlns. p. pp. pàg. pàgs. vol. núm.
        art. exs. exempl. ed. loc. ib. íd. diàm. alç. alt. màx. mín. Ph.D. M.A. B.A. MBA. C.P. T.S. T.C. TC.
        T.S.J.C. P.J. F.C. C.F. C.E. R.C.D. Bcn. BCN. cat. val. aprox. v.
      `,
      multiDot: `
        p.ex. i.e. e.g. N.B. P.S. s.n. q.e.p.d. op.cit. c.f. P.D. e.p.d. a.c.s. loc.cit. s.d. s.l. s.a. s.ll.
        p.o. p.a. p.d. p.p. v.gr. v.g. n.t. n.e. n.r. n.b. o.s.i.c. d.e.p. R.I.P. S.O.S. V.P. V.i.P. a.D.g. D.g.
        D.m. s.e.u.o.
      `,
      endsList: 'etc. ss. i.ss. i.s. i.al.',
    },
    finalClusters: `
      lb mb rb lc nc rc sc bd ld nd rd lf rf ff ng rg lg lh nj rj tj ck rk sk lm rm sm tm gn rn mn lp mp rp sp
      rr ll bs cs ds fs gs ks ls ms ns ps rs ss ts vs xs zs ct ft ht lt mt nt pt rt st xt bt lv rv nx rx tx nz
      rz lz tz zz lç nç rç
    `,
    prepositions: 'a al als de del amb sense sobre sota cap fins des entre durant segons contra per en',
    starters: `
      el la els les l un una uns unes aquest aquesta això aquests aquestes aquell aquella ell ella ells elles
      nosaltres jo vostè vosaltres tu seu seva què que qui com quan on per quin quina en a al als de del dels
      amb sense sobre sota cap fins des entre després durant segons contra i o però sinó encara si mentre així
      llavors aleshores ara avui ahir demà més també ja només no sí ni tanmateix tots totes tot cada molts
      moltes alguns algunes dos tres hi ha és vegeu vid cf
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
    negations: 'no mai',
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
    andHalf: 'i_mig i_mitja',
    words: '0.5: mig mitja meitat | 12: dotzena',
  },

  names: { endings: 's', elided: 'l d s n m t' },
}
