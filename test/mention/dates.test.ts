import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cldrFor, readTable, supportedLanguages } from '../../src/language/index.js'
import { findDates, isDayOfMonth, weekdayInCalendar } from '../../src/mention/index.js'

/** Dates as `2025-09-03/3`, parts that are not given left out: `-09-03`, `/3`. */
const dates = (text: string, tag: string): readonly string[] =>
  findDates(text, tag).map(({ value: { year, month, day, weekday } }) =>
    [
      year ?? '',
      month === undefined ? '' : `-${month}`,
      day === undefined ? '' : `-${day}`,
      weekday === undefined ? '' : `/${weekday}`,
    ].join(''),
  )

describe('a day of a month', () => {
  it.each([
    ['en', 'on September 3'],
    ['en', 'the 3rd of September'],
    ['en-GB', 'on 3 September'],
    ['uk', '3 вересня'],
    ['de', 'am 3. September'],
    ['fr', 'le 3 septembre'],
    ['es', 'el 3 de septiembre'],
    ['pl', '3 września'],
    ['ja', '9月3日'],
    ['ja', '９月３日'],
    ['zh', '9月3日'],
    ['zh-Hans', '九月三日'],
    ['zh-Hant', '9 月 3 日'],
    ['ar', '3 سبتمبر'],
    ['ar', '٣ أيلول/سبتمبر'],
    ['he', 'ב-3 בספטמבר'],
    ['ko', '9월 3일'],
    ['hu', 'szeptember 3-án'],
    ['cs', '3. září'],
    ['vi', 'ngày 3 tháng 9'],
    ['th', '3 กันยายน'],
    ['fa', '۳ سپتامبر'],
    ['hi', '3 सितंबर'],
    ['el', '3 Σεπτεμβρίου'],
  ])('in %s: %s', (tag, text) => {
    expect(dates(text, tag)).toEqual(['-9-3'])
  })
})

describe('a full date with its weekday', () => {
  it.each([
    ['en', 'on Wednesday, September 3, 2025, he'],
    ['en-GB', 'on Wednesday 3 September 2025'],
    ['uk', 'у середу, 3 вересня 2025 року'],
    ['de', 'am Mittwoch, dem 3. September 2025'],
    ['fr', 'mercredi 3 septembre 2025'],
    ['es', 'el miércoles, 3 de septiembre de 2025'],
    ['pl', 'w środę 3 września 2025 r.'],
    ['ja', '2025年9月3日（水）'],
    ['ja', '令和7年9月3日水曜日'],
    ['zh-Hans', '2025年9月3日星期三'],
    ['ar', 'الأربعاء، 3 سبتمبر 2025'],
    ['ru', 'в среду, 3 сентября 2025 года'],
    ['cs', 've středu 3. září 2025'],
    ['hr', 'u srijedu, 3. rujna 2025.'],
    ['is', 'miðvikudaginn 3. september 2025'],
    ['fi', 'keskiviikkona 3. syyskuuta 2025'],
    ['hu', '2025. szeptember 3., szerda'],
    ['tr', '3 Eylül 2025 Çarşamba'],
    ['lv', 'trešdiena, 2025. gada 3. septembris'],
    ['ko', '2025년 9월 3일 수요일'],
    ['vi', 'Thứ Tư, ngày 3 tháng 9 năm 2025'],
    ['th', 'วันพุธที่ 3 กันยายน พ.ศ. 2568'],
    ['pt', 'quarta-feira, 3 de setembro de 2025'],
    ['it', 'mercoledì 3 settembre 2025'],
    ['nl', 'woensdag 3 september 2025'],
    ['el', 'Τετάρτη 3 Σεπτεμβρίου 2025'],
  ])('in %s: %s', (tag, text) => {
    expect(dates(text, tag)).toEqual(['2025-9-3/3'])
  })
})

describe('other shapes', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['en', '3–5 September 2020', ['2020-9-3', '2020-9-5']],
    ['en', 'from May 26 to June 5', ['-5-26', '-6-5']],
    ['de', 'vom 3. bis 5. September', ['-9-3', '-9-5']],
    ['es', 'entre el 3 y el 5 de septiembre', ['-9-3', '-9-5']],
    ['zh', '5 月 26 日至 6 月 1 日期间', ['-5-26', '-6-1']],
    ['ja', '3-5月', ['-3', '-5']],
    ['ja', '平成18年', ['2006']],
    ['ja', '26日（日）', ['-26/7']],
    ['en', 'on the 26th (Sun)', ['-26/7']],
    ['en', 'in March', ['-3']],
    ['uk', 'у вересневому звіті', ['-9']],
    ['uk', 'щопонеділка', ['/1']],
    ['de', 'am Freitagabend, sonntags', ['/5', '/7']],
    ['is', 'í maí og júlí', ['-5', '-7']],
    ['en', '2025-09-03', ['2025-9-3']],
    ['de', '3.9.2025', ['2025-9-3']],
    ['zh', '周一至周五', ['/1', '/5']],
    ['fr', 'le 1er décembre 2021', ['2021-12-1']],
  ])('in %s: %s', (tag, text, expected) => {
    expect(dates(text, tag)).toEqual(expected)
  })

  it('keeps both readings of figures', () => {
    expect(findDates('9/3/2025', 'en')[0]?.value).toMatchObject({ month: 9, day: 3, otherwise: { month: 3, day: 9 } })
    expect(findDates('9/3/2025', 'en-GB')[0]?.value).toMatchObject({
      month: 3,
      day: 9,
      otherwise: { month: 9, day: 3 },
    })
  })
})

describe('no date', () => {
  it.each([
    ['en', 'you may march on'],
    ['en', 'Theresa May, aged 31, and Jun Kanno (38), and'],
    ['en', 'the sun sat on a wed couple'],
    ['ru', 'к окружающей среде'],
    ['cs', 'po 14 sezonách'],
    ['fr', 'sept personnes'],
    ['ro', 'de două luni, mai mult'],
    ['ja', '3日間、3か月、一日でも早く'],
    ['zh', '一周一次，两周年，日本'],
    ['de', 'mit dem Mais'],
    ['ru', 'Марта Новак пришла.'],
    ['fr', 'Avril Marchand est là.'],
  ])('in %s: %s', (tag, text) => {
    expect(dates(text, tag)).toEqual([])
  })
})

describe('CLDR’s own full date', () => {
  it.each(supportedLanguages.filter((tag) => cldrFor(tag).fullDate !== undefined))('in %s', (tag) => {
    const { months, weekdays, fullDate = '' } = cldrFor(tag)
    for (let month = 1; month <= 12; month++) {
      const weekday = weekdayInCalendar(2025, month, 14)
      const name = readTable(months).get(String(month))?.[0] ?? ''
      const day = readTable(weekdays).get(String(weekday))?.[0] ?? ''
      const text = fullDate.replace(/'([^']*)'|EEEE|cccc|MMMM|M|dd?|y|G/g, (part, quoted?: string) => {
        if (quoted !== undefined) return quoted
        if (part === 'EEEE' || part === 'cccc') return day
        if (part === 'G') return tag === 'th' ? 'พ.ศ.' : ''
        if (part === 'y') return tag === 'th' ? '2568' : '2025'
        return part === 'MMMM' ? name : part === 'M' ? String(month) : '14'
      })
      expect({ text, dates: dates(text, tag) }).toEqual({ text, dates: [`2025-${month}-14/${weekday}`] })
    }
  })
})

it('has spans that hold what they say, in every language', () => {
  const words = [
    '3',
    '12.',
    '2025',
    'September',
    'вересня',
    '月',
    '日',
    '年',
    ',',
    '–',
    ' ',
    'May',
    'سبتمبر',
    '9/3/2025',
    '周三',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 12 }),
      fc.constantFrom(...supportedLanguages),
      (parts, tag) => {
        const text = parts.join(' ')
        for (const date of findDates(text, tag)) {
          expect(text.slice(date.start, date.end)).toBe(date.text)
          const { day, month } = date.value
          if (day !== undefined) expect(isDayOfMonth(day, month ?? 1)).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})

it('knows the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 0, max: 364 }), (year, offset) => {
      const date = new Date(Date.UTC(year, 0, 1 + offset))
      expect(weekdayInCalendar(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(
        date.getUTCDay() || 7,
      )
    }),
  )
})
