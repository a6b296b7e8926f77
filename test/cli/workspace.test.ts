import { describe, expect, it } from 'vitest'
import { MemoryHost } from '../workspace/memory-host.js'
import { article, fill, guillemet, workspaceFiles } from './guillemet.js'

const work = 'locales/uk/news/bridge.xlf'
const translate = (source: string): string =>
  source.replace('September', 'вересня').replace('‘', '«').replace('’', '»').replace('Kovalenko', 'Коваленко')

async function extracted(): Promise<MemoryHost> {
  const host = new MemoryHost({ files: workspaceFiles })
  expect(await guillemet(host, 'extract')).toMatchObject({ code: 0 })
  return host
}

async function translated(): Promise<MemoryHost> {
  const host = await extracted()
  host.put(work, fill(host.text(work) ?? '', translate))
  return host
}

describe('init', () => {
  it('makes a workspace, twice is the same as once, and names the next command', async () => {
    const host = new MemoryHost({
      files: {
        'package.json': '{\n\t"name": "x",\n\t"scripts": {\n\t\t"l10n:check": "mine"\n\t}\n}\n',
        'source/a.txt': 'A.',
      },
    })
    const first = await guillemet(host, 'init', '--yes', '--source-locale', 'en', '--to', 'uk,de')
    expect(first.code).toBe(0)
    expect(first.err).toContain('npm run l10n:extract')
    const files = host.snapshot()
    expect(JSON.parse(files['guillemet.config.json'] ?? '')).toEqual({
      sourceLocale: 'en',
      targetLocales: ['uk', 'de'],
      sources: ['source/**'],
    })
    expect(files['package.json']).toContain('\t\t"l10n:check": "mine"')
    expect(files['package.json']).toContain('\t\t"l10n:extract": "guillemet extract"')
    expect(await guillemet(host, 'init', '--yes', '--to', 'fr')).toMatchObject({ code: 0 })
    expect(host.snapshot()).toEqual(files)
  })

  it('asks at most three questions, and only at a terminal', async () => {
    const host = new MemoryHost({ terminal: true, answers: ['de', 'uk, zh_hans', 'too many'] })
    await guillemet(host, 'init')
    expect(JSON.parse(host.text('guillemet.config.json') ?? '')).toMatchObject({
      sourceLocale: 'de',
      targetLocales: ['uk', 'zh-Hans'],
    })
    const silent = new MemoryHost()
    expect((await guillemet(silent, 'init')).code).toBe(0)
    expect(JSON.parse(silent.text('guillemet.config.json') ?? '')).toMatchObject({
      sourceLocale: 'en',
      targetLocales: [],
    })
  })

  it('writes nothing in a dry run', async () => {
    const host = new MemoryHost({ files: { 'package.json': '{}' } })
    expect((await guillemet(host, 'init', '--yes', '--dry-run')).code).toBe(0)
    expect(host.snapshot()).toEqual({ 'package.json': '{}' })
  })
})

describe('extract in a workspace', () => {
  it('writes one work file for each article and locale, and nothing the second time', async () => {
    const host = await extracted()
    expect(Object.keys(host.snapshot())).toEqual([
      'guillemet.config.json',
      'locales/de/news/bridge.xlf',
      'locales/uk/news/bridge.xlf',
      'source/news/bridge.txt',
    ])
    const files = host.snapshot()
    host.writes = []
    expect((await guillemet(host, 'extract')).code).toBe(0)
    expect(host.snapshot()).toEqual(files)
    expect(host.writes.filter((operation) => operation.startsWith('rename'))).toEqual([])
  })

  it('is narrowed by --locale and by files; an unknown locale is exit 2', async () => {
    const host = new MemoryHost({ files: workspaceFiles })
    await guillemet(host, 'extract', 'source/news/bridge.txt', '--locale', 'de')
    expect(host.text('locales/de/news/bridge.xlf')).toBeDefined()
    expect(host.text(work)).toBeUndefined()
    expect(await guillemet(host, 'extract', '--locale', 'fr')).toMatchObject({ code: 2 })
  })

  it('writes nothing in a dry run, and says what it would', async () => {
    const host = new MemoryHost({ files: workspaceFiles })
    const { out, code } = await guillemet(host, 'extract', '--dry-run')
    expect(out).toContain('Would write locales/uk/news/bridge.xlf')
    expect(code).toBe(0)
    expect(host.snapshot()).toEqual(workspaceFiles)
    expect(host.writes).toEqual([])
  })

  it('makes a hand-off copy for a tool and leaves the work file as it is', async () => {
    const host = await extracted()
    const before = host.text(work)
    await guillemet(host, 'extract', '--for', 'omegat', '--locale', 'uk')
    expect(host.text(work)).toBe(before)
    expect(host.text('handoff/uk/news/bridge.omegat.xlf')).toContain('version="1.2"')
  })

  it('keeps translations when the source is edited; the edited sentence keeps its old pair as a match', async () => {
    const host = await translated()
    host.put('source/news/bridge.txt', article.replace('120 workers', '130 workers'))
    const { code, err } = await guillemet(host, 'extract', '--locale', 'uk')
    expect(code).toBe(0)
    expect(err).toMatch(/kept: 3, changed: 1, new: 0/)
    const text = host.text(work) ?? ''
    expect(text.match(/<target/g)?.length).toBeGreaterThanOrEqual(4)
    expect(text).toContain('120 workers')
    const status: unknown = JSON.parse((await guillemet(host, 'status', '--json', '--locale', 'uk')).out)
    expect(status).toMatchObject({ articles: [{ segments: 5, translated: 4, changed: 1, untranslated: 0 }] })
  })

  it('writes an empty article too', async () => {
    const host = new MemoryHost({ files: { ...workspaceFiles, 'source/empty.txt': '' } })
    expect((await guillemet(host, 'extract')).code).toBe(0)
    expect(host.text('locales/uk/empty.xlf')).toContain('<group')
    expect((await guillemet(host, 'assemble', 'locales/uk/empty.xlf')).code).toBe(0)
    expect(host.text('locales/uk/empty.txt')).toBe('')
  })

  it('takes none of its own outputs for sources, however wide the glob', async () => {
    const host = new MemoryHost({
      files: { 'guillemet.config.json': '{"targetLocales":["uk"],"sources":["**/*.txt"]}', 'a.txt': article },
    })
    await guillemet(host, 'extract')
    await guillemet(host, 'extract', '--for', 'generic')
    await guillemet(host, 'assemble', '--policy', 'source')
    const files = Object.keys(host.snapshot())
    expect(files).toContain('locales/uk/a.txt')
    await guillemet(host, 'extract')
    await guillemet(host, 'assemble', '--policy', 'source')
    expect(Object.keys(host.snapshot())).toEqual(files)
  })

  it('leaves no lock behind', async () => {
    expect([...(await extracted()).entries.keys()].filter((path) => path.includes('.guillemet'))).toEqual([])
  })
})

describe('assemble in a workspace', () => {
  it('blocks on untranslated segments by default, and writes nothing', async () => {
    const host = await extracted()
    const { code, err } = await guillemet(host, 'assemble', '--locale', 'uk')
    expect(code).toBe(1)
    expect(err).toMatch(/locales\/uk\/news\/bridge\.xlf: 5 segments are not translated/)
    expect(host.text('locales/uk/news/bridge.txt')).toBeUndefined()
  })

  it('writes the article, by the template where there is one, and not twice', async () => {
    const host = await translated()
    expect((await guillemet(host, 'assemble', '--locale', 'uk')).code).toBe(0)
    expect(host.text('locales/uk/news/bridge.txt')).toContain('«Meetings like this should lead to results.\n')
    host.writes = []
    const again = await guillemet(host, 'assemble', '--locale', 'uk')
    expect(again).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/Unchanged: locales\/uk\/news\/bridge\.txt/),
    })
    host.put(
      'guillemet.config.json',
      '{"targetLocales":["uk"],"paths":{"output":"i18n/{locale}/docs/{dir}/{name}.{ext}"}}',
    )
    await guillemet(host, 'assemble')
    expect(host.text('i18n/uk/docs/news/bridge.txt')).toContain('«Meetings')
  })

  it('takes the policy from the configuration, the option first', async () => {
    const host = await extracted()
    host.put('guillemet.config.json', '{"targetLocales":["uk"],"policy":"source"}')
    expect(await guillemet(host, 'assemble')).toMatchObject({ code: 0 })
    expect(host.text('locales/uk/news/bridge.txt')).toBe(article)
    expect(await guillemet(host, 'assemble', '--policy', 'block')).toMatchObject({ code: 1 })
  })

  it('writes i18next resources where asked, and refuses to overwrite another catalogue', async () => {
    const host = await translated()
    expect((await guillemet(host, 'assemble', '--locale', 'uk', '--to-i18next')).code).toBe(0)
    const resources: unknown = JSON.parse(host.text('locales/uk/news/bridge.json') ?? '')
    expect(Object.values(resources as object).join(' ')).toContain('«Meetings')
    expect((await guillemet(host, 'assemble', '--locale', 'uk', '--to-i18next')).code).toBe(0)
    host.put('locales/uk/news/bridge.json', '{"cli": {"help": "x"}}')
    const { code, err } = await guillemet(host, 'assemble', '--locale', 'uk', '--to-i18next')
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/another catalogue/) })
    expect(host.text('locales/uk/news/bridge.json')).toBe('{"cli": {"help": "x"}}')
  })

  it('refuses an article that was edited meanwhile', async () => {
    const host = await translated()
    host.put('source/news/bridge.txt', `${article}More.\n`)
    const { code, err } = await guillemet(host, 'assemble', '--locale', 'uk')
    expect(code).toBe(1)
    expect(err).toMatch(/edited since.*Run guillemet extract/)
  })

  it('unpacks a file that came back under another name first', async () => {
    const host = await extracted()
    host.put('back/return_UK_final(2).xlf', fill(host.text(work) ?? '', translate).replaceAll('\n', '\r\n'))
    expect(await guillemet(host, 'assemble', 'back/return_UK_final(2).xlf')).toMatchObject({ code: 0 })
    expect(host.text(work)).toContain('«Meetings')
    expect(host.text('locales/uk/news/bridge.txt')).toContain('«Meetings')
  })
})

describe('unpack', () => {
  it('merges a hand-off of another version; untouched prefill is no translation; twice is once', async () => {
    const host = await extracted()
    await guillemet(host, 'extract', '--for', 'omegat', '--locale', 'uk')
    const handoff = host.text('handoff/uk/news/bridge.omegat.xlf') ?? ''
    host.put('back.xlf', handoff.replace(/(<target[^>]*>)Minister Opens New Bridge/, '$1Міністр відкрив міст'))
    expect(await guillemet(host, 'unpack', 'back.xlf')).toMatchObject({ code: 0 })
    const text = host.text(work)
    expect(text).toContain('Міністр відкрив міст')
    const { out } = await guillemet(host, 'status', '--json', '--locale', 'uk')
    expect(JSON.parse(out)).toMatchObject({ articles: [{ translated: 1, untranslated: 4 }] })
    await guillemet(host, 'unpack', 'back.xlf')
    expect(host.text(work)).toBe(text)
  })

  it('refuses lost and foreign units by name and another article, and merges nothing', async () => {
    const host = await translated()
    const before = host.text(work)
    host.put('lost.xlf', (before ?? '').replace(/<unit [\s\S]*?<\/unit>/, ''))
    host.put(
      'foreign.xlf',
      (before ?? '').replace('</file>', '<unit id="strange"><segment><source>x</source></segment></unit></file>'),
    )
    host.put(
      'other.xlf',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f"><unit id="u"><segment><source>x</source></segment></unit></file></xliff>',
    )
    host.put('package.zip', new Uint8Array([0x50, 0x4b, 3, 4]))
    expect(await guillemet(host, 'unpack', 'lost.xlf')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/lost\.xlf: Units of the article are missing: u/),
    })
    expect(await guillemet(host, 'unpack', 'foreign.xlf')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/strange/),
    })
    expect(await guillemet(host, 'unpack', 'other.xlf')).toMatchObject({ code: 1 })
    expect(await guillemet(host, 'unpack', 'package.zip')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/[Zz]ip/),
    })
    expect(host.text(work)).toBe(before)
  })
})

describe('check and status in a workspace', () => {
  it('checks all work files, and a missing one is not passed over', async () => {
    const host = await translated()
    expect(await guillemet(host, 'check', '--locale', 'uk')).toMatchObject({ code: expect.any(Number) })
    host.entries.delete('/project/locales/de/news/bridge.xlf')
    const { code, err } = await guillemet(host, 'check')
    expect(code).toBe(1)
    expect(err).toContain('locales/de/news/bridge.xlf: There is no such file')
  })

  it('leaves out what is suppressed, reads the file unasked, and tells unused ones', async () => {
    const host = await translated()
    host.put(work, (host.text(work) ?? '').replace('>«Meetings', '>Meetings'))
    const before = JSON.parse((await guillemet(host, 'check', work, '--format', 'json')).out) as {
      issues: { severity: string }[]
    }
    expect(before.issues.filter((issue) => issue.severity !== 'info').length).toBeGreaterThan(0)
    expect((await guillemet(host, 'check', '--update-baseline', '--locale', 'uk')).code).toBe(0)
    const list: unknown = JSON.parse(host.text('guillemet.suppressions.json') ?? '')
    expect(list).toEqual(
      expect.arrayContaining([{ fingerprint: expect.any(String), rule: expect.any(String), reason: 'baseline' }]),
    )
    expect(await guillemet(host, 'check', '--locale', 'uk', '--fail-on', 'warning')).toMatchObject({ code: 0 })
    host.put('guillemet.suppressions.json', '[{"fingerprint":"0","rule":"dates.month","reason":"x"}]')
    expect((await guillemet(host, 'check', '--locale', 'uk')).out).toContain('suppresses nothing any more')
  })

  it('makes safe fixes in the file, shows them first, and finds none the second time', async () => {
    const host = await translated()
    host.put(work, (host.text(work) ?? '').replace('workers.</target>', 'workers ,  all .</target>'))
    const before = host.snapshot()
    const shown = await guillemet(host, 'check', work, '--fix', '--dry-run')
    expect(shown.err).toContain('typography.space-before → “”')
    expect(shown.err).toContain('typography.spaces → “ ”')
    expect(shown.err).toContain('fixes would be made')
    expect(host.snapshot()).toEqual(before)
    expect((await guillemet(host, 'check', work, '--fix', '--json')).err).toContain('fixes were made')
    expect(host.text(work)).toContain('workers, all.</target>')
    const after = host.snapshot()
    expect((await guillemet(host, 'check', work, '--fix')).err).not.toContain('made')
    expect(host.snapshot()).toEqual(after)
  })

  it('obeys severities of the configuration, by locale', async () => {
    const host = await translated()
    host.put(work, (host.text(work) ?? '').replace('>«Meetings', '>Meetings'))
    const rules = async (): Promise<readonly string[]> => {
      const { issues } = JSON.parse((await guillemet(host, 'check', work, '--format', 'json')).out) as {
        issues: { rule: string }[]
      }
      return issues.map((issue) => issue.rule)
    }
    const [first] = await rules()
    expect(first).toBeDefined()
    host.put(
      'guillemet.config.json',
      JSON.stringify({ targetLocales: ['uk'], locales: { uk: { rules: { [first ?? '']: 'off' } } } }),
    )
    expect(await rules()).not.toContain(first)
  })

  it('writes reports only where told', async () => {
    const host = await translated()
    const before = host.snapshot()
    const { out } = await guillemet(
      host,
      'check',
      work,
      '--format',
      'jsonl',
      '--output',
      'json=reports/a.json',
      '--output',
      'b.txt',
    )
    for (const line of out.trimEnd().split('\n')) JSON.parse(line)
    const { 'reports/a.json': json, 'b.txt': text, ...rest } = host.snapshot()
    expect(rest).toEqual(before)
    expect(JSON.parse(json ?? '')).toMatchObject({ schema: 'guillemet.check/1' })
    expect(text).toBe(out)
  })

  it('--ship fails on what is not reviewed', async () => {
    const host = await translated()
    expect(await guillemet(host, 'check', work, '--ship')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/not reviewed or final/),
    })
  })
})
