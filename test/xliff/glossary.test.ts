import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BilingualDocument, GlossaryEntry } from '../../src/model/bilingual-document.js'
import { languageTag } from '../../src/model/language-tag.js'
import { patchXliff, readXliff, validateXliff, writeXliff } from '../../src/xliff/index.js'

const drought: GlossaryEntry = { segment: 's1', term: 'drought', translations: ['посуха'] }
const flood: GlossaryEntry = { segment: 's1', term: 'flood & <water>', translations: ['повінь', 'паводок'] }

const documentOf = (glossary: readonly GlossaryEntry[]): BilingualDocument => ({
  id: 'f1',
  original: 'a.txt',
  sourceLanguage: languageTag('en'),
  targetLanguage: languageTag('uk'),
  units: [
    {
      id: 'u1',
      translate: true,
      parts: [
        { type: 'segment', id: 's1', source: [{ type: 'text', text: 'Droughts and floods.' }], state: 'initial' },
      ],
      notes: [],
      matches: [],
      ...(glossary.length === 0 ? {} : { glossary }),
    },
  ],
  quotations: [],
  notes: [],
})
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml)
const inner = '<gls:term source="IATE">water</gls:term><gls:definition>wet</gls:definition>'
const foreign = `<gls:glossEntry ref="#s1">${inner}</gls:glossEntry>`

describe('the glossary of a unit', () => {
  it.each(['2.0', '2.1', '2.2'] as const)('is written, read and valid in XLIFF %s', (version) => {
    const made = writeXliff([documentOf([drought, flood])], { version })
    expect(validateXliff(made)).toEqual([])
    expect(text(made)).toContain(
      '<gls:glossEntry id="guillemet-1" ref="#s1"><gls:term>drought</gls:term><gls:translation>посуха</gls:translation></gls:glossEntry>',
    )
    expect(readXliff(made).documents).toEqual([documentOf([drought, flood])])
  })

  it('becomes another one in a file that is there, by whatever steps', () => {
    const entry = fc.record({
      segment: fc.constant('s1'),
      term: fc.constantFrom('a', 'b', 'c & d', '"e"'),
      translations: fc.array(fc.constantFrom('а', 'б', '<в>'), { maxLength: 2 }),
    })
    const list = fc.array(entry, { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(list, { minLength: 2, maxLength: 4 }), ([first = [], ...rest]) => {
        let file = writeXliff([documentOf(first)], { version: '2.0' })
        for (const next of rest) {
          file = patchXliff(readXliff(file).carrier, [documentOf(next)])
          expect(readXliff(file).documents).toEqual([documentOf(next)])
        }
      }),
      { numRuns: 50 },
    )
  })

  it('leaves other tools’ entries as they are', () => {
    const made = text(writeXliff([documentOf([drought])], { version: '2.0' }))
    const shared = bytes(made.replace('</gls:glossary>', `${foreign}</gls:glossary>`))
    const open = readXliff(shared)
    expect(open.documents).toEqual([documentOf([drought])])
    for (const glossary of [[], [flood], [drought, flood]]) {
      const patched = patchXliff(open.carrier, [documentOf(glossary)])
      const anew = writeXliff([documentOf(glossary)], { version: '2.1', carrier: open.carrier })
      for (const file of [patched, anew]) {
        expect(text(file).split(inner)).toHaveLength(2)
        expect(text(file).split('<gls:glossary')).toHaveLength(2)
        expect(readXliff(file).documents).toEqual([documentOf(glossary)])
      }
      expect(validateXliff(patched)).toEqual([])
      expect(validateXliff(anew)).toEqual([])
    }
  })

  it('is no part of XLIFF 1.2, whose notes name the terms', () => {
    const made = writeXliff([documentOf([drought])], { version: '1.2' })
    expect(validateXliff(made)).toEqual([])
    expect(text(made)).not.toContain('gls')
  })
})
