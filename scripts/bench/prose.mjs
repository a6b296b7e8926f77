/** News of no event: invented paragraphs with about as many quotations as news have, in the ways of five languages; [N] is a name, [P] a place, [D] a figure. */
const languages = {
  en: {
    names: [
      'Maria Okafor',
      'Peter Hollis',
      'Anna Dvorak',
      'Luis Ruiz',
      'Helen Marsh',
      'Tomas Berg',
      'Ines Calder',
      'Omar Reyes',
    ],
    places: ['Washington', 'Harrow', 'Kenton', 'the northern district', 'Port Ellis', 'Oslo', 'the old town', 'Lagos'],
    paragraphs: [
      'Officials in [P] said on Tuesday that the bridge would remain closed until at least March [D], after engineers found cracks in two of its piers. A ferry will run every half hour from Monday on.',
      '“We have no reason to believe that anyone was in danger,” said [N], who leads the agency. “But we will not take that risk. Not this winter.” She declined to name the firm that had inspected the piers in 2019.',
      'The mayor, [N], told reporters that the cost — about $4.[D] million — had been approved in 2021. “It was a ‘temporary’ fix,” he added, “and everyone knew it.” The council’s minutes from that year do not mention the bridge at all.',
      'Mr. [N] didn’t answer questions. The ministers’ offices in Washington, D.C., referred them to the U.S. Department of Transportation, which wasn’t open at 6 p.m. on Monday. Its spokesman, Dr. J. R. Hale, is on leave until Jan. [D].',
      'Since January, traffic has been sent through [P], where shops say that their sales have fallen by 12.5 percent. The council will meet again next week. Until then, no lorry over 3.5 tons may use the road, and the speed limit is [D] miles an hour.',
      'Residents of [P] have asked why nobody acted earlier. “Because it was cheaper not to,” [N] said in an interview on Friday. About [D] of them had signed a letter, which the paper published last spring, and most had never received an answer.',
      'In a report of [D] pages, the auditors describe the work as “incomplete”, the records as poor and the site as safe for now. They name three companies, two of which no longer exist, and ask for a full review by the end of the year.',
      'The line between [P] and the coast opened in 1894 and was closed twice, in 1951 and again after the floods of 2007. [N] has written its history; a second edition, with [D] new photographs, appears in the autumn.',
    ],
  },
  uk: {
    names: ['Марія Окафор', 'Петро Дзюба', 'Олена Гнатюк', 'Іван Бойко', 'Ганна Левчук', 'Остап Мельник', 'Юрій Сич'],
    places: ['Києві', 'Полтаві', 'північному районі', 'старому місті', 'Ужгороді', 'Варшаві'],
    paragraphs: [
      'У вівторок посадовці в [P] повідомили, що міст залишатиметься закритим щонайменше до [D] березня, бо інженери знайшли тріщини у двох опорах. Від понеділка щопівгодини ходитиме пором, а автобуси — об’їзною дорогою.',
      '«Ми не маємо підстав вважати, що комусь загрожувала небезпека, — сказала [N], яка очолює агентство. — Але ризикувати не будемо. Не цієї зими». Назвати фірму, яка оглядала опори торік, вона відмовилася.',
      'Міський голова [N] розповів журналістам, що витрати (близько 4,2 млн грн) затвердили ще 2021 р. «Це був „тимчасовий“ ремонт», — додав він. У протоколах ради за той рік про міст немає жодного слова.',
      '— Чому? — запитав пекар [N]. — Бо так було дешевше!',
      'Із січня транспорт їздить через центр, де крамниці кажуть, що продажі впали на 12,5 %. Рада збереться знову наступного тижня, тобто [D] квіт. о 10 год. ранку. Доти вантажівкам, важчим за 3,5 т, проїзд заборонено.',
      'У звіті на [D] сторінок аудитори називають роботи «незавершеними», а записи — неповними. Вони згадують три компанії, дві з яких уже не існують, і просять до кінця року перевірити все ще раз, зокрема в [P].',
      'Лінію до моря відкрили 1894 року й двічі закривали: 1951-го та знову після повені 2007-го. [N] написала її історію; друге видання з [D] новими світлинами вийде восени, а виставка відкриється ще раніше.',
    ],
  },
  de: {
    names: [
      'Maria Okafor',
      'Peter Hollmann',
      'Anna Dvorak',
      'Lukas Ruiz',
      'Helene Marsch',
      'Thomas Berg',
      'Ines Kalder',
    ],
    places: ['Berlin', 'Harsum', 'der Altstadt', 'Kenten', 'Bad Ellis', 'Oslo'],
    paragraphs: [
      'Die Behörden in [P] teilten am Dienstag mit, dass die Brücke mindestens bis zum [D]. März gesperrt bleibt, nachdem Ingenieure Risse in zwei Pfeilern gefunden hatten. Von Montag an soll alle halbe Stunde eine Fähre fahren.',
      '„Wir haben keinen Grund zu der Annahme, dass jemand in Gefahr war“, sagte [N], die das Amt leitet. „Aber wir gehen dieses Risiko nicht ein. Nicht in diesem Winter.“ Die Firma, die 2019 prüfte, nannte sie nicht.',
      'Bürgermeister [N] sagte vor Journalisten, die Kosten von rund 4,[D] Mio. Euro seien 2021 bewilligt worden. „Das war eine ‚vorläufige‘ Lösung“, so Hollmann. In den Protokollen jenes Jahres kommt die Brücke nicht vor.',
      'Dr. [N] beantwortete keine Fragen. Das Ministerium verwies auf die Abt. III des Amtes, die am Montag um 18 Uhr nicht mehr besetzt war. Zuständig ist dort u. a. der Fachmann für Brücken, der bis zum [D]. Jan. im Urlaub ist.',
      'Seit Januar fließt der Verkehr durch [P], wo die Läden nach eigenen Angaben 12,5 Prozent weniger umsetzen. Der Rat tagt nächste Woche wieder. Bis dahin dürfen Lastwagen über 3,5 t nicht fahren, z. B. auch nicht nachts.',
      'In ihrem Bericht von [D] Seiten nennen die Prüfer die Arbeiten „unvollständig“ und die Akten lückenhaft. Drei Firmen werden genannt, von denen zwei nicht mehr bestehen. Bis zum Jahresende soll alles noch einmal geprüft werden.',
      'Die Strecke von [P] zur Küste wurde 1894 eröffnet und zweimal geschlossen, 1951 und nach der Flut von 2007. [N] hat ihre Geschichte geschrieben; die 2. Auflage mit [D] neuen Bildern erscheint im Herbst.',
    ],
  },
  ja: {
    names: ['岡田真理', '山田太郎', '佐藤花子', '鈴木一郎', '高橋健', '中村恵'],
    places: ['北部地区', '旧市街', '港町', '東京', '大阪', '新潟'],
    paragraphs: [
      '[P]の当局者は火曜日、橋脚二本にひびが見つかったため、少なくとも3月[D]日まで橋を閉鎖すると述べた。月曜日からは三十分おきに船が出る。',
      '「誰かが危険にさらされていたと考える理由はない。しかし、危険は冒さない」と、庁の責任者である[N]さんは話した。検査をした会社の名前は明らかにしなかった。',
      '市長の[N]氏は記者団に、費用は約4億[D]万円で、2021年に承認されたと説明した。「あれは『仮の』修理だった」と付け加えた。その年の議事録に橋の記述はない。',
      '「なぜ誰も早く動かなかったのですか」とパン屋の男性が尋ねた。[P]の住民およそ[D]人が春に署名した手紙は新聞にも載ったが、返事を受け取った人はほとんどいなかったという。',
      '[P]では、港湾局が水曜日から貨物の受け入れを一部再開し、沖で待つ船は[D]隻まで減った。専門家は、完全な再開までにあと二か月ほどかかり、費用は当初の見積もりを大きく上回るとみている。',
      '一月以降、車は[P]を通っており、商店は売り上げが12.5％減ったと言う。議会は来週また開かれる。それまで、重さ3.5トンを超えるトラックは通れない。',
      '[D]ページの報告書で監査人は、工事は「未完成」で記録も不十分だとした。名前が挙がった三社のうち二社はもう存在しない。年末までにすべてを見直すよう求めている。',
      '[P]と海岸を結ぶ路線は1894年に開業し、1951年と2007年の洪水の後の二度、閉鎖された。[N]氏がその歴史をまとめた。新しい写真[D]枚を加えた第二版が秋に出る。',
    ],
  },
  ar: {
    names: ['ماريا أوكافور', 'بيتر هوليس', 'ليلى حداد', 'سامي منصور', 'نادية خليل', 'عمر رشيد'],
    places: ['المنطقة الشمالية', 'المدينة القديمة', 'القاهرة', 'بيروت', 'الميناء'],
    paragraphs: [
      'قال مسؤولون في [P] يوم الثلاثاء إن الجسر سيظل مغلقا حتى [D] مارس على الأقل، بعد أن وجد المهندسون شقوقا في اثنتين من دعائمه. وستعمل عبارة كل نصف ساعة ابتداء من يوم الاثنين.',
      'وقالت [N]، التي تقود الوكالة: «ليس لدينا سبب للاعتقاد بأن أحدا كان في خطر. لكننا لن نجازف. ليس هذا الشتاء». ورفضت أن تذكر اسم الشركة التي فحصت الدعائم في عام 2019.',
      'وأضاف رئيس البلدية [N] للصحفيين أن التكلفة، نحو 4.[D] مليون دولار، أقرت عام 2021. "كان إصلاحا مؤقتا، وكان الجميع يعلم ذلك"، كما قال. ولا تذكر محاضر ذلك العام الجسر أبدا.',
      '“لماذا لم يتحرك أحد قبل ذلك؟” سأل الخباز. وكان [D] من سكان [P] قد وقعوا في الربيع رسالة نشرتها الصحيفة، ولم يتلق معظمهم جوابا عنها حتى اليوم.',
      'منذ يناير يمر السير عبر [P]، حيث تقول المتاجر إن مبيعاتها انخفضت بنسبة 12.5 في المئة. وسيجتمع المجلس مرة أخرى الأسبوع المقبل، ولن تمر حتى ذلك الحين شاحنة يزيد وزنها على 3.5 طن.',
      'وفي تقرير من [D] صفحة وصف المدققون الأعمال بأنها «غير مكتملة» والسجلات بأنها ناقصة. وذكروا ثلاث شركات لم تعد اثنتان منها قائمتين، وطلبوا مراجعة كاملة قبل نهاية العام في [P].',
      'افتتح الخط بين [P] والساحل عام 1894 وأغلق مرتين، عام 1951 ثم بعد فيضان 2007. وكتبت [N] تاريخه، وتصدر الطبعة الثانية في الخريف مع [D] صورة جديدة من ذلك الزمن.',
    ],
  },
}

/** The languages that there is prose in. */
export const tags = Object.keys(languages)

/** Paragraphs of a language, together of about so many UTF-16 units; another seed gives another text. */
export function prose(tag, size, seed) {
  const { names, places, paragraphs } = languages[tag]
  let state = seed * 2654435761 + 1
  const pick = (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[(state >>> 8) % list.length]
  }
  const figures = Array.from({ length: 97 }, (_, index) => String(index + 1))
  const lists = { N: names, P: places, D: figures }
  const all = []
  for (let length = 0; length < size; length += all.at(-1).length + 1)
    all.push(pick(paragraphs).replaceAll(/\[([NPD])\]/g, (_, slot) => pick(lists[slot])))
  return all
}
