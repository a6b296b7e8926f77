import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const english =
  '{\n\t"menu": {\n\t\t"open": "Open",\n\t\t"files_one": "{{count}} file",\n\t\t"files_other": "{{count}} files"\n\t}\n}\n'
const ukrainian =
  '{\n\t"menu": {\n\t\t"open": "Відкрити",\n\t\t"files_one": "{{count}} файл",\n\t\t"files_few": "{{count}} файли",\n\t\t"files_many": "{{count}} файлів",\n\t\t"files_other": "{{count}} файлу"\n\t}\n}\n'
const world = (): MemoryHost => new MemoryHost({ files: { 'en.json': english, 'uk.json': ukrainian } })

describe('guillemet strings', () => {
  it('takes a catalogue and its translation to XLIFF and back, byte for byte', async () => {
    const host = world()
    const exported = await guillemet(host, 'strings', 'export', 'en.json', 'uk.json', '--to', 'uk', '-o', 'uk.xlf')
    expect(exported).toMatchObject({
      code: 0,
      out: 'Wrote uk.xlf\n',
      err: expect.stringContaining('texts: 5, translated: 5'),
    })
    expect(await guillemet(host, 'strings', 'import', 'uk.xlf', '-o', 'new.json')).toMatchObject({ code: 0 })
    expect(host.text('new.json')).toBe(ukrainian)
    host.writes = []
    expect((await guillemet(host, 'strings', 'import', 'uk.xlf', '-o', 'uk.json')).out).toBe('')
    expect(host.writes).toEqual([])
  })

  it('tells the translator, in the target’s language, which numbers a plural form is for', async () => {
    const host = world()
    await guillemet(host, 'strings', 'export', 'en.json', '--to', 'uk', '-o', 'uk.xlf', '--lang', 'de')
    expect(host.text('uk.xlf')).toContain('<note>Форма множини «few»: для чисел на зразок 2, 3, 4.</note>')
  })

  it('writes nothing in a dry run', async () => {
    const host = world()
    const line = ['strings', 'export', 'en.json', '--to', 'uk', '-o', 'uk.xlf', '--dry-run']
    expect(await guillemet(host, ...line)).toMatchObject({ code: 0, out: 'Would write uk.xlf\n' })
    expect(host.writes).toEqual([])
  })

  it('refuses by key and place what npm xliff would lose', async () => {
    const host = world()
    host.put('en.json', '{\n  "a": "Fish &amp; chips"\n}\n')
    const { code, err } = await guillemet(host, 'strings', 'export', 'en.json', '--to', 'uk', '-o', 'uk.xlf')
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/^en\.json:2:8: “a”.*&amp;/m) })
    host.put(
      'back.xlf',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f"><unit id="a">\n<segment><source>Mr <mrk id="m" type="term">Xi</mrk></source></segment></unit></file></xliff>',
    )
    expect(await guillemet(host, 'strings', 'import', 'back.xlf', '-o', 'x.json')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^back\.xlf:2:10: “a” holds the inline element mrk/),
    })
    expect(host.text('x.json')).toBeUndefined()
  })

  it.each([
    [['export', 'en.json', '-o', 'x.xlf'], '--to'],
    [['export', 'en.json', '--to', 'uk'], '--out'],
    [['export', 'en.json', '--to', 'uk,de', '-o', 'x.xlf'], 'de'],
    [['import', 'a.xlf', 'b.xlf', '-o', 'x.json'], 'b.xlf'],
    [['exprot', 'en.json', '-o', 'x.xlf'], 'exprot'],
  ])('%j is wrong usage', async (line, words) => {
    expect(await guillemet(world(), 'strings', ...line)).toMatchObject({ code: 2, err: expect.stringContaining(words) })
  })
})
