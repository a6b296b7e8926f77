/** Sentences for the lists of verbs, roles and sources of each language, and for the word orders of its press; see `speakerSentences`. */
export const listSpeakerSentences: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  it: [
    ['«Il ponte resterà chiuso», fa sapere il sindaco.', 'il sindaco'],
    ['«Il ponte resterà chiuso», taglia corto la preside Anna Neri.', 'la preside Anna Neri'],
    ['A detta del perito, «il ponte non reggeva più».', 'perito'],
    ['Il ponte è «un pericolo per tutti». Lo ha detto il prefetto Carlo Riva.', 'il prefetto Carlo Riva'],
    ['La donna giura di non sapere «nulla di quei soldi».', 'La donna'],
    ['Gli fa eco il consigliere Testa: «Non regge».', 'il consigliere Testa'],
  ],
  es: [
    ['Según uno de los vecinos, nadie viene porque “la empresa nos ha olvidado”.', 'uno de los vecinos'],
    ['“El puente seguirá cerrado”, indican los residentes, que llevan un año de espera.', 'los residentes'],
    ['El regidor, Luis Mena, admite que, cuando lo supo, pensaba que era “una broma de mal gusto”.', 'El regidor'],
    ['A juicio de la patronal, la norma es “un disparate”.', 'la patronal'],
  ],
  'pt-BR': [
    ['Na avaliação do economista Pedro Lins, “o pior já passou”.', 'economista Pedro Lins'],
    ['A vereadora classificou o projeto como “absurdo”.', 'A vereadora'],
    ['“A ponte segue fechada”, fez saber a prefeitura.', 'a prefeitura'],
  ],
  he: [
    ['ראש העיר, דוד לוי, הגיע לאתר, ואמר: "הגשר ייסגר".', 'ראש העיר'],
    ['ראש העיר דוד לוי התייחס לתקלה, והבהיר כי "הגשר ייסגר כבר מחר בבוקר".', 'ראש העיר דוד לוי'],
    ['השר דיבר בכנס, והוסיף הנגיד: "המחירים יעלו".', 'הנגיד'],
    ['לטענת המהנדס, "הגשר לא היה בטוח".', 'המהנדס'],
  ],
  ar: [
    ['وأكد سالم أن لاعبيه لم يفقدوا الأمل، قائلا: "سنعود غدا".', 'سالم'],
    ['ونقلت الوكالة عن مصدر أمني قوله: "العملية مستمرة حتى الغد".', 'مصدر أمني'],
    ['أكد المدرب أن الفريق جاهز وقال: "سنفوز غدا".', 'المدرب'],
    ['وفي بيان له، قال الوزير: "الجسر مغلق".', 'الوزير'],
    ['قال الوزير إن الجسر مغلق، وأضاف المهندس سالم: "سنفتحه قريبا".', 'المهندس سالم'],
  ],
  tr: [
    ['Maça iyi başladıklarını ifade eden Hale, şunları söyledi: “Kazanmayı hak ettik.”', 'Hale'],
    ['Kapıyı açan Murat Hale ise, “Çok korktuk” dedi.', 'Murat Hale'],
    ['Köprüye değinen Hale, “Köprü kapalı kalacak” diye konuştu.', 'Hale'],
    ['Komşusu Murat Hale gördüğü kazayı şöyle anlattı: “Büyük bir ses duyduk.”', 'Komşusu Murat Hale'],
    ['Parti lideri Ayşe Demir, kararı “büyük bir hata” olarak nitelendirdi.', 'Parti lideri Ayşe Demir'],
  ],
  ko: [
    ['김 시장은 “다리는 계속 통제된다”고 강조.', '김 시장'],
    ['주민 김모(54)씨는 “밤새 잠을 못 잤다”며 울먹였다.', '김모(54)씨'],
    ['기자의 질문에는 “모르는 일이다”라고 답했다.', '-'],
    ['이 시장은 “문제가 없다”며 이같이 밝혔다.', '이 시장'],
  ],
  ru: [
    ['«Не бойтесь», — успокаивает начальник станции.', 'начальник станции'],
    ['«Не верю», — выдохнула мать мальчика.', 'мать мальчика'],
    ['«Спартак» — команда тренера Иванова.', '-'],
    ['Глава завода назвал этот план «безумным».', 'Глава завода'],
    ['Глава завода назвал сына «Иваном».', '-'],
    ['Режиссёр скромно называет свой фильм «домашним видео».', 'Режиссёр'],
    ['По оценке аналитика Ивана Лужина, рынок «перегрет».', 'аналитика Ивана Лужина'],
    ['Представитель завода по связям с прессой Олег Рыбак заявил, что «мост закрыт до осени».', 'Олег Рыбак'],
    ['«Мост закрыт», — в один голос твердят дольщики.', 'дольщики'],
  ],
  uk: [
    ['У міністерстві запевняють: «Коштів вистачить усім».', 'міністерстві'],
    ['Урсула фон дер Гай назвала рішення «історичним».', 'Урсула фон дер Гай'],
    ['Речник Повітряних сил Юрій Гай в ефірі пояснив, що «міст закрито до осені».', 'Речник Повітряних сил Юрій Гай'],
    ['«Хто, як не ми?» — риторично запитує волонтер Андрій.', 'волонтер Андрій'],
  ],
  pl: [
    [
      '„Most zostaje zamknięty” – powiedział komendant powiatowy straży pożarnej Jan Wilk.',
      'komendant powiatowy straży pożarnej Jan Wilk',
    ],
    ['W ocenie strażaków most jest „niebezpieczny dla pieszych”.', 'strażaków'],
  ],
  'zh-Hans': [
    ['法院认为，被告的行为“构成严重侵权”。', '法院'],
    ['公司宣布成功完成“大桥行动”。', '-'],
    ['市长王明警告说，大桥“随时可能倒塌”。', '市长王明'],
    ['市长宣布成功完成“大桥行动”。', '-'],
    ['公司介绍，今年将“全面推开”这项改革。', '-'],
  ],
  ja: [
    ['県によると、被害は「過去に例がない」という。', '県'],
    ['野党は「説明になっていない」と反発を強めている。', '野党'],
    ['俳優は映画で「嵐」と共演した。', '-'],
  ],
}
