import { describe, expect, it } from 'vitest'
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
