/** One short article in many languages, sentence by sentence: three persons and some places, each named again and again. */
export const lighthouse: Readonly<Record<string, readonly string[]>> = sentences({
  en: `
“The old lighthouse will shine again,” said Marta Lindqvist, the mayor of Velano.
Lindqvist told reporters in Brussels that Poland and Japan would pay for the repair.
The architect Tomasz Kowalczyk designed the new lamp with engineers from Kyoto.
Kowalczyk has worked with Lindqvist since they met in Helsinki.
“She never gives up,” Kowalczyk said.
Viktor Baranov, who runs the harbour, fears that ships from Turkey will no longer stop in Velano.
Baranov asked Lindqvist for a meeting, but the mayor declined.`,
  uk: `
«Старий маяк знову світитиме», — сказала Марта Ліндквіст, мерка Велано.
Ліндквіст розповіла журналістам у Брюсселі, що ремонт оплатять Польща та Японія.
Архітектор Томаш Ковальчик спроєктував нову лампу разом з інженерами з Кіото.
Ковальчик працює з Ліндквіст відтоді, як вони познайомилися в Гельсінкі.
«Вона ніколи не здається», — сказав Ковальчик.
Віктор Баранов, який керує портом, побоюється, що кораблі з Туреччини більше не зупинятимуться у Велано.
Баранов попросив Ліндквіст про зустріч, але мерка відмовилася.`,
  de: `
„Der alte Leuchtturm wird wieder leuchten“, sagte Marta Lindqvist, die Bürgermeisterin von Velano.
Lindqvist erklärte Reportern in Brüssel, dass Polen und Japan die Reparatur bezahlen würden.
Der Architekt Tomasz Kowalczyk entwarf die neue Lampe mit Ingenieuren aus Kyoto.
Kowalczyk arbeitet mit Lindqvist zusammen, seit sie sich in Helsinki kennengelernt haben.
„Sie gibt nie auf“, sagte Kowalczyk.
Viktor Baranov, der den Hafen leitet, fürchtet, dass Schiffe aus der Türkei nicht mehr in Velano anlegen.
Baranov bat Lindqvist um ein Treffen, doch die Bürgermeisterin lehnte ab.`,
  fr: `
« Le vieux phare brillera de nouveau », a déclaré Marta Lindqvist, la maire de Velano.
Lindqvist a affirmé à des journalistes à Bruxelles que la Pologne et le Japon paieraient la réparation.
L’architecte Tomasz Kowalczyk a conçu la nouvelle lampe avec des ingénieurs de Kyoto.
Kowalczyk travaille avec Lindqvist depuis leur rencontre à Helsinki.
« Elle n’abandonne jamais », a dit Kowalczyk.
Viktor Baranov, qui dirige le port, craint que les navires venus de Turquie ne s’arrêtent plus à Velano.
Baranov a demandé une rencontre à Lindqvist, mais la maire a refusé.`,
  es: `
«El viejo faro volverá a brillar», dijo Marta Lindqvist, la alcaldesa de Velano.
Lindqvist contó a los periodistas en Bruselas que Polonia y Japón pagarían la reparación.
El arquitecto Tomasz Kowalczyk diseñó la nueva lámpara con ingenieros de Kioto.
Kowalczyk trabaja con Lindqvist desde que se conocieron en Helsinki.
«Ella nunca se rinde», dijo Kowalczyk.
Viktor Baranov, que dirige el puerto, teme que los barcos de Turquía ya no paren en Velano.
Baranov pidió una reunión a Lindqvist, pero la alcaldesa se negó.`,
  pl: `
„Stara latarnia znowu zaświeci” – powiedziała Marta Lindqvist, burmistrzyni Velano.
Lindqvist powiedziała dziennikarzom w Brukseli, że za naprawę zapłacą Polska i Japonia.
Architekt Tomasz Kowalczyk zaprojektował nową lampę z inżynierami z Kioto.
Kowalczyk pracuje z Lindqvist, odkąd poznali się w Helsinkach.
„Ona nigdy się nie poddaje” – powiedział Kowalczyk.
Viktor Baranov, który kieruje portem, obawia się, że statki z Turcji nie będą już zatrzymywać się w Velano.
Baranov poprosił Lindqvist o spotkanie, ale burmistrzyni odmówiła.`,
  ja: `
「古い灯台は再び輝くでしょう」とヴェラーノ市長のマルタ・リンドクヴィスト氏は述べた。
リンドクヴィスト氏はブリュッセルで記者団に対し、修理費はポーランドと日本が支払うと語った。
建築家のトマシュ・コヴァルチク氏は、京都の技術者とともに新しいランプを設計した。
コヴァルチク氏は、ヘルシンキで知り合って以来、リンドクヴィスト氏と仕事をしている。
「彼女は決して諦めません」とコヴァルチク氏は述べた。
港を運営するヴィクトル・バラノフ氏は、トルコからの船がヴェラーノに寄港しなくなることを恐れている。
バラノフ氏はリンドクヴィスト氏に面会を求めたが、市長は断った。`,
  'zh-Hans': `
“古老的灯塔将再次发光，”韦拉诺市长玛尔塔·林德奎斯特说。
林德奎斯特在布鲁塞尔告诉记者，波兰和日本将支付修理费用。
建筑师托马什·科瓦尔奇克与来自京都的工程师一起设计了新灯。
自从在赫尔辛基相识以来，科瓦尔奇克一直与林德奎斯特合作。
“她从不放弃，”科瓦尔奇克说。
经营港口的维克托·巴拉诺夫担心，来自土耳其的船只将不再停靠韦拉诺。
巴拉诺夫请求与林德奎斯特会面，但市长拒绝了。`,
  ar: `
قالت مارتا ليندكفيست، عمدة فيلانو: «ستضيء المنارة القديمة من جديد».
وأخبرت ليندكفيست الصحفيين في بروكسل أن بولندا واليابان ستدفعان تكاليف الإصلاح.
صمم المهندس المعماري توماش كوفالتشيك المصباح الجديد مع مهندسين من كيوتو.
يعمل كوفالتشيك مع ليندكفيست منذ أن التقيا في هلسنكي.
قال كوفالتشيك: «إنها لا تستسلم أبدًا».
يخشى فيكتور بارانوف، الذي يدير الميناء، أن السفن القادمة من تركيا لن تتوقف بعد الآن في فيلانو.
طلب بارانوف من ليندكفيست عقد اجتماع، لكن العمدة رفضت.`,
  it: `
«Il vecchio faro tornerà a brillare», ha detto Marta Lindqvist, sindaca di Velano.
Lindqvist ha detto ai giornalisti a Bruxelles che la Polonia e il Giappone pagheranno la riparazione.
L’architetto Tomasz Kowalczyk ha progettato la nuova lampada con ingegneri di Kyoto.
Kowalczyk lavora con Lindqvist da quando si sono conosciuti a Helsinki.
«Non si arrende mai», ha detto Kowalczyk.
Viktor Baranov, che dirige il porto, teme che le navi provenienti dalla Turchia non si fermino più a Velano.
Baranov ha chiesto un incontro a Lindqvist, ma la sindaca ha rifiutato.`,
  pt: `
“O velho farol voltará a brilhar”, disse Marta Lindqvist, a prefeita de Velano.
Lindqvist contou a jornalistas em Bruxelas que a Polônia e o Japão pagariam o conserto.
O arquiteto Tomasz Kowalczyk projetou a nova lâmpada com engenheiros de Quioto.
Kowalczyk trabalha com Lindqvist desde que se conheceram em Helsinque.
“Ela nunca desiste”, disse Kowalczyk.
Viktor Baranov, que dirige o porto, teme que os navios da Turquia não parem mais em Velano.
Baranov pediu uma reunião a Lindqvist, mas a prefeita recusou.`,
  nl: `
“De oude vuurtoren zal weer schijnen”, zei Marta Lindqvist, de burgemeester van Velano.
Lindqvist vertelde verslaggevers in Brussel dat Polen en Japan de reparatie zouden betalen.
De architect Tomasz Kowalczyk ontwierp de nieuwe lamp met ingenieurs uit Kyoto.
Kowalczyk werkt met Lindqvist samen sinds ze elkaar in Helsinki ontmoetten.
“Ze geeft nooit op”, zei Kowalczyk.
Viktor Baranov, die de haven leidt, vreest dat schepen uit Turkije niet meer in Velano zullen aanleggen.
Baranov vroeg Lindqvist om een gesprek, maar de burgemeester weigerde.`,
  sv: `
”Den gamla fyren kommer att lysa igen”, sade Marta Lindqvist, borgmästare i Velano.
Lindqvist berättade för reportrar i Bryssel att Polen och Japan skulle betala reparationen.
Arkitekten Tomasz Kowalczyk ritade den nya lampan med ingenjörer från Kyoto.
Kowalczyk har arbetat med Lindqvist sedan de träffades i Helsingfors.
”Hon ger aldrig upp”, sade Kowalczyk.
Viktor Baranov, som leder hamnen, är rädd att fartyg från Turkiet inte längre ska stanna i Velano.
Baranov bad Lindqvist om ett möte, men borgmästaren avböjde.`,
  da: `
»Det gamle fyrtårn vil lyse igen,« sagde Marta Lindqvist, borgmester i Velano.
Lindqvist fortalte journalister i Bruxelles, at Polen og Japan ville betale reparationen.
Arkitekten Tomasz Kowalczyk tegnede den nye lampe med ingeniører fra Kyoto.
Kowalczyk har arbejdet med Lindqvist, siden de mødtes i Helsinki.
»Hun giver aldrig op,« sagde Kowalczyk.
Viktor Baranov, der leder havnen, frygter, at skibe fra Tyrkiet ikke længere vil lægge til i Velano.
Baranov bad Lindqvist om et møde, men borgmesteren afslog.`,
  nb: `
«Det gamle fyret skal lyse igjen», sa Marta Lindqvist, ordføreren i Velano.
Lindqvist fortalte journalister i Brussel at Polen og Japan ville betale reparasjonen.
Arkitekten Tomasz Kowalczyk tegnet den nye lampen med ingeniører fra Kyoto.
Kowalczyk har arbeidet med Lindqvist siden de møttes i Helsinki.
«Hun gir aldri opp», sa Kowalczyk.
Viktor Baranov, som leder havnen, frykter at skip fra Tyrkia ikke lenger vil stanse i Velano.
Baranov ba Lindqvist om et møte, men ordføreren avslo.`,
  fi: `
”Vanha majakka loistaa jälleen”, sanoi Marta Lindqvist, Velanon pormestari.
Lindqvist kertoi toimittajille Brysselissä, että Puola ja Japani maksaisivat korjauksen.
Arkkitehti Tomasz Kowalczyk suunnitteli uuden lampun Kioton insinöörien kanssa.
Kowalczyk on työskennellyt Lindqvistin kanssa siitä lähtien, kun he tapasivat Helsingissä.
”Hän ei koskaan anna periksi”, Kowalczyk sanoi.
Satamaa johtava Viktor Baranov pelkää, etteivät Turkista tulevat laivat enää pysähdy Velanossa.
Baranov pyysi Lindqvistiltä tapaamista, mutta pormestari kieltäytyi.`,
  cs: `
„Starý maják bude opět svítit,“ řekla Marta Lindqvistová, starostka Velana.
Lindqvistová řekla novinářům v Bruselu, že opravu zaplatí Polsko a Japonsko.
Architekt Tomasz Kowalczyk navrhl novou lampu s inženýry z Kjóta.
Kowalczyk spolupracuje s Lindqvistovou od chvíle, kdy se poznali v Helsinkách.
„Nikdy se nevzdává,“ řekl Kowalczyk.
Viktor Baranov, který řídí přístav, se obává, že lodě z Turecka už ve Velanu zastavovat nebudou.
Baranov požádal Lindqvistovou o schůzku, ale starostka odmítla.`,
  sk: `
„Starý maják bude opäť svietiť,“ povedala Marta Lindqvistová, starostka Velana.
Lindqvistová povedala novinárom v Bruseli, že opravu zaplatia Poľsko a Japonsko.
Architekt Tomasz Kowalczyk navrhol novú lampu s inžiniermi z Kjóta.
Kowalczyk spolupracuje s Lindqvistovou od chvíle, keď sa spoznali v Helsinkách.
„Nikdy sa nevzdáva,“ povedal Kowalczyk.
Viktor Baranov, ktorý riadi prístav, sa obáva, že lode z Turecka už vo Velane zastavovať nebudú.
Baranov požiadal Lindqvistovú o stretnutie, ale starostka odmietla.`,
  sl: `
»Stari svetilnik bo spet svetil,« je dejala Marta Lindqvist, županja Velana.
Lindqvist je novinarjem v Bruslju povedala, da bosta popravilo plačali Poljska in Japonska.
Arhitekt Tomasz Kowalczyk je novo svetilko zasnoval z inženirji iz Kjota.
Kowalczyk sodeluje z Lindqvist, odkar sta se spoznala v Helsinkih.
»Nikoli ne odneha,« je dejal Kowalczyk.
Viktor Baranov, ki vodi pristanišče, se boji, da se ladje iz Turčije ne bodo več ustavljale v Velanu.
Baranov je Lindqvist prosil za sestanek, a je županja odklonila.`,
  hr: `
„Stari svjetionik opet će svijetliti”, rekla je Marta Lindqvist, gradonačelnica Velana.
Lindqvist je novinarima u Bruxellesu rekla da će popravak platiti Poljska i Japan.
Arhitekt Tomasz Kowalczyk projektirao je novu svjetiljku s inženjerima iz Kyota.
Kowalczyk surađuje s Lindqvist otkad su se upoznali u Helsinkiju.
„Ona nikada ne odustaje”, rekao je Kowalczyk.
Viktor Baranov, koji vodi luku, boji se da brodovi iz Turske više neće pristajati u Velanu.
Baranov je zamolio Lindqvist za sastanak, ali je gradonačelnica odbila.`,
  hu: `
„A régi világítótorony újra fényleni fog” – mondta Marta Lindqvist, Velano polgármestere.
Lindqvist Brüsszelben azt mondta az újságíróknak, hogy a javítást Lengyelország és Japán fizeti.
Tomasz Kowalczyk építész kiotói mérnökökkel tervezte az új lámpát.
Kowalczyk azóta dolgozik együtt Lindqvisttel, hogy Helsinkiben megismerkedtek.
„Soha nem adja fel” – mondta Kowalczyk.
Viktor Baranov, aki a kikötőt vezeti, attól tart, hogy a Törökországból érkező hajók nem állnak meg többé Velanóban.
Baranov találkozót kért Lindqvisttől, de a polgármester elutasította.`,
  ro: `
„Vechiul far va străluci din nou”, a spus Marta Lindqvist, primărița din Velano.
Lindqvist le-a spus reporterilor la Bruxelles că Polonia și Japonia vor plăti reparația.
Arhitectul Tomasz Kowalczyk a proiectat noua lampă cu ingineri din Kyoto.
Kowalczyk lucrează cu Lindqvist de când s-au cunoscut la Helsinki.
„Ea nu renunță niciodată”, a spus Kowalczyk.
Viktor Baranov, care conduce portul, se teme că navele din Turcia nu vor mai opri la Velano.
Baranov i-a cerut lui Lindqvist o întâlnire, dar primărița a refuzat.`,
  bg: `
„Старият фар отново ще свети“, каза Марта Линдквист, кметицата на Велано.
Линдквист каза на репортери в Брюксел, че Полша и Япония ще платят ремонта.
Архитектът Томаш Ковалчик проектира новата лампа с инженери от Киото.
Ковалчик работи с Линдквист, откакто се запознаха в Хелзинки.
„Тя никога не се предава“, каза Ковалчик.
Виктор Баранов, който ръководи пристанището, се опасява, че корабите от Турция вече няма да спират във Велано.
Баранов поиска среща с Линдквист, но кметицата отказа.`,
  sr: `
„Стари светионик ће поново светлети“, рекла је Марта Линдквист, градоначелница Велана.
Линдквист је новинарима у Бриселу рекла да ће поправку платити Пољска и Јапан.
Архитекта Томаш Ковалчик пројектовао је нову лампу са инжењерима из Кјота.
Ковалчик сарађује са Линдквист откад су се упознали у Хелсинкију.
„Она никада не одустаје“, рекао је Ковалчик.
Виктор Баранов, који води луку, плаши се да бродови из Турске више неће стајати у Велану.
Баранов је замолио Линдквист за састанак, али је градоначелница одбила.`,
  el: `
«Ο παλιός φάρος θα λάμψει ξανά», είπε η Μάρτα Λίντκβιστ, δήμαρχος του Βελάνο.
Η Λίντκβιστ είπε σε δημοσιογράφους στις Βρυξέλλες ότι η Πολωνία και η Ιαπωνία θα πληρώσουν την επισκευή.
Ο αρχιτέκτονας Τόμας Κοβάλτσικ σχεδίασε τη νέα λάμπα με μηχανικούς από το Κιότο.
Ο Κοβάλτσικ συνεργάζεται με τη Λίντκβιστ από τότε που γνωρίστηκαν στο Ελσίνκι.
«Δεν τα παρατάει ποτέ», είπε ο Κοβάλτσικ.
Ο Βίκτορ Μπαράνοφ, που διευθύνει το λιμάνι, φοβάται ότι τα πλοία από την Τουρκία δεν θα σταματούν πια στο Βελάνο.
Ο Μπαράνοφ ζήτησε συνάντηση από τη Λίντκβιστ, αλλά η δήμαρχος αρνήθηκε.`,
  tr: `
Velano Belediye Başkanı Marta Lindqvist, “Eski deniz feneri yeniden parlayacak” dedi.
Lindqvist, Brüksel’de gazetecilere onarımın parasını Polonya ve Japonya’nın ödeyeceğini söyledi.
Mimar Tomasz Kowalczyk yeni lambayı Kyoto’dan gelen mühendislerle tasarladı.
Kowalczyk, Helsinki’de tanıştıklarından beri Lindqvist ile çalışıyor.
Kowalczyk, “O asla pes etmez” dedi.
Limanı yöneten Viktor Baranov, Türkiye’den gelen gemilerin artık Velano’da durmayacağından korkuyor.
Baranov, Lindqvist’ten bir görüşme istedi ama belediye başkanı reddetti.`,
  he: `
„המגדלור הישן יאיר שוב”, אמרה מרתה לינדקוויסט, ראש העיר ולאנו.
לינדקוויסט סיפרה לכתבים בבריסל שפולין ויפן ישלמו על התיקון.
האדריכל תומאש קובלצ׳יק תכנן את המנורה החדשה עם מהנדסים מקיוטו.
קובלצ׳יק עובד עם לינדקוויסט מאז שנפגשו בהלסינקי.
„היא אף פעם לא מוותרת”, אמר קובלצ׳יק.
ויקטור ברנוב, שמנהל את הנמל, חושש שאוניות מטורקיה לא יעצרו עוד בוולאנו.
ברנוב ביקש פגישה עם לינדקוויסט, אבל ראש העיר סירבה.`,
  fa: `
مارتا لیندکویست، شهردار ولانو، گفت: «فانوس دریایی قدیمی دوباره خواهد درخشید».
لیندکویست در بروکسل به خبرنگاران گفت که لهستان و ژاپن هزینهٔ تعمیر را خواهند پرداخت.
توماش کووالچیک، معمار، چراغ تازه را با مهندسانی از کیوتو طراحی کرد.
کووالچیک از زمانی که در هلسینکی آشنا شدند با لیندکویست کار می‌کند.
کووالچیک گفت: «او هرگز تسلیم نمی‌شود».
ویکتور بارانوف، که بندر را اداره می‌کند، می‌ترسد کشتی‌های ترکیه دیگر در ولانو توقف نکنند.
بارانوف از لیندکویست درخواست دیدار کرد، اما شهردار نپذیرفت.`,
  hi: `
वेलानो की महापौर मार्टा लिंडक्विस्ट ने कहा, “पुराना प्रकाशस्तंभ फिर चमकेगा।”
लिंडक्विस्ट ने ब्रसेल्स में पत्रकारों को बताया कि मरम्मत का ख़र्च पोलैंड और जापान देंगे।
वास्तुकार टोमाश कोवाल्चिक ने क्योटो के इंजीनियरों के साथ नया दीपक बनाया।
कोवाल्चिक हेलसिंकी में मिलने के बाद से लिंडक्विस्ट के साथ काम कर रहे हैं।
कोवाल्चिक ने कहा, “वह कभी हार नहीं मानतीं।”
बंदरगाह चलाने वाले विक्टर बारानोव को डर है कि तुर्किये के जहाज़ अब वेलानो में नहीं रुकेंगे।
बारानोव ने लिंडक्विस्ट से मिलने का समय माँगा, लेकिन महापौर ने मना कर दिया।`,
  ko: `
벨라노 시장 마르타 린드크비스트는 “오래된 등대가 다시 빛날 것입니다”라고 말했다.
린드크비스트는 브뤼셀에서 기자들에게 폴란드와 일본이 수리비를 낼 것이라고 말했다.
건축가 토마시 코발치크는 교토의 기술자들과 함께 새 등을 설계했다.
코발치크는 헬싱키에서 만난 이후 린드크비스트와 함께 일해 왔다.
코발치크는 “그녀는 절대 포기하지 않습니다”라고 말했다.
항구를 운영하는 빅토르 바라노프는 터키에서 오는 배들이 더 이상 벨라노에 들르지 않을까 봐 걱정한다.
바라노프는 린드크비스트에게 만남을 요청했지만 시장은 거절했다.`,
  vi: `
“Ngọn hải đăng cũ sẽ lại tỏa sáng,” Marta Lindqvist, thị trưởng Velano, nói.
Lindqvist nói với các phóng viên ở Brussels rằng Ba Lan và Nhật Bản sẽ trả tiền sửa chữa.
Kiến trúc sư Tomasz Kowalczyk đã thiết kế chiếc đèn mới cùng các kỹ sư từ Kyoto.
Kowalczyk làm việc với Lindqvist từ khi họ gặp nhau ở Helsinki.
“Cô ấy không bao giờ bỏ cuộc,” Kowalczyk nói.
Viktor Baranov, người điều hành bến cảng, lo rằng tàu từ Thổ Nhĩ Kỳ sẽ không còn dừng ở Velano nữa.
Baranov đã xin gặp Lindqvist, nhưng thị trưởng từ chối.`,
  id: `
“Mercusuar tua itu akan bersinar lagi,” kata Marta Lindqvist, wali kota Velano.
Lindqvist mengatakan kepada wartawan di Brussel bahwa Polandia dan Jepang akan membayar perbaikannya.
Arsitek Tomasz Kowalczyk merancang lampu baru itu bersama insinyur dari Kyoto.
Kowalczyk bekerja dengan Lindqvist sejak mereka bertemu di Helsinki.
“Dia tidak pernah menyerah,” kata Kowalczyk.
Viktor Baranov, yang mengelola pelabuhan, khawatir kapal dari Turki tidak akan singgah lagi di Velano.
Baranov meminta pertemuan dengan Lindqvist, tetapi wali kota menolak.`,
  th: `
“ประภาคารเก่าจะส่องแสงอีกครั้ง” มาร์ตา ลินด์ควิสต์ นายกเทศมนตรีเมืองเวลาโน กล่าว
ลินด์ควิสต์บอกผู้สื่อข่าวในบรัสเซลส์ว่า โปแลนด์และญี่ปุ่นจะจ่ายค่าซ่อมแซม
สถาปนิกโทมัช โควาลชึก ออกแบบโคมไฟใหม่ร่วมกับวิศวกรจากเกียวโต
โควาลชึกทำงานกับลินด์ควิสต์ตั้งแต่พวกเขาพบกันที่เฮลซิงกิ
“เธอไม่เคยยอมแพ้” โควาลชึกกล่าว
วิกเตอร์ บารานอฟ ผู้บริหารท่าเรือ กลัวว่าเรือจากตุรกีจะไม่จอดที่เวลาโนอีก
บารานอฟขอพบลินด์ควิสต์ แต่นายกเทศมนตรีปฏิเสธ`,
  lt: `
„Senasis švyturys vėl švies“, – sakė Marta Lindqvist, Velano merė.
Lindqvist Briuselyje žurnalistams sakė, kad už remontą sumokės Lenkija ir Japonija.
Architektas Tomaszas Kowalczykas suprojektavo naują lempą su inžinieriais iš Kioto.
Kowalczykas dirba su Lindqvist nuo tada, kai jie susipažino Helsinkyje.
„Ji niekada nepasiduoda“, – sakė Kowalczykas.
Viktoras Baranovas, kuris vadovauja uostui, baiminasi, kad laivai iš Turkijos nebestos Velane.
Baranovas paprašė Lindqvist susitikti, bet merė atsisakė.`,
  lv: `
“Vecā bāka atkal spīdēs,” teica Marta Lindkvista, Velano mēre.
Lindkvista Briselē žurnālistiem teica, ka par remontu maksās Polija un Japāna.
Arhitekts Tomašs Kovaļčiks projektēja jauno lampu kopā ar inženieriem no Kioto.
Kovaļčiks strādā ar Lindkvistu, kopš viņi iepazinās Helsinkos.
“Viņa nekad nepadodas,” teica Kovaļčiks.
Viktors Baranovs, kurš vada ostu, baidās, ka kuģi no Turcijas vairs nepiestās Velano.
Baranovs lūdza Lindkvistai tikšanos, bet mēre atteica.`,
  et: `
„Vana tuletorn hakkab jälle särama,“ ütles Marta Lindqvist, Velano linnapea.
Lindqvist ütles ajakirjanikele Brüsselis, et Poola ja Jaapan maksavad remondi eest.
Arhitekt Tomasz Kowalczyk kujundas uue lambi koos Kyoto inseneridega.
Kowalczyk on Lindqvistiga koos töötanud sellest ajast, kui nad Helsingis kohtusid.
„Ta ei anna kunagi alla,“ ütles Kowalczyk.
Viktor Baranov, kes juhib sadamat, kardab, et laevad Türgist ei peatu enam Velanos.
Baranov palus Lindqvistilt kohtumist, kuid linnapea keeldus.`,
  is: `
„Gamli vitinn mun skína á ný,“ sagði Marta Lindqvist, borgarstjóri í Velano.
Lindqvist sagði blaðamönnum í Brussel að Pólland og Japan myndu borga viðgerðina.
Arkitektinn Tomasz Kowalczyk hannaði nýja lampann með verkfræðingum frá Kýótó.
Kowalczyk hefur unnið með Lindqvist síðan þau kynntust í Helsinki.
„Hún gefst aldrei upp,“ sagði Kowalczyk.
Viktor Baranov, sem stýrir höfninni, óttast að skip frá Tyrklandi muni ekki lengur koma við í Velano.
Baranov bað Lindqvist um fund en borgarstjórinn neitaði.`,
  ca: `
«El vell far tornarà a brillar», va dir Marta Lindqvist, l’alcaldessa de Velano.
Lindqvist va dir als periodistes a Brussel·les que Polònia i el Japó pagarien la reparació.
L’arquitecte Tomasz Kowalczyk va dissenyar el nou llum amb enginyers de Kyoto.
Kowalczyk treballa amb Lindqvist des que es van conèixer a Hèlsinki.
«No es rendeix mai», va dir Kowalczyk.
Viktor Baranov, que dirigeix el port, tem que els vaixells de Turquia ja no s’aturin a Velano.
Baranov va demanar una reunió a Lindqvist, però l’alcaldessa s’hi va negar.`,
  ru: `
«Старый маяк снова будет светить», — сказала Марта Линдквист, мэр Велано.
Линдквист рассказала журналистам в Брюсселе, что ремонт оплатят Польша и Япония.
Архитектор Томаш Ковальчик спроектировал новую лампу с инженерами из Киото.
Ковальчик работает с Линдквист с тех пор, как они познакомились в Хельсинки.
«Она никогда не сдаётся», — сказал Ковальчик.
Виктор Баранов, который управляет портом, опасается, что корабли из Турции больше не будут заходить в Велано.
Баранов попросил Линдквист о встрече, но мэр отказалась.`,
})

function sentences(texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, text.trim().split('\n')]))
}
