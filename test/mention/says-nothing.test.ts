import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDates, findNumbers, saysNothing } from '../../src/mention/index.js'

const silent = [
  ['en', 'The dam held, and nobody was hurt.'],
  ['uk', 'Вода піднімалася, але гребля витримала.'],
  ['de', 'Der Damm hielt, und niemand wurde verletzt.'],
  ['el', 'Το φράγμα άντεξε.'],
  ['he', 'הסכר החזיק מעמד.'],
] as const

it.each(silent)('%s: a text without dates and numbers is told by its words', (tag, text) => {
  expect(saysNothing(text, tag)).toBe(true)
})

const telling = [
  ['en', 'They left on Monday.'],
  ['en', 'Twenty-two ships'],
  ['en', 'Charles II'],
  ['fr', 'le XXe siècle'],
  ['uk', 'у вересні'],
  ['ru', 'миллионы людей'],
  ['he', 'בספטמבר'],
  ['ar', 'يوم الاثنين'],
  ['en', 'half of 4'],
  ['hi', 'सोमवार को'],
  ['vi', 'thứ hai'],
  ['ja', '堤防は持ちこたえた。'],
] as const

it.each(telling)('%s: %s may have some', (tag, text) => {
  expect(saysNothing(text, tag)).toBe(false)
})

it('what says nothing has neither dates nor numbers', () => {
  const words =
    "may May March sept one ten dozen half million the of and in I V mai lundi d’août п'ять два половина Марта травень вівторок zwölf Montag pět páteční leto חמש יום في ثلاثة xx X.".split(
      ' ',
    )
  const tags = ['en', 'fr', 'uk', 'de', 'cs', 'he', 'ar', 'pl', 'ru', 'fi', 'ko', 'vi']
  fc.assert(
    fc.property(
      fc.constantFrom(...tags),
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '-', '’', ', ', '. ')), { maxLength: 8 }),
      (tag, parts) => {
        const text = parts.flat().join('')
        if (!saysNothing(text, tag)) return
        const dates = findDates(text, tag)
        expect([...dates, ...findNumbers(text, tag, dates)]).toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
})
