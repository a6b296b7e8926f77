import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, fill, guillemet } from './guillemet.js'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const png = latin('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR')
const zip = latin('PK\u0003\u0004\u0014\0\0\0')
const xliff = (body: string, head = ''): string =>
  `<?xml version="1.0"?>\n${head}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk">${body}</xliff>`
const unit = '<file id="f"><unit id="u"><segment><source>One.</source></segment></unit></file>'

/** Files that no command can use, and what the one line says. */
const badXliff: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['cut in the middle', xliff(unit).slice(0, -30), /:\d+:\d+: This is not well-formed XML/],
  ['empty', '', /empty/],
  ['no XML', 'Hello.', /:1:\d+: /],
  [
    'bytes that are no UTF-8',
    latin(xliff(unit.replace('One', 'Caf\u00E9'))),
    /:\d+:\d+: The bytes here are not utf-8/i,
  ],
  ['a DTD', xliff(unit, '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'), /:2:\d+: A DOCTYPE/],
  ['another root', '<tmx version="1.4"></tmx>', /:1:1: The root element is tmx/],
  ['an unknown version', xliff(unit).replace('version="2.0" src', 'version="3.0" src'), /XLIFF 3\.0/],
  ['no unit', xliff('<file id="f"></file>'), /:\d+:\d+: /],
  [
    'two units of one id',
    xliff(unit.replace('</file>', '<unit id="u"><segment><source>x</source></segment></unit></file>')),
    /:\d+:\d+: .*u/,
  ],
  ['a PNG', png, /not a text file|not well-formed/],
  ['a ZIP', zip, /not a text file|not well-formed/],
  ['too deep', xliff(`<file id="f">${'<group id="g">'.repeat(300)}`), /at most 256.*--max-depth/],
]
const badArticles: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['bytes that are no UTF-8', latin('Caf\u00E9\n'), /:1:4: The bytes here are not utf-8/i],
  ['a PNG', png, /not a text file/],
  ['a ZIP', zip, /not a text file/],
  ['a NUL', 'a\0b', /not a text file/],
]

describe('an XLIFF that cannot be used', () => {
  const commands = [['check'], ['assemble'], ['check', '--format', 'json']]
  it.each(
    badXliff.flatMap(([name, content, said]) => commands.map((command) => [name, command, content, said] as const)),
  )('%s: %j', async (_, command, content, said) => {
    const host = new MemoryHost({ files: { 'bad.xlf': content, 'bad.txt': 'old' } })
    const before = host.snapshot()
    const { code, out, err } = await guillemet(host, ...command, 'bad.xlf')
    expect(code).toBe(1)
    expect(err).toMatch(/^bad\.xlf:/)
    expect(err).toMatch(said)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(host.snapshot()).toEqual(before)
    if (command.includes('json'))
      expect(JSON.parse(out)).toMatchObject({ issues: [], errors: [{ file: 'bad.xlf' }], summary: { unusable: 1 } })
  })

  it('does not replace a work file that it cannot read', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article, 'a.uk.xlf': 'torn' } })
    expect((await guillemet(host, 'extract', 'a.txt', '--to', 'uk')).code).toBe(1)
    expect(host.text('a.uk.xlf')).toBe('torn')
  })

  it('is told of where MDX cannot be read: the rest of it goes on', async () => {
    const host = new MemoryHost({ files: { 'a.mdx': 'One {brace.\n\nTwo.\n' } })
    const { code, err } = await guillemet(host, 'extract', 'a.mdx', '--to', 'uk')
    expect(code).toBe(0)
    expect(err).toContain('a.mdx: this is no MDX that can be read.')
    host.put(
      'a.uk.xlf',
      fill(host.text('a.uk.xlf') ?? '', () => 'Два.'),
    )
    expect((await guillemet(host, 'assemble', 'a.uk.xlf')).code).toBe(0)
    expect(host.text('a.uk.mdx')).toBe('One {brace.\n\nДва.\n')
  })

  it('of another article or language is not replaced either', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article, 'a.md': article } })
    await guillemet(host, 'extract', 'a.txt', '--to', 'uk')
    const before = host.text('a.uk.xlf') ?? ''
    host.put('a.uk.xlf', before.replace('original="a.txt"', 'original="a.html"'))
    expect(await guillemet(host, 'extract', 'a.txt', '--to', 'uk')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/belongs to another article \(a\.html\)/),
    })
    host.put('a.uk.xlf', before.replace('trgLang="uk"', 'trgLang="ru"'))
    expect(await guillemet(host, 'extract', 'a.txt', '--to', 'uk')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/in ru, and uk was expected/),
    })
  })
})

describe('an article that cannot be used', () => {
  const commands = [['extract', '--to', 'uk'], ['segment', '--locale', 'en'], ['check']]
  it.each(
    badArticles.flatMap(([name, content, said]) => commands.map((command) => [name, command, content, said] as const)),
  )('%s: %j', async (_, command, content, said) => {
    const host = new MemoryHost({ files: { 'bad.txt': content } })
    const before = host.snapshot()
    const { code, err } = await guillemet(host, ...command, 'bad.txt')
    expect(code).toBe(1)
    expect(err).toMatch(said)
    expect(
      err
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('bad.txt:')),
    ).toHaveLength(1)
    expect(host.snapshot()).toEqual(before)
  })

  it.each([
    ['missing', 'nowhere.txt', /^nowhere\.txt: There is no such file/],
    ['a device', 'pipe.txt', /^pipe\.txt: This is not a regular file/],
    ['a link that leads outside', 'link.txt', /^link\.txt: .*leads outside/],
    ['of an unknown format', 'a.xyz', /^a\.xyz: No format of guillemet reads \.xyz/],
  ])('%s', async (_, file, said) => {
    const host = new MemoryHost({ files: { 'a.xyz': 'x', '/etc/secret.txt': 'secret' } })
    host.entries.set('/project/pipe.txt', 'fifo')
    host.entries.set('/project/link.txt', { link: '/etc/secret.txt' })
    const { code, err, out } = await guillemet(host, 'segment', file, '--locale', 'en')
    expect(err).toMatch(said)
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })
})

describe('a batch', () => {
  it('goes on after a bad file, names it, and ends with 1', async () => {
    const host = new MemoryHost({ files: { 'a.txt': 'One.', 'b.txt': latin('\u00FF'), 'c.txt': 'Three.' } })
    const { code, err } = await guillemet(host, 'extract', 'a.txt', 'b.txt', 'c.txt', '--to', 'uk')
    expect(code).toBe(1)
    expect(err).toContain('b.txt:1:1:')
    expect(Object.keys(host.snapshot())).toEqual(['a.txt', 'a.uk.xlf', 'b.txt', 'c.txt', 'c.uk.xlf'])
  })

  it('gives the same bytes and order whatever --jobs says', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`f${index}.txt`, `‘Text ${index},’ she said.\n`]),
    )
    const runs = await Promise.all(
      ['1', '7'].map(async (jobs) => {
        const host = new MemoryHost({ files })
        const said = await guillemet(host, 'extract', '*.txt', '--to', 'uk', '--jobs', jobs)
        return { said, files: host.snapshot() }
      }),
    )
    expect(runs[0]).toEqual(runs[1])
  })
})

describe('failing surroundings', () => {
  const prepared = async (): Promise<MemoryHost> => {
    const host = new MemoryHost({
      files: { 'guillemet.config.json': '{"targetLocales":["uk","de"]}', 'source/a.txt': article },
    })
    await guillemet(host, 'extract')
    for (const locale of ['uk', 'de']) {
      const path = `locales/${locale}/a.xlf`
      host.put(
        path,
        fill(host.text(path) ?? '', (source) => source.toUpperCase()),
      )
    }
    host.put('source/a.txt', article.replace('120', '130'))
    host.writes = []
    return host
  }

  it('the n-th file operation: never 0, nothing lost, and a rerun completes', async () => {
    const clean = await prepared()
    expect((await guillemet(clean, 'extract')).code).toBe(0)
    const before = (await prepared()).snapshot()
    const after = clean.snapshot()
    expect(clean.writes.length).toBeGreaterThan(8)
    for (let number = 1; number <= clean.writes.length; number += 1) {
      const host = await prepared()
      host.failAt = { number, code: 'ENOSPC' }
      const { code, err } = await guillemet(host, 'extract', '--jobs', '1')
      const operation = clean.writes[number - 1] ?? ''
      if (!/^(?:unlink|rmdir)/.test(operation)) {
        expect({ operation, code }).toEqual({ operation, code: 2 })
        expect(err).toContain('cannot be written (ENOSPC: the disk is full)')
      }
      for (const [path, text] of Object.entries(host.snapshot()))
        if (!path.startsWith('.guillemet/')) expect([before[path], after[path]]).toContain(text)
      host.failAt = undefined
      expect((await guillemet(host, 'extract')).code).toBe(0)
      expect(host.snapshot()).toEqual(after)
    }
  })

  it('a lock that another run holds', async () => {
    const host = await prepared()
    host.put('.guillemet/lock', JSON.stringify({ pid: 8, host: 'here', started: 1 }))
    host.alive.add(8)
    expect(await guillemet(host, 'extract')).toMatchObject({ code: 2, err: expect.stringMatching(/process 8 on here/) })
    expect((await guillemet(host, 'check')).code).toBeLessThan(2)
  })

  it('a signal: no new work is begun', async () => {
    const host = await prepared()
    host.interruption.abort()
    const before = host.snapshot()
    await guillemet(host, 'extract')
    expect(host.snapshot()).toEqual(before)
  })
})
