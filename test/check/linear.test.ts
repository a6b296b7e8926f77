import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { steps } from '../steps.js'
import { bilingual } from './bilingual.js'

const syllables = ['ba', 'de', 'ko', 'lu', 'mi', 'no', 'ra', 'si', 'tu', 've']
const cyrillic = ['ба', 'де', 'ко', 'лу', 'мі', 'но', 'ра', 'сі', 'ту', 'ве']
const katakana = ['バ', 'デ', 'コ', 'ル', 'ミ', 'ノ', 'ラ', 'シ', 'ツ', 'ベ']

/** The name of a number, in one of three ways to write. */
function name(number: number, letters: readonly string[]): string {
  const word = [...String(number).padStart(5, '0')].map((digit) => letters[Number(digit)] ?? '').join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Documents in which names, and what is like them, are many: each grew with its square. */
const documents: readonly (readonly [string, string, string, (at: number) => readonly [string, string]])[] = [
  [
    'names that stand once',
    'en',
    'uk',
    (at) => [`Yesterday ${name(at, syllables)} came.`, `Учора прийшов ${name(at, cyrillic)}.`],
  ],
  [
    'names that stand twice',
    'en',
    'uk',
    (at) => [`Then ${name(at >> 1, syllables)} came.`, `Тоді прийшов ${name(at >> 1, cyrillic)}.`],
  ],
  ['one name', 'en', 'de', () => ['Then Lindqvist came.', 'Dann kam Lindqvist.']],
  [
    'names in katakana',
    'en',
    'ja',
    (at) => [`Then ${name(at, syllables)} came.`, `そして${name(at, katakana)}が来た。`],
  ],
  ['names that are left out', 'en', 'uk', (at) => [`Then ${name(at % 50, syllables)} came.`, 'Тоді він прийшов.']],
  ['a place', 'ru', 'en', () => ['Тогда пришла Украина.', 'Then Ukraine came.']],
  ['titles', 'en', 'fr', (at) => [`It was “Sunday ${at}” again.`, `C’était encore « Jeu ${at} ».`]],
]

describe('a check takes twice the steps for twice the document', () => {
  it.each(documents)('%s', (_, from, to, pair) => {
    const check = (count: number): number =>
      checkDocument(
        bilingual(
          from,
          to,
          Array.from({ length: count }, (_unit, at) => [pair(at)]),
        ),
      ).length
    check(20)
    const once = steps(() => check(400))
    const twice = steps(() => check(800))
    expect(twice / once).toBeLessThan(2.4)
  })
})

it('ten thousand names end, and a megabyte of them in one segment', () => {
  const units = Array.from({ length: 10_000 }, (_, at) => [
    [`Yesterday ${name(at, syllables)} came.`, `Учора прийшов ${name(at, cyrillic)}.`] as const,
  ])
  for (const issue of checkDocument(bilingual('en', 'uk', units))) expect(issue.target).toBeDefined()
  const long = (letters: readonly string[]): string =>
    Array.from({ length: 60_000 }, (_, at) => name(at % 10_000, letters)).join(' ')
  const issues = checkDocument(bilingual('en', 'uk', [[[`So ${long(syllables)}`, `Так ${long(cyrillic)}`]]]))
  expect(issues.length).toBeLessThan(100_000)
})
