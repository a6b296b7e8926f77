import { describe, expect, it } from 'vitest'
import { encodeText } from '../../src/document/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { fill, guillemet } from './guillemet.js'

const markdown = '# The *bridge*\n\nIt is open. See [the plan](https://example.org/plan).\n'
const upper = (xliff: string | undefined): string => fill(xliff ?? '', (source) => source.replace('open', 'shut'))

describe('--format', () => {
  it.each(['a.txt', 'a.page', 'a'])(
    'reads %s as what it is, and assembles it without being told again',
    async (file) => {
      const host = new MemoryHost({ files: { [file]: markdown } })
      expect(await guillemet(host, 'extract', file, '--format', 'markdown', '--to', 'uk')).toMatchObject({ code: 0 })
      host.put('a.uk.xlf', upper(host.text('a.uk.xlf')))
      expect((await guillemet(host, 'assemble', 'a.uk.xlf')).code).toBe(0)
      expect(host.text(file.replace('a', 'a.uk'))).toBe(markdown.replace('open', 'shut'))
      const again = host.text('a.uk.xlf')
      expect((await guillemet(host, 'extract', file, '--to', 'uk')).code).toBe(0)
      expect(host.text('a.uk.xlf')).toBe(again)
    },
  )

  it('reads every file of a folder that is named', async () => {
    const host = new MemoryHost({ files: { 'in/a.page': markdown, 'in/b.note': markdown } })
    const { out } = await guillemet(host, 'segment', 'in', '--format', 'markdown', '--json', '--locale', 'en')
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(out).not.toContain('](https')
  })

  it('holds for both sides of align', async () => {
    const host = new MemoryHost({
      files: { 'a.page': markdown, 'b.page': markdown.replace('It is open', 'Він відкритий') },
    })
    expect((await guillemet(host, 'align', 'a.page', 'b.page', '--to', 'uk', '--format', 'markdown')).code).toBe(0)
    expect(host.text('a.uk.xlf')).toContain('Він відкритий')
  })

  it('may be an ending', async () => {
    const host = new MemoryHost({ files: { a: markdown } })
    expect((await guillemet(host, 'extract', 'a', '--format', 'md', '--to', 'uk')).code).toBe(0)
    expect(host.text('a.uk.xlf')).toContain('type="format">markdown')
  })

  it('is what a file without an ending needs', async () => {
    const host = new MemoryHost({ files: { a: markdown } })
    const { code, err } = await guillemet(host, 'extract', 'a', '--to', 'uk')
    expect(code).toBe(1)
    expect(err).toMatch(/^a: No format of guillemet reads a; .*--format/)
  })

  it('that is none is told with the nearest one', async () => {
    const host = new MemoryHost({ files: { 'a.txt': markdown } })
    const { code, err } = await guillemet(host, 'extract', 'a.txt', '--to', 'uk', '--format', 'markdwon')
    expect(code).toBe(2)
    expect(err).toContain('“markdwon”')
    expect(err).toContain('markdown?')
  })
})

describe('--encoding', () => {
  const captions = '1\r\n00:00:01,000 --> 00:00:02,000\r\nПривіт, світе!\r\n'
  const bytes = encodeText(captions, { name: 'windows-1251', bom: false })
  const extracted = (file: string, ...options: readonly string[]) => {
    const host = new MemoryHost({ files: { [file]: bytes, 'b.txt': 'Текст.\n' } })
    return { host, run: guillemet(host, 'extract', file, '--source-locale', 'uk', '--to', 'bg', ...options) }
  }

  it.each(['a.srt', 'a.txt'])('reads %s, and assembles it without being told again', async (file) => {
    const { host, run } = extracted(file, 'b.txt', '--encoding', 'cp1251')
    expect((await run).code).toBe(0)
    expect(host.text('b.bg.xlf')).toContain('Текст.')
    host.put(
      'a.bg.xlf',
      fill(host.text('a.bg.xlf') ?? '', (source) => source.replace('світе', 'свят')),
    )
    expect((await guillemet(host, 'assemble', 'a.bg.xlf')).code).toBe(0)
    expect(host.bytes(file.replace('a', 'a.bg'))).toEqual(
      encodeText(captions.replace('світе', 'свят'), { name: 'windows-1251', bom: false }),
    )
    const again = host.text('a.bg.xlf')
    expect((await guillemet(host, 'extract', file, '--to', 'bg')).code).toBe(0)
    expect(host.text('a.bg.xlf')).toBe(again)
  })

  it('is what an error about the bytes names', async () => {
    const { code, err } = await extracted('a.srt').run
    expect(code).toBe(1)
    expect(err).toMatch(/^a\.srt:3:1: .*--encoding/)
  })

  it('that does not fit is refused at its place, as is one that is none', async () => {
    const { code, err } = await extracted('a.srt', '--encoding', 'shift_jis').run
    expect(code).toBe(1)
    expect(err).toMatch(/^a\.srt:3:\d+: .*shift_jis/)
    expect((await extracted('a.srt', '--encoding', 'cp-1251').run).code).toBe(2)
  })
})

describe('formats of the configuration', () => {
  const files = {
    'guillemet.config.json':
      '{"sourceLocale": "en", "targetLocales": ["uk"], "formats": {"source/**/*.page": "markdown", "source/raw/*": "text"}}\n',
    'source/a.page': markdown,
    'source/raw/b.page': markdown,
    'source/c.zzz': 'c',
  }

  it('name what endings do not say, the last glob that fits first; other files are left out', async () => {
    const host = new MemoryHost({ files })
    const { code, err } = await guillemet(host, 'extract')
    expect(code).toBe(0)
    expect(err).toMatch(/Left out.*c\.zzz/)
    expect(host.text('locales/uk/a.xlf')).toContain('type="format">markdown')
    expect(host.text('locales/uk/raw/b.xlf')).toContain('type="format">text')
    host.put('locales/uk/a.xlf', upper(host.text('locales/uk/a.xlf')))
    expect((await guillemet(host, 'assemble', 'locales/uk/a.xlf')).code).toBe(0)
    expect(host.text('locales/uk/a.page')).toBe(markdown.replace('open', 'shut'))
    expect((await guillemet(host, 'status')).code).toBe(0)
    expect((await guillemet(host, 'check', 'source/a.page')).code).toBe(0)
  })

  it('that are none are told with the place and the nearest one', async () => {
    const config = files['guillemet.config.json'].replace('"markdown"', '"markdwon"')
    const host = new MemoryHost({ files: { ...files, 'guillemet.config.json': config } })
    const { code, err } = await guillemet(host, 'extract')
    expect(code).toBe(2)
    expect(err).toMatch(/^guillemet\.config\.json:1:\d+: .*markdwon.*markdown\?/)
  })
})
