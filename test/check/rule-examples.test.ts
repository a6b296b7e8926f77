import { describe, expect, it } from 'vitest'
import { checkExample, checkExamples, rules } from '../../src/check/index.js'

/** Rules that cannot be broken without another one. */
const together: Readonly<Record<string, readonly string[]>> = {
  'quotes.speaker': ['names.swapped'],
}

const found = (id: string, side: 'wrong' | 'right'): readonly string[] => {
  const example = checkExamples.get(id)
  return example === undefined ? ['no example'] : [...new Set(checkExample(example, side).map(({ rule }) => rule))]
}

describe('checkExamples', () => {
  it('has none but for rules that are there', () => {
    expect([...checkExamples.keys()].filter((id) => !rules.has(id))).toEqual([])
  })

  it.each([...rules.keys()])('%s: the wrong one breaks this rule alone, the right one none', (id) => {
    expect([...found(id, 'wrong')].sort()).toEqual([id, ...(together[id] ?? [])].sort())
    expect(found(id, 'right')).toEqual([])
  })

  it('is in many languages and both directions', () => {
    const languages = [...checkExamples.values()].flatMap((each) => [each.sourceLanguage, each.targetLanguage])
    expect(new Set(languages).size).toBeGreaterThan(12)
  })
})
