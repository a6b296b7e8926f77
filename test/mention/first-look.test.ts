import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateTablesFor } from '../../src/mention/dates/date-tables.js'
import { findWordDates } from '../../src/mention/dates/date-words.js'
import { dateWords, figures, firstLook, numberWords } from '../../src/mention/first-look.js'
import { numberTablesFor } from '../../src/mention/numbers/number-tables.js'
import { findWords } from '../../src/mention/numbers/number-words.js'
import { tokensOf } from '../../src/mention/tokens.js'

const everything = figures | dateWords | numberWords

it.each([
  ['en', 'The dam held, and nobody was hurt.', 0],
  ['uk', 'Вода піднімалася, але гребля витримала.', 0],
  ['de', 'Der Damm hielt, und niemand wurde verletzt.', 0],
  ['el', 'Το φράγμα άντεξε.', 0],
  ['he', 'הסכר החזיק מעמד.', 0],
  ['en', 'a budget of 656,625 euros', figures],
  ['ar', 'عدد ١٢', figures],
  ['en', 'They left on Monday.', dateWords],
  ['en', 'on September 3', dateWords | figures],
  ['uk', 'у вересні', dateWords],
  ['he', 'בספטמבר', dateWords],
  ['ar', 'يوم الجمعة', dateWords],
  ['hi', 'सोमवार को', dateWords],
  ['en', 'Twenty-two ships', numberWords],
  ['en', 'Charles II', numberWords],
  ['fr', 'le XXe siècle', numberWords],
  ['ru', 'миллионы людей', numberWords],
  ['en', 'half of 4', numberWords | figures],
  ['vi', 'thứ hai', everything],
  ['ja', '堤防は持ちこたえた。', everything],
] as const)('%s: what %s may hold is told by its words', (tag, text, found) => {
  expect(firstLook(text, tag)).toBe(found)
})

it('where no words of dates and none of numbers are seen, none are found', () => {
  const words =
    "may May March sept one ten dozen half million the of and in I V mai lundi d’août п'ять два половина Марта травень вівторок zwölf Montag pět páteční leto חמש יום في ثلاثة xx X 3 17 ٣ ½ 2²x 3́a".split(
      ' ',
    )
  const tags = ['en', 'fr', 'uk', 'de', 'cs', 'he', 'ar', 'pl', 'ru', 'fi', 'ko', 'vi']
  fc.assert(
    fc.property(
      fc.constantFrom(...tags),
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '-', '’', ', ', '. ', '')), { maxLength: 8 }),
      (tag, parts) => {
        const text = parts.flat().join('')
        const look = firstLook(text, tag)
        const tokens = tokensOf(text)
        if ((look & figures) === 0) expect(tokens.plain).not.toMatch(/\d/)
        if ((look & dateWords) === 0) expect(findWordDates(tokens, dateTablesFor(tag))).toEqual([])
        if ((look & numberWords) === 0) expect(findWords(tokens, numberTablesFor(tag))).toEqual([])
      },
    ),
    { numRuns: 4000 },
  )
})
