import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profiles, validateXliff, writeXliff, type XliffVersion, xliffRules } from '../../src/xliff/index.js'
import { documents } from './arbitrary.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A 2.0 file with all that the rules look at, in which one thing can be made wrong. */
const two = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
 xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0"
 xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"
 xmlns:x="urn:x" version="2.0" srcLang="en" trgLang="uk">
<file id="f1" x:a="1"><skeleton href="a.txt"/><x:e id="x1"/><x:e id="x2"/>
<slr:profiles generalProfile="xliff:codepoints"/><slr:data profile="xliff:codepoints"><x:size id="z1"/></slr:data>
<res:resourceData><res:resourceItem id="r1"><res:source href="a.png"/><res:target><x:e/></res:target></res:resourceItem></res:resourceData>
<val:validation><val:rule isPresent="a" occurs="2"/><val:rule startsWith="b" existsInSource="yes"/><val:rule x:own="1"/></val:validation>
<notes><note id="n1">a</note></notes><group id="g1" slr:sizeInfoRef="z1"><notes><note id="n1">b</note></notes>
<unit id="u1" fs:fs="p" fs:subFs="class,a" slr:sizeRestriction="1,*"><mtc:matches><mtc:match ref="#s1" type="tm"><originalData><data id="d1">x</data></originalData><source><ph id="1" dataRef="d1"/></source><target xml:lang="uk"/></mtc:match></mtc:matches>
<gls:glossary><gls:glossEntry id="e1" ref="#m1"><gls:term>a</gls:term><gls:translation id="e2">b</gls:translation></gls:glossEntry></gls:glossary>
<mda:metadata><mda:metaGroup id="q1" category="guillemet:quote"><mda:meta type="segments">s1 s2</mda:meta></mda:metaGroup></mda:metadata>
<ctr:changeTrack><ctr:revisions appliesTo="note" ref="n1" currentVersion="v1"><ctr:revision version="v1"><ctr:item property="content">a</ctr:item><ctr:item property="category">b</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>
<notes><note id="n1" category="c">a</note><note id="n2">b</note></notes>
<originalData><data id="d1">b</data><data id="d2">c</data></originalData>
<segment id="s1" state="final" subState="x:a"><source><sc id="1" dataRef="d1" canCopy="no"/>a<sm id="m1" type="term"/><mrk id="m2" type="comment" ref="#n=n1">b</mrk></source><target order="3"><sc id="1" dataRef="d1" canCopy="no"/>b<ec startRef="1" canCopy="no"/></target></segment>
<ignorable id="i1"><source> <cp hex="0001"/></source></ignorable>
<segment id="s2"><source>c<ec startRef="1" dataRef="d2" canCopy="no"/><em startRef="m1"/></source></segment></unit></group>
<unit id="u2"><segment id="s1"><source xml:lang="en"/></segment></unit>
<unit id="u3"><segment><source><ph id="1" canDelete="no" canCopy="no" canReorder="firstNo" subFlows="u2"/>a<pc id="2" canDelete="no" canCopy="no" canReorder="no" type="fmt" subType="xlf:b">b</pc><ph id="3" equiv="c"/></source><target><ph id="1"/>a<pc id="2">b</pc><ph id="4" copyOf="3"/></target></segment></unit></file></xliff>`

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
    ['structure.required-attribute', two, '<file id="f1" ', '<file '],
    ['structure.required-attribute', two, 'srcLang="en" ', ''],
    ['structure.required-attribute', one, ' datatype="plaintext"', ''],
    [
      'structure.segment',
      two,
      '<segment id="s1"><source xml:lang="en"/></segment>',
      '<ignorable><source/></ignorable>',
    ],
    ['structure.required-child', two, '<note id="n1">a</note>', ''],
    ['structure.required-child', one, '<source/>', ''],
    ['structure.misplaced-child', two, '<source xml:lang="en"/>', '<source/><source/>'],
    ['structure.misplaced-child', two, '<cp hex="0001"/>', '<cp hex="0001"><cp hex="0002"/></cp>'],
    [
      'structure.misplaced-child',
      two,
      '<segment id="s1"><source xml:lang="en"/></segment>',
      '<segment id="s1"><target/><source/></segment>',
    ],
    ['structure.misplaced-child', one, '<header/>', '<header/><header/>'],
    ['structure.misplaced-text', two, '<source xml:lang="en"/>', '<source/>x'],
    ['structure.misplaced-text', two, '<group id="g1" slr:sizeInfoRef="z1">', '<group id="g1" slr:sizeInfoRef="z1">x'],
    ['structure.misplaced-text', two, '<gls:term>a</gls:term>', '<gls:term>a</gls:term>x'],
    ['structure.misplaced-child', two, '<gls:term>a</gls:term>', '<gls:term>a</gls:term><gls:x/>'],
    [
      'structure.stray-element',
      two,
      '<x:e id="x1"/>',
      '<gls:glossary><gls:glossEntry><gls:term>a</gls:term><gls:definition/></gls:glossEntry></gls:glossary>',
    ],
    ['structure.misplaced-child', two, '<unit id="u2">', '<notes><note>a</note></notes><unit id="u2">'],
    ['structure.required-attribute', two, '<mda:meta type="segments">', '<mda:meta>'],
    [
      'structure.required-child',
      two,
      '<mtc:match ref="#s1" type="tm"><originalData><data id="d1">x</data></originalData><source><ph id="1" dataRef="d1"/></source>',
      '<mtc:match ref="#s1">',
    ],
    ['structure.unknown-attribute', two, '<source xml:lang="en"/>', '<source dir="ltr"/>'],
    ['structure.unknown-attribute', two, '<mda:meta type="segments">', '<mda:meta type="segments" id="a">'],
    ['structure.unknown-attribute', one, '<note>', '<note id="n">'],
    ['structure.skeleton', two, '<skeleton href="a.txt"/>', '<skeleton href="a.txt">a</skeleton>'],
    ['structure.skeleton', two, '<skeleton href="a.txt"/>', '<skeleton/>'],
    ['extension.attribute', two, '<source xml:lang="en"/>', '<source x:a="1"/>'],
    ['extension.attribute', two, 'type="fmt" subType="xlf:b"', 'x:a="b"'],
    ['extension.attribute', two, 'fs:subFs="class,a"', 'fs:no="a"'],
    ['extension.element', two, '<source xml:lang="en"/>', '<source/><x:e/>'],
    ['extension.element', two, '<unit id="u2">', '<x:e/><unit id="u2">'],
    ['extension.element', one, '<trans-unit id="t2">', '<x:e xmlns:x="urn:x"/><trans-unit id="t2">'],
    ['extension.element', one, '</xliff>', '<x:e xmlns:x="urn:x"/></xliff>'],
    ['value.form', two, 'type="tm"', 'type="memory"'],
    ['value.form', two, 'occurs="2"', 'occurs="0"'],
    ['value.form', two, 'hex="0001"', 'hex="001"'],
    ['value.form', two, '<x:size id="z1"/>', '<x:size id="z1"/><x:e xml:id="1a"/>'],
    ['value.form', two, '<x:size id="z1"/>', '<x:size id="z1"/><x:e xmlns:y=" urn:y"/>'],
    ['value.form', one, 'datatype="plaintext"', 'datatype="text"'],
    ['value.code-point', two, 'hex="0001"', 'hex="0041"'],
    ['value.code-point', two, 'hex="0001"', 'hex="110000"'],
    ['type.sub-type', two, 'type="fmt" subType="xlf:b"', 'type="ui" subType="xlf:b"'],
    ['type.sub-type', two, 'type="fmt" subType="xlf:b"', 'subType="x:b"'],
    ['type.sub-type', two, 'state="final" subState="x:a"', 'subState="x:a"'],
    ['id.unique', two, '<x:e id="x2"/>', '<x:e id="x1"/>'],
    ['id.unique', two, '<note id="n2">', '<note id="n1">'],
    ['id.unique', two, '<gls:translation id="e2">', '<gls:translation id="e1">'],
    ['id.unique', two, '<ph id="3" equiv="c"/></source>', '<ph id="3" equiv="c"/><ph id="3"/></source>'],
    ['language.text', two, '<source xml:lang="en"/>', '<source xml:lang="de"/>'],
    ['language.text', two, '<unit id="u3">', '<unit id="u3" xml:lang="uk">'],
    ['space.differs', two, '<target><ph id="1"/>', '<target xml:space="preserve"><ph id="1"/>'],
    ['order.unique', two, 'order="3"', 'order="4"'],
    ['order.unique', two, '<em startRef="m1"/></source>', '<em startRef="m1"/></source><target/>'],
    ['code.pair', two, 'canCopy="no"/></target>', 'canCopy="no" isolated="yes"/></target>'],
    ['code.pair', two, '<sc id="1" dataRef="d1" canCopy="no"/>b', 'b'],
    ['code.pair', two, 'c<ec startRef="1"', 'c<ec startRef="2"'],
    ['code.hints', two, '<ec startRef="1" canCopy="no"/></target>', '<ec startRef="1"/></target>'],
    ['code.reorder', two, 'canCopy="no" canReorder="firstNo"', 'canReorder="firstNo"'],
    ['code.reorder', two, 'canDelete="no" canCopy="no" canReorder="firstNo" ', 'canDelete="no" '],
    ['marker.pair', two, '<em startRef="m1"/>', ''],
    ['marker.pair', two, '<em startRef="m1"/>', '<em startRef="m1"/><em startRef="m1"/>'],
    ['target.codes', two, '<target><ph id="1"/>a', '<target>a'],
    ['target.order', two, '<target><ph id="1"/>a<pc id="2">b</pc>', '<target><pc id="2">b</pc>a<ph id="1"/>'],
    [
      'target.order',
      two,
      '<target><ph id="1"/>a<pc id="2">b</pc>',
      '<target><ph id="1"/>a<ph id="5"/><pc id="2">b</pc>',
    ],
    ['reference.copy', two, 'copyOf="3"', 'copyOf="9"'],
    ['reference.copy', two, 'copyOf="3"', 'copyOf="2"'],
    ['reference.sub-flow', two, 'subFlows="u2"', 'subFlows="u9"'],
    ['reference.fragment', two, 'ref="#m1"', 'ref="#zz=m1"'],
    ['annotation.comment', two, 'type="comment" ref="#n=n1"', 'type="comment"'],
    ['annotation.comment', two, 'type="comment" ref="#n=n1"', 'type="comment" ref="#f=f1/n=n1"'],
    ['annotation.comment', two, 'type="comment" ref="#n=n1"', 'type="comment" ref="#n=n1" value="a"'],
    ['reference.span', two, 'ref="#s1"', 'ref="#s9"'],
    ['reference.span', two, 'ref="#s1"', 'ref="s1"'],
    ['fs.style', two, 'fs:fs="p"', 'fs:fs="para"'],
    ['fs.style', two, 'fs:fs="p" ', ''],
    ['gls.entry', two, '<gls:translation id="e2">b</gls:translation>', ''],
    ['mtc.language', two, '<target xml:lang="uk"/></mtc:match>', '<target xml:lang="de"/></mtc:match>'],
    ['res.item', two, '<res:source href="a.png"/>', '<res:source/>'],
    ['res.item', two, '<res:source href="a.png"/>', '<res:source href="a.png" xml:lang="uk"/>'],
    ['slr.size', two, 'slr:sizeInfoRef="z1"', 'slr:sizeInfoRef="z9"'],
    ['slr.size', two, 'slr:sizeRestriction="1,*"', 'slr:sizeRestriction="1,b"'],
    ['slr.size', two, 'slr:sizeInfoRef="z1"', 'slr:sizeInfoRef="z1" slr:sizeInfo="1"'],
    ['val.rule', two, 'startsWith="b" existsInSource', 'isNotPresent="b" existsInSource'],
    ['val.rule', two, 'isPresent="a" occurs="2"', 'isPresent="a" endsWith="2"'],
    ['ctr.revisions', two, 'appliesTo="note" ref="n1"', 'appliesTo="note"'],
    ['ctr.revisions', two, 'appliesTo="note" ref="n1"', 'appliesTo="note" ref="n9"'],
    ['ctr.revisions', two, 'property="category"', 'property="priority"'],
    ['ctr.revisions', two, 'currentVersion="v1"', 'currentVersion="v2"'],
    ['reference.start', one, '<x id="1"/></source>', '<bx id="3" rid="1"/><ex id="4" rid="2"/></source>'],
    ['structure.misplaced-text', one, '<source/>', '<source/>x'],
    ['id.unique', two, '<ignorable id="i1">', '<ignorable id="s2">'],
    ['id.unique', two, '<unit id="u3">', '<unit id="u1">'],
    ['id.unique', two, '<data id="d2">', '<data id="d2">c</data><data id="d2">'],
    ['id.unique', one, 'id="t2"', 'id="t1"'],
    ['id.form', two, '<unit id="u3">', '<unit id="u 3">'],
    ['language.tag', two, 'trgLang="uk"', 'trgLang="u k"'],
    ['language.tag', one, 'target-language="uk"', 'target-language="u"'],
    ['language.target', two, ' trgLang="uk"', ''],
    ['language.tag', two, '<source xml:lang="en"/>', '<source xml:lang="e n"/>'],
    ['reference.data', two, '<ec startRef="1" dataRef="d2"', '<ec startRef="1" dataRef="d3"'],
    ['reference.data', two, '<ph id="1" dataRef="d1"/>', '<ph id="1" dataRef="d2"/>'],
    ['reference.segment', one, '<mrk mtype="seg" mid="1">c', '<mrk mtype="seg" mid="3">c'],
    [
      'reference.header',
      one,
      '<header/>',
      '<header><phase-group><phase phase-name="a" process-name="b" tool-id="c"/></phase-group></header>',
    ],
    ['reference.header', one, '<target state', '<target phase-name="a" state'],
    ['reference.quotation', two, '>s1 s2<', '>s1 s3<'],
    [
      'reference.segment',
      one,
      '<alt-trans><target>d</target>',
      '<alt-trans><target><mrk mtype="seg" mid="1">d</mrk></target>',
    ],
    ['structure.unknown-attribute', two, '<x:size id="z1"/>', '<x:size id="z1"><slr:profiles id="p"/></x:size>'],
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

  const variants = (chosen: string, cases: readonly string[], version = '2.2'): Uint8Array =>
    bytes(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:${version}" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" version="${version}" srcLang="en"><notes><note ref="#f=f">n</note></notes><file id="f"><unit id="u"${chosen === '' ? '' : ` pgs:switch="${chosen}"`}>${cases.map((each) => `<segment pgs:case="${each}"><source/></segment>`).join('')}</unit></file></xliff>`,
    )

  it.each([
    ['plural:count', ['0', '1.5', 'few', 'other'], []],
    ['gender:host,ordinal:place', ['feminine one', 'common,two'], []],
    ['select:x', ['anything', 'other'], []],
    ['count', ['one'], ['pgs.case']],
    ['plurals:count', ['one'], ['pgs.case']],
    ['plural:count', ['single'], ['pgs.case']],
    ['plural:count', ['one two'], ['pgs.case']],
    ['', ['one'], ['pgs.case']],
  ])('variants by %s with cases %j: %j', (chosen, cases, rules) => {
    expect(validateXliff(variants(chosen, cases)).map(({ rule }) => rule)).toEqual(rules)
  })

  it('each have a file that breaks them', () => {
    expect(
      xliffRules.map(({ id }) => id).filter((id) => id !== 'pgs.case' && !breaches.some(([rule]) => rule === id)),
    ).toEqual([])
  })

  it.each([
    ['', 'empty'],
    ['<a/>', 'not-xliff'],
    ['<xliff version="2.0"/>', 'xliff-namespace'],
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
