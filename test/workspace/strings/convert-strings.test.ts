import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPath, writePath } from '../../../src/workspace/strings/catalogue-path.js'
import { exportStrings, importStrings } from '../../../src/workspace/strings/convert-strings.js'
import { type Catalogue, readCatalogue } from '../../../src/workspace/strings/read-catalogue.js'
import { validateXliff } from '../../../src/xliff/index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (data: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)
const catalogue = (json: string): Catalogue => readCatalogue(bytes(json), 'c.json')

async function toXliff(source: string, target?: string, targetLanguage = 'uk'): Promise<string> {
  const { bytes: xliff } = await exportStrings({
    source: catalogue(source),
    ...(target === undefined ? {} : { target: catalogue(target) }),
    sourceLanguage: 'en',
    targetLanguage,
    original: 'a & b/en.json',
    noteOf: ({ plural, context }) =>
      [context, plural && `${plural.category} ${plural.samples.join(' ')}`].filter(Boolean).join('; ') || undefined,
  })
  return text(xliff)
}
const toJson = async (xliff: string, existing?: string): Promise<string> =>
  text(
    (
      await importStrings(
        bytes(xliff),
        existing === undefined ? undefined : { bytes: bytes(existing), file: 'uk.json' },
      )
    ).bytes,
  )
/** Every text without a translation translated by a function of its source's markup. */
const translate = (xliff: string, by: (source: string) => string): string =>
  xliff.replace(
    /<source>([^<]*)<\/source>(?!\s*<target>)/g,
    (source, inner: string) => `${source}<target>${by(inner)}</target>`,
  )
const ids = (xliff: string): readonly string[] =>
  [...xliff.matchAll(/<trans-unit id="([^"]*)"/g)].map(([, id]) => id ?? '')

const form = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

describe('a catalogue goes through XLIFF and comes back', () => {
  it.each([
    ['nested, with lists', form({ a: { b: 'One', c: { d: 'Two' } }, 'x.y': 'Three', l: ['Four', 'Five'] })],
    ['tabs, CRLF, spaces around colons, no line end', '{\r\n\t"a":\t"One",\r\n\r\n\t"b" : "Two"}'],
    ['on one line', '{"a": "One", "n": {"b": "Two"}}'],
    ['escapes', String.raw`{"a": "\u00e9 \/ \"x\"", "b": "y"}`],
    ['numbers, null and true', '{"n": 12345678901234567890, "f": 1.0, "x": null, "t": true, "a": "One"}\n'],
    ['a byte order mark', `\uFEFF${form({ a: 'One' })}`],
    ['keys that look like markup and paths', form({ 'a<b>&"c\'': 'One', 'd\\.e[0]': 'Two', ' ': 'Three' })],
    ['markup, placeholders and quotation marks in texts', form({ a: '<1>{{x}}</1> & “q” ]]> $t(b)', b: 'l\nm' })],
    ['empty texts', form({ a: '', b: 'One' })],
    ['keys of its own', form({ a: 'One', old: 'Two' })],
  ])('%s', async (_, json) => {
    const xliff = await toXliff(json, json)
    expect(validateXliff(bytes(xliff))).toEqual([])
    expect(await toJson(xliff)).toBe(json)
  })

  it('a translation is made in the source’s form, without what is not translated', async () => {
    const source = '{\r\n\t"a": {\r\n\t\t"b": "One",\r\n\t\t"c": "Two"\r\n\t},\r\n\t"d": "Three"\r\n}\r\n'
    const xliff = await toXliff(source)
    expect(await toJson(xliff)).toBe('{}\r\n')
    const partly = translate(xliff, (inner) => (inner === 'Two' ? '' : inner.toUpperCase()))
    expect(await toJson(partly)).toBe('{\r\n\t"a": {\r\n\t\t"b": "ONE"\r\n\t},\r\n\t"d": "THREE"\r\n}\r\n')
  })

  it('into a catalogue that is there: new keys stand in their place, the rest stays', async () => {
    const xliff = translate(await toXliff(form({ a: 'One', b: { c: 'Two', d: 'Three' }, e: 'Four' })), (s) => `${s}!`)
    expect(await toJson(xliff, '{\n    "old": 1,\n    "b": { "d": "Three!" }, "e" : "x"\n}')).toBe(
      '{\n    "a": "One!",\n    "old": 1,\n    "b": { "c": "Two!", "d": "Three!" }, "e" : "Four!"\n}',
    )
  })

  it('any texts under any keys, or refused by name', async () => {
    const key = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('a_one', 'a_other', '__proto__', '10', 'a.b', '[0]'),
    )
    const value = fc.string({ unit: 'binary', maxLength: 12 })
    const tree = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value, { maxKeys: 3 })), { maxKeys: 5 })
    await fc.assert(
      fc.asyncProperty(tree, async (data) => {
        const json = form(data)
        const xliff = await toXliff(json, json).catch((error: Error) => error)
        if (xliff instanceof Error) expect(xliff.message).toMatch(/strings-lossy|empty/)
        else expect(await toJson(xliff)).toBe(json)
      }),
      { numRuns: 300 },
    )
  })

  it('each of the project’s own catalogues, and without what the file remembers the same texts', async () => {
    for (const locale of ['uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh-Hans', 'ar']) {
      const [source, target] = ['en', locale].map((tag) =>
        readFileSync(new URL(`../../../locales/${tag}/guillemet.json`, import.meta.url), 'utf8'),
      )
      if (source === undefined || target === undefined) throw new Error('no catalogue')
      const xliff = await toXliff(source, target, locale)
      expect(await toJson(xliff)).toBe(target)
      const anew = await toJson(xliff.replace(/<header>.*?<\/header>/s, ''))
      expect(JSON.parse(anew)).toEqual(JSON.parse(target))
    }
  }, 60_000)
})

describe('plural keys follow the target’s categories', () => {
  const source = form({
    f_one: '{{count}} file',
    f_other: '{{count}} files',
    n_ordinal_one: '1st',
    n_ordinal_other: 'th',
  })

  it.each([
    ['uk', ['f_one', 'f_few', 'f_many', 'f_other', 'n_ordinal_few', 'n_ordinal_other']],
    ['ja', ['f_other', 'n_ordinal_other']],
    ['ar', ['f_zero', 'f_one', 'f_two', 'f_few', 'f_many', 'f_other', 'n_ordinal_other']],
    ['pt-PT', ['f_one', 'f_many', 'f_other', 'n_ordinal_other']],
    ['zh-TW', ['f_other', 'n_ordinal_other']],
  ])('%s', async (language, keys) => {
    expect(ids(await toXliff(source, undefined, language))).toEqual(keys)
  })

  it('each form from the source’s own, else from other, with numbers that take it', async () => {
    const xliff = await toXliff(source)
    expect(xliff).toMatch(/id="f_one"[^>]*>\s*<source>\{\{count\}\} file<\/source>\s*<note>one 1 21 31<\/note>/)
    expect(xliff).toMatch(/id="f_few"[^>]*>\s*<source>\{\{count\}\} files<\/source>\s*<note>few 2 3 4<\/note>/)
    expect(JSON.parse(await toJson(translate(xliff, (inner) => inner)))).toEqual({
      f_one: '{{count}} file',
      f_few: '{{count}} files',
      f_many: '{{count}} files',
      f_other: '{{count}} files',
      n_ordinal_few: 'th',
      n_ordinal_other: 'th',
    })
  })

  it('a zero of the source’s own stays; a key that only ends so is none', async () => {
    expect(
      ids(
        await toXliff(
          form({ a_zero: 'none', a_one: 'one', a_other: 'n', at_one: 'At one', the_other: 'x' }),
          undefined,
          'ja',
        ),
      ),
    ).toEqual(['a_zero', 'a_other', 'at_one', 'the_other'])
  })

  it('contexts are named, alone and with plural forms', async () => {
    const xliff = await toXliff(
      form({
        friend: 'A friend',
        friend_male: 'A boyfriend',
        guest_one: 'g',
        guest_other: 'gs',
        guest_vip_one: 'v',
        guest_vip_other: 'vs',
      }),
      undefined,
      'en',
    )
    expect(xliff).toMatch(/A boyfriend<\/source>\s*<note>male<\/note>/)
    expect(xliff).toMatch(/>vs<\/source>\s*<note>vip; other 0 2 3<\/note>/)
    expect(xliff).toMatch(/>A friend<\/source>\s*<\/trans-unit>/)
  })
})

describe('what cannot be used is refused with its place', () => {
  it.each([
    ['not JSON', '{"a": }', 'json-syntax', 1, 7],
    ['a comment', '{"a": "b" /* c */}', 'json-syntax', 1, 11],
    ['a list at the top', '["a"]', 'json-shape', 1, 1],
    ['a key twice', '{"a": "b",\n "a": "c"}', 'json-doubled', 2, 2],
    ['too deep', `${'{"a":'.repeat(100)}"b"${'}'.repeat(100)}`, 'json-shape', 1, 1],
  ])('%s', (_, json, code, line, column) => {
    expect(() => catalogue(json)).toThrow(expect.objectContaining({ code, line, column, file: 'c.json' }))
  })

  it.each([
    ['{"a": {"b": "x",\n "c": " "}}', 'space', 'a.c', 2, 7],
    ['{"a": "x\\n"}', 'space', 'a', 1, 7],
    ['{"a": "Fish &amp; chips"}', 'escape', 'a', 1, 7],
    ['{"b": "x", "10": "y"}', 'order', '10', 1, 18],
    ['{"": "x"}', 'other', '', 1, 6],
    ['{"a": "x\\r\\ny"}', 'other', 'a', 1, 7],
    ['{"a": "\\u0001"}', 'other', 'a', 1, 7],
    ['{"a": "\\ud800"}', 'other', 'a', 1, 7],
  ])('%s', async (json, kind, key, line, column) => {
    await expect(toXliff(json)).rejects.toMatchObject({ code: 'strings-lossy', file: 'c.json', line, column })
    await expect(toXliff(json)).rejects.toMatchObject({ values: { key, [kind]: expect.any(String) } })
  })

  it('two keys for one place', async () => {
    const xliff = translate(await toXliff(form({ a: 'x', b: 'y' })), (s) => s).replace('id="b"', 'id="a.b"')
    await expect(toJson(xliff)).rejects.toMatchObject({ code: 'strings-path', values: { key: 'a.b' } })
  })
})

describe('a path', () => {
  it('is read as it was written', () => {
    const step = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('.', '[', ']', '\\', '0') }))
    fc.assert(
      fc.property(step, fc.array(fc.oneof(step, fc.nat(99))), (first, rest) => {
        expect(readPath(writePath([first, ...rest]))).toEqual([first, ...rest])
      }),
    )
  })
})
