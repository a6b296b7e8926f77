import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for nb. */
export const reviewed: ReviewedLanguage = {
  tag: 'nb',
  covers: 'no',

  quotes: { pairs: '«» ‘’ “” „“ ”” ’’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. fr. frk. dr. prof. lekt. ing. cand. mag. gen. ob. kapt. lt. ca. jf. jfr. sml. hhv. inkl. ekskl. tlf.
        evt. bl. red. dir. avd. anm. overs. utg. kgl. vedr. pr. Dr. adv. em. siv.ing. dipl. oblt. sgt. maj. adm.
        prov. sogn. ordf. stort. statsr. fung. jur. phil. philol. theol. techn. polit. paed. tidl. nåv. dav.
        iflg. ang. skuesp. forf. komp. mob. H.M. H.K.H. D.K.H. Kgl. Sta. Hr. maks. mht. ifm. medl. rep. St. adj.
        adm.dir. advf. adv.flm. h.r.adv. avd.dir. avd.leder. avd.sj. akad. aman. anl. ansv. ansv.red. arb.
        arkit. ass. assist. betj. biogr. biol. bisk. brig. brig.gen. byr. byggm. cand.mag. cand.jur. cand.med.
        cand.philol. cand.polit. cand.theol. cand.scient. cand.real. cand.oecon. cand.psychol. cand.paed.
        cand.san. dep.råd. dept. dipl.ing. distr. dr.ing. dr.juris. dr.jur. dr.med. dr.philos. dr.oecon.
        dr.scient. dr.techn. dr.theol. dr.art. dr.polit. driftsl. eksp. eksp.sj. elektr. emer. etnogr. evang.
        ev. fagl. fhv. filol. filos. fmd. foreg. forr. førsteam. førstekons. førstesekr. fys. fylkesm. fylkesl.
        fylkesr. fylkesordf. gen.dir. gen.lt. gen.maj. gen.sekr. geogr. geol. gl. gml. grl. grunnl. gårdbr. h.r.
        o.r.sakf. hebr. hist. hon. håndv. innst. insp. instr. int. isl. it. ital. jap. journ. kap. kapt.lt. kat.
        kath. kbh. kjem. kin. kirk. komm.dir. kommkapt. kom.kapt. kons. kons.sj. kontorsj. korr. kst. kunstn.
        kvinnel. lagm. landbr. lensm. lic. litt. ltn. løytn. fenr. oberstlt. obltn. kmdr. kptl. mag.art.
        min.råd. mynd. naturv. nedenn. nederl. nordl. nordv. nordø. norr. nv. nø. obl. off. oms. omtr. opph.
        oppr. orig. orlogskapt. overl. overing. pag. parl. past. ped. pol.m. politim. politiinsp. politiadv.
        politibetj. prem.lt. prod. prof.em. prof.dr. prot. prosj. prosj.led. pros. pred. pres. psyk. publ.
        red.sekr. redsj. ref. rel. repr. res.kap. resid. russ. rådg. rådm. sakf. sam. samf. sen.rådg. serg.
        sers. sekr. seksj. seksjonsl. skipsr. sognepr. soknepr. sosialdem. sp. spl. spr. st.ing. stabssj.
        statsadv. statsaut. statsm. statsmin. statssekr. stedf. stortingsm. stort.repr. stud. stud.jur.
        stud.med. stud.techn. stud.philol. stud.real. stud.theol. stud.psychol. stv. styrel. sø. tannl. tekn.
        tf. tilf. tr. trad. underdir. univ.lekt. undt. upubl. utd. utenl. utv. vaktm. varaordf. varaf. varam.
        vestl. vgs. vic. visead. viseadm. visepres. visebisk. vit.ass. vurd. øk. økon. øv. østl. afr. am. amer.
        arab. brit. bulg. dan. engl. europ. finl. ind. jød. oldn. rum. skot. slov. tsjekk. ukr. Gml. Gl. Søn. Ø.
        Østr. V. philos.
      `,
      beforeNumber: `
        nr. s. art. fig. tab. bd. vol. kl. ledd. pkt. jan. febr. feb. apr. aug. sept. sep. okt. nov. des. d.
        min. tirs. ons. tors. fre. lør. søn. opp. årg. mar. jun. jul. gnr. bnr. lnr. Rt. f. no. sd. avsn. bokst.
        litra. lit. h. hft. ill. pl. fotn. fn. app. v. l. den. dat. man. år. oppl. op. BWV. kat.nr. inv. inv.nr.
        j.nr. jnr. saksnr. arkivnr. fnr. snr. g.nr. b.nr. org.nr. orgnr. f.nr. pers.nr. personnr. postb. pb.
        kontonr. kto. tlf.nr. telef. leil. leil.nr. etg. rk. rad. oppg. eks. ex. lov. forskr. rundskr. Ot.prp.
        St.prp. St.meld. Prop. Meld.St. Dok. dok. Innst. Innst.O. Innst.S. RG. LOV. HR. LB. br. lgd. gr. Luk.
        Joh. Apg. Rom. Kor. Gal. Ef. Mos. Sal. Jes. Jer. Esek. Dan. Ordsp. Åp. Hebr. Pet. Tim. 1.Mos. sak. spm.
        Kra.
      `,
      beforeName: `
        Chr. Joh. v. jr. sr. Fr. Fredr. Johs. Jørg. Kr. Krist. Nic. Pet. Th. Torb. Vald. Vilh. Wilh. Alfr. Alex.
        Bj. Bjørnstj. Edv. Ferd. Haak. Henr. Herm. Ing. Jac. Jak. Jul. Laur. Lor. Lud. Mart. Math. Mich. Mort.
        Osk. Rud. Sigv. Sim. Sv. Kbh. Kr.sand. Kr.sund. Trh. Trondh. Bg. komm. Komm. fylkesk. Fylkesk.
        fylkeskomm. dep. Dep. univ. Univ. inst. Inst. fak. Fak. lab. Lab. Mus. bibl. Bibl. gymn. Gymn. sk.
        sykeh. Sykeh. hosp. klin. fa. Fa. fabr. forl. Forl. selsk. Selsk. forb. Forb. min. f. g. g.m. gm. dtr.
        sgn. hrd. sv. lokalhist. Kra.
      `,
      mayEnd: `
        d.y. d.e. e.Kr. f.Kr. kr. mill. mrd. min. sek. km. kg. stk. ff. f. jr. sr. A/S. Inc. Co. jan. feb. aug.
        sept. okt. nov. des. årh. pers. cm. ha. moh. mva. Ph.D. ph.d. M.A. B.A. P.S. A.S. mnd. innb. pst. øre.
        mia. bill. tus. t. g. gr. hg. mg. m. dm. mil. da. daa. l. dl. cl. ml. hl. pk. pkg. fl. ds. ts. ss. kW.
        MW. kWh. GWh. TWh. cal. kcal. s. tim. dg. uke. mndl. md. år. årt. ukentl. dagl. årl. kv. kvt. hk. nm.
        m.o.h. muh. m.u.h. d.eldre. f.v.t. e.v.t. flg. sen. jun. pl. pt. st. ill. eks. oppl. B.Sc. M.Sc. MBA.
        LL.M. a.s. AS. ASA. ANS. DA. BA. inkl.mva. ekskl.mva. S.U. bokst. avsn. 1100-t.
      `,
      multiDot: `
        f.eks. bl.a. d.v.s. dvs. p.g.a. pga. m.a.o. p.t. f.o.m. t.o.m. s.u. i.f.t. m.h.t. i.f.m. d.å. d.d. p.a.
        s.k. o.fl. fr.o.m. m.h.p. d.s. d.m. e.g. i.e. f.m. e.m. f.f. f.t. i.h.t. ift. iht. m.b.t. n.b. o.b.s.
        p.b.a. p.m. p.p. q.v. s.d. s.å. s.st. sst. t.d. t.h. t.v. u.å. u.st. v.h.a. vha. v.s.a. op.cit. loc.cit.
        m.t.p. a.d. g.d. d.a.
      `,
      endsList: `
        etc. osv. o.s.v. m.m. m.fl. m.v. mv. o.l. e.l. o.a. mfl. o.likn. e.likn. el.l. o.m.a. m.m.m. mm. osb.
        m.a.
      `,
    },
    ordinals: true,
    beforeFigures: `
      side nummer kapittel avsnitt artikkel bind del punkt år plass gruppe rom spor linje klasse kl plan vitamin
      kategori vedlegg hepatitt type serie
    `,
    prepositions: 'i på av til fra med uten om for over under mellom mot etter før ifølge hos ved gjennom',
    streets: 'gt. vn.',
    starters: `
      han hun den det de vi jeg dere du man en et ei denne dette disse hans hennes deres vår min din hva hvem
      hvordan når hvor hvorfor hvilken hvilket i på av til fra med uten om for over under mellom mot etter før
      siden ifølge tross hos ved gjennom og eller men så hvis mens fordi selv derfor der her nå da dag går
      senere tidligere også ennå allerede bare kun ikke nei ja likevel dessuten samtidig alle hver mange noen
      flere både to tre jf jfr
    `,
  },

  reporting: {
    verbs: `
      sa sier si sagt fortalte forteller spurte spør svarte svarer opplyste opplyser forklarte forklarer
      tilføyde tilføyer la mente mener påpekte påpeker understreket understreker hevdet hevder konstaterte
      konstaterer skrev skriver ropte roper skrek hvisket hvisker mumlet utbrøt innrømmet innrømmer erkjente
      erkjenner benektet benekter bekreftet bekrefter advarte advarer lovet lover meldte melder uttalte uttaler
      fortsatte fortsetter trodde tror tenkte tenker vurderte vurderer lyder lød bemerket bemerker slo
      oppfordret krevde kommenterte sukket
      forsikrer forsikret truer truet avslutter innleder avkrefter avkreftet avslører avslørte krever foreslår foreslo oppsummerer oppsummerte minnes
      jubler jublet raser raste freser freste slakter hyller hyllet beklager beklaget frykter fryktet antar antok mistenker spår spådde minner minnet
      anbefaler anbefalte fraråder ber ba takker takket gratulerer vitner vitnet rapporterer rapporterte redegjør informerer tviler protesterer
      innvender replikerer kontrer tvitrer klager sukker flirer garanterer presiserer presiserte framholder fremholder poengterer poengterte opplyst
      fastslår fastslo vedgår antyder antydet slår langer
    `,
    phrases: ['ifølge'],
    pronouns: 'han hun de vi jeg dere du man',
    conjunctions: 'at om hvordan hvorfor',
  },

  speakers: {
    and: 'og',
    negations: 'ikke aldri',
    auxiliaries: 'har hadde er var bliver ble skal skulle vil ville kan kunne sig',
    passives: 'bliver ble er',
    articles: 'en et den det de denne dette disse hans hennes deres vår min sin flere mange noen alle to tre fire fem',
    oblique: 'ham henne dem meg oss deg dere',
    genitives: 'av',
    prepositions:
      'i på til fra med om for av ved hos etter før under over mellom mod uden gennem siden ud ad omkring inden trods ifølge blant',
    conjunctions: 'og eller men at om når da hvor som der fordi mens så hvordan hvorfor hvad hvem',
    relatives: 'som der',
    adverbs: `
      ikke også siden da senere tidligere nå idag igår dag går allerede endnu kun bare selv her der så dog derefter desuden videre mandag tirsdag onsdag
      torsdag fredag lørdag søndag først nylig altså ofte alltid aldri til
    
      uke måned år forrige`,
    roles: `
      ministeren minister statsministeren statsminister utenriksministeren presidenten president talsmannen talsmann talskvinnen talsperson lederen leder
      sjefen sjef direktøren direktør ordføreren professoren professor forskeren forsker eksperten ekspert legen advokaten aktor dommeren politiet
      forfatteren journalisten treneren landslagssjefen spilleren vitnet naboen mannen kvinnen faren moren regeringen selskabet partiet ordfører
      banken kongen dronningen paven biskoppen læreren ejeren stifteren
      statsråden stortingspresidenten stortingsrepresentanten stortingsrepresentant gruppelederen gruppeleder partisekretæren byråden byrådslederen
      kommunedirektøren fylkesordføreren varaordføreren opposisjonslederen politikeren politiker politikere kandidaten senatoren guvernøren kansleren
      statssekretæren statssekretær diplomaten ambassadøren ambassadør kommisjonen avdelingsdirektøren seksjonslederen kommunikasjonssjefen
      kommunikasjonsdirektøren pressesjefen konsernsjefen konsernsjef styrelederen styreleder finansdirektøren sjeføkonomen sjeføkonom økonomen
      analytikeren analytiker statsviteren historikeren historiker juristen jurist forskerne meteorologen meteorolog klimaforskeren biologen overlegen
      overlege lege sykepleieren sykepleier jordmoren psykologen kirurgen veterinæren pasienten påtaleansvarlig politiadvokaten statsadvokaten
      statsadvokat riksadvokaten forsvareren forsvarer bistandsadvokaten tingretten lagmannsretten innsatslederen innsatsleder operasjonslederen
      operasjonsleder etterforskeren brannsjefen brannmannen redningslederen forsvarssjefen generalen obersten soldaten piloten sjåføren kapteinen
      passasjeren passasjerer kunden gründeren gründer eieren investoren bonden bønder fiskeren arbeideren tillitsvalgte hovedtillitsvalgt
      forbundslederen rektor rektoren lærer lærerne eleven elever studenten studenter foreldre foreldrene jenta gutten ungdommen pensjonisten beboer
      beboeren beboere nabo naboer vitne vitner øyenvitne offeret pårørende kona sønnen datteren broren søsteren bestemoren vennen kollegaen
      landslagstreneren trener spiller keeperen spissen midtstopperen kapteinen sportssjefen utøveren løperen skiløperen svømmeren mesteren regissøren
      regissør skuespilleren skuespiller artisten artist sangeren musikeren komponisten dirigenten kunstneren kunstner forfatter poeten kritikeren
      redaktøren redaktør sjefredaktøren programlederen fotografen produsenten forleggeren museumsdirektøren biskopen presten imamen rabbineren
      prinsen prinsessen kongehuset aktivisten organisasjonen foreningen stiftelsen forbundet kommunen fylket departementet forsvaret politidistriktet
      veivesenet helsedirektoratet folkehelseinstituttet selskapet konsernet klubben sykehuset universitetet instituttet rapporten høyre
      arbeiderpartiet fremskrittspartiet senterpartiet rødt venstre opposisjonen huseier huseieren grunneieren
    `,
    roleEndings: `
      ministeren minister sjefen sjef lederen leder mannen mann
      direktøren direktør advokaten advokat legen lege forskeren forsker representanten representant treneren trener
    `,
    sources: ['ifølge'],
    asWords: 'som',
    transitive: 'lyder lød',
    indefinite: `
      lyder lød
      slår langer ber ba slakter
    `,
    impersonal: 'det man',
    masculine: 'han',
    feminine: 'hun',
    inverts: true,
    incises: true,
    resumptions: ['det', 'dette'],
    judgements: 'kaller kalte kalt beskriver beskrev betegner betegnet omtaler omtalte karakteriserer karakteriserte',
  },

  dates: {
    weekdays:
      'mandag{,en,ens,s,er,ene,skveld,snatt,smorgen} | tirsdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | onsdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | torsdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | fredag{,en,ens,s,er,ene,skveld,snatt,smorgen} | lørdag{,en,ens,s,er,ene,skveld,snatt,smorgen} | søndag{,en,ens,s,er,ene,skveld,snatt,smorgen}',
    ranges: 'til og eller',
    relative: 'går dag morgen samme_dag neste_dag dagen_etter dagen_før juledag julaften nyttår',
  },

  numbers: {
    percent: 'prosent prosentpoeng',
    magnitudes: '2: hundre | 3: tusen | 6: million{,er} mill | 9: milliard{,er} mrd | 12: billion{,er}',
    currencies: 'USD: dollar | EUR: euro | NOK: kron{e,er} kr | GBP: pund',
    spaceGroups: true,
    clockBefore: 'klokken kl',
    andHalf: 'og_en_halv og_et_halvt og_halv',
    words: '0.5: halv halve halvt halvparten | 1.5: halvannen | 12: dusin',
    centuries: 'tal',
  },

  names: { endings: 's' },
}
