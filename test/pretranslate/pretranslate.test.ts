import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BilingualDocument, Segment } from '../../src/model/bilingual-document.js'
import { segmentsOf } from '../../src/model/bilingual-document.js'
import { contentHash } from '../../src/model/content-hash.js'
import type { Inline } from '../../src/model/inline.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { isPersonal } from '../../src/model/translated.js'
import type { Engine, Memory } from '../../src/pretranslate/engine.js'
import { type PretranslateOptions, pretranslate } from '../../src/pretranslate/pretranslate.js'
import { pseudo, pseudoTranslate } from '../../src/pretranslate/pseudo.js'
import { hasSameCodes } from '../../src/pretranslate/same-codes.js'
import { fromTaggedText, toTaggedText } from '../../src/pretranslate/tagged-text.js'
import { inlineContent } from '../model/inline-content.js'

const text = (value: string): readonly Inline[] => [{ type: 'text', text: value }]
const segment = (id: string, source: readonly Inline[], more: Partial<Segment> = {}): Segment => ({
  type: 'segment',
  id,
  source,
  state: 'initial',
  ...more,
})
const documentOf = (...segments: readonly Segment[]): BilingualDocument => ({
  id: 'f1',
  sourceLanguage: languageTag('en'),
  targetLanguage: languageTag('uk'),
  units: [{ id: 'u1', translate: true, parts: segments, notes: [], matches: [] }],
  quotations: [],
  notes: [],
})
const targets = (document: BilingualDocument): readonly (string | undefined)[] =>
  document.units.flatMap(segmentsOf).map((each) => each.target && plainText(each.target))
const engineOf = (
  answer: (source: readonly Inline[]) => readonly Inline[] | undefined,
  batchSize?: number,
): Engine => ({
  name: 'test',
  ...(batchSize === undefined ? {} : { batchSize }),
  translate: (batch) => Promise.resolve(batch.map(({ source }) => answer(source))),
})
const upper = engineOf((source) =>
  source.map((inline) => (inline.type === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline)),
)

describe('pretranslate', () => {
  it('fills what has no target, and says who did', async () => {
    const { document, filled } = await pretranslate(
      documentOf(segment('s1', text('one')), segment('s2', text('two'))),
      { engine: upper },
    )
    expect(targets(document)).toEqual(['ONE', 'TWO'])
    expect(document.units[0]?.parts[0]).toMatchObject({
      state: 'translated',
      origin: { by: 'engine', name: 'test', hash: contentHash(text('ONE')) },
    })
    expect(filled).toHaveLength(2)
    expect(document.units.flatMap(segmentsOf).some(isPersonal)).toBe(false)
  })

  it('never touches what a person wrote, or a machine before', async () => {
    const written = documentOf(
      segment('s1', text('one'), { target: text('eins') }),
      segment('s2', text('two'), { target: text('zwei'), origin: { by: 'prefill', hash: contentHash(text('two')) } }),
      segment('s3', text('three'), {
        target: text('drei'),
        origin: { by: 'engine', name: 'x', hash: contentHash(text('drei')) },
      }),
    )
    expect((await pretranslate(written, { engine: upper })).document).toBe(written)
  })

  it('does not even where a file has an id twice', async () => {
    const twice = documentOf(segment('s1', text('one'), { target: text('eins') }), segment('s1', text('one')))
    expect(targets((await pretranslate(twice, { engine: upper })).document)).toEqual(['eins', 'ONE'])
  })

  it('fills prefill that nobody touched, and nothing twice', async () => {
    const prefilled = documentOf(
      segment('s1', text('one'), { target: text('one'), origin: { by: 'prefill', hash: contentHash(text('one')) } }),
    )
    const { document } = await pretranslate(prefilled, { engine: upper })
    expect(targets(document)).toEqual(['ONE'])
    expect((await pretranslate(document, { engine: upper })).document).toBe(document)
  })

  it('asks memories first: own, then in context, exact, repaired; what is alike is a match and never a target', async () => {
    const order = ['fuzzy', 'repaired', 'exact', 'context', 'own'] as const
    const memory = (name: string, kinds: readonly (typeof order)[number][]): Memory => ({
      name,
      find: ({ source }) =>
        kinds.map((kind) => ({
          source,
          target: text(`${kind} ${plainText(source)}`),
          quality: kind === 'fuzzy' ? 99 : kind === 'repaired' ? 98 : 100,
          kind,
        })),
    })
    for (let count = 1; count <= order.length; count++) {
      const [first, ...rest] = order.slice(0, count)
      const memories = [memory('a', first === undefined ? [] : [first]), memory('b', rest)]
      const { document, filled } = await pretranslate(documentOf(segment('s1', text('x'))), { memories, engine: upper })
      const best = count === 1 ? 'engine' : order[count - 1]
      expect(targets(document)).toEqual([best === 'engine' ? 'X' : `${best} x`])
      expect(filled.map(({ by }) => by)).toEqual([best === 'engine' ? 'engine' : 'memory'])
      expect(document.units[0]?.parts[0]).toMatchObject({
        state: best === 'repaired' ? 'initial' : 'translated',
        origin: { kind: best, name: best === 'engine' ? 'test' : 'b' },
      })
      const kinds = document.units[0]?.matches.map(({ kind }) => kind)
      expect(kinds).toEqual([...(best === 'engine' ? ['engine'] : []), ...order.slice(0, count).toReversed()])
      expect(document.units[0]?.matches.every((match) => match.segment === 's1')).toBe(true)
      expect((await pretranslate(document, { memories, engine: upper })).document).toBe(document)
    }
  })

  it('keeps matches of a segment that stays open, once', async () => {
    const memory: Memory = {
      name: 'tm',
      find: ({ previous, next }) => [
        { source: text('b'), target: text(`${previous}|${next}`), quality: 80, kind: 'fuzzy' },
      ],
    }
    const open = documentOf(segment('s1', text('one')), segment('s2', text('two')))
    const { document } = await pretranslate(open, { memories: [memory] })
    expect(targets(document)).toEqual([undefined, undefined])
    expect(
      document.units[0]?.matches.map(({ target, quality, origin }) => [plainText(target), quality, origin]),
    ).toEqual([
      ['|two', 80, 'tm'],
      ['one|', 80, 'tm'],
    ])
    expect((await pretranslate(document, { memories: [memory] })).document).toBe(document)
  })

  it('asks once for the same source, in batches', async () => {
    const asked: number[] = []
    const engine: Engine = {
      name: 'test',
      batchSize: 2,
      translate: (batch) => {
        asked.push(batch.length)
        return Promise.resolve(batch.map(({ source }) => source))
      },
    }
    const five = ['a', 'b', 'a', 'c', 'a'].map((value, index) => segment(`s${index}`, text(value)))
    expect((await pretranslate(documentOf(...five), { engine })).filled).toHaveLength(5)
    expect(asked).toEqual([2, 1])
  })

  it('leaves an unfit answer out, with a reason and a note', async () => {
    const code: Inline = { type: 'standalone', id: '1', data: '<br>' }
    const source = [...text('one '), code]
    const words = (key: string, values: Readonly<Record<string, string | number>>): string =>
      `${key} ${values['reason']}`
    const run = (answer: readonly Inline[] | undefined, accept?: PretranslateOptions['accept']) =>
      pretranslate(documentOf(segment('s1', source)), {
        engine: engineOf(() => answer),
        words,
        ...(accept === undefined ? {} : { accept }),
      })
    for (const [answer, reason] of [
      [text('eins'), 'codes'],
      [[...source, code], 'codes'],
      [[{ type: 'standalone', id: '2' } as const, ...text('x')], 'codes'],
      [text('  '), 'empty'],
      [undefined, 'no-answer'],
    ] as const) {
      const { document, rejected, filled } = await run(answer)
      expect(rejected).toEqual([{ unit: 'u1', segment: 's1', reason }])
      expect([targets(document), filled]).toEqual([[undefined], []])
      expect(document.units[0]?.notes).toEqual([
        { text: `notes.engine ${reason}`, owner: 'guillemet', category: 'engine', segment: 's1' },
      ])
    }
    expect((await run(source, () => 'numbers.missing')).rejected[0]?.reason).toBe('numbers.missing')
    const evil = await run([{ ...code, data: '<script>' }, ...text('eins')])
    expect(evil.document.units[0]?.parts[0]?.target?.[0]).toEqual(code)
    const again = await pretranslate((await run(undefined)).document, { engine: upper, words })
    expect(again.document.units[0]?.notes).toEqual([])
  })

  it('keeps what was filled when the engine fails for some', async () => {
    const engine: Engine = {
      name: 'test',
      batchSize: 1,
      translate: (batch) =>
        plainText(batch[0]?.source ?? []) === 'b'
          ? Promise.reject(new Error('503'))
          : Promise.resolve(batch.map(({ source }) => source)),
    }
    const { document, failed } = await pretranslate(
      documentOf(segment('s1', text('a')), segment('s2', text('b')), segment('s3', text('c'))),
      { engine },
    )
    expect(targets(document)).toEqual(['a', undefined, 'c'])
    expect(failed).toEqual([{ unit: 'u1', segment: 's2', cause: new Error('503') }])
    const short: Engine = { name: 'test', translate: () => Promise.resolve([text('x')]) }
    expect(
      (await pretranslate(documentOf(segment('s1', text('a')), segment('s2', text('b'))), { engine: short })).failed,
    ).toHaveLength(2)
  })
})

describe('the engine pseudo', () => {
  it.each([
    ['She said: “It is gone.”', /^\S+ \S+: “\S+ \S+ \S+\.”$/],
    ['Dear {{name}}, see https://a.b/c or mail a@b.cc.', /\{\{name\}\}, \S+ https:\/\/a\.b\/c \S+ \S+ a@b\.cc\.$/],
    ['On 3 September 2025, 1,234.5 % of “them”.', /3 \S+ 2025, 1,234\.5 %/],
    ['Він сказав: «Так».', /^⟦\S+ \S+: «\S+»\.⟧$/],
    ['他说：“走吧。”', /^⟦.+：“.+。”⟧$/],
    ['2025', /^⟦2025⟧$/],
  ])('%s', (source, shape) => {
    const target = plainText(pseudoTranslate(text(source)))
    expect(target).toMatch(shape)
    expect(target.length).toBeGreaterThan(source.length)
    expect(target.match(/\s/g)).toEqual(source.match(/\s/g))
    expect(target.match(/[“”«»‘’]/g)).toEqual(source.match(/[“”«»‘’]/g))
  })

  it('makes a text about 30 % longer and leaves no plain letter', () => {
    const source =
      'Kyiv and its allies will continue to strengthen sanctions measures, including secondary sanctions and special trade tariffs.'
    const target = plainText(pseudoTranslate(text(source)))
    expect(target.length / source.length).toBeGreaterThan(1.2)
    expect(target.length / source.length).toBeLessThan(1.35)
    expect(target).not.toMatch(/[A-Za-z]/)
  })

  it('keeps codes and white space of any content', async () => {
    await fc.assert(
      fc.asyncProperty(inlineContent, async (source) => {
        const [target] = await pseudo.translate([{ unit: 'u1', segment: 's1', source }], {
          sourceLanguage: 'en',
          targetLanguage: 'uk',
        })
        expect(hasSameCodes(source, target ?? [])).toBe(true)
        expect(plainText(target ?? []).match(/\s/g)).toEqual(plainText(source).match(/\s/g))
      }),
    )
  })
})

describe('text with tags', () => {
  it('comes back with the source’s codes', () => {
    fc.assert(
      fc.property(inlineContent, (content) => {
        const tagged = toTaggedText(content)
        const flat = (some: readonly Inline[]): unknown => [
          plainText(some),
          some.filter((inline) => inline.type !== 'text'),
        ]
        expect(flat(fromTaggedText(tagged, content) ?? [])).toEqual(flat(content))
      }),
    )
  })
  it('reads what a parser of HTML makes of a tag that stands alone', () => {
    const code: Inline = { type: 'standalone', id: '1' }
    expect(fromTaggedText('a<x id="1"></x>b', [code])).toEqual([...text('a'), code, ...text('b')])
  })

  it('refuses a tag that is not the source’s', () => {
    expect(fromTaggedText('<script>alert(1)</script>', text('x'))).toBeUndefined()
    expect(fromTaggedText('<x id="2"/>', [{ type: 'standalone', id: '1' }])).toBeUndefined()
    expect(fromTaggedText('a</g>', text('x'))).toBeUndefined()
    expect(fromTaggedText('a < b &#39;&#x41;&amp;lt;', text('x'))).toEqual([
      { type: 'text', text: 'a < b ' + "'A&lt;" },
    ])
  })
})
