import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for tr. */
export const reviewed: ReviewedLanguage = {
  tag: 'tr',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Dr. Prof. Doç. Yrd. Öğr. Arş. Av. Op. Uzm. Dt. Ecz. Müh. Mim. Alb. Yb. Bnb. Yzb. Üstğm. Tğm. Org. Korg.
        Tümg. Tuğg. Mar. Gen. Hz. Sn. Hv. Dz. J. bkz. krş. örn. vb. yakl. tel. cad. sok. sk. mah. blv. apt. çev.
        haz. ed. yay. St. Ast. Onb. Çvş. dr. prof. doç. av. hz. sn. gen.
      `,
      beforeNumber: `
        No. no. nr. s. ss. sf. sy. md. böl. bl. c. cilt. fık. şek. tab. tel. m. İÖ. MÖ. MS. vol. M.Ö. M.S. İ.Ö.
        İ.S. Mah. Cad. Sok.
      `,
      beforeName: `
        Ş. Ğ. Ç. Ö. Ü. İ. Hz. Sn. bkz. Ord. Cad. Sok. Mah. Blv. Apt. A.Ş. Ltd. Şti. Inc. Co. Jr. A.B.D. Bld. Gn.
        Kur. Bşk. Gnkur. Yrd.
      `,
      mayEnd: `
        vb. vs. vd. v.b. v.s. A.Ş. Ltd. Şti. T.C. A.B.D. Inc. Co. Jr. km. kg. dk. sn. sa. yy. mm. cm. Cad. Sok.
        Mah. Blv. Apt. Bld. Gn. Kur. Bşk. Gnkur. Yrd.
      `,
      multiDot: 'v.b. v.s. v.d. ör. a.g.e. a.g.m. b.k.z. T.C. s.a.v. i.e. e.g.',
    },
    ordinals: true,
    beforeFigures: 'sayfa sayfası sayfada numara madde bölüm kat oda peron hat sınıf yıl yılı saat saati',
    starters: `
      o onlar biz ben siz sen bu şu bunlar onun onların bizim benim bir her bütün tüm çok bazı birçok iki üç ne
      kim nasıl neden niçin niye nerede hangi ve veya ya ama fakat ancak çünkü eğer oysa böylece sonra önce
      şimdi bugün dün yarın burada orada da de bile sadece yalnızca hayır evet ise öte ayrıca bununla buna bunu
      göre için kadar daha artık yine henüz hem
    `,
  },

  reporting: {
    verbs: `
      dedi dediler diyor diyorlar der diye söyledi söylediler söylüyor söylüyorlar sordu sordular soruyor
      yanıtladı yanıtlıyor cevapladı cevap ekledi eklediler ekliyor açıkladı açıkladılar açıklıyor belirtti
      belirttiler belirtiyor vurguladı vurguluyor kaydetti kaydettiler ifade anlattı anlatıyor bildirdi
      bildirdiler duyurdu iddia savundu savunuyor yazdı yazıyor bağırdı bağırıyor fısıldadı mırıldandı haykırdı
      uyardı uyarıyor itiraf doğruladı yalanladı hatırlattı konuştu konuşuyor düşündü düşünüyor devam sözlerini
      seslendi çağrısında aktardı aktarıyor dile
    `,
    phrases: ['göre'],
    pronouns: 'o onlar ben biz sen siz',
    conjunctions: 'ki diye',
  },

  dates: {
    unsure: 'ocak aralık ekim pazar mart salı mayıs',
    before: 'bu geçen her günü gelecek',
    ranges: 've ile',
    relative: 'dün bugün yarın aynı_gün o_gün ertesi_gün bir_önceki_gün Noel Yılbaşı',
    weekdays: '| | | | | Cumartesi{leri} | Pazar',
  },

  numbers: {
    percentBefore: 'yüzde',
    magnitudes: '2: yüz | 3: bin | 6: milyon{,luk,dan} | 9: milyar{,lık} | 12: trilyon',
    currencies: 'USD: dolar{,ı,lık,a} | EUR: euro avro | TRY: lira{,sı,lık} | GBP: sterlin',
    clockBefore: 'saat',
  },

  names: {},
}
