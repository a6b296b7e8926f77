import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNames, serializeNames } from '../../src/terms/index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (file: Uint8Array): string => new TextDecoder().decode(file)

describe('names in TBX', () => {
  it('are written as TBX-Basic, version 3', () => {
    const written = serializeNames({
      sourceLanguage: 'en',
      targetLanguage: 'uk',
      names: [{ source: ['Zelensky'], target: ['Зеленський', 'Зеленського'] }],
    })
    expect(text(written)).toContain(
      '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    )
    expect(text(written)).toContain('<term>Зеленського</term>')
  })

  it('come back as they were', () => {
    const form = fc
      .array(fc.constantFrom('a', 'Ж', '李', 'ם', '&', '<', '"', ' x', '’'), { minLength: 1, maxLength: 6 })
      .map((signs) => `N${signs.join('')}`)
    const forms = fc.uniqueArray(form, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(fc.record({ source: forms, target: forms }), { maxLength: 4 }), (names) => {
        const file = { sourceLanguage: 'en', targetLanguage: 'ar', names }
        const read = parseNames(serializeNames(file), 'en')
        expect(read).toEqual({ ...file, targetLanguage: names.length > 0 ? 'ar' : '' })
      }),
    )
  })

  it('are read from the older martif, and by the language, not by the region', () => {
    const martif = `<martif type="TBX" xml:lang="en"><text><body><termEntry><langSet xml:lang="en-GB"><tig><term>Kyiv</term></tig></langSet>
      <langSet xml:lang="de"><ntig><termGrp><term>Kiew</term></termGrp></ntig></langSet></termEntry></body></text></martif>`
    expect(parseNames(bytes(martif), 'en').names).toEqual([{ source: ['Kyiv'], target: ['Kiew'] }])
  })

  it('are refused where the file is another one', () => {
    expect(() => parseNames(bytes('<tmx/>'), 'en', 'names.tbx')).toThrow(
      expect.objectContaining({ code: 'not-tbx', file: 'names.tbx' }),
    )
    expect(() => parseNames(bytes('<tbx>'), 'en')).toThrow(expect.objectContaining({ code: 'xml-syntax' }))
  })
})
