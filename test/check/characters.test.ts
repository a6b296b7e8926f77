import { describe, expect, it } from 'vitest'
import { checkDocument, checkSource } from '../../src/check/index.js'
import { bilingual, brief } from './bilingual.js'

const check = (source: string, target: string, tags: string): readonly string[] => {
  const [from = 'en', to = 'uk'] = tags.split('>')
  return brief(checkDocument(bilingual(from, to, [[[source, target]]]), { families: ['characters'] })).map((line) =>
    line.replace(' u1.s1', ''),
  )
}

describe('characters', () => {
  it.each([
    ['en>uk', 'He and I saw point a.', 'Ми з ним і ще й у точці А.'],
    ['en>uk', 'They sang “The Lady Is a Tramp”.', 'Вони співали «The Lady Is a Tramp».'],
    ['en>uk', 'the curve y and the axis x', 'крива y та вісь x'],
    ['en>fa', 'She goes home.', 'او به خانه می\u200Cرود.'],
    ['en>hi', 'a teacher', 'क्\u200Dष शिक्षक'],
    ['en>th', 'The library opened.', 'ห้องสมุด\u200Bเปิดแล้ว'],
    ['en>he', 'The book (ABC) is here.', 'הספר \u2066(ABC)\u2069 כאן.'],
    ['en>fr', 'a café', 'un café'],
    ['en>vi', 'Hanoi', 'Hà Nội'],
    ['en>ja', 'in 2025', '２０２５年に'],
    ['en>el', 'or not', 'ή όχι, ο ίδιος'],
    ['uk>en', 'Вітамін А', 'Vitamin A'],
    ['en>ru', 'model 1O2', 'модель 1O2'],
  ])('%s: %s / %s', (tags, source, target) => {
    expect(check(source, target, tags)).toEqual([])
  })

  it.each([
    ['en>uk', 'The house.', 'Буди\uFFFDок.', 'characters.replacement error'],
    ['en>de', 'The house.', 'Das\u0007 Haus.', 'characters.control error'],
    ['en>fr', 'It’s here.', 'C\u0092est ici.', 'characters.control error'],
    ['en>he', 'The book (ABC).', 'הספר \u202B(ABC).', 'characters.bidi error'],
    ['en>ar', 'The book.', 'الكتاب\u2069.', 'characters.bidi error'],
    ['en>ja', 'Tokyo', '東京\uE000', 'characters.private-use warning'],
    ['en>fr', 'a café', 'un cafe\u0301', 'characters.normal-form warning'],
    ['en>ko', 'Seoul', '서울'.normalize('NFD'), 'characters.normal-form warning'],
    ['en>ar', 'no', 'ﻻ', 'characters.normal-form warning'],
    ['en>de', 'finally', 'ﬁnal', 'characters.normal-form warning'],
    ['en>pl', 'The house.', 'Do\u200Bm.', 'characters.invisible warning'],
    ['en>uk', 'bread and salt', 'хліб i сіль', 'characters.look-alike error'],
    ['en>ru', 'And they left.', 'Они ушли, a мы нет.', 'characters.look-alike error'],
    ['uk>pl', 'хліб і сіль', 'chleb і sól', 'characters.look-alike error'],
    ['en>el', 'the book', 'o άνθρωπος', 'characters.look-alike error'],
    ['en>uk', '102 people', '1О2 людини', 'characters.look-alike error'],
  ])('%s: %s / %s', (tags, source, target, expected) => {
    expect(check(source, target, tags)).toEqual([expected])
  })

  it('takes what the source has too for the author’s', () => {
    expect(check('The \uFFFD sign', 'Знак \uFFFD', 'en>uk')).toEqual(['characters.replacement info'])
    expect(check('cafe\u0301', 'cafe\u0301 noir', 'en>fr')).toEqual(['characters.normal-form info'])
  })

  it('reads a source alone', () => {
    const document = bilingual('ja', 'en', [[['東京\uFFFDへ\u0007']]])
    expect(brief(checkSource(document))).toEqual([
      'characters.replacement error u1.s1',
      'characters.control error u1.s1',
    ])
  })

  it('says where the letter stands and what is meant', () => {
    const [issue] = checkDocument(bilingual('en', 'uk', [[['bread and salt', 'хліб i сіль']]]), {
      families: ['characters'],
    })
    expect(issue).toMatchObject({ values: { word: 'i', expected: 'і' }, target: [{ start: 5, end: 6, text: 'i' }] })
  })
})
