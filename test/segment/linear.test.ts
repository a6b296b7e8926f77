import { describe, expect, it } from 'vitest'
import { segmentFlow } from '../../src/segment/index.js'

/** CPU milliseconds of a call. */
function cost(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

describe('segmentFlow on giant paragraphs', () => {
  it('reads 5 MB with unmatched ’ in seconds', () => {
    const text = `‘${repeated('The ministers’ plan, the boys’ bikes and no end. ', 5_000_000)}`
    expect(cost(() => segmentFlow([text], 'en-GB'))).toBeLessThan(15_000)
  }, 60_000)

  it.each([
    ['unmatched apostrophes', 'The ministers’ plan failed. ', 'en-GB'],
    ['opening marks alone', '“a ', 'en'],
    ['nested guillemets', '«a ', 'fr'],
    ['straight marks', `' "a `, 'en'],
    ['abbreviations', 'Mr. J. R. z. B. p.m. 3. ', 'de'],
    ['full stops', '. ', 'en'],
    ['attributed quotations', '“So it is,” Ann Lee, the mayor of the town, said. ', 'en'],
    ['quotations of one sentence', '“so” and ', 'en'],
    ['quotations with particles', '田中氏は「橋だ」と述べ、', 'ja'],
  ])(
    'takes twice as long for twice the text: %s',
    (_, unit, tag) => {
      segmentFlow([repeated(unit, 50_000)], tag)
      const once = cost(() => segmentFlow([repeated(unit, 50_000)], tag))
      const twice = cost(() => segmentFlow([repeated(unit, 100_000)], tag))
      expect(twice).toBeLessThan(once * 3 + 100)
    },
    30_000,
  )

  it.each([
    ['nested quantifiers', 'ab', '(a+b?)+;', ''],
    ['a pattern that looks back to the beginning', 'a. ', 'x[^;]*\\.', '\\s'],
    ['a pattern that looks on to the end', 'a. ', '\\.', '.*x'],
    ['overlapping choices after the place', 'a', '', '(?:a|a)*x'],
    ['looks that look far', '. ', '(?<!x.*)\\.', '(?!.*x)'],
    ['marks that every break is put past', ')', '\\)', ''],
    ['accents that every break is put past', '\u0301', '.', '.'],
  ])(
    'takes twice as long for twice the text under a rule with %s',
    (_, unit, before, after) => {
      const exceptions = [
        { breaks: false, before: `${before}q`, after },
        { breaks: true, before, after },
      ]
      segmentFlow([repeated(unit, 20_000)], 'en', { exceptions })
      const once = cost(() => segmentFlow([repeated(unit, 100_000)], 'en', { exceptions }))
      const twice = cost(() => segmentFlow([repeated(unit, 200_000)], 'en', { exceptions }))
      expect(twice).toBeLessThan(once * 3 + 100)
    },
    30_000,
  )

  it.each([
    [
      'paragraphs inside one quotation',
      (count: number) => [`«${'a'}`, ...Array.from({ length: count }, () => 'b'), 'c»'],
    ],
    ['re-opened paragraphs', (count: number) => [...Array.from({ length: count }, () => '“a'), 'b”']],
    ['unclosed quotations', (count: number) => Array.from({ length: count }, () => '“‘«„a')],
  ])(
    'takes twice as long for twice the paragraphs: %s',
    (_, make) => {
      segmentFlow(make(1_000), 'en')
      const once = cost(() => segmentFlow(make(4_000), 'en'))
      const twice = cost(() => segmentFlow(make(8_000), 'en'))
      expect(twice).toBeLessThan(once * 3 + 100)
    },
    30_000,
  )
})
