import { describe, expect, it } from 'vitest'
import { unitContent } from '../../src/model/bilingual-document.js'
import { InputError } from '../../src/model/input-error.js'
import { plainText } from '../../src/model/project.js'
import { patchXliff, readXliff, readXliffDocuments, writeXliff } from '../../src/xliff/index.js'
import { sample } from './sample-document.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (data: Uint8Array): string => new TextDecoder().decode(data)

/** A 2.0 file around units. */
const two = (units: string, attributes = 'version="2.0" srcLang="en" trgLang="uk"'): Uint8Array =>
  bytes(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}>\n<file id="f1">\n${units}\n</file></xliff>`,
  )

/** A 1.2 file around trans-units. */
const one = (units: string, attributes = 'source-language="en" target-language="uk"'): Uint8Array =>
  bytes(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n<file original="a" datatype="plaintext" ${attributes}><body>\n${units}\n</body></file></xliff>`,
  )

const unit = '<unit id="u"><segment id="s1"><source>a</source><target>b</target></segment></unit>'

const read = (data: Uint8Array) => readXliff(data, { file: 'a.xlf' })
const errorOf = (data: Uint8Array, reading: (data: Uint8Array) => unknown = read): InputError => {
  try {
    reading(data)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('refusals', () => {
  it.each([
    ['not-xliff', bytes('<tmx version="1.4"/>'), 1],
    ['xliff-version', two(unit, 'srcLang="en"'), 1],
    ['xliff-namespace', two(unit, 'version="1.2" srcLang="en"'), 1],
    ['xliff-namespace', two(unit, 'version="2.2" srcLang="en"'), 1],
    ['xliff-version', two(unit, 'version="3.0" srcLang="en"'), 1],
    ['xliff-namespace', bytes('<xliff xmlns="urn:x" version="2.0" srcLang="en"/>'), 1],
    ['xliff-language', two(unit, 'version="2.0"'), 1],
    ['xliff-language', two(unit, 'version="2.0" srcLang="e n"'), 1],
    ['xliff-language', one('<trans-unit id="1"><source/></trans-unit>', ''), 2],
    ['xliff-structure', two('<unit id="u"><ignorable><source/></ignorable></unit>'), 3],
    ['xliff-structure', two('<unit><segment><source/></segment></unit>'), 3],
    ['xliff-structure', two('\n<unit id="u"><segment/></unit>'), 4],
    [
      'xliff-structure',
      two('<unit id="u"><segment id="s"><source/></segment><ignorable id="s"><source/></ignorable></unit>'),
      3,
    ],
    ['xliff-structure', two('<group/>'), 3],
    ['xliff-structure', one('<trans-unit id="1"/>'), 3],
    ['xliff-structure', one('<trans-unit><source/></trans-unit>'), 3],
    ['unit-doubled', two(`${unit}\n${unit}`), 4],
    [
      'unit-doubled',
      one('<trans-unit id="1"><source/></trans-unit>\n<group><trans-unit id="1"><source/></trans-unit></group>'),
      4,
    ],
    ['xliff-empty', two(''), 1],
    ['xliff-empty', two('<group id="a"/><group id="b"/>'), 1],
    ['xliff-empty', one(''), 1],
  ] as const)('%s', (code, data, line) => {
    expect(errorOf(data)).toMatchObject({ code, line, file: 'a.xlf' })
    const alone = errorOf(data, (each) => readXliffDocuments(each, { file: 'a.xlf' }))
    expect(alone).toEqual(errorOf(data))
  })

  it('not of a document without text, as guillemet writes it', () => {
    const empty = { ...sample, units: [], quotations: [] }
    for (const version of ['1.2', '2.0'] as const)
      expect(read(writeXliff([empty], { version })).documents).toEqual([empty])
  })

  it('of a file that was cut anywhere', () => {
    for (const version of ['1.2', '2.0'] as const) {
      const data = writeXliff([sample], { version })
      for (let end = 0; end < data.length - 1; end += 97) expect(() => read(data.subarray(0, end))).toThrow(InputError)
    }
  })
})

describe('2.x of other tools', () => {
  it('finds units in groups, generates what ids segments lack, inherits translate', () => {
    const { documents } = read(
      two(
        '<group id="g" translate="no"><group id="h"><unit id="u"><segment id="s1"><source>a</source></segment><segment><source>b</source></segment></unit>' +
          '<unit id="v" translate="yes"><segment><source>c</source></segment></unit></group></group>',
      ),
    )
    expect(documents[0]?.units).toMatchObject([
      { id: 'u', translate: false, parts: [{ id: 's1' }, { id: 's2' }] },
      { id: 'v', translate: true, parts: [{ id: 's1' }] },
    ])
  })

  it('reads every kind of inline content, and sees annotations through', () => {
    const { documents } = read(
      two(
        '<unit id="u"><originalData><data id="d1">&lt;b><cp hex="0001"/></data></originalData><segment><source>' +
          '<!-- c --><mrk id="m" type="term">T<cp hex="D800"/></mrk><sm id="n"/><![CDATA[<x>]]><em startRef="n"/>' +
          '<ph id="1" dataRef="d1" equiv="e" disp="D" type="image"/><pc id="2" dataRefStart="d1" subFlowsEnd="x y">p</pc>' +
          '<sc id="3" canDelete="no"/><ec startRef="3" canDelete="no"/><ec id="4" isolated="yes"/>' +
          '</source></segment></unit>',
      ),
    )
    expect(documents[0]?.units[0]?.parts[0]?.source).toEqual([
      { type: 'text', text: 'T\ud800<x>' },
      { type: 'standalone', id: '1', kind: 'image', data: '<b>\u0001', display: 'D', equivalent: 'e' },
      { type: 'opening', id: '2', data: '<b>\u0001' },
      { type: 'text', text: 'p' },
      { type: 'closing', id: '2', subFlows: ['x', 'y'] },
      { type: 'opening', id: '3', canDelete: false },
      { type: 'closing', id: '3' },
      { type: 'closing', id: '4', isolated: true },
    ])
  })

  it('a patched text takes its codes from the file, whatever a tool put on them', () => {
    const data = two(
      '<unit id="u">\n  <segment>\n    <source>a <pc  id="1" x:y="z" xmlns:x="urn:x">b</pc><ph id=\'2\'></ph></source>\n  </segment>\n</unit>',
    )
    const { documents, carrier } = read(data)
    const [document] = documents
    const [first] = document?.units ?? []
    if (document === undefined || first === undefined) throw new Error('no unit')
    const parts = first.parts.map((part) => ({
      ...part,
      target: [
        { type: 'standalone' as const, id: '2' },
        { type: 'opening' as const, id: '1' },
        { type: 'text' as const, text: 'б\n' },
        { type: 'closing' as const, id: '1' },
      ],
    }))
    const patched = patchXliff(carrier, [{ ...document, units: [{ ...first, parts }] }])
    expect(decode(patched)).toBe(
      decode(data).replace(
        '</source>',
        '</source>\n    <target><ph id=\'2\'></ph><pc  id="1" x:y="z" xmlns:x="urn:x">б\n</pc></target>',
      ),
    )
  })

  it('refuses to patch what is not there, or has another source', () => {
    const { documents, carrier } = read(two(unit))
    const [document] = documents
    const [first] = document?.units ?? []
    if (document === undefined || first === undefined) throw new Error('no unit')
    const changed =
      (units: typeof document.units): (() => unknown) =>
      () =>
        patchXliff(carrier, [{ ...document, units }])
    expect(changed([{ ...first, id: 'v' }])).toThrow(expect.objectContaining({ code: 'unit-foreign' }))
    expect(changed([{ ...first, parts: first.parts.map((part) => ({ ...part, source: [] })) }])).toThrow(
      expect.objectContaining({ code: 'unit-changed', values: { unit: 'u', segment: 's1' } }),
    )
    expect(() => patchXliff(carrier, [{ ...document, id: 'g' }])).toThrow(InputError)
  })
})

describe('1.2 of other tools', () => {
  const parts = (transUnit: string): unknown => read(one(transUnit)).documents[0]?.units[0]?.parts

  it.each([
    ['new', '', 'initial', undefined],
    ['needs-translation', 'a', 'initial', 1],
    ['needs-review-translation', 'a', 'translated', 1],
    ['translated', 'a', 'translated', 1],
    ['translated', '', 'translated', 0],
    ['signed-off', 'a', 'reviewed', 1],
    ['final', 'a', 'final', 1],
    ['x-own', 'a', 'translated', 1],
  ])('state %s of %j', (state, text, wanted, length) => {
    const [part] = parts(
      `<trans-unit id="1"><source>a</source><target state="${state}">${text}</target></trans-unit>`,
    ) as readonly [{ readonly state: string; readonly target?: readonly unknown[] }]
    expect([part.state, part.target?.length]).toEqual([wanted, length])
  })

  it('approved without a state is reviewed, a target without both translated', () => {
    expect(parts('<trans-unit id="1" approved="yes"><source>a</source><target>b</target></trans-unit>')).toMatchObject([
      { state: 'reviewed' },
    ])
    expect(parts('<trans-unit id="1"><source>a</source><target>b</target></trans-unit>')).toMatchObject([
      { state: 'translated' },
    ])
  })

  it('reads every kind of inline element', () => {
    expect(
      parts(
        '<trans-unit id="1"><source><g id="1" ctype="bold">a</g><x id="2" ctype="image" equiv-text="pic"/><bpt id="3" rid="9">&lt;i><sub>s</sub></bpt><ept id="4" rid="9">&lt;/i></ept>' +
          '<bx id="5"/><ex id="5"/><it id="6" pos="close">c</it><ph id="7" ctype="x-cp">0001</ph><mrk mtype="term">m</mrk></source></trans-unit>',
      ),
    ).toMatchObject([
      {
        source: [
          { type: 'opening', id: '1', kind: 'fmt', subKind: 'xlf:b' },
          { type: 'text', text: 'a' },
          { type: 'closing', id: '1' },
          { type: 'standalone', id: '2', kind: 'image', equivalent: 'pic' },
          { type: 'opening', id: '3', data: '<i>s' },
          { type: 'closing', id: '3', data: '</i>' },
          { type: 'opening', id: '5' },
          { type: 'closing', id: '5' },
          { type: 'closing', id: '6', isolated: true, data: 'c' },
          { type: 'text', text: '\u0001m' },
        ],
      },
    ])
  })

  const cut =
    '<trans-unit id="1">\n <source>A. B.</source>\n <seg-source><mrk mtype="seg" mid="0">A.</mrk> <mrk mtype="seg" mid="1">B.</mrk></seg-source>'

  it.each([
    ['no target', '', [['0', undefined], [' '], ['1', undefined]]],
    ['an empty one', '<target/>', [['0', undefined], [' '], ['1', undefined]]],
    ['one segment', '<target><mrk mtype="seg" mid="0">А.</mrk></target>', [['0', 'А.'], [' '], ['1', undefined]]],
    [
      'both',
      '<target><mrk mtype="seg" mid="0">А.</mrk>  <mrk mtype="seg" mid="1">Б.</mrk></target>',
      [['0', 'А.'], ['  '], ['1', 'Б.']],
    ],
    ['markers gone', '<target>А. Б.</target>', [['s1', 'А. Б.']]],
    ['other markers', '<target><mrk mtype="seg" mid="7">А. Б.</mrk></target>', [['s1', 'А. Б.']]],
  ])('seg-source with %s', (_, target, wanted) => {
    const [first] = read(one(`${cut}${target}</trans-unit>`)).documents[0]?.units ?? []
    expect(
      first?.parts.map((part) =>
        part.type === 'segment'
          ? [part.id, part.target && plainText(part.target)]
          : [plainText(part.target ?? part.source)],
      ),
    ).toEqual(wanted)
    expect(first && plainText(unitContent(first, 'source'))).toBe('A. B.')
  })

  it('a patched segment of a seg-source keeps the others as they are', () => {
    const data = one(
      `${cut}\n <target><mrk mtype="seg"  mid="0">А.</mrk> <mrk mtype="seg" mid="1">Б<!-- c -->.</mrk></target></trans-unit>`,
    )
    const { documents, carrier } = read(data)
    const [document] = documents
    if (document === undefined) throw new Error('no document')
    const units = document.units.map((each) => ({
      ...each,
      parts: each.parts.map((part) =>
        part.id === '0' ? { ...part, target: [{ type: 'text' as const, text: 'В & Г.' }] } : part,
      ),
    }))
    expect(decode(patchXliff(carrier, [{ ...document, units }]))).toBe(
      decode(data).replace('mid="0">А.<', 'mid="0">В &amp; Г.<'),
    )
    const whole = one(`${cut}\n</trans-unit>`)
    const fresh = read(whole)
    const filled = fresh.documents.map((each) => ({
      ...each,
      units: each.units.map((unitOf) => ({
        ...unitOf,
        parts: unitOf.parts.map((part) =>
          part.type === 'segment' ? { ...part, target: part.source, state: 'final' as const } : part,
        ),
      })),
    }))
    expect(decode(patchXliff(fresh.carrier, filled))).toBe(
      decode(whole).replace(
        '</seg-source>',
        '</seg-source>\n <target state="final"><mrk mtype="seg" mid="0">A.</mrk> <mrk mtype="seg" mid="1">B.</mrk></target>',
      ),
    )
  })

  it('notes, alternatives and names', () => {
    expect(
      read(
        one(
          '<group id="g" translate="no"><trans-unit id="1" resname="n"><source>a</source><note from="Ann" annotates="source">x</note>' +
            '<alt-trans match-quality="85%" origin="tm"><target>b</target></alt-trans><alt-trans alttranstype="rejected"><target>c</target></alt-trans></trans-unit></group>',
        ),
      ).documents[0]?.units,
    ).toMatchObject([
      {
        id: '1',
        name: 'n',
        translate: false,
        notes: [{ text: 'x', owner: 'Ann', appliesTo: 'source' }],
        matches: [
          { source: [{ type: 'text', text: 'a' }], target: [{ type: 'text', text: 'b' }], quality: 85, origin: 'tm' },
        ],
      },
    ])
  })

  it.each([
    ['1.1', ' xmlns="urn:oasis:names:tc:xliff:document:1.1"'],
    ['1.0', ''],
    ['1.2', ''],
  ])('version %s with%s', (version, namespace) => {
    const { documents } = read(
      bytes(
        `<xliff version="${version}"${namespace}><file original="" datatype="x" source-language="en_US"><body><trans-unit id="a b"><source>a<x/></source></trans-unit></body></file></xliff>`,
      ),
    )
    expect(documents[0]).toMatchObject({
      id: 'f1',
      sourceLanguage: 'en-US',
      units: [{ id: 'a b', parts: [{ source: [{}, { id: 'c1' }] }] }],
    })
  })
})
