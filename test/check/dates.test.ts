import { describe, expect, it } from 'vitest'
import { checkDocument, checkSource } from '../../src/check/index.js'
import { bilingual, brief } from './bilingual.js'

const check = (source: string, target: string, tags: string) => {
  const [from = 'en', to = 'uk'] = tags.split('>')
  return brief(checkDocument(bilingual(from, to, [[[source, target]]]), { families: ['dates'] })).map((line) =>
    line.replace(' u1.s1', ''),
  )
}

const septemberThird: Readonly<Record<string, string>> = {
  en: 'It opened on September 3.',
  uk: 'Його відкрили 3 вересня.',
  de: 'Es wurde am 3. September eröffnet.',
  fr: 'Il a ouvert le 3 septembre.',
  es: 'Abrió el 3 de septiembre.',
  pl: 'Otwarto go 3 września.',
  ja: '9月3日に開所した。',
  zh: '它于9月3日启用。',
  ar: 'افتُتح في 3 سبتمبر.',
}

const fullDate: Readonly<Record<string, string>> = {
  en: 'on Wednesday, September 3, 2025, in Vienna',
  uk: 'у середу, 3 вересня 2025 року, у Відні',
  de: 'am Mittwoch, dem 3. September 2025, in Wien',
  fr: 'le mercredi 3 septembre 2025 à Vienne',
  es: 'el miércoles 3 de septiembre de 2025 en Viena',
  pl: 'w środę 3 września 2025 r. w Wiedniu',
  ja: '2025年9月3日（水）にウィーンで',
  'zh-Hans': '2025年9月3日星期三在维也纳',
  ar: 'يوم الأربعاء 3 سبتمبر 2025 في فيينا',
}

/** The same with another month, in each language. */
const october: readonly (readonly [string, string])[] = [
  ['September', 'October'],
  ['вересня', 'жовтня'],
  ['September', 'Oktober'],
  ['septembre', 'octobre'],
  ['septiembre', 'octubre'],
  ['września', 'października'],
  ['9月', '10月'],
  ['سبتمبر', 'أكتوبر'],
]

describe('the same date', () => {
  for (const table of [septemberThird, fullDate])
    for (const [from, source] of Object.entries(table))
      for (const [to, target] of Object.entries(table))
        if (from !== to)
          it(`${from} > ${to}: ${target}`, () => {
            expect(check(source, target, `${from}>${to}`)).toEqual([])
          })
})

describe('a month or a weekday in another dress', () => {
  it.each([
    ['de>en', 'In der ersten Januarwoche blühte sie.', 'It was in bloom in the first week of January.'],
    ['en>de', 'It rained on a night in November.', 'In einer Novembernacht regnete es.'],
    ['sv>en', 'Det var en decemberkväll.', 'It was an evening in December.'],
  ])('%s: %s', (tags, source, target) => {
    expect(check(source, target, tags)).toEqual([])
  })
})

describe('a month or a weekday that a capital makes a name of', () => {
  it.each([
    [
      'en>es',
      'They hope for a deal by early March.',
      'Esperan un acuerdo a principios de Marzo.',
      'dates.month-missing info',
    ],
    ['en>fr', 'They meet every Tuesday.', 'Ils se rencontrent chaque Mardi.', 'dates.weekday-missing info'],
    ['en>fr', 'They meet every Tuesday.', 'Ils se rencontrent chaque Jeudi.', 'dates.weekday-missing warning'],
  ])('%s: %s', (tags, source, target, found) => {
    expect(check(source, target, tags)).toEqual([found])
  })
})

describe('another month', () => {
  for (const [from, source] of Object.entries(septemberThird))
    for (const [to, target] of Object.entries(septemberThird)) {
      const changed =
        october.map(([month, other]) => target.replace(month, other)).find((text) => text !== target) ?? ''
      const right = to === 'de' ? target.replace('September', 'Oktober') : changed
      if (from !== to)
        it(`${from} > ${to}: ${right}`, () => {
          expect(check(source, right, `${from}>${to}`)).toEqual(['dates.month error'])
        })
    }
})

describe('valid', () => {
  it.each([
    ['en>de', 'on Saturday night', 'in der Nacht auf Sonntag'],
    ['en>he', 'It opened on Saturday.', 'המקום נפתח בשבת.'],
    ['ru>en', 'в ночь на воскресенье', 'on Saturday night'],
    ['en>uk', 'from 3 to 5 September', 'з 3 по 5 вересня'],
    ['en>ja', 'in fiscal 2006, on July 21', '平成18年度、7月21日に'],
    ['en>zh', 'since 9/11', '自9月11日以来'],
    ['en-GB>en', 'on 3/9/2025', 'on 9/3/2025'],
    ['ja>en', '26日（日）は雨', 'Rain on the 26th (Sun)'],
    ['en>cs', 'after 14 seasons', 'po 14 sezónách'],
    ['en>cs', 'for 28 people', 'pro 28 lidí'],
    ['ru>en', 'Windows 10 May 2020 Update', 'the Windows 10 May 2020 Update'],
    ['en>de', 'told The Sunday Times', 'sagte der „Sunday Times“'],
    ['en>cs', 'Since Thursday she has been ill.', 'Od čtvrtka je nemocná.'],
    ['en>cs', 'before the November elections', 'před listopadovými volbami'],
    ['en>sl', 'the February frost', 'februarski mraz'],
    ['en>bg', 'the August heat', 'августовската жега'],
    ['en>sr', 'the July session', 'јулска седница'],
    ['en>ja', 'He spoke to “Sunday Morning” again.', '彼はふたたび「サンデー・モーニング」に語った。'],
    ['en>uk', 'They left on December 25.', 'Вони поїхали на Різдво.'],
    ['en>pl', 'It happened on May 3.', 'Stało się to tego samego dnia.'],
    ['en>uk', 'In May 2020 and June 2021', 'У травні 2020-го та червні 2021 року'],
  ])('%s: %s / %s', (tags, source, target) => {
    expect(check(source, target, tags).filter((line) => !line.endsWith('info'))).toEqual([])
  })
})

describe('invalid', () => {
  it.each([
    ['en>uk', 'on September 3', '4 вересня', 'dates.day error'],
    ['en>de', 'on Thursday', 'am Dienstag', 'dates.weekday error'],
    ['en>de', 'in September 2019', 'im September 2018', 'dates.year error'],
    ['en>fr', 'on July 15', 'le 4 août', 'dates.value error'],
    ['en>de', 'in 1948', 'im Jahr 1984', 'dates.year error'],
    ['en>uk', 'It opened on September 3.', 'Його відкрили.', 'dates.day-missing error'],
    [
      'en>de',
      'The exhibition runs from May 26 through June 5.',
      'Die Ausstellung läuft vom bis zum 5. Juni.',
      'dates.day-missing error',
    ],
    ['en>ja', 'The house approved it on June 17.', '下院はそれを承認した。', 'dates.day-missing error'],
    ['de>ar', 'Am 10. August beginnt der Kurs.', 'تبدأ الدورة.', 'dates.day-missing error'],
    ['he>en', 'הספרייה נפתחה ב-3 בספטמבר.', 'The library opened.', 'dates.day-missing error'],
    ['el>en', 'Άνοιξε στις 3 Σεπτεμβρίου.', 'It opened.', 'dates.day-missing error'],
    ['en>uk', 'It opened.', 'Його відкрили 3 вересня.', 'dates.day-extra warning'],
    ['en>de', 'on Monday, September 3', 'am 3. September', 'dates.weekday-missing warning'],
    ['en>de', 'on September 3', 'am 3. September 2019', 'dates.year-extra warning'],
    ['en>de', 'in May they met', 'da trafen sie sich', 'dates.month-missing warning'],
    ['zh>en', '24日', 'on the 42nd', 'dates.day error'],
    ['en>ja', 'on September 3', '3日に', 'dates.month-missing info'],
    ['en>uk', 'on September 3', '3 числа', 'dates.month-missing warning'],
    ['ja>en', '9日 (木)', 'on the 9th', 'dates.weekday-missing warning'],
    ['en>uk', 'on the 3rd', '3 вересня', 'dates.month-extra warning'],
    ['en>uk', 'on Sunday night', 'у понеділок увечері', 'dates.weekday error'],
  ])('%s: %s / %s', (tags, source, target, expected) => {
    expect(check(source, target, tags)).toEqual([expected])
  })
})

describe('a weekday that is not the date’s', () => {
  it('is an error of the source', () => {
    const document = bilingual('en', 'uk', [[['on Thursday, September 3, 2025']]])
    expect(brief(checkSource(document))).toEqual(['dates.weekday-mismatch error u1.s1'])
    expect(brief(checkDocument(document, { families: ['dates'] }))).toEqual(['dates.weekday-mismatch error u1.s1'])
  })

  it('is told once where only the translation has it', () => {
    expect(check('on Wednesday, September 3, 2025', 'у четвер, 3 вересня 2025 року', 'en>uk')).toEqual([
      'dates.weekday error',
    ])
  })

  it('is told of both sides where both have it', () => {
    expect(check('on Thursday, September 3, 2025', 'у четвер, 3 вересня 2025 року', 'en>uk')).toEqual([
      'dates.weekday-mismatch error',
      'dates.weekday-mismatch error',
    ])
  })
})

it('finds a date in the next segment', () => {
  const document = bilingual('en', 'de', [
    [
      ['On May 3 it rained.', 'Es regnete.'],
      ['They met.', 'Am 3. Mai trafen sie sich.'],
    ],
  ])
  expect(brief(checkDocument(document, { families: ['dates'] })).every((line) => line.includes(' info '))).toBe(true)
})

it('names both texts and both values', () => {
  const [issue] = checkDocument(bilingual('en', 'uk', [[['on September 3', '3 жовтня']]]), { families: ['dates'] })
  expect(issue).toMatchObject({
    values: { source: 'September 3', target: '3 жовтня', sourceValue: '--09-03', targetValue: '--10-03' },
    source: [{ start: 3, end: 14, text: 'September 3' }],
    target: [{ start: 0, end: 8, text: '3 жовтня' }],
  })
})
