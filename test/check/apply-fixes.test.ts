import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes, checkDocument } from '../../src/check/index.js'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { segmentsOf } from '../../src/model/bilingual-document.js'
import { contentHash } from '../../src/model/content-hash.js'
import type { Inline } from '../../src/model/inline.js'
import { plainText } from '../../src/model/project.js'
import { bilingual } from './bilingual.js'

const fix = (document: BilingualDocument): BilingualDocument => applyFixes(document, checkDocument(document)).document
const targets = (document: BilingualDocument): readonly string[] =>
  document.units.flatMap(segmentsOf).map(({ target }) => plainText(target ?? []))
const fixed = (tags: string, ...pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const [from = 'en', to = 'uk'] = tags.split('>')
  return targets(
    fix(
      bilingual(
        from,
        to,
        pairs.map((pair) => [pair]),
      ),
    ),
  )
}

describe('safe fixes', () => {
  it.each([
    ['en>uk', 'They left , all.', 'Вони  пішли , усі.', 'Вони пішли , усі.'],
    ['en>de', 'They left, all.', 'Sie  gingen , alle.', 'Sie gingen, alle.'],
    ['en>fr', 'Who is it?', 'Qui est-ce ?', 'Qui est-ce\u202F?'],
    ['en>fr', 'Who is it?', 'Qui est-ce?', 'Qui est-ce\u202F?'],
    ['en>fr', 'He said “yes” twice.', 'Il a dit «oui» deux fois.', 'Il a dit «\u00A0oui\u00A0» deux fois.'],
    ['en>de', '“It is over,” he said.', '「Es ist vorbei」, sagte er.', '„Es ist vorbei“, sagte er.'],
    ['en>fr', '“It is over,” he said.', '“ C’est fini ”, dit-il.', '«\u00A0C’est fini\u00A0», dit-il.'],
    ['en>ja', '“It is over,” he said.', '«終わった»と彼は言った。', '「終わった」と彼は言った。'],
    ['en>he', 'They left, all.', 'הם  הלכו , כולם.', 'הם הלכו, כולם.'],
  ])('%s: %s / %s', (tags, source, target, expected) => {
    expect(fixed(tags, [source, target])).toEqual([expected])
  })

  it('puts every quotation of a second style into the usual marks', () => {
    const said = ['“Yes,” he said.', '«Так», — сказав він.'] as const
    const odd = ['“No,” he said.', '"Ні", — сказав він.'] as const
    expect(fixed('en>uk', said, said, said, said, odd, odd)).toEqual([
      ...Array.from({ length: 4 }, () => said[1]),
      '«Ні», — сказав він.',
      '«Ні», — сказав він.',
    ])
  })

  it('leaves inline codes where they stand', () => {
    const code = (type: 'opening' | 'closing'): Inline => ({ type, id: '1' })
    const text = (content: string): Inline => ({ type: 'text', text: content })
    const content = [text('Sie '), code('opening'), text(' gingen'), code('closing'), text(' , alle.')]
    const source = [text('They '), code('opening'), text('left'), code('closing'), text(', all.')]
    const [segment] = fix(bilingual('en', 'de', [[{ source, target: content }]])).units.flatMap(segmentsOf)
    expect(segment?.target).toEqual([text('Sie '), code('opening'), text('gingen'), code('closing'), text(', alle.')])
  })

  it('keeps an engine’s text an engine’s', () => {
    const target: readonly Inline[] = [{ type: 'text', text: 'Sie  gingen.' }]
    const origin = { by: 'engine', name: 'x', hash: contentHash(target) } as const
    const [segment] = fix(bilingual('en', 'de', [[{ source: 'They left.', target, origin }]])).units.flatMap(segmentsOf)
    expect(segment?.origin?.hash).toBe(contentHash(segment?.target ?? []))
  })

  it('changes nothing a second time, and never a source', () => {
    const pieces = ['Так', '  ', ' ', ',', '.', '?', '«', '»', '"', '“', '”', ' !', 'й', '\u00A0', '…', '...', 'oui']
    fc.assert(
      fc.property(
        fc.constantFrom('uk', 'fr', 'de', 'ja'),
        fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        (tag, lines) => {
          const document = bilingual(
            'en',
            tag,
            lines.map((line) => [['“Yes,” he said.', `${line.join('')}a`]]),
          )
          let stable = document
          for (let round = 0; round < 4; round++) stable = fix(stable)
          expect(fix(stable)).toEqual(stable)
          const sources = (one: BilingualDocument) => one.units.flatMap(segmentsOf).map(({ source }) => source)
          expect(sources(stable)).toEqual(sources(document))
        },
      ),
      {
        numRuns: 200,
        // Two halves of a pair are no style that the third could be put into.
        examples: [
          [
            'uk',
            [
              ['«', 'Так', '»', ' '],
              ['“', 'Так', '"', '.'],
              ['“', 'Так', '"', '.'],
            ],
          ],
        ],
      },
    )
  })
})
