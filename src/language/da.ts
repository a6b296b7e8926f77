import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for da. */
export const reviewed: ReviewedLanguage = {
  tag: 'da',

  quotes: { pairs: '”” ’’ »« ›‹ „“ “”', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        hr. fr. frk. dr. prof. lekt. ing. cand. mag. gen. ob. kapt. lt. ca. jf. jfr. sml. resp. inkl. ekskl.
        tlf. eks. fhv. hhv. bl. red. dir. afd. anm. overs. udg. kgl. vedr. pr. Hr. Dr. adv. prof.em. em.
        civ.ing. dipl. oblt. premierlt. serg. adm. prov. sgpr. sognepr. borgm. fmd. sekr. statsmin. jur.
         polit. pæd. phil. theol. tekn. scient. dav. nuv. medl. kand. tidl. forh. omkr. iflg. skuesp. forf.
        instr. mob. H.M. H.K.H. Kgl. evt. max. ml. mht. ifm. ang. Gl. Sct. Skt.
      `,
      beforeNumber: `
        nr. kap. s. sd. art. fig. tab. bd. vol. kl. stk. pkt. jan. febr. feb. apr. aug. sept. sep. okt. nov.
        dec. d. min. op. tirs. ons. tors. fre. lør. søn. opg. årg. bet. j.nr. matr.nr. mar. jun. jul. f.
      `,
      beforeName: 'Chr. Joh. v. jr. sr. St. Sdr. Ndr.',
      mayEnd: `
        d.y. d.æ. e.Kr. f.Kr. kr. mio. mia. min. sek. km. kg. stk. ff. f. jr. sr. A/S. Inc. Co. jan. feb. aug.
        sept. okt. nov. dec. årh. pers. cm. mm. ha. ugtl. mdl. årl. mdr. M.A. B.A. Ph.D. ph.d. P.S. A.m.b.a.
        I/S. ApS. d.v.
      `,
      multiDot: `
        bl.a. d.v.s. dvs. p.g.a. pga. m.a.o. p.t. fr.o.m. t.o.m. s.u. i.h.t. m.h.p. m.h.t. i.f.m. d.å. d.d.
        f.eks. p.a.
      `,
      endsList: 'etc. osv. o.s.v. m.m. m.fl. m.v. mv. o.l. e.l. el.lign. o.lign. o.a. lign.',
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
      både to tre
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
    `,
    phrases: ['ifølge'],
    pronouns: 'han hun de vi jeg du man',
    conjunctions: 'at om hvordan hvorfor',
  },

  speakers: {
    and: 'og',
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
    `,
    roleEndings: 'ministeren minister chefen chef lederen leder manden mand',
    sources: ['ifølge'],
    asWords: 'som',
    transitive: 'lyder lød',
    indefinite: 'lyder lød',
    impersonal: 'det man',
    masculine: 'han',
    feminine: 'hun',
    inverts: true,
    incises: true,
  },

  dates: {
    weekdays:
      'mandag{,en,ens,s,e,ene} | tirsdag{,en,ens,s,e,ene} | onsdag{,en,ens,s,e,ene} | torsdag{,en,ens,s,e,ene} | fredag{,en,ens,s,e,ene} | lørdag{,en,ens,s,e,ene} | søndag{,en,ens,s,e,ene}',
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
  },

  names: { endings: 's' },
}
