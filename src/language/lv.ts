import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for lv. */
export const reviewed: ReviewedLanguage = {
  tag: 'lv',

  quotes: { pairs: '“” ‘’ „” «» „“', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dr. prof. doc. akad. inž. ģen. plkv. maj. kapt. ltn. sv. māc. bīsk. kard. piem. apm. tel. red. tulk.
        dir. priekšs. prosp. bulv. as. asoc. lekt. dr.med. dr.hist. arhib. diak. prāv. pulkv. pulkv-ltn. kpt.
        virsn. serž. kapr. kmndr. adm. žurn. rež. mākslin. sast. dzim. mir. vad. pr. prez. dep. ģen.dir. sekr.
        adv. not. zv. Sv. svēt. iel. šķ. sk. salīdz. apt. asoc.prof. prof.emer. emer. vad.pētn. pētn. asist.
        dr.philol. dr.phil. dr.oec. dr.iur. dr.sc. dr.sc.ing. dr.habil. dr.habil.med. dr.biol. dr.chem. dr.phys.
        dr.math. dr.art. dr.theol. dr.paed. dr.psych. dr.h.c. Dr.h.c. habil. hist. philol. phil. iur. oec. ing.
        sc. mag. mag.iur. Mg. Mg.iur. bak. maģ. dipl. dipl.ing. arh. arhit. agr. agron. vet. med. med.m. farm.
        jur. zvēr.adv. zvēr. zv.adv. zv.not. prok. virsprok. ties. tiesn. izm. izmekl. tiesu.izp. ģen.prok.
        ģen.sekr. ģen.maj. ģen.ltn. ģen.leitn. brig.ģen. brig. plkv.ltn. pulkv.ltn. pltn. virsltn. virsleitn.
        leitn. v.ltn. virss. virsserž. štāba.virss. dižkar. dižk. zemess. flot.adm. kapt.ltn. komkapt. kmndltn.
        kom. kap. virsinsp. galv. galv.insp. galv.red. galv.arh. galv.tren. virstr. tren. direkt. dir.vietn.
        vietn. pārvaldn. priekšsēd. prezid. vicepr. viceprez. ministru.prez. min.prez. valsts.sekr. parl.sekr.
        padomn. konsul. kons. konsult. spec. speciāl. vec.spec. vecāk. jaunāk. deput. vēstn. konz. arhibīsk.
        mācīt. priest. dek. monsin. mons. brāl. rab. māksl. gleznot. tēln. graf. grafiķ. fotogr. foto. kinorež.
        oper. scen. scenogr. horeogr. dirig. komp. kompon. mūz. diriģ. dzied. akt. aktr. dram. rakstn. dzejn.
        tulkot. atdz. žurnāl. krit. vēsturn. vēst. arheol. etnogr. valodn. lit. literatūrz. filol. filoz.
        psihol. sociol. politol. ekon. ģeogr. ģeol. biol. ķīm. fiz. mat. astron. bot. zool. tehn. teh. celtn.
        sastād. lit.red. māksl.red. ilustr. il. izdev. pārtulk. latv. latg. angļ. angl. fr. franč. it. itāļ. sp.
        spāņ. port. liet. igauņ. ig. zviedr. norv. dāņ. hol. kr. baltkr. ukr. poļ. čeh. slov. ung. bulg. grieķ.
        lat. ebr. turk. ķīn. jap. amer. brit. eirop. starpt. starptaut. nac. vietēj. pašv. rajon. ziem. ziemeļ.
        dienv. augš. vid. liel. dzīv. ap. aptuv. piemēr. sk.arī. cit. citēts. tā.s. resp. attiec. maks. kopsk.
        sask. iekļ. izņ. gat. krastm. šos. tālr. mob. fakss. fax. e-p. pk. adr. ar.c. paras.
      `,
      beforeNumber: `
        nr. lpp. lp. p. nod. sēj. att. tab. pants. panta. d. plkst. jan. febr. apr. jūn. jūl. aug. sept. okt.
        nov. dec. min. dz. Nr. l.p. pkt. apakšp. daļ. nodaļ. nodal. sad. sadaļ. bur. burtn. gr. grām. izl.
        gadag. g. sh. pielik. piel. piez. zīm. f. l. op. kat. inv. inv.nr. sign. lik. MK. noteik. rīk. lēm. reģ.
        reģ.nr. PVN. p.k. pers.k. kab. korp. st. sek. pirmd. otrd. trešd. ceturtd. piektd. sestd. svētd. janv.
        feb. augst. plat. gar. ser. sez. vers. kl. uzd. vingr. Mt. Mk. Lk. Jņ. Apd. Rom. Kor. Gal. Ef. Moz. Ps.
        Jes. Jer. Atkl. kārt.
      `,
      beforeName: `
        pag. raj. kand. vec. min. nov. nod. apr. apriņķ. mežn. m. ez. u. st. baz. draud. SIA. AS. akc. akc.sab.
        sab. biedr. org. apv. univ. Univ. augstsk. Augstsk. inst. Inst. fak. Fak. kat. Kat. lab. ģimn. Ģimn.
        vsk. vidussk. pamatsk. bibl. bibliot. muz. Muz. gal. teātr. izd. Izd. apg. slimn. Slimn. klīn. Min. Dep.
        pārv. insp. LU. jun. jaun. Jān. Jēk. Jul. Pēt. Kārl. Kr. Krišj. Andr. Ans. Art. Arv. Aug. Bern. Ed. Ern.
        Fr. Fric. Heinr. Hug. Ind. Jāz. Leon. Mārt. Mat. Mik. Nik. Osk. Ot. Rūd. Sig. Teod. Vald. Vilh. Vlad.
        Volf. karal. kar. gr.
      `,
      mayEnd: `
        g. gs. milj. mljrd. tūkst. km. kg. ha. min. sek. st. p.m.ē. m.ē. pr.Kr. Kr. eiro. SIA. AS. lpp. jr. cm.
        mm. Ls. Ltd. jan. febr. aug. sept. okt. nov. dec. pag. iedz. cilv. proc. tk. gt. g.s. mēn. ned. d.
        stund. s. milj.eiro. mlj. mlrd. EUR. eir. ct. cnt. LVL. rbļ. rub. dol. USD. m. dm. kv. kv.m. kub.m. mg.
        t. l. dl. ml. kW. MW. kWh. kcal. kal. gab. eks. skol. stud. dal. skat. biedr. vīr. siev. p.Kr. dz. p.
        kārt. vj. jūd. IK. ZS. z.s. jun. sen. jaun. vec. t.g. š.m. p.g. n.g. raj. prēm. biļ.
      `,
      multiDot: `
        t.i. t.s. t.sk. a.god. v.i. i.e. š.g. p.m. n.m. b.g. b.v. c.t. d.v. m.g. p.s. P.S. N.B. n.b. l.cien.
        t.p. t.b. op.cit. s.g. k-gs. k-dze. v.p.i.
      `,
      endsList: 'utt. u.tml. tml. u.c. u.t.t. v.tml. utml. u.tjpr. un.c. c. etc. u.d.c. u.m.c. u.tt.',
    },
    finalClusters: `
      rb lb mb lc nc rc ld md nd rd zd ng rg lg bj mj pj lk nk rk sk lm rm sm rn ln lp mp rp bs cs ds fs gs hs
      js ks ls ms ns ps rs ss ts vs zs šs žs ņs čs bt gt kt lt mt nt pt rt st zt ft dz rz lz nz bz šķ jš kš lš
      pš rš ļš ņš nž rž lž
    `,
    ordinals: true,
    beforeFigures: 'lappuse lappusē numurs nodaļa nodaļā punkts gads gadā istaba vieta līnija klase',
    starters: `
      viņš viņa viņi viņas mēs es jūs tu tas tā tie tās šis šī šie viņu mūsu mans ko kas kā kad kur kāpēc kurš
      kura uz no ar bez pie par pēc pirms zem virs starp līdz kopš saskaņā un vai bet taču tomēr ja kaut jo
      tādēļ tātad tad šeit tur tagad šodien vakar rīt vēlāk agrāk arī vēl jau tikai nē jā ne visi visas katrs
      daudzi daži divi divas trīs sk sal
    `,
  },

  reporting: {
    verbs: `
      teica saka sacīja sacīt paziņoja paziņo piebilda piebilst atbildēja atbild jautāja jautā vaicāja
      paskaidroja skaidro skaidroja uzsvēra uzsver norādīja norāda atzīmēja apgalvoja apgalvo atzina atzīst
      noliedza apstiprināja apstiprina brīdināja brīdina solīja rakstīja raksta iesaucās kliedza čukstēja
      nomurmināja turpināja turpina secināja komentēja komentē atgādināja atgādina domā domāja uzskata stāstīja
      stāsta pauda pauž
    `,
    phrases: ['pēc'],
    pronouns: 'viņš viņa viņi viņas es mēs tu jūs',
    conjunctions: 'ka vai lai',
  },

  speakers: {
    and: 'un',
    auxiliaries: 'ir bija būs būtu',
    articles:
      'šis šī tas tā šie tie viņa viņas viņu mūsu viens viena vairāki daudzi daži citi divi trīs četri pieci visi',
    oblique: 'viņam viņai viņiem mums man',
    prepositions: 'uz no pie pēc aiz ar bez līdz par pirms starp dēļ pa pret caur zem virs',
    conjunctions: 'un vai bet ka ja kad jo lai_gan kamēr kā kur kas kurš kura kuri kāpēc',
    relatives: 'kurš kura kuri kas',
    adverbs:
      'ne arī jau vēl vakar šodien rīt vēlāk tad tagad šeit tur agrāk atkal tikai pat vienmēr nekad bieži nesen tomēr pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien turklāt',
    roles:
      'ministrs ministre premjers premjere prezidents prezidente pārstāvis pārstāve mērs direktors direktore vadītājs vadītāja priekšsēdētājs deputāts deputāte eksperts eksperti zinātnieks profesors profesore ārsts ārste advokāts prokurors tiesnesis policija liecinieks autors rakstnieks žurnālists režisors aktieris treneris spēlētājs kaimiņš vīrietis sieviete māte tēvs valdība ministrija uzņēmums partija komisija karalis pāvests kanclers kanclere vēstnieks',
    roleEndings: 'ministrs ministre direktors',
    asWords: 'kā',
    masculine: 'viņš',
    feminine: 'viņa',
    dropsSubject: true,
    inverts: true,
  },

  dates: {
    months:
      'janvār{is,a,im,i,ī} | februār{is,a,im,i,ī} | mart{s,a,am,u,ā} | aprīl{is,ī,i,im} aprīļa | maij{s,a,am,u,ā} | jūnij{s,a,am,u,ā} | jūlij{s,a,am,u,ā} | august{s,a,am,u,ā} | septembr{is,a,im,i,ī} | oktobr{is,a,im,i,ī} | novembr{is,a,im,i,ī} | decembr{is,a,im,i,ī}',
    weekdays:
      'pirmdien{,a,as,ai,u,ā,ās} | otrdien{,a,as,ai,u,ā,ās} | trešdien{,a,as,ai,u,ā,ās} | ceturtdien{,a,as,ai,u,ā,ās} | piektdien{,a,as,ai,u,ā,ās} | sestdien{,a,as,ai,u,ā,ās} | svētdien{,a,as,ai,u,ā,ās}',
    ranges: 'līdz un',
    relative: 'vakar šodien rīt tajā_pašā_dienā nākamajā_dienā iepriekšējā_dienā Ziemassvētk Jaungad',
  },

  numbers: {
    percent: 'procent{s,i,u,iem,us}',
    magnitudes: '3: tūksto{tis,ši,šu} tūkst | 6: miljon{s,i,u,us} milj | 9: miljard{s,i,u,us} mljrd',
    currencies: 'USD: dolār{s,i,u,us} | EUR: eiro',
    spaceGroups: true,
    andHalf: 'ar_pusi un_puse',
    words: '0.5: puse pusi puses | 1.5: pusotra pusotru',
  },

  names: { endings: 's š a e is us am ai ei u i ā ē ī as es iem ām os ās ēs ū um uma ais' },
}
