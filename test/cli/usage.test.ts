import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { columns } from '../../src/report/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet, workspaceFiles } from './guillemet.js'

describe('help', () => {
  it('goes to stdout with exit 0, to stderr with exit 2 where nobody asked', async () => {
    const asked = await guillemet(new MemoryHost(), '--help')
    expect(asked).toMatchObject({ code: 0, err: '' })
    for (const name of Object.keys(commands)) expect(asked.out).toContain(`  ${name}`)
    expect(await guillemet(new MemoryHost())).toMatchObject({ code: 2, out: '', err: asked.out })
  })

  it.each([[], ...Object.keys(commands).map((name) => [name])].map((args) => [args.join(' '), args]))(
    'of "%s" keeps within 80 columns and names no missing word',
    async (_, args) => {
      const { out, code } = await guillemet(new MemoryHost(), ...(args as string[]), '--help')
      expect(code).toBe(0)
      for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
      expect(out).not.toMatch(/cli\.|undefined|\{\{/)
    },
  )

  it('writes no file', async () => {
    const host = new MemoryHost()
    await guillemet(host, 'init', '--help')
    expect(host.writes).toEqual([])
  })
})

describe('wrong usage', () => {
  it.each([
    [['extract', '--from', 'en'], /no option --from here.*Did you mean --source-locale\?/],
    [['extract', '--output=x'], /Did you mean --out\?/],
    [['chekc'], /no command chekc.*Did you mean check\?/],
    [['book'], /no command book/],
    [['constructor'], /no command constructor/],
    [['check', '--formt', 'json'], /no option --formt.*--format\?/],
    [['check', '--format', 'jsno'], /jsno.*human, json, jsonl.*json\?/],
    [['check', '--format'], /--format.*needs a value/],
    [['extract', 'a.txt', '--to', 'uk,!!'], /--to.*uk,!!/],
    [['extract', 'a.txt', '--jobs', '0'], /--jobs/],
    [['extract', 'a.txt', '--for', 'omega', '--to', 'uk'], /no profile omega/],
    [['extract', 'a.txt'], /No target language/],
    [['extract', '--to', 'uk'], /No file is named/],
    [['check'], /No file is named.*\(guillemet check article\.uk\.xlf\)/],
    [['assemble'], /No file is named.*\(guillemet assemble article\.uk\.xlf\)/],
    [['status'], /No file is named.*\(guillemet status --to uk article\.txt\)/],
    [['segment'], /needs FILE/],
    [['explain', 'dates.mnth'], /no rule dates\.mnth.*Did you mean dates\.month\?/],
    [['schema', 'confg'], /confg.*Did you mean config\?/],
    [['init', 'x'], /“x” is too much/],
    [['--cwd', 'nowhere', 'check'], /nowhere: There is no such folder/],
    [['--config', 'nowhere.json', 'check'], /nowhere\.json: There is no such configuration file/],
    [['check', '*.xlf'], /\*\.xlf: No file matches/],
    [['unpack', 'a.txt'], /no work file to merge into/],
  ])('%j is one line on stderr and exit 2', async (args, said) => {
    const host = new MemoryHost({ files: { 'a.txt': 'A text.\n' } })
    const { code, out, err } = await guillemet(host, ...args)
    expect(err).toMatch(said)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(host.snapshot()).toEqual({ 'a.txt': 'A text.\n' })
  })

  it('of the configuration names file, line, column and a suggestion', async () => {
    const host = new MemoryHost({
      files: { 'guillemet.config.json': '{\n "targetLocale": ["uk"],\n "setLang": "no"\n}' },
    })
    const { code, err } = await guillemet(host, 'check')
    expect(code).toBe(2)
    expect(err).toBe(
      'guillemet.config.json:2:2: There is no setting “targetLocale”. Remove it. Did you mean targetLocales?\n' +
        'guillemet.config.json:3:13: The setting “setLang” is of another type; expected: true/false.\n',
    )
  })

  it.each([
    ['a.txt and a.md without a workspace', {}, ['extract', 'x/a.txt', 'x/A.txt', '--to', 'uk']],
    [
      'two sources with one output',
      { 'guillemet.config.json': '{"targetLocales":["uk"]}', 'source/a.txt': 'A.', 'source/a.text': 'B.' },
      ['extract'],
    ],
    [
      'one source whose neighbour shares its output',
      { 'guillemet.config.json': '{"targetLocales":["uk"]}', 'source/a.txt': 'A.', 'source/a.text': 'B.' },
      ['extract', 'source/a.txt'],
    ],
  ])('%s is exit 2 before anything is written', async (_, files, args) => {
    const host = new MemoryHost({ files: { 'x/a.txt': 'A.', 'x/A.txt': 'B.', ...files } })
    const before = host.snapshot()
    const { code, err } = await guillemet(host, ...args)
    expect(err).toMatch(/would share the output/)
    expect(code).toBe(2)
    expect(host.snapshot()).toEqual(before)
  })
})

describe('the language of messages', () => {
  it.each<Readonly<Record<string, string>>>([
    {},
    { LANG: 'C' },
    { LC_ALL: 'POSIX', LANG: 'uk_UA.UTF-8' },
    { LANG: 'xx_YY.UTF-8' },
    { GUILLEMET_LANG: 'not a tag!' },
  ])('%j is English', async (env) => {
    const { err } = await guillemet(new MemoryHost({ env }), 'chekc')
    expect(err).toContain('There is no command')
  })

  it('never touches JSON fields, rule ids or flags', async () => {
    const host = new MemoryHost({ files: workspaceFiles, env: { LANG: 'uk_UA.UTF-8' } })
    const { out } = await guillemet(host, 'status', '--json')
    expect(JSON.parse(out)).toMatchObject({
      schema: 'guillemet.status/1',
      articles: [{ locale: 'uk' }, { locale: 'de' }],
    })
  })
})

describe('colour', () => {
  const files = { 'a.txt': '‘One,’ he said. Two.\n' }
  const coloured = async (host: MemoryHost, ...args: readonly string[]): Promise<boolean> =>
    (await guillemet(host, 'segment', 'a.txt', '--locale', 'en', ...args)).out.includes('\u001B[')
  it('is for terminals, and obeys NO_COLOR, FORCE_COLOR and --no-color', async () => {
    expect(await coloured(new MemoryHost({ files }))).toBe(false)
    expect(await coloured(new MemoryHost({ files, terminal: true }))).toBe(true)
    expect(await coloured(new MemoryHost({ files, terminal: true }), '--no-color')).toBe(false)
    expect(await coloured(new MemoryHost({ files, terminal: true, env: { NO_COLOR: '1' } }))).toBe(false)
    expect(await coloured(new MemoryHost({ files, env: { FORCE_COLOR: '1' } }))).toBe(true)
  })
})

describe('--version', () => {
  it('is one line', async () => {
    expect(await guillemet(new MemoryHost(), '--lang', 'uk', '--version')).toMatchObject({
      code: 0,
      out: '0.1.0\n',
      err: '',
    })
  })
})
