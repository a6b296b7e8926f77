import { describe, expect, it } from 'vitest'
import { segmentFlow } from '../../src/segment/index.js'
import { steps } from '../steps.js'

/** All that segmentation finds, quotations with their speakers too. */
function segment(paragraphs: readonly string[], tag: string): number {
  const { sentences, quotations } = segmentFlow(paragraphs, tag, { explain: true })
  return sentences.length + quotations.length
}

const mixed = ['«»', '“”', '‘’', '„“', '「」']

/** Texts that are nothing but trouble, by how often it is repeated. */
const troubles: readonly (readonly [string, string, (count: number) => readonly string[]])[] = [
  ['nested marks', 'fr', (count) => [`${'«'.repeat(count)}a${'»'.repeat(count)}`]],
  ['nested sentences', 'en', (count) => [`${'«A. '.repeat(count)}B.${'»'.repeat(count)}`]],
  [
    'nested marks of many kinds',
    'en',
    (count) => {
      const pairs = Array.from({ length: count }, (_, index) => mixed[index % mixed.length] ?? '')
      const closing = pairs.toReversed().map((pair) => pair.charAt(1))
      return [`${pairs.map((pair) => pair.charAt(0)).join('')}a${closing.join('')}`]
    },
  ],
  ...[
    ['opening single marks', 'en', '‘'],
    ['closing single marks', 'en-GB', '’'],
    ['straight double marks', 'en', '"'],
    ['straight single marks', 'en', "'"],
    ['straight marks between spaces', 'en', ' "'],
    ['both straight marks', 'en', `"'`],
    ['opening marks alone', 'en', '“a '],
    ['unmatched apostrophes', 'en-GB', 'The ministers’ plan failed. '],
    ['combining marks', 'en', '\u0301'],
    ['abbreviations with inner stops', 'en', 'U.S.A. '],
    ['abbreviations', 'de', 'Mr. J. R. z. B. p.m. 3. '],
    ['initials', 'en', 'A.'],
    ['brackets', 'en', '('],
    ['questions in brackets', 'ja', 'あ?) '],
    ['dashes', 'uk', '— '],
    ['spoken parts', 'uk', '— Так, — сказав він. '],
    ['figures with stops', 'de', '1.'],
    ['dots', 'en', '…'],
    ['dots between spaces', 'en', '… '],
    ['full stops', 'en', '. '],
    ['closing marks and exclamations', 'en', '”! '],
    ['halves of pairs', 'en', '\ud83d'],
    ['no-break spaces', 'fr', '\u00a0'],
    ['marks of direction', 'ar', '\u200f"'],
    ['closing marks before particles', 'ja', '」と'],
    ['quotations before particles', 'ja', '「あ」と'],
    ['short quotations', 'en', '“Yes.” '],
    ['attributed questions', 'en', '“Why?” Ann Lee asked. '],
    ['speakers before colons', 'en', 'Ann: “x” '],
    ['one word', 'en', 'a'],
    ['words with hyphens', 'fr', 'a-'],
    ['decades', 'en', '‘90s '],
    ['words of Thai before spaces', 'th', 'ครับ '],
  ].map(([name = '', tag = '', unit = '']): readonly [string, string, (count: number) => readonly string[]] => [
    name,
    tag,
    (count) => [`${unit.repeat(count)}a`],
  ]),
  ['unclosed marks in paragraphs', 'en', (count) => Array.from({ length: count }, () => '“‘«„a b')],
  ['re-opened paragraphs', 'en', (count) => [...Array.from({ length: count }, () => '“a'), 'b”']],
  ['paragraphs inside one quotation', 'fr', (count) => ['«a', ...Array.from({ length: count }, () => 'b'), 'c»']],
  [
    'nesting over paragraphs',
    'en',
    (count) => Array.from({ length: count }, (_, at) => ['“a', '‘b', 'c’', 'd”'][at % 4] ?? ''),
  ],
  ['blank paragraphs', 'en', (count) => ['“a', ...Array.from({ length: count }, () => ' '), 'b”']],
]

describe('segmentFlow takes twice the steps for twice the text', () => {
  it.each(troubles)('%s', (_, tag, make) => {
    segment(make(10), tag)
    const once = steps(() => segment(make(1_500), tag))
    const twice = steps(() => segment(make(3_000), tag))
    expect(twice / once).toBeLessThan(2.2)
  })

  it('which can fail: a search of the whole text for each mark is seen', () => {
    const text = (count: number): string => 'a"'.repeat(count)
    const search = (count: number): number =>
      steps(() => {
        for (const _ of text(count)) text(count).includes('z')
      })
    expect(search(2_000) / search(1_000)).toBeGreaterThan(3.5)
  })
})

describe('segmentFlow on giant texts', () => {
  it('ends: 200,000 nested marks, 5 MB of unmatched apostrophes', () => {
    expect(segmentFlow([`${'«'.repeat(200_000)}a${'»'.repeat(200_000)}`], 'fr').quotations).toHaveLength(100)
    const text = `‘${'The ministers’ plan, the boys’ bikes and no end. '.repeat(104_000)}`
    expect(segmentFlow([text], 'en-GB').sentences[0]?.length).toBeGreaterThan(100_000)
  }, 120_000)
})
