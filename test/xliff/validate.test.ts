import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profiles, validateXliff, writeXliff, type XliffVersion, xliffRules } from '../../src/xliff/index.js'
import { documents } from './arbitrary.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A 2.0 file with all that the rules look at, in which one thing can be made wrong. */
const two = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="en" trgLang="uk">
<file id="f1"><notes><note id="n1">a</note></notes><group id="g1"><notes><note id="n1">b</note></notes>
<unit id="u1"><mtc:matches><mtc:match ref="#s1"><originalData><data id="d1">x</data></originalData><source><ph id="1" dataRef="d1"/></source><target/></mtc:match></mtc:matches>
<mda:metadata><mda:metaGroup id="q1" category="guillemet:quote"><mda:meta type="segments">s1 s2</mda:meta></mda:metaGroup></mda:metadata>
<originalData><data id="d1">b</data><data id="d2">c</data></originalData>
<segment id="s1" state="final"><source><sc id="1" dataRef="d1"/>a<sm id="m1"/></source><target>b</target></segment>
<ignorable id="i1"><source> <cp hex="0001"/></source></ignorable>
<segment id="s2"><source>c<ec startRef="1" dataRef="d2"/><em startRef="m1"/></source></segment></unit></group>
<unit id="u2"><segment id="s1"><source/></segment></unit></file></xliff>`

const one = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="a" source-language="en" target-language="uk" datatype="plaintext"><header/><body>
<group id="g1"><trans-unit id="t1"><source>a b<x id="1"/></source><seg-source><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk><x id="1"/></seg-source>
<target state="translated"><mrk mtype="seg" mid="1">c</mrk></target><note>n</note><alt-trans><target>d</target></alt-trans></trans-unit></group>
<trans-unit id="t2"><source/></trans-unit></body></file></xliff>`

describe('rules', () => {
  it('find nothing in files that break none', () => {
    expect(validateXliff(bytes(two))).toEqual([])
    expect(validateXliff(bytes(one))).toEqual([])
  })

  const breaches: readonly (readonly [rule: string, file: string, from: string, to: string])[] = [
    ['structure.required-attribute', two, '<file id="f1">', '<file>'],
    ['structure.required-attribute', two, 'srcLang="en" ', ''],
    ['structure.required-attribute', two, '<sm id="m1"/>', '<sm id="m1"/><ec isolated="yes"/>'],
    ['structure.required-attribute', one, ' datatype="plaintext"', ''],
    ['structure.required-child', two, '<segment id="s1"><source/></segment>', '<ignorable><source/></ignorable>'],
    ['structure.required-child', two, '<note id="n1">a</note>', ''],
    ['structure.required-child', one, '<source/>', ''],
    ['structure.misplaced-child', two, '<source/>', '<source/><source/>'],
    ['structure.misplaced-child', two, '<cp hex="0001"/>', '<cp hex="0001"><cp hex="0002"/></cp>'],
    [
      'structure.misplaced-child',
      two,
      '<segment id="s1"><source/></segment>',
      '<segment id="s1"><target/><source/></segment>',
    ],
    ['structure.misplaced-child', one, '<header/>', '<header/><header/>'],
    ['structure.misplaced-text', two, '<source/>', '<source/>x'],
    ['structure.misplaced-text', one, '<source/>', '<source/>x'],
    ['id.unique', two, '<ignorable id="i1">', '<ignorable id="s2">'],
    ['id.unique', two, '<unit id="u2">', '<unit id="u1">'],
    ['id.unique', two, '<data id="d2">', '<data id="d2">c</data><data id="d2">'],
    ['id.unique', one, 'id="t2"', 'id="t1"'],
    ['id.form', two, '<unit id="u2">', '<unit id="u 2">'],
    ['language.tag', two, 'trgLang="uk"', 'trgLang="u k"'],
    ['language.tag', one, 'target-language="uk"', 'target-language="u"'],
    ['language.target', two, ' trgLang="uk"', ''],
    ['reference.data', two, '<ec startRef="1" dataRef="d2"/>', '<ec startRef="1" dataRef="d3"/>'],
    ['reference.data', two, '<ph id="1" dataRef="d1"/>', '<ph id="1" dataRef="d2"/>'],
    ['reference.start', two, '<ec startRef="1"', '<ec startRef="2"'],
    ['reference.start', two, '<em startRef="m1"', '<em startRef="1"'],
    ['reference.segment', one, '<mrk mtype="seg" mid="1">c', '<mrk mtype="seg" mid="3">c'],
    ['reference.quotation', two, '>s1 s2<', '>s1 s3<'],
    ['value.state', two, 'state="final"', 'state="done"'],
    ['value.state', one, 'state="translated"', 'state="done"'],
  ]

  it.each(breaches)('%s alone', (rule, file, from, to) => {
    expect(file).toContain(from)
    const broken = file.replace(from, to)
    const faults = validateXliff(bytes(broken))
    expect([...new Set(faults.map((fault) => fault.rule))]).toContain(rule)
    const lines = broken.split('\n')
    for (const { line, column } of faults) expect(lines[line - 1]?.[column - 1]).toBe('<')
    expect(
      faults.filter((fault) => fault.rule !== rule && fault.rule !== 'reference.quotation').map((fault) => fault.rule),
    ).toEqual([])
  })

  it('each have a file that breaks them', () => {
    expect(xliffRules.map(({ id }) => id).filter((id) => !breaches.some(([rule]) => rule === id))).toEqual([])
  })

  it.each([
    ['', 'empty'],
    ['<a/>', 'not-xliff'],
    ['<xliff version="2.0"/>', 'xliff-version'],
    ['<xliff', 'xml-syntax'],
  ])('%j has one fault: %s', (text, rule) => {
    expect(validateXliff(bytes(text))).toMatchObject([{ rule, line: 1 }])
  })

  it('find nothing in what guillemet writes, in every version and profile', () => {
    const shapes: readonly (readonly [XliffVersion, string])[] = [
      ['2.0', 'generic'],
      ['2.1', 'generic'],
      ['2.2', 'generic'],
      ...[...profiles.keys()].map((name) => ['1.2', name] as const),
    ]
    fc.assert(
      fc.property(documents, fc.constantFrom(...shapes), fc.boolean(), (document, [version, name], prefill) => {
        const profile = profiles.get(name)
        if (profile === undefined) throw new Error(name)
        expect(validateXliff(writeXliff([document], { version, profile, prefill }))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
