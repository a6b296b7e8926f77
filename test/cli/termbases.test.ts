import { describe, expect, it } from 'vitest'
import { parseTerms } from '../../src/terms/index.js'
import { readArchive } from '../../src/workspace/archive.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { fill, guillemet } from './guillemet.js'

const xliff = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="en" target-language="uk" datatype="plaintext"><body>
<trans-unit id="1"><source>The drought went on.</source><target>Засуха тривала.</target></trans-unit></body></file></xliff>`
const terms = 'source,target,status\ndrought,посуха,\ndrought,засуха,forbidden\n'
const rulesOf = (out: string): readonly string[] =>
  (JSON.parse(out) as { readonly issues: readonly { readonly rule: string }[] }).issues.map(({ rule }) => rule)

describe('termbases', () => {
  it('are named by --terms', async () => {
    const host = new MemoryHost({ files: { 'a.uk.xlf': xliff, 't.csv': terms } })
    const { code, out } = await guillemet(host, 'check', 'a.uk.xlf', '--terms', 't.csv', '--json')
    expect([code, rulesOf(out)]).toEqual([1, ['terms.forbidden']])
    expect(rulesOf((await guillemet(host, 'check', 'a.uk.xlf', '--json')).out)).toEqual([])
  })

  it('are named by the configuration', async () => {
    const config = JSON.stringify({ targetLocales: ['uk'], termbases: ['t.csv'] })
    const host = new MemoryHost({ files: { 'guillemet.config.json': config, 'a.uk.xlf': xliff, 't.csv': terms } })
    const { out } = await guillemet(host, 'check', 'a.uk.xlf', '--json')
    expect(rulesOf(out)).toEqual(['terms.forbidden'])
  })

  it('tell the translator the terms of a segment, in whatever form they stand there', async () => {
    const config = JSON.stringify({ targetLocales: ['uk'], termbases: ['t.csv'] })
    const text = 'Droughts went on. It rained.\n'
    const host = new MemoryHost({ files: { 'guillemet.config.json': config, 'source/a.txt': text, 't.csv': terms } })
    expect((await guillemet(host, 'extract')).code).toBe(0)
    const work = host.text('locales/uk/a.xlf')
    expect(work?.match(/<note [^>]*>Терміни: drought → посуха<\/note>/g)).toHaveLength(1)
    const entry = '<gls:term>drought</gls:term><gls:translation>посуха</gls:translation>'
    expect(work?.split(entry)).toHaveLength(2)
    await guillemet(host, 'extract')
    expect(host.text('locales/uk/a.xlf')).toBe(work)
  })

  it('stand in the glossary of the work file, which a merge and a check keep and a change of the termbase renews', async () => {
    const config = JSON.stringify({ targetLocales: ['uk'], termbases: ['t.csv'] })
    const text = 'Droughts went on. It rained.\n'
    const host = new MemoryHost({ files: { 'guillemet.config.json': config, 'source/a.txt': text, 't.csv': terms } })
    await guillemet(host, 'extract', '--for', 'generic')
    const back = fill(host.text('handoff/uk/a.generic.xlf') ?? '', (source) =>
      source.includes('Drought') ? 'Посухи тривали.' : 'Пішов дощ.',
    )
    expect(back).toContain('drought → посуха')
    host.put('back.xlf', back)
    expect((await guillemet(host, 'unpack', 'back.xlf')).code).toBe(0)
    const work = 'locales/uk/a.xlf'
    expect(host.text(work)).toContain('Посухи тривали.')
    await guillemet(host, 'check', '--annotate')
    await guillemet(host, 'pretranslate')
    expect(host.text(work)).toContain('<gls:term>drought</gls:term>')
    expect((await guillemet(host, 'validate', work)).code).toBe(0)
    host.put('t.csv', 'source,target\ndrought,суша\nrain,дощ\n')
    await guillemet(host, 'extract')
    expect(host.text(work)).toContain('<gls:term>drought</gls:term><gls:translation>суша</gls:translation>')
    expect(host.text(work)).not.toContain('посуха')
    host.put('t.csv', 'source,target\n')
    await guillemet(host, 'extract')
    expect(host.text(work)).not.toContain('<gls:')
    expect((await guillemet(host, 'validate', work)).code).toBe(0)
  })

  it('go into the translator’s package: as TBX, for OmegaT as the glossary that it reads', async () => {
    const config = JSON.stringify({ targetLocales: ['uk'], termbases: ['t.csv'] })
    const files = {
      'guillemet.config.json': config,
      'source/a.txt': 'Droughts went on.\n',
      't.csv': `${terms}rain,дощ,\n`,
    }
    const host = new MemoryHost({ files })
    await guillemet(host, 'extract')
    const packed = async (tool: string): Promise<ReadonlyMap<string, string>> => {
      await guillemet(host, 'pack', '--to', 'uk', '--for', tool)
      const path = `handoff/uk/a.uk.${tool}.zip`
      const entries = readArchive(host.bytes(path) ?? new Uint8Array(), path, () => true)
      return new Map(entries.map((entry) => [entry.path, new TextDecoder().decode(entry.bytes)]))
    }
    const generic = await packed('generic')
    const tbx = generic.get('terms.tbx') ?? ''
    expect(parseTerms(new TextEncoder().encode(tbx), { sourceLanguage: 'en', targetLanguage: 'uk' })).toEqual([
      { source: ['drought'], accepted: ['посуха'], forbidden: ['засуха'] },
    ])
    host.put('terms.tbx', tbx)
    expect((await guillemet(host, 'validate', 'terms.tbx')).code).toBe(0)
    expect(generic.get('README.txt')).toContain('terms.tbx')
    expect((await packed('omegat')).get('a.uk.omegat/glossary/glossary.utf8')).toBe('drought\tпосуха\n')
  })

  it('are refused with their place where they are broken', async () => {
    const host = new MemoryHost({ files: { 'a.uk.xlf': xliff, 't.csv': 'source,target\na,"b\n' } })
    const { code, out } = await guillemet(host, 'check', 'a.uk.xlf', '--terms', 't.csv', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out).errors).toMatchObject([{ file: 't.csv', line: 2, column: 3 }])
  })
})

it('the configuration says what a quotation is to extract, and status agrees', async () => {
  const text = '“Go. We are here. Now,” he said.\n'
  const count = async (quotes: string): Promise<number> => {
    const config = JSON.stringify({ targetLocales: ['uk'], quotes })
    const host = new MemoryHost({ files: { 'guillemet.config.json': config, 'source/a.txt': text } })
    await guillemet(host, 'extract')
    const { out } = await guillemet(host, 'status', '--json')
    const [article] = (JSON.parse(out) as { readonly articles: readonly { segments: number; changed: number }[] })
      .articles
    expect(article?.changed).toBe(0)
    return article?.segments ?? 0
  }
  expect(await count('link')).toBeGreaterThan(await count('atomic'))
})
