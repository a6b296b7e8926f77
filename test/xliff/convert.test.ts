import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertXliff, readXliff, validateXliff, type XliffVersion } from '../../src/xliff/index.js'
import { parseXmlText, type XmlElement } from '../../src/xml/index.js'

const read = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (file: Uint8Array): string => new TextDecoder().decode(file)
const rich = read('convert/rich-1.2.xlf')

/** What a file says, however it says it: names, attributes in order of name, texts; white space between elements is none. */
function sayings(file: Uint8Array): unknown {
  const walk = (element: XmlElement): unknown => {
    const isMixed = /^(?:source|target|seg-source|note|data|mrk|g|pc|bpt|ept|ph|it)$/.test(element.local)
    return [
      `{${element.uri}}${element.local}`,
      Object.fromEntries(
        element.attributes
          .filter(({ name }) => !name.startsWith('xmlns'))
          .map(({ local, uri, value }): [string, string] => [`{${uri}}${local}`, value])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      ...element.children.flatMap((child) => {
        if (child.type === 'element') return [walk(child)]
        return (child.type === 'text' || child.type === 'cdata') && (isMixed || /\S/.test(child.text))
          ? [child.text]
          : []
      }),
    ]
  }
  return walk(parseXmlText(text(file)).root)
}

const two = (unit: string, more = ''): Uint8Array =>
  bytes(
    `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:x="urn:x" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="en" trgLang="uk" xml:space="preserve"><?p i?>
<file id="f" original="a" canResegment="no" x:a="1"><skeleton href="s"/>${more}<notes><note id="n" category="c">of the file</note></notes>\n${unit}\n</file></xliff>`,
  )

const everything = two(
  `<group id="g" name="G" translate="no"><mda:metadata><mda:metaGroup category="k"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata><!-- c -->
<unit id="u.1" name="N"><mtc:matches><mtc:match ref="#s2" matchQuality="70.5" origin="tm"><source>a</source><target>б</target></mtc:match></mtc:matches><x:e><x:f/></x:e>
<notes><note id="n1" appliesTo="target" priority="3" category="c">see</note></notes><originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
<segment id="s1" state="reviewed" subState="x:y"><source>A <pc id="1" dataRefStart="d1" dataRefEnd="d2" type="fmt" subType="xlf:b">b</pc><sc id="2" dataRef="d1"/>c<ph id="3" equiv="e" disp="d" canCopy="no"/><sm id="m1" type="term"/></source>
<target order="3">А <pc id="1" dataRefStart="d1" dataRefEnd="d2" type="fmt" subType="xlf:b">б</pc><sc id="2" dataRef="d1"/><ph id="3" canCopy="no"/></target></segment>
<ignorable id="i"><source> <cp hex="0001"/></source></ignorable>
<segment id="s2" canResegment="no"><source xml:lang="en">d<em startRef="m1"/><ec startRef="2" dataRef="d2"/> <mrk id="m2" type="comment" value="v" translate="no">e</mrk><sc id="9" isolated="yes"/></source></segment></unit></group>
<unit id="u"><segment><source/></segment></unit>`,
  '<x:h y="1">t</x:h>',
)

describe('convertXliff', () => {
  const folder = new URL('fixtures/', import.meta.url)
  const files: readonly (readonly [string, Uint8Array])[] = [
    ...readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))] as const),
    ['everything', everything],
  ]

  it.each(files)('brings %s there and back, valid on the way, with nothing gone', (_name, file) => {
    const version = /\sversion="(\d\.\d)" ?[^?]*?>/.exec(text(file).replace(/<\?.*?\?>/g, ''))?.[1] as XliffVersion
    const there = convertXliff(file, version === '1.2' ? '2.1' : '1.2')
    expect(validateXliff(there.bytes)).toEqual([])
    expect(there.unheld.filter(({ kept }) => !kept)).toEqual([])
    const back = convertXliff(there.bytes, version)
    expect(validateXliff(back.bytes)).toEqual([])
    if (version !== '1.2') expect(sayings(back.bytes)).toEqual(sayings(file))
    else expect(readXliff(back.bytes).documents).toEqual(readXliff(file).documents)
  })

  it('says in 1.2 what 1.2 has: a group for a unit, codes with their data, states, notes and matches', () => {
    const { bytes: one, unheld } = convertXliff(everything, '1.2')
    const shown = text(one).replace(/ (?:xlf2|xmlns|x):?\w*(?:[.:]\w+)*="[^"]*"/g, '')
    expect(shown).toContain(
      '<trans-unit id="u.1:s1" translate="no" approved="yes"><source>A <bpt rid="1" id="1" ctype="bold">&lt;b&gt;</bpt>b<ept id="1" rid="1">&lt;/b&gt;</ept><it id="2" pos="open">&lt;b&gt;</it>c',
    )
    expect(shown).toContain('<note annotates="target" priority="3">see</note>')
    expect(shown).toContain(
      '<alt-trans match-quality="70.5" origin="tm"><source>a</source><target>б</target></alt-trans>',
    )
    expect(shown).toContain('<ph id="cp0001" ctype="x-cp">0001</ph>')
    expect(unheld.map(({ name, kept }) => [name, kept])).toContainEqual(['target@order', true])
    expect(unheld.map(({ name, line }) => [name, line])).toContainEqual(['mda:metadata', 4])
    expect(unheld.every(({ kept }) => kept)).toBe(true)
  })

  it('says in 2.x what a foreign 1.2 says, and tells what is gone', () => {
    const { bytes: there, unheld } = convertXliff(rich, '2.0')
    expect(validateXliff(there)).toEqual([])
    const gone = unheld.filter(({ kept }) => !kept).map(({ name }) => name)
    expect(gone.sort()).toEqual(['bpt@ctype', 'bpt@rid', 'ept@rid', 'ph@crc', 'sub'])
    const [first, second] = readXliff(there).documents[0]?.units ?? []
    expect(first).toMatchObject({
      id: 't_x20_1',
      name: 'R',
      parts: [{ state: 'translated' }],
      matches: [{ quality: 85, origin: 'TM' }],
    })
    expect(second?.parts.map(({ type, id }) => [type, id])).toEqual([
      ['segment', 's1'],
      ['gap', undefined],
      ['segment', 's2'],
    ])
    const back = convertXliff(there, '1.2').bytes
    expect(validateXliff(back)).toEqual([])
    for (const kept of [
      '<count count-type="total"',
      'maxwidth="30"',
      '<sdl:seg id="1"/>',
      'state="needs-review-translation" state-qualifier="fuzzy-match"',
      '<bin-unit',
      'tool-id="t"',
    ])
      expect(text(back)).toContain(kept)
  })

  it('takes over what a tool did in between', () => {
    const one = text(convertXliff(two('<unit id="u"><segment id="s"><source>A</source></segment></unit>'), '1.2').bytes)
    const done = one.replace(
      '</source>',
      '</source><target state="final">Б <x id="7"/></target><note>hm</note><alt-trans><target>В</target></alt-trans>',
    )
    const back = text(convertXliff(bytes(done), '2.0').bytes)
    expect(validateXliff(bytes(back))).toEqual([])
    expect(back).toContain('<segment id="s" state="final"><source>A</source><target>Б <ph id="7"/></target></segment>')
    expect(back).toMatch(
      /<mtc:match .*ref="#s"><source>A<\/source><target>В<\/target>.*<notes><note>hm<\/note><\/notes>/,
    )
  })

  it('keeps one generation by its number and namespace alone', () => {
    const { bytes: next } = convertXliff(everything, '2.2')
    expect(text(next)).toBe(
      text(everything).replaceAll('document:2.0', 'document:2.2').replace(' version="2.0"', ' version="2.2"'),
    )
    expect(text(convertXliff(next, '2.0').bytes)).toBe(text(everything))
  })

  it('refuses files of several languages', () => {
    const other = text(rich).replace('original="b" source-language="en"', 'original="b" source-language="de"')
    expect(() => convertXliff(bytes(other), '2.0')).toThrow(/other-language/)
  })
})

describe('convertXliff from 2.2 to an earlier 2.x', () => {
  const late = bytes(`<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" version="2.2" srcLang="en" trgLang="uk">
<m:metadata><m:metaGroup><m:meta type="a">b</m:meta></m:metaGroup></m:metadata>
<notes><note id="n0">of all</note></notes><x:e xmlns:x="urn:x"/>
<file id="f1"><skeleton href="s"/><unit id="u1" pgs:switch="plural:count"><notes><note id="n1" ref="#u=u1">a</note></notes><segment pgs:case="one"><source>A</source></segment></unit></file>
<file id="f2"><unit id="u1"><segment><source>B</source></segment></unit></file></xliff>`)
  const told = [
    ['m:metadata', true],
    ['notes', true],
    ['x:e', true],
    ['unit@pgs:switch', true],
    ['note@ref', false],
    ['segment@pgs:case', false],
  ]

  it.each(['2.0', '2.1'] as const)(
    'gives a valid %s that keeps what stood beside the files, and tells the rest',
    (to) => {
      const made = convertXliff(late, to)
      expect(validateXliff(made.bytes)).toEqual([])
      expect(text(made.bytes)).toContain('<note id="n0">of all</note></notes><unit id="u1"')
      expect(made.unheld.map(({ name, kept }) => [name, kept])).toEqual(told)
      expect(made.unheld.map(({ line }) => line)).toEqual([3, 4, 4, 5, 5, 5])
    },
  )

  it('gives the same by way of 1.2, and a 2.2 again where that is asked for', () => {
    const one = convertXliff(late, '1.2').bytes
    const made = convertXliff(one, '2.0')
    expect(validateXliff(made.bytes)).toEqual([])
    expect(made.unheld.map(({ name, kept }) => [name, kept])).toEqual(told)
    expect(sayings(convertXliff(one, '2.2').bytes)).toEqual(sayings(late))
  })

  it('drops a note where the first file has notes of its own', () => {
    const two = bytes(text(late).replace('<unit id="u1" pgs', '<notes><note>own</note></notes><unit id="u1" pgs'))
    const made = convertXliff(two, '2.0')
    expect(validateXliff(made.bytes)).toEqual([])
    expect(made.unheld).toContainEqual({ name: 'notes', kept: false, line: 4, column: 1 })
  })
})

it('brings what a tool put beside the files of a 1.2 into the first file of a 2.0', () => {
  const one = bytes(
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><a/></doc-info><file original="a" source-language="en" datatype="x-sdlfilterframework2"><header/><body><trans-unit id="1"><source>A</source></trans-unit></body></file></xliff>',
  )
  const made = convertXliff(one, '2.0')
  expect(validateXliff(one)).toEqual([])
  expect(validateXliff(made.bytes)).toEqual([])
  expect(made.unheld).toContainEqual({ name: 'doc-info', kept: true, line: 1, column: 1 })
  expect(text(made.bytes)).toMatch(/<file [^>]*>.*<doc-info .*<unit /)
})

it('takes a 1.2 in which one file names no target language, and gives it back as it was', () => {
  const file = (more: string): string =>
    `<file original="a" source-language="en"${more} datatype="plaintext"><body><trans-unit id="1"><source>A</source></trans-unit></body></file>`
  const one = bytes(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${file('')}${file(' target-language="uk"')}</xliff>`,
  )
  const made = convertXliff(one, '2.0').bytes
  expect(text(made)).toContain('srcLang="en" trgLang="uk"')
  expect(sayings(convertXliff(made, '1.2').bytes)).toEqual(sayings(one))
})

it('takes an SDLXLIFF whose definitions of several kinds have the same ids, and gives it back', () => {
  const one = bytes(
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" datatype="x-sdlfilterframework2"><header><cxt-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cxt-def id="1" type="p"/></cxt-defs><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="1"><fmt id="1"/></tag></tag-defs></header><body><trans-unit id="1"><source>A</source></trans-unit></body></file></xliff>',
  )
  const made = convertXliff(one, '2.0').bytes
  expect(validateXliff(one)).toEqual([])
  expect(validateXliff(made)).toEqual([])
  expect(sayings(convertXliff(made, '1.2').bytes)).toEqual(sayings(one))
})

describe('an XLIFF as Angular writes it, whose placeholders stand several times under one id', () => {
  const interpolation = '<x id="INTERPOLATION" equiv-text="{{ guest }}"/>'
  const plural =
    '{VAR_PLURAL, plural, =0 {no {{ guest }}} other {<x id="START_BOLD_TEXT" ctype="x-b" equiv-text="&lt;b>"/>many<x id="CLOSE_BOLD_TEXT" ctype="x-b" equiv-text="&lt;/b>"/>}}'
  const unit = (id: string, source: string, target: string): string => `
      <trans-unit id="${id}" datatype="html">
        <source>${source}</source>
        <target state="translated">${target}</target>
        <context-group purpose="location"><context context-type="sourcefile">a/b.html</context><context context-type="linenumber">3,5</context></context-group>
        <note priority="1" from="description">Who greets whom</note><note priority="1" from="meaning">greeting</note>
      </trans-unit>`
  const one = bytes(`<?xml version="1.0" encoding="UTF-8" ?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="uk" datatype="plaintext" original="ng2.template">
    <body>${unit('8136548302122759730', `${interpolation} greets ${interpolation}, not ${interpolation}.`, `Не ${interpolation}: ${interpolation} вітає ${interpolation}.`)}${unit('4606963464835766483', plural, plural)}${unit('2', `See <x id="ICU" equiv-text="{n, plural, =0 {a} other {b}}"/> and <x id="ICU" equiv-text="{m, select, x {a}}"/>`, '<x id="ICU" equiv-text="{n, plural, =0 {a} other {b}}"/>')}${unit('3', '<ph id="a b%20"/><ph id="a b%20"/><bpt id="1" rid="1">(</bpt>x<ept id="1" rid="1">)</ept>', '<ph id="a b%20"/>')}
    </body>
  </file>
</xliff>
`)

  it.each(['2.0', '2.1', '2.2'] as const)('comes back from %s as it was', (version) => {
    expect(validateXliff(one)).toEqual([])
    const { bytes: there, unheld } = convertXliff(one, version)
    expect(validateXliff(there)).toEqual([])
    expect(unheld.filter(({ kept }) => !kept)).toEqual([])
    expect(sayings(convertXliff(there, '1.2').bytes)).toEqual(sayings(one))
  })

  it.each(['', '<header/>'])('has the header that it had, none or an empty one: %s', (header) => {
    const file = bytes(text(one).replace('<body>', `${header}<body>`))
    expect(sayings(convertXliff(convertXliff(file, '2.0').bytes, '1.2').bytes)).toEqual(sayings(file))
  })

  it('gives a placeholder its own id where the translator moved or copied it', () => {
    const there = text(convertXliff(one, '2.0').bytes)
    const moved = there.replace(/<target>Не (<ph[^>]*>): (<ph[^>]*>)/, '<target>$2 не $1, $2')
    expect(moved).not.toBe(there)
    expect(text(convertXliff(bytes(moved), '1.2').bytes)).toContain(
      `${interpolation} не ${interpolation}, ${interpolation} вітає ${interpolation}.`,
    )
  })

  it('takes a list of names that was tampered with', () => {
    const there = text(convertXliff(one, '2.0').bytes)
    for (const list of ['', '=', 'INTERPOLATION_2', 'INTERPOLATION_2=%00%zz', '=a b= INTERPOLATION_2==']) {
      const file = bytes(there.replace(/(?<=:codes=")[^"]*/g, list))
      expect(() => parseXmlText(text(convertXliff(file, '1.2').bytes))).not.toThrow()
    }
  })
})
