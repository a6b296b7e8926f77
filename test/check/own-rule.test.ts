import { expect, it } from 'vitest'
import { type Checker, check, checkers, placeOf } from '../../src/index.js'
import { bilingual } from './bilingual.js'

/** The house writes "percent" as a sign in every language: a rule of one's own, as a newsroom would write it. */
const percentSign: Checker = {
  family: 'typography',
  rules: { 'house.percent': { severity: 'warning', its: 'locale-violation', mqm: 'locale-conventions/number-format' } },
  *check(_document, { segments }) {
    for (const { target } of segments)
      for (const match of target?.text.matchAll(/(?<=\d\s?)(?:відсотк|Prozent|pour cent|procent)\p{L}*/gu) ?? [])
        if (target !== undefined)
          yield {
            rule: 'house.percent',
            values: { here: match[0] },
            target: placeOf(target, { start: match.index, end: match.index + match[0].length }),
          }
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
