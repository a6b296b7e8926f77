import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { supportedLanguages } from '../../src/language/index.js'
import { findDates, findNumbers, isConverted } from '../../src/mention/index.js'

/** Numbers in figures: value, and what belongs to it. */
const numbers = (text: string, tag: string): readonly string[] =>
  findNumbers(text, tag, findDates(text, tag))
    .filter((number) => number.value.form === 'digits')
    .map(({ value }) => {
      const kind = ['cardinal', 'measure', 'currency'].includes(value.kind) ? '' : value.kind
      return [value.kind === 'time' ? `${value.minutes}` : value.value, kind, value.currency, value.unit]
        .filter((part) => part !== undefined && part !== '')
        .join(' ')
    })

const words = (text: string, tag: string): readonly number[] =>
  findNumbers(text, tag, []).flatMap((number) => (number.value.form === 'words' ? [number.value.value] : []))

describe('figures', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['en', 'about 3.5 million euros', ['3500000 EUR']],
    ['en', '$60 billion, £3million, US$5m, £75m', ['60000000000 USD', '3000000 GBP', '5000000 USD', '75000000 GBP']],
    ['en', '3 million Australian dollars', ['3000000 AUD']],
    ['en', '5 per cent and 5.2%', ['5 percent', '5.2 percent']],
    ['en', 'open 6-8 p.m. and 11 to 1:30 pm', ['1080 time', '1200 time', '660 time', '810 time']],
    ['en', '7:15 PM, at 7 p.m., 11 a.m.', ['1155 time', '1140 time', '660 time']],
    ['en', 'COVID-19, F-16, G7, 5G', ['19 code', '16 code', '7 code', '5 code']],
    ['en', '12,400 people, 2,06,737 cases, 14 lakh', ['12400', '206737', '1400000']],
    ['en', '2 1/2 million', ['2500000']],
    ['en', 'after 9/11', ['911']],
    ['en', 'in 1948', ['1948 year']],
    ['en', '120 mph, 5-10 acres, 14-year-old', ['120 mile-per-hour', '5 acre', '10 acre', '14 year']],
    ['de', '1.234,5 und 12.000 und 150 000', ['1234.5', '12000', '150000']],
    ['de', 'um 19.15 Uhr, 13 % auf 6,1 Mio.', ['1155 time', '13 percent', '6100000']],
    ['de', 'mit dem Jahr 2022 mit dem', ['2022 year']],
    ['fr', '12 000 postes, 1,85 million d’euros à 19h15', ['12000', '1850000 EUR', '1155 time']],
    ['uk', '3,5 мільярда доларів США, 20 тис. грн', ['3500000000 USD', '20000 UAH']],
    ['ru', '1 млн 200 тыс. рублей', ['1200000 RUB']],
    ['cs', '85 mil za hodinu, 3,5 mil. dolarů', ['85 mile-per-hour', '3500000 USD']],
    ['es', '35 mil millones de dólares', ['35000000000 USD']],
    ['zh', '33亿美元，百分之50，下午7点15分', ['3300000000 USD', '50 percent', '1155 time']],
    ['zh', '20世纪六七十年代', ['1960 year', '1970 year']],
    ['ja', '1億2000万円、３万７千１２０人、2万7,000', ['120000000 JPY', '37120', '27000']],
    ['ja', '１万０３６３・１８', ['10363.18']],
    ['hi', '₹2 लाख', ['200000 INR']],
    ['ar', '٣٫٥ مليون دولار', ['3500000 USD']],
    ['he', '3.5 מיליון דולר', ['3500000 USD']],
    ['is', '8,3 milljörðum króna', ['8300000000 ISK']],
    ['tr', 'yüzde 5, %35', ['5 percent', '35 percent']],
    ['tr', '12 bin 500 kişi, 2,5 milyon dolardı', ['12500', '2500000 USD']],
    [
      'ko',
      '1조 2천억 원, 1억 5천만원, 3만명이, 3백만 달러',
      ['1200000000000 KRW', '150000000 KRW', '30000', '3000000 USD'],
    ],
    ['ko', '35퍼센트였다, 2 조지아', ['35 percent', '2']],
    ['ja', '1兆2千億円、1億5千万円', ['1200000000000 JPY', '150000000 JPY']],
    ['zh-Hant', '1億5千萬歐元，35%', ['150000000 EUR', '35 percent']],
    ['th', 'ร้อยละ 35, 1.5 หมื่นล้านบาท', ['35 percent', '15000000000 THB']],
    ['fa', '۱۲ هزار و ۵۰۰ نفر', ['12500']],
    ['hu', '150 millióan, 200 ezren', ['150000000', '200000']],
    ['id', 'Rp1,2 miliar, Rp 500', ['1200000000 IDR', '500 IDR']],
    ['vi', 'lúc 17 giờ 30, 19h15', ['1050 time', '1155 time']],
    ['sv', 'på 1800-talet', ['1800 year']],
  ])('in %s: %s', (tag, text, expected) => {
    expect(numbers(text, tag)).toEqual(expected)
  })

  it('keeps the other reading of one separator', () => {
    expect(findNumbers('1.234', 'en', [])[0]?.value).toMatchObject({ value: 1.234, otherwise: [1234] })
    expect(findNumbers('1.234', 'de', [])[0]?.value).toMatchObject({ value: 1234, otherwise: [1.234] })
    expect(findNumbers('3.5', 'de', [])[0]?.value).toMatchObject({ value: 3.5, nonlocal: true })
  })

  it('lets a range share its magnitude', () => {
    expect(findNumbers('between £3 and £8 million', 'en', [])[0]?.value.otherwise).toEqual([3_000_000])
  })

  it('leaves out dates and addresses', () => {
    expect(numbers('on September 3, 2025, see https://example.org/2020/12 or a1@example.org', 'en')).toEqual([])
  })
})

describe('words', () => {
  it.each<readonly [string, string, readonly number[]]>([
    ['en', 'twenty-three', [23]],
    ['en', 'two and a half million', [2_500_000]],
    ['de', 'dreiundzwanzig, fünfundzwanzigjährig', [23, 25]],
    ['uk', 'двадцять три, п’ять, шостий', [23, 5, 6]],
    ['ru', 'двух с половиной миллионов', [2_500_000]],
    ['cs', 'pětadvacetiletou', [25]],
    ['hr', 'dvanaestogodišnja', [12]],
    ['fr', 'quatre-vingt-trois', [83]],
    ['zh', '三万五千人', [35_000]],
    ['zh', '十四五', [14, 5]],
    ['en', 'three hundred and fifty, half a million', [350, 500_000]],
    ['de', 'Siebzigerjahren', [70]],
    ['it', 'settantacinquenne', [75]],
    ['ar', 'مليونين ونصف المليون، خمسة وعشرين، والعشر', [2_500_000, 25, 10]],
    ['he', 'מיליון וחצי, שני מיליון, שלוש מאות וחמישים', [1_500_000, 2_000_000, 350]],
    ['fa', 'یک و نیم میلیون، سیصد و پنجاه', [1_500_000, 350]],
    ['hi', 'डेढ़ लाख, साढ़े तीन सौ, सवा करोड़', [150_000, 350, 12_500_000]],
    ['tr', 'bir buçuk milyon', [1_500_000]],
    ['hu', 'másfél millió, háromezer, huszonöt', [1_500_000, 3000, 25]],
    ['fi', 'puolitoista miljoonaa, kolmetuhatta', [1_500_000, 3000]],
    ['el', 'ενάμισι εκατομμύριο', [1_500_000]],
    ['ko', '십오만 명', [150_000]],
    ['zh-Hant', '三成五', [35, 3, 5]],
    ['ro', 'un milion și jumătate, jumătate de milion', [1_500_000, 500_000]],
    ['en', 'King Charles III and the XIX century', [3, 19, 100]],
  ])('in %s: %s', (tag, text, expected) => {
    expect(words(text, tag)).toEqual(expected)
  })
})

it.each<readonly [number, string, number, string, boolean]>([
  [10, 'mile', 16, 'kilometer', true],
  [90, 'fahrenheit', 32, 'celsius', true],
  [90, 'degree', 30, 'celsius', true],
  [8, 'foot', 240, 'meter', false],
  [14, 'day', 2, 'week', true],
  [5, 'mile', 5, 'kilogram', false],
])('converts %d %s and %d %s', (value, unit, other, otherUnit, expected) => {
  expect(isConverted(value, unit, other, otherUnit)).toBe(expected)
})

it('has spans that hold what they say, in every language', () => {
  const parts = [
    '3',
    '1.234',
    '12,5',
    '2025',
    '%',
    '$',
    'million',
    'млн',
    '万',
    '年代',
    ' ',
    '–',
    '19:15',
    'Uhr',
    '½',
    '9/11',
    '3 000',
    '・',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 12 }),
      fc.constantFrom(...supportedLanguages),
      (pieces, tag) => {
        const text = pieces.join(' ')
        let end = 0
        for (const number of findNumbers(text, tag, findDates(text, tag)).filter(
          (one) => one.value.form === 'digits',
        )) {
          expect(text.slice(number.start, number.end)).toBe(number.text)
          expect(number.start).toBeGreaterThanOrEqual(end)
          end = number.end
          expect(Number.isFinite(number.value.value)).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})
