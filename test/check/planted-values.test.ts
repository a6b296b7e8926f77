import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import type { Family, Severity } from '../../src/model/issue.js'
import { idOf, sentences, targets, translated } from './articles.js'
import { brief } from './bilingual.js'

/** What stands in a translation, and what somebody made of it. */
type Slip = readonly [from: string, to: string]

/** The dates and numbers of both articles in one language, each with a fault. */
interface Slips {
  readonly day: readonly Slip[]
  readonly month: readonly Slip[]
  readonly year: readonly Slip[]
  readonly weekday: readonly Slip[]
  readonly number: readonly Slip[]
  readonly yearAdded: readonly Slip[]
  readonly weekdayAdded: readonly Slip[]
}

const numbers: readonly Slip[] = [['37', '73']]
const hanDates: Pick<Slips, 'day' | 'month' | 'year' | 'yearAdded'> = {
  day: [
    ['10月13日', '10月14日'],
    ['5月9日', '5月8日'],
    ['9月3日', '9月4日'],
  ],
  month: [
    ['10月13日', '11月13日'],
    ['5月9日', '6月9日'],
    ['9月3日', '10月3日'],
  ],
  year: [
    ['2025年', '2024年'],
    ['2023年', '2032年'],
  ],
  yearAdded: [
    ['5月9日', '2023年5月9日'],
    ['9月3日', '2025年9月3日'],
  ],
}
const slips: Readonly<Record<string, Slips>> = {
  uk: {
    day: [
      ['13 жовтня', '14 жовтня'],
      ['9 травня', '8 травня'],
      ['3 вересня', '4 вересня'],
    ],
    month: [
      ['13 жовтня', '13 листопада'],
      ['9 травня', '9 червня'],
      ['3 вересня', '3 жовтня'],
    ],
    year: [
      ['жовтня 2025', 'жовтня 2024'],
      ['березня 2023', 'березня 2032'],
    ],
    weekday: [
      ['понеділок', 'середу'],
      ['вівторок', 'четвер'],
    ],
    number: [...numbers, ['12 400', '14 200'], ['3,5 мільйона', '5,3 мільйона'], ['3,5 мільйона', '3,5 мільярда']],
    yearAdded: [
      ['9 травня', '9 травня 2023 року'],
      ['3 вересня', '3 вересня 2025 року'],
    ],
    weekdayAdded: [
      ['лише 9 травня', 'лише у вівторок, 9 травня'],
      ['3 вересня', 'у середу, 3 вересня'],
    ],
  },
  de: {
    day: [
      ['13. Oktober', '14. Oktober'],
      ['9. Mai', '8. Mai'],
      ['3. September', '4. September'],
    ],
    month: [
      ['13. Oktober', '13. November'],
      ['9. Mai', '9. Juni'],
      ['3. September', '3. Oktober'],
    ],
    year: [
      ['Oktober 2025', 'Oktober 2024'],
      ['März 2023', 'März 2032'],
    ],
    weekday: [
      ['Montag', 'Mittwoch'],
      ['Dienstag', 'Donnerstag'],
    ],
    number: [...numbers, ['12.400', '14.200'], ['3,5 Millionen', '5,3 Millionen'], ['3,5 Millionen', '3,5 Milliarden']],
    yearAdded: [
      ['9. Mai', '9. Mai 2023'],
      ['3. September', '3. September 2025'],
    ],
    weekdayAdded: [
      ['am 9. Mai', 'am Dienstag, dem 9. Mai,'],
      ['am 3. September', 'am Mittwoch, dem 3. September'],
    ],
  },
  fr: {
    day: [
      ['13 octobre', '14 octobre'],
      ['9 mai', '8 mai'],
      ['3 septembre', '4 septembre'],
    ],
    month: [
      ['13 octobre', '13 novembre'],
      ['9 mai', '9 juin'],
      ['3 septembre', '3 octobre'],
    ],
    year: [
      ['octobre 2025', 'octobre 2024'],
      ['mars 2023', 'mars 2032'],
    ],
    weekday: [
      ['lundi', 'mercredi'],
      ['mardi', 'jeudi'],
    ],
    number: [
      ...numbers,
      ['12\u202F400', '14\u202F200'],
      ['3,5 millions', '5,3 millions'],
      ['3,5 millions', '3,5 milliards'],
    ],
    yearAdded: [
      ['9 mai', '9 mai 2023'],
      ['3 septembre', '3 septembre 2025'],
    ],
    weekdayAdded: [
      ['le 9 mai', 'le mardi 9 mai'],
      ['le 3 septembre', 'le mercredi 3 septembre'],
    ],
  },
  es: {
    day: [
      ['13 de octubre', '14 de octubre'],
      ['9 de mayo', '8 de mayo'],
      ['3 de septiembre', '4 de septiembre'],
    ],
    month: [
      ['13 de octubre', '13 de noviembre'],
      ['9 de mayo', '9 de junio'],
      ['3 de septiembre', '3 de octubre'],
    ],
    year: [
      ['octubre de 2025', 'octubre de 2024'],
      ['marzo de 2023', 'marzo de 2032'],
    ],
    weekday: [
      ['lunes', 'miércoles'],
      ['martes', 'jueves'],
    ],
    number: [...numbers, ['12.400', '14.200'], ['3,5 millones', '5,3 millones'], ['3,5 millones', '3,5 billones']],
    yearAdded: [
      ['9 de mayo', '9 de mayo de 2023'],
      ['3 de septiembre', '3 de septiembre de 2025'],
    ],
    weekdayAdded: [
      ['el 9 de mayo', 'el martes 9 de mayo'],
      ['el 3 de septiembre', 'el miércoles 3 de septiembre'],
    ],
  },
  pl: {
    day: [
      ['13 października', '14 października'],
      ['9 maja', '8 maja'],
      ['3 września', '4 września'],
    ],
    month: [
      ['13 października', '13 listopada'],
      ['9 maja', '9 czerwca'],
      ['3 września', '3 października'],
    ],
    year: [
      ['października 2025', 'października 2024'],
      ['marca 2023', 'marca 2032'],
    ],
    weekday: [
      ['poniedziałek', 'środę'],
      ['we wtorek', 'w czwartek'],
    ],
    number: [...numbers, ['12 400', '14 200'], ['3,5 miliona', '5,3 miliona'], ['3,5 miliona', '3,5 miliarda']],
    yearAdded: [
      ['9 maja', '9 maja 2023 roku'],
      ['3 września', '3 września 2025 roku'],
    ],
    weekdayAdded: [
      ['dopiero 9 maja', 'dopiero we wtorek 9 maja'],
      ['3 września', 'w środę 3 września'],
    ],
  },
  ja: {
    ...hanDates,
    weekday: [
      ['月曜日', '水曜日'],
      ['火曜日', '木曜日'],
    ],
    number: [...numbers, ['1万2400', '1万4200'], ['350万', '530万'], ['350万', '350億']],
    weekdayAdded: [
      ['5月9日', '5月9日（火曜日）'],
      ['9月3日', '9月3日（水曜日）'],
    ],
  },
  'zh-Hans': {
    ...hanDates,
    weekday: [
      ['星期一', '星期三'],
      ['星期二', '星期四'],
    ],
    number: [...numbers, ['1.24万', '1.42万'], ['350万', '530万'], ['350万', '350亿']],
    weekdayAdded: [
      ['5月9日', '5月9日（星期二）'],
      ['9月3日', '9月3日（星期三）'],
    ],
  },
  ar: {
    day: [
      ['13 أكتوبر', '14 أكتوبر'],
      ['9 مايو', '8 مايو'],
      ['3 سبتمبر', '4 سبتمبر'],
    ],
    month: [
      ['13 أكتوبر', '13 نوفمبر'],
      ['9 مايو', '9 يونيو'],
      ['3 سبتمبر', '3 أكتوبر'],
    ],
    year: [
      ['أكتوبر 2025', 'أكتوبر 2024'],
      ['مارس 2023', 'مارس 2032'],
    ],
    weekday: [
      ['الاثنين', 'الأربعاء'],
      ['الثلاثاء', 'الخميس'],
    ],
    number: [...numbers, ['12,400', '14,200'], ['3.5 ملايين', '5.3 ملايين'], ['3.5 ملايين', '3.5 مليارات']],
    yearAdded: [
      ['9 مايو', '9 مايو 2023'],
      ['3 سبتمبر', '3 سبتمبر 2025'],
    ],
    weekdayAdded: [
      ['في 9 مايو', 'يوم الثلاثاء 9 مايو'],
      ['في 3 سبتمبر', 'يوم الأربعاء 3 سبتمبر'],
    ],
  },
}

const expected: readonly (readonly [keyof Slips, Severity])[] = [
  ['day', 'error'],
  ['month', 'error'],
  ['year', 'error'],
  ['weekday', 'error'],
  ['number', 'error'],
  ['yearAdded', 'warning'],
  ['weekdayAdded', 'warning'],
]
const families: readonly Family[] = ['dates', 'numbers']

describe.each(targets)('dates and numbers in %s', (tag) => {
  it.each(['seed', 'second'])('are silent where %s is as it is', (name) => {
    const issues = checkDocument(translated(name, 'en', tag), { families })
    expect(brief(issues.filter(({ severity }) => severity !== 'info'))).toEqual([])
  })

  const cases = expected.flatMap(([kind, severity]) =>
    (slips[tag]?.[kind] ?? []).map(([from, to]) => ({ kind, severity, from, to })),
  )
  it.each(cases)('$kind: $from, made $to, is an issue: $severity', ({ from, to, severity }) => {
    const found = ['second', 'seed']
      .flatMap((name) => sentences(name, tag).map((one) => ({ name, ...one })))
      .find(({ text }) => text.replaceAll('\u00A0', ' ').includes(from.replaceAll('\u00A0', ' ')))
    expect(found).toBeDefined()
    if (found === undefined) return
    const { name, text, ...spot } = found
    const at = text.replaceAll('\u00A0', ' ').indexOf(from.replaceAll('\u00A0', ' '))
    const changed = text.slice(0, at) + to + text.slice(at + from.length)
    const issues = checkDocument(translated(name, 'en', tag, [{ ...spot, text: changed }]), { families })
    const told = brief(issues.filter((issue) => issue.severity !== 'info'))
    expect(told.filter((line) => line.endsWith(` ${severity} ${idOf(spot)}`))).not.toEqual([])
    expect(told.filter((line) => !line.endsWith(idOf(spot)))).toEqual([])
    if (severity === 'warning') expect(told.filter((line) => line.includes(' error '))).toEqual([])
  })
})
