import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for is. */
export const reviewed: ReviewedLanguage = {
  tag: 'is',

  quotes: { pairs: '„“ ‚‘ »« «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. fr. dr. skv. sbr. ath. nk. ritstj. þýð. útg. ca. dós. lekt. alþm. forstj. framkv.stj. sóknarpr.
        bisk. lögfr. hrl. hdl. verkfr. f.v. fv. ráðh. sl. tl. s.k. adj. afgr. afgrst. akad. alþingism.
        aðalræðism. aðst. aðstm. aðstoðarm. aðstoðarframkv.stj. arkit. bankastj. bankam. bæjarfltr. bæjarstj.
        blm. blaðam. borgarfltr. borgarstj. bókav. brt. cand.mag. cand.jur. cand.theol. cand.phil. cand.oecon.
        cand.med. deildarstj. deildarform. dipl.ing. dipl. dr.phil. dr.med. dr.jur. dómsmrh. eðl. ev. félm.
        fjármrh. forsrh. fors.rh. forsm. form. fors. forstm. forstöðum. frkv.stj. frkvstj. framkvstj. fréttam.
        fréttastj. fyrirl. fyrrv. fyrrv.ráðh. gjaldk. heilbrrh. héraðsdlm. hjúkrfr. hjúkr.fr. hreppstj. húsfr.
        húsg. húsgm. hæstardlm. iðnmrh. iðnrh. innanrrh. ísl. kapt. kaupm. kennsl. kirk. kk. kvk. hk. klm. lat.
        landbrh. landl. landsr. leikstj. leiks. lic. list. listm. listfr. líffr. ljósm. ljóð. læk. lögm.
        lögr.stj. lögreglustj. lögrstj. mag. mag.art. matr. menntmrh. menntmálarh. menntamrh. myndl. myndlm. nf.
        þf. þgf. ef. ólaf. organl. óbr. orðab. prófm. rafv. rafvm. ráðhr. rith. ritstjr. samgrh. sendih. sérfr.
        sjútvrh. sjávútvrh. sjóm. skipstj. skm. skólam. skólastj. skrifstm. skrifststj. skrifst.stj. slökkv.stj.
        stjórnm. stjórnmfr. stud. stud.jur. stud.med. stýrim. svstj. sveitarstj. söngk. tannl. tónl. tónsk.
        trésm. trm. umhvrh. utanrrh. útgef. útv. útvstj. varafl. varaform. varaþm. vegagerðarm. verkam. verkstj.
        viðskfr. viðsk.fr. viðskrh. vígslubisk. þáv. þm. þing. þingm. þjálf. þjóðf. þjóðgv. þjóðm. þý. þýs. ens.
        dan. dön. sæn. nor. norr. fra. frö. rúss. spæ. ít. am. hebr. alþj. al. alm. austl. vestl. suðl. norðl.
        efr. neðr. vestr. eystr. ytr. innr. tilv. tilvitn. samþ. samt. um.þ.b. hv. hæstv. virð.
      `,
      beforeNumber: `
        nr. bls. gr. mgr. kafl. bd. kl. s. tbl. árg. tölul. f. d. jan. feb. febr. mar. apr. jún. júl. ág. sept.
        okt. nóv. des. málsgr. tölubl. rit. k. kr. stafl. lið. b. h. viðauk. fylgisk. fskj. aths. nmgr. neðanm.
        op. sk. þskj. þingskj. mál. lög. l. reglug. rg. augl. stj. stjt. Hrd. Hérd. dóm. kt. kennit. sím. fax.
        gsm. pósth. pnr. póstn. hæð. íb. hús. herb. fl. klst. mán. þri. mið. fim. fös. lau. sun. maí. ágú. sep.
        br. flatarm. Lúk. Jóh. Post. Róm. Kor. Gal. Mós. Jes. Jer. Op. æf. v. þ. fd. g.
      `,
      beforeName: `
        St. frk. sr. f. Sr. st. d. próf. sv. sýsl. kaupst. fj. á. v. hf. fél. Fél. samb. Samb. fyrirt. Fyrirt.
        háskólab. hásk. Hásk. sk. fsk. menntask. Menntask. gr.sk. bókas. Þjms. Þjóðm. Þjskj. Lbs. Landsb. Árb.
        Mbl. Alþt. ráðun. ráðuneyt. min. Guðm. Sig. Sigr. Bj. Bjarn. Kr. Krist. Magn. Ól. Þorst. Þórð. Vilhj.
        Vilh. Steingr. Svb. Jóh. Jóhs. Halld. Gunnl. Ingib. Ásg. Har. Ben. Eir. Egg. Friðr. Ing. Jak. Júl.
        Ragnh. Rögnv. Skúl. Stef. Valg. Finnb. Finnbogas. Jónsd. tbl.
      `,
      mayEnd: `
        kr. þús. millj. ma. km. kg. mín. sek. klst. e.Kr. f.Kr. hf. ehf. ohf. sf. bls. jr. sr. e.h. f.h. f. d.
        mán. pr. stk. tn. cm. mm. slf. svf. mkr. mia. mrð. mrd. jan. feb. ág. sept. okt. nóv. des. milj. þkr.
        aur. au. dal. evr. EUR. USD. m. dm. ha. g. gr. mg. t. l. dl. cl. ml. kW. MW. GWh. kWh. kcal. hitaein.
        klt. dag. vik. v. ár. öld. pk. ein. st. pers. íb. áhorf. manns. m.y.s. m.h.y.s. f.o.t. e.o.t. ses. hses.
        bs. sam. yng. eldr. s.á. þ.á. þ.m. f.á. s.m. f.m. n.m. n.á. t.h. t.v. m.m. Ph.D. ph.d. M.A. B.A. M.Sc.
        B.Sc. B.Ed. M.Ed. MBA. afborg. afsl. vsk. m.vsk. án.vsk.
      `,
      multiDot: `
        t.d. þ.e. þ.e.a.s. u.þ.b. m.a. þ.á.m. a.m.k. m.ö.o. s.s. n.k. s.l. þ.m.t. e.t.v. m.t.t. a.n.l. o.s.f.
        þ.a. þ.a.l. þ.u.l. o.þ.l. v.þ. þ.h. m.v. m.t.v. m.h. m.b. m.f. n.t. p.s. r.s. a.ö.l. e.k. e.þ.h.
        e.þ.u.l. f.o.m. t.o.m. frá.og.með. i.e. e.g. ibid. s.st. sm.st. s.hl. v.s. b.t. c.a. n.b. f.f. s.n. o.m.
      `,
      endsList: 'o.s.frv. o.fl. o.þ.h. o.þ.u.l. o.m.fl. etc. osfrv. ofl. o.s.fr. o.s.fv. o.áfr. áfr. o.v. m.fl.',
    },
    finalClusters: `
      bb mb dd gd ld md nd ff lf rf gg lg ng rg kk lk nk rk sk ðk fl gl ll pl rl sl tl xl ml lm mm rm ðm fn gn
      kn nn rn sn tn ðn ln lp mp pp rp sp br dr fr gr kr mr pr rr tr vr ðr bs ds fs gs ks ls ms ns ps rs ss ts
      ðs bt dt ft gt kt lt mt nt pt rt st tt ðt xt fð gð rð lv rv
    `,
    ordinals: true,
    beforeFigures: 'síða síðu númer kafli kafla grein liður ár herbergi sæti spor flokkur',
    starters: `
      hann hún það þeir þær þau við ég þið þú þetta þessi þessar sá sú hans hennar þeirra okkar minn hvað hver
      hvernig hvenær hvar hvers í á af til frá með án um fyrir yfir undir milli gegn eftir áður síðan samkvæmt
      þrátt hjá og eða en svo ef þegar þótt því þar hér nú þá dag gær morgun seinna líka enn aðeins bara ekki
      nei já allir margir nokkrir tveir þrír sjá sbr
    `,
  },

  reporting: {
    verbs: `
      sagði segir sögðu segja sagt spurði spyr spurðu svaraði svarar svöruðu útskýrði útskýrir bætti bætir benti
      bendir lagði leggur fullyrti fullyrðir viðurkenndi neitaði staðfesti varaði lofaði tilkynnti tilkynnir
      skrifaði skrifar hrópaði hrópar öskraði hvíslaði muldraði hélt heldur ályktaði minnti minnir telur taldi
      hugsaði greindi greinir lýsti ítrekaði
      ítrekar sagðist segist skrifuðu útskýra varar fullyrða
    `,
    phrases: ['samkvæmt', 'að sögn'],
    pronouns: 'hann hún þeir þær þau ég við þú þið',
    conjunctions: 'að hvort',
  },

  speakers: {
    and: 'og',
    auxiliaries: 'hefur hafa hafði höfðu er var eru voru verður varð mun sig',
    articles: 'hans hennar þeirra okkar minn sinn margir nokkrir allir tveir þrír fjórir þessi',
    oblique: 'honum henni þeim mér okkur þér',
    prepositions:
      'í á til frá með um fyrir af við hjá eftir undir yfir milli gegn án síðan úr að kringum innan þrátt samkvæmt meðal',
    conjunctions: 'og eða en að ef þegar þar sem því meðan svo hvernig hvers hver',
    relatives: 'sem',
    adverbs:
      'ekki einnig síðan þá síðar áður nú dag gær þegar enn aðeins líka hér þar svo þó jafnframt mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag nýlega við',
    roles: `
      ráðherra forsætisráðherra utanríkisráðherra fjármálaráðherra forseti talsmaður talskona formaður forstjóri framkvæmdastjóri borgarstjóri prófessor
      sérfræðingur læknir lögmaður dómari lögreglan lögregla rithöfundur blaðamaður þjálfari leikmaður vitni nágranni maður kona faðir móðir ríkisstjórnin
      þingmaður sagnfræðingur hagfræðingur kennari forsetinn ráðherrann þjálfarinn forstjórinn
    `,
    roleEndings: 'ráðherra maður stjóri fræðingur ráðuneytið stofnun stofnunin',
    sources: ['samkvæmt', 'að sögn'],
    asWords: 'eins',
    transitive: 'telur taldi',
    impersonal: 'það',
    masculine: 'hann',
    feminine: 'hún',
    inverts: true,
  },

  dates: {
    months:
      'janúar{,s,mánuði,mánaðar,mánuður} | febrúar{,s,mánuði,mánaðar,mánuður} | mars{,s,mánuði,mánaðar,mánuður} | apríl{,s,mánuði,mánaðar,mánuður} | maí{,s,mánuði,mánaðar,mánuður} | júní{,s,mánuði,mánaðar,mánuður} | júlí{,s,mánuði,mánaðar,mánuður} | ágúst{,s,mánuði,mánaðar,mánuður} | september{,s,mánuði,mánaðar,mánuður} | október{,s,mánuði,mánaðar,mánuður} | nóvember{,s,mánuði,mánaðar,mánuður} | desember{,s,mánuði,mánaðar,mánuður} októbermánuði',
    weekdays:
      'mánudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | þriðjudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | miðvikudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | fimmtudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | föstudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | laugardag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina} | sunnudag{ur,,s,i,inn,inum,sins,ar,a,ana,skvöld,skvöldi,skvöldið,skvöldinu,smorgun,smorguninn,smorgni,snótt,snóttina}',
    ranges: 'til og eða',
    relative: 'gær dag morgun sama_dag þann_dag daginn_eftir daginn_áður jól áramót nýár',
  },

  numbers: {
    percent: 'prósent{,a,i,um,ustig,ustigum} prósentustig{,um,a}',
    magnitudes:
      '2: hundruð hundrað hundruðum | 3: þúsund{,ir,um,a} þús | 6: milljón{,ir,um,a,ina,inni} | 9: milljarð{ur,ar,a,i,s} milljarð milljörð{um,ina} | 12: billjón{,ir,um,a}',
    currencies:
      'USD: dal{ur,ir,i,a,um,s} dollar{,a,ar,i,um} dollurum dölum bandaríkjadal{ur,ir,a,i,s} Bandaríkjadal{ur,ir,a,i,s} Bandaríkjadölum | EUR: evr{a,ur,u,um,a,unnar,urnar} evra | GBP: pund{,a,um,i} sterlingspund{,a,um} | JPY: jen | CNY: júan | RUB: rúbl{a,ur,u,um,na} | ISK: krón{a,ur,u,um,a} króna | CHF: frank{i,a,ar} frönkum | HRK: kún{a,ur,u} kúna',
    words:
      '12: tylft tólf tylftir | 0.5: hálf{ur,an,um,t,a,u,rar,ri} helming{ur,s,i,} hálf | 2: tvo tvær tvö tveggja tveimur tvisvar báðir báðum | 3: þrjá þrjár þrjú þriggja þremur þrisvar | 4: fjóra fjórar fjögur fjögurra fjórum | 1.5: einn_og_hálfan | 24: sólarhring{ur,i,s,ar} sólarhring sólahring | 0: miðnætti | 12: hádegi | 100: öld | 10: áratug{ur,i,ar,um} áratug',
    clockBefore: 'klukkan kl',
    afternoon: 'síðdegis kvöldið kvöld',
    units:
      'mile: míl{a,ur,u,um,na} mílna | foot: fet{,a,um,i} | pound: pund{,a,um} | kilometer-per-hour: km/klst | degree: gráð{ur,a,u,um} gráða | celsius: °C | fahrenheit: °F | acre: ekr{a,ur,um}',
    spaceGroups: true,
    ordinals:
      '1: fyrst{i,a,u} | 3: þriðj{i,a,u} | 4: fjórð{i,a,u} | 5: fimmt{i,a,u} | 6: sjött{i,a,u} | 7: sjöund{i,a,u} | 8: áttund{i,a,u} | 9: níund{i,a,u} | 10: tíund{i,a,u} | 11: elleft{i,a,u} | 12: tólft{i,a,u} | 13: þrettánd{i,a,u} | 14: fjórtánd{i,a,u} | 15: fimmtánd{i,a,u} | 16: sextánd{i,a,u} | 17: sautjánd{i,a,u} | 18: átjánd{i,a,u} | 19: nítjánd{i,a,u} | 20: tuttugast{i,a,u} | 30: þrítugast{i,a,u} | 2: ann{ar,an,ars,arri,arrar} öðrum önnur aðra annað',
    andHalf: 'og_hálf{,t,ur,an,rar,a,um,u}',
  },

  names: {
    endings: 's ar ur r i n u a ía íu um ir urs is ins inn num nar anna unum jum ja ju ana arnir',
    longEndings: 'sins sinu inu ið inni irnir irnar urnar maður mann manni manns menn mönnum manna',
  },
}
