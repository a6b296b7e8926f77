import { describe, expect, it } from 'vitest'
import { type BilingualDocument, matchKinds } from '../../src/model/bilingual-document.js'
import { contentHash } from '../../src/model/content-hash.js'
import type { Inline } from '../../src/model/inline.js'
import { languageTag } from '../../src/model/language-tag.js'
import { patchXliff, readXliff, validateXliff, writeXliff } from '../../src/xliff/index.js'

const text = (value: string): readonly Inline[] => [{ type: 'text', text: value }]
const target = text('ціль')

/** A document of one segment for each kind, before and after it was filled. */
function documentOf(filled: boolean): BilingualDocument {
  return {
    id: 'f1',
    original: 'a.txt',
    sourceLanguage: languageTag('en'),
    targetLanguage: languageTag('uk'),
    units: matchKinds.map((kind) => ({
      id: `u-${kind}`,
      translate: true,
      parts: [
        {
          type: 'segment',
          id: 's1',
          source: text('source'),
          state: 'initial',
          ...(filled ? { target, origin: { by: 'memory', name: 'agency.tmx', kind, hash: contentHash(target) } } : {}),
        },
      ],
      notes: [],
      matches: filled
        ? [{ segment: 's1', source: text('source'), target, quality: 90, origin: 'agency.tmx', kind }]
        : [],
    })),
    quotations: [],
    notes: [],
  }
}

describe('where a target comes from', () => {
  it.each(['2.0', '1.2'] as const)(
    'stands in XLIFF %s in its own words, in a new file and in a patched one',
    (version) => {
      const made = writeXliff([documentOf(true)], { version })
      const open = readXliff(writeXliff([documentOf(false)], { version }))
      const patched = patchXliff(open.carrier, [{ ...documentOf(true), id: open.documents[0]?.id ?? 'f1' }])
      for (const bytes of [made, patched]) {
        expect(validateXliff(bytes)).toEqual([])
        const xml = new TextDecoder().decode(bytes)
        const words =
          version === '2.0'
            ? [...xml.matchAll(/<mtc:match [^>]*matchQuality="90" origin="agency.tmx" type="(\w+)"/g)]
            : [
                ...xml.matchAll(
                  /<alt-trans match-quality="90" origin="agency.tmx"[^>]*><source>source<\/source><target state-qualifier="([\w-]+)"/g,
                ),
              ]
        expect(words.map((match) => match[1])).toEqual(
          version === '2.0'
            ? ['other', 'tm', 'icm', 'tm', 'am', 'am', 'tm', 'mt']
            : [
                'leveraged-repository',
                'exact-match',
                'exact-match',
                'exact-match',
                'leveraged-tm',
                'leveraged-tm',
                'fuzzy-match',
                'mt-suggestion',
              ],
        )
        if (version === '1.2')
          expect(xml.match(/<target state="[\w-]+" state-qualifier=/g)).toHaveLength(matchKinds.length)
        const units = readXliff(bytes).documents[0]?.units ?? []
        expect(units.map((unit) => unit.matches[0]?.kind)).toEqual(matchKinds)
        expect(units.map(({ parts: [part] }) => part?.type === 'segment' && part.origin?.kind)).toEqual(matchKinds)
      }
    },
  )

  it('is a draft in XLIFF 1.2 while a machine made it and nobody changed it', () => {
    const [unit] = documentOf(true).units.filter(({ id }) => id === 'u-engine')
    const drafted = (changed: readonly Inline[]): string => {
      const origin = { by: 'engine', name: 'mt', kind: 'engine', hash: contentHash(target) } as const
      const parts =
        unit?.parts.map((part) => ({ ...part, target: changed, state: 'translated' as const, origin })) ?? []
      const document = { ...documentOf(true), units: unit === undefined ? [] : [{ ...unit, parts }] }
      const bytes = writeXliff([document], { version: '1.2' })
      const [read] = readXliff(bytes).documents[0]?.units[0]?.parts ?? []
      expect(read?.type === 'segment' && read.state).toBe('translated')
      return new TextDecoder().decode(bytes)
    }
    expect(drafted(target)).toMatch(
      /<trans-unit(?! approved)[^>]*>\s*<source>.*\s*<target state="needs-review-translation"/,
    )
    expect(drafted(text('інша'))).toMatch(
      /<trans-unit[^>]* approved="yes"[^>]*>\s*<source>.*\s*<target state="translated"/,
    )
  })
})
