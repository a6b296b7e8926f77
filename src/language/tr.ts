import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for tr. */
export const reviewed: ReviewedLanguage = {
  tag: 'tr',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        Dr. Prof. Doç. Öğr. Arş. Av. Op. Uzm. Dt. Ecz. Müh. Mim. Alb. Yb. Bnb. Yzb. Üstğm. Tğm. Org. Korg. Tümg.
        Tuğg. Gen. Hv. Dz. bkz. krş. örn. yakl. tel. cad. sk. mah. blv. apt. çev. St. Ast. Onb. Çvş. dr. prof.
        doç. av. hz. Hz. Sn. Yrd.Doç. Doç.Dr. Prof.Dr. Arş.Gör. Öğr.Gör. Uz. Y.Müh. Plt. Tüm. Tuğ. Tuğa. Tüma.
        Kora. Ora. Bçvş. Kd. Müd. Hem. Stj. Mv. Vek. Şeh. Yön. Gör. Haz. Çev. Yay. Cum. Üni. Ens. ör. mad. age.
        agm. müd. Öğr.Üyesi. Dr.Öğr.Üyesi. Yrd.Doç.Dr. Öğr.Gör.Dr. Arş.Gör.Dr. Uzm.Dr. Op.Dr. Vet.Hek. Hek. Hmş.
        Hemş. Y.Mim. İnş.Müh. Mak.Müh. Elk.Müh. Gnl. Gn.Md. Gen.Md. Gn.Müd. Md.Yrd. Bşk.Yrd. Bşkv. Bşb. Bşbk.
        Bkn. Mstş. Müst. Müşt. Gn.Sek. Gen.Sek. Sv. Hâk. Ütğm. Asb. Astsb. Astğm. Üçvş. Kd.Çvş. Kur.Alb. J.Alb.
        Hv.Kuv. Kuv. Krgh. Tuğgen. Tümgen. Korgen. Orgen. Mrş. Ortğm. Amir. Koramir. Tuğamir. Emn. Bşkom.
        Kom.Yrd. Emk. Rhm. Bel.Bşk. Kaym. Muht. Fra. Osm. Esk. edt. yay.haz. Müz. müz. Fot. fot. Bkz. bk. Bk.
        biy. ruhb. Örn. takr. yayl. bsk. tash. takd. ön.söz. gön. Gön. tlf. Tlf. Tel. gsm. faks. Fks.
      `,
      beforeNumber: `
        No. no. nr. s. ss. sf. sy. md. böl. bl. c. cilt. fık. şek. tab. m. İÖ. MÖ. MS. vol. M.Ö. M.S. İ.Ö. İ.S.
        Mah. Cad. Sok. Dai. D. K. nu. Nu. sa. Oca. Şub. Mar. Nis. Tem. Ağu. Eyl. Eki. Kas. Ara. Faks. sh. sah.
        Sy. Böl. Kıs. kıs. Şek. Tab. Çiz. Yy. yy. R.G. RG. mıs. vr. vrk. env. Env. Inv. op. BWV. Luk. Yuh. Kor.
        maks. min. azm. asg. Pzt. Sal. Cmt. Cts. Ağus. P.K. Dh. dah. Kat. kat.
      `,
      beforeName: `
        Ş. Ğ. Ç. Ö. Ü. İ. Ord. Gn. Kur. Bşk. Gnkur. Yrd. Kor. Bulv. sn. Mah. Cad. Sok. Blv. Apt. Bld. Abd.
        Abdul. Ahm. Ayd. Cev. Fev. Hac. Hik. Hüs. İbr. İsm. Kem. Kâz. Meh. Mehm. Muh. Must. Nec. Ömr. Rec. Rıf.
        Sül. Şük. Yus. Zek. Üniv. Ünv. üniv. Enst. enst. Bl. Böl. Ort. Hast. hast. Mrk. Kütüp. Ktp. Matb. San.
        Tic. Şrk. Şir. İşl. Dern. Koop. Başk. Vil. İlç. Ky. Cumh. Irm. Nehr. Mhl. Mh. Sk. Cd. Myd. Sit. Plz.
        İş.Mrk. İş.Hanı. Pasj. T.C. Sav. Cum.Sav. Fak.
      `,
      mayEnd: `
        A.Ş. Ltd. Şti. T.C. A.B.D. Inc. Co. Jr. km. kg. dk. sn. sa. yy. mm. cm. Cad. Sok. Mah. Blv. Apt. Bld.
        Gn. Kur. Bşk. Gnkur. Yrd. ha. gr. lt. Bulv. M.Ö. M.S. İ.Ö. İ.S. T.A.Ş. T.A.O. K.K.T.C. S.S.C.B. B.M.
        A.B. T.B.M.M. A.Ö. P.S. Mrk. Sit. Ör. dön. dak. mg. ml. kr. mily. milyr. trl. kW. bg. HP. hft. Ank. İst.
        İzm. Tic. San. A.O. Ltd.Şti. Ort. Koll. Kom.Şti. ö.s. ö.ö. öö. ös. Mh. Sk. Cd.
      `,
      multiDot: `
        a.g.e. a.g.m. b.k.z. s.a.v. i.e. e.g. a.g.y. b.k. a.g.mak. a.y. a.g.t. a.g.b. b.a. b.y. c.c. d.b. e.d.
        h.d. i.h. k.b. m.ö. m.s. n.b. o.b. p.k. s.k. t.y. y.a.g.y. yay.y. r.a. R.A. A.S. S.A.V. k.v. h.z. u.a.
        m.y. B.K. H.D. İ.H.
      `,
      endsList: 'vb. vs. vd. v.b. v.s. v.d. vdğ. vdl. vbg.',
    },
    truncatedEndings: 'b c d g',
    wholeWords: 'ad od sac hac kod mod lig blog katalog had yad ud',
    ordinals: true,
    beforeFigures: `
      sayfa sayfası sayfada numara madde bölüm kat oda peron hat sınıf yıl yılı saat saati plan grup grubu
      vitamini sınıfı kategori ek tipi serie
    `,
    starters: `
      o onlar biz ben siz sen bu şu bunlar onun onların bizim benim bir her bütün tüm çok bazı birçok iki üç ne
      kim nasıl neden niçin niye nerede hangi ve veya ya ama fakat ancak çünkü eğer oysa böylece sonra önce
      şimdi bugün dün yarın burada orada da de bile sadece yalnızca hayır evet ise öte ayrıca bununla buna bunu
      göre için kadar daha artık yine henüz hem belki bazen sık zaman hiçbir hiç hep neredeyse aslında nihayet
      sonunda elbette tabii maalesef neyse derken ardından akabinde kimse hiçbiri biri bazıları başka diğer aynı
      böyle şöyle öyle şunlar bana sana ona bize size onlara beni seni onu bizi sizi onları bende bunda onda
      şunu özellikle yaklaşık en az çoğu yalnız üstelik dahası nitekim zira madem keşke meğer gerçi hatta yani
      kısacası dört beş yüz yok oldu değil mi mı evvel önceki geçen gelecek yarınki ertesi zamanlar eskiden
      yakında hemen biraz fazla kötü teşekkürler lütfen hadi haydi işte peki tamam ah oh eh yahu hani acaba
      hangisi kimin kime neyi neye nereden nereye böylelikle dolayısıyla öncelikle olarak özetle örneğin mesela
      gene bkz
    `,
  },

  reporting: {
    verbs: `
      dedi dediler diyor diyorlar der diye söylüyor söylüyorlar yanıtlıyor cevap ifade iddia bağırıyor itiraf konuşuyor devam sözlerini çağrısında ifadelerini ifadelerine ifadesini ifadesine yanıtını cevabını görüşünü
      şeklinde söyle{di,diler,dim,mişti,mişlerdi,yor,yorlar} ekle{di,diler,mişti} ekliyor{,lar} açıkla{dı,dılar,mıştı} açıklıyor{,lar} yanıtla{dı,dılar} cevapla{dı,dılar} vurgula{dı,dılar} vurguluyor{,lar}
      savun{du,dular,muştu} savunuyor{,lar} anlat{tı,tılar,mıştı} anlatıyor{,lar} bildir{di,diler} duyur{du,dular} haykır{dı,dılar} uyar{dı,dılar} uyarıyor{,lar} doğrula{dı,dılar} yalanla{dı,dılar} hatırlat{tı,tılar}
      aktar{dı,dılar} aktarıyor{,lar} belirt{ti,tiler,mişti} belirtiyor{,lar} kaydet{ti,tiler,mişti} kaydediyor{,lar} sor{du,dular} soruyor{,lar} yaz{dı,dılar,mıştı} yazıyor{,lar} bağır{dı,dılar} konuş{tu,tular,muştu}
      değerlendir{di,diler} yorumla{dı,dılar} yorumunu değerlendirmesini değerlendirmesinde nitelendir{di,diler} nitele{di,diler} tanımla{dı,dılar} özetle{di,diler} sırala{dı,dılar} tekrarla{dı,dılar} yinele{di,diler}
      eleştir{di,diler} seslen{di,diler} sözlerine sözlerinde cevabında yanıtında mesajını açıklamasını açıklamasında çağrısını uyarısını uyarısında sorusunu tepkisini iddiasında itirafında vaadinde talebinde önerisinde
      fısılda{dı,dılar} mırıldan{dı,dılar} inledi haykırıyor inandığını düşünüyor{,lar} düşün{dü,düler} dileklerini temennisinde
      bilgisini sözünü güvencesini tespitini tespitinde çıkışını eleştirisini eleştirisinde iddiasını savunmasını savunmasında notunu vurgusunu
      vurgusu benzetmesini benzetmesinde müjdesini duyurusunu duyurusunda öngörüsünde öngörüsünü tahmininde itirazında hatırlatmasında hatırlatmasını
      ikazında ikazını önerisini tavsiyesinde tavsiyesini talebini teklifini teklifinde serzenişinde serzenişini sitemini yakınmasını esprisini
      cümlesini cümlelerini cümlesiyle cümleleriyle ifadesiyle ifadeleriyle sözleriyle sözüyle yorumunda yorumuyla görüşünde değerlendirmelerinde
      açıklamalarında açıklamasıyla paylaşımını paylaşımında karşılığını çağrısıyla uyarısıyla mesajıyla itirafını düşüncesini düşüncelerini beyanında
      beyanını müjdele{di,diler} övd{ü,üler} yakınd{ı,ılar} yakar{dı} gül{dü,ümsedi} homurdan{dı} sordu öngör{dü,düler,üyor} ilan paylaş{tı,tılar}
      açıklıyorlar dile öne ileri dikkat işaret tepki kabul tarif isyan sitem teşekkür şikayet itiraz karşılık yanıt söz altını özür müjde
      paylaşımda bilgileri bilgiyi mesajı mesajları yanıtı cevabı karşılığı açıklamayı açıklamaları değerlendirmeyi değerlendirmeleri yorumu uyarıyı
      uyarıları çağrıyı paylaşımı konuşmayı tespiti tespitleri savunmayı benzetmeyi notu
    `,
    phrases: ['göre'],
    pronouns: 'o onlar ben biz sen siz',
    conjunctions: 'ki diye',
  },

  speakers: {
    and: 've',
    judgements: `
      diye{n,rek} nitelendir{di,diler,en} nitele{di,diler,yen} tanımla{dı,dılar} değerlendir{di,diler}
    `,
    caseEndings:
      '{da,de,ta,te,dan,den,tan,ten,nda,nde,ndan,nden,ın,in,un,ün,nın,nin,nun,nün,a,e,ya,ye,na,ne,ı,i,u,ü,yı,yi,yu,yü,nı,ni,nu,nü,la,le,yla,yle}',
    auxiliaries: 'idi ise de da ki',
    articles: 'bu şu o bir bazı birçok iki üç dört beş tüm her',
    oblique: 'ona onlara bana bize onu onları',
    prepositions: 'göre için ile gibi kadar sonra önce karşı hakkında üzerine sırasında boyunca',
    conjunctions: 've veya ama fakat ancak ki eğer çünkü nasıl neden ne ise',
    adverbs: `
      değil da de sonra önce şimdi bugün dün yarın zaten henüz sadece bile burada orada böyle ayrıca pazartesi salı çarşamba perşembe cuma cumartesi pazar günü geçen daha yine tekrar şöyle hafta ay
      yıl geçen ardından sonunda şunları şu şunu bunları bunu sözler ifadeler açıklama açıklamada açıklamasında konuşmada konuşmasında konuşan böylece kısaca açıkça ise üzerine konuyla ilgili
      dikkat çekerek yanıt verirken hâlâ hala yeniden bir_kez_daha bugünkü dünkü sosyal medya hesabından olarak biçiminde
      sözlerle ifadelerle ifadeleri sözleri
      kalabalıktan
      veren bulunan kullanan gösteren
    `,
    roles: `
      bakanı bakan başbakan başbakanı başkanı başkan cumhurbaşkanı sözcüsü sözcü müdürü müdür lideri lider milletvekili senatör büyükelçi büyükelçisi valisi vali profesör doktor uzman uzmanı uzmanlar araştırmacı avukat
      avukatı savcı hakim polis tanık yazar yazarı gazeteci yönetmen oyuncu şarkıcı antrenör teknik direktör direktörü kaptan komşu adam kadın anne baba kardeş hükümet bakanlık şirket parti sendika kaynak kral kraliçe
      papa genel sekreteri sekreter kurucusu sahibi yetkili yetkilisi yetkililer yardımcısı vekil milletvekilleri bakanlar senatörü kaymakam kaymakamı muhtar muhtarı rektör rektörü dekan dekanı öğretmen öğretmeni öğrenci
      öğrencisi öğrenciler doçent başhekim başhekimi hekim hemşire hemşiresi psikolog sosyolog tarihçi ekonomist analist stratejist mühendis mühendisi mimar jeolog deprem_uzmanı akademisyen bilim_insanı bilim_insanları
      araştırmacılar savcısı hakimi avukatlar baro başkomiser komiser amiri müfettiş jandarma komutan komutanı general albay asker astsubay subay itfaiye itfaiyeci kurtarma görevli görevlisi görevliler memur işçi işçisi
      işçiler çiftçi çiftçiler balıkçı esnaf şoför sürücü pilot kaptanı yolcu turist müşteri patron patronu işadamı iş_insanı yönetici yöneticisi ceo kurucu kurucu_ortağı ortağı temsilci temsilcisi delegesi üyesi üye
      danışman danışmanı koordinatör koordinatörü sorumlusu yetkilileri antrenörü teknik_adam hoca hocası futbolcu futbolcusu oyuncusu golcü kaleci kalecisi forvet stoper menajer menajeri hakem taraftar sporcu sporcusu
      gazetecisi muhabir muhabiri sunucu spiker köşe_yazarı editör editörü yayıncı şair romancı senarist yapımcı müzisyen besteci ressam sanatçı sanatçısı oyuncular tiyatrocu imam imamı müftü müftüsü patrik patriği haham
      piskopos rahip sakini sakinleri vatandaş vatandaşlar komşusu komşular akraba akrabası arkadaşı arkadaş annesi babası ağabeyi abla ablası kardeşi oğlu kızı eşi dede nine torunu teyze amca dayı hala genç kız çocuk
      yaşlı emekli mağdur mağduru şüpheli sanık tutuklu tanıklar görgü_tanığı görgü_tanıkları köylü köylüler göstericiler eylemci eylemciler aktivist aktivistler belediye valilik emniyet müdürlük odası derneği dernek
      vakfı vakıf federasyon federasyonu konfederasyonu üniversite üniversitesi enstitüsü kurum kurumu kurulu komisyonu bankası banka holding kulüp kulübü muhalefet meclis ordu beyaz_saray kremlin nato bm ab pentagon
      rapor raporu mahkeme karar gazete gazetesi ajansı ajans
      başkanlar başkanvekili adayı aday büyükşehir başsavcı başsavcısı
      başsavcılığı savcılık mahkemesi kardinali diplomat diplomatı amiral orgeneral subayı psikiyatrist psikiyatri doktoru doktorlar hekimi hekimler
      sağlıkçı eczacı eczacısı diyetisyen veteriner sanatçılar yönetmeni besteciler kuratör küratör şampiyonu şampiyon güreşçi yüzücü
      atlet boksör basketbolcu voleybolcu kaptanları ekonomisti ekonomistler analisti analistler profesörü araştırmacısı bilimci meteoroloji
      iklimbilimci sismolog astronom gökbilimci fizikçi kimyager biyolog arkeolog antropolog felsefeci filozof mimarı kentplancısı restoratör üretici
      üreticiler tüccar kasap fırıncı bakkal berber kuaför garson aşçı şef otelci turizmci müteahhit emlakçı muhtarlar azası kaynakları
      kaynaklar polisi jandarması itfaiyesi belediyesi valiliği bakanlığı şirketi partisi hükümeti
      tanıkları yakınları komşuları uzmanları avukatları öğrencileri çalışanları üyeleri taraftarları mensupları sakinler
      esnafı esnaflar
    `,
    roleEndings: 'bakanı başkanı müdürü sözcüsü lideri',
    sourcesAfter: ['göre'],
    asWords: 'diye',
    transitive: 'diye devam çağrısında dile itiraf iddia ifade öne ileri dikkat işaret tepki kabul tarif altını ilan',
    indefinite: 'diye der devam paylaştı paylaştılar',
    masculine: 'o',
    dropsSubject: true,
    verbFinal: true,
    inverts: true,
    judgedAs: 'olarak diye şeklinde',
    relativeEndings: 'an en',
    particleVerbs: `
      iddia itiraf dile öne ileri dikkat işaret tepki kabul tarif isyan sitem teşekkür şikayet itiraz karşılık yanıt cevap söz altını özür müjde ilan
      paylaşımda bilgileri bilgiyi mesajı mesajları yanıtı cevabı karşılığı açıklamayı açıklamaları değerlendirmeyi değerlendirmeleri yorumu uyarıyı
      uyarıları çağrıyı paylaşımı konuşmayı tespiti tespitleri savunmayı benzetmeyi notu
    `,
    verbParticles: `
      {iddia,itiraf,işaret,kabul,tarif,isyan,sitem,teşekkür,şikayet,itiraz,ilan}_{etti,ettiler,ediyor,ediyorlar,etmişti,eden,ederek}
      dile_{getirdi,getirdiler,getiriyor,getirmişti,getiren,getirerek} {öne,ileri}_{sürdü,sürdüler,sürüyor,süren,sürerek}
      dikkat_{çekti,çektiler,çekiyor,çeken} altını_{çizdi,çizdiler,çiziyor,çizen} tepki_{gösterdi,gösterdiler,gösteriyor,gösteren,verdi}
      {karşılık,yanıt,cevap,söz,müjde}_{verdi,verdiler,veriyor,veren,vererek} özür_{diledi,dilediler,diliyor} notu_{düştü,düştüler} paylaşımda_{bulundu,bulundular}
      {bilgileri,bilgiyi,mesajı,mesajları,yanıtı,cevabı,karşılığı}_{verdi,verdiler,veriyor,veren} {açıklamayı,açıklamaları,değerlendirmeyi,değerlendirmeleri,yorumu,uyarıyı,uyarıları,çağrıyı,paylaşımı,konuşmayı,tespiti,tespitleri,savunmayı,benzetmeyi}_{yaptı,yaptılar,yapıyor,yapan}
    `,
    adverbEndings: 'duğunu düğünü dığını diğini tuğunu tüğünü tığını tiğini acağını eceğini mesini masını',
    resumptions: ['bunu', 'bu sözleri', 'bu ifadeleri'],
    saidNouns: `
      sözleri sözü ifadesi ifadeleri çıkışı yanıtı cevabı mesajı uyarısı itirafı yorumu iddiası tepkisi sitemi isyanı esprisi açıklaması açıklamaları
      çağrısı eleştirisi paylaşımı değerlendirmesi savunması vaadi sözlerine sözlerini ifadelerine çıkışına açıklamasına
    `,
    ownerEndings: 'nın nin nun nün ın in un ün',
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
    currencies:
      'USD: dolar{,ı,lık,a} | EUR: euro avro | TRY: lira{,sı,lık} | GBP: sterlin | JPY: yen | CNY: yuan | RUB: ruble | KRW: won | CHF: frank',
    clockBefore: 'saat',
    andHalf: 'buçuk',
    words: '0.5: yarım yarı',
    endings:
      'ı i u ü ya ye a e da de ta te dan den tan ten ın in un ün nın nin nun nün yı yi yu yü lık lik luk lük lar ler lara lere ları leri dır dir dur dür tır tir tur tür dı di du dü tı ti tu tü ydı ydi ydu ydü yla yle la le sı si su sü sına sine sını sini sında sinde',
  },

  names: {
    // What a name ends in stands after an apostrophe.
    parted: true,
    endings: 'lı li lu lü',
    longEndings: 'lılar liler lular lüler ca ce ça çe',
  },
}
