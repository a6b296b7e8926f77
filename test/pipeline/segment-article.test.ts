import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentArticle } from '../../src/pipeline/segment/segment-article.js'
import { documentOf } from './article.js'

const slices = (text: string, layout?: string): readonly string[] =>
  segmentArticle(documentOf(text, layout), 'en').segments.map(({ start, end }) => text.slice(start, end))

describe('the segments of an article', () => {
  it('are slices of the file’s text', () => {
    const text = '\r\n  One is here. Two is here.  \r\nSee https://a.b/c now.\r\n'
    expect(slices(text)).toEqual(['One is here.', 'Two is here.', 'See https://a.b/c now.'])
    expect(segmentArticle(documentOf(text), 'en').segments.map((segment) => segment.text)).toEqual(slices(text))
  })

  it('hold list marks and ornaments, so that no character is lost', () => {
    const text = 'Title\n=====\n\n* One is. Two\n  was.\n\n* * *\n'
    expect(slices(text, 'wrapped')).toEqual(['Title', '=====', '* One is.', 'Two\n  was.', '* * *'])
    const { segments } = segmentArticle(documentOf(text, 'wrapped'), 'en')
    expect(segments.map((segment) => segment.text)).toEqual(['Title', '=====', '* One is.', 'Two was.', '* * *'])
    expect(segments[3]?.inner?.map(({ start, end }) => text.slice(start, end))).toEqual(['Two', '\n  ', 'was.'])
    expect(segments.map(({ unit }) => unit !== '')).toEqual([true, false, true, true, false])
  })

  it('cover every character but white space once, in any text', () => {
    const piece = fc.constantFrom(
      'word ',
      'End. ',
      '“',
      '”',
      '\n',
      '\n\n',
      '* ',
      '- ',
      '==',
      '‘',
      '’',
      'www.a.b ',
      '{{x}}',
      '汉字。',
      '\u2028',
      '|',
      '1. ',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 50 }),
        fc.constantFrom('lines', 'wrapped', undefined),
        (parts, layout) => {
          const text = parts.join('')
          const { segments, quotes } = segmentArticle(documentOf(text, layout), 'en')
          let at = 0
          for (const { start, end } of segments) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, start).trim()).toBe('')
            at = end
          }
          expect(text.slice(at).trim()).toBe('')
          for (const quote of quotes) {
            expect(text.startsWith(quote.open, quote.start) && text.slice(0, quote.end).endsWith(quote.close)).toBe(
              true,
            )
            for (const offset of quote.reopen) expect(offset > quote.start && offset < quote.end).toBe(true)
            expect(quote.segments).toEqual(
              segments.filter((each) => each.end > quote.start && each.start < quote.end).map((each) => each.id),
            )
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the quotations of an article', () => {
  const text = 'He said: “One is here. Two is here.\n“Three is here,” and left.\n'
  it('point at the segments that they touch, and the segments back', () => {
    const { segments, quotes } = segmentArticle(documentOf(text), 'en')
    expect(quotes).toEqual([
      expect.objectContaining({
        id: 'q1',
        start: 9,
        end: text.indexOf('”') + 1,
        level: 1,
        kind: 'speech',
        open: '“',
        close: '”',
        reopen: [36],
        segments: ['s1', 's2', 's3'],
      }),
    ])
    expect(segments.map((segment) => segment.quotes)).toEqual([
      [{ id: 'q1', part: 'begin' }],
      [{ id: 'q1', part: 'middle' }],
      [{ id: 'q1', part: 'end' }],
    ])
  })
  it('name their speaker where the text does', () => {
    const { quotes } = segmentArticle(documentOf('“We met,” Hale said on Monday.\n'), 'en')
    expect(quotes[0]?.speaker).toMatchObject({ text: expect.stringContaining('Hale') })
  })
  it('come with reasons where asked for', () => {
    const { decisions = [] } = segmentArticle(documentOf(text), 'en', { explain: true })
    expect(decisions.some((decision) => decision.role === 'reopen' && decision.offset === 36)).toBe(true)
    expect(decisions.some((decision) => decision.ends === true)).toBe(true)
    expect(segmentArticle(documentOf(text), 'en').decisions).toBeUndefined()
  })
})
