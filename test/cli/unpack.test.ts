import { describe, expect, it } from 'vitest'
import { type BilingualDocument, segmentsOf, type Unit } from '../../src/model/bilingual-document.js'
import { plainText } from '../../src/model/project.js'
import { isTranslated } from '../../src/model/translated.js'
import { mapSegments } from '../../src/model/visit.js'
import { profiles, readXliff, validateXliff, type WriteXliffOptions, writeXliff } from '../../src/xliff/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { rewrites, withoutExtras } from '../xliff/rewrites.js'
import { guillemet } from './guillemet.js'

const one = `Minister Opens New Bridge
Olena Kovalenko opened it on September 3. She thanked 120 workers. “It is done,” she said.
‘Meetings like this should lead to results. We agreed on that.
And the best result is peace,’ Kovalenko said.
`
const two = `Ferry Leaves Early
The ferry left at six. Nobody was late.
`
const works = { one: 'locales/uk/one.xlf', two: 'locales/uk/two.xlf' }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (data: Uint8Array): string => new TextDecoder().decode(data)

async function workspace(): Promise<MemoryHost> {
  const host = new MemoryHost({
    files: {
      'guillemet.config.json': '{"sourceLocale": "en", "targetLocales": ["uk"]}\n',
      'source/one.txt': one,
      'source/two.txt': two,
    },
  })
  await guillemet(host, 'extract')
  return host
}
const documentIn = (host: MemoryHost, path: string): BilingualDocument => {
  const [document] = readXliff(bytes(host.text(path) ?? '')).documents
  if (document === undefined) throw new Error(`no document in ${path}`)
  return document
}
const translated = (document: BilingualDocument): BilingualDocument =>
  mapSegments(document, (segment) => {
    const { origin: _, ...rest } = segment
    const target = segment.source.map((inline) =>
      inline.type === 'text' ? { ...inline, text: inline.text.toUpperCase() } : inline,
    )
    return { ...rest, target, state: 'translated' }
  })
const shapes: Readonly<Record<string, WriteXliffOptions>> = {
  '2.0': { version: '2.0' },
  '2.2': { version: '2.2' },
  '1.2': { version: '1.2' },
  omegat: { version: '1.2', profile: profiles.get('omegat') as NonNullable<ReturnType<typeof profiles.get>> },
}
/** What a translator sends: the hand-off of an article with every target filled. */
const sent = (host: MemoryHost, path: string, shape: WriteXliffOptions = { version: '1.2' }): Uint8Array =>
  writeXliff([translated(documentIn(host, path))], shape)

/** Every segment is translated, the record of quotations is whole, and the file is valid. */
function expectWhole(host: MemoryHost, path: string, before: BilingualDocument): void {
  const after = documentIn(host, path)
  const sides = (document: BilingualDocument, side: 'source' | 'target'): readonly string[] =>
    document.units.map((unit) =>
      unit.parts.map((part) => plainText((part.type === 'gap' ? part.source : part[side]) ?? [])).join(''),
    )
  expect(sides(after, 'source')).toEqual(sides(before, 'source'))
  expect(sides(after, 'target')).toEqual(sides(before, 'source').map((source) => source.toUpperCase()))
  expect(after.quotations.map(({ parts: _, speaker: __, ...rest }) => rest)).toEqual(
    before.quotations.map(({ parts: _, speaker: __, ...rest }) => rest),
  )
  expect(after.units.flatMap(segmentsOf).every(isTranslated)).toBe(true)
  expect(validateXliff(bytes(host.text(path) ?? ''))).toEqual([])
}

/** What tools and people do to a file on its way. */
const disorders: readonly (readonly [string, (file: Uint8Array) => Uint8Array])[] = [
  ...rewrites.map(({ name, bytes: rewrite }) => [name, rewrite] as const),
  ['states, notes, metadata and headers gone', withoutExtras],
  ['wrong states', (file) => bytes(text(file).replaceAll('state="translated"', 'state="final"'))],
  ['units in another order', (file) => bytes(reversed(text(file)))],
  ['a note of the translator', (file) => bytes(noted(text(file)))],
  [
    'groups gone',
    (file) =>
      bytes(
        text(file)
          .replace(/<\/?group[^>]*>/g, '')
          .replace(/<context-group[\s\S]*?<\/context-group>/g, ''),
      ),
  ],
  ['other white space in sources', (file) => bytes(text(file).replace(/(<source>[^<]*) /g, '$1\n  '))],
]
const reversed = (xliff: string): string => {
  const units = xliff.match(/ *<(?:unit|group) [\s\S]*?<\/(?:unit|group)>\n/g) ?? []
  return units
    .reduce((out, unit, at) => out.replace(unit, `@${at}@`), xliff)
    .replace(/@(\d+)@/g, (_, at) => units.at(-1 - Number(at)) ?? '')
}
const noted = (xliff: string): string =>
  xliff.includes('<trans-unit')
    ? xliff.replace('</trans-unit>', '<note from="me">Is this right?</note></trans-unit>')
    : xliff.replace('<notes>', '<notes><note>Is this right?</note>')

describe.each(Object.entries(shapes))('a hand-off in %s comes back', (_, shape) => {
  it.each(disorders)('%s', async (name, disorder) => {
    const host = await workspace()
    const before = documentIn(host, works.one)
    host.put('in/повернення (2).xliff', disorder(sent(host, works.one, shape)))
    expect(await guillemet(host, 'unpack', 'in/повернення (2).xliff')).toMatchObject({ code: 0 })
    expectWhole(host, works.one, before)
    const notes = documentIn(host, works.one).units.flatMap((unit) => unit.notes.map((note) => note.text))
    expect(notes.includes('Is this right?')).toBe(name === 'a note of the translator')
    const once = host.text(works.one)
    await guillemet(host, 'unpack', 'in/повернення (2).xliff')
    expect(host.text(works.one)).toBe(once)
  })
})

describe('several files and articles', () => {
  it('two articles in one XLIFF', async () => {
    const host = await workspace()
    const [first, second] = [documentIn(host, works.one), documentIn(host, works.two)]
    host.put('back.xlf', writeXliff([translated(first), { ...translated(second), id: 'f2' }], { version: '1.2' }))
    expect(await guillemet(host, 'unpack', 'back.xlf')).toMatchObject({ code: 0 })
    expectWhole(host, works.one, first)
    expectWhole(host, works.two, second)
  })

  it('two articles in one file element, its record gone', async () => {
    const host = await workspace()
    const [first, second] = [documentIn(host, works.one), documentIn(host, works.two)]
    const { sourceRecord: _, ...bare } = translated(first)
    const both = { ...bare, quotations: [], units: [...translated(first).units, ...translated(second).units] }
    host.put('back.xlf', writeXliff([both], { version: '2.0' }))
    expect(await guillemet(host, 'unpack', 'back.xlf')).toMatchObject({ code: 0 })
    expectWhole(host, works.one, first)
    expectWhole(host, works.two, second)
  })

  it('with another client’s file: ours is taken, theirs is named', async () => {
    const host = await workspace()
    const first = documentIn(host, works.one)
    const theirs = { ...translated(documentIn(host, works.two)), id: 'f2' }
    const { sourceRecord: _, ...foreign } = {
      ...theirs,
      units: theirs.units.map((unit, at) => ({ ...unit, id: `x${at}` })),
    }
    host.put('back.xlf', writeXliff([translated(first), { ...foreign, quotations: [] }], { version: '1.2' }))
    expect(await guillemet(host, 'unpack', 'back.xlf')).toMatchObject({
      code: 1,
      err: expect.stringContaining('x0, x1'),
    })
    expectWhole(host, works.one, first)
  })

  it('one article in several files, also cut inside a unit', async () => {
    const host = await workspace()
    const before = documentIn(host, works.one)
    const whole = translated(before)
    const part = (from: number, to: number, units = whole.units): Uint8Array =>
      writeXliff([{ ...whole, quotations: [], units: units.slice(from, to) }], { version: '1.2' })
    host.put('a.xlf', part(2, 9))
    host.put('b.xlf', part(0, 2))
    expect(await guillemet(host, 'unpack', 'a.xlf')).toMatchObject({ code: 1 })
    expect(await guillemet(host, 'unpack', 'a.xlf', 'b.xlf')).toMatchObject({ code: 0 })
    expectWhole(host, works.one, before)

    const again = await workspace()
    const inside = (keep: (segment: string) => boolean): readonly Unit[] =>
      whole.units.flatMap((unit, at) =>
        at === 1 ? [{ ...unit, parts: unit.parts.filter((each) => each.type === 'segment' && keep(each.id)) }] : [],
      )
    const rest = whole.units.filter((_, at) => at !== 1)
    again.put(
      'a.xlf',
      part(
        0,
        9,
        inside((id) => id !== 's1'),
      ),
    )
    again.put('b.xlf', part(0, 9, [...rest, ...inside((id) => id === 's1')]))
    expect(await guillemet(again, 'unpack', 'a.xlf', 'b.xlf')).toMatchObject({ code: 0 })
    expectWhole(again, works.one, before)
  })

  it('parts that contradict one another are refused by name', async () => {
    const host = await workspace()
    const whole = translated(documentIn(host, works.one))
    const other = mapSegments(whole, (segment) => ({ ...segment, target: [{ type: 'text', text: 'X' }] }))
    host.put('a.xlf', writeXliff([{ ...whole, units: whole.units.slice(0, 2), quotations: [] }], { version: '2.0' }))
    host.put('b.xlf', writeXliff([{ ...other, units: other.units.slice(1), quotations: [] }], { version: '2.0' }))
    const before = host.text(works.one)
    const { code, err } = await guillemet(host, 'unpack', 'a.xlf', 'b.xlf')
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(`${whole.units[1]?.id}.s1`) })
    expect(host.text(works.one)).toBe(before)
  })
})

describe('segments that were joined or split inside a unit', () => {
  const cut = (unit: Unit, at: number): Unit => {
    const source = unit.parts.map((part) => plainText(part.source)).join('')
    const pieces = at === 0 ? [source] : [source.slice(0, at), source.slice(at)]
    return {
      ...unit,
      parts: pieces.map((piece, index) => ({
        type: 'segment',
        id: index === 0 ? 's1' : `new${index}`,
        source: [{ type: 'text', text: piece }],
        target: [{ type: 'text', text: piece.toUpperCase() }],
        state: 'translated',
      })),
    }
  }

  it.each([
    ['joined', 0],
    ['split elsewhere', 40],
    ['split inside a word', 47],
  ])('%s: taken by the unit, with our source and every quotation in its place', async (_, at) => {
    const host = await workspace()
    const before = documentIn(host, works.one)
    const whole = translated(before)
    const units = whole.units.map((unit, index) => (index === 1 || index === 2 ? cut(unit, at) : unit))
    // A tool that rewrites white space at that.
    const spaced = text(writeXliff([{ ...whole, units, quotations: [] }], { version: '2.0' })).replace(
      'it on',
      'it  on',
    )
    host.put('back.xlf', spaced)
    expect(await guillemet(host, 'unpack', 'back.xlf')).toMatchObject({
      code: 0,
      err: expect.stringContaining('joined or split'),
    })
    expectWhole(host, works.one, before)
    const after = documentIn(host, works.one)
    for (const [index, quotation] of after.quotations.entries()) {
      const spans = quotation.parts.map(({ start, end }) => [start, end])
      expect(spans).toEqual(before.quotations[index]?.parts.map(({ start, end }) => [start, end]))
      expect(quotation.speaker?.text).toBe(before.quotations[index]?.speaker?.text)
    }
    expect((await guillemet(host, 'assemble', '--locale', 'uk', works.one)).code).toBe(0)
    expect(host.text('locales/uk/one.txt')).toBe(one.toUpperCase())
  })
})

describe('a report of what the tool changed besides targets', () => {
  it('names each kind, in words', async () => {
    const host = await workspace()
    const file = reversed(noted(text(withoutExtras(sent(host, works.one)))).replace('it on', 'it  on'))
    host.put('back.xlf', file)
    const { err } = await guillemet(host, 'unpack', 'back.xlf')
    for (const words of [
      'taken over: 1',
      'that the tool dropped; ours stay: ',
      'quotations whose record',
      'record of the source',
      'another order',
      'other white space; ours stand: 1',
    ])
      expect(err).toContain(words)
  })

  it('says nothing where nothing was changed', async () => {
    const host = await workspace()
    host.put('back.xlf', sent(host, works.one, shapes['omegat']))
    expect((await guillemet(host, 'unpack', 'back.xlf')).err.trim().split('\n')).toEqual([
      expect.stringContaining('segments taken over'),
      expect.stringContaining('Next:'),
    ])
  })
})

describe('prefill that nobody touched', () => {
  it('is no translation, though the tool dropped all that said so', async () => {
    const host = await workspace()
    await guillemet(host, 'extract', '--for', 'omegat')
    const copy = host.text('handoff/uk/one.omegat.xlf') ?? ''
    host.put('back.xlf', text(withoutExtras(bytes(copy))).replaceAll('<target>', '<target state="needs-translation">'))
    await guillemet(host, 'unpack', 'back.xlf')
    expect(documentIn(host, works.one).units.flatMap(segmentsOf).some(isTranslated)).toBe(false)
  })
})
