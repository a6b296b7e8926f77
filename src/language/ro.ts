import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ro. */
export const reviewed: ReviewedLanguage = {
  tag: 'ro',

  quotes: { pairs: '„” «» “” ‘’', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        dl. d-l. dna. d-na. dra. dr. prof. conf. ing. av. arh. gen. col. mr. cpt. lt. Sf. sf. pr. mons. cca. cf.
        aprox. nr. str. bd. bl. ap. red. trad. ed. dir. preș. sen. dep. prof.univ. acad. Dl. Dna. lect. asist.
        cerc. dr.ing. mon. ÎPS. PS. ec. lt.col. slt. plt. serg. cap. gl. com. ch. înv. șos. cal. spl. sc.
      `,
      beforeNumber: `
        art. alin. lit. pag. p. pp. vol. fig. tab. pct. par. t. sec. tel. ian. feb. mar. apr. iun. iul. aug.
        sept. oct. nov. dec. febr. h. min.
      `,
      beforeName: 'Şt. Șt. Gh. Al. I. C. jud. mun. or. jr. min. pct. mt.',
      mayEnd: `
        a.m. p.m. î.Hr. d.Hr. î.e.n. e.n. S.A. S.R.L. mil. mld. min. sec. km. kg. ha. jr. jud. U.E. S.U.A.
        O.N.U. ian. feb. aug. oct. nov. dec. cm. mm. mp. mc. t. l. febr. apr. iun. iul. sept. lun. mie. vin.
        sâm. dum. loc. pers.
      `,
      multiDot: 'd.ex. i.e. n.r. n.red. P.S. N.B. p.ex. d.p.d.v. a.c. a.k.a. n.n. î.P.S.',
      endsList: 'etc. ș.a. ș.a.m.d. s.a. ș.cl.',
    },
    prepositions: 'în la pe cu fără din de dintre după pentru spre până între sub peste prin',
    starters: `
      el ea ei ele noi eu voi tu acest această aceasta acestea aceștia acel acea un o unii unele niște său sa
      lor nostru meu ce cine cum când unde de care în la pe cu fără din dintre după înainte pentru spre până
      între sub peste prin potrivit conform și sau dar însă ci dacă deși că deoarece așa atunci apoi aici acolo
      acum azi astăzi ieri mâine mai asemenea încă deja doar numai nu da totuși toți toate fiecare mulți multe
      câțiva doi două trei al a ai ale
    `,
  },

  reporting: {
    verbs: `
      spus spuse spuseră zise ziseră spune spun spunea spuneau zis zice declarat declară declara afirmat afirmă afirma adăugat adaugă
      adăuga răspuns răspunde răspunse întrebat întreabă întrebă explicat explică precizat precizează subliniat
      subliniază menționat menționează susținut susține susțin recunoscut recunoaște negat neagă confirmat
      confirmă avertizat avertizează promis promite anunțat anunță scris scrie scriu strigat strigă șoptit
      șoptește murmurat continuat continuă conchis concluzionat comentat comentează amintit amintește crede cred
      gândit povestit povestește transmis transmite exclamat exclamă arătat arată cerut cere insistat reiterat
      mărturisit
    `,
    phrases: ['potrivit', 'conform', 'după'],
    pronouns: 'el ea ei ele eu noi tu voi',
    conjunctions: 'că dacă',
  },

  speakers: {
    and: 'și',
    auxiliaries: 'a au am ai avea aveau este e era erau fost va vor s se i le îi',
    passives: 'este fost sunt',
    articles:
      'un o niște acest această aceștia aceste acel acea cel cea cei cele lui său sa săi mai_mulți mulți câțiva doi două trei patru cinci toți',
    oblique: 'lui lor îi le',
    genitives: 'al a ai ale de lui',
    prepositions:
      'în la de din pe cu fără despre pentru spre până între contra după înainte sub prin către potrivit conform față asupra peste lângă',
    conjunctions: 'și sau dar iar ci că dacă când deoarece deși în_timp ce care unde cine cum să',
    relatives: 'care',
    adverbs:
      'nu și de_asemenea deja ieri azi astăzi mâine apoi atunci acum aici acolo încă doar numai mereu luni marți miercuri joi vineri sâmbătă duminică recent ulterior totodată astfel mai târziu',
    roles: `
      ministrul ministra președintele președinta premierul prim-ministrul purtătorul purtătoarea primarul directorul directoarea șeful șefa secretarul deputatul
      deputata senatorul senatoarea liderul expertul experta experții cercetătorul profesorul profesoara medicul avocatul procurorul judecătorul martorul autorul
      scriitorul jurnalistul actorul actrița antrenorul jucătorul guvernul ministerul partidul compania poliția tatăl mama bărbatul femeia papa regele
      ministru președinte
    `,
    sources: ['potrivit', 'conform', 'în opinia', 'după'],
    asWords: 'cum',
    masculine: 'el',
    feminine: 'ea',
    dropsSubject: true,
    inverts: true,
  },

  dates: {
    unsure: 'mai luni',
    before: 'în din la până de pe și',
    ranges: 'și până la sau',
    relative: 'ieri azi astăzi mâine aceeași_zi acea_zi ziua_următoare ziua_precedentă Crăciun Anul_Nou Revelion',
    weekdays:
      'lunea luni | marțea marți marţi | miercurea miercuri | joia joi | vinerea vineri | sâmbăta sâmbătă | duminica duminică',
  },

  numbers: {
    percent: 'la_sută procent{,e}',
    magnitudes: '3: mii mie | 6: milioane milion mil | 9: miliard{,e} mld | 12: trilioane',
    currencies: 'USD: dolari dolar | EUR: euro | RON: lei leu | GBP: lire',
    clockBefore: 'ora',
    spaceGroups: true,
  },

  names: {},
}
