import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { bilingual, brief } from './bilingual.js'

type Pairs = readonly (readonly [string, string])[]

const check = (tags: string, pairs: Pairs): readonly string[] => {
  const [from = 'en', to = 'uk'] = tags.split('>')
  const document = bilingual(
    from,
    to,
    pairs.map((pair) => [pair]),
  )
  return brief(checkDocument(document, { families: ['structure'] }))
}

const long: Readonly<Record<string, readonly [string, string]>> = {
  'en>uk': [
    'The council decided on Monday that the old bridge over the river will be closed.',
    'У понеділок рада вирішила, що старий міст через річку буде закрито для всіх.',
  ],
  'en>ja': [
    'The council decided on Monday that the old bridge over the river will be closed.',
    '議会は月曜日に、川にかかる古い橋を閉鎖することを決定した。',
  ],
  'de>ar': [
    'Der Rat hat am Montag beschlossen, dass die alte Brücke über den Fluss gesperrt wird.',
    'قرر المجلس يوم الاثنين إغلاق الجسر القديم فوق النهر أمام الجميع.',
  ],
  'en>el': [
    'The council decided on Monday that the old bridge over the river will be closed.',
    'Το συμβούλιο αποφάσισε τη Δευτέρα ότι η παλιά γέφυρα του ποταμού θα κλείσει.',
  ],
  'en>hi': [
    'The council decided on Monday that the old bridge over the river will be closed.',
    'परिषद ने सोमवार को तय किया कि नदी का पुराना पुल बंद कर दिया जाएगा।',
  ],
}
const numbered = ([source, target]: readonly [string, string]): Pairs =>
  Array.from({ length: 10 }, (_, at) => [`${at} ${source}`, `${at} ${target}`] as const)

describe('structure', () => {
  it.each(Object.entries(long))('%s: texts of like length', (tags, pair) => {
    expect(check(tags, numbered(pair))).toEqual([])
  })

  it.each(Object.entries(long))('%s: one that is far too short, one far too long', (tags, pair) => {
    const pairs = numbered(pair).map(([source, target], at): readonly [string, string] => [
      source,
      at === 3 ? target.slice(0, 6) : at === 5 ? `${target} ${target} ${target} ${target}` : target,
    ])
    expect(check(tags, pairs).filter((line) => line.startsWith('structure.length'))).toEqual([
      'structure.length warning u4.s1',
      'structure.length warning u6.s1',
    ])
  })

  it.each<readonly [string, string, string]>([
    ['en>uk', 'He came home late. He sat down to read. Then he went to sleep.', 'Він прийшов, сів читати й заснув.'],
    [
      'ja>en',
      '彼は遅くに家に帰ってきた。そしてすぐに座って静かに本を読んだ。それから彼は眠ってしまったのだった。それで全部である。',
      'He came home, read and slept.',
    ],
    ['ar>de', 'عاد إلى البيت متأخرا جدا. ثم جلس يقرأ كتابا طويلا. ثم ذهب لينام.', 'Er kam heim, las und schlief.'],
  ])('%s: sentences that are fewer', (tags, source, target) => {
    expect(check(tags, [[source, target]])).toEqual(['structure.sentences info u1.s1'])
  })

  it.each<readonly [string, Pairs, readonly string[]]>([
    [
      'en>uk',
      [
        ['We will wait here for you.', 'Ми чекатимемо тут на вас.'],
        ['We will wait here for you.', 'Ми тут на вас зачекаємо.'],
        ['We will wait here for you.', 'Ми чекатимемо тут на вас.'],
      ],
      ['structure.same-source warning u2.s1'],
    ],
    [
      'zh>fr',
      [
        ['我们会在这里等你们回来。', 'Nous vous attendrons ici.'],
        ['我们会在这里等你们回来。', 'On reste ici à vous attendre.'],
      ],
      ['structure.same-source warning u2.s1'],
    ],
    [
      'en>de',
      [
        ['Yes.', 'Ja.'],
        ['Yes.', 'Doch.'],
      ],
      ['structure.same-source info u2.s1'],
    ],
    [
      'en>el',
      [
        ['The council closed the bridge on Monday.', 'Το συμβούλιο έκλεισε τη γέφυρα τη Δευτέρα.'],
        ['Nobody asked the fishermen about it.', 'Το συμβούλιο έκλεισε τη γέφυρα τη Δευτέρα.'],
      ],
      ['structure.same-target warning u2.s1'],
    ],
    [
      'en>he',
      [
        ['The council closed the old bridge.', 'המועצה סגרה את הגשר הישן אתמול.'],
        ['The council has closed the old bridge.', 'המועצה סגרה את הגשר הישן אתמול.'],
      ],
      ['structure.same-target info u2.s1'],
    ],
    [
      'ru>en',
      [
        ['Да.', 'Yes.'],
        ['Конечно.', 'Yes.'],
      ],
      [],
    ],
  ])('%s: the same text twice', (tags, pairs, expected) => {
    expect(check(tags, pairs)).toEqual(expected)
  })

  it('shows the other place', () => {
    const document = bilingual('en', 'uk', [
      [['We will wait here.', 'Ми чекатимемо тут.']],
      [['We will wait here.', 'Ми тут зачекаємо.']],
    ])
    expect(checkDocument(document, { families: ['structure'] })[0]?.related?.[0]?.unit).toBe('u1')
  })
})
