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
        prov. sogn. ordf. stort. statsr. fung. jur. phil. philol. theol. techn. polit. paed. tidl.
        nåv. dav. iflg. ang. skuesp. forf. komp. mob. H.M. H.K.H. D.K.H. Kgl. Sta. Hr. maks. mht. ifm.
        medl. rep. St.
      `,
      beforeNumber: `
        nr. kap. s. art. fig. tab. bd. vol. kl. ledd. pkt. jan. febr. feb. apr. aug. sept. sep. okt. nov. des.
        d. min. tirs. ons. tors. fre. lør. søn. opp. årg. mar. jun. jul. gnr. bnr. lnr. Rt. f.
      `,
      beforeName: 'Chr. Joh. v. jr. sr. ',
      mayEnd: `
        d.y. d.e. e.Kr. f.Kr. kr. mill. mrd. min. sek. km. kg. stk. ff. f. jr. sr. A/S. Inc. Co. jan. feb. aug.
        sept. okt. nov. des. årh. pers. cm. mm. ha. moh. mva. Ph.D. ph.d. M.A. B.A. P.S. A.S. mnd. innb. pst.
      `,
      multiDot: `
        f.eks. bl.a. d.v.s. dvs. p.g.a. pga. m.a.o. p.t. f.o.m. t.o.m. s.u. i.f.t. m.h.t. i.f.m. d.å. d.d. p.a.
        s.k. o.fl.
      `,
      endsList: 'etc. osv. o.s.v. m.m. m.fl. m.v. mv. o.l. e.l. o.a.',
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
      flere både to tre
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
    `,
    phrases: ['ifølge'],
    pronouns: 'han hun de vi jeg dere du man',
    conjunctions: 'at om hvordan hvorfor',
  },

  speakers: {
    and: 'og',
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
    `,
    roleEndings: 'ministeren minister sjefen sjef lederen leder mannen mann',
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
  },

  names: { endings: 's' },
}
