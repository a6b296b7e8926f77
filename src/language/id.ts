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
        Laks. Mars. dr. drh. Pdt. Rm. Mgr. Tgk. Prof.Dr. Kel. Ds. Prov. a.n. u.p. cq. ed. Nyi. Sdra. Ib. Bg.
        apt. Apt. ns. Ns. bd. Ir.H. Prof.Dr.H. Prof.Ir. Drs.H. Dra.Hj. K.H.R. KHR. R.A. R.M. R.Ay. R.Ngt. R.P.
        R.Ng. K.R.T. KRT. K.P.H. KPH. K.R.H. G.B.P.H. GPH. G.P.H. B.R.A. Tb. Tk. Dt. I. Gst. A.A. Tjok. Ustz.
        Hb. Hab. Pdt.Dr. Pdm. Pdp. Ev. Gr. Pr. Br. Bhs. Bh. Jro. Kol.Inf. Letkol. Let.Kol. May. Laksda. Laksdya.
        Laksma. Marsda. Marsdya. Marsma. Inf. Kav. Art. Czi. Cpl. Cpm. Irjen.Pol. Brigjen.Pol. Kombes.Pol. Purn.
        Bup. Ka. Men. Dir. Wk. Wkl. Waka. Mr. Mrs. Ms. Alm. Almh. mend. Yth. yg. dgn. tgl. ttg. c.q. dh. d.h.
        lht. bnd. spt. msl. mis. dlm. pd. utk. ttd. penerj. peny. ilus. fot. prod. dit. jln. jl. gg. Kp. kp.
        Dsn. dsn. Dk. Dkh. kel. kec. kab. prov. Prop. prop. Blk. Tmn. Ged. Gd. Bt. Gn. S. Sei. Tj. Tg. Tlk. Tl.
        P. Pu. D. Tlp. tlp. faks. Jur. jur. Fa. Yay.
      `,
      beforeNumber: `
        No. no. hlm. hal. ps. Ps. jil. gb. tab. vol. pk. Rp. RT. RW. Jan. Feb. Mar. Apr. Jun. Jul. Agt. Agu.
        Sep. Okt. Nov. Des. Sen. Sel. Rab. Kam. Jum. Sab. Min. ay. Ay. kl. lt. Lt. Nmr. Nr. Hlm. Hal. h. psl.
        Psl. Jil. jld. bab. Bab. bag. Bag. bt. lamp. Lamp. Gb. gbr. Tab. tbl. Vol. cet. Cet. thn. Thn. th. Th.
        Tgl. hr. pkl. Pk. Pkl. jam. rp. Rt. Rw. Kl. sem. smt. Bl. kav. km. Km. KM. Peb. Mrt. Ags. Agust. Sept.
        Nop. Mgg. S.d. SK. Skep. Kep. UU. PP. Perda. Kepmen. Kepres. LN. TLN. QS. Q.S. HR. H.R. Mat. Mrk. Luk.
        Yoh. Kis. Kor. Gal. Ef. Kej. Im. Bil. Ul. Mzm. Yes. Yer. Why. NIP. NIK. NIM. NPWP. ext. eks. kls. Kls.
        gol. Gol. pt. ke. Telp. Faks. Hp.
      `,
      beforeName: `
        Moh. Muh. Abd. Inc. Ltd. S.H. S.E. S.Pd. M.Si. M.M. Ph.D. S.T. S.Kom. M. Mohd. Mhd. Muhd. Mochd. Moch.
        Mu. Md. Abdur. Abdul. Ach. Ahm. Ah. Sy. Syf. Fr. Yoh. Ant. Ag. Al. FX. Fx. Th. Chr. S.I.Kom. S.Ak.
        S.Farm. S.Psi. S.IP. S.A.P. S.Si. S.Hut. S.Pt. S.Pi. S.KM. S.Kep. PT. CV. RSUD. RSUP. TPU. AKBP. AKP.
        Sekda. Sekjen. Dirjen. Dirut. Ketum. Kompol. Iptu. Ipda. Aiptu. Aipda. Bripka. Briptu. Bripda. Kombes.
        Irjen. Komjen. Brigjen. Mayjen. Letjen. Lettu. Letda. Peltu. Pelda. Sertu. Serda. Kopka. Koptu. Kopda.
        UD. Univ. univ. Fak. fak. Inst. inst.
      `,
      mayEnd: `
        SM. Tbk. Inc. Ltd. Co. Jr. S.H. S.E. S.Pd. M.Si. M.M. S.Sos. M.A. Ph.D. km. kg. S.T. S.Kom. M.Hum. M.
        S.I.K. S.Ag. S.Kep. S.Ked. Sp.A. Sp.PD. Sp.OG. M.Kes. M.Pd. M.T. M.Sc. M.Th. Th.M. S.Th. S.Sn. S.P. M.P.
        LL.M. MBA. jt. rb. org. cm. mm. ha. M.H. CV. Sr. S.Pd.I. S.Pd.SD. S.PdI. S.Sos.I. M.Kom. S.I.Kom.
        M.I.Kom. S.IP. M.IP. S.AP. M.AP. S.Hum. M.Ag. S.KM. M.KM. S.Farm. M.Farm. S.Psi. M.Psi. S.Si. S.Hut.
        S.Pt. S.Pi. S.Ak. M.Ak. Ak. Sp.B. Sp.JP. Sp.KJ. Sp.M. Sp.S. Sp.P. Sp.An. Sp.THT. Sp.KK. Sp.Rad. Sp.BS.
        Sp.OT. Sp.U. M.Pd.I. M.Eng. M.B.A. S.Fil. M.Sn. S.Ars. S.Ptk. S.STP. S.ST. A.Md. A.Md.Keb. A.Ma. LL.B.
        Lc. M.Kn. M.Ikom. B.Sc. BA. B.A. D.Th. D.Min. C.A. CPA. mil. T. rp. bh. bj. g. gr. mg. kw. ton. t. l.
        lt. ml. m. jam. mnt. dtk. hr. mgg. bln. thn. th. a.m. p.m. WIB. WITA. WIT. ybs. ybl. tsb. almh. alm.
        hlm. hal.
      `,
      multiDot: `
        u.b. d.a. i.e. e.g. a.l. n.b. b.d. t.t. t.d. s.d. l.k. k.l. y.l. y.a.d. y.m.l. y.t.h. a.s. r.a. S.A.W.
        s.a.w. S.W.T. s.w.t. SAW. op.cit. loc.cit. p.n. P.S. N.B. m.d.p.l.
      `,
      endsList: 'dll. dsb. dst. dkk. etc. dl. dlsb. ds. d.l.l. d.s.b. d.s.t. d.k.k.',
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
    andHalf: 'setengah',
    words: '0.5: separuh setengah',
  },

  names: { endings: 'nya ku mu' },
}
