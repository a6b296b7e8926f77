import { describe, expect, it } from 'vitest'
import xliff from 'xliff'
import { readFlatXliff } from '../../../src/workspace/strings/flat-xliff.js'
import { type LossKind, lossKinds } from '../../../src/workspace/strings/losses.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const two = (units: string, root = '', file = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"${root}>\n<file id="f1">${file}${units}</file></xliff>`
const unit = (inside: string, attributes = ''): string => `<unit id="a"${attributes}>${inside}</unit>`
const segment = (source: string, target = source, attributes = ''): string =>
  `<segment${attributes}><source>${source}</source><target>${target}</target></segment>`
const one = (inside: string, file = 'datatype="plaintext"', header = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n<file original="f" source-language="en" target-language="uk" ${file}>${header}<body>${inside}</body></file></xliff>`
const transUnit = (inside: string, id = 'a'): string => `<trans-unit id="${id}">${inside}</trans-unit>`
const pair = '<source>A</source><target>Б</target>'
const fs = 'urn:oasis:names:tc:xliff:fs:2.0'

/** Files that hold one of the eight things that npm xliff loses, and nothing else that is unusual. */
const lossy: readonly (readonly [LossKind, string, string])[] = [
  ['segments', 'two segments', two(unit(segment('A.', 'Б.') + segment('B.')))],
  ['segments', 'an ignorable', two(unit(`${segment('A.')}<ignorable><source> </source></ignorable>`))],
  ['segments', 'a segment’s id', two(unit(segment('A.', 'Б.', ' id="s1"')))],
  ['segments', 'seg-source', one(transUnit('<source>A</source><seg-source>A</seg-source><target>Б</target>'))],
  ['inline', 'mrk', two(unit(segment('Mr <mrk id="m1" type="term">Xi Jinping</mrk> spoke')))],
  ['inline', 'sm and em', two(unit(segment('<sm id="m1" type="term"/>A<em startRef="m1"/>')))],
  ['inline', 'cp', two(unit(segment('a<cp hex="001A"/>b')))],
  ['inline', 'codes, with the space between them', two(unit(segment('<pc id="1">A</pc> <pc id="2">B</pc>')))],
  ['inline', 'a code of 1.2', one(transUnit('<source>A <x id="1"/></source><target>Б</target>'))],
  ['space', 'a space alone', two(unit(segment(' ')))],
  ['space', 'a line break at the end', two(unit(segment('A\n  ')))],
  ['space', 'the same in 1.2', one(transUnit('<source>A</source><target>Б\n</target>'))],
  ['metadata', 'a note’s id', two(unit(`<notes><note id="n1">x</note></notes>${segment('A')}`))],
  ['metadata', 'a note’s category', two(unit(`<notes><note category="x">x</note></notes>${segment('A')}`))],
  ['metadata', 'a note’s side', two(unit(`<notes><note appliesTo="source">x</note></notes>${segment('A')}`))],
  ['metadata', 'a file’s notes', two(unit(segment('A')), '', '<notes><note>x</note></notes>')],
  ['metadata', 'a sub-state', two(unit(segment('A', 'Б', ' state="final" subState="x:y"')))],
  ['metadata', 'canResegment', two(unit(segment('A'), ' canResegment="no"'))],
  ['metadata', 'xml:space', two(unit(segment('A'), ' xml:space="preserve"'))],
  ['metadata', 'original data', two(unit(`<originalData><data id="d1">x</data></originalData>${segment('A')}`))],
  [
    'metadata',
    'a module',
    two(
      unit(
        `<m:metadata xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0"><m:metaGroup><m:meta type="x">y</m:meta></m:metaGroup></m:metadata>${segment('A')}`,
      ),
    ),
  ],
  ['prefix', 'an attribute of a module', two(unit(segment('A'), ' fs:fs="p"'), ` xmlns:fs="${fs}"`)],
  ['prefix', 'an element of another tool in 1.2', one(transUnit(`${pair}<t:x xmlns:t="tool"/>`))],
  ['escape', '& in an attribute', two(unit(segment('A'), ' name="a &amp; b"'))],
  ['escape', '< in an attribute', one(transUnit(pair), 'datatype="plaintext" build-num="&lt;"')],
  ['escape', '&amp; as a text', two(unit(segment('Fish &amp;amp; chips')))],
  ['order', 'whole numbers as ids', two(`<unit id="10">${segment('A')}</unit><unit id="2">${segment('B')}</unit>`)],
  ['order', 'the same in 1.2', one(transUnit(pair, '10') + transUnit(pair, '2'))],
  ['structure', 'a data type', one(transUnit(pair), 'datatype="html"')],
  ['structure', 'a header', one(transUnit(pair), 'datatype="plaintext"', '<header><note>x</note></header>')],
  ['structure', 'alt-trans', one(transUnit(`${pair}<alt-trans><target>В</target></alt-trans>`))],
  ['structure', 'a group', one(`<group id="g">${transUnit(pair)}</group>`)],
  ['other', 'an id that objects have', one(transUnit(pair, '__proto__'))],
]

describe('what npm xliff would lose is refused by name and place', () => {
  it.each(lossy)('%s: %s', async (kind, _, file) => {
    await expect(readFlatXliff(bytes(file), { file: 'f.xlf' })).rejects.toMatchObject({
      code: 'strings-lossy',
      file: 'f.xlf',
      line: expect.any(Number),
      column: expect.any(Number),
      values: { [kind]: expect.any(String), key: expect.any(String) },
    })
  })

  it('each of its cases has a file', () => {
    expect(new Set(lossy.map(([kind]) => kind))).toEqual(new Set(lossKinds))
  })

  it('ids that stand twice, by our reader', async () => {
    await expect(readFlatXliff(bytes(two(unit(segment('A')) + unit(segment('B')))))).rejects.toMatchObject({
      code: 'unit-doubled',
    })
  })

  it('two files in one', async () => {
    const file = two(unit(segment('A'))).replace(
      '</file>',
      '</file><file id="f2"><unit id="b"><segment><source>B</source></segment></unit></file>',
    )
    await expect(readFlatXliff(bytes(file))).rejects.toMatchObject({ values: { structure: 'file' } })
  })
})

describe('a flat file is read', () => {
  it.each([
    ['2.0', two(unit(`<notes><note>x</note></notes>${segment('A &lt;b&gt;', 'Б &amp; В', ' state="translated"')}`))],
    ['2.0 in CDATA', two(unit(segment('A &lt;b&gt;', '<![CDATA[Б & В]]>')))],
    [
      '1.2 as a tool leaves it',
      one(
        transUnit(
          '<source>A &lt;b&gt;</source><target state="translated">Б &amp;<![CDATA[ В]]></target><note from="me">x</note>',
        ),
      ),
    ],
  ])('%s', async (_, file) => {
    expect(await readFlatXliff(bytes(file))).toEqual({
      sourceLanguage: 'en',
      targetLanguage: 'uk',
      units: [{ id: 'a', source: 'A <b>', target: 'Б & В' }],
    })
  })
})

describe('npm xliff itself', () => {
  it('still loses this: if it no longer does, the refusal can go', async () => {
    const { resources } = await xliff.xliff2js(two(unit(segment('A.', 'Б.') + segment('B.'))))
    expect(resources).toMatchObject({ f1: { a: { source: 'B.' } } })
    const text = await xliff.jsToXliff12({
      sourceLanguage: 'en',
      resources: { f: { '10': { source: '&amp;' }, '2': { source: 'b' } } },
    })
    expect(text.indexOf('id="2"')).toBeLessThan(text.indexOf('id="10"'))
    expect(text).toContain('<source>&amp;</source>')
  })
})
