import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ArchiveEntry, readArchive, writeArchive } from '../../src/workspace/archive.js'
import { validateXliff } from '../../src/xliff/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { driveOmegat, omegat } from '../xliff/tools/drive.js'
import { fill, guillemet } from './guillemet.js'

const article = `Minister Opens <New> Bridge
Olena Kovalenko opened the bridge. Olena Kovalenko thanked 120 workers & left.
‘Meetings like this should lead to results.
And the best result is peace,’ Kovalenko said.
`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (data: Uint8Array | undefined): string => new TextDecoder().decode(data)
const work = 'locales/uk/news/bridge.xlf'
/** Markup in capitals, but for its references. */
const shouted = (markup: string): string =>
  markup.replace(/(&\w+;)|[^&]/g, (all, reference) => reference ?? all.toUpperCase())

async function workspace(): Promise<MemoryHost> {
  const host = new MemoryHost({
    files: {
      'guillemet.config.json': '{"sourceLocale": "en", "targetLocales": ["uk", "ar", "hu"]}\n',
      'source/news/bridge.txt': article,
      'source/ferry.txt': 'The ferry left.\n',
    },
  })
  expect((await guillemet(host, 'extract')).code).toBe(0)
  return host
}
const translateFirst = (host: MemoryHost): void =>
  host.put(
    work,
    (host.text(work) ?? '').replace(
      /<source>Minister[^<]*<\/source>/,
      '$&<target>Міністр відкрив «новий» міст</target>',
    ),
  )
const inside = (host: MemoryHost, path: string): ReadonlyMap<string, Uint8Array> =>
  new Map(readArchive(host.bytes(path) ?? new Uint8Array(), path, () => true).map((entry) => [entry.path, entry.bytes]))
const paths = (zip: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...zip.keys()].filter((path) => !path.endsWith('/'))

describe('guillemet pack', () => {
  it('makes one package a language and tool, the same bytes each time', async () => {
    const host = await workspace()
    translateFirst(host)
    expect(await guillemet(host, 'pack', '--to', 'uk', '--for', 'poedit')).toMatchObject({ code: 0 })
    const path = 'handoff/uk/articles.uk.poedit.zip'
    const zip = inside(host, path)
    expect(paths(zip)).toEqual([
      'README.txt',
      'ferry.xlf',
      'news/bridge.xlf',
      'memory.tmx',
      'preview/ferry.html',
      'preview/news/bridge.html',
    ])
    expect(validateXliff(zip.get('news/bridge.xlf') ?? new Uint8Array())).toEqual([])
    expect(text(zip.get('memory.tmx'))).toContain('<tuv xml:lang="uk"><seg>Міністр відкрив «новий» міст</seg></tuv>')
    expect(text(zip.get('README.txt'))).toContain('poedit')
    expect(text(zip.get('README.txt'))).toContain('перекладіть')
    const before = host.bytes(path)
    expect((await guillemet(host, 'pack', '--to', 'uk', '--for', 'poedit')).out).toBe('')
    expect(host.bytes(path)).toEqual(before)
    expect((await guillemet(host, 'pack', '--to', 'ar', '--for', 'crowdin', '--dry-run')).out).toContain('Would write')
    expect(host.bytes('handoff/ar/articles.ar.crowdin.zip')).toBeUndefined()
  })

  it('speaks the translator’s language, English where no catalogue is; what was not tried says so', async () => {
    const host = await workspace()
    await guillemet(host, 'pack', '--to', 'ar,hu', '--for', 'crowdin', '--lang', 'de')
    expect(text(inside(host, 'handoff/ar/articles.ar.crowdin.zip').get('README.txt'))).toContain('وثائق crowdin')
    expect(text(inside(host, 'handoff/hu/articles.hu.crowdin.zip').get('README.txt'))).toContain(
      'it was not tried with the program',
    )
  })

  it('previews an article with quotations and names marked, escaped, without a script', async () => {
    const host = await workspace()
    await guillemet(host, 'pack', '--to', 'ar', '--for', 'generic')
    const page = text(inside(host, 'handoff/ar/articles.ar.generic.zip').get('preview/news/bridge.html'))
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toMatch(/<p class="source" lang="en" dir="ltr">.*Minister .*&#x3C;New> Bridge/)
    expect(page).toMatch(
      /<span>q1<\/span><bdi>Kovalenko<\/bdi>.*<span class="quotation level-1[^"]*">‘Meetings like this/,
    )
    expect(page).toMatch(/<a class="name" href="#a1-n\d+">Kovalenko<\/a>/)
    expect(page).toContain('default-src &#x27;none&#x27;')
    expect(page).not.toMatch(/<script|\shref="[^#]|\ssrc=|\son\w+=/)
  })

  it('without a workspace packs the files that are named, beside them', async () => {
    const host = new MemoryHost({ files: { 'in/a.txt': article } })
    await guillemet(host, 'extract', 'in/a.txt', '--to', 'uk')
    expect(await guillemet(host, 'pack', 'in/a.uk.xlf', '--for', 'generic')).toMatchObject({ code: 0 })
    expect(paths(inside(host, 'in/a.uk.generic.zip'))).toContain('a.xlf')
    expect(await guillemet(host, 'pack', 'in/a.uk.xlf', '--for', 'generic', '-o', 'out')).toMatchObject({ code: 0 })
    expect(host.bytes('out/a.uk.generic.zip')).toEqual(host.bytes('in/a.uk.generic.zip'))
  })

  it.each([
    [['pack', '--to', 'uk'], 2, '--for'],
    [['pack', '--to', 'uk', '--for', 'omegta'], 2, 'omegta'],
  ])('%j is wrong usage', async (line, code, words) => {
    expect(await guillemet(await workspace(), ...line)).toMatchObject({ code, err: expect.stringContaining(words) })
  })
})

/** A package with every target of its XLIFF filled, changed by hand before it is zipped again. */
async function returned(
  host: MemoryHost,
  profile: string,
  change: (entries: readonly ArchiveEntry[]) => readonly ArchiveEntry[] = (entries) => entries,
): Promise<Uint8Array> {
  await guillemet(host, 'pack', '--to', 'uk', '--for', profile)
  const zip = [...inside(host, `handoff/uk/articles.uk.${profile}.zip`)].map(([path, data]) => ({ path, bytes: data }))
  const filled = zip.map(({ path, bytes: data }) => ({
    path,
    bytes: path.endsWith('.xlf') ? bytes(fill(text(data), shouted)) : data,
  }))
  return writeArchive(change(filled))
}
const under = (folder: string, entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] =>
  entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` }))

describe('guillemet unpack of a package', () => {
  it.each([
    ['as it was', (entries: readonly ArchiveEntry[]) => entries],
    [
      'in a folder, with other files',
      (entries: readonly ArchiveEntry[]) => under('a/повернення', [...entries, { path: 'x.docx', bytes: bytes('x') }]),
    ],
    [
      'only its XLIFF, renamed',
      (entries: readonly ArchiveEntry[]) =>
        entries.flatMap(({ path, bytes: data }, at) =>
          path.endsWith('.xlf') ? [{ path: `final ${at}.xliff`, bytes: data }] : [],
        ),
    ],
  ])('%s', async (_, change) => {
    const host = await workspace()
    host.put('in/back.zip', await returned(host, 'generic', change))
    expect(await guillemet(host, 'unpack', 'in/back.zip')).toMatchObject({ code: 0 })

    expect(host.text(work)).toContain('OLENA KOVALENKO OPENED')
    expect(host.text('locales/uk/ferry.xlf')).toContain('THE FERRY LEFT.')
    expect(await guillemet(host, 'assemble', '--locale', 'uk')).toMatchObject({ code: 0 })
  })

  it('of an OmegaT project its translated documents count, and there must be some', async () => {
    const host = await workspace()
    const project = await returned(host, 'omegat')
    host.put('none.zip', project)
    expect(await guillemet(host, 'unpack', 'none.zip')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Create Translated Documents'),
    })
    const entries = readArchive(project, 'x', () => true)
    const target = entries.flatMap((entry) =>
      entry.path.includes('/source/') && entry.path.endsWith('.xlf')
        ? [
            {
              path: entry.path.replace('/source/', '/target/'),
              bytes: bytes(
                text(entry.bytes).replace(
                  /<target[^>]*>([^<]*)<\/target>/g,
                  (_, inner: string) => `<target>${shouted(inner)}</target>`,
                ),
              ),
            },
          ]
        : [],
    )
    host.put('both.zip', writeArchive([...entries, ...target]))
    expect(await guillemet(host, 'unpack', 'both.zip')).toMatchObject({ code: 0 })
    expect(host.text(work)).toContain('OLENA KOVALENKO OPENED')
  })

  it.each([
    ['no archive after all', bytes('PK\u0003\u0004 and then nothing'), 'back.zip'],
    ['an archive without XLIFF', writeArchive([{ path: 'a.txt', bytes: bytes('a') }]), 'no XLIFF'],
    ['a path that leads out', writeArchive([{ path: '../../a.xlf', bytes: bytes('a') }]), 'leaves its folder'],
    ['something else by that name', writeArchive([{ path: 'a.xlf', bytes: bytes('<a/>') }]), 'a.xlf:1:1'],
  ])('%s is refused by name', async (_, zip, words) => {
    const host = await workspace()
    host.put('back.zip', zip)
    expect(await guillemet(host, 'unpack', 'back.zip')).toMatchObject({ code: 1, err: expect.stringContaining(words) })
  })
})

describe('a zip archive', () => {
  const zip = writeArchive([
    { path: 'a.xlf', bytes: new Uint8Array(3_000_000) },
    { path: 'b.xlf', bytes: new Uint8Array(3_000_000) },
  ])
  it('unpacks no more than its limits', () => {
    expect(zip.length).toBeLessThan(20_000)
    expect(readArchive(zip, 'z', (path) => path === 'a.xlf', 4_000_000)).toHaveLength(1)
    expect(() => readArchive(zip, 'z', () => true, 4_000_000)).toThrow(/zip-limit/)
  })

  it('cut anywhere is read or refused, never more', () => {
    for (let length = 0; length < 300; length++)
      try {
        readArchive(zip.subarray(0, length * 40), 'z', () => true)
      } catch (error) {
        expect(String(error)).toContain('zip-broken')
      }
  })
})

describe('the real OmegaT', () => {
  it.skipIf(omegat.missing.length > 0)(
    `opens the package as it is, and its folder comes back${omegat.missing.length > 0 ? ' (skipped: omegat is not installed)' : ''}`,
    { timeout: 60_000 },
    async () => {
      const host = await workspace()
      translateFirst(host)
      await guillemet(host, 'pack', '--to', 'uk', '--for', 'omegat')
      const folder = mkdtempSync(join(tmpdir(), 'guillemet-pack-'))
      try {
        for (const [path, data] of inside(host, 'handoff/uk/articles.uk.omegat.zip')) {
          mkdirSync(join(folder, path.endsWith('/') ? path : dirname(path)), { recursive: true })
          if (!path.endsWith('/')) writeFileSync(join(folder, path), data)
        }
        const settings = join(folder, 'settings')
        mkdirSync(settings)
        driveOmegat(join(folder, 'articles.uk.omegat'), settings, 'news/bridge.xlf', (source) => source.toUpperCase())
        const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
        const back = all.map((entry) => {
          const path = join(entry.parentPath, entry.name)
          return { path: path.slice(folder.length + 1), bytes: Uint8Array.from(readFileSync(path)) }
        })
        host.put('back.zip', writeArchive(back))
        expect(await guillemet(host, 'unpack', 'back.zip')).toMatchObject({ code: 0 })
        expect(host.text(work)).toContain('OLENA KOVALENKO OPENED THE BRIDGE.')
        expect(host.text('locales/uk/ferry.xlf')).toContain('THE FERRY LEFT.')
        expect(await guillemet(host, 'assemble', '--locale', 'uk')).toMatchObject({ code: 0 })
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})
