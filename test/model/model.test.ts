import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BilingualDocument, Segment, Unit } from '../../src/model/bilingual-document.js'
import { segmentOffset, segmentsOf, unitContent } from '../../src/model/bilingual-document.js'
import { contentHash, sha256Hex } from '../../src/model/content-hash.js'
import { InputError } from '../../src/model/input-error.js'
import { isLanguageTag, languageTag } from '../../src/model/language-tag.js'
import { normalizeInline, plainText, sliceInline } from '../../src/model/project.js'
import { isPersonal, isTranslated } from '../../src/model/translated.js'
import { mapSegments, visitSegments } from '../../src/model/visit.js'
import { inlineContent } from './inline-content.js'

describe('inline content', () => {
  it('reads as plain text of the same length as its pieces', () => {
    fc.assert(
      fc.property(inlineContent, (content) => {
        expect(plainText(content)).toBe(content.map((inline) => plainText([inline])).join(''))
        expect(plainText(normalizeInline(content))).toBe(plainText(content))
      }),
    )
  })

  it('is cut into two slices that hold every code once and all text', () => {
    fc.assert(
      fc.property(inlineContent, fc.nat(60), (content, at) => {
        const length = plainText(content).length
        const cut = Math.min(at, length)
        const slices = [...sliceInline(content, 0, cut), ...sliceInline(content, cut, length)]
        if (cut === length || cut > 0) expect(plainText(slices)).toBe(plainText(content))
        const codes = (all: typeof content): string[] =>
          all
            .filter((inline) => inline.type !== 'text')
            .map((inline) => `${inline.type}:${'id' in inline ? inline.id : ''}`)
        if (cut < length && cut > 0) expect(codes(slices)).toEqual(codes(content))
      }),
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(inlineContent, (content) => {
        expect(JSON.parse(JSON.stringify(content))).toEqual(content)
      }),
    )
  })

  it('has a hash that does not see the raw form of a code, but its kind and the text', () => {
    const link = (data: string, kind: 'link' | 'fmt'): string =>
      contentHash([
        { type: 'opening', id: '1', kind, data },
        { type: 'text', text: 'a' },
        { type: 'closing', id: '1' },
      ])
    expect(link('<a href="x">', 'link')).toBe(link('<a href="y">', 'link'))
    expect(link('', 'link')).not.toBe(link('', 'fmt'))
    expect(sha256Hex(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})

describe('language tags', () => {
  it.each([
    ['uk', 'uk'],
    ['ZH_hans', 'zh-Hans'],
    ['pt-br', 'pt-BR'],
    [' de-CH ', 'de-CH'],
  ])('%s is %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag)
  })
  it.each(['', '../etc', 'en/us', 'no such tag', '__proto__'])('%j is none', (text) => {
    expect(isLanguageTag(text)).toBe(false)
    expect(() => languageTag(text)).toThrow(InputError)
  })
})

const segment = (id: string, source: string, target?: string): Segment => ({
  type: 'segment',
  id,
  source: [{ type: 'text', text: source }],
  ...(target === undefined ? {} : { target: [{ type: 'text', text: target }] }),
  state: 'initial',
})
const unit: Unit = {
  id: 'u1',
  translate: true,
  parts: [
    segment('s1', 'One.', 'Один.'),
    { type: 'gap', source: [{ type: 'text', text: ' ' }] },
    segment('s2', 'Two.'),
  ],
  notes: [],
  matches: [],
}
const document: BilingualDocument = {
  id: 'f1',
  sourceLanguage: languageTag('en'),
  targetLanguage: languageTag('uk'),
  units: [unit],
  quotations: [],
  notes: [],
}

describe('a bilingual document', () => {
  it('gives a unit as one text, with each segment’s place in it', () => {
    expect(plainText(unitContent(unit, 'source'))).toBe('One. Two.')
    expect(plainText(unitContent(unit, 'target'))).toBe('Один. ')
    expect(segmentOffset(unit, 's2')).toBe(5)
    expect(segmentOffset(unit, 's2', 'target')).toBe(6)
    expect(segmentsOf(unit).map(({ id }) => id)).toEqual(['s1', 's2'])
  })

  it('is the same object where nothing changes, and shares what did not', () => {
    expect(mapSegments(document, (one) => one)).toBe(document)
    const changed = mapSegments(document, (one) => (one.id === 's2' ? { ...one, state: 'translated' } : one))
    expect([...visitSegments(changed)].map((visit) => visit.segment.state)).toEqual(['initial', 'translated'])
    expect(document.units[0]?.parts[2]).toMatchObject({ state: 'initial' })
  })

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

describe('whose target it is', () => {
  const content = [{ type: 'text', text: 'Один.' }] as const
  const prefilled: Segment = {
    ...segment('s1', 'Один.', 'Один.'),
    origin: { by: 'prefill', hash: contentHash(content) },
  }
  it.each([
    ['no target', segment('s1', 'a'), false, false],
    ['an empty target', { ...segment('s1', 'a'), target: [] }, false, false],
    ['a person’s', segment('s1', 'a', 'b'), true, true],
    ['an untouched prefill', prefilled, false, false],
    ['a prefill that somebody changed', { ...prefilled, target: [{ type: 'text', text: 'Інший.' }] }, true, true],
    ['an engine’s', { ...prefilled, origin: { by: 'engine', hash: contentHash(content) } }, true, false],
  ] satisfies [string, Segment, boolean, boolean][])('%s', (_, one, translated, personal) => {
    expect(isTranslated(one)).toBe(translated)
    expect(isPersonal(one)).toBe(personal)
  })
})

describe('an input error', () => {
  it('says its place, and takes a file’s name once', () => {
    const error = new InputError('xml-syntax', { line: 3, column: 7, values: { found: '<' } }).in('a.xlf').in('b.xlf')
    expect(error.message).toBe('a.xlf:3:7: xml-syntax (found: <)')
    expect(error).toMatchObject({ code: 'xml-syntax', file: 'a.xlf', line: 3, column: 7 })
  })
})
