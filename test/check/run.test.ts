import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Checker, checkDocument, checkSource, familiesOff, isProse, rules } from '../../src/check/index.js'
import { translated } from './articles.js'
import { bilingual, brief } from './bilingual.js'

const shout: Checker = {
  family: 'typography',
  rules: { 'typography.shout': { severity: 'warning', its: 'typographical', mqm: 'style', source: true } },
  *check(_document, { segments }) {
    for (const { source, target } of [...segments].reverse())
      for (const text of [target, source]) {
        const at = text?.text.indexOf('!') ?? -1
        if (text !== undefined && at >= 0)
          yield {
            rule: 'typography.shout',
            values: {},
            [text.side]: { unit: text.unit, segment: text.segment, start: at, end: at + 1 },
          }
      }
  },
}
const document = bilingual('en', 'uk', [
  [
    ['One.', 'Один!'],
    ['Two!', 'Два.'],
  ],
  [['Three.', 'Три!']],
])

/** An object that nobody can change. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

describe('checkDocument', () => {
  it('gives issues in reading order, with family, severity and excerpts', () => {
    const issues = checkDocument(document, { checkers: [shout] })
    expect(brief(issues)).toEqual([
      'typography.shout warning u1.s1',
      'typography.shout warning u1.s2',
      'typography.shout warning u2.s1',
    ])
    expect(issues[0]).toMatchObject({ family: 'typography', document: 'd', target: [{ start: 4, end: 5, text: '!' }] })
  })

  it.each([
    [{ 'typography.shout': 'error' as const }, 3],
    [{ typography: 'off' as const }, 0],
    [{ typography: 'off' as const, 'typography.shout': 'error' as const }, 3],
  ])('lets severities %j change', (severities, count) => {
    const issues = checkDocument(document, { checkers: [shout], severities })
    expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(count)
  })

  it('leaves out what a note ignores', () => {
    const [first, ...rest] = document.units
    if (first === undefined) throw new Error('no unit')
    const noted = {
      ...document,
      units: [{ ...first, notes: [{ text: 'guillemet-ignore typography.shout: a song', segment: 's1' }] }, ...rest],
    }
    expect(brief(checkDocument(noted, { checkers: [shout] }))).toEqual([
      'typography.shout warning u1.s2',
      'typography.shout warning u2.s1',
    ])
  })

  it('runs on a source alone only what holds for one', () => {
    expect(brief(checkSource(document, { checkers: [shout] }))).toEqual(['typography.shout warning u1.s2'])
  })

  it('leaves names and quotes out of a file of short strings, and says so', () => {
    const strings = bilingual(
      'en',
      'uk',
      ['Open', 'Save as', 'Close', 'Print', 'Elena Novak', 'Help'].map((text) => [[text, text]]),
    )
    expect([isProse(strings), familiesOff(strings)]).toEqual([false, ['names', 'quotes']])
    expect([isProse(document), familiesOff(document)]).toEqual([true, []])
    expect(familiesOff(strings, { prose: true })).toEqual([])
  })

  it('takes long Thai sentences for prose, which no mark ends, and short strings for none', () => {
    const repeated = (text: string) =>
      bilingual(
        'th',
        'en',
        Array.from({ length: 6 }, () => [[text, text]]),
      )
    expect(isProse(repeated('ประภาคารเก่าจะส่องแสงอีกครั้งในฤดูหนาวนี้ นายกเทศมนตรีกล่าว'))).toBe(true)
    expect(isProse(repeated('บันทึกการเปลี่ยนแปลง'))).toBe(false)
  })

  it('has a rule for every id, in its family', () => {
    for (const [id, rule] of rules) expect(id.split('.')[0]).toBe(rule.family)
    expect(rules.size).toBeGreaterThan(15)
  })
})

describe('laws', () => {
  it('never changes its input, and finds the same twice', () => {
    const frozen = freeze(translated('seed', 'en', 'uk', [{ paragraph: 4, sentence: 0, text: 'Зустрічі з Пyтіним.' }]))
    const issues = checkDocument(frozen)
    expect(issues.length).toBeGreaterThan(0)
    expect(checkDocument(frozen)).toEqual(issues)
  })

  it('never throws, and gives places inside the texts', () => {
    const sign = fc.constantFrom(
      ...'«»“”„‘’"\'「」『』 .,!?…—-\uFFFC',
      'Novak',
      'Новак',
      'ノバク',
      '诺瓦克',
      'نوفاك',
      'said',
      '3',
      'ß',
      '\uD83D',
      'A',
      'о',
      'o',
      '\n',
    )
    const text = fc.array(sign, { maxLength: 25 }).map((signs) => signs.join(''))
    const units = fc.array(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), { maxLength: 6 })
    const tag = fc.constantFrom('en', 'uk', 'de', 'ja', 'zh-Hans', 'ar', 'he', 'tlh', 'sv', 'fr')
    fc.assert(
      fc.property(tag, tag, units, (source, target, pairs) => {
        for (const issue of checkDocument(bilingual(source, target, pairs), { prose: true }))
          for (const { start, end, text } of [
            ...(issue.source ?? []),
            ...(issue.target ?? []),
            ...(issue.related ?? []),
          ])
            expect([start >= 0, end >= start, text.length]).toEqual([true, true, end - start])
      }),
      { numRuns: 300 },
    )
  })
})
