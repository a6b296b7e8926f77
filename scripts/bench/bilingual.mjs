/** Invented news in five languages, sentence for sentence, with a natural share of names, dates, numbers and quotations. */

/** Persons as each script writes them: first names, then last names. */
const first = [
  ['Olena', 'Олена', 'Olena', 'オレーナ', 'Елена'],
  ['John', 'Джон', 'John', 'ジョン', 'Джон'],
  ['Anna', 'Анна', 'Anna', 'アンナ', 'Анна'],
  ['Peter', 'Петер', 'Peter', 'ピーター', 'Петер'],
  ['Marta', 'Марта', 'Marta', 'マルタ', 'Марта'],
  ['Victor', 'Віктор', 'Victor', 'ビクトル', 'Виктор'],
  ['Nina', 'Ніна', 'Nina', 'ニーナ', 'Нина'],
  ['Robert', 'Роберт', 'Robert', 'ロベルト', 'Роберт'],
]
const last = [
  ['Kovalenko', 'Коваленко', 'Kovalenko', 'コバレンコ', 'Коваленко'],
  ['Marsh', 'Марш', 'Marsh', 'マーシュ', 'Марш'],
  ['Lindqvist', 'Ліндквіст', 'Lindqvist', 'リンドクヴィスト', 'Линдквист'],
  ['Alonso', 'Алонсо', 'Alonso', 'アロンソ', 'Алонсо'],
  ['Novak', 'Новак', 'Novak', 'ノバク', 'Новак'],
  ['Tamura', 'Тамура', 'Tamura', 'タムラ', 'Тамура'],
  ['Berger', 'Бергер', 'Berger', 'ベルガー', 'Бергер'],
  ['Rossi', 'Россі', 'Rossi', 'ロッシ', 'Росси'],
  ['Duval', 'Дюваль', 'Duval', 'デュバル', 'Дюваль'],
  ['Petrenko', 'Петренко', 'Petrenko', 'ペトレンコ', 'Петренко'],
  ['Holm', 'Гольм', 'Holm', 'ホルム', 'Хольм'],
  ['Sandoval', 'Сандоваль', 'Sandoval', 'サンドバル', 'Сандоваль'],
  ['Vernon', 'Вернон', 'Vernon', 'バーノン', 'Вернон'],
  ['Tkachenko', 'Ткаченко', 'Tkachenko', 'トカチェンコ', 'Ткаченко'],
  ['Morel', 'Морель', 'Morel', 'モレル', 'Морель'],
  ['Lindgren', 'Ліндгрен', 'Lindgren', 'リンドグレン', 'Линдгрен'],
]
const places = [
  ['Ukraine', 'Україна', 'die Ukraine', 'ウクライナ', 'Украина'],
  ['France', 'Франція', 'Frankreich', 'フランス', 'Франция'],
  ['Japan', 'Японія', 'Japan', '日本', 'Япония'],
  ['Poland', 'Польща', 'Polen', 'ポーランド', 'Польша'],
  ['Canada', 'Канада', 'Kanada', 'カナダ', 'Канада'],
]
/** `{P}` a person, `{L}` a last name, `{C}` a country, `{D}` day and month, `{Y}` a year, `{N}` a number, `{R}` a rate. */
const sentences = [
  [
    '{P} said the bridge would stay closed until {D}.',
    '{P} каже, що міст буде закрито до {D}.',
    '{P} sagte, die Brücke bleibe bis zum {D} gesperrt.',
    '{P}さんは、橋は{D}まで閉鎖されると述べた。',
    '{P} говорит, что мост будет закрыт до {D}.',
  ],
  [
    'The council approved a budget of {N} euros, and nobody voted against it.',
    'Рада схвалила бюджет у розмірі {N} євро, і ніхто не голосував проти.',
    'Der Rat billigte einen Haushalt von {N} Euro, und niemand stimmte dagegen.',
    '議会は{N}ユーロの予算を承認し、反対した者はいなかった。',
    'Совет одобрил бюджет в размере {N} евро, и никто не голосовал против.',
  ],
  [
    'The water rose quickly in the night, but the dam held.',
    'Вода вночі швидко піднімалася, але гребля витримала.',
    'Das Wasser stieg in der Nacht schnell, aber der Damm hielt.',
    '夜の間に水位は急に上がったが、堤防は持ちこたえた。',
    'Вода ночью быстро поднималась, но плотина выдержала.',
  ],
  [
    '“We did not expect so many people,” {L} told reporters.',
    '«Ми не чекали так багато людей», — сказав журналістам {L}.',
    '„Wir haben nicht so viele Menschen erwartet“, sagte {L} vor Journalisten.',
    '「これほど多くの人が来るとは思わなかった」と{L}さんは記者団に語った。',
    '«Мы не ждали так много людей», — сказал журналистам {L}.',
  ],
  [
    'Sales of small cars fell by {R} last year, and nobody in the trade was surprised.',
    'Продажі малих автомобілів торік упали на {R}, і ніхто в галузі не здивувався.',
    'Der Absatz kleiner Autos sank im vergangenen Jahr um {R}, und niemand in der Branche war überrascht.',
    '小型車の販売は昨年{R}減ったが、業界では誰も驚かなかった。',
    'Продажи малых автомобилей в прошлом году упали на {R}, и никто в отрасли не удивился.',
  ],
  [
    'The talks went on until the morning, and the two sides parted without a word.',
    'Переговори тривали до ранку, і обидві сторони розійшлися без слова.',
    'Die Gespräche dauerten bis zum Morgen, und die beiden Seiten trennten sich ohne ein Wort.',
    '話し合いは朝まで続き、双方は何も言わずに別れた。',
    'Переговоры шли до утра, и обе стороны разошлись без единого слова.',
  ],
  [
    '{C} has built {N} homes since {Y}, more than it had planned.',
    '{C} збудувала {N} осель із {Y} року, більше, ніж планувала.',
    '{C} hat seit {Y} {N} Wohnungen gebaut, mehr als geplant.',
    '{C}は{Y}年から{N}戸の住宅を建てており、計画を上回っている。',
    '{C} построила {N} домов с {Y} года, больше, чем планировала.',
  ],
  [
    '{P} and {L} met for the first time on {D}, when the snow had gone.',
    '{P} і {L} уперше зустрілися {D}, коли сніг розтанув.',
    '{P} und {L} trafen sich zum ersten Mal am {D}, als der Schnee weg war.',
    '{P}さんと{L}さんは、雪が消えた{D}に初めて会った。',
    '{P} и {L} впервые встретились {D}, когда снег сошёл.',
  ],
  [
    'Every morning the baker opens his shop before the buses run.',
    'Щоранку пекар відчиняє крамницю ще до перших автобусів.',
    'Jeden Morgen öffnet der Bäcker seinen Laden, bevor die Busse fahren.',
    '毎朝、パン屋はバスが走る前に店を開ける。',
    'Каждое утро пекарь открывает лавку ещё до первых автобусов.',
  ],
  [
    '“It was a mistake,” said {P}. “We shall not repeat it.”',
    '«Це була помилка, — каже {P}. — Ми її не повторимо».',
    '„Es war ein Fehler“, sagte {P}. „Wir werden ihn nicht wiederholen.“',
    '「それは間違いだった。繰り返すことはない」と{P}さんは話した。',
    '«Это была ошибка, — говорит {P}. — Мы её не повторим».',
  ],
  [
    'Farmers in the valley say that the harvest will be poor again, since it has not rained for weeks.',
    'Фермери в долині кажуть, що врожай знову буде поганий, адже дощу не було вже кілька тижнів.',
    'Die Bauern im Tal sagen, die Ernte werde wieder schlecht, denn es habe seit Wochen nicht geregnet.',
    '谷の農家は、何週間も雨が降っていないため、収穫はまた悪くなると話している。',
    'Фермеры в долине говорят, что урожай снова будет плохим, ведь дождя не было уже несколько недель.',
  ],
  [
    'About {N} people came to the square, and the police counted no arrests.',
    'На площу прийшло близько {N} людей, і поліція нікого не затримала.',
    'Etwa {N} Menschen kamen auf den Platz, und die Polizei nahm niemanden fest.',
    '広場には約{N}人が集まり、警察は誰も逮捕しなかった。',
    'На площадь пришло около {N} человек, и полиция никого не задержала.',
  ],
]
const column = { en: 0, uk: 1, de: 2, ja: 3, ru: 4 }

/** Units of a pair of languages, each a sentence of its own: `{source, target}`. The same number gives the same units. */
export function bilingual(from, to, count) {
  let state = 7
  const next = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  return Array.from({ length: count }, (_, at) => {
    const sentence = sentences[at % sentences.length]
    const values = {
      person: [next(first.length), next(last.length)],
      name: next(last.length),
      place: next(places.length),
      day: new Date(Date.UTC(2023, next(12), 1 + next(28))),
      year: 1950 + next(70),
      number: 1000 + next(900_000),
      rate: 2 + next(90) + next(10) / 10,
    }
    return { source: written(sentence, from, values), target: written(sentence, to, values) }
  })
}

function written(sentence, tag, { person, name, place, day, year, number, rate }) {
  const at = column[tag]
  const space = tag === 'ja' ? '・' : ' '
  const figures = (value) => value.toLocaleString(tag)
  const parts = {
    P: first[person[0]][at] + space + last[person[1]][at],
    L: last[name][at],
    C: places[place][at],
    D: day.toLocaleDateString(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    Y: String(year),
    N: figures(number),
    R: `${figures(rate)}${/^(?:en|ja)/.test(tag) ? '' : '\u00A0'}%`,
  }
  const text = sentence[at].replaceAll(/\{(\w)\}/g, (_, slot) => parts[slot])
  return text.charAt(0).toUpperCase() + text.slice(1)
}
