import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, fill, guillemet, workspaceFiles } from './guillemet.js'

/** A workspace of two articles, of which one is translated into Ukrainian. */
async function half(): Promise<MemoryHost> {
  const host = new MemoryHost({ files: { ...workspaceFiles, 'source/second.txt': 'One sentence.\n' } })
  await guillemet(host, 'extract')
  const path = 'locales/uk/second.xlf'
  host.put(
    path,
    fill(host.text(path) ?? '', () => 'Одне речення.'),
  )
  return host
}

describe('status', () => {
  it('shows a bar for each article and language, and of several articles the sum', async () => {
    expect((await guillemet(await half(), 'status')).out).toBe(
      [
        'source/news/bridge.txt',
        '  uk  ░░░░░░░░░░  0/5  untranslated: 5',
        '  de  ░░░░░░░░░░  0/5  untranslated: 5',
        '',
        'source/second.txt',
        '  uk  ██████████  1/1  done',
        '  de  ░░░░░░░░░░  0/1  untranslated: 1',
        '',
        'all articles',
        '  uk  █░░░░░░░░░  1/6  untranslated: 5',
        '  de  ░░░░░░░░░░  0/6  untranslated: 6',
        '',
      ].join('\n'),
    )
  })

  it('shows of one article no sum', async () => {
    const { out } = await guillemet(new MemoryHost({ files: { 'a.txt': article } }), 'status', 'a.txt', '--to', 'uk')
    expect(out.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('init', () => {
  it.each([
    [
      {},
      /No article yet. Put one into source\/[\s\S]*No target language yet[\s\S]*Next: npx guillemet extract --to uk,de\n$/,
    ],
    [{ 'package.json': '{}', 'guillemet.config.json': '{"targetLocales": ["uk"]}' }, /Next: npm run l10n:extract\n$/],
    [{ 'source/a.txt': article }, /1 article found in source\//],
  ])('%j: says what is still to be done', async (files, said) => {
    expect((await guillemet(new MemoryHost({ files }), 'init', '--yes')).err).toMatch(said)
  })
})
