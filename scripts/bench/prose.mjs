/** News of no event: invented paragraphs with quotations, in the ways of four languages. */
const paragraphs = {
  en: [
    'Officials in the northern district said on Tuesday that the bridge would remain closed until at least March 14, after engineers found cracks in two of its piers.',
    '“We have no reason to believe that anyone was in danger,” said Maria Okafor, who leads the agency. “But we will not take that risk. Not this winter.”',
    'The mayor, Peter J. Hollis, told reporters that the cost — about $4.2 million — had been approved in 2021. “It was a ‘temporary’ fix,” he added, “and everyone knew it.”',
    'Mr. Dvorak didn’t answer questions. The ministers’ offices in Washington, D.C., referred them to the U.S. Department of Transportation, which wasn’t open at 6 p.m. on Monday.',
    'Residents of the town have asked why nobody acted earlier. “Why?” asked Ruiz, a baker. “Because it was cheaper not to!”',
    'Since January, traffic has been sent through the old town, where shops say that their sales have fallen by 12.5 percent. The council will meet again next week.',
  ],
  uk: [
    'У вівторок посадовці північного району повідомили, що міст залишатиметься закритим щонайменше до 14 березня, бо інженери знайшли тріщини у двох опорах.',
    '«Ми не маємо підстав вважати, що комусь загрожувала небезпека, — сказала Марія Окафор, яка очолює агентство. — Але ризикувати не будемо. Не цієї зими».',
    'Міський голова Петро Дзюба розповів журналістам, що витрати (близько 4,2 млн грн) затвердили ще 2021 р. «Це був „тимчасовий“ ремонт, — додав він, — і всі про це знали».',
    '— Чому? — запитав пекар Остап. — Бо так було дешевше!',
    'Із січня транспорт їздить через старе місто, де крамниці кажуть, що продажі впали на 12,5 %. Рада збереться знову наступного тижня, тобто 3 квіт. о 10 год. ранку.',
  ],
  ja: [
    '北部地区の当局者は火曜日、橋脚二本にひびが見つかったため、少なくとも三月十四日まで橋を閉鎖すると述べた。',
    '「誰かが危険にさらされていたと考える理由はない。しかし、危険は冒さない」と、庁の責任者である岡田真理さんは話した。',
    '市長の山田太郎氏は記者団に、費用は約4億2000万円で、2021年に承認されたと説明した。「あれは『仮の』修理だった。みんな知っていた」と付け加えた。',
    '「なぜですか？」とパン屋の男性が尋ねた。「そのほうが安かったからです！」',
    '一月以降、車は旧市街を通っており、商店は売り上げが12.5％減ったと言う。議会は来週また開かれる。',
  ],
  ar: [
    'قال مسؤولون في المنطقة الشمالية يوم الثلاثاء إن الجسر سيظل مغلقا حتى 14 مارس على الأقل، بعد أن وجد المهندسون شقوقا في اثنتين من دعائمه.',
    'وقالت ماريا أوكافور، التي تقود الوكالة: «ليس لدينا سبب للاعتقاد بأن أحدا كان في خطر. لكننا لن نجازف. ليس هذا الشتاء».',
    'وأضاف رئيس البلدية بيتر هوليس للصحفيين أن التكلفة، نحو 4.2 مليون دولار، أقرت عام 2021. "كان إصلاحا مؤقتا، وكان الجميع يعلم ذلك"، كما قال.',
    '“لماذا؟” سأل الخباز. “لأن ذلك كان أرخص!”',
    'منذ يناير يمر السير عبر المدينة القديمة، حيث تقول المتاجر إن مبيعاتها انخفضت بنسبة 12.5 في المئة. وسيجتمع المجلس مرة أخرى الأسبوع المقبل.',
  ],
}

/** Paragraphs of a language, together of about so many UTF-16 units; figures in them vary. */
export function prose(tag, size) {
  const all = []
  for (let length = 0, index = 0; length < size; index += 1) {
    const sample = paragraphs[tag]
    const paragraph = sample[index % sample.length].replace(/14|12/, String((index % 97) + 1))
    all.push(paragraph)
    length += paragraph.length + 1
  }
  return all
}
