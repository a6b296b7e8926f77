import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for sl. */
export const reviewed: ReviewedLanguage = {
  tag: 'sl',

  quotes: { pairs: '»« „“ ›‹ ‚‘ «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        g. gdč. dr. prof. doc. mag. inž. dipl. akad. sv. p. kard. gen. polk. npr. tj. oz. ok. ul. tel. 
        prev. roj. umr. preds. dir. prim. pribl. vklj. cca. brig. podpolk. stot. por. msgr. škof. župn.
        nadšk. gl. tov. viš. mlaj. univ. spec. asist. obč. pok.
      `,
      beforeNumber: `
        št. čl. odst. str. s. pogl. sl. tab. zv. knj. t. l. toč. Ur.l. odd. pril. op. jan. feb. mar. apr. avg.
        sept. okt. nov. dec. min.
      `,
      beforeName: 'Sv. ml. st. k. jr. St. min. c. nab.',
      mayEnd: `
        l. st. tis. mio. mrd. km. kg. ha. min. sek. n.št. pr.n.št. pr.Kr. Kr. d.o.o. d.d. s.p. jr. ml. pon. tor.
        sre. čet. pet. sob. ned. cm. mm. t. EUR. SIT. kom. os. preb. jan. feb. mar. apr. avg. sept. okt. nov.
        dec. n.m. e.
      `,
      multiDot: 't.j. m.n.v. b.d. i.e.',
      endsList: 'itd. ipd. idr. itn. ip.',
    },
    ordinals: true,
    beforeFigures: `
      stran strani številka številki poglavje poglavju točka točki leto leta letu soba mesto mestu peron linija
      razred
    `,
    starters: `
      on ona ono oni one mi jaz vi ti to ta tisti njegov njen njihov naš moj kaj kako kdaj kje zakaj kdo ki
      kateri katera v na iz od do po za pri o pod nad med skozi brez pred in a ampak ali če čeprav ker zato
      torej tako takrat tu tam zdaj danes včeraj jutri pozneje prej tudi še že samo le ne da razen vendar toda
      vsi vse vsak mnogi nekateri dva dve tri nato s z
    `,
  },

  reporting: {
    verbs: `
      rekel rekla rekli reče pravi pravijo dejal dejala dejali povedal povedala povedali pove izjavil izjavila
      dodal dodala dodali dodaja odgovoril odgovorila odgovarja vprašal vprašala sprašuje pojasnil pojasnila
      pojasnjuje poudaril poudarila poudarja opozoril opozorila opozarja trdi trdijo trdil priznal priznala
      zanikal potrdil potrdila obljubil napovedal napovedala objavil zapisal zapisala piše zavpil zavpila
      kriknil zašepetal zamrmral nadaljeval nadaljevala sklenil komentiral komentirala spomnil spomnila meni
      menijo misli pomislil sporočil sporočila navedel navaja vzkliknil ocenil ocenila
    `,
    phrases: ['po besedah', 'po mnenju'],
    pronouns: 'on ona oni one jaz mi ti vi',
    conjunctions: 'da ali',
  },

  speakers: {
    addressees: 'agenciji časniku televiziji',
    and: 'in',
    auxiliaries: 'je so sem smo bil bila bili bo bi se mu ji jim',
    articles:
      'ta to ti te oni njegov njegova njen njihov naš moj svoj en eden ena nekaj mnogi nekateri drugi dva dve trije tri štirje pet vsi vsak',
    oblique: 'mu ji jim nam mi meni vam nas vas njih njega njej njemu',
    prepositions:
      'v na do s z iz od po za pod nad pri skozi brez pred med proti okoli zaradi razen namesto o k h ob prek',
    conjunctions: 'in pa ali a ampak da če ko ker čeprav medtem kot kje kdo ki kateri katera katere čigav zakaj',
    relatives: 'ki',
    adverbs:
      'ne tudi že še včeraj danes jutri potem nato takrat zdaj sedaj tukaj tam prej pozneje kasneje spet znova samo celo vedno nikoli pogosto pred_kratkim vendar ponedeljek torek sredo četrtek petek soboto nedeljo novinarjem',
    roles: `
      minister ministrica premier premierka predsednik predsednica kancler kanclerka župan županja poslanec poslanka veleposlanik predstavnik predstavnica
      govorec tiskovni tajnik direktor direktorica šef vodja strokovnjak strokovnjaki analitik politolog zgodovinar ekonomist znanstvenik profesor
      profesorica zdravnik zdravnica odvetnik tožilec sodnik policija priča avtor avtorica pisatelj novinar novinarka režiser igralec igralka pevec trener
      selektor kapetan politik ustanovitelj lastnik sosed mati oče brat sestra mož žena ministrstvo vlada podjetje stranka komisija vir kralj papež škof
    `,
    roleEndings: 'minister direktor olog telj',
    sources: ['po besedah', 'po mnenju', 'po navedbah'],
    asWords: 'kot kakor',
    masculine: 'on',
    feminine: 'ona',
    dropsSubject: true,
    inverts: true,
  },

  dates: {
    months:
      'januar{,ja,ju,jem} januarsk{i,ega,emu,im,em,a,e,o,ih,imi} | februar{,ja,ju,jem} februarsk{i,ega,emu,im,em,a,e,o,ih,imi} | mar{ec,ca,cu,cem} marčevsk{i,ega,emu,im,em,a,e,o,ih,imi} | april{,a,u,om} aprilsk{i,ega,emu,im,em,a,e,o,ih,imi} | maj{,a,u,em} majsk{i,ega,emu,im,em,a,e,o,ih,imi} | junij{,a,u,em} junijsk{i,ega,emu,im,em,a,e,o,ih,imi} | julij{,a,u,em} julijsk{i,ega,emu,im,em,a,e,o,ih,imi} | avgust{,a,u,om} avgustovsk{i,ega,emu,im,em,a,e,o,ih,imi} | septemb{er,ra,ru,rom} septembrsk{i,ega,emu,im,em,a,e,o,ih,imi} | oktob{er,ra,ru,rom} oktobrsk{i,ega,emu,im,em,a,e,o,ih,imi} | novemb{er,ra,ru,rom} novembrsk{i,ega,emu,im,em,a,e,o,ih,imi} | decemb{er,ra,ru,rom} decembrsk{i,ega,emu,im,em,a,e,o,ih,imi}',
    weekdays:
      'ponedelj{ek,ka,ku,kom,kov} ponedeljkov{i,ega,emu,im,em,a,e,o,ih,imi} | tor{ek,ka,ku,kom,kov} torkov{i,ega,emu,im,em,a,e,o,ih,imi} | sred{a,e,i,o} sredin{i,ega,emu,im,em,a,e,o,ih,imi} | četrt{ek,ka,ku,kom,kov} četrtkov{i,ega,emu,im,em,a,e,o,ih,imi} | pet{ek,ka,ku,kom,kov} petkov{i,ega,emu,im,em,a,e,o,ih,imi} | sobot{a,e,i,o} sobotn{i,ega,emu,im,em,a,e,o,ih,imi} | nedelj{a,e,i,o} nedeljsk{i,ega,emu,im,em,a,e,o,ih,imi}',
    unsure: 'sredi sredo srede',
    before: 'v od do na za pred po',
    ranges: 'do in ali',
    relative: 'včeraj danes jutri istega_dne tega_dne naslednji_dan dan_prej božič novo_leto',
  },

  numbers: {
    percent: 'odstot{ek,ka,kov,ki,ke} procent{,a,ov,e,i}',
    magnitudes: '3: tisoč tis | 6: milijon{,a,i,ov,e} mio | 9: milijard{a,e,i,o} milijard mrd | 12: bilijon{,a,i,ov}',
    currencies: 'USD: dolar{,ja,jev,ji} | EUR: evr{o,a,ov,i}',
    clock: 'h uri',
    spaceGroups: true,
  },

  names: {
    endings:
      'a u om em e i o oj oga omu og ome im ih ima ama ova ovo ovi ovu ove ov ev eva jem ja ju je ji ju jem jih ega emu',
    longEndings: 'ski ska ske sko skog skom skoj skim skih skoga ac aca ci ca anin ani ana',
    fleeting: true,
  },
}
