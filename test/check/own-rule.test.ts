import { expect, it } from 'vitest'
import { type Checker, check, checkers, placeOf } from '../../src/index.js'
import { bilingual } from './bilingual.js'

/** The house writes "percent" as a sign in every language: a rule of one's own, as a newsroom would write it. */
const percentSign: Checker = {
  family: 'typography',
  rules: { 'house.percent': { severity: 'warning', its: 'locale-violation', mqm: 'locale-conventions/number-format' } },
  *checkSegment({ target }) {
    if (target === undefined) return
    for (const match of target.text.matchAll(/(?<=\d\s?)(?:відсотк|Prozent|pour cent|procent)\p{L}*/gu))
      yield {
        rule: 'house.percent',
        values: { here: match[0] },
        target: placeOf(target, { start: match.index, end: match.index + match[0].length }),
      }
  },
}

/** A headline asks at most one question: a rule that needs the whole document. */
const questions: Checker = {
  family: 'structure',
  rules: { 'house.questions': { severity: 'info', its: 'other', mqm: 'style/organizational-style' } },
  *check(_document, { segments }) {
    const asking = segments.flatMap(({ target }) => (target?.text.endsWith('?') === true ? [placeOf(target)] : []))
    if (asking.length > 1) yield { rule: 'house.questions', values: { count: asking.length }, target: asking }
  },
}

const article = bilingual('en', 'uk', [
  [
    ['12% voted.', 'Проголосували 12 відсотків.'],
    ['13% did not.', '13% — ні.'],
  ],
])

it('a rule of one’s own runs beside the built-in ones, and obeys severities and notes', () => {
  const rules = (options: Parameters<typeof check>[1]) =>
    check(article, options).map(({ rule, severity, target }) => `${rule} ${severity} ${target?.[0]?.text}`)
  expect(rules({ checkers: [percentSign] })).toEqual(['house.percent warning відсотків'])
  expect(rules({ checkers: [...checkers, percentSign] })).toContain('house.percent warning відсотків')
  expect(rules({ checkers: [percentSign], severities: { 'house.percent': 'error' } })).toEqual([
    'house.percent error відсотків',
  ])
  expect(rules({ checkers: [percentSign], severities: { 'house.percent': 'off' } })).toEqual([])
})

it('a rule over the whole document has a place for each segment it is about', () => {
  const asked = bilingual('en', 'uk', [
    [
      ['Who?', 'Хто?'],
      ['When?', 'Коли?'],
      ['Now.', 'Зараз.'],
    ],
  ])
  const found = check(asked, { checkers: [questions, percentSign] })
  expect(found.map(({ rule, target }) => [rule, target?.map(({ text }) => text)])).toEqual([
    ['house.questions', ['Хто?', 'Коли?']],
  ])
})
