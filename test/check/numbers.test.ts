import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { bilingual, brief } from './bilingual.js'

const check = (source: string, target: string, tags: string) => {
  const [from = 'en', to = 'uk'] = tags.split('>')
  return brief(checkDocument(bilingual(from, to, [[[source, target]]]), { families: ['numbers'] })).map((line) =>
    line.replace(' u1.s1', ''),
  )
}

describe('valid', () => {
  it.each([
    ['en>uk', '12,400 people', '12 400 осіб'],
    ['en>de', '12,400 people', '12.400 Menschen'],
    ['en>fr', '12,400 people', '12 400 personnes'],
    ['en>ja', '12,400 people', '１万２４００人'],
    ['en>zh', '120 million yuan', '1.2亿元'],
    ['en>hi', 'it cost €100m', 'इसकी लागत €100m थी'],
    ['en>he', 'it cost £5 million and 3 km', 'זה עלה 5 מיליון ליש"ט ו-3 ק"מ'],
    ['en>is', 'about $25,000', 'um 25000 dollurum'],
    ['en>is', 'a reception from 6-8 p.m.', 'opnun frá 18–20'],
    ['en>de', '$3.5 billion', '3,5 Milliarden Dollar'],
    ['en>uk', 'between £3 and £8 million', 'від 3 до 8 мільйонів фунтів'],
    ['en>de', '7:15 p.m.', '19.15 Uhr'],
    ['en>cs', 'at 11:30 p.m.', 'v půl dvanácté'],
    ['en>de', '23 people', 'dreiundzwanzig Menschen'],
    ['en>cs', 'the 25-year-old', 'pětadvacetiletý'],
    ['en>es', 'from 6-8 p.m.', 'de 18:00 a 20:00'],
    ['en>de', 'between 11 and 1:30 p.m.', 'zwischen 11 und 13:30 Uhr'],
    ['en>uk', 'open 9-11 a.m.', 'відчинено з 9:00 до 11:00'],
    ['cs>uk', 'jedenašedesátiletý herec', 'актор, якому 61 рік'],
    ['de>en', 'seit 2015 Tausende von Pflanzen', 'since 2015 thousands of plants'],
    ['es>en', 'desde 2015 miles de plantas', 'thousands of plants since 2015'],
    ['en>zh', '20% off', '八折'],
    ['en>fr', 'the 1990s', 'les années 90'],
    ['en>cs', 'the 1880s', '80. léta 19. století'],
    ['en>uk', '50 percent', 'половина'],
    ['en>cs', '10 miles (16 km)', '16 kilometrů'],
    ['en>uk', 'COVID-19', 'COVID-19'],
    ['hi>en', '₹2,06,737', '206,737 rupees'],
    ['ru>en', 'в 17 часов 47 минут', 'at 17:47'],
    ['en>de', 'up 5 to 10 percent', 'um 5 bis 10 Prozent'],
    ['en>hr', 'at about 09:30 BST', 'oko 10:30 (CET)'],
    ['ja>en', '9時間', 'nine hours'],
    ['ar>en', '٣٫٥ مليون', '3.5 million'],
    ['en>uk', '1 million', 'мільйон'],
    ['en>hr', 'The 6-foot-6 forward', 'visok 198 cm'],
    ['de>en', 'beim 16:32 (8:13)', '16-32 (8-13)'],
    ['en>zh', 'over $2 million', '200 多万美元'],
    ['en>ja', 'a quarter of homes', '4分の1'],
    ['de>fr', 'dem 13. Jahrhundert', 'au XIIIe siècle'],
    ['en>hr', 'the 31-year-old', 'tridesetjednogodišnjak'],
    ['en>cs', 'an estimated 2,200 members', 'asi dva tisíce dvě stě členů'],
    ['en>cs', '600,000 years', 'šest set tisíc let'],
    ['en>ru', 'some 5,242 people', 'около пяти тысяч двухсот сорока двух человек'],
    ['en>fr', '2,300 people', 'deux mille trois cents personnes'],
    ['en>ru', 'self-isolate for 14 days', 'двухнедельный карантин'],
    ['en>de', '2,06,737 cases', '2.06.737 Fälle'],
    ['en>uk', 'Android 4.4 came out', 'вийшов Android 4.4'],
    ['en>de', 'a 911 caller said', 'ein Anrufer sagte'],
  ])('%s: %s / %s', (tags, source, target) => {
    expect(check(source, target, tags).filter((line) => !line.endsWith('info'))).toEqual([])
  })
})

describe('invalid', () => {
  it.each([
    ['en>uk', '52 people', '25 осіб', 'numbers.value error'],
    ['en>de', '$3 trillion', '3 Milliarden Dollar', 'numbers.magnitude error'],
    ['en>es', 'from 6-8 p.m.', 'de 18:30 a 20:00', 'numbers.value error'],
    ['en>de', 'at 6 p.m.', 'um 18.30 Uhr', 'numbers.value error'],
    ['en>cs', '3.5 billion', '35 miliard', 'numbers.separator error'],
    ['en>fr', '9,000 euros', '9,000 euros', 'numbers.separator error'],
    ['en>de', '5.6 points', '5.6 Punkte', 'numbers.locale-separator error'],
    ['uk>en', '11,64 метра', '11,64 metres', 'numbers.locale-separator error'],
    ['en>ja', '2.5 metres', '2,5メートル', 'numbers.locale-separator error'],
    ['en>es', '5.6 points', '5.6 puntos', 'numbers.locale-separator warning'],
    ['en>uk', '67% voted', 'проголосували 67 українців', 'numbers.percent error'],
    ['en>de', '$60 in all', '60 insgesamt', 'numbers.currency error'],
    ['en>de', '$60 in all', '60 Euro insgesamt', 'numbers.currency error'],
    ['en>uk', '42 people came', 'прийшли люди', 'numbers.missing warning'],
    ['en>de', 'They raised $60 million.', 'Sie sammelten Millionen.', 'numbers.missing error'],
    ['en>uk', 'It took 16 hours.', 'Це тривало годинами.', 'numbers.missing error'],
    ['en>ja', 'Some 2,000 people gathered.', '約人が集まった。', 'numbers.missing error'],
    ['fr>el', 'Il a perdu 4,5 % des voix.', 'Έχασε ψήφους.', 'numbers.missing error'],
    ['en>ar', 'It reached 12,400 readers.', 'وصل إلى القراء.', 'numbers.missing error'],
    ['en>de', 'They met in 1999.', 'Sie trafen sich.', 'numbers.missing warning'],
    ['en>uk', 'people came', 'прийшли 42 людини', 'numbers.extra warning'],
    ['en>de', '8-foot cord', '240 m langes Seil', 'numbers.value-far warning'],
    ['en>de', '10 miles away', '16 Kilometer entfernt', 'numbers.converted info'],
    ['en>de', '1,234 people', '1.200 Menschen', 'numbers.value-far warning'],
  ])('%s: %s / %s', (tags, source, target, expected) => {
    expect(check(source, target, tags)).toEqual([expected])
  })
})

it('never changes the document', () => {
  const document = bilingual('en', 'uk', [[['52 people, $3 trillion on May 3', '25 осіб 4 травня']]])
  const before = JSON.stringify(document)
  checkDocument(document)
  expect(JSON.stringify(document)).toBe(before)
})
