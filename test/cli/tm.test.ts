import { describe, expect, it } from 'vitest'
import { readTmx } from '../../src/memory/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, fill, guillemet, workspaceFiles } from './guillemet.js'

const tmx = (body: string): string =>
  `<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="paragraph" o-tmf="a" adminlang="en" srclang="en" datatype="html"><note>Kept</note></header><body>${body}</body></tmx>`
const tuv = (tag: string, text: string): string => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`
const agency = tmx(
  `<tu tuid="1"><note>From court</note>${tuv('en-US', 'Hello')}${tuv('uk-UA', 'Вітаю')}${tuv('de', 'Hallo')}</tu>` +
    `<tu>${tuv('en', 'Bye')}${tuv('fr', 'Adieu')}</tu><tu><tuv><seg>?</seg></tuv></tu>`,
)
const memory = 'locales/uk/memory.tmx'

describe('tm', () => {
  it('imports into the memory of each locale, and a second time changes nothing', async () => {
    const host = new MemoryHost({ files: { ...workspaceFiles, 'agency.tmx': agency } })
    const first = await guillemet(host, 'tm', 'import', 'agency.tmx')
    expect(first).toMatchObject({ code: 0, out: 'Wrote locales/uk/memory.tmx\nWrote locales/de/memory.tmx\n' })
    expect(first.err).toContain('agency.tmx:1:')
    const { header, entries } = readTmx(new TextEncoder().encode(host.text(memory)))
    expect(header.remarks).toMatchObject([{ name: 'note', text: 'Kept' }])
    expect(entries).toHaveLength(1)
    expect(entries[0]?.attributes).toContainEqual(['segtype', 'paragraph'])
    expect(entries[0]?.remarks).toMatchObject([{ text: 'From court' }])
    expect(entries[0]?.variants.map(({ language }) => language)).toEqual(['en-US', 'uk-UA'])
    const before = host.snapshot()
    expect(await guillemet(host, 'tm', 'import', 'agency.tmx')).toMatchObject({ code: 0, out: '' })
    expect(host.snapshot()).toEqual(before)
  })

  it('refuses a broken file with its place, and writes nothing', async () => {
    const host = new MemoryHost({ files: { ...workspaceFiles, 'agency.tmx': agency.slice(0, -20) } })
    const before = host.snapshot()
    const { code, err } = await guillemet(host, 'tm', 'import', 'agency.tmx')
    expect([code, /^agency\.tmx:1:\d+: /m.test(err)]).toEqual([1, true])
    expect(host.snapshot()).toEqual(before)
  })

  it('exports what people finished with its neighbours, and what was imported', async () => {
    const host = new MemoryHost({
      files: { ...workspaceFiles, 'agency.tmx': agency, 'source/news/bridge.txt': article },
    })
    await guillemet(host, 'tm', 'import', 'agency.tmx')
    await guillemet(host, 'extract', '--locale', 'uk')
    const work = 'locales/uk/news/bridge.xlf'
    host.put(
      work,
      fill(host.text(work) ?? '', () => 'Переклад'),
    )
    expect(await guillemet(host, 'tm', 'export', '-o', 'all.tmx', '--locale', 'uk')).toMatchObject({ code: 0 })
    const { entries } = readTmx(new TextEncoder().encode(host.text('all.tmx')))
    expect(entries.map(({ variants }) => variants[0]?.markup)).toEqual([
      'Minister Opens New Bridge',
      'Olena Kovalenko opened the bridge on September 3.',
      'She thanked 120 workers.',
      '‘Meetings like this should lead to results.',
      'And the best result is peace,’ Kovalenko said.',
      'Hello',
    ])
    expect(entries[2]?.remarks.map(({ text }) => text)).toEqual([
      'Olena Kovalenko opened the bridge on September 3.',
      '‘Meetings like this should lead to results.',
    ])
  })

  it('finds what is like a text, and shows what differs', async () => {
    const host = new MemoryHost({
      files: { ...workspaceFiles, 'agency.tmx': agency.replaceAll('Hello', 'Hello, dear old friend') },
    })
    await guillemet(host, 'tm', 'import', 'agency.tmx')
    const search = (...args: readonly string[]) =>
      guillemet(host, 'tm', 'search', 'Hello, dear young friend', '--locale', 'uk', ...args)
    const { code, out } = await search()
    expect(code).toBe(0)
    expect(out).toBe('80 %  alike  locales/uk/memory.tmx\n  Hello, dear [-old-]{+young+} friend\n  Вітаю\n')
    expect(JSON.parse((await search('--json')).out)).toMatchObject({
      schema: 'guillemet.tm/1',
      matches: [{ quality: 80, kind: 'fuzzy', source: 'Hello, dear old friend', target: 'Вітаю' }],
    })
    expect((await search('--min', '81')).out).toBe('')
    expect((await search('--min', '20')).code).toBe(2)
  })
})

describe('pretranslate from memories', () => {
  const memoryFile = tmx(
    `<tu>${tuv('en', 'She thanked 120 workers.')}${tuv('uk', 'Вона подякувала 120 працівникам.')}</tu>` +
      `<tu>${tuv('en', 'Minister Opens New Road')}${tuv('uk', 'Міністр відкриває дорогу')}</tu>`,
  )
  const work = 'locales/uk/news/bridge.xlf'

  it('fills the same text, gives what is alike as a match, and reads the index again while the file is the same', async () => {
    const files = { ...workspaceFiles, 'm.tmx': memoryFile }
    const host = new MemoryHost({ files })
    await guillemet(host, 'extract', '--locale', 'uk')
    const open = host.text(work) ?? ''
    const run = async (): Promise<string> => {
      host.put(work, open)
      expect((await guillemet(host, 'pretranslate', '--locale', 'uk', '--tm', 'm.tmx')).code).toBe(0)
      return host.text(work) ?? ''
    }
    const filled = await run()
    expect(filled).toContain('<target>Вона подякувала 120 працівникам.</target>')
    expect(filled).toMatch(/matchQuality="75" origin="m.tmx" type="tm".*Міністр відкриває дорогу/)
    const index = Object.keys(host.snapshot()).find((path) => path.endsWith('.index')) ?? ''
    const before = host.bytes(index)
    expect(await run()).toBe(filled)
    expect(host.bytes(index)).toBe(before)
    host.put(index, host.bytes(index)?.slice(0, 2000) ?? '')
    expect(await run()).toBe(filled)
    host.put('m.tmx', memoryFile.replaceAll('Вона', 'Пані'))
    expect(await run()).toContain('<target>Пані подякувала 120 працівникам.</target>')
  })

  it('tells a broken memory with its place and asks the others', async () => {
    const host = new MemoryHost({
      files: { ...workspaceFiles, 'm.tmx': memoryFile, 'b.tmx': memoryFile.slice(0, 300) },
    })
    await guillemet(host, 'extract', '--locale', 'uk')
    const { code, err } = await guillemet(host, 'pretranslate', '--locale', 'uk', '--tm', 'b.tmx', '--tm', 'm.tmx')
    expect([code, /^b\.tmx:1:\d+: /m.test(err)]).toEqual([1, true])
    expect(host.text(work)).toContain('<target>Вона')
  })
})
