import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for id. */
export const reviewed: ReviewedLanguage = {
  tag: 'id',

  quotes: { pairs: '“” ‘’' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Tn. Ny. Nn. Sdr. Sdri. Bpk. Dr. dr. drg. Ir. Prof. Drs. Dra. H. Hj. K.H. KH. R. St. Jl. Jln. Gg. Kec.
        Kab. Kol. Let. Jend. May. Kapt. yth. dll. mis. lih. bdk. tel. telp. red. ed. terj. Gub. Bp.
      `,
      beforeNumber: `
        No. no. hlm. hal. ps. Ps. jil. gb. tab. vol. tgl. pk. Rp. RT. RW. telp. Jan. Feb. Mar. Apr. Jun. Jul.
        Agt. Agu. Sep. Okt. Nov. Des.
      `,
      beforeName: `
        M. Moh. Muh. Abd. St. a.n. u.p. Tbk. Inc. Ltd. S.H. S.E. S.Pd. M.Si. M.M. Ph.D. S.T. S.Kom.
      `,
      mayEnd: `
        dll. dsb. dst. dkk. M. SM. Tbk. PT. Inc. Ltd. Co. Jr. S.H. S.E. S.Pd. M.Si. M.M. S.Sos. M.A. Ph.D. km.
        kg. S.T. S.Kom. M.Hum.
      `,
      multiDot: 'a.n. u.b. u.p. d.a. s.d. i.e. e.g. a.l. n.b. b.d.',
    },
    starters: `
      ia dia mereka kami kita saya aku anda kamu ini itu sebuah seorang para setiap semua banyak beberapa dua
      tiga apa siapa bagaimana kapan di ke dari mana mengapa pada untuk dengan tanpa oleh dalam atas bawah
      antara setelah sebelum sejak selama menurut meski dan atau tetapi namun tapi jika kalau walaupun karena
      maka lalu kemudian sana sini sekarang hari kemarin besok nanti juga masih sudah telah hanya tidak bukan ya
      selain sementara ketika saat yang
    `,
  },

  reporting: {
    verbs: `
      kata ujar tutur ucap katanya ujarnya tuturnya ucapnya berkata mengatakan menyatakan menjelaskan
      menambahkan menegaskan bertanya menjawab tanya tanyanya jawab jawabnya menyebut menyebutkan mengaku
      mengakui membantah menuturkan memaparkan papar paparnya jelas jelasnya imbuh imbuhnya tegas tegasnya
      terang terangnya tambah tambahnya ungkap ungkapnya mengungkapkan menulis tulis tulisnya teriak teriaknya
      berteriak berbisik bisik bisiknya seru serunya mengingatkan memperingatkan mengklaim mengumumkan
      menyampaikan pungkas pungkasnya
    `,
    phrases: ['menurut'],
    pronouns: 'ia dia mereka saya kami kita',
    conjunctions: 'bahwa apakah',
  },

  dates: {
    capital: true,
    weekdays: '| | | | Jum’at | | Ahad',
    ranges: 'hingga sampai dan',
    relative: 'kemarin hari_ini besok hari_yang_sama keesokan_hari hari_sebelumnya Natal Tahun_Baru',
    unsure: 'Mei Minggu',
    before: 'pada hari bulan di hingga sampai sejak',
  },

  numbers: {
    percent: 'persen',
    magnitudes: '2: ratus | 3: ribu | 6: juta | 9: miliar milyar | 12: triliun',
    currencies: 'USD: dolar | IDR: rupiah | EUR: euro',
  },

  names: {},
}
