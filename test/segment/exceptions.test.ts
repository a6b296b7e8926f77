import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exceptionRules, parseExceptions, segmentFlow } from '../../src/segment/index.js'

const sentences = (text: string, file: string, tag = 'en'): readonly string[] =>
  segmentFlow([text], tag, { exceptions: exceptionRules(parseExceptions(file), tag) }).sentences.flatMap((spans) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

describe('a file of exceptions', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['an abbreviation', 'Abota.', 'In Abota. Five he sat.', ['In Abota. Five he sat.']],
    ['whole words only', 'Abota.', 'The XAbota. Five sat.', ['The XAbota.', 'Five sat.']],
    ['case as written', 'Abota.', 'The abota. Five sat.', ['The abota.', 'Five sat.']],
    [
      'any white space for a space',
      'Anm. d. Verf.',
      'See Anm. d.\u00A0Verf. Five sat.',
      ['See Anm. d.\u00A0Verf. Five sat.'],
    ],
    [
      'a tie with what follows',
      'Abota. ~ Five',
      'In Abota. Five he. Abota. Six sat.',
      ['In Abota. Five he.', 'Abota.', 'Six sat.'],
    ],
    ['a tie before a number', 'zeba. ~ <number>', 'The zeba. 7 and zeba. Bar.', ['The zeba. 7 and zeba.', 'Bar.']],
    ['whole words after it too', 'zeba. ~ Bar', 'The zeba. Bar, zeba. Barn.', ['The zeba. Bar, zeba.', 'Barn.']],
    ['a cut', ';; |', 'one;; two;;three', ['one;;', 'two;;', 'three']],
    ['a cut before a word', 'Mr. | Hale', 'Mr. Hale and Mr. Ruiz', ['Mr.', 'Hale and Mr. Ruiz']],
    ['a cut before a capital', 'Mr. | <upper>', 'Mr. Hale and Mr. ruiz', ['Mr.', 'Hale and Mr. ruiz']],
    [
      'the longest decides',
      'zeba. | <upper>\nzeba.\nzeba. ~ Bar',
      'The zeba. Foo, zeba. Bar, zeba. 7.',
      ['The zeba.', 'Foo, zeba. Bar, zeba. 7.'],
    ],
    [
      'remarks and blank lines',
      '# Abota.\n\n  Abota.  # mine\r\nC#',
      'In Abota. Five. C# is.',
      ['In Abota. Five.', 'C# is.'],
    ],
    [
      'signs of the format themselves',
      'a\\|b. |\n\\#1. |\n\\<i>. |',
      'x a|b. c #1. d <i>. e',
      ['x a|b.', 'c #1.', 'd <i>.', 'e'],
    ],
    ['no regular expression', 'a.c. |', 'x abc. d a.c. e', ['x abc. d a.c.', 'e']],
    ['a byte order mark', '\uFEFFAbota.', 'In Abota. Five.', ['In Abota. Five.']],
    ['scripts without spaces', 'です；|', 'これです；あれです；', ['これです；', 'あれです；']],
  ])('holds %s', (_, file, text, expected) => {
    expect(sentences(text, file, /[ぁ-ん]/u.test(text) ? 'ja' : 'en')).toEqual(expected)
  })

  it('is what docs/segmentation.md shows', () => {
    const docs = readFileSync(new URL('../../docs/segmentation.md', import.meta.url), 'utf8')
    const file = /```text\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
    const text = 'The Abt. Five has Nr. 7, not Einr. Anm. d. Red. So it is;; or no éd. Hale.'
    expect(sentences(text, file)).toEqual([
      'The Abt. Five has Nr. 7, not Einr.',
      'Anm. d. Red.',
      'So it is;;',
      'or no éd.',
      'Hale.',
    ])
    expect(sentences(text, file, 'fr-CH').at(-1)).toBe('or no éd. Hale.')
  })

  it('has sections for languages, the narrower one wins', () => {
    const file = 'Abota.\n[de]\nAbota. |\n[fr-CH, it]\nAbota. | <upper>\n[*]\nquba. |'
    const text = 'In Abota. Five quba. x.'
    expect(sentences(text, file, 'en')).toEqual(['In Abota. Five quba.', 'x.'])
    expect(sentences(text, file, 'de-CH')).toEqual(['In Abota.', 'Five quba.', 'x.'])
    expect(sentences(text, file, 'fr')).toEqual(['In Abota. Five quba.', 'x.'])
    expect(sentences(text, file, 'fr-CH')).toEqual(['In Abota.', 'Five quba.', 'x.'])
    expect(sentences(text, file, 'den')).toEqual(['In Abota. Five quba.', 'x.'])
  })

  it('names each rule by its line', () => {
    expect(exceptionRules(parseExceptions('# x\n\nAbota.', 'my.txt'), 'en')).toMatchObject([
      { breaks: false, place: 'my.txt:3' },
    ])
  })

  it.each<readonly [string, string, object]>([
    ['a sign alone', 'a.\n  |', { line: 2, column: 3, values: { sign: '|' } }],
    ['a sign twice', 'a. | b ~ c', { line: 1, column: 8, values: { sign: '~' } }],
    [
      'a kind that is none',
      'a. ~ <digit>',
      { line: 1, column: 6, values: { kind: '<digit>', known: '<number>, <upper>, <lower>, <letter>' } },
    ],
    ['a language that is none', '[de, e_n_]', { line: 1, column: 2, values: { language: 'e_n_' } }],
    ['a contradiction', 'a.\nb.\na. |', { line: 3, column: 1, values: { text: 'a. |', other: 1 } }],
  ])('refuses %s, with the place', (_, file, expected) => {
    expect(() => parseExceptions(file, 'my.txt')).toThrow(
      expect.objectContaining({ code: 'exceptions-line', file: 'my.txt', ...expected }),
    )
  })
})
