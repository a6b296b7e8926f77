import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, fill, guillemet } from './guillemet.js'

describe('without a workspace', () => {
  it.each([
    ['nothing more', [], 'version="2.0"'],
    ['--xliff 2.1', ['--xliff', '2.1'], 'version="2.1"'],
    ['--xliff 2.2', ['--xliff', '2.2'], 'version="2.2"'],
    ['--xliff 1.2', ['--xliff', '1.2'], 'version="1.2"'],
    ['--for omegat', ['--for', 'omegat'], 'version="1.2"'],
    ['--prefill', ['--prefill'], 'version="2.0"'],
    ['--for poedit --prefill', ['--for', 'poedit', '--prefill'], 'version="1.2"'],
  ])('extract with %s shapes the file itself, twice is once, and it comes back whole', async (_, options, version) => {
    const host = new MemoryHost({ files: { 'in/a.txt': article } })
    expect((await guillemet(host, 'extract', 'in/a.txt', '--to', 'uk', ...options)).code).toBe(0)
    const text = host.text('in/a.uk.xlf')
    expect(text).toContain(version)
    await guillemet(host, 'extract', 'in/a.txt', '--to', 'uk', ...options)
    expect(host.text('in/a.uk.xlf')).toBe(text)
    expect((await guillemet(host, 'extract', 'in/a.txt', '--to', 'uk')).code).toBe(0)
    expect(host.text('in/a.uk.xlf')).toBe(text)
    expect((await guillemet(host, 'assemble', 'in/a.uk.xlf')).code).toBe(1)
    expect((await guillemet(host, 'assemble', 'in/a.uk.xlf', '--policy', 'source')).code).toBe(0)
    expect(host.text('in/a.uk.txt')).toBe(article)
  })

  it('keeps translations when a 1.2 file is extracted again', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article } })
    await guillemet(host, 'extract', 'a.txt', '--to', 'uk', '--xliff', '1.2')
    host.put(
      'a.uk.xlf',
      fill(host.text('a.uk.xlf') ?? '', (source) => source.toUpperCase()),
    )
    host.put('a.txt', article.replace('120', '130'))
    expect((await guillemet(host, 'extract', 'a.txt', '--to', 'uk')).code).toBe(0)
    expect(host.text('a.uk.xlf')).toContain('version="1.2"')
    expect(host.text('a.uk.xlf')).toContain('MINISTER OPENS')
  })

  it('finds the source by its hash: at original, beside the XLIFF, or by --source; never outside', async () => {
    const host = new MemoryHost({ files: { 'in/a.txt': article, '/etc/a.txt': article } })
    await guillemet(host, 'extract', 'in/a.txt', '--to', 'uk', '-o', 'out')
    const xliff = host.text('out/a.uk.xlf') ?? ''
    const assemble = (...args: readonly string[]) =>
      guillemet(host, 'assemble', 'out/a.uk.xlf', '--policy', 'source', '--dry-run', ...args)
    expect((await assemble()).out).toBe('Would write in/a.uk.txt\n')
    expect((await assemble('-o', 'there')).out).toBe('Would write there/a.uk.txt\n')
    host.put('out/a.uk.xlf', xliff.replaceAll('"in/a.txt"', '"../../etc/a.txt"'))
    expect(await assemble()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/is not found\. Name it with --source/),
    })
    host.put('out/a.txt', article)
    expect((await assemble()).out).toBe('')
    host.put('moved.txt', article)
    expect((await assemble('--source', 'moved.txt')).out).toBe('Would write moved.uk.txt\n')
    host.put('moved.txt', `${article}!`)
    expect(await assemble('--source', 'moved.txt')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/edited since/),
    })
  })

  it('narrows named files by --locale', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article } })
    await guillemet(host, 'extract', 'a.txt', '--to', 'uk,de')
    const { out } = await guillemet(host, 'assemble', '*.xlf', '--locale', 'de', '--policy', 'source')
    expect(out).toBe('Wrote a.de.txt\n')
    expect(JSON.parse((await guillemet(host, 'check', '*.xlf', '--locale', 'de', '--json')).out)).toMatchObject({
      summary: { files: 1 },
    })
  })

  it('refuses two files that would be assembled to one place, and writes neither', async () => {
    const host = new MemoryHost({ files: { 'x/a.txt': article, 'y/a.txt': article.replace('120', '121') } })
    for (const folder of ['x', 'y']) await guillemet(host, 'extract', `${folder}/a.txt`, '--to', 'uk')
    const { code, err } = await guillemet(
      host,
      'assemble',
      'x/a.uk.xlf',
      'y/a.uk.xlf',
      '--policy',
      'source',
      '-o',
      'out',
    )
    expect(code).toBe(2)
    expect(err).toContain('would share the output out/a.uk.txt')
    expect(Object.keys(host.snapshot()).filter((path) => path.startsWith('out'))).toEqual([])
  })

  it('says which source language it assumes, but not where it is told', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article } })
    expect(
      (await guillemet(host, 'extract', 'a.txt', '--to', 'uk,de')).err.match(/source language en, assumed/g),
    ).toHaveLength(1)
    expect((await guillemet(host, 'extract', 'a.txt', '--to', 'uk', '--source-locale', 'en-GB')).err).not.toContain(
      'assumed',
    )
    expect(host.text('a.uk.xlf')).toContain('srcLang="en-GB"')
  })
})

describe('pretranslate', () => {
  it('fills what nobody wrote, never overwrites a person, and changes nothing the second time', async () => {
    const host = new MemoryHost({ files: { 'a.txt': `${article}Again a line.\nAgain a line.\n` } })
    await guillemet(host, 'extract', 'a.txt', '--to', 'uk')
    const text = host.text('a.uk.xlf') ?? ''
    host.put(
      'a.uk.xlf',
      text.replace('<source>Again a line.</source>', '<source>Again a line.</source><target>Знову рядок.</target>'),
    )
    expect((await guillemet(host, 'pretranslate', 'a.uk.xlf')).err).toContain('filled: 1, left as they are: 6')
    // Two targets, and the match that says where the second comes from.
    expect(host.text('a.uk.xlf')?.match(/Знову рядок\./g)).toHaveLength(3)
    expect((await guillemet(host, 'pretranslate', 'a.uk.xlf', '--engine', 'pseudo')).code).toBe(0)
    const filled = host.text('a.uk.xlf')
    expect(filled?.match(/Знову рядок\./g)).toHaveLength(3)
    expect(filled?.replace(/<mtc:match .*?<\/mtc:match>/gs, '').match(/<target/g)).toHaveLength(7)
    await guillemet(host, 'pretranslate', 'a.uk.xlf', '--engine', 'pseudo')
    expect(host.text('a.uk.xlf')).toBe(filled)
    expect((await guillemet(host, 'assemble', 'a.uk.xlf')).code).toBe(0)
  })
})

describe('segment', () => {
  it('gives UTF-16 offsets into the file and unique ids, one JSON a line for several files', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article, 'b.txt': 'One. Two.\n' } })
    const { out, code } = await guillemet(host, 'segment', 'a.txt', 'b.txt', '--locale', 'en', '--json')
    expect(code).toBe(0)
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            file: string
            locale: string
            segments: { id: string; text: string; start: number; end: number }[]
            quotes: { segments: string[] }[]
          },
      )
    expect([first?.file, second?.file, first?.locale]).toEqual(['a.txt', 'b.txt', 'en'])
    for (const { text, start, end } of first?.segments ?? []) expect(article.slice(start, end)).toBe(text)
    expect(new Set(first?.segments.map(({ id }) => id)).size).toBe(first?.segments.length)
    expect(first?.quotes.map(({ segments }) => segments.length)).toEqual([2])
  })
})

describe('check of another tool’s file', () => {
  it('uses its ids, its lines, and exits by --fail-on', async () => {
    const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="x" source-language="en" target-language="uk" datatype="plaintext"><body>
<trans-unit id="t7"><source>He came on September 3.</source>
<target>Він прийшов 3 жовтня.</target></trans-unit>
</body></file></xliff>`
    const host = new MemoryHost({ files: { 'other.xlf': xliff } })
    const { code, out } = await guillemet(host, 'check', 'other.xlf', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      issues: [
        { rule: 'dates.month', family: 'dates', severity: 'error', unit: 't7', element: 't7', line: 4, column: 1 },
      ],
    })
    host.put('guillemet.config.json', '{"rules": {"dates.month": "warning"}}')
    expect((await guillemet(host, 'check', 'other.xlf')).code).toBe(0)
    expect((await guillemet(host, 'check', 'other.xlf', '--fail-on', 'warning')).code).toBe(1)
    expect(host.snapshot()['other.xlf']).toBe(xliff)
  })

  it('lets nothing of the file act on a terminal or a CI', async () => {
    const evil = '\n::set-env name=PATH::x \u202E##[error]'
    const host = new MemoryHost({
      files: {
        'evil.xlf': `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f"><unit id="u"><segment><source>September 3${evil}</source><target>3 жовтня${evil}</target></segment></unit></file></xliff>`,
      },
    })
    for (const format of ['human', 'json', 'jsonl']) {
      const { out, err } = await guillemet(host, 'check', 'evil.xlf', '--format', format)
      for (const line of `${out}\n${err}`.split('\n')) expect(line.trimStart()).not.toMatch(/^::/)
      expect(`${out}${err}`).not.toMatch(/\u202E|##\[/)
    }
  })
})
