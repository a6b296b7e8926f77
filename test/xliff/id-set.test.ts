import { describe, expect, test } from 'vitest'
import { IdSet } from '../../src/xliff/rules/id-set.js'

describe('a set of ids', () => {
  test.each([3, 400, 40_000])('knows each of %i ids once, however it holds them', (count) => {
    const ids = new IdSet()
    const ofFile = Array.from({ length: count }, (_, index) => `unit-${index.toString(16)}`)
    expect(ofFile.filter((id) => !ids.add(id))).toEqual([])
    expect(ofFile.filter((id) => !ids.has(id) || ids.add(id))).toEqual([])
    expect(ofFile.filter((id) => ids.has(`${id}.`))).toEqual([])
    ids.clear()
    expect(ofFile.filter((id) => ids.has(id))).toEqual([])
  })

  test('holds ids that are names of objects, empty or long', () => {
    const ids = new IdSet()
    const odd = ['__proto__', 'constructor', '', ' ', 'é', 'x'.repeat(5000)]
    expect(odd.filter((id) => !ids.add(id))).toEqual([])
    expect(odd.filter((id) => ids.add(id))).toEqual([])
  })
})
