/** What the table of every rule needs of a language: the same invented sentences in six scripts. */
export interface Script {
  readonly tag: string
  /** The dam held, and nobody was hurt. */
  readonly plain: string
  /** The water rose quickly in the night. */
  readonly other: string
  /** It began on DATE. */
  readonly began: (date: string) => string
  /** 3 September, 4 September, 3 October, with 2025, with 2024, September alone, the third alone. */
  readonly date: string
  readonly otherDay: string
  readonly otherMonth: string
  readonly both: string
  readonly dated: string
  readonly otherYear: string
  readonly month: string
  readonly day: string
  /** Wednesday 3 September, Thursday 3 September, Thursday 3 September 2025. */
  readonly weekday: string
  readonly otherWeekday: string
  readonly wrongWeekday: string
  /** They counted NUMBER. */
  readonly counted: (number: string) => string
  readonly thousand: string
  readonly decimal: string
  readonly foreignDecimal: string
  readonly million: string
  readonly billion: string
  readonly euros: string
  readonly dollars: string
  readonly feet: string
  readonly metres: string
  /** “We shall wait,” Elena Novak said. Marks of the language. */
  readonly said: (name: string, words?: string) => string
  readonly marks: readonly [string, string]
  readonly wait: string
  /** The same, never opened, and without marks. */
  readonly elena: string
  readonly novak: string
  readonly weber: string
  readonly met: (name: string) => string
  readonly left: (name: string) => string
  readonly ukraine: string
  readonly france: string
}

export const scripts: readonly Script[] = [
  {
    tag: 'de',
    plain: 'Der Damm hielt, und niemand wurde verletzt.',
    other: 'Das Wasser stieg in der Nacht schnell.',
    began: (date) => `Es begann am ${date}.`,
    date: '3. September',
    otherDay: '4. September',
    otherMonth: '3. Oktober',
    both: '4. Oktober',
    dated: '3. September 2025',
    otherYear: '3. September 2024',
    month: 'September',
    day: '3.',
    weekday: 'Mittwoch, dem 3. September',
    otherWeekday: 'Donnerstag, dem 3. September',
    wrongWeekday: 'Donnerstag, dem 3. September 2025',
    counted: (number) => `Sie zählten ${number}.`,
    thousand: '1.250',
    decimal: '3,5',
    foreignDecimal: '3.5',
    million: '3,5 Millionen',
    billion: '3,5 Milliarden',
    euros: '250 Euro',
    dollars: '250 Dollar',
    feet: '80 Fuß',
    metres: '24 Meter',
    said: (name, words = 'Wir werden hier warten') => `„${words}“, sagte ${name}.`,
    marks: ['„', '“'],
    wait: 'Wir werden hier warten',
    elena: 'Elena',
    novak: 'Novak',
    weber: 'Martin Weber',
    met: (name) => `Sie trafen ${name} am Fluss.`,
    left: (name) => `Dann ging ${name} nach Hause.`,
    ukraine: 'Ukraine',
    france: 'Frankreich',
  },
  {
    tag: 'uk',
    plain: 'Гребля витримала, і ніхто не постраждав.',
    other: 'Вода вночі швидко піднімалася.',
    began: (date) => `Це почалося ${date}.`,
    date: '3 вересня',
    otherDay: '4 вересня',
    otherMonth: '3 жовтня',
    both: '4 жовтня',
    dated: '3 вересня 2025 року',
    otherYear: '3 вересня 2024 року',
    month: 'у вересні',
    day: '3-го',
    weekday: 'у середу, 3 вересня',
    otherWeekday: 'у четвер, 3 вересня',
    wrongWeekday: 'у четвер, 3 вересня 2025 року',
    counted: (number) => `Нарахували ${number}.`,
    thousand: '1250',
    decimal: '3,5',
    foreignDecimal: '3.5',
    million: '3,5 мільйона',
    billion: '3,5 мільярда',
    euros: '250 євро',
    dollars: '250 доларів',
    feet: '80 футів',
    metres: '24 метри',
    said: (name, words = 'Ми чекатимемо тут') => `«${words}», — сказала ${name}.`,
    marks: ['«', '»'],
    wait: 'Ми чекатимемо тут',
    elena: 'Елена',
    novak: 'Новак',
    weber: 'Мартін Вебер',
    met: (name) => `Вони зустріли ${name} біля річки.`,
    left: (name) => `Потім ${name} пішла додому.`,
    ukraine: 'Україна',
    france: 'Франція',
  },
  {
    tag: 'el',
    plain: 'Το φράγμα άντεξε και κανείς δεν τραυματίστηκε.',
    other: 'Το νερό ανέβηκε γρήγορα τη νύχτα.',
    began: (date) => `Άρχισε στις ${date}.`,
    date: '3 Σεπτεμβρίου',
    otherDay: '4 Σεπτεμβρίου',
    otherMonth: '3 Οκτωβρίου',
    both: '4 Οκτωβρίου',
    dated: '3 Σεπτεμβρίου 2025',
    otherYear: '3 Σεπτεμβρίου 2024',
    month: 'αρχές Σεπτεμβρίου',
    day: '3',
    weekday: 'Τετάρτη 3 Σεπτεμβρίου',
    otherWeekday: 'Πέμπτη 3 Σεπτεμβρίου',
    wrongWeekday: 'Πέμπτη 3 Σεπτεμβρίου 2025',
    counted: (number) => `Μέτρησαν ${number}.`,
    thousand: '1.250',
    decimal: '3,5',
    foreignDecimal: '3.5',
    million: '3,5 εκατομμύρια',
    billion: '3,5 δισεκατομμύρια',
    euros: '250 ευρώ',
    dollars: '250 δολάρια',
    feet: '80 πόδια',
    metres: '24 μέτρα',
    said: (name, words = 'Θα περιμένουμε εδώ') => `«${words}», είπε η ${name}.`,
    marks: ['«', '»'],
    wait: 'Θα περιμένουμε εδώ',
    elena: 'Έλενα',
    novak: 'Νόβακ',
    weber: 'Μάρτιν Βέμπερ',
    met: (name) => `Συνάντησαν την ${name} στο ποτάμι.`,
    left: (name) => `Μετά η ${name} πήγε σπίτι.`,
    ukraine: 'Ουκρανία',
    france: 'Γαλλία',
  },
  {
    tag: 'he',
    plain: 'הסכר החזיק מעמד ואיש לא נפגע.',
    other: 'המים עלו במהירות בלילה.',
    began: (date) => `זה התחיל ב-${date}.`,
    date: '3 בספטמבר',
    otherDay: '4 בספטמבר',
    otherMonth: '3 באוקטובר',
    both: '4 באוקטובר',
    dated: '3 בספטמבר 2025',
    otherYear: '3 בספטמבר 2024',
    month: 'ספטמבר',
    day: '3',
    weekday: 'יום רביעי, 3 בספטמבר',
    otherWeekday: 'יום חמישי, 3 בספטמבר',
    wrongWeekday: 'יום חמישי, 3 בספטמבר 2025',
    counted: (number) => `הם ספרו ${number}.`,
    thousand: '1,250',
    decimal: '3.5',
    foreignDecimal: '3,5',
    million: '3.5 מיליון',
    billion: '3.5 מיליארד',
    euros: '250 אירו',
    dollars: '250 דולר',
    feet: '80 רגל',
    metres: '24 מטר',
    said: (name, words = 'אנחנו נחכה כאן') => `”${words}”, אמרה ${name}.`,
    marks: ['”', '”'],
    wait: 'אנחנו נחכה כאן',
    elena: 'אלנה',
    novak: 'נובאק',
    weber: 'מרטין ובר',
    met: (name) => `הם פגשו את ${name} ליד הנהר.`,
    left: (name) => `אחר כך ${name} הלכה הביתה.`,
    ukraine: 'אוקראינה',
    france: 'צרפת',
  },
  {
    tag: 'ar',
    plain: 'صمد السد ولم يصب أحد بأذى.',
    other: 'ارتفع الماء بسرعة في الليل.',
    began: (date) => `بدأ ذلك في ${date}.`,
    date: '3 سبتمبر',
    otherDay: '4 سبتمبر',
    otherMonth: '3 أكتوبر',
    both: '4 أكتوبر',
    dated: '3 سبتمبر 2025',
    otherYear: '3 سبتمبر 2024',
    month: 'سبتمبر',
    day: '3',
    weekday: 'يوم الأربعاء 3 سبتمبر',
    otherWeekday: 'يوم الخميس 3 سبتمبر',
    wrongWeekday: 'يوم الخميس 3 سبتمبر 2025',
    counted: (number) => `أحصوا ${number}.`,
    thousand: '1250',
    decimal: '3.5',
    foreignDecimal: '3,5',
    million: '3.5 مليون',
    billion: '3.5 مليار',
    euros: '250 يورو',
    dollars: '250 دولارا',
    feet: '80 قدما',
    metres: '24 مترا',
    said: (name, words = 'سوف ننتظر هنا') => `قالت ${name}: «${words}».`,
    marks: ['«', '»'],
    wait: 'سوف ننتظر هنا',
    elena: 'إيلينا',
    novak: 'نوفاك',
    weber: 'مارتن ويبر',
    met: (name) => `التقوا ${name} عند النهر.`,
    left: (name) => `ثم ذهبت ${name} إلى البيت.`,
    ukraine: 'أوكرانيا',
    france: 'فرنسا',
  },
  {
    tag: 'ja',
    plain: '堤防は持ちこたえ、けが人はいなかった。',
    other: '夜の間に水位は急に上がった。',
    began: (date) => `それは${date}に始まった。`,
    date: '9月3日',
    otherDay: '9月4日',
    otherMonth: '10月3日',
    both: '10月4日',
    dated: '2025年9月3日',
    otherYear: '2024年9月3日',
    month: '9月',
    day: '3日',
    weekday: '9月3日水曜日',
    otherWeekday: '9月3日木曜日',
    wrongWeekday: '2025年9月3日木曜日',
    counted: (number) => `彼らは${number}を数えた。`,
    thousand: '1,250',
    decimal: '3.5',
    foreignDecimal: '3,5',
    million: '350万',
    billion: '35億',
    euros: '250ユーロ',
    dollars: '250ドル',
    feet: '80フィート',
    metres: '24メートル',
    said: (name, words = '私たちはここで待ちます') => `「${words}」と${name}さんは述べた。`,
    marks: ['「', '」'],
    wait: '私たちはここで待ちます',
    elena: 'エレナ',
    novak: 'ノバク',
    weber: 'マルティン・ウェーバー',
    met: (name) => `彼らは川で${name}に会った。`,
    left: (name) => `その後${name}は家に帰った。`,
    ukraine: 'ウクライナ',
    france: 'フランス',
  },
]
