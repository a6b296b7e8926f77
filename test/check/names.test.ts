import { describe, expect, it } from 'vitest'
import { missingSigns } from '../../src/check/checkers/names/names-missing.js'
import { spellingSigns } from '../../src/check/checkers/names/names-signs.js'
import { swapSigns } from '../../src/check/checkers/names/names-swaps.js'
import { namesTrees } from '../../src/check/checkers/names/names-trees.js'
import { checkDocument } from '../../src/check/index.js'
import { bilingual, findingsAmong, type Pairs } from './bilingual.js'

const check = (source: string, target: string, pairs: Pairs): readonly string[] =>
  findingsAmong('names', source, target, pairs)

const novak: Pairs = [
  ['The director, Elena Novak, came.', 'Прийшла директорка Елена Новак.'],
  ['They asked Novak.', 'Запитали Новак.'],
  ['Then Novak left with Martin Weber.', 'Потім Новак пішла з Мартіном Вебером.'],
  ['The engineer is Martin Weber.', 'Інженер — Мартін Вебер.'],
]
const changed = (at: number, target: string): Pairs =>
  novak.map((pair, index) => (index === at ? [pair[0], target] : pair))

describe('names', () => {
  it.each<readonly [string, string, string, Pairs]>([
    ['forms of one name', 'en', 'uk', novak],
    [
      'an adjective of a name that ends like it begins',
      'en',
      'cs',
      [
        ['The market of Sarissa is open.', 'Trh v Sarisse je otevřený.'],
        ['They left Sarissa.', 'Opustili Sarissu.'],
        ['The Sarissa mayor spoke.', 'Promluvil Sarisský starosta.'],
      ],
    ],
    [
      'a possessive',
      'en',
      'de',
      [
        ['It is Novak’s house.', 'Das ist Novaks Haus.'],
        ['They saw Novak.', 'Sie sahen Novak.'],
        ['Then Novak left.', 'Dann ging Novak.'],
      ],
    ],
    [
      'a noun of the target that answers a word in lower case',
      'en',
      'de',
      [
        [
          'They heat the skin by lasers, and of course by the Taser.',
          'Sie erhitzen die Haut durch Laser und natürlich den Taser.',
        ],
        ['The Taser was found.', 'Der Taser wurde gefunden.'],
        ['He dropped the Taser.', 'Er ließ den Taser fallen.'],
      ],
    ],
    [
      'a stem that changes',
      'en',
      'pl',
      [
        ['We saw Laura Conti.', 'Widzieliśmy Laurę Conti.'],
        ['They told Laura.', 'Powiedzieli Laurze.'],
        ['Then Laura left.', 'Potem Laura wyszła.'],
      ],
    ],
    [
      'a territory as an adjective',
      'en',
      'uk',
      [
        ['It is in Ukraine.', 'Це в Україні.'],
        ['It left Ukraine.', 'Це залишило Україну.'],
        ['Forces of Ukraine won.', 'Українські сили перемогли.'],
      ],
    ],
    [
      'a pronoun for a name',
      'en',
      'de',
      [
        ['They saw Novak.', 'Sie sahen Novak.'],
        ['Ask Novak.', 'Fragen Sie Novak.'],
        ['Yesterday Novak went home.', 'Gestern ging sie nach Hause.'],
      ],
    ],
    [
      'a month that is nearly a name',
      'ru',
      'en',
      [
        ['Там живёт Олег Марш.', 'Oleh Marsh lives there.'],
        ['Потом Марш ушёл.', 'Then Marsh left.'],
        ['Снова пришёл Марш.', 'Once more Marsh came.'],
        ['Олег Марш и Вебер говорили 14 марта.', 'Oleh Marsh and Weber spoke on March 14.'],
      ],
    ],
    ['a name in its own alphabet', 'en', 'uk', [['He uses YouTube a lot.', 'Він часто дивиться YouTube-канали.']]],
    ['Latin letters that the source has', 'en', 'zh-Hans', [['He needs vitamin C now.', '他现在需要维生素C了。']]],
    ['a mixed word that the source has', 'uk', 'ru', [['Це слово «oпір».', 'Это слово «oпір».']]],
    [
      'a city that languages call by names of their own',
      'de',
      'fr',
      [
        ['Sie flog nach Frankfurt.', 'Elle a pris l’avion pour Francfort.'],
        ['Er wohnt in Mailand.', 'Il habite à Milan.'],
      ],
    ],
    [
      'a people for its country',
      'ru',
      'en',
      [
        ['Половина жителей Великобритании согласна.', 'Half of all Britons agree.'],
        ['Это решение Великобритании.', 'It is a decision of Britain.'],
      ],
    ],
    [
      'a short name for a given name',
      'ru',
      'en',
      [
        ['Вчера Ольга встретила Александра Котова.', 'Yesterday Olga met Alexander Kotov.'],
        ['Потом Ольга ушла с Сашей.', 'Then Olga left with Alexander.'],
        ['Позже Саше надоело ждать.', 'Later Alexander was tired of waiting.'],
      ],
    ],
    [
      'persons of a list in another order',
      'en',
      'is',
      [
        ...Array.from({ length: 5 }, () => ['Then Brynja met Skarphedinn.', 'Þá hitti Brynja Skarphedinn.'] as const),
        ['The couple Brynja Olafs and Skarphedinn Weber came.', 'Hjónin Skarphedinn Weber og Brynja Olafs komu.'],
      ],
    ],
    [
      'names in pinyin',
      'zh-Hans',
      'en',
      [
        ['记者王小飞报道。', 'Reporter Wang Xiaofei reports.'],
        ['教授李忠明说。', 'Professor Li Zhongming said.'],
        ['他去了里斯本。', 'Li Zhongming went to Lisbon.'],
      ],
    ],
    [
      'the article and the possessive adjective that a name may end in',
      'en',
      'is',
      [
        ['The review of the Gautars came.', 'Dómurinn um Gautana kom.'],
        ['They saw the Gautars play.', 'Þau sáu Gautarnir leika.'],
        ['It was of the Gautars.', 'Það var af Gautunum.'],
      ],
    ],
    [
      'the same in Croatian',
      'en',
      'hr',
      [
        ['They saw Cownie there.', 'Ondje su vidjeli Cowniea.'],
        ['Then Cownie left.', 'Zatim je Cownie otišao.'],
        ['It was Cownie’s goal.', 'Bio je to Cowniejev gol.'],
      ],
    ],
    [
      'a name made whole',
      'en',
      'de',
      [
        ['The director, Elena Novak, came.', 'Die Direktorin Elena Novak kam.'],
        ['It is the plan of Elena Novak.', 'Es ist der Plan von Elena Novak.'],
        ['They asked Russia’s Novak.', 'Sie fragten Elena Novak.'],
      ],
    ],
    [
      'a country whose name begins a longer word of katakana',
      'en',
      'ja',
      [
        ['She was born in India.', '彼女はインドで生まれた。'],
        ['The paper Indeia says so, from India.', '新聞インデイアがそう伝えた。'],
      ],
    ],
    [
      'a name in the spelling of either language',
      'de',
      'fr',
      [['Dort sprach Alexander Lukaschenko.', 'Alexandre Loukachenko y a parlé.']],
    ],
    [
      'what is made of a name, in lower case',
      'en',
      'de',
      [
        ['Then Storm Ada came.', 'Dann kam Sturm Ada.'],
        ['After Storm Ada it was calm.', 'Nach Sturm Ada war es still.'],
        ['There were two storms.', 'Es waren zwei Stürme.'],
      ],
    ],
    [
      'a genitive of a name with an apostrophe',
      'en',
      'cs',
      [
        ['They saw O’Mahony there.', 'Viděli tam O’Mahony.'],
        ['It was O’Mahony’s plan.', 'Byl to plán O’Mahony.'],
      ],
    ],
  ])('is silent on %s', (_, source, target, pairs) => {
    expect(check(source, target, pairs)).toEqual([])
  })

  it.each<readonly [string, string, string, Pairs, readonly string[]]>([
    ['another spelling', 'en', 'uk', changed(1, 'Запитали Новек.'), ['names.inconsistent error u2.s1']],
    ['another name', 'en', 'uk', changed(1, 'Запитали Вебера.'), ['names.swapped error u2.s1']],
    [
      'a letter of another alphabet',
      'en',
      'uk',
      changed(1, 'Запитали Нoвак.'),
      ['names.mixed-script error u2.s1', 'names.inconsistent error u2.s1'],
    ],
    [
      'a wrong last name',
      'en',
      'uk',
      changed(2, 'Потім Вебер пішла з Мартіном Новаком.'),
      ['names.swapped error u3.s1'],
    ],
    [
      'a look-alike in katakana',
      'en',
      'ja',
      [['He likes Kashmir.', '彼は力シミールが好きだ。']],
      ['names.mixed-script error u1.s1'],
    ],
    [
      'a Cyrillic letter in a Chinese name',
      'en',
      'zh-Hans',
      [['They saw Kovacs.', '他们见到科к奇。']],
      ['names.mixed-script error u1.s1'],
    ],
    [
      'a name left out',
      'en',
      'uk',
      [...novak, ['People trust Novak here.', 'Тут довіряють людям.']],
      ['names.missing warning u5.s1'],
    ],
    ['a second capital in a name', 'en', 'uk', changed(1, 'Запитали НОвак.'), ['names.inconsistent error u2.s1']],
    [
      'two spellings again and again, of which one is the source’s',
      'en',
      'de',
      [
        ['They met Tom Lucan.', 'Sie trafen Tom Lucan.'],
        ['Then Lucan left the house.', 'Dann verließ Lucan das Haus.'],
        ['They asked Lucan about it.', 'Sie fragten Lukan danach.'],
        ['It is the house of Lucan.', 'Es ist das Haus von Lukan.'],
      ],
      ['names.inconsistent warning u3.s1', 'names.inconsistent warning u4.s1'],
    ],
    [
      'a country that a longer name ends with left out where the rest stands',
      'en',
      'uk',
      [
        ['They met in France.', 'Вони зустрілися у Франції.'],
        ['The gallery Novel France is new.', 'Галерея «Новель Франція» нова.'],
        [
          'Then Novel France opened its doors to the children of the town.',
          'Тоді «Новель» відчинила двері дітям міста.',
        ],
      ],
      ['names.missing warning u3.s1'],
    ],
    [
      'half of a person’s name left out where the other half stands',
      'en',
      'uk',
      [
        ...novak,
        [
          'Yesterday the engineer Martin Weber told the council about the bridge.',
          'Учора інженер Мартін розповів раді про міст.',
        ],
      ],
      ['names.missing error u5.s1'],
    ],
    [
      'a letter too few in a country’s katakana',
      'en',
      'ja',
      [
        ['She was born in Romania.', '彼女はルーマニアで生まれた。'],
        ['He likes Romania.', '彼はルーマニアが好きだ。'],
        ['He left Romania.', '彼はルマニアを去った。'],
      ],
      ['names.inconsistent error u3.s1'],
    ],
    [
      'a country that stands once, with a letter wrong',
      'en',
      'ru',
      [['He was born in Normandy.', 'Он родился в Норрмондии.']],
      ['names.inconsistent error u1.s1'],
    ],
    [
      'a short name two letters off that stands well elsewhere',
      'en',
      'uk',
      [
        ['They saw Keller there.', 'Там бачили Келлера.'],
        ['Then Keller left.', 'Потім Келлер пішов.'],
        ['It was Keller again.', 'Це знову був Кумлер.'],
      ],
      ['names.inconsistent error u3.s1'],
    ],
    [
      'a name that is copied wrongly every time',
      'de',
      'en',
      [
        ['Die Rakete Glennford steigt.', 'The rocket Glenmford rises.'],
        ['Bald steigt Glennford wieder.', 'Soon Glenmford rises again.'],
      ],
      ['names.spelling warning u1.s1', 'names.spelling warning u2.s1'],
    ],
    [
      'a spelling with signs beside one without',
      'fr',
      'de',
      [
        ['Le port de Témouran est fermé.', 'Der Hafen von Témouran ist geschlossen.'],
        ['À Témouran, personne ne pêche.', 'In Témouran fischt niemand.'],
        ['Le maire de Témouran a parlé.', 'Der Bürgermeister von Temouran sprach.'],
      ],
      ['names.inconsistent warning u3.s1'],
    ],
    [
      'a letter too many in the stem of a place',
      'en',
      'cs',
      [
        ['They left with Ukraine.', 'Odjeli s Ukrajinou.'],
        ['The people of Ukraine waited.', 'Obyvatelé Ukrajiny čekali.'],
        ['She saw Ukraine.', 'Viděla Ukrajiinu.'],
      ],
      ['names.inconsistent error u3.s1'],
    ],
    [
      'a name in pinyin that is written rightly elsewhere',
      'zh-Hans',
      'en',
      [
        ['记者王小飞报道。', 'Reporter Wang Xiaofei reports.'],
        ['昨天王小飞说。', 'Yesterday Wang Xiaofui spoke.'],
      ],
      ['names.spelling error u2.s1'],
    ],
    [
      'another name in the place of half of one in katakana',
      'ja',
      'en',
      [
        ['ロペスは勝った。', 'López won the match.'],
        ['監督はセルジオ・カルモナだ。', 'The coach is López Carmona.'],
        ['ロペスは帰国した。', 'López went home.'],
      ],
      ['names.swapped error u2.s1'],
    ],
    [
      'another person in pinyin',
      'zh-Hans',
      'en',
      [
        ['记者王小飞报道。', 'Reporter Wang Xiaofei reports.'],
        ['教授李忠明说。', 'Professor Li Xiaofei said.'],
      ],
      ['names.swapped error u2.s1'],
    ],
    [
      'another country',
      'en',
      'uk',
      [
        ['It is in France.', 'Це у Франції.'],
        ['It is in Japan.', 'Це в Японії.'],
        ['It went from Japan.', 'Це прибуло з Франції.'],
      ],
      ['names.territory error u3.s1'],
    ],
  ])('names %s', (_, source, target, pairs, expected) => {
    expect([...check(source, target, pairs)].sort()).toEqual([...expected].sort())
  })

  it('has trees that were learned for the signs of each verdict', () => {
    expect(namesTrees.spelling.signs).toEqual(spellingSigns)
    expect(namesTrees.swap.signs).toEqual(swapSigns)
    expect(namesTrees.missing.signs).toEqual(missingSigns)
  })

  it('says what contradicts what', () => {
    const [issue] = checkDocument(
      bilingual(
        'en',
        'uk',
        changed(1, 'Запитали Новек.').map((pair) => [pair]),
      ),
      { families: ['names'] },
    )
    expect(issue?.values).toMatchObject({ here: 'Новек', usual: 'Новак', count: 2, source: 'Novak' })
    expect(issue?.target?.[0]).toMatchObject({ start: 9, end: 14, text: 'Новек' })
    expect(issue?.related?.map(({ unit }) => unit)).toEqual(['u1', 'u3'])
  })

  it('takes a spelling that the languages choose between for none, and one letter in the place of another for a fault', () => {
    const document = bilingual('en', 'de', [
      [['The engineer Fennimore left.', 'Der Ingenieur Fennimore ging.']],
      [['He met Wardlow there.', 'Dort traf er Wardlpw.']],
      [['They know Vladimir Sokolow.', 'Sie kennen Wladimir Sokolow.']],
    ])
    const found = checkDocument(document, { families: ['names'] }).filter(({ severity }) => severity !== 'info')
    expect(found.map(({ rule, unit }) => `${rule} ${unit}`)).toEqual(['names.spelling u2'])
  })
})

describe('names that stand once', () => {
  const once = (source: string, target: string, pair: readonly [string, string]): readonly string[] =>
    checkDocument(bilingual(source, target, [[pair]]), { families: ['names'] })
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => rule)

  it.each<readonly [string, string, readonly [string, string]]>([
    ['en', 'uk', ['They met Bernard Harrison there.', 'Там вони зустріли Бернарда Гаррісона.']],
    ['en', 'cs', ['They met Bernard Harrison there.', 'Potkali tam Bernarda Harrisona.']],
    ['de', 'en', ['Dort traf sie Wladimir Petrow.', 'There she met Vladimir Petrov.']],
    ['ru', 'en', ['Там они встретили Николая Петрова.', 'There they met Nikolai Petrov.']],
    ['de', 'en', ['Man sah Mitglieder der Roten Armee Fraktion.', 'They saw members of the Red Army Faction.']],
    ['en', 'cs', ['The spokeswoman was Maria Zakharova.', 'Mluvčí byla Marija Zacharová.']],
    ['en', 'ja', ['They met Martin Wilson there.', 'そこで彼らはマーティン・ウィルソンに会った。']],
    ['en', 'ar', ['They met Martin Wilson there.', 'التقوا هناك مارتن ويلسون.']],
    ['zh-Hans', 'en', ['王晓明昨天来了。', 'Wang Xiaoming came yesterday.']],
    ['en', 'he', ['They met Martin Wilson there.', 'הם פגשו שם את מרטין וילסון.']],
  ])('are left alone as they are usually spelt, from %s to %s', (source, target, pair) => {
    expect(once(source, target, pair)).toEqual([])
  })

  it.each<readonly [string, string, readonly [string, string]]>([
    ['en', 'cs', ['They met Bernard Harrison there.', 'Potkali tam Bernarda Harrsiona.']],
    ['en', 'de', ['They met Bernard Harrison there.', 'Dort trafen sie Bernard Harrrison.']],
    ['fr', 'es', ['Ils y ont vu Bernard Harrison.', 'Allí vieron a Bernard Haxrison.']],
    ['ru', 'en', ['Там они встретили Николая Петрова.', 'There they met Nikolai Pertov.']],
    ['en', 'ru', ['They met Bernard Kovalenko there.', 'Там они встретили Бернарда Ковваленко.']],
    ['en', 'uk', ['They went to Germany.', 'Вони поїхали до Німечинни.']],
    ['zh-Hans', 'en', ['王晓明昨天来了。', 'Wang Xiaomnig came yesterday.']],
  ])('are named where their letters are mixed up, from %s to %s', (source, target, pair) => {
    expect(once(source, target, pair)).toHaveLength(1)
  })
})

describe('names that are kept as they are', () => {
  const found = (target: string, source: string, translation: string): readonly string[] =>
    findingsAmong('names', 'en', target, [[source, translation]])

  it.each<readonly [string, string, string]>([
    ['cs', 'It is run by Public Health Scotland.', 'Vede to Public Health Scotland.'],
    ['es', 'It is run by Public Health Scotland.', 'Lo dirige el Instituto Escocés.'],
    ['uk', 'The Brewers of Europe wrote to them.', 'Їм написала Brewers of Europe.'],
    ['de', 'They asked President Novak there.', 'Dort fragten sie Präsident Novak.'],
    ['cs', 'They asked Kim Jong-un there.', 'Tam se ptali Kim Čong-una.'],
    ['ja', 'The Brewers of Europe wrote to them.', 'Brewers of Europeが書いた。'],
  ])('are right, or translated, in %s: %s', (target, source, translation) => {
    expect(found(target, source, translation)).toEqual([])
  })

  it.each<readonly [string, string, string]>([
    ['cs', 'It is run by Public Health Scotland.', 'Vede to Pulic Health Scotland.'],
    ['de', 'They asked the Alliance on Mental Illness.', 'Sie fragten die Alliance on Mential Illness.'],
    ['es', 'It was the Royal College of Emergency Medicine.', 'Fue el Royal College of Eiergency Medicine.'],
    ['uk', 'The Brewers of Europe wrote to them.', 'Їм написала Brwers of Europe.'],
    ['ru', 'Then Urban Taskforce was asked.', 'Потом спросили Urban Taskfroce.'],
    ['ja', 'The Brewers of Europe wrote to them.', 'Brewrs of Europeが書いた。'],
    ['es', 'They left Bangladesh.', 'Se fueron de Batgladesh.'],
  ])('are a letter off, in %s: %s', (target, source, translation) => {
    expect(found(target, source, translation)).toEqual(['names.spelling error u1.s1'])
  })
})

describe('names of places', () => {
  it.each<readonly [string, string, Pairs]>([
    [
      'en',
      'es',
      [
        ['The trade of Europe grows.', 'Crece el comercio de Europa.'],
        ['The European Union agreed.', 'La Unión Europea aceptó.'],
        ['The European Parliament voted.', 'Votó el Parlamento Europeo.'],
      ],
    ],
    [
      'en',
      'cs',
      [
        ['They live in Russia.', 'Žijí v Rusku.'],
        ['Then they left Russia.', 'Pak opustili Rusko.'],
        ['It was written in Russian.', 'Bylo to napsáno v ruštině.'],
      ],
    ],
    ['en', 'es', [['They left Bangladesh.', 'Se fueron de Bangladesh.']]],
  ])('are answered by what is made of them, from %s to %s', (source, target, pairs) => {
    expect(findingsAmong('names', source, target, pairs)).toEqual([])
  })

  it.each<readonly [string, string, Pairs]>([
    ['en', 'uk', [['Rwanda changed, and Rwanda grew.', 'Руанда змінилася, і тоді зросла Руатда.']]],
  ])('are a letter off, from %s to %s', (source, target, pairs) => {
    expect(findingsAmong('names', source, target, pairs)).toEqual(['names.inconsistent warning u1.s1'])
  })
})
