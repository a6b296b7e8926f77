import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.js'
import { writeDocument } from '../../src/document/write-document.js'
import { blockContent, blocksOf } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'

type Change = (content: readonly Inline[]) => readonly Inline[]

const text = (words: string): Inline => ({ type: 'text', text: words })
/** The content with the order of its pieces given by their places. */
const ordered =
  (...places: readonly number[]): Change =>
  (content) =>
    places.flatMap((place) => content[place] ?? [])

function write(file: string, source: string, index: number, change: Change): string {
  const document = readDocument(new TextEncoder().encode(source), { file })
  const target = change(blocksOf(document).map(blockContent)[index] ?? [])
  return new TextDecoder().decode(writeDocument(document, new Map([[index, target]]), { file }))
}

describe('a target that would become markup', () => {
  it.each<[string, string, string, number, Change, string]>([
    [
      'a heading’s id in a title',
      'a.md',
      '[a](u "t")\n',
      1,
      () => [text('{#x} [[TOC]]')],
      '[a](u "\\{#x} \\[\\[TOC]]")\n',
    ],
    ...[': x', '!!! note "x"', '??? tip', '=== "x"', '/// note | x', '{ .x }', '{x="y"}', '[TOC]'].map(
      (words): [string, string, string, number, Change, string] => [
        `${words} over what is indented`,
        'a.md',
        'One\n\n    code\n',
        0,
        () => [text(`${words} z`)],
        `\\${words} z\n\n    code\n`,
      ],
    ),
    [
      'a bracket in a link that is all',
      'a.md',
      '[one][ref]\n\n[ref]: u\n',
      0,
      () => [text('a]b')],
      '[a\\]b][ref]\n\n[ref]: u\n',
    ],
    ['a tag', 'a.html', '<p>one</p>', 0, () => [text('</p><b>')], '<p>&lt;/p>&lt;b></p>'],
    ['an element’s end in front of it', 'a.md', 'a <b>b</b> c\n', 0, ordered(4, 1, 2, 3, 0), 'c<b>b</b>a\n'],
  ])('is written as text: %s', (_, file, source, index, change, expected) => {
    expect(write(file, source, index, change)).toBe(expected)
  })

  it.each<[string, string, string, Change, string]>([
    ['NUL', 'a.txt', 'One.\nTwo.\n', () => [text('T\0wo')], 'not-encodable'],
    ['half a surrogate pair', 'a.json', '{"a": "One two"}', () => [text('T\ud800')], 'not-encodable'],
    [
      'elements that cross',
      'a.html',
      '<p>a <b>b <i>c</i> d</b> e</p>',
      ordered(0, 1, 2, 3, 4, 7, 6, 5, 8),
      'structure-changed',
    ],
    ['an end before its beginning', 'a.md', 'a <u>b</u> c\n', ordered(0, 3, 2, 1, 4), 'structure-changed'],
    [
      'components that cross',
      'a.json',
      '{"a": "Go <0>to <1>the</1> page</0> now"}',
      ordered(0, 1, 2, 3, 4, 7, 6, 5, 8),
      'structure-changed',
    ],
    [
      'an empty pair of marks',
      'a.md',
      '![foo *bar*](u)\n',
      (content) => [...content.filter(({ type }) => type !== 'text'), text('foo')],
      'structure-changed',
    ],
  ])('is refused with unit and place: %s', (_, file, source, change, code) => {
    const index = file.endsWith('.txt') ? 1 : 0
    expect(() => write(file, source, index, change)).toThrow(
      expect.objectContaining({
        code,
        file,
        line: index + 1,
        values: expect.objectContaining({ unit: expect.stringMatching(/^u/) }),
      }),
    )
  })
})
