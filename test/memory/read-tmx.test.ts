import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTmxReader, pairsOf, readTmx, serializeTmx, writeTmx } from '../../src/memory/index.js'
import type { Inline } from '../../src/model/inline.js'
import { InputError } from '../../src/model/input-error.js'
import { plainText } from '../../src/model/project.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (body: string, before = '<?xml version="1.0"?>\n', header = '<header srclang="en"/>'): Uint8Array =>
  bytes(`${before}<tmx version="1.4">${header}<body>${body}</body></tmx>`)
const tu = (...variants: readonly string[]): string => `<tu>${variants.join('')}</tu>`
const tuv = (tag: string, text: string): string => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`

/** The code, line and column of what a reading throws; its value where it throws nothing. */
function refusal(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [error.code, error.line, error.column]
  }
}

const rich = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4" xmlns:x="urn:own">
 <header creationtool="Other" creationtoolversion="2" segtype="paragraph" o-tmf="X" adminlang="en" srclang="*all*" datatype="html">
  <note xml:lang="en">About &lt;all&gt;</note><prop type="client">A &amp; B</prop>
  <ude name="MacRoman" base="Macintosh"><map unicode="#xF8FF" code="#xF0" ent="Apple"/></ude>
 </header>
 <body>
  <tu tuid="7" x:own="1" creationdate="20250903T101112Z" usagecount="3">
   <note>Look twice</note><prop type="x-subject">law</prop>
   <tuv xml:lang="EN-US" creationid="ann"><prop type="p">1</prop><seg>A <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> <ph x="2" type="image">&lt;img alt="<sub>a dog</sub>"&gt;</ph><it pos="begin" x="3">&lt;i&gt;</it><hi type="term">x</hi><ut>?</ut></seg></tuv>
   <tuv lang="uk" changeid="olha"><note>!</note><seg><bpt i="4" x="1">&lt;b&gt;</bpt>Жирний<ept i="4">&lt;/b&gt;</ept></seg></tuv>
   <tuv xml:lang="uk-UA"><seg>Інший</seg></tuv>
  </tu>
  <tu><tuv xml:lang="en"><seg/></tuv></tu>
 </body>
</tmx>
`

describe('a memory that is read', () => {
  it('has codes as inline codes, one id for a pair and for both languages', () => {
    const [first] = readTmx(bytes(rich)).entries
    expect(first?.variants[0]?.content).toEqual([
      { type: 'text', text: 'A ' },
      { type: 'opening', id: '1', kind: 'fmt', data: '<b>' },
      { type: 'text', text: 'bold' },
      { type: 'closing', id: '1', data: '</b>' },
      { type: 'text', text: ' ' },
      { type: 'standalone', id: '2', kind: 'image', data: '<img alt="a dog">' },
      { type: 'opening', id: '3', isolated: true, data: '<i>' },
      { type: 'opening', id: 'n1' },
      { type: 'text', text: 'x' },
      { type: 'closing', id: 'n1' },
      { type: 'standalone', id: 'n2', data: '?' },
    ])
    expect(first?.variants[1]?.content[0]).toMatchObject({ type: 'opening', id: '1' })
  })

  it('is written with all that was read: attributes, notes, properties, encodings, codes, variants', () => {
    const read = readTmx(bytes(rich))
    const written = writeTmx(read.header, read.entries)
    expect(readTmx(written)).toEqual(read)
    const text = new TextDecoder().decode(written)
    for (const piece of ['Look twice', 'x:own="1"', 'xmlns:x', '<sub>a dog</sub>', '<map unicode', 'changeid="olha"'])
      expect(text).toContain(piece)
    expect(writeTmx(read.header, readTmx(written).entries)).toEqual(written)
  })

  it('gives the pairs of two languages: all translations, the very locale first, other scripts never', () => {
    const entry = readTmx(
      file(tu(tuv('en_GB', 'A'), tuv('pt', 'p'), tuv('pt-BR', 'b'), tuv('zh-TW', 't'), tuv('zh-CN', 's'))),
    ).entries[0]
    if (entry === undefined) throw new Error('no entry')
    const targets = (source: string, target: string): readonly string[] =>
      pairsOf(entry, source, target).map((pair) => plainText(pair.target.content))
    expect(targets('en', 'pt-BR')).toEqual(['b', 'p'])
    expect(targets('en', 'zh-Hans')).toEqual(['s'])
    expect(targets('en', 'zh-Hant')).toEqual(['t'])
    expect(targets('en', 'de')).toEqual([])
    expect(targets('pt', 'en')).toEqual(['A'])
  })

  it('keeps entries that stand twice, and tells texts without a language with their place', () => {
    const told: unknown[] = []
    const entries: unknown[] = []
    const reader = createTmxReader({
      entry: (entry) => void entries.push(entry),
      languageless: (tag, { line, column }) => void told.push([tag, line, column]),
    })
    const twice = tu(tuv('en', 'A'), tuv('uk', 'Б'))
    reader.write(file(`\n${twice}\n${twice}\n<tu><tuv><seg>C</seg></tuv>${tuv('no language', 'D')}</tu>`))
    reader.end()
    expect(entries).toHaveLength(3)
    expect(told).toEqual([
      ['', 5, 5],
      ['no language', 5, 28],
    ])
  })

  it.each([
    ['cut off', bytes('<tmx version="1.4"><header/><body><tu>'), ['xml-syntax', 1, 38]],
    ['another root', bytes('<tbx/>'), ['not-tmx', 1, 1]],
    ['declarations in the DOCTYPE', file('', '<!DOCTYPE tmx [<!ENTITY a "b">]>'), ['xml-doctype', 1, 15]],
    ['an entry outside of the body', bytes('<tmx><tu/></tmx>'), ['tmx-structure', 1, 6]],
    ['an entry in an entry', file(tu('<tu/>')), ['tmx-structure', 2, 52]],
    ['two segments in a text', file('<tu><tuv xml:lang="en"><seg/><seg/></tuv></tu>'), ['tmx-structure', 2, 77]],
    ['text between elements', file('<tu>loose</tu>'), ['tmx-structure', 2, 52]],
    ['a character that XML has not', file(tu(tuv('en', '\u0001'))), ['xml-syntax', 2, 76]],
    ['nothing', bytes(''), ['empty', 1, 1]],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), ['not-text', 1, 1]],
  ])('is refused with its place: %s', (_, content, expected) => {
    expect(refusal(() => readTmx(content))).toEqual(expected)
  })

  it('does not take names for prototypes', () => {
    const { entries } = readTmx(file('<tu __proto__="1"><prop type="__proto__">x</prop></tu>'))
    expect(Object.keys(entries[0] ?? {})).toEqual(['attributes', 'remarks', 'variants'])
    expect(entries[0]?.attributes).toEqual([['__proto__', '1']])
  })

  it('reads UTF-16, and pieces of any size', () => {
    const text = new TextDecoder().decode(file(tu(tuv('en', 'Ä'), tuv('ja', '映画'))))
    const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)])
    expect(readTmx(wide).entries).toEqual(readTmx(bytes(text)).entries)
  })

  it('gives back what was written, whatever it is', () => {
    const content = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }).map((text): Inline => ({ type: 'text', text })),
        fc.constantFrom('1', '2').map((id): Inline => ({ type: 'standalone', id, data: '<x>' })),
      ),
    )
    fc.assert(
      fc.property(content, content, (source, target) => {
        const pairs = [{ source, target, previous: '', next: 'a <b>' }]
        const [entry] = readTmx(serializeTmx({ sourceLanguage: 'en', targetLanguage: 'uk', pairs })).entries
        const [pair] = entry === undefined ? [] : pairsOf(entry, 'en', 'uk')
        expect(pair).toMatchObject({ previous: '', next: 'a <b>' })
        expect(plainText(pair?.source.content ?? [])).toBe(plainText(source))
        expect(plainText(pair?.target.content ?? [])).toBe(plainText(target))
      }),
    )
  })
})
