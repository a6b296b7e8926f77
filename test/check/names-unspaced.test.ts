import { describe, expect, it } from 'vitest'
import { foldHan } from '../../src/mention/names/han-signs.js'
import { findingsAmong, type Pairs } from './bilingual.js'

const check = (source: string, target: string, pairs: Pairs): readonly string[] =>
  findingsAmong('names', source, target, pairs)

describe('names of Japanese whose sound the characters do not tell', () => {
  const pairs: Pairs = [
    ['新しい駅は青原にできる。', 'The new station will be in Aohara.'],
    ['青原の住民は喜んでいる。', 'The people of Aohara are glad.'],
    ['市は青原の駅前を整備する。', 'The city will rebuild the square in Aohara.'],
    ['列車は青原に停まる。', 'Trains will stop at Aohara.'],
  ]

  it('are learned from where they stand together', () => {
    expect(check('ja', 'en', pairs)).toEqual([])
  })

  it('are the same all through', () => {
    const slip: Pairs = [...pairs.slice(0, 3), ['列車は青原に停まる。', 'Trains will stop at Aobara.']]
    expect(check('ja', 'en', slip)).toEqual(['names.inconsistent error u4.s1'])
  })
})

describe('names that both languages write in Chinese characters', () => {
  it.each<readonly [string, string, string]>([
    ['simplified', '会議で森田健一社長が話した。', '会上森田健一社长发了言。'],
    ['a sign of repetition', '会議で佐々木健一さんが話した。', '会上佐佐木健一发了言。'],
    ['the family name alone', '会議で森田健一社長が話した。', '会上森田先生发了言。'],
    ['a role of a group', '会議で日本代表監督が話した。', '会上日本国家队教练发了言。'],
  ])('may be written with %s', (_, source, target) => {
    expect(check('ja', 'zh-Hans', [[source, target]])).toEqual([])
  })

  it.each<readonly [string, string, string]>([
    ['a sign of the given name', '会議で森田健一社長が話した。', '会上森田建二社长发了言。'],
    ['the given name, set apart', '参加した森田健一さん（２４）は喜んだ。', '参加者森田浩二（24岁）很高兴。'],
    ['a sign of the family name', '会議で森田健一社長が話した。', '会上林田健一社长发了言。'],
  ])('are told where %s is another', (_, source, target) => {
    const found = check('ja', 'zh-Hans', [[source, target]])
    expect(found).toEqual(['names.spelling error u1.s1'])
  })

  it('are told where a place stands for another', () => {
    const pairs: Pairs = [
      ['石川県で雪が降った。', '石川县下了雪。'],
      ['青森県でも雪が降った。', '青森县也下了雪。'],
      ['石川県の住民が話した。', '石川县居民说了话。'],
    ]
    expect(check('ja', 'zh-Hans', pairs)).toEqual([])
    const swapped: Pairs = [...pairs.slice(0, 2), ['石川県の住民が話した。', '青森县居民说了话。']]
    expect(check('ja', 'zh-Hans', swapped)).toHaveLength(1)
  })

  it('are folded sign by sign', () => {
    expect(foldHan('鈴木と沢田')).toBe(foldHan('铃木と泽田'))
    expect(foldHan('鈴木')).not.toBe(foldHan('鈴本'))
    expect(foldHan('a々b')).toHaveLength(3)
  })
})

describe('places of a source in Chinese characters', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['as they are called', 'He came from Canada to Berlin.', []],
    ['misspelt', 'He came from Carada to Berlin.', ['names.inconsistent error u1.s1']],
  ])('%s', (_, target, expected) => {
    expect(check('zh-Hans', 'en', [['他从加拿大来到柏林。', target]])).toEqual(expected)
  })
})

describe('names without capitals', () => {
  const hebrew = (third: string): Pairs => [
    ['The Bloomfield office is open.', 'משרד בלומפילד פתוח.'],
    ['They work at Bloomfield.', 'הם עובדים בבלומפילד.'],
    ['They left Bloomfield.', third],
  ]

  it.each<readonly [string, string, string, Pairs]>([
    ['a prefix that sounds like the letter after it', 'en', 'he', hebrew('הם עזבו את בלומפילד.')],
    [
      'a point under a letter that is left out',
      'en',
      'hi',
      [
        ['It is in France.', 'यह फ़्रांस में है।'],
        ['They live in France.', 'वे फ्रांस में रहते हैं।'],
      ],
    ],
    ['a word of one letter and signs of vowels', 'en', 'hi', [['The book Memories is here.', 'किताब यादें यहाँ में है।']]],
  ])('%s', (_, source, target, pairs) => {
    expect(check(source, target, pairs)).toEqual([])
  })
})
