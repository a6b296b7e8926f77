import { describe, expect, it } from 'vitest'
import { checkDocument, checkSource } from '../../src/check/index.js'
import type { Quotation } from '../../src/model/quotation.js'
import { bilingual, brief, findingsAmong, type Pairs } from './bilingual.js'

const check = (source: string, target: string, pairs: Pairs, info = false): readonly string[] =>
  findingsAmong('quotes', source, target, pairs, info)

const said: Pairs = [
  ['“We will wait,” she said.', '«Ми чекатимемо», — сказала вона.'],
  ['“It is over,” he said.', '«Усе скінчилося», — сказав він.'],
  ['“Not yet,” she said.', '«Ще ні», — сказала вона.'],
]
const changed = (at: number, target: string): Pairs =>
  said.map((pair, index) => (index === at ? [pair[0], target] : pair))
const long: Pairs = [
  ['“We will wait.', '«Ми чекатимемо.'],
  ['And then we go,” she said.', 'А тоді підемо», — сказала вона.'],
]

describe('quotes', () => {
  it.each<readonly [string, string, string, Pairs]>([
    ['each language’s marks', 'en', 'uk', said],
    ['a quotation over paragraphs', 'en', 'uk', long],
    ['straight marks all through', 'en', 'de', [['"We wait," she said.', '"Wir warten", sagte sie.']]],
    ['a nested quotation', 'en', 'de', [['“He said ‘no’ again,” she said.', '„Er sagte wieder ‚nein‘“, sagte sie.']]],
    ['an apostrophe', 'en', 'fr', [['It’s the workers’ house.', 'C’est la maison d’ouvriers.']]],
    [
      'a spoken line after a dash',
      'en',
      'es',
      [['“We will all wait here,” she said.', '—Esperaremos todos aquí —dijo ella.']],
    ],
    ['a word without its marks', 'en', 'uk', [['They play for “Dynamo” now.', 'Тепер вони грають за Динамо.']]],
    [
      'one closing mark for two that are alike',
      'en',
      'fr',
      [
        [
          '“They only say: ‘we hope you help us’,” he said.',
          '« Ils disent seulement : « on espère que vous aidez », dit-il.',
        ],
      ],
    ],
    [
      'two quotations in one',
      'en',
      'uk',
      [['“It is over,” he said. “We go home now.”', '«Усе скінчилося. Тепер ми йдемо додому», — сказав він.']],
    ],
    [
      'a quotation that goes on over the next segment’s',
      'en',
      'zh',
      [
        ['“The thing we notice more and more is on the rocks,” he said.', '他说：“我们注意到岩石上有变化。'],
        ['“It is a strange plant that nobody knew.”', '那是一种奇怪的植物。”'],
      ],
    ],
    [
      'the angles of Chinese titles',
      'en',
      'zh',
      [['She reviews “The Persians”, “Antigone”.', '她评论《波斯人》和《安提戈涅》。']],
    ],
    [
      'speakers whose names sound alike in two scripts',
      'en',
      'ja',
      [
        ['“We will wait,” Maria Koval said.', '「待ちます」とマリア・コヴァルは言った。'],
        ['“It is over,” John Smith said.', '「終わった」とジョン・スミスは言った。'],
      ],
    ],
    [
      'a description in the place of a name, and a pronoun',
      'en',
      'uk',
      [
        ['“We will wait,” Maria Koval said.', '«Ми чекатимемо», — сказала мати двох дітей.'],
        ['“It is over,” she said.', '«Усе скінчилося», — сказала Марія Коваль.'],
        ['“Not yet,” John Smith said.', '«Ще ні», — сказав Джон Сміт.'],
      ],
    ],
    [
      'an article with a description, and the name of the one described',
      'en',
      'zh',
      [
        ['“We will wait,” the Texas Republican said.', '克鲁兹（Cruz）说：“我们会等。”'],
        ['“It is over,” Ted Cruz said.', 'Cruz 说：“结束了。”'],
      ],
    ],
    [
      'marks that both sides lack, as information',
      'en',
      'uk',
      [['We will wait.” She left.', 'Ми чекатимемо. Вона пішла.']],
    ],
    [
      'names without marks, whatever happens to what people say',
      'en',
      'cs',
      [
        ...[1, 2, 3, 4].map((day): readonly [string, string] => [
          `“We wait for day ${day} now,” she said.`,
          `„Teď čekáme na den ${day},“ řekla.`,
        ]),
        ['It ran on “Morning Post” again.', 'Zase to běželo v Morning Post.'],
        ['They saw “Blue Harbour” there.', 'Viděli tam Blue Harbour.'],
      ],
    ],
    [
      'one pair of marks for the two around the same words',
      'en',
      'de',
      [['She wrote: “‘Work is a crime now.’”', 'Sie schrieb: „Arbeit ist jetzt ein Verbrechen.“']],
    ],
    [
      'a quotation that is opened anew where another was never closed',
      'en',
      'cs',
      [
        ['"It is a check," he said on "State of the Day.', '„Je to šek,“ řekl v pořadu State of the Day.'],
        ['"But it does not work at all."', '„Ale vůbec to nefunguje.“'],
      ],
    ],
    [
      'two words in one segment that both lost their marks',
      'en',
      'uk',
      [...said, ['The “experts” and “analysts” were silent.', 'Так звані експерти й аналітики мовчали.']],
    ],
    [
      'names whose marks the target’s language does not write',
      'ru',
      'en',
      [
        ['«Мы подождем», — сказал мэр.', '“We will wait,” the mayor said.'],
        ['Теплоход «Заря» ушел в рейс.', 'The motor ship Zarya has set off.'],
      ],
    ],
    [
      'the same out of Japanese, by their sound',
      'ja',
      'en',
      [
        ['「待ちます」と市長は述べた。', '“We will wait,” the mayor said.'],
        ['新型車「アオゾラ」を発表した。', 'It unveiled its new car, the Aozora.'],
      ],
    ],
    [
      'a claim of a heading without its single marks',
      'en',
      'uk',
      [['Harbour town fears ‘a winter without fish’', 'Портове місто боїться зими без риби'], ...said],
    ],
    [
      'the brackets that Japanese has for films and books',
      'en',
      'ja',
      [
        ['“We will wait,” she said.', '「待ちます」と彼女は言った。'],
        ['“It is over,” he said.', '「終わった」と彼は言った。'],
        ['He watched “Ikiru” twice.', '彼は『生きる』を二度見た。'],
      ],
    ],
    [
      'a word that a much shorter sentence leaves out',
      'en',
      'uk',
      [...said, ['It is, as the “experts” in the capital never tire of telling us, a great day.', 'Це великий день.']],
    ],
    [
      'one closing mark for two, before a segment that a mark opens',
      'en',
      'ru',
      [
        ['“They only say: ‘we hope you help us.’”', '«Они говорят: «мы надеемся на помощь».'],
        ['“We go on as before,” he said.', '«Мы продолжаем», — сказал он.'],
      ],
    ],
    [
      'who says it inside the marks where the speech goes on',
      'en',
      'fr',
      [['“It is late,” he said, “and we go home.”', '« Il est tard, a-t-il dit, et nous rentrons. »']],
    ],
    ['a short word between marks, out of Japanese', 'ja', 'en', [['「熱狂」は過ぎ去る。', 'The hype will pass.']]],
  ])('is silent on %s', (_, source, target, pairs) => {
    expect(check(source, target, pairs)).toEqual([])
  })

  it.each<readonly [string, string, string, Pairs, readonly string[]]>([
    [
      'an opening mark dropped, beside an apostrophe of the source that became a mark',
      'en',
      'uk',
      [['The workers" mood is angry. "We wait," they said.', 'Робітники розгнівані. Ми чекаємо», — сказали вони.']],
      ['quotes.unbalanced error u1.s1'],
    ],
    [
      'a closing mark dropped',
      'en',
      'uk',
      changed(1, '«Усе скінчилося, — сказав він.'),
      ['quotes.unbalanced error u2.s1'],
    ],
    [
      'an opening mark dropped',
      'en',
      'uk',
      changed(1, 'Усе скінчилося», — сказав він.'),
      ['quotes.unbalanced error u2.s1'],
    ],
    [
      'a closing mark dropped in a later paragraph',
      'en',
      'uk',
      [long[0] ?? ['', ''], [long[1]?.[0] ?? '', 'А тоді підемо, — сказала вона.']],
      ['quotes.unbalanced error u2.s1'],
    ],
    [
      'an opening mark dropped in an earlier paragraph',
      'en',
      'uk',
      [[long[0]?.[0] ?? '', 'Ми чекатимемо.'], long[1] ?? ['', '']],
      ['quotes.unbalanced error u1.s1'],
    ],
    [
      'the marks of another language',
      'en',
      'uk',
      changed(1, '“Усе скінчилося”, — сказав він.'),
      ['quotes.locale error u2.s1'],
    ],
    [
      'Japanese marks in German',
      'en',
      'de',
      [['“It is over,” he said.', '「Es ist vorbei」, sagte er.']],
      ['quotes.locale error u1.s1'],
    ],
    [
      'straight marks among others',
      'en',
      'uk',
      changed(1, '"Усе скінчилося", — сказав він.'),
      ['quotes.inconsistent warning u2.s1'],
    ],
    [
      'an opening mark and a straight one',
      'en',
      'de',
      [['“It is over,” he said.', '„Es ist vorbei", sagte er.']],
      ['quotes.inconsistent warning u1.s1'],
    ],
    [
      'marks left out',
      'en',
      'uk',
      changed(1, 'Він сказав, що все скінчилося.').map((pair, at) =>
        at === 1 ? ['“It is over now, my friends,” he said.', pair[1]] : pair,
      ),
      ['quotes.missing warning u2.s1'],
    ],
    [
      'a sentence without its marks among others that have theirs',
      'en',
      'uk',
      changed(1, 'Усе скінчилося, друзі мої, — сказав він.').map((pair, at) =>
        at === 1 ? ['“It is all over now, my friends,” he said.', pair[1]] : pair,
      ),
      ['quotes.missing error u2.s1'],
    ],
    [
      'the same in Arabic',
      'en',
      'ar',
      [
        ['“We will wait,” she said.', 'قالت: «سننتظر».'],
        ['“It is all over now, my friends,” he said.', 'قال: لقد انتهى كل شيء يا أصدقائي.'],
      ],
      ['quotes.missing error u2.s1'],
    ],
    [
      'the same out of Japanese',
      'ja',
      'de',
      [
        ['「待ちます」と彼女は言った。', '„Wir warten“, sagte sie.'],
        ['「もうすべて終わってしまった。」と彼は言った。', 'Jetzt ist alles vorbei, sagte er.'],
      ],
      ['quotes.missing error u2.s1'],
    ],
    [
      'one name that lost its marks where the others keep theirs',
      'uk',
      'pl',
      [
        ['Газета «Голос» пише.', 'Gazeta „Hołos” pisze.'],
        ['Газета «День» мовчить.', 'Gazeta „Deń” milczy.'],
        ['Газета «Рада» пише.', 'Gazeta „Rada” pisze.'],
        ['Газета «Правда» мовчить.', 'Gazeta Prawda milczy.'],
      ],
      ['quotes.missing warning u4.s1'],
    ],
    [
      'a lone word that lost its marks',
      'en',
      'cs',
      [['The “hype” will pass.', 'Humbuk pomine.']],
      ['quotes.missing warning u1.s1'],
    ],
    [
      'a quotation that lost its marks, together with the one inside it',
      'en',
      'de',
      [
        [
          'She calls it a “vague and “national security” law” here.',
          'Sie nennt es hier ein vages Gesetz zur Sicherheit.',
        ],
      ],
      ['quotes.missing warning u1.s1'],
    ],
    [
      'marks around German nouns, whose capitals make no names of them',
      'de',
      'en',
      [
        ['Er nennt es ein „Wunder“.', 'He calls it a miracle.'],
        ['Sie nennt es einen „Skandal“.', 'She calls it a scandal.'],
      ],
      ['quotes.missing warning u1.s1', 'quotes.missing warning u2.s1'],
    ],
    [
      'English marks with the spaces of French ones',
      'en',
      'fr',
      [['“It is over,” he said.', '“ C’est fini ”, dit-il.']],
      ['quotes.locale error u1.s1'],
    ],
    [
      'a second style of marks once, however often it stands',
      'en',
      'uk',
      [...said, ...said, ...said].map(([source, target], at) => [
        source,
        at < 2 ? target.replace('«', '"').replace('»', '"') : target,
      ]),
      ['quotes.inconsistent warning u1.s1'],
    ],
    [
      'the shorter of two in one segment, where the other’s translation is a little longer',
      'en',
      'cs',
      [
        ...said.map(([source]): readonly [string, string] => [source, '„Dobře,“ řekla.']),
        ['They call the deal “signed” and “final” now.', 'Dohodu teď nazývají podepsanou a „definitivní“.'],
      ],
      ['quotes.missing warning u4.s1'],
    ],
    [
      'a part of a sentence without its marks, told as something said',
      'en',
      'uk',
      [...said, ['“not before the spring comes,” he said.', 'не раніше, ніж настане весна, — сказав він.']],
      ['quotes.missing error u4.s1'],
    ],
    [
      'the same behind a colon',
      'en',
      'zh',
      [
        ['“We will wait,” she said.', '她说：“我们会等。”'],
        ['He said “not before the spring comes here.”', '他说：春天来之前不行。'],
      ],
      ['quotes.missing error u2.s1'],
    ],
    ...(
      [
        [
          'the mood of reported speech',
          'de',
          '„Wir warten“, sagte sie.',
          'Den Brief habe er nie gesehen, erklärte der Minister.',
        ],
        [
          'a verb that the clause follows at once',
          'zh',
          '“我们会等，”她说。',
          '部长表示从来没有看到过那封来自朋友的信。',
        ],
        ['a heading', 'pl', '„Poczekamy” – powiedziała.', 'Nigdy nie widziałem tego listu – minister'],
      ] as const
    ).map(([what, language, other, target]): [string, string, string, Pairs, readonly string[]] => [
      `speech without marks in ${what}, which may be meant so`,
      'en',
      language,
      [
        ['“We will wait,” she said.', other],
        ['“I never saw the letter,” the minister said.', target],
      ],
      ['quotes.missing warning u2.s1'],
    ]),
    [
      'a title without marks in a document that marks the same title elsewhere',
      'en',
      'cs',
      [
        ['They played “Blue Harbour” again.', 'Zase hráli „Modrý přístav“.'],
        ['Then “Blue Harbour” stopped, and “Night” and “Rain”.', 'Pak Modrý přístav skončil, a „Noc“ a „Déšť“.'],
        ['They saw “Morning” there.', 'Viděli tam Jitro.'],
      ],
      ['quotes.missing warning u2.s1'],
    ],
    [
      'inner marks of the language alone around what somebody says',
      'en',
      'cs',
      [
        ...[1, 2, 3].map((day): readonly [string, string] => [
          `“We wait for day ${day} now,” she said.`,
          `„Teď čekáme na den ${day},“ řekla.`,
        ]),
        ['“We all wait here again,” he said.', '‚Zase tu všichni čekáme,‘ řekl.'],
      ],
      ['quotes.inconsistent warning u4.s1'],
    ],
    [
      'who says it inside the marks',
      'en',
      'uk',
      changed(1, '«Усе скінчилося, — сказав він».'),
      ['quotes.moved warning u2.s1'],
    ],
    [
      'the same before more of the sentence',
      'en',
      'de',
      [['“It is over,” he said, and left.', '„Es ist vorbei, sagte er“ und ging.']],
      ['quotes.moved warning u1.s1'],
    ],
    [
      'words given to another speaker',
      'en',
      'uk',
      [
        ['“We will wait,” Maria Koval said.', '«Ми чекатимемо», — сказав Джон Сміт.'],
        ['“It is over,” John Smith said.', '«Усе скінчилося», — сказав Джон Сміт.'],
      ],
      ['quotes.speaker warning u1.s1'],
    ],
  ])('names %s', (_, source, target, pairs, expected) => {
    expect(check(source, target, pairs)).toEqual(expected)
  })

  it('says of a source alone what is never closed', () => {
    const document = bilingual('en', 'uk', [[['“We will wait. She left.']], [['It is over.']]])
    expect(brief(checkSource(document))).toEqual(['quotes.unclosed warning u1.s1'])
  })

  it('takes the kind of a quotation from the record that extract wrote', () => {
    const source = '“We Shall Wait Here Again” she said.'
    const document = bilingual('en', 'uk', [[[source, 'Ми знову чекатимемо тут, сказала вона.']]])
    const record: Quotation = {
      id: 'q1',
      level: 1,
      kind: 'dash',
      open: '“',
      close: '”',
      parts: [{ unit: 'u1', extent: 'whole', start: 0, end: 26, segments: ['s1'] }],
    }
    const rules = (quotations: readonly Quotation[]) =>
      checkDocument({ ...document, quotations }, { families: ['quotes'] }).map(({ rule }) => rule)
    expect(rules([])).toEqual(['quotes.missing'])
    expect(rules([record])).toEqual([])
  })

  it('says of a quotation over units of no named flow only that it may be open', () => {
    const document = bilingual('en', 'uk', [long.slice(0, 1), [[long[1]?.[0] ?? '', 'А тоді підемо, — сказала вона.']]])
    const units = document.units.map(({ flow: _, ...unit }) => unit)
    expect(brief(checkDocument({ ...document, units }, { families: ['quotes'] }))).toEqual([
      'quotes.unbalanced warning u2.s1',
    ])
  })

  it('tells as information what stands inside with the outer marks', () => {
    expect(
      check('en', 'uk', [['“He said ‘no’ again,” she said.', '«Він знову сказав «ні»», — мовила вона.']], true),
    ).toContain('quotes.level info u1.s1')
  })

  it('says that only the spaces inside the marks are another language’s', () => {
    const contexts = (target: string): readonly unknown[] =>
      checkDocument(bilingual('en', 'de', [[['“It is over,” he said.', target]]]), { families: ['quotes'] }).map(
        ({ values }) => values['context'],
      )
    expect(contexts('„ Es ist vorbei “, sagte er.')).toEqual(['spaces'])
    expect(contexts('“Es ist vorbei”, sagte er.')).toEqual([undefined])
  })

  it('keeps a mark of two characters inside its segment where the file parts them', () => {
    const document = bilingual('en', 'uk', [
      [
        [',', ''],
        [',so it ended', ''],
      ],
    ])
    const marks = checkDocument(document, { families: ['quotes'] }).flatMap(({ source }) => source ?? [])
    expect(marks.map(({ segment, start, end, text }) => [segment, start, end, text])).toEqual([['s1', 0, 1, ',']])
  })
})
