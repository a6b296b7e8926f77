import { describe, expect, it } from 'vitest'
import { checkDocument, checkSource } from '../../src/check/index.js'
import { bilingual, brief } from './bilingual.js'

type Pairs = readonly (readonly [string, string])[]

const check = (source: string, target: string, pairs: Pairs, info = false): readonly string[] =>
  brief(
    checkDocument(
      bilingual(
        source,
        target,
        pairs.map((pair) => [pair]),
      ),
      { families: ['quotes'] },
    ).filter(({ severity }) => info || severity !== 'info'),
  )

const said: Pairs = [
  ['“We will wait,” she said.', '«Ми чекатимемо», — сказала вона.'],
  ['“It is over,” he said.', '«Усе скінчилося», — сказав він.'],
  ['“Not yet,” she said.', '«Ще ні», — сказала вона.'],
]
const changed = (at: number, target: string): Pairs =>
  said.map((pair, index) => (index === at ? [pair[0], target] : pair))
const long: Pairs = [
  ['“We will wait.', '«Ми чекатимемо.'],
  ['And then we go,” she said.', 'А тоді підемо», — сказала вона.'],
]

describe('quotes', () => {
  it.each<readonly [string, string, string, Pairs]>([
    ['each language’s marks', 'en', 'uk', said],
    ['a quotation over paragraphs', 'en', 'uk', long],
    ['straight marks all through', 'en', 'de', [['"We wait," she said.', '"Wir warten", sagte sie.']]],
    ['a nested quotation', 'en', 'de', [['“He said ‘no’ again,” she said.', '„Er sagte wieder ‚nein‘“, sagte sie.']]],
    ['an apostrophe', 'en', 'fr', [['It’s the workers’ house.', 'C’est la maison d’ouvriers.']]],
    [
      'a spoken line after a dash',
      'en',
      'es',
      [['“We will all wait here,” she said.', '—Esperaremos todos aquí —dijo ella.']],
    ],
    ['a word without its marks', 'en', 'uk', [['They play for “Dynamo” now.', 'Тепер вони грають за Динамо.']]],
    [
      'marks that both sides lack, as information',
      'en',
      'uk',
      [['We will wait.” She left.', 'Ми чекатимемо. Вона пішла.']],
    ],
  ])('is silent on %s', (_, source, target, pairs) => {
    expect(check(source, target, pairs)).toEqual([])
  })

  it.each<readonly [string, string, string, Pairs, readonly string[]]>([
    [
      'a closing mark dropped',
      'en',
      'uk',
      changed(1, '«Усе скінчилося, — сказав він.'),
      ['quotes.unbalanced error u2.s1'],
    ],
    [
      'an opening mark dropped',
      'en',
      'uk',
      changed(1, 'Усе скінчилося», — сказав він.'),
      ['quotes.unbalanced error u2.s1'],
    ],
    [
      'a closing mark dropped in a later paragraph',
      'en',
      'uk',
      [long[0] ?? ['', ''], [long[1]?.[0] ?? '', 'А тоді підемо, — сказала вона.']],
      ['quotes.unbalanced error u2.s1'],
    ],
    [
      'an opening mark dropped in an earlier paragraph',
      'en',
      'uk',
      [[long[0]?.[0] ?? '', 'Ми чекатимемо.'], long[1] ?? ['', '']],
      ['quotes.unbalanced error u1.s1'],
    ],
    [
      'the marks of another language',
      'en',
      'uk',
      changed(1, '“Усе скінчилося”, — сказав він.'),
      ['quotes.locale error u2.s1'],
    ],
    [
      'Japanese marks in German',
      'en',
      'de',
      [['“It is over,” he said.', '「Es ist vorbei」, sagte er.']],
      ['quotes.locale error u1.s1'],
    ],
    [
      'straight marks among others',
      'en',
      'uk',
      changed(1, '"Усе скінчилося", — сказав він.'),
      ['quotes.inconsistent warning u2.s1'],
    ],
    [
      'an opening mark and a straight one',
      'en',
      'de',
      [['“It is over,” he said.', '„Es ist vorbei", sagte er.']],
      ['quotes.inconsistent warning u1.s1'],
    ],
    [
      'marks left out',
      'en',
      'uk',
      changed(1, 'Він сказав, що все скінчилося.').map((pair, at) =>
        at === 1 ? ['“It is over now, my friends,” he said.', pair[1]] : pair,
      ),
      ['quotes.missing warning u2.s1'],
    ],
    [
      'a mark that both sides lack',
      'en',
      'uk',
      [['We will wait,” she said.', 'Ми чекатимемо», — сказала вона.']],
      ['quotes.unclosed warning u1.s1'],
    ],
  ])('names %s', (_, source, target, pairs, expected) => {
    expect(check(source, target, pairs)).toEqual(expected)
  })

  it('says of a source alone what is never closed', () => {
    const document = bilingual('en', 'uk', [[['“We will wait. She left.']], [['It is over.']]])
    expect(brief(checkSource(document))).toEqual(['quotes.unclosed warning u1.s1'])
  })

  it('tells as information what stands inside with the outer marks', () => {
    expect(
      check('en', 'uk', [['“He said ‘no’ again,” she said.', '«Він знову сказав «ні»», — мовила вона.']], true),
    ).toContain('quotes.level info u1.s1')
  })
})
