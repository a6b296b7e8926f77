import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for da. */
export const reviewed: ReviewedLanguage = {
  tag: 'da',

  quotes: { pairs: '”” ’’ »« ›‹ „“ “”', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. fr. frk. dr. prof. lekt. ing. cand. gen. ob. kapt. lt. ca. jf. jfr. sml. resp. inkl. ekskl. tlf.
        eks. fhv. hhv. bl. red. dir. afd. anm. overs. udg. kgl. vedr. pr. Hr. Dr. adv. prof.em. em. civ.ing.
        dipl. oblt. premierlt. serg. adm. prov. sgpr. sognepr. borgm. fmd. sekr. statsmin. jur. polit. pæd.
        phil. theol. tekn. scient. dav. nuv. medl. kand. tidl. forh. omkr. iflg. skuesp. forf. instr. H.M.
        H.K.H. Kgl. evt. ml. mht. ifm. ang. Gl. Sct. Skt. adj. adjt. adm.dir. afdl. afg. afh. afs. afsn. akad.
        alm. amtsm. amtsr. anl. arb. arkit. ass. aut. bd. bem. best. betj. biogr. biol. bogh. bot. brig.gen.
        bygn. byr. bysb. cand.mag. cand.jur. cand.med. cand.polit. cand.theol. cand.scient. cand.phil.
        cand.psych. cand.merc. cand.pharm. cand.polyt. cand.oecon. cand.pæd. dep. dept. dept.chef. dipl.ing.
        dist. disp. domm. dr.jur. dr.med. dr.phil. dr.scient. dr.techn. dr.theol. dr.pæd. driftsl. ejd. eksam.
        eksp. elektr. emer. erhv. etnogr. evang. fagl. filol. filos. finl. fm. forr. forstk. fot. fuldm. fung.
        fys. fær. geogr. geol. gen.dir. gen.lt. gen.major. genm. gldgs. gl.da. gmldgs. gross. grundl. grønl.
        gdr. hdl. hebr. hist. holl. hon. hon.prof. hrs. højesteretssagf. hds. håndv. illustr. insp. int. isl.
        ital. it. journ. kapt.lt. kath. kbh. kem. kin. kirk. kl.ass. kmh. kommandørkapt. komp. kons. konst.
        kontorch. kontr. koref. korr. kst. kunstn. kvindel. kursusl. landbr. lat. lic. lic.jur. lic.agro.
        lic.med. lic.scient. lic.techn. lic.theol. litt. ltn. mag.art. maks. matem. med.dir. medarb. mek. mezz.
        mag.scient. min.dir. minist. musikl. mynd. naturv. nedenn. nederl. nv. no. nr. obst. omg. omtr. opr.
        opt. org. orig. orlogskapt. overass. overl. overing. pag. parl. ped. pol. politiass. polyt. pr.dgs.
        praks. prem.lt. priv. prod. præs. præl. psyk. psych. publ. red.sekr. ref. rekt. rel. repr. retsass.
        retsf. rev. russ. sagf. samf. sanct. sct. sgt. skm. skolel. skoleinsp. socialdem. sp. spec. spr.
        statsadv. statsaut. statsm. stedf. stud. stud.jur. stud.med. stud.polyt. stud.mag. stud.theol.
        stud.polit. stud.scient. stud.psych. stud.oecon. stv. supp. svens. svg. sølt. søst. tandl. tf. tilf. tr.
        trad. typ. udd. udenl. udv. ufork. upubl. vedk. vejl. vestl. vic. viceborgm. viceinsp. vurd. værkf. ækv.
        økon. øv. østl. årsm. afr. amer. amr. arab. austr. balt. belg. brit. bulg. engl. europ. frans. oldn.
        schw. serb. skt. slov. span. tjekk. ukr. Nr. Vr. Vestr. Østr. Ll. Ny. D.K.H. philos.
      `,
      beforeNumber: `
        kap. s. sd. art. fig. tab. vol. kl. stk. pkt. jan. febr. feb. apr. aug. sept. sep. okt. nov. dec. d.
        min. op. tirs. ons. tors. fre. lør. søn. opg. årg. bet. j.nr. matr.nr. mar. jun. jul. f. lit. h. hft.
        hefte. ill. pl. tvl. nt. fodn. fn. bil. app. v. l. lin. linie. den. dat. man. mrs. år. opl. BWV. kat.
        kat.nr. inv. inv.nr. jnr. matr. sagsnr. cpr. cvr. cpr.nr. cvr.nr. SE-nr. reg. reg.nr. kto. konto.nr. kt.
        tlf.nr. telf. fax. postnr. postb. pb. lejl. lejl.nr. etg. sal. rk. ex. ekspl. lov. lovbkg. bkg. bek.
        cirk. cir. FT. UfR. TfK. spm. beslutn. betænkn. dok. doc. vedl. temp. br. lgd. dyb. gr. Luk. Joh. ApG.
        Rom. Kor. Gal. Ef. Mos. Sl. Es. Jer. Ez. Dan. Ordspr. Åb. Pet. Tim. mob. max.
      `,
      beforeName: `
        Chr. Joh. v. jr. sr. St. Sdr. Ndr. chr. Fr. Frd. Frdr. Johs. Jørg. Kr. Nic. Nik. Rasm. Th. Thom. Vald.
        Vilh. Wilh. Aug. Alfr. Alex. Alb. Edv. Ferd. Gust. Henr. Herm. Holg. Jak. Jul. Lar. Laur. Lor. Lud.
        Mart. Math. Mich. Mog. Osk. Ov. Sev. Sof. Sv. Theod. Kbh. Kbhvn. Fr.berg. Frb. Fr.havn. Fr.sund. Nyk.
        Nykøb. Sj. F. Jyll. Sønderj. Bornh. Vestj. kom. komm. amtsk. reg. Reg. Univ. univ. inst. Inst. fak. lab.
        Lab. Mus. bibl. Bibl. bibliot. gymn. Gymn. sk. hosp. Hosp. sygeh. Sygeh. klin. fa. fabr. forl. Forl.
        soc. Soc. selsk. Selsk. forb. Forb. f. g. g.m. dtr. d. sgn. Sgn. hrd. Hrd. ndf. sv. Komp. Co. af.
      `,
      mayEnd: `
        d.y. d.æ. e.Kr. f.Kr. kr. mio. mia. min. sek. km. kg. stk. ff. f. jr. sr. A/S. Inc. Co. jan. feb. aug.
        sept. okt. nov. dec. årh. pers. cm. ha. ugtl. mdl. årl. mdr. M.A. B.A. Ph.D. ph.d. P.S. A.m.b.a. I/S.
        ApS. d.v. øre. mill. tus. t. g. gr. hg. mg. m. dm. mil. l. dl. cl. hl. pk. pkt. ds. krt. ps. kW. MW.
        kWh. cal. kcal. kal. s. tim. dg. uge. md. år. årt. årtus. dgl. kvt. hk. d.e. f.v.t. e.v.t. v.t. flg. o.
        jun. sen. gl. indb. pl. pt. st. ill. ekspl. opl. B.Sc. M.Sc. MBA. LL.M. HA. HD. R1. K1. KK. S.K. R.af.D.
        R.D. DM. Dbg. i.R. a.D. vdr. inkl.moms. p.s. S.U. R.S.V.P. IVS. Ltd. G.m.b.H. max.
      `,
      multiDot: `
        bl.a. d.v.s. dvs. p.g.a. pga. m.a.o. p.t. fr.o.m. t.o.m. s.u. i.h.t. m.h.p. m.h.t. i.f.m. d.å. d.d.
        f.eks. p.a. f.o.m. d.m. d.s. p.p. p.v. p.b.v. p.n.a. f.m. e.m. e.f. f.t. f.s.v. f.s.v.a. f.g. i.a. i.e.
        i.st.f. i.o.m. i.t. m.s.p. m.b.t. n.b. o.b.s. o.k. o.m. o.p. p.m. p.p.a. q.v. r.p. s.d. s.å. sm.st.
        s.st. s.t. t.d. t.h. t.v. t.f. t.eks. u.å. u.st. u.t. v.h.a. v.s.a. vha. ift. mhp. d.æ.s. op.cit.
        loc.cit. e.g. c.p. d.c. ad.a. o.m.a. o.ml. f.n. p.r.
      `,
      endsList: `
        etc. osv. o.s.v. m.m. m.fl. m.v. mv. o.l. e.l. el.lign. o.lign. o.a. lign. mfl. mm. ol. e.lign. e.a.
        o.s.fr. o.s.fremd. m.fl.a. fl. m.f. og.lign.
      `,
    },
    ordinals: true,
    beforeFigures: `
      side nummer kapitel afsnit artikel bind del punkt år stk plads gruppe værelse spor linje klasse kl plan
      vitamin kategori bilag hepatitis type serie
    `,
    prepositions: 'i på af til fra med uden om for over under mellem mod efter før ifølge hos ved gennem',
    streets: 'gd. vj.',
    starters: `
      han hun den det de vi jeg i du man en et denne dette disse hans hendes deres vores min din hvad hvem
      hvordan hvornår hvor hvorfor hvilken hvilket på af til fra med uden om for over under mellem mod efter før
      siden ifølge trods hos ved gennem og eller men så hvis når mens fordi selvom derfor der her nu da dag går
      senere tidligere også endnu allerede kun bare ikke nej ja dog desuden samtidig alle hver mange nogle flere
      både to tre jf jfr
    `,
  },

  reporting: {
    verbs: `
      sagde siger sige sagt fortalte fortæller spurgte spørger svarede svarer oplyste oplyser forklarede
      forklarer tilføjede tilføjer mente mener påpegede påpeger understregede understreger hævdede hævder
      konstaterede konstaterer skrev skriver råbte råber hviskede hvisker mumlede udbrød indrømmede indrømmer
      erkendte erkender benægtede benægter bekræftede bekræfter advarede advarer lovede lover meddelte meddeler
      udtalte udtaler fortsatte fortsætter troede tror tænkte tænker vurderede vurderer lyder lød bemærkede
      bemærker slog opfordrede krævede kommenterede sukkede
      forsikrer forsikrede truer truede afslutter indleder afviser afviste afslører afslørede kræver foreslår foreslog opsummerer opsummerede mindes
      jubler jublede raser rasede vrisser hylder hyldede beklager beklagede frygter frygtede antager antog spår spåede minder mindede anbefaler
      anbefalede fraråder takker takkede gratulerer vidner vidnede rapporterer rapporterede redegør informerer tvivler protesterer indvender indvendte
      replicerer tweeter klager sukker griner garanterer præciserer præciserede fremhæver fremhævede pointerer pointerede oplyst fastslår fastslog
      antyder antydede medgiver
    `,
    phrases: ['ifølge'],
    pronouns: 'han hun de vi jeg du man',
    conjunctions: 'at om hvordan hvorfor',
  },

  speakers: {
    and: 'og',
    negations: 'ikke aldrig',
    auxiliaries: 'har havde er var bliver blev skal skulle vil ville kan kunne sig',
    passives: 'bliver blev er',
    articles:
      'en et den det de denne dette disse hans hendes deres vores min sin flere mange nogle alle to tre fire fem',
    oblique: 'ham hende dem mig os dig jer',
    genitives: 'af',
    prepositions:
      'i på til fra med om for af ved hos efter før under over mellem mod uden gennem siden ud ad omkring inden trods ifølge blandt',
    conjunctions: 'og eller men at om når da hvor som der fordi mens så hvordan hvorfor hvad hvem',
    relatives: 'som der',
    adverbs: `
      ikke også siden da senere tidligere nu idag igår dag går allerede endnu kun bare selv her der så dog derefter desuden videre mandag tirsdag onsdag
      torsdag fredag lørdag søndag først nyligt altså ofte altid aldrig til
    
      uge måned år sidste`,
    roles: `
      ministeren minister statsministeren statsminister udenrigsministeren præsidenten præsident talsmanden talsmand talskvinden talsperson formanden formand
      chefen chef direktøren direktør borgmesteren professoren professor forskeren forsker eksperten ekspert lægen advokaten anklageren dommeren politiet
      forfatteren journalisten træneren landstræneren spilleren vidnet naboen manden kvinden faren moren regeringen selskabet partiet ordføreren ordfører
      banken kongen dronningen paven biskoppen læreren ejeren stifteren
      statsråden folketingsmedlem folketingsmedlemmet gruppeformanden gruppeformand partisekretæren byrådsmedlem regionsrådsformanden borgmester
      viceborgmesteren politikeren politiker politikere kandidaten senatoren guvernøren kansleren forbundskansleren departementschefen diplomaten
      ambassadøren ambassadør kommissionen afdelingschefen kontorchefen kommunikationschefen pressechefen koncernchefen koncernchef
      bestyrelsesformanden bestyrelsesformand finansdirektøren cheføkonomen cheføkonom økonomen analytikeren analytiker politologen historikeren
      historiker juristen jurist forskerne lektoren meteorologen meteorolog klimaforskeren biologen overlægen overlæge læge sygeplejersken
      jordemoderen psykologen kirurgen dyrlægen patienten anklager specialanklageren statsadvokaten forsvareren forsvarer bistandsadvokaten byretten
      landsretten indsatslederen indsatsleder vagtchefen vagtchef politiinspektøren politikommissæren politikommissær efterforskningslederen
      brandmanden redningslederen forsvarschefen generalen obersten soldaten piloten chaufføren kaptajnen passageren kunden iværksætteren investoren
      landmanden landmænd fiskeren arbejderen tillidsmanden fællestillidsmanden forbundsformanden rektor rektoren skolelederen skoleleder lærer
      lærerne eleven elever studenten studerende forældre forældrene pigen drengen pensionisten beboer beboeren beboere nabo naboer vidne vidner
      øjenvidne offeret pårørende konen sønnen datteren moderen faderen broderen søsteren bedstemoderen vennen kollegaen landstræner træner spiller
      målmanden angriberen anføreren sportschefen atleten løberen svømmeren mesteren instruktøren instruktør skuespilleren skuespiller sangeren
      musikeren komponisten dirigenten kunstneren kunstner forfatter digteren kritikeren anmelderen redaktøren redaktør chefredaktøren studieværten
      fotografen producenten forlæggeren museumsdirektøren præsten imamen rabbineren prinsen prinsessen kongehuset aktivisten organisationen
      foreningen fonden forbundet kommunen regionen ministeriet forsvaret politikredsen vejdirektoratet sundhedsstyrelsen koncernen klubben hospitalet
      universitetet instituttet rapporten venstre socialdemokratiet oppositionen husejer husejeren
    `,
    roleEndings: `
      ministeren minister chefen chef lederen leder manden mand
      direktøren direktør advokaten advokat lægen læge forskeren forsker ordføreren ordfører formanden formand kommissæren kommissær træneren træner
    `,
    sources: ['ifølge'],
    asWords: 'som',
    transitive: 'lyder lød',
    indefinite: 'lyder lød',
    impersonal: 'det man',
    masculine: 'han',
    feminine: 'hun',
    inverts: true,
    incises: true,
    resumptions: ['det', 'dette'],
    judgements:
      'kalder kaldte kaldt beskriver beskrev betegner betegnede omtaler omtalte karakteriserer karakteriserede',
  },

  dates: {
    weekdays:
      'mandag{,en,ens,s,e,ene} | tirsdag{,en,ens,s,e,ene} | onsdag{,en,ens,s,e,ene} | torsdag{,en,ens,s,e,ene} | fredag{,en,ens,s,e,ene} | lørdag{,en,ens,s,e,ene} | søndag{,en,ens,s,e,ene}',
    monthEndings: 'uge dag dage aften nat',
    weekdayEndings: 'aften nat morgen eftermiddag formiddag',
    ranges: 'til og eller',
    relative: 'går dag morgen samme_dag næste_dag dagen_efter dagen_før juledag juleaften nytår',
  },

  numbers: {
    percent: 'procent pct procentpoint',
    magnitudes: '2: hundrede | 3: tusind{e} tusinde | 6: million{,er} mio | 9: milliard{,er} mia | 12: billion{,er}',
    currencies: 'USD: dollar{,s} | EUR: euro | DKK: kron{e,er} kr | GBP: pund',
    clockBefore: 'klokken kl',
    spaceGroups: true,
    andHalf: 'og_en_halv og_et_halvt og_halv',
    words: '0.5: halv halve halvdelen | 1.5: halvanden | 12: dusin',
    centuries: 'tal',
  },

  names: { endings: 's' },
}
