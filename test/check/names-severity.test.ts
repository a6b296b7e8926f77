import { describe, expect, it } from 'vitest'
import { findingsAmong, type Pairs } from './bilingual.js'

const found = (source: string, target: string, pairs: Pairs): readonly string[] =>
  findingsAmong('names', source, target, pairs)

const other = 'names.inconsistent warning u3.s1'
const wrong = 'names.inconsistent error u3.s1'

const house = (name: string, usual: string, here: string): Pairs => [
  [`Дом купил ${name}.`, `The house was bought by ${usual}.`],
  [`Его продал ${name}.`, `It was sold by ${usual}.`],
  [`Потом пришёл ${name}.`, `Then came ${here}.`],
]

describe('how grave a name is', () => {
  it.each<readonly [string, string, string, Pairs, string]>([
    ['ie and e', 'ru', 'en', house('Савельев', 'Savelev', 'Saveliev'), other],
    ['c and k', 'ru', 'en', house('Волканов', 'Volkanov', 'Volcanov'), other],
    [
      'э and е',
      'en',
      'ru',
      [
        ['They asked Penbury.', 'Спросили Пэнбери.'],
        ['Then Penbury left.', 'Потом Пэнбери ушла.'],
        ['Here Penbury came back.', 'Тут Пенбери вернулась.'],
      ],
      other,
    ],
    [
      'other characters for the same sounds',
      'en',
      'zh-Hans',
      [
        ['They live in Houston.', '他们住在休斯顿。'],
        ['We love Houston.', '我们爱休斯顿。'],
        ['She left Houston.', '她离开了休斯敦。'],
      ],
      other,
    ],
    [
      'a long vowel at the end in katakana',
      'en',
      'ja',
      [
        ['Then Tolvar spoke.', 'それからトルヴァが話した。'],
        ['They saw Tolvar.', '彼らはトルヴァを見た。'],
        ['Here is Tolvar.', 'ここにトルヴァーがいる。'],
      ],
      other,
    ],
    [
      'a place as the source writes it, in another case',
      'en',
      'hr',
      [
        ['They met in Pyongyang.', 'Sastali su se u Pyongyangu.'],
        ['The talks were long.', 'Razgovori su bili dugi.'],
      ],
      'names.inconsistent warning u1.s1',
    ],
    [
      'an ending that the name does not take',
      'en',
      'cs',
      [
        ['They asked Torrey.', 'Zeptali se: Torrey odpověděl.'],
        ['Then Torrey left.', 'Potom Torrey odešel.'],
        ['It was a day of Torrey.', 'Byl to den Torreyeho.'],
      ],
      other,
    ],
    [
      'a first name that is left out before the last',
      'en',
      'de',
      [
        ['They met Lena Brodin in Berlin.', 'Sie trafen Lena Brodin in Berlin.'],
        ['Then Lena Brodin left.', 'Dann ging Lena Brodin.'],
        ['They offered Arvika Lena Brodin for a week.', 'Sie boten Arvika für eine Woche Brodin an.'],
        ['It was Arvika.', 'Es war Arvika.'],
      ],
      'names.missing warning u3.s1',
    ],
  ])('is worth a warning: %s', (_what, source, target, pairs, expected) => {
    expect(found(source, target, pairs)).toEqual([expected])
  })

  it.each<readonly [string, string, string, Pairs, string]>([
    ['a letter that is doubled', 'ru', 'en', house('Маканов', 'Makanov', 'Makkanov'), wrong],
    ['a vowel that is changed', 'ru', 'en', house('Маканов', 'Makanov', 'Mukanov'), wrong],
    [
      'a letter that is put into what a place is called',
      'en',
      'de',
      [
        ['The road to Iran is long.', 'Der Weg in den Iran ist lang.'],
        ['They left Iran.', 'Sie verließen den Iran.'],
        ['Then Iran answered.', 'Dann antwortete der Iraan.'],
      ],
      wrong,
    ],
    [
      'a syllable that is none of pinyin',
      'zh-Hans',
      'en',
      [['王守宝说。', 'Wang Shooubao said so.']],
      'names.spelling error u1.s1',
    ],
    [
      'a doubled letter in a given name that stands once',
      'en',
      'de',
      [['The engineer was Martin Ekdahl.', 'Der Ingenieur war Maartin Ekdahl.']],
      'names.spelling error u1.s1',
    ],
  ])('is an error: %s', (_what, source, target, pairs, expected) => {
    expect(found(source, target, pairs)).toEqual([expected])
  })
})
