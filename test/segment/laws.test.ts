import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations, segmentFlow, spanInParagraph } from '../../src/segment/index.js'

const tags = [
  'en-US',
  'en-GB',
  'uk',
  'de',
  'fr',
  'es',
  'pl',
  'sv',
  'he',
  'ja',
  'zh-Hans',
  'ko',
  'ar',
  'hi',
  'el',
  'tr',
  'xx',
]

/** Pieces that make trouble where they meet. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '"',
    "'",
    '「',
    '」',
    '『',
    '』',
    '‹',
    '›',
    '‚',
    '′',
    '״',
    '׳',
    '＂',
    '＇',
    '｢',
    '｣',
    '﹁',
    '﹂',
    'ʼ',
  ],
  ...[
    '.',
    '?',
    '!',
    '…',
    '...',
    ',',
    '。',
    '？',
    '؟',
    '।',
    ';',
    ':',
    '—',
    '– ',
    '-',
    '(',
    ')',
    '（',
    '）',
    '¿',
    '¡',
    '/',
  ],
  ...[' ', ' ', ' ', '\u00A0', '\u202F', '\u3000', '\u200B', '\uFFFC', '\u{1F600}', '\uD800'],
  ...[
    'Hale',
    'said',
    'the',
    'I',
    'Mr.',
    'p.m.',
    'z. B.',
    'т. д.',
    '3.',
    'XIV.',
    '5\'11"',
    '’90s',
    '’tis',
    'ministers’',
    'don’t',
    'צה"ל',
  ],
  ...['сказала', 'він', '彼は', '言った', '他说', '그는', '라고', 'قال', 'कहा', 'a', 'B', '1', '2020'],
)
const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const flow = fc.array(paragraph, { maxLength: 5 })
const tag = fc.constantFrom(...tags)
const policy = fc.constantFrom('link', 'atomic', 'auto')

/** Runs of the property; enough to meet every pair of pieces many times. */
const runs = { numRuns: 800 }

describe('segmentFlow', () => {
  it('loses nothing: its sentences tile each paragraph, with white space alone between them', () => {
    fc.assert(
      fc.property(flow, tag, policy, (paragraphs, locale, quotes) => {
        const { sentences } = segmentFlow(paragraphs, locale, { quotes })
        for (const [index, text] of paragraphs.entries()) {
          let at = 0
          for (const { start, end } of sentences[index] ?? []) {
            expect(text.slice(at, start)).toMatch(/^[\s\u200B]*$/u)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toMatch(/^[^\s\u200B](?:.*[^\s\u200B])?$/su)
            at = end
          }
          expect(text.slice(at)).toMatch(/^[\s\u200B]*$/u)
        }
      }),
      runs,
    )
  })

  it('tears no mark from what it marks: but at a paragraph’s edge no sentence begins at a closing mark or ends after an opening one', () => {
    fc.assert(
      fc.property(flow, tag, (paragraphs, locale) => {
        const { sentences, marks } = segmentFlow(paragraphs, locale)
        for (const { paragraph, offset, mark, role } of marks) {
          const spans = sentences[paragraph] ?? []
          const within = spans.find(({ start, end }) => start <= offset && offset < end)
          if (role === 'close' && within !== spans[0]) expect(within?.start).not.toBe(offset)
          if ((role === 'open' || role === 'reopen') && within !== spans.at(-1))
            expect(within?.end).not.toBe(offset + mark.length)
        }
      }),
      runs,
    )
  })

  it('cuts no closed quotation inside a paragraph where quotations are atomic', () => {
    fc.assert(
      fc.property(flow, tag, (paragraphs, locale) => {
        const { sentences, quotations } = segmentFlow(paragraphs, locale, { quotes: 'atomic' })
        for (const quotation of quotations.filter(({ close }) => close !== ''))
          for (const [index, text] of paragraphs.entries()) {
            const part = spanInParagraph(quotation, index, text.trimEnd().length)
            if (part === undefined) continue
            const cut = (sentences[index] ?? []).filter(({ end }) => end > part.start && end < part.end)
            expect(cut.filter(({ end }) => /[^\s\u200B]/u.test(text.slice(end, part.end)))).toEqual([])
          }
      }),
      runs,
    )
  })

  it('nests quotations: each ends before or after another, or inside it one level deeper, and holds its marks', () => {
    fc.assert(
      fc.property(flow, tag, (paragraphs, locale) => {
        for (const { start, end, open, close, level, kind } of findQuotations(paragraphs, locale).quotations) {
          if (kind === 'dash') continue
          expect(paragraphs[start.paragraph]?.startsWith(open, start.offset)).toBe(true)
          expect(paragraphs[end.paragraph]?.slice(0, end.offset).endsWith(close)).toBe(true)
          expect(level).toBeGreaterThan(0)
        }
      }),
      runs,
    )
  })

  it("gives every mark exactly one role, and ’ and ' never the role of a mark that stands alone", () => {
    fc.assert(
      fc.property(flow, tag, (paragraphs, locale) => {
        const { marks } = findQuotations(paragraphs, locale)
        // Marks typed as two characters ('' or ,,) cover both.
        const covered = marks.flatMap(({ paragraph, offset, mark }) =>
          [...mark].map((_, index) => `${paragraph}:${offset + index}`),
        )
        expect(new Set(covered).size).toBe(covered.length)
        const looksLike = paragraphs.flatMap((text, paragraph) =>
          [...text.matchAll(/[\p{Quotation_Mark}❛❜❝❞❮❯′″‴״׳՚ʼ]/gu)].map(({ index }) => `${paragraph}:${index}`),
        )
        expect(looksLike.filter((place) => !covered.includes(place))).toEqual([])
        expect(marks.filter(({ mark, role }) => role === 'stray' && (mark === '’' || mark === "'"))).toEqual([])
      }),
      runs,
    )
  })

  it('recovers at once from a quotation that nothing closes: what follows in later paragraphs keeps its levels', () => {
    const spans = (paragraphs: readonly string[], locale: string) =>
      findQuotations(paragraphs, locale).quotations.map(({ level, start, end, close }) => [
        level,
        start.paragraph - paragraphs.length,
        start.offset,
        end.paragraph - paragraphs.length,
        end.offset,
        close,
      ])
    const later = ['“One,” she said. “Two ‘three’ four.”', 'He left. “Five?” “Six.”']
    fc.assert(
      fc.property(
        fc.constantFrom('“Never closed, he said.', '“A ‘b, he said', 'He said “no', 'An “a “b “c', '‘He said “no'),
        fc.constantFrom('en', 'en-GB', 'pt', 'tr'),
        (broken, locale) => {
          const alone = spans(later, locale)
          expect(spans([broken, 'Nothing here.', ...later], locale).slice(-alone.length)).toEqual(alone)
        },
      ),
    )
  })

  it('gives the same again, whatever it segmented in between', () => {
    fc.assert(
      fc.property(flow, flow, tag, (paragraphs, others, locale) => {
        const before = segmentFlow(paragraphs, locale, { explain: true })
        segmentFlow(others, locale)
        expect(segmentFlow(paragraphs, locale, { explain: true })).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('parts sentences after a long word before a capital, whatever its letters: no rule takes it for an abbreviation', () => {
    const letter = fc.constantFrom(...'aeiourstnlkgmзжкптнілäößçœøłşñ')
    const word = fc.string({ unit: letter, minLength: 7, maxLength: 24 })
    fc.assert(
      fc.property(word, fc.constantFrom('', 'A', 'Ж', 'Ø'), tag, (long, capital, locale) => {
        const text = `Xu ko ${capital}${long}. Zoxu lo.`
        const cut = text.indexOf('.') + 1
        expect(segmentFlow([text], locale).sentences).toEqual([
          [
            { start: 0, end: cut },
            { start: cut + 1, end: text.length },
          ],
        ])
      }),
    )
  })

  it('does not let what stands outside a quotation move it', () => {
    const frame = (inside: string, outside: string) => `${outside} stood there. She said “${inside}” and left.`
    const length = (text: string) => {
      const [quotation] = findQuotations([text], 'en').quotations
      return quotation === undefined ? -1 : quotation.end.offset - quotation.start.offset
    }
    fc.assert(
      fc.property(
        fc.constantFrom('one', 'two words', 'it’s', 'the boys’ bikes'),
        fc.constantFrom('Ann', 'The twins’ dog', 'O’Hare', 'Mr. B'),
        (inside, outside) => {
          expect(length(frame(inside, outside))).toBe(inside.length + 2)
        },
      ),
    )
  })
})
