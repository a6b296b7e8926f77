import fc from 'fast-check'
import { parse } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
import type { Construct } from 'micromark-util-types'
import { describe, expect, test } from 'vitest'
import { math } from '../../src/document/markdown/math.js'
import { readMarkdown } from '../../src/document/markdown/read-markdown.js'

const extensions = [gfm(), math]

/** What is compared of a reading: all that the rest of the house sees; quotations are counted, whatever their ids. */
function read(text: string, part: number): unknown {
  const { flows, outline } = readMarkdown(text, { extensions, part })
  const quotations = [...new Set(flows.flatMap(({ quotedIn = [] }) => quotedIn))]
  return {
    flows: flows.map(({ quotedIn = [], ...flow }) => ({
      ...flow,
      quotedIn: quotedIn.map((id) => quotations.indexOf(id)),
    })),
    outline,
  }
}

const texts: readonly (readonly [name: string, text: string])[] = [
  ['words over lines of both kinds', 'Words on\r\na line.\r\n\r\nAnd on\r\nanother.\r\n'],
  ['an underline after words', 'Words\n---\n\nWords\nmore\n===\n'],
  ['a table after words', 'Words\n\nName\n-----\n\na | b\n--|--\nc | d\n'],
  ['a number that goes on a list', '- One\n\n  Two\n\n2019 was a year.\n\n1. Three\n\n2. Four\n'],
  ['code with empty lines', '```\nOne\n\nTwo\n\nThree\n```\n\nWords.\n'],
  ['code that never ends', 'Words.\n\n~~~\nOne\n\nTwo\n\n- Three\n'],
  ['a comment with empty lines', 'Words.\n\n<!-- One\n\nTwo\n\nThree -->\n\nWords.\n'],
  ['raw HTML before a bullet', '<div>\n- One\n- Two\n\n- Three\n\nWords.\n'],
  ['front matter with empty lines', '---\ntitle: One\n\nother: two\n\nWords: b\n---\n\nWords.\n'],
  ['front matter that never ends', '---\ntitle: One\n\nWords.\n'],
  ['a definition after its links', '[One] and [two].\n\nWords.\n\n[one]: /one "Title"\n\nWords.\n\n[Two]: /two\n'],
  ['a note after its call', 'Words[^1].\n\nWords.\n\n[^1]: A note.\n\n    Its second paragraph.\n\nWords.\n'],
  ['an address', 'Words www.example.org.\n\nWords http://example.org\n\nWords: a@example.org\n'],
  ['a container', 'Words.\n\n::: tip Title\nWords.\n:::\n\nWords:::\n'],
  ['spaces at ends of lines', 'Words  \nmore \nwords\n \nWords\t\n\nWords \n'],
  ['lines that begin otherwise', 'Words\n  more\n\nWords\n1. One\n\nWords\n# Two\n\nWords\n> Three\n'],
  ['quotations', '> One\n\n> Two\n>\n> Three\nlazy\n\n“Words,” she said.\n\n"Words" (more)\n\n(Words)\n'],
  ['unspaced scripts', '漢字の\n文。\n\n「引用」\nとその後。\n'],
]

describe('a text that is parsed in parts is read as in one', () => {
  test.each(texts)('%s', (_, text) => {
    for (const part of [1, 20, 32_768]) expect(read(text, part)).toEqual(read(text, Infinity))
  })

  const piece = fc.constantFrom(
    ...texts.flatMap(([, text]) => text.split(/(?<=\n\n)/)),
    ...[
      '- One *two*\n',
      '- Three\n',
      '  - Four\n',
      '* Five\n',
      '\n',
      '> Six\n',
      '```\n',
      '<pre>\n',
      '</pre>\n',
      '    Seven\n',
      '# Eight\n',
      '[nine]: /url\n',
    ],
  )

  test('whatever stands beside what', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(1, 20, 100), (pieces, part) => {
        const text = pieces.join('')
        expect(read(text, part)).toEqual(read(text, Infinity))
      }),
      { numRuns: 200 },
    )
  })
})

describe('marks in one paragraph', () => {
  const text = (count: number) => `Words.\n\nWords ${'*a '.repeat(count)}\n`

  test('are refused where they are more than the limit, with the place and the flag that raises it', () => {
    expect(() => readMarkdown(text(16_385), { extensions })).toThrow(
      expect.objectContaining({
        code: 'markdown-limit',
        line: 3,
        column: 1,
        values: { limit: 16_384, flag: '--max-marks' },
      }),
    )
    expect(readMarkdown(text(16_384), { extensions }).flows).toHaveLength(1)
    expect(readMarkdown(text(16_385), { extensions }, { 'max-marks': '16385' }).flows).toHaveLength(1)
  })

  test('count in all long paragraphs together', () => {
    const long = `Words ${'*a '.repeat(9000)}\n\n`
    expect(readMarkdown(long.repeat(3), { extensions }).flows).toHaveLength(1)
    expect(() => readMarkdown(long.repeat(4), { extensions })).toThrow(
      expect.objectContaining({ code: 'markdown-limit', line: 7 }),
    )
    const short = `Words ${'*a '.repeat(500)}\n\n`
    expect(readMarkdown(short.repeat(9), { extensions }, { 'max-marks': '600' }).flows).toHaveLength(1)
  })

  test('count before a line too, where quotations and lists begin in one another', () => {
    const values = { limit: 100, flag: '--max-marks' }
    for (const mark of ['>', '- ', '1. '])
      expect(() => readMarkdown(`Words.\n\n${mark.repeat(101)}a\n`, { extensions })).toThrow(
        expect.objectContaining({ code: 'markdown-limit', line: 3, column: 1, values }),
      )
    expect(readMarkdown(`${'>'.repeat(101)} a\n`, { extensions }, { 'max-marks': '101' }).flows).toHaveLength(1)
    for (const line of ['-', '* '])
      expect(readMarkdown(`${line.repeat(500)}\n\nWords.\n`, { extensions }).flows).toHaveLength(1)
    expect(readMarkdown(`Words.\n\n${' '.repeat(17_000)}code\n`, { extensions }).flows).toHaveLength(1)
  })
})

test('an underlined heading costs the same wherever it stands', () => {
  /** How many events micromark is given to make headings of, where no empty line parts them. */
  const given = (headings: number): number => {
    let events = 0
    const [underline] = [parse().constructs.flow[61] ?? []].flat()
    const counting: Construct = {
      ...underline,
      tokenize: underline?.tokenize ?? (() => () => undefined),
      resolveTo(all, context) {
        events += all.length
        return underline?.resolveTo?.(all, context) ?? all
      },
    }
    const { flows } = readMarkdown('Heading\n===\n'.repeat(headings), {
      extensions: [...extensions, { flow: { 61: counting } }],
    })
    expect(flows).toHaveLength(headings)
    return events
  }
  expect(given(40)).toBe(4 * given(10))
})
