import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import type { Issue } from '../../src/model/issue.js'
import { languageTag } from '../../src/model/language-tag.js'
import {
  columns,
  fingerprintOf,
  printable,
  printableJson,
  type Report,
  reportHuman,
  reportJson,
  reportJsonLines,
  summarize,
  visible,
  type Words,
  wrap,
} from '../../src/report/index.js'

const words: Words = (key, values = {}) =>
  key === 'rules.dates.month.message' ? `Month: ${values['source']} against ${values['target']}.` : key

const issue: Issue = {
  rule: 'dates.month',
  family: 'dates',
  severity: 'error',
  document: 'f1',
  unit: 'u1',
  segment: 's1',
  source: [{ unit: 'u1', segment: 's1', start: 0, end: 11, text: 'September 3' }],
  target: [
    { unit: 'u1', segment: 's2', start: 1, end: 2, text: '3' },
    { unit: 'u1', segment: 's1', start: 4, end: 14, text: '3 жовтня' },
  ],
  values: { source: 'September', target: 'жовтень' },
}
const report: Report = {
  files: [
    {
      file: 'a.uk.xlf',
      locale: 'uk',
      segments: 4,
      familiesOff: ['names'],
      issues: [
        { issue, line: 12, column: 5, element: 'x1', fingerprint: 'f00' },
        { issue: { ...issue, severity: 'warning' }, line: 13, column: 1, fingerprint: 'f01', suppressed: 'a reason' },
      ],
    },
  ],
  errors: [{ file: 'b.xlf', line: 1, column: 1, code: 'empty', message: 'Empty.' }],
  unused: [],
}

describe('the JSON report', () => {
  it('has the contract’s shape', () => {
    const value: unknown = JSON.parse(reportJson(report, words))
    expect(value).toMatchObject({
      schema: 'guillemet.check/1',
      issues: [
        {
          rule: 'dates.month',
          family: 'dates',
          severity: 'error',
          file: 'a.uk.xlf',
          unit: 'u1',
          segment: 's1',
          element: 'x1',
          line: 12,
          column: 5,
          message: 'Month: September against жовтень.',
          source: { start: 0, end: 11, text: 'September 3' },
          target: { start: 4, end: 14, text: '3 жовтня' },
          related: [{ unit: 'u1', segment: 's2', start: 1, end: 2, text: '3' }],
          fix: null,
          fingerprint: 'f00',
        },
        { suppressed: 'a reason' },
      ],
      errors: [{ file: 'b.xlf', line: 1, column: 1, code: 'empty', message: 'Empty.' }],
      summary: { files: 1, segments: 4, errors: 1, warnings: 0, infos: 0, suppressed: 1, unusable: 1 },
    })
  })

  it('is one value a line as jsonl', () => {
    const lines = reportJsonLines(report, words)
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toHaveLength(4)
    expect(lines[2]).toMatchObject({ error: { file: 'b.xlf' } })
    expect(lines[3]).toMatchObject({ summary: summarize(report) })
  })
})

describe('the human report', () => {
  it('groups by file and leaves suppressed findings out', () => {
    const text = reportHuman(report, words, (_, each) => each)
    expect(text.startsWith('a.uk.xlf\n')).toBe(true)
    expect(text).toContain('12:5')
    expect(text).toContain('dates.month')
    expect(text).toContain('Month: September against жовтень.')
    expect(text).not.toContain('13:1')
  })

  it('names a rule without words by its id and values', () => {
    const unknown: Words = (key) => key
    expect(reportHuman(report, unknown, (_, each) => each)).toContain('dates.month, source: September, target: жовтень')
  })
})

describe('fingerprint', () => {
  const document = (source: string): BilingualDocument => ({
    id: 'f1',
    sourceLanguage: languageTag('en'),
    units: [
      {
        id: 'u1',
        translate: true,
        notes: [],
        matches: [],
        parts: [{ type: 'segment', id: 's1', state: 'initial', source: [{ type: 'text', text: source }] }],
      },
    ],
    quotations: [],
    notes: [],
  })
  it('holds while content stays, and changes with rule, source or target', () => {
    const first = fingerprintOf(document('a'))(issue)
    expect(fingerprintOf(document('a'))({ ...issue, severity: 'info', values: {} })).toBe(first)
    expect(fingerprintOf(document('a'))({ ...issue, rule: 'dates.day' })).not.toBe(first)
    expect(fingerprintOf(document('a'))({ ...issue, target: [] })).not.toBe(first)
    expect(fingerprintOf(document('b'))(issue)).not.toBe(first)
  })
})

describe('what is printed', () => {
  it.each([
    ['\u001B[31mred', '\\u{1b}[31mred'],
    ['a\u202Eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['\u{E0041}', '\\u{e0041}'],
    ['a\r\n::error::x', 'a\\u{d}\n\\u{3a}:error::x'],
    ['  \t::set-env', '  \t\\u{3a}:set-env'],
    ['x ##vso[task]', 'x #\\u{23}vso[task]'],
    ['##teamcity[x', '#\\u{23}teamcity[x'],
    ['x ##[error]', 'x #\\u{23}[error]'],
    ['section_start:1', '\\u{73}ection_start:1'],
    ['«Слово», 日本語, a::b', '«Слово», 日本語, a::b'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  it('shows where asked what takes room or none without being seen, and leaves letters and marks alone', () => {
    expect(visible('a\u00A0b\u202Fc\u200Bd\u00ADe\uE000\u0007')).toBe(
      'a\\u{a0}b\\u{202f}c\\u{200b}d\\u{ad}e\\u{e000}\\u{7}',
    )
    expect(visible('«Слово», 日本語, e\u0301')).toBe('«Слово», 日本語, e\u0301')
  })

  it('holds no control and no command, whatever comes in', () => {
    const hostile = fc
      .array(fc.constantFrom('::', '##[', '\n', ' ', '#', '[', '\u001B', '\u202E', '\u{E0020}', 'vso[', 'a', '\t'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = printable(text)
        expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|##\[/)
        for (const line of shown.split('\n')) expect(line.trimStart()).not.toMatch(/^(?:::|##vso\[)/)
      }),
    )
  })

  it('is JSON that reads as the same value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom('##[x]', '\u202E', '\u{E0041}', '\u0085'),
        ),
        (value) => {
          const text = printableJson(value, 1)
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
          expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]|##\[/)
        },
      ),
    )
  })
})

describe('columns', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['жах', 3],
    ['語', 2],
    ['「」', 4],
    ['한글', 4],
    ['e\u0301', 1],
    ['किताब', 5],
    ['👍🏽🇺🇦☎️', 6],
    ['\u200Ba\u200E', 1],
    ['سلام', 4],
  ])('%s', (text, width) => {
    expect(columns(text)).toBe(width)
  })
})

describe('wrap', () => {
  it('keeps within the width, CJK counted double, and loses no word', () => {
    expect(wrap('one two three four five six', 20, '  ')).toBe('  one two three four\n  five six')
    expect(
      wrap('日本語の文章はどこでも折り返せます。', 22, '  ')
        .split('\n')
        .every((line) => columns(line) <= 24),
    ).toBe(true)
    expect(wrap('彼は「行く」と言った。', 20, '')).toBe('彼は「行く」と言っ\nた。')
    expect(wrap('説明：「行く」と「Abc」。', 20, '')).toBe('説明：「行く」と\n「Abc」。')
    expect(wrap('我们：他说过很多次“今天”', 20, '')).toBe('我们：他说过很多次\n“今天”')
    expect(wrap('ภาษาไทยเขียนติดกันเสมอในทุกประโยค', 20, '').split('\n')).toHaveLength(2)
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { minLength: 1 }), (list) => {
        const text = wrap(list.join(' '), 30, ' ')
        expect(text.split(/\s+/).filter((word) => word !== '')).toEqual(list)
        for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(30)
      }),
    )
  })
})
