import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const lines: readonly (readonly [string, string])[] = [
  ['The director, Elena Novak, came.', 'Прийшла директорка Елена Новак.'],
  ['They asked Novak.', 'Запитали Новак.'],
  ['Then Novak left.', 'Потім Навак пішла новачкою.'],
  ['People trust Martin Weber.', 'Люди довіряють Мартіну Веберу.'],
]
const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f">${lines
  .map(
    ([source, target], at) =>
      `<unit id="u${at + 1}"><segment id="s1" state="translated"><source>${source}</source><target>${target}</target></segment></unit>`,
  )
  .join('')}</file></xliff>`
const config = '{"sourceLocale": "en", "targetLocales": ["uk"]}\n'
const path = 'locales/uk/novak.xlf'
const names = 'locales/uk/names.tbx'
const host = (): MemoryHost =>
  new MemoryHost({ files: { 'guillemet.config.json': config, 'source/novak.txt': 'A.', [path]: xliff } })

describe('names', () => {
  it('shows every name with its forms on both sides, counts and places, and writes nothing', async () => {
    const here = host()
    const before = here.snapshot()
    const { code, out } = await guillemet(here, 'names', path, '--json')
    expect(code).toBe(0)
    const { schema, files } = JSON.parse(out)
    expect(schema).toBe('guillemet.names/1')
    expect(files[0]).toMatchObject({ file: path, source: 'en', target: 'uk' })
    expect(files[0].names[0]).toMatchObject({
      source: [{ text: 'Novak', count: 3 }],
      target: [
        { text: 'Новак', count: 2, places: [{ unit: 'u1', segment: 's1', start: 25, end: 30 }, { unit: 'u2' }] },
      ],
    })
    expect((await guillemet(here, 'names', path)).out).toContain('Новак ×2')
    expect(here.snapshot()).toEqual(before)
  })

  it('does not write over what a person’s names.tbx says beside the names', async () => {
    const noted = '<termSec><term>Weber</term><termNote type="partOfSpeech">properNoun</termNote></termSec>'
    const file = (source: string): string =>
      `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry><langSec xml:lang="en">${source}</langSec><langSec xml:lang="uk"><termSec><term>Вебер</term></termSec></langSec></conceptEntry></body></text></tbx>`
    const here = host()
    here.put(names, file(noted))
    const { code, err } = await guillemet(here, 'names', path, '--confirm', 'Novak')
    expect([code, err.startsWith(`${names}: `), err.includes('termNote'), err.includes('Novak')]).toEqual([
      2,
      true,
      true,
      true,
    ])
    expect(here.text(names)).toBe(file(noted))
    here.put(names, file('<termSec><term>Weber</term></termSec>'))
    expect((await guillemet(here, 'names', path, '--confirm', 'Novak')).code).toBe(0)
    expect(here.text(names)).toContain('<term>Вебер</term>')
  })

  it('puts what is confirmed into names.tbx, which the next check goes by', async () => {
    const here = host()
    const rules = async (): Promise<readonly string[]> =>
      JSON.parse((await guillemet(here, 'check', path, '--json')).out).issues.map(({ rule }: { rule: string }) => rule)
    expect(await rules()).toContain('names.inconsistent')
    expect(await guillemet(here, 'names', path, '--confirm', 'Novak', '--dry-run')).toMatchObject({ code: 0 })
    expect(here.text(names)).toBeUndefined()
    expect(await guillemet(here, 'names', path, '--confirm', 'Novak')).toMatchObject({ code: 0 })
    expect(here.text(names)).toContain('<term>Новак</term>')
    expect(here.text(names)).not.toContain('Вебер')
    expect(await rules()).toContain('names.inconsistent')
    here.put(
      names,
      (here.text(names) ?? '').replace('<term>Новак</term>', '<term>Новак</term></termSec><termSec><term>Навак</term>'),
    )
    expect(await rules()).not.toContain('names.inconsistent')
    expect(await guillemet(here, 'names', path, '--write')).toMatchObject({ code: 0 })
    expect(here.text(names)).toContain('Навак')
    const again = here.snapshot()
    await guillemet(here, 'names', path, '--write')
    expect(here.snapshot()).toEqual(again)
  })

  it('refuses a name that is not there, and to write without a workspace', async () => {
    expect(await guillemet(host(), 'names', path, '--confirm', 'Nobody')).toMatchObject({ code: 2 })
    const loose = new MemoryHost({ files: { 'novak.uk.xlf': xliff } })
    expect(await guillemet(loose, 'names', 'novak.uk.xlf', '--write')).toMatchObject({ code: 2 })
  })

  it('tells a names.tbx that cannot be read', async () => {
    const here = host()
    here.put(names, '<tmx/>')
    const { code, out } = await guillemet(here, 'check', path, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out).errors).toMatchObject([{ file: names }])
  })
})
