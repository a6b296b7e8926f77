import fc from 'fast-check'
import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { assembleDocument } from '../../src/assemble/assemble-document.js'
import { i18nextKey, i18nextValue, toI18next } from '../../src/assemble/to-i18next.js'
import { readDocument } from '../../src/document/index.js'
import type { BilingualDocument, Segment, Unit } from '../../src/model/bilingual-document.js'
import { segmentsOf } from '../../src/model/bilingual-document.js'
import { contentHash } from '../../src/model/content-hash.js'
import type { Document } from '../../src/model/document.js'
import type { Inline } from '../../src/model/inline.js'
import { InputError } from '../../src/model/input-error.js'
import { mapSegments } from '../../src/model/visit.js'
import { bilingualOf } from './bilingual.js'

const read = (text: string, layout = 'lines'): Document =>
  readDocument(new TextEncoder().encode(text), { settings: { layout } })
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const words = (text: string): readonly Inline[] => [{ type: 'text', text }]
const same = (source: readonly Inline[]): readonly Inline[] => source
const block = { policy: 'block' } as const
const error = (run: () => unknown): InputError => {
  try {
    run()
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown
    throw thrown
  }
  throw new Error('nothing was thrown')
}
const withUnits = (bilingual: BilingualDocument, units: readonly Unit[]): BilingualDocument => ({ ...bilingual, units })

const article = 'Headline\nOne sentence. Another, see https://a.b/c now.\nThe last.\n'

describe('target = source', () => {
  it.each([
    ['lines', article],
    ['lines', ''],
    ['lines', '\n\n'],
    ['lines', 'One.  Two.\r\nThree.\r\n'],
    ['wrapped', '* One sentence. Another\n  one, on two lines. Third.\n\nEnd.\n'],
    ['lines', '他说。她走了。\n'],
  ])('gives the same bytes (%s, %j)', (layout, text) => {
    const document = read(text, layout)
    for (const forceEncode of [false, true])
      expect(textOf(assembleDocument(document, bilingualOf(document, same), { ...block, forceEncode }).bytes)).toBe(
        text,
      )
  })

  it('does so for any text', () => {
    const pieces = fc.constantFrom('word ', 'End. ', '“Yes.” ', '\n', '  ', '\r\n', 'www.a.b ', '汉。', '{{x}}')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('lines', 'wrapped'), (parts, layout) => {
        const document = read(parts.join(''), layout)
        const bilingual = bilingualOf(document, same)
        expect(textOf(assembleDocument(document, bilingual, { ...block, forceEncode: true }).bytes)).toBe(
          parts.join(''),
        )
      }),
    )
  })
})

describe('the list of units', () => {
  const document = read('One.\nTwo.\nThree.\n')
  const bilingual = bilingualOf(document, same)
  const [one, two, three] = bilingual.units
  if (one === undefined || two === undefined || three === undefined) throw new Error('no units')
  const changed: Unit = {
    ...two,
    parts: [{ type: 'segment', id: 's1', source: words('Zwo.'), target: words('x'), state: 'initial' }],
  }
  it.each([
    ['lost', [one], 'unit-lost', { units: `${two.id}, ${three.id}` }],
    ['foreign', [one, two, three, { ...one, id: 'x1' }, { ...one, id: 'x2' }], 'unit-foreign', { units: 'x1, x2' }],
    ['doubled', [one, two, three, two], 'unit-doubled', { units: two.id }],
    ['changed', [one, changed, three], 'unit-changed', { units: two.id }],
    [
      'all at once',
      [one, one, { ...two, id: '__proto__' }],
      'unit-doubled',
      { units: one.id, lost: `${two.id}, ${three.id}`, foreign: '__proto__' },
    ],
  ])('is refused by name: %s', (_, units, code, values) => {
    expect(error(() => assembleDocument(document, withUnits(bilingual, units), block))).toMatchObject({ code, values })
  })

  it('may stand in any order', () => {
    const { bytes } = assembleDocument(document, withUnits(bilingual, [three, one, two]), block)
    expect(textOf(bytes)).toBe('One.\nTwo.\nThree.\n')
  })

  it('may lack the gaps, as a flat file does', () => {
    const gapped = read('One.  Two https://a.b . Three.\n')
    const flat = bilingualOf(gapped, same)
    const units = flat.units.map((unit) => ({ ...unit, parts: segmentsOf(unit) }))
    expect(textOf(assembleDocument(gapped, withUnits(flat, units), block).bytes)).toBe(
      'One.  Two https://a.b . Three.\n',
    )
  })
})

describe('the join of segments', () => {
  const assembled = (text: string, targets: readonly string[]): string => {
    const document = read(text)
    let next = 0
    return textOf(
      assembleDocument(
        document,
        bilingualOf(document, () => words(targets[next++] ?? '')),
        block,
      ).bytes,
    )
  }
  it('keeps the gap of the source', () => {
    expect(assembled('One.  Two.\n', ['Eins.', 'Zwei.'])).toBe('Eins.  Zwei.\n')
  })
  it('leaves the space out between two sentences of Chinese, and puts one in after them', () => {
    expect(assembled('One. Two.\n', ['一。', '二。'])).toBe('一。二。\n')
    expect(assembled('一。二。\n', ['One.', 'Two.'])).toBe('One. Two.\n')
  })
})

describe('codes', () => {
  const document = read('See https://a.b/c and www.x.y now.\nThen mail a@b.cc.\n')
  const assembled = (target: (source: readonly Inline[]) => readonly Inline[]): string =>
    textOf(assembleDocument(document, bilingualOf(document, target), block).bytes)
  it('keep the bytes of the source, whatever their data says', () => {
    const turned = (source: readonly Inline[]): readonly Inline[] =>
      source
        .filter((inline) => inline.type === 'standalone')
        .map((inline) => ({ ...inline, data: 'https://evil.example' }))
        .reverse()
        .flatMap((inline) => [inline, ...words('!')])
    expect(assembled(turned)).toBe('www.x.y!https://a.b/c!\na@b.cc!\n')
  })
  it('are refused by name where lost, doubled or foreign', () => {
    const lost = error(() => assembled(() => words('nothing')))
    expect(lost.code).toBe('code-lost')
    expect(lost.values['codes']).toMatch(/^u\w+: 1 2, u\w+: 1$/)
    const double = error(() => assembled((source) => [...source, ...source]))
    expect(double).toMatchObject({ code: 'code-foreign' })
    const foreign = error(() => assembled((source) => [...source, { type: 'standalone', id: '7' }]))
    expect(foreign.values['codes']).toMatch(/^u\w+: 7, u\w+: 7$/)
  })
})

describe('policies', () => {
  const document = read('One. Two.\nThree.\nFour.\n')
  const old = read('Eins. Zwei.\nDrei.\nVier.\n')
  const part = mapSegments(
    bilingualOf(document, (source) => source),
    (segment): Segment => {
      const text = segment.source[0]?.type === 'text' ? segment.source[0].text : ''
      const { target: _, ...bare } = segment
      if (text === 'Three.') return { ...segment, target: words('Tři.') }
      if (text === 'One.') return { ...segment, target: words('Jedna.') }
      return text === 'Two.' ? bare : { ...segment, origin: { by: 'prefill', hash: contentHash(segment.source) } }
    },
  )
  it('block: names every segment without a translation', () => {
    const refusal = error(() => assembleDocument(document, part, block))
    expect(refusal.code).toBe('untranslated')
    expect(refusal.values['count']).toBe(2)
    expect(refusal.values['segments']).toMatch(/^u\w+\.s2, u\w+\.s1$/)
  })
  it('block: names some of many, and tells how many there are', () => {
    const many = read('One.\n'.repeat(40))
    const { values } = error(() =>
      assembleDocument(
        many,
        bilingualOf(many, () => undefined),
        block,
      ),
    )
    expect(values['count']).toBe(40)
    expect(values['segments']).toMatch(/^(?:u[\w-]+\.s1, ){10}…$/)
  })
  it('source: the source stands there', () => {
    const assembly = assembleDocument(document, part, { policy: 'source' })
    expect(textOf(assembly.bytes)).toBe('Jedna. Two.\nTři.\nFour.\n')
    expect(assembly.filled.map(({ from }) => from)).toEqual(['source', 'source'])
    expect(assembly.untranslated).toHaveLength(2)
  })
  it('previous: the old paragraph where the structure tells which', () => {
    const assembly = assembleDocument(document, part, { policy: 'previous', previous: old })
    expect(textOf(assembly.bytes)).toBe('Eins. Zwei.\nTři.\nVier.\n')
    expect(assembly.filled.map(({ from }) => from)).toEqual(['previous', 'previous'])
  })
  it('previous: between paragraphs that stayed, and the source elsewhere', () => {
    const shorter = read('Eins. Zwei.\nTři.\nVier.\nFünf.\n')
    const assembly = assembleDocument(document, part, { policy: 'previous', previous: shorter })
    expect(textOf(assembly.bytes)).toBe('Eins. Zwei.\nTři.\nFour.\n')
    expect(assembly.filled.map(({ from }) => from)).toEqual(['previous', 'source'])
  })
})

describe('i18next resources', () => {
  const translator = async (resources: Readonly<Record<string, string>>): Promise<(key: string) => string> => {
    const instance = createInstance()
    await instance.init({ lng: 'uk', resources: { uk: { translation: JSON.parse(JSON.stringify(resources)) } } })
    return (key) => {
      const given = instance.t(key, { x: 'no', y: 'no', z: 1, key: 'no', deep: 'no', replace: { x: 'no', z: 1 } })
      return instance.t(key) === given ? given : `${instance.t(key)} is not ${given}`
    }
  }

  it('give the article’s words back from a real i18next', async () => {
    const text =
      'Use {{x}} and {{- y}}, {{z, number}} or {{{deep}}}.\nNot $t(key), $t(a, { "b": 1 }) nor $t($t(x)).\nTime: 10.30: “Yes.” <b>&amp;</b> https://a.b/c:d.\n~braces and $t(~braces)\nPlain.\n'
    const document = read(text)
    const resources = toI18next(document, bilingualOf(document, same), block)
    const t = await translator(resources)
    const keys = Object.keys(resources).filter((key) => !key.startsWith('~'))
    expect(keys.map((key) => t(key)).join('\n')).toBe(text.trimEnd())
    expect(Object.values(resources).every((value) => typeof value === 'string')).toBe(true)
  })

  it('hold any text under any key', async () => {
    const mark = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '$t(',
      ')',
      '"',
      "'",
      ',',
      ':',
      '.',
      'x',
      ' ',
      '~',
      '\n',
      'constructor',
      '_one',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(mark, { minLength: 1, maxLength: 12 }),
        fc.array(mark, { minLength: 1, maxLength: 8 }),
        async (text, id) => {
          const key = i18nextKey(id.join(''))
          const t = await translator({ [key]: i18nextValue(text.join('')), '~braces': '{{', '~nesting': '$t(' })
          expect(t(key)).toBe(text.join(''))
        },
      ),
      { numRuns: 150 },
    )
  })
})
