import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet, type Said } from './guillemet.js'

const tmx = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"><note>n</note><prop type="p">v</prop></header>
<body><tu tuid="1"><note>n</note><tuv xml:lang="en"><seg>A <bpt i="1">{b}</bpt>b<ept i="1">{/b}</ept><ph x="2">p</ph></seg></tuv>
<tuv xml:lang="uk"><prop type="q">w</prop><seg>А</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>B</seg></tuv><tuv xml:lang="de"><seg>Be</seg></tuv></tu></body></tmx>
`
const tbx = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>s</p></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>bridge</term></termSec></langSec><langSec xml:lang="uk"><termSec><term>міст</term></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>rain</term></termSec></langSec></conceptEntry></body></text></tbx>
`
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const files = {
  'guillemet.config.json': '{"sourceLocale": "en", "targetLocales": ["uk"]}',
  'source/a.txt': 'A bridge.\n',
}

/** Files as they must not be, and whether there is a line to name. */
const hostile = (text: string, root: string): readonly (readonly [string, Uint8Array, boolean])[] => [
  ['nothing', utf8(''), false],
  ['cut', utf8(text.slice(0, -40)), true],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), true],
  ['another root', utf8('<xliff version="2.0"/>'), false],
  ['a DOCTYPE with a subset', utf8(text.replace(/^.*\n/, `<!DOCTYPE ${root} [<!ENTITY a "b">]>\n`)), true],
  ['laughs', utf8(`<!DOCTYPE ${root} [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><${root}>&b;</${root}>`), true],
  ['an entity of no declaration', utf8(text.replace('>n<', '>&n;<').replace('>s<', '>&s;<')), true],
  [
    'bytes that are no UTF-8',
    Uint8Array.from([...utf8(text.slice(0, 300)), 0xff, 0xfe, 0xe4, ...utf8(text.slice(300))]),
    true,
  ],
  [
    'UTF-16 that says UTF-8',
    Uint8Array.from(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><${root}/>`, 'utf16le')),
    true,
  ],
  ['elements in elements', utf8(`<${root}>${'<a>'.repeat(100_000)}`), true],
  ['a text without end', utf8(`<${root}><text>${'x'.repeat(17 << 20)}`), true],
]

function isRefused({ code, err, out }: Said, file: string, hasLine: boolean): void {
  expect(code).toBe(1)
  expect(err + out).toMatch(
    hasLine ? new RegExp(`(?:^|\\n|  )${file}:\\d+:\\d+: `) : new RegExp(`(?:^|\\n|  )${file}[:\\d]*: `),
  )
  expect(err + out).not.toMatch(/\n {4}at /)
}

describe('tm import', () => {
  it.each(hostile(tmx, 'tmx'))('refuses %s with its place and writes nothing', async (_, bytes, hasLine) => {
    const host = new MemoryHost({ files })
    host.put('m.tmx', bytes)
    const before = host.snapshot()
    isRefused(await guillemet(host, 'tm', 'import', 'm.tmx'), 'm.tmx', hasLine)
    expect(host.snapshot()).toEqual(before)
  })

  it('takes a DOCTYPE, doubled entries and texts without a language, and says how many there are', async () => {
    const entry = /<tu tuid[\s\S]*?<\/tu>/.exec(tmx)?.[0] ?? ''
    const host = new MemoryHost({
      files: { ...files, 'm.tmx': tmx.replace(entry, `${entry}${entry}<tu><tuv><seg>?</seg></tuv></tu>`) },
    })
    const { code, err } = await guillemet(host, 'tm', 'import', 'm.tmx')
    expect(code).toBe(0)
    expect(err).toContain('m.tmx: entries: 4, left out since they lack the source language or a target language: 2.')
    expect(err).toContain('m.tmx:5:')
    expect(err).toContain('locales/uk/memory.tmx: entries: 1, each once.')
  })

  it('never crashes on a mutant: it is refused with its place, or every entry of it is told', async () => {
    const pieces = [
      '<tu>',
      '</tu>',
      '<seg>s</seg>',
      '<tuv xml:lang="uk"><seg>Я</seg></tuv>',
      'x',
      '&amp;',
      '&',
      '<',
      ' a="b"',
      ']]>',
    ]
    const edit = fc.record({
      at: fc.nat({ max: tmx.length }),
      length: fc.nat({ max: 60 }),
      piece: fc.constantFrom('', ...pieces),
      to: fc.nat({ max: tmx.length }),
      moves: fc.boolean(),
    })
    const mutant = fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) =>
      edits.reduce((text, { at, length, piece, to, moves }) => {
        const taken = text.slice(at, at + length)
        const rest = text.slice(0, at) + piece + text.slice(at + length)
        return moves ? rest.slice(0, to) + taken + rest.slice(to) : rest
      }, tmx),
    )
    await fc.assert(
      fc.asyncProperty(mutant, async (text) => {
        const host = new MemoryHost({ files: { ...files, 'm.tmx': text } })
        const said = await guillemet(host, 'tm', 'import', 'm.tmx')
        if (said.code !== 0) return isRefused(said, 'm.tmx', !said.err.startsWith('m.tmx: '))
        const entries = text.match(/<tu[\s/>]/g)?.length ?? 0
        expect(said.err).toContain(`m.tmx: entries: ${entries}, `)
      }),
      { numRuns: 200, seed: 20261127 },
    )
  })
})

describe('check --terms', () => {
  const work = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="en" target-language="uk" datatype="plaintext"><body>
<trans-unit id="1"><source>A bridge.</source><target>Міст.</target></trans-unit></body></file></xliff>`

  it.each(hostile(tbx, 'tbx').filter(([name]) => name !== 'nothing'))(
    'refuses %s with its place',
    async (_, bytes, hasLine) => {
      const host = new MemoryHost({ files: { 'a.xlf': work } })
      host.put('t.tbx', bytes)
      isRefused(await guillemet(host, 'check', 'a.xlf', '--terms', 't.tbx'), 't.tbx', hasLine)
    },
  )

  it('says how many concepts serve for nothing', async () => {
    const host = new MemoryHost({
      files: { 'a.xlf': work, 't.tbx': tbx.replace('<tbx ', '<!DOCTYPE tbx SYSTEM "x.dtd"><tbx ') },
    })
    const { code, err } = await guillemet(host, 'check', 'a.xlf', '--terms', 't.tbx')
    expect(code).toBe(0)
    expect(err).toContain('t.tbx: concepts: 2, left out since they have no term in en or none in uk: 1.')
  })

  it('never crashes on a mutant', async () => {
    const edit = fc.record({
      at: fc.nat({ max: tbx.length }),
      length: fc.nat({ max: 40 }),
      piece: fc.constantFrom('', '<term>t</term>', '</langSec>', '&', ' id="c1"', 'x'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const text = edits.reduce(
          (all, { at, length, piece }) => all.slice(0, at) + piece + all.slice(at + length),
          tbx,
        )
        const host = new MemoryHost({ files: { 'a.xlf': work, 't.tbx': text } })
        const said = await guillemet(host, 'check', 'a.xlf', '--terms', 't.tbx')
        if (said.code !== 0) isRefused(said, 't.tbx', !/^t\.tbx: /m.test(said.err))
      }),
      { numRuns: 200, seed: 20261127 },
    )
  })
})
