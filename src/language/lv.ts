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
        adv. not. zv. Sv. svēt. iel. šķ. sk. salīdz. apt.
      `,
      beforeNumber: `
        nr. lpp. lp. p. nod. sēj. att. tab. pk. pants. panta. d. plkst. jan. febr. apr. jūn. jūl. aug. sept.
        okt. nov. dec. min. tālr. ap. dz.
      `,
      beforeName: 'pag. raj. kand. vec. min. nov. nod.',
      mayEnd: `
        g. gs. milj. mljrd. tūkst. km. kg. ha. min. sek. st. p.m.ē. m.ē. pr.Kr. Kr. eiro. SIA. AS. lpp. jr. cm.
        mm. Ls. Ltd. jan. febr. aug. sept. okt. nov. dec. pag. iedz. cilv. proc. tk.
      `,
      multiDot: 't.i. t.s. t.sk. a.god. v.i. i.e. š.g.',
      endsList: 'utt. u.tml. tml. u.c. u.t.t. v.tml. utml.',
    },
    ordinals: true,
    beforeFigures: 'lappuse lappusē numurs nodaļa nodaļā punkts gads gadā istaba vieta līnija klase',
    starters: `
      viņš viņa viņi viņas mēs es jūs tu tas tā tie tās šis šī šie viņu mūsu mans ko kas kā kad kur kāpēc kurš
      kura uz no ar bez pie par pēc pirms zem virs starp līdz kopš saskaņā un vai bet taču tomēr ja kaut jo
      tādēļ tātad tad šeit tur tagad šodien vakar rīt vēlāk agrāk arī vēl jau tikai nē jā ne visi visas katrs
      daudzi daži divi divas trīs
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
      'pirmdien{a,as,ai,u,ā,ās} | otrdien{a,as,ai,u,ā,ās} | trešdien{a,as,ai,u,ā,ās} | ceturtdien{a,as,ai,u,ā,ās} | piektdien{a,as,ai,u,ā,ās} | sestdien{a,as,ai,u,ā,ās} | svētdien{a,as,ai,u,ā,ās}',
    ranges: 'līdz un',
    relative: 'vakar šodien rīt tajā_pašā_dienā nākamajā_dienā iepriekšējā_dienā Ziemassvētk Jaungad',
  },

  numbers: {
    percent: 'procent{s,i,u,iem,us}',
    magnitudes: '3: tūksto{tis,ši,šu} tūkst | 6: miljon{s,i,u,us} milj | 9: miljard{s,i,u,us} mljrd',
    currencies: 'USD: dolār{s,i,u,us} | EUR: eiro',
    spaceGroups: true,
  },

  names: { endings: 's š a e is us am ai ei u i ā ē ī as es iem ām' },
}
