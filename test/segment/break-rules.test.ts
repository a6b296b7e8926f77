import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/model/input-error.js'
import { type BreakRule, segmentFlow } from '../../src/segment/index.js'

const no = (before: string, after = ''): BreakRule => ({ breaks: false, before, after })
const yes = (before: string, after = ''): BreakRule => ({ breaks: true, before, after })

const sentences = (text: string, exceptions: readonly BreakRule[], tag = 'en'): readonly string[] =>
  segmentFlow([text], tag, { exceptions }).sentences.flatMap((spans) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

describe('rules of the user', () => {
  it.each<readonly [string, string, readonly BreakRule[], readonly string[]]>([
    ['forbid a break of ours', 'See Abota. Five is red.', [no('\\bAbota\\.', '\\s')], ['See Abota. Five is red.']],
    ['speak after the white space too', 'See Abota. Five is red.', [no('Abota\\.\\s')], ['See Abota. Five is red.']],
    ['break where ours do not', 'one; two; three', [yes(';', '\\s')], ['one;', 'two;', 'three']],
    ['break where ours forbid it', 'Mr. Hale left.', [yes('Mr\\.', '\\s')], ['Mr.', 'Hale left.']],
    ['leave ours where none speaks', 'He left. She came.', [yes(';', '\\s'), no('x')], ['He left.', 'She came.']],
    ['the first that fits wins: no', 'a; b', [no('a;'), yes(';')], ['a; b']],
    ['the first that fits wins: yes', 'a; b', [yes(';'), no('a;')], ['a;', 'b']],
    ['a gap breaks where one of its places does', 'a;  b', [no('a;'), yes('\\s\\s')], ['a;', 'b']],
    ['may replace ours wholly', 'He left. One; two.', [yes(';', '\\s'), no('')], ['He left. One;', 'two.']],
    ['break inside a word', 'alpha|beta', [yes('\\|')], ['alpha|', 'beta']],
    ['never break inside a character', 'a\u{1F600}b', [yes('')], ['a', '\u{1F600}', 'b']],
    ['put a break past accents', 'xa\u0301\u0302b', [yes('a')], ['xa\u0301\u0302', 'b']],
    ['put a break past the closing mark', 'He said “no;” and left', [yes(';')], ['He said “no;”', 'and left']],
    ['put a break past brackets and marks', 'so (“yes;”) and no', [yes(';')], ['so (“yes;”)', 'and no']],
    ['put a break before the opening mark', 'He said “no” and left', [yes('“')], ['He said', '“no” and left']],
    ['put a break before opening marks', 'so « “ yes” » and', [yes('“\\s')], ['so', '« “ yes” » and']],
    ['give a break up at the first mark', '“No” and', [yes('“')], ['“No” and']],
    ['give it up where the sentence surely goes on', '「行く。」と述べた。', [yes('。')], ['「行く。」と述べた。']],
    [
      'unless a rule of theirs breaks there',
      '「行く。」と述べた。',
      [yes('。'), yes('」')],
      ['「行く。」', 'と述べた。'],
    ],
    ['do not see inline codes', 'one;\uFFFC two', [yes(';', '\\s')], ['one;', '\uFFFC two']],
    [
      'see through inline codes',
      'Mr.\uFFFC Hale. \uFFFCHe left.',
      [no('Hale\\.', '\\sHe')],
      ['Mr.\uFFFC Hale. \uFFFCHe left.'],
    ],
    ['keep marks with their content over a code', '“no;\uFFFC” he said', [yes(';')], ['“no;\uFFFC”', 'he said']],
  ])('%s', (_, text, rules, expected) => {
    expect(sentences(text, rules, /[。「]/u.test(text) ? 'ja' : 'en')).toEqual(expected)
  })

  it('do not cut what --quotes keeps whole', () => {
    const text = 'He said, “One; two. Three,” and left; it was late.'
    const { sentences: spans } = segmentFlow([text], 'en', { exceptions: [yes(';', '\\s')], quotes: 'atomic' })
    expect(spans[0]?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'He said, “One; two. Three,” and left;',
      'it was late.',
    ])
  })

  it('are named where they decide', () => {
    const rules = [{ ...no('Abota\\.'), place: 'my.srx:3:1' }, yes(';')]
    const { decisions = [] } = segmentFlow(['Abota. Five; six. Seven.'], 'en', { exceptions: rules, explain: true })
    expect(decisions).toEqual([
      { paragraph: 0, offset: 6, ends: false, reason: 'user-no-break', rule: 'my.srx:3:1' },
      { paragraph: 0, offset: 17, ends: true, reason: 'terminal' },
      { paragraph: 0, offset: 24, ends: true, reason: 'paragraph-end' },
      { paragraph: 0, offset: 12, ends: true, reason: 'user-break' },
    ])
  })

  it('are refused where their pattern is', () => {
    expect(() => sentences('a', [yes('(')])).toThrow(InputError)
    expect(() => sentences('a', [yes('a', '(x)\\1')])).toThrow(
      expect.objectContaining({ code: 'pattern-unsupported', values: { pattern: '(x)\\1', part: '\\1' } }),
    )
  })

  it('lose nothing, tear no mark and no character, whatever they say', () => {
    const piece = fc.constantFrom(
      ...[
        '“',
        '”',
        '‘',
        '’',
        '«',
        '»',
        '„',
        '「',
        '」',
        '(',
        ')',
        '.',
        '?',
        ';',
        ' ',
        '\u00A0',
        '\uFFFC',
        '\u0301',
        '\u{1F600}',
      ],
      ...['Hale ', 'said ', 'a', 'B', '彼は', '。'],
    )
    const side = fc.constantFrom('', '.', '\\s', '\\S', '[.;。]', '\\p{L}', '[“«「]', '[”»」’]', '(?<=a).', '.*', '\\b')
    const rule = fc.record({ breaks: fc.boolean(), before: side, after: side })
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        fc.array(rule, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('en-GB', 'fr', 'de', 'ja', 'xx'),
        (text, exceptions, tag) => {
          const { sentences: spans, marks } = segmentFlow([text], tag, { exceptions })
          let at = 0
          for (const { start, end } of spans[0] ?? []) {
            expect(text.slice(at, start).trim()).toBe('')
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            expect(/^[\uDC00-\uDFFF]/.test(text.slice(start))).toBe(false)
            at = end
          }
          expect(text.slice(at).trim()).toBe('')
          const ends = (spans[0] ?? []).slice(0, -1).map(({ end }) => end)
          for (const { offset, mark, role } of marks)
            for (const end of ends) {
              const between = role === 'close' ? text.slice(end, offset) : text.slice(offset + mark.length, end)
              const torn = role === 'close' ? end <= offset : (role === 'open' || role === 'reopen') && end > offset
              expect(torn && /^[\s\uFFFC\u200B]*$/u.test(between), `${role} ${mark} at ${offset}, end ${end}`).toBe(
                false,
              )
            }
        },
      ),
      { numRuns: 800 },
    )
  })
})
