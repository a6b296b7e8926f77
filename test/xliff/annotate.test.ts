import { describe, expect, it } from 'vitest'
import { annotateXliff, profiles, type Remark, readXliff, validateXliff, writeXliff } from '../../src/xliff/index.js'
import { rewrites } from './rewrites.js'
import { sample } from './sample-document.js'

const remarkOf = (unit: string, segment: string, text: string, more: Partial<Remark> = {}): Remark => ({
  document: sample.id,
  unit,
  segment,
  rule: 'dates.month',
  its: 'mistranslation',
  severity: 'error',
  side: 'target',
  text,
  ...more,
})
const places = sample.units.flatMap((unit) =>
  unit.parts.flatMap((part) => (part.type === 'segment' ? [[unit.id, part.id] as const] : [])),
)
/** Two remarks on the first segment, one on each other. */
const remarks = [
  ...places.map(([unit, segment]) => remarkOf(unit, segment, `Помилка: «3 < 4» & "5"\n\n у ${segment}`)),
  remarkOf(places[0]?.[0] ?? '', places[0]?.[1] ?? '', 'друге', { rule: 'names.missing', severity: 'warning' }),
]

const shapes: readonly (readonly [string, Uint8Array])[] = [
  ['2.0', writeXliff([sample], { version: '2.0' })],
  ['2.1', writeXliff([sample], { version: '2.1' })],
  ['2.2', writeXliff([sample], { version: '2.2' })],
  ...['generic', 'omegat'].map((name) => {
    const profile = profiles.get(name)
    if (profile === undefined) throw new Error(`no profile ${name}`)
    return [`1.2 ${name}`, writeXliff([sample], { version: '1.2', profile })] as const
  }),
]
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytes = (markup: string): Uint8Array => new TextEncoder().encode(markup)

describe.each(shapes)('remarks in %s', (_, written) => {
  it.each(rewrites)('come and go without a trace: $name', (rewrite) => {
    const file = rewrite.bytes(written)
    const annotated = annotateXliff(file, remarks, { its: true })
    expect(annotated.unplaced).toEqual([])
    expect(annotated.bytes).not.toEqual(file)
    expect(annotateXliff(annotated.bytes, remarks, { its: true }).bytes).toBe(annotated.bytes)
    expect(annotateXliff(annotated.bytes, []).bytes).toEqual(file)
    expect(readXliff(annotated.bytes).documents).toEqual(readXliff(file).documents)
    const other = annotateXliff(annotated.bytes, remarks.slice(1)).bytes
    expect(other).toEqual(annotateXliff(file, remarks.slice(1)).bytes)
  })

  it('keep the file valid', () => {
    expect(validateXliff(annotateXliff(written, remarks, { its: true }).bytes)).toEqual(validateXliff(written))
  })

  it('leave a file without remarks as it is', () => {
    expect(annotateXliff(written, []).bytes).toBe(written)
  })

  it('say what has no place', () => {
    const lost = remarkOf('nowhere', 's1', 'x')
    expect(annotateXliff(written, [lost])).toEqual({ bytes: written, unplaced: [lost] })
  })
})

describe('a note in XLIFF 2', () => {
  it('stands first, with its rule, its side and how much it matters', () => {
    const [unit = '', segment = ''] = places[0] ?? []
    const file = writeXliff([sample], { version: '2.0' })
    const added = text(annotateXliff(file, [remarkOf(unit, segment, 'a  b', { severity: 'warning' })]).bytes)
    const note = `<note id="guillemet-check-1.${segment}" appliesTo="target" category="dates.month" priority="2">a b</note>`
    expect(added).toMatch(new RegExp(`<notes>\\s*${note}`))
    expect(added).not.toContain('its:')
  })

  it.each([
    ['says not which note it is of', 'appliesTo="note"', false],
    ['says which', 'appliesTo="note" ref="n1"', true],
    ['is of the target', 'appliesTo="target"', true],
  ])('stands in a unit only where a tracked change stays clear: one that %s', (_, of, isPlaced) => {
    const file = bytes(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f1"><unit id="u1"><ctr:changeTrack><ctr:revisions ${of}><ctr:revision><ctr:item property="content">old</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">new</note></notes><segment id="s1"><source>A</source><target>Б</target></segment></unit></file></xliff>`,
    )
    const remark = remarkOf('u1', 's1', 'x', { document: 'f1' })
    const annotated = annotateXliff(file, [remark], { its: true })
    expect([...validateXliff(file), ...validateXliff(annotated.bytes)]).toEqual([])
    expect(annotated.unplaced).toEqual(isPlaced ? [] : [remark])
    expect(annotated.bytes === file).toBe(!isPlaced)
  })
})

/** A file as another tool writes it; `notes` is what stands behind the target. */
const foreign = (notes: string): Uint8Array =>
  bytes(
    `<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><file original="a.docx" datatype="x-sdlfilterframework2" source-language="en" target-language="uk"><body>` +
      `<trans-unit id="t1"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source><target><mrk mtype="seg" mid="1">Раз.</mrk> <mrk mtype="seg" mid="2">Два.</mrk></target>${notes}<sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit>` +
      '</body></file></xliff>',
  )
const both = [
  remarkOf('t1', '1', 'перше', { document: 'f1' }),
  remarkOf('t1', '2', 'друге', { document: 'f1', severity: 'warning' }),
]

describe('in another tool’s file', () => {
  it.each([
    ['no note', '', '<note from="guillemet:check">перше\nдруге</note>'],
    [
      'notes of others',
      '<note from="PM">keep</note><note>guillemet: mine</note>',
      '<note from="guillemet:check">перше\nдруге</note><note from="PM">keep</note><note>guillemet: mine</note>',
    ],
    [
      'an own note',
      "<note>keep</note><note from='guillemet'>Names: <!-- x -->A &#x26; B\n\nmore</note>",
      "<note>keep</note><note from='guillemet:check+context'>перше\nдруге\n\nNames: <!-- x -->A &#x26; B\n\nmore</note>",
    ],
    [
      'an own note in CDATA',
      '<note from="guillemet"><![CDATA[a < b]]></note>',
      '<note from="guillemet:check+context">перше\nдруге\n\n<![CDATA[a < b]]></note>',
    ],
  ])('one note holds all remarks of a trans-unit: %s', (_, before, after) => {
    const file = foreign(before)
    const annotated = annotateXliff(file, both).bytes
    expect(text(annotated)).toBe(text(foreign(after)))
    expect(text(annotateXliff(annotated, []).bytes)).toBe(text(file))
    expect(readXliff(annotated).documents).toEqual(readXliff(file).documents)
  })

  it('a composed note that a tool wrote anew in its own way gives its own part back', () => {
    const written = foreign('<note from="guillemet:check+context"><![CDATA[перше\n\nNames: A & B]]></note>')
    expect(text(annotateXliff(written, []).bytes)).toBe(text(foreign('<note from="guillemet">Names: A &amp; B</note>')))
  })

  it('keeps its own declaration and issues of ITS', () => {
    const file = bytes(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="uk"><file id="f1"><unit id="u1" xmlns:i="http://www.w3.org/2005/11/its">' +
        '<i:locQualityIssues xml:id="theirs"><i:locQualityIssue locQualityIssueComment="x"/></i:locQualityIssues>' +
        '<segment id="s1"><source>a</source><target>b</target></segment></unit></file></xliff>',
    )
    const annotated = annotateXliff(file, [remarkOf('u1', 's1', 'x', { document: 'f1' })], { its: true }).bytes
    expect(text(annotated)).toContain('xmlns:i="http://www.w3.org/2005/11/its" i:locQualityIssuesRef="#its=')
    expect(annotateXliff(annotated, []).bytes).toEqual(file)
  })
})
