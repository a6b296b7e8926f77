import { describe, expect, it } from 'vitest'
import { encodeText } from '../../src/document/index.js'
import { profiles, validateXliff } from '../../src/xliff/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, fill, guillemet, workspaceFiles } from './guillemet.js'

/** A file that holds its source, alone in a folder of its own. */
async function alone(source: string | Uint8Array, ...options: readonly string[]): Promise<MemoryHost> {
  const host = new MemoryHost({ files: { 'in/a.txt': source } })
  expect(await guillemet(host, 'extract', 'in/a.txt', '--to', 'uk', '--embed', ...options)).toMatchObject({ code: 0 })
  return new MemoryHost({ files: { 'a.uk.xlf': host.text('in/a.uk.xlf') ?? '' } })
}
const assemble = (host: MemoryHost, ...options: readonly string[]) =>
  guillemet(host, 'assemble', 'a.uk.xlf', '--policy', 'source', ...options)
const edit = (host: MemoryHost, change: (xliff: string) => string): void =>
  host.put('a.uk.xlf', change(host.text('a.uk.xlf') ?? ''))
const emptied = (xliff: string): string => xliff.replace(/(<target[^>]*>)[^<]*<\/target>/g, '$1</target>')
const changeSource = (xliff: string): string =>
  xliff.replace(/(<skeleton>\s*|form="base64">\s*)(....)/, (_, start: string) => `${start}QUJD`)

describe('extract --embed', () => {
  it.each([
    ...['2.0', '2.1', '2.2', '1.2'].map((version) => ['--xliff', version] as const),
    ...[...profiles.keys()].map((name) => ['--for', name] as const),
  ])('%s %s: the file is valid and is all that assemble needs', async (...shape) => {
    const host = await alone(article, ...shape)
    expect(validateXliff(new TextEncoder().encode(host.text('a.uk.xlf')))).toEqual([])
    expect(await assemble(host)).toMatchObject({ code: 0, out: 'Wrote a.uk.txt\n' })
    expect(host.text('a.uk.txt')).toBe(article)
    edit(host, (xliff) => fill(emptied(xliff), (source) => source.toUpperCase()))
    expect((await guillemet(host, 'assemble', 'a.uk.xlf')).code).toBe(0)
    expect(host.text('a.uk.txt')).toContain('MINISTER OPENS')
  })

  it.each([
    ['in UTF-16 with a mark', encodeText(article, { name: 'utf-16le', bom: true })],
    ['without text', '\r\n'],
    ['empty', ''],
  ])('a source %s comes back by its bytes', async (_, source) => {
    for (const version of ['2.0', '1.2']) {
      const host = await alone(source, '--xliff', version)
      expect((await assemble(host)).code).toBe(0)
      const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
      expect(host.entries.get('/project/a.uk.txt')).toEqual({ bytes })
    }
  })

  it('stays with the file when it is extracted again, and follows the article', async () => {
    const host = new MemoryHost({ files: { 'a.txt': article } })
    await guillemet(host, 'extract', 'a.txt', '--to', 'uk', '--embed')
    const before = host.text('a.uk.xlf')
    await guillemet(host, 'extract', 'a.txt', '--to', 'uk')
    expect(host.text('a.uk.xlf')).toBe(before)
    host.put('a.txt', article.replace('120', '130'))
    await guillemet(host, 'extract', 'a.txt', '--to', 'uk')
    host.entries.delete('/project/a.txt')
    expect((await assemble(host)).code).toBe(0)
    expect(host.text('a.uk.txt')).toContain('130 workers')
  })

  it('stays through a round trip and through another version', async () => {
    const host = await alone(article)
    await guillemet(host, 'xliff', 'roundtrip', 'a.uk.xlf', '-o', 'same.xlf')
    expect(host.text('same.xlf')).toBe(host.text('a.uk.xlf'))
    for (const version of ['2.2', '1.2']) {
      await guillemet(host, 'xliff', 'convert', 'a.uk.xlf', '--to', version, '-o', 'b.xlf')
      await guillemet(host, 'xliff', 'convert', 'b.xlf', '--to', '2.0', '-o', 'c.xlf')
      expect((await guillemet(host, 'assemble', 'c.xlf', '--policy', 'source')).code).toBe(0)
      expect(host.text('a.uk.txt')).toBe(article)
    }
  })

  it('in a workspace is for the hand-off copy, which is merged as any other', async () => {
    const host = new MemoryHost({ files: workspaceFiles })
    await guillemet(host, 'extract', '--for', 'generic', '--embed')
    expect(host.text('locales/uk/news/bridge.xlf')).toContain('<skeleton href=')
    const copy = host.text('handoff/uk/news/bridge.generic.xlf') ?? ''
    const away = new MemoryHost({ files: { 'a.uk.xlf': copy } })
    expect(await assemble(away)).toMatchObject({ code: 0, out: 'Wrote bridge.uk.txt\n' })
    host.put(
      'back.xlf',
      fill(copy, (source) => source.toUpperCase()),
    )
    expect((await guillemet(host, 'unpack', 'back.xlf')).code).toBe(0)
    expect(host.text('locales/uk/news/bridge.xlf')).toContain('MINISTER OPENS')
  })

  it('leaves the file that is there alone: another of its name neither counts nor is read', async () => {
    const host = await alone(article)
    host.put('a.txt', 'Another text.\n')
    expect((await assemble(host)).code).toBe(0)
    expect(host.text('a.uk.txt')).toBe(article)
  })

  it('but an article of the workspace that was edited since is not passed over', async () => {
    const host = new MemoryHost({ files: workspaceFiles })
    await guillemet(host, 'extract', '--embed')
    host.put('source/news/bridge.txt', article.replace('120', '130'))
    expect(await guillemet(host, 'assemble', '--policy', 'source')).toMatchObject({
      code: 1,
      err: expect.stringContaining('edited since'),
    })
  })
})

describe('a source inside a file that is not what was extracted', () => {
  it.each([
    ['changed', '2.0', changeSource],
    ['changed', '1.2', changeSource],
    ['no base64', '2.0', (xliff: string) => xliff.replace('<skeleton>', '<skeleton>*')],
    ['cut short', '2.0', (xliff: string) => xliff.replace(/<skeleton>[^<]*/, '<skeleton>')],
    ['of another hash', '2.0', (xliff: string) => xliff.replace(/(sha256">)\w{8}/, '$100000000')],
  ])('%s, in %s, is refused by name and nothing is written', async (_, version, change) => {
    const host = await alone(article, '--xliff', version)
    edit(host, change)
    expect(await assemble(host)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^a\.uk\.xlf: The article inside this XLIFF is not the one/),
    })
    expect(host.text('a.uk.txt')).toBeUndefined()
  })

  it('is no hindrance to one that is named', async () => {
    const host = await alone(article)
    edit(host, changeSource)
    host.put('real.txt', article)
    expect((await assemble(host, '--source', 'real.txt')).code).toBe(0)
  })

  it.each(['/etc/passwd', '../../a.txt', '.git/hooks/post-commit', 'con'])(
    'a name such as %s leads nowhere: it is written beside the file',
    async (original) => {
      const host = await alone(article)
      edit(host, (xliff) => xliff.replace('original="in/a.txt"', `original="${original}"`))
      expect(await assemble(host, '--dry-run')).toMatchObject({ code: 0, out: 'Would write a.uk.uk.text\n' })
    },
  )
})
