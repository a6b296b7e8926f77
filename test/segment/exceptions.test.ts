import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exceptionRules, parseExceptions, segmentFlow } from '../../src/segment/index.js'

const sentences = (text: string, file: string, tag = 'en'): readonly string[] =>
  segmentFlow([text], tag, { exceptions: exceptionRules(parseExceptions(file), tag) }).sentences.flatMap((spans) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

describe('a file of exceptions', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['an abbreviation', 'Abt.', 'In Abt. Five he sat.', ['In Abt. Five he sat.']],
    ['whole words only', 'Abt.', 'The XAbt. Five sat.', ['The XAbt.', 'Five sat.']],
    ['case as written', 'Abt.', 'The abt. Five sat.', ['The abt.', 'Five sat.']],
    [
      'any white space for a space',
      'Anm. d. Verf.',
      'See Anm. d.\u00A0Verf. Five sat.',
      ['See Anm. d.\u00A0Verf. Five sat.'],
    ],
    [
      'a tie with what follows',
      'Abt. ~ Five',
      'In Abt. Five he. Abt. Six sat.',
      ['In Abt. Five he.', 'Abt.', 'Six sat.'],
    ],
    ['a tie before a number', 'zz. ~ <number>', 'The zz. 7 and zz. Bar.', ['The zz. 7 and zz.', 'Bar.']],
    ['whole words after it too', 'zz. ~ Bar', 'The zz. Bar, zz. Barn.', ['The zz. Bar, zz.', 'Barn.']],
    ['a cut', ';; |', 'one;; two;;three', ['one;;', 'two;;', 'three']],
    ['a cut before a word', 'Mr. | Hale', 'Mr. Hale and Mr. Ruiz', ['Mr.', 'Hale and Mr. Ruiz']],
    ['a cut before a capital', 'Mr. | <upper>', 'Mr. Hale and Mr. ruiz', ['Mr.', 'Hale and Mr. ruiz']],
    [
      'the longest decides',
      'zz. | <upper>\nzz.\nzz. ~ Bar',
      'The zz. Foo, zz. Bar, zz. 7.',
      ['The zz.', 'Foo, zz. Bar, zz. 7.'],
    ],
    ['remarks and blank lines', '# Abt.\n\n  Abt.  # mine\r\nC#', 'In Abt. Five. C# is.', ['In Abt. Five.', 'C# is.']],
    [
      'signs of the format themselves',
      'a\\|b. |\n\\#1. |\n\\<i>. |',
      'x a|b. c #1. d <i>. e',
      ['x a|b.', 'c #1.', 'd <i>.', 'e'],
    ],
    ['no regular expression', 'a.c. |', 'x abc. d a.c. e', ['x abc. d a.c.', 'e']],
    ['a byte order mark', '\uFEFFAbt.', 'In Abt. Five.', ['In Abt. Five.']],
    ['scripts without spaces', 'です；|', 'これです；あれです；', ['これです；', 'あれです；']],
  ])('holds %s', (_, file, text, expected) => {
    expect(sentences(text, file, /[ぁ-ん]/u.test(text) ? 'ja' : 'en')).toEqual(expected)
  })

  it('is what docs/segmentation.md shows', () => {
    const docs = readFileSync(new URL('../../docs/segmentation.md', import.meta.url), 'utf8')
    const file = /```text\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
    const text = 'The Abt. Five has Nr. 7 and Nr. Anm. d. Red. So it is;; or not, éd. Hale.'
    expect(sentences(text, file)).toEqual([
      'The Abt. Five has Nr. 7 and Nr.',
      'Anm. d. Red.',
      'So it is;;',
      'or not, éd.',
      'Hale.',
    ])
    expect(sentences(text, file, 'fr-CH').at(-1)).toBe('or not, éd. Hale.')
  })

  it('has sections for languages, the narrower one wins', () => {
    const file = 'Abt.\n[de]\nAbt. |\n[fr-CH, it]\nAbt. | <upper>\n[*]\nqq. |'
    const text = 'In Abt. Five qq. x.'
    expect(sentences(text, file, 'en')).toEqual(['In Abt. Five qq.', 'x.'])
    expect(sentences(text, file, 'de-CH')).toEqual(['In Abt.', 'Five qq.', 'x.'])
    expect(sentences(text, file, 'fr')).toEqual(['In Abt. Five qq.', 'x.'])
    expect(sentences(text, file, 'fr-CH')).toEqual(['In Abt.', 'Five qq.', 'x.'])
    expect(sentences(text, file, 'den')).toEqual(['In Abt. Five qq.', 'x.'])
  })

  it('names each rule by its line', () => {
    expect(exceptionRules(parseExceptions('# x\n\nAbt.', 'my.txt'), 'en')).toMatchObject([
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
