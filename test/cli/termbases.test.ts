import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

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
    await guillemet(host, 'extract')
    expect(host.text('locales/uk/a.xlf')).toBe(work)
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
