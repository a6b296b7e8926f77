import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for lt. */
export const reviewed: ReviewedLanguage = {
  tag: 'lt',

  quotes: { pairs: '„“ ‚‘ «» “” „”', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dr. prof. doc. akad. inž. gen. plk. mjr. kpt. ltn. šv. kun. vysk. kard. gat. aikšt. pvz. plg. žr. vad.
        tel. red. vert. gim. mirė. dir. p. g. al. pr. vlsč. aps. skg. rj. mstl. mst. mok. advok. arch. arkiv.
        arkivysk. popiež. prel. mons. kan. diak. plk.ltn. plk.lt. vyr. vyr.ltn. srž. grnd. eil. brg. adm.
        viceadm. kontradm. dail. rež. aut. komp. pavad. pirmin. prez. sekr. not. doc.dr. prof.dr. habil. 
      `,
      beforeNumber: `
        nr. str. psl. pusl. sk. d. t. kn. pav. lent. pastr. punkt. par. val. apie. min. saus. vas. kov. bal.
        geg. birž. liep. rugp. rugs. spal. lapkr. gruod. b. kv. m.
      `,
      beforeName: 'Šv. r. m. k. jaun. sav. apskr. UAB. AB. min. a. d.',
      mayEnd: `
        a. mėn. val. min. sek. tūkst. mln. mlrd. Eur. ct. Lt. km. kg. ha. pr.Kr. Kr. m.e. pr.m.e. UAB. AB. vnt.
        proc. r. sav. m. cm. mm. litr. asm. gyv. eur. mlj. psl. pirm. antr. treč. ketv. penkt. šešt. sekm.
      `,
      multiDot: 't.y. t.p. b.a. a.a. š.m. n.b.',
      endsList: 't.t. pan. kt. etc.',
    },
    ordinals: true,
    beforeFigures: `
      puslapis puslapyje numeris skyrius skyriuje punktas metai metais kambarys vieta linija klasė
    `,
    starters: `
      jis ji jie jos mes aš jūs tu tai šis ši šie šios tas ta jo jų mūsų mano ką kas kaip kada kur kodėl kuris
      kuri į iš ant su be prie už per pagal po prieš apie tarp nuo iki ir bei o bet tačiau arba jei jeigu nors
      nes todėl taigi tada čia ten dabar šiandien vakar rytoj vėliau anksčiau taip dar jau tik ne pat visi visos
      kiekvienas daug keli du dvi trys
    `,
  },

  reporting: {
    verbs: `
      sakė sako pasakė tarė teigė teigia pareiškė pridūrė priduria atsakė atsako paklausė klausia klausė
      paaiškino aiškina aiškino pabrėžė pabrėžia pažymėjo pažymi pastebėjo tvirtino tvirtina pripažino
      pripažįsta paneigė patvirtino patvirtina įspėjo įspėja pažadėjo pranešė praneša paskelbė parašė rašė rašo
      sušuko šaukė šaukia sušnibždėjo sumurmėjo tęsė tęsia apibendrino pakomentavo komentavo komentuoja priminė
      primena mano galvoja pagalvojo pasakojo pasakoja nurodė nurodo kalbėjo kalba
    `,
    phrases: ['pasak', 'anot'],
    pronouns: 'jis ji jie jos aš mes tu jūs',
    conjunctions: 'kad ar jog',
  },

  speakers: {
    and: 'ir',
    auxiliaries: 'yra buvo bus būtų',
    articles:
      'šis ši tas ta šie tie jo jos jų mūsų vienas viena keli keletas daug kai_kurie kiti du trys keturi penki visi',
    oblique: 'jam jai jiems mums man',
    prepositions: 'į iš ant prie po už su be nuo iki per apie prieš tarp dėl pagal pas pasak anot',
    conjunctions: 'ir ar bet o kad jei kai nes nors kol kaip kur kas kuris kuri kurie kodėl',
    relatives: 'kuris kuri kurie',
    adverbs:
      'ne taip pat jau dar vakar šiandien rytoj vėliau tada dabar čia ten anksčiau vėl tik net visada niekada dažnai neseniai tačiau pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį žurnalistams be_to',
    roles:
      'ministras ministrė premjeras premjerė prezidentas prezidentė atstovas atstovė meras merė direktorius direktorė vadovas vadovė pirmininkas pirmininkė narys narė ekspertas ekspertai mokslininkas profesorius profesorė gydytojas gydytoja advokatas prokuroras teisėjas policija liudytojas autorius rašytojas žurnalistas režisierius aktorius treneris žaidėjas kaimynas vyras moteris motina tėvas vyriausybė ministerija bendrovė partija komisija karalius popiežius kancleris kanclerė ambasadorius',
    roleEndings: 'ministras ministrė direktorius',
    sources: ['pasak', 'anot', 'pagal'],
    asWords: 'kaip',
    masculine: 'jis',
    feminine: 'ji',
    dropsSubject: true,
    inverts: true,
  },

  dates: {
    months:
      'saus{is,io,iui,į,iu,yje} | vasar{is,io,iui,į,iu,yje} | kov{as,o,ui,ą,u,e} | baland{is,žio,žiui,į,žiu,yje} | geguž{ė,ės,ei,ę,e,ėje} | biržel{is,io,iui,į,iu,yje} | liep{a,os,ai,ą,oje} | rugpjū{tis,čio,čiui,tį,čiu,tyje} | rugsėj{is,o,ui,į,u,yje} | spal{is,io,iui,į,iu,yje} spalį | lapkri{tis,čio,čiui,tį,čiu,tyje} | gruod{is,žio,žiui,į,žiu,yje}',
    weekdays:
      'pirmadien{is,io,iui,į,iu,yje,iais} | antradien{is,io,iui,į,iu,yje,iais} | trečiadien{is,io,iui,į,iu,yje,iais} | ketvirtadien{is,io,iui,į,iu,yje,iais} | penktadien{is,io,iui,į,iu,yje,iais} | šeštadien{is,io,iui,į,iu,yje,iais} | sekmadien{is,io,iui,į,iu,yje,iais}',
    unsure: 'kov{o,ą,u,e} liep{a,os,ai,ą,oje} balandį',
    before: 'iki nuo',
    monthFirst: true,
    ranges: 'ir iki ar',
    relative: 'vakar šiandien rytoj tą_pačią_dieną kitą_dieną Kalėd Naujieji Naujųjų',
  },

  numbers: {
    percent: 'procent{as,ai,ų,us,ais} proc',
    magnitudes: '3: tūkstanč{iai,ių,ius} tūkst | 6: milijon{as,ai,ų,us} mln | 9: milijard{as,ai,ų,us} mlrd',
    currencies: 'USD: doleri{s,ai,ų,us} dolerių | EUR: eur{as,ai,ų,us}',
    spaceGroups: true,
  },

  names: { endings: 'as is ys us a ė o io aus ės os ui iui ai ei ą į ų ę u iu e yje ame oje ėje em ai' },
}
