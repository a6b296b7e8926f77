import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { InputError } from '../../src/model/input-error.js'
import { languageTag } from '../../src/model/language-tag.js'
import { plainText } from '../../src/model/project.js'
import { isTranslated } from '../../src/model/translated.js'
import { visitSegments } from '../../src/model/visit.js'
import { locate, patchXliff, profiles, readXliff, writeXliff, type XliffVersion } from '../../src/xliff/index.js'
import { sample, text } from './sample-document.js'

/** The package has no types of its own. */
interface NpmXliff {
  readonly xliff12ToJs: (text: string) => Promise<unknown>
  readonly xliff2js: (text: string) => Promise<unknown>
}
const loadNpmXliff = async (name: string): Promise<NpmXliff> =>
  ((await import(name)) as { readonly default: NpmXliff }).default

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.xlf`, import.meta.url), 'utf8')

describe('golden files', () => {
  it.each(['2.0', '2.1', '2.2'] as const)('%s', (version) => {
    expect(decode(writeXliff([sample], { version }))).toBe(fixture(version))
  })

  it.each([...profiles.values()])('1.2 for $name ($basis)', (profile) => {
    expect(decode(writeXliff([sample], { version: '1.2', profile }))).toBe(fixture(profile.name))
    for (const { reason, source } of Object.values(profile.reasons))
      expect([reason, source].every((text) => text.length > 5)).toBe(true)
  })
})

describe('a prefilled file', () => {
  it.each(['1.2', '2.0'] as const)('%s is untranslated until someone changes a target', (version) => {
    const { documents, carrier } = readXliff(writeXliff([sample], { version, prefill: true }))
    const translated = (document: BilingualDocument | undefined): readonly boolean[] =>
      document === undefined ? [] : [...visitSegments(document)].map(({ segment }) => isTranslated(segment))
    expect(translated(documents[0])).toEqual([false, false, false, true])
    const target = version === '1.2' ? '<target state="needs-translation">We agreed' : '<target>We agreed'
    const changed = decode(carrier.bytes).replace(target, `${target} so`)
    expect(translated(readXliff(new TextEncoder().encode(changed)).documents[0])).toEqual([false, true, false, true])
  })

  it('says so itself where a tool dropped the origins', () => {
    const written = decode(writeXliff([sample], { version: '1.2', prefill: true }))
    const bare = written.replace(/\s*<context-group[\s\S]*?<\/context-group>/g, '')
    const [document] = readXliff(new TextEncoder().encode(bare)).documents
    expect(document && [...visitSegments(document)].map(({ segment }) => segment.origin?.by)).toEqual([
      'prefill',
      'prefill',
      'prefill',
      undefined,
    ])
  })
})

describe('what 2.x must name', () => {
  it('one pair of languages, and a target language for targets', () => {
    const { targetLanguage: _, ...nameless } = sample
    expect(() => writeXliff([nameless], { version: '2.0' })).toThrow(InputError)
    expect(() =>
      writeXliff([sample, { ...sample, id: 'f2', sourceLanguage: languageTag('de') }], { version: '2.0' }),
    ).toThrow(InputError)
    expect(
      readXliff(writeXliff([sample, { ...sample, id: 'f2', sourceLanguage: languageTag('de') }], { version: '1.2' }))
        .documents,
    ).toHaveLength(2)
  })

  it('ids of its own form', () => {
    const [unit] = sample.units
    if (unit === undefined) throw new Error('no unit')
    const odd = {
      ...sample,
      quotations: [],
      units: [
        { ...unit, id: 'a b/c', name: 'n' },
        { ...unit, id: 'd e' },
      ],
    }
    expect(readXliff(writeXliff([odd], { version: '2.0' })).documents[0]?.units).toMatchObject([
      { id: 'a_x20_b_x2f_c', name: 'n' },
      { id: 'd_x20_e', name: 'd e' },
    ])
    expect(readXliff(writeXliff([odd], { version: '1.2' })).documents[0]?.units).toMatchObject([
      { id: 'a b/c' },
      { id: 'd e' },
    ])
  })
})

describe('a first target language', () => {
  it.each([
    [
      '2.0',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>',
      ['srcLang="en"', 'srcLang="en" trgLang="uk"'],
      '<segment state="translated"><source>a</source><target>б</target>',
    ],
    [
      '1.2',
      '<xliff version="1.2"><file original="a" source-language="en" datatype="x"><body><trans-unit id="u"><source>a</source></trans-unit></body></file></xliff>',
      ['datatype="x"', 'datatype="x" target-language="uk"'],
      '<trans-unit id="u"><source>a</source><target>б</target>',
    ],
  ] as const)('comes into a %s file with its first target', (_, before, [from, to], unit) => {
    const { documents, carrier } = readXliff(new TextEncoder().encode(before))
    const fill = (language?: string): BilingualDocument[] =>
      documents.map((document) => ({
        ...document,
        ...(language === undefined ? {} : { targetLanguage: languageTag(language) }),
        units: document.units.map((each) => ({
          ...each,
          parts: each.parts.map((part) =>
            part.type === 'segment' ? { ...part, target: [text('б')], state: 'translated' as const } : part,
          ),
        })),
      }))
    const after = decode(patchXliff(carrier, fill('uk')))
    expect(after).toContain(to)
    expect(after).toContain(unit)
    expect(after.replace(to, from).length).toBe(
      before.length + '<target>б</target>'.length + (unit.includes('state') ? ' state="translated"'.length : 0),
    )
    if (_ === '2.0')
      expect(() => patchXliff(carrier, fill())).toThrow(expect.objectContaining({ code: 'xliff-language' }))
  })
})

describe('writing anew with an older file', () => {
  const older = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:x="urn:x" version="2.0" srcLang="en" trgLang="uk">
<file id="f1" x:job="7"><m:metadata><m:metaGroup category="job"><m:meta type="n">1</m:meta></m:metaGroup></m:metadata><x:own>kept</x:own>
<unit id="u5c27e0" x:a="b"><gls:glossary><gls:glossEntry><gls:term>war</gls:term><gls:translation>війна</gls:translation></gls:glossEntry></gls:glossary>
<m:metadata><m:metaGroup category="other"><m:meta type="a">b</m:meta></m:metaGroup><m:metaGroup category="guillemet:unit"><m:meta type="flow">old</m:meta></m:metaGroup></m:metadata>
<segment id="s1"><source>a</source></segment></unit></file></xliff>`
  const { carrier } = readXliff(new TextEncoder().encode(older))

  it('keeps what the model does not know, for files and units that are still there', () => {
    const written = writeXliff([sample], { version: '2.0', carrier })
    const both = decode(written)
    for (const kept of [
      'x:job="7"',
      '<x:own xmlns:x="urn:x">kept</x:own>',
      'x:a="b"',
      '<gls:term>war</gls:term>',
      'category="other"',
      'category="job"',
    ])
      expect(both).toContain(kept)
    expect(both).not.toContain('>old<')
    expect(readXliff(written).documents).toEqual([sample])
    // Once more from there: nothing is kept twice.
    expect(writeXliff([sample], { version: '2.0', carrier: readXliff(written).carrier })).toEqual(written)
  })

  it('brings nothing into another generation, or from units that are gone', () => {
    expect(writeXliff([sample], { version: '1.2', carrier })).toEqual(writeXliff([sample], { version: '1.2' }))
    const gone = { ...sample, units: sample.units.slice(0, 2), quotations: [] }
    expect(decode(writeXliff([gone], { version: '2.0', carrier }))).not.toContain('glossary')
  })

  it('keeps elements of others in 1.2', () => {
    const written = decode(writeXliff([sample], { version: '1.2' }))
    const foreign = written
      .replace('version="1.2"', 'version="1.2" xmlns:x="urn:x"')
      .replace('<target state="translated">', '<target state="translated"><!-- c -->')
      .replace(
        /(u5c27e0\.s1[\s\S]*?)(\s*)<\/trans-unit>/,
        '$1$2<count-group name="a"><count count-type="x-a">1</count></count-group><x:own/>$2</trans-unit>',
      )
    const from = readXliff(new TextEncoder().encode(foreign)).carrier
    const again = decode(writeXliff([sample], { version: '1.2', carrier: from }))
    expect(again).toContain('<x:own xmlns:x="urn:x"/>')
    expect(again).toMatch(/<count-group [^>]*name="a"><count count-type="x-a">1<\/count><\/count-group>/)
    expect(readXliff(new TextEncoder().encode(again)).documents[0]?.units.length).toBe(3)
  })
})

describe('locate', () => {
  it.each<[XliffVersion, string, string, string]>([
    ['2.0', 's2', '<source>We agreed', 's1'],
    ['1.2', 'u3f9a1c.s2', '<source>We agreed', 'u3f9a1c.s1'],
  ])('%s says where a text stands, and the raw id', (version, element, start) => {
    const bytes = writeXliff([sample], { version })
    const { carrier } = readXliff(bytes)
    const lines = decode(bytes).split('\n')
    const place = { document: 'f1', unit: 'u3f9a1c', segment: 's2', side: 'source' as const }
    const found = locate(carrier, place)
    expect(found).toMatchObject({ element })
    expect(found && lines[found.line - 1]?.slice(found.column - 1)).toMatch(start)
    const target = locate(carrier, { ...place, unit: 'u5c27e0', segment: 's1', side: 'target' })
    expect(target && lines[target.line - 1]?.slice(target.column - 1)).toMatch(/^<target/)
    expect(locate(carrier, { ...place, segment: 's9' })).toBeUndefined()
    expect(locate(carrier, { ...place, unit: 'u' })).toBeUndefined()
  })
})

describe('a second opinion: npm xliff on flat files', () => {
  const flat: BilingualDocument = {
    ...sample,
    quotations: [],
    units: ['One & <two>', 'Three “four”.', '  five '].map((source, index) => ({
      id: `u${index}`,
      translate: true,
      parts: [
        { type: 'segment', id: 's1', source: [text(source)], target: [text(`Ї ${source}`)], state: 'translated' },
      ],
      notes: [],
      matches: [],
    })),
  }
  const wanted = flat.units.map(
    ({ parts }) => parts.map(({ source, target }) => [plainText(source), plainText(target ?? [])])[0],
  )

  it('reads the same texts from 1.2 and 2.0', async () => {
    const xliff = await loadNpmXliff('xliff')
    const one: unknown = await xliff.xliff12ToJs(decode(writeXliff([flat], { version: '1.2' })))
    const two: unknown = await xliff.xliff2js(decode(writeXliff([flat], { version: '2.0' })))
    for (const read of [one, two]) {
      const pairs: unknown[] = []
      JSON.stringify(read, (_, value) => {
        if (value !== null && typeof value === 'object' && 'source' in value && 'target' in value)
          pairs.push([value.source, value.target])
        return value
      })
      expect(pairs).toEqual(wanted)
    }
  })
})
