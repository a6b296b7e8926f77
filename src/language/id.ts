import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for id. */
export const reviewed: ReviewedLanguage = {
  tag: 'id',

  quotes: { pairs: '“” ‘’' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Tn. Ny. Nn. Sdr. Sdri. Bpk. Dr. drg. Ir. Prof. Drs. Dra. Hj. K.H. KH. Jl. Jln. Gg. Kec. Kab. Kol. Let.
        Jend. Kapt. yth. lih. bdk. tel. telp. red. terj. Gub. Bp. H. R. St. Ust. Kom. Serma. Serka. Kop. Adm.
        Laks. Mars. dr. drh. Pdt. Rm. Mgr. Tgk. Prof.Dr. Kel. Ds. Prov. a.n. u.p. cq. ed.
      `,
      beforeNumber: `
        No. no. hlm. hal. ps. Ps. jil. gb. tab. vol. tgl. pk. Rp. RT. RW. Jan. Feb. Mar. Apr. Jun. Jul. Agt.
        Agu. Sep. Okt. Nov. Des. Sen. Sel. Rab. Kam. Jum. Sab. Min. ay. Ay. s.d. kl. lt. Lt.
      `,
      beforeName: 'Moh. Muh. Abd. Inc. Ltd. S.H. S.E. S.Pd. M.Si. M.M. Ph.D. S.T. S.Kom. M.',
      mayEnd: `
        SM. Tbk. PT. Inc. Ltd. Co. Jr. S.H. S.E. S.Pd. M.Si. M.M. S.Sos. M.A. Ph.D. km. kg. S.T. S.Kom. M.Hum.
        M. S.I.K. S.Ag. S.Kep. S.Ked. Sp.A. Sp.PD. Sp.OG. M.Kes. M.Pd. M.T. M.Sc. M.Th. Th.M. S.Th. S.Sn. S.P.
        M.P. LL.M. MBA. jt. rb. org. cm. mm. ha.
      `,
      multiDot: 'u.b. d.a. i.e. e.g. a.l. n.b. b.d.',
      endsList: 'dll. dsb. dst. dkk. etc.',
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

  speakers: {
    and: 'dan',
    auxiliaries: 'telah sudah akan sedang pernah',
    articles: 'para seorang sebuah beberapa banyak dua tiga empat lima semua',
    oblique: 'kepadanya',
    prepositions:
      'di ke dari pada kepada dengan tanpa untuk oleh dalam antara sejak sampai hingga tentang terhadap melalui saat ketika setelah sebelum usai bagi',
    conjunctions:
      'dan atau tetapi tapi namun bahwa jika kalau karena meskipun sementara yang siapa bagaimana mengapa serta',
    relatives: 'yang',
    adverbs:
      'tidak juga kemudian lalu sekarang hari ini kemarin besok masih hanya bahkan di_sini senin selasa rabu kamis jumat sabtu minggu lagi pula baru-baru',
    roles:
      'menteri presiden wakil juru bicara ketua direktur kepala gubernur bupati wali kota anggota pakar ahli peneliti profesor dokter pengacara jaksa hakim polisi saksi penulis wartawan sutradara aktor aktris penyanyi pelatih pemain kapten warga ayah ibu kakak adik pria wanita perempuan pemerintah kementerian perusahaan partai komisi raja ratu paus',
    sources: ['menurut'],
    asWords: 'seperti',
    transitive: 'jelas terang tambah papar seru tegas tulis',
    inverts: true,
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
