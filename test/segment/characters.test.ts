import { describe, expect, it } from 'vitest'
import { characterClasses } from '../../scripts/character-classes.mjs'
import { unicodeRelease } from '../../src/segment/character-table.js'
import { charAt, charBefore, classesAt, runEnd, runStart, wordClass } from '../../src/segment/characters.js'

/** The classes that Unicode says; the others are lists of our own. */
const ofUnicode = (1 << characterClasses.length) - 1

/** Characters that the table and the Node at hand see differently. */
function differences(last: number): readonly string[] {
  const found: string[] = []
  for (let code = 0; code <= last; code++) {
    const character = String.fromCodePoint(code)
    const mask = characterClasses.reduce((all, test, bit) => (test.test(character) ? all | (1 << bit) : all), 0)
    if ((classesAt(character, 0) & ofUnicode) !== mask) found.push(code.toString(16))
  }
  return found
}

describe('the table of characters', () => {
  it('says what Unicode says of letters, marks and signs', () => {
    expect(differences(0x5ff)).toEqual([])
  })

  it.runIf(process.versions['unicode'] === unicodeRelease)('says so of every character', () => {
    expect(differences(0x10ffff)).toEqual([])
  })
})

describe('runs', () => {
  it.each([
    ['ab1 c', 0, 5, 3],
    ['ab1 c', 0, 2, 2],
    ['a𝐁c.', 0, 4, 4],
    ['a𝐁c.', 0, 2, 1],
    ['\ud83dab', 0, 3, 0],
    ['', 0, 0, 0],
  ])('of word characters in %j from %d end', (text, from, limit, end) => {
    expect(runEnd(text, from, limit, wordClass)).toBe(end)
  })

  it.each([
    ['c ab1', 5, 0, 2],
    ['c ab1', 5, 4, 4],
    ['.a𝐁c', 5, 0, 1],
    ['.a𝐁c', 5, 3, 4],
    ['ab\udc00', 3, 0, 3],
    ['', 0, 0, 0],
  ])('of word characters in %j to %d begin', (text, to, least, start) => {
    expect(runStart(text, to, least, wordClass)).toBe(start)
  })
})

it('gives surrogate pairs as a whole', () => {
  expect([charAt('a😀', 1), charBefore('😀a', 2), charAt('\ud83d', 0), charBefore('\ude00', 1), charAt('', 0)]).toEqual(
    ['😀', '😀', '\ud83d', '\ude00', ''],
  )
})
