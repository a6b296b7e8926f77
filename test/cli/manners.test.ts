import { beforeAll, describe, expect, it } from 'vitest'
import type { Command, OptionSpec } from '../../src/cli/command.js'
import { commands } from '../../src/cli/commands.js'
import { globalOptions, longName } from '../../src/cli/options.js'
import { columns } from '../../src/report/index.js'
import { MemoryHost, type MemoryOptions } from '../workspace/memory-host.js'
import { article, fill, guillemet } from './guillemet.js'

/** What every command keeps to, whatever it does: each is looked at by its own description, so that a new one is caught. */
const all: ReadonlyMap<string, Command> = new Map(
  await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const)),
)

/** A line of each command that does its work in the world below; of one that also shows what it would write, that one. */
const working: Readonly<Record<string, readonly string[]>> = {
  init: ['init', '--yes', '--to', 'uk'],
  segment: ['segment', 'a.txt', '--locale', 'en'],
  extract: ['extract'],
  pretranslate: ['pretranslate', '--engine', 'pseudo'],
  check: ['check'],
  assemble: ['assemble', '--policy', 'source'],
  pack: ['pack', '--to', 'uk', '--for', 'generic'],
  unpack: ['unpack', 'back.xlf'],
  strings: ['strings', 'export', 'en.json', '--to', 'uk', '-o', 'new.xlf'],
  names: ['names', 'locales/uk/news/bridge.xlf'],
  align: ['align', 'a.txt', 'b.txt', '--to', 'uk'],
  tm: ['tm', 'search', 'She thanked 120 workers.', '--locale', 'uk'],
  page: ['page', '-o', 'check.html'],
  status: ['status'],
  validate: ['validate', 'locales/uk/news/bridge.xlf'],
  xliff: ['xliff', 'convert', 'back.xlf', '--to', '1.2', '-o', 'new.xlf'],
  explain: ['explain', 'dates.month'],
  config: ['config', '--print'],
  completion: ['completion', 'bash'],
  schema: ['schema'],
}

/** What a line says its command only looks at; the rest may write. */
const looking = ['segment', 'check', 'names', 'tm', 'status', 'validate', 'explain', 'config', 'completion', 'schema']

/** Forms of a result that a program reads. */
const machine: readonly (readonly string[])[] = [
  ['segment', 'a.txt', '--locale', 'en', '--json'],
  ['names', 'locales/uk/news/bridge.xlf', '--json'],
  ['tm', 'search', 'She thanked 120 workers.', '--locale', 'uk', '--json'],
  ['status', '--json'],
  ['status', '--format', 'json'],
  ['validate', 'locales/uk/news/bridge.xlf', 'torn.xlf', '--json'],
  ['config', '--print', '--json'],
  ['xliff', 'convert', 'back.xlf', '--to', '1.2', '-o', 'new.xlf', '--json'],
  ['schema', 'check'],
  ['check', '--json'],
  ...['json', 'sarif', 'gitlab'].map((format) => ['check', 'torn.xlf', 'back.xlf', '--format', format]),
]

let files: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  const host = new MemoryHost({
    files: {
      'guillemet.config.json': '{"sourceLocale": "en", "targetLocales": ["uk"]}\n',
      'source/news/bridge.txt': article,
    },
  })
  await guillemet(host, 'extract')
  const work = host.text('locales/uk/news/bridge.xlf') ?? ''
  files = {
    ...host.snapshot(),
    'locales/uk/news/bridge.xlf': fill(work, (source) => source.toUpperCase()),
    'back.xlf': fill(work, (source) => source.toLowerCase()),
    'torn.xlf': work.slice(0, -30),
    'a.txt': article,
    'b.txt': article.toUpperCase(),
    'en.json': '{"hello": "Hello", "files_one": "{{count}} file", "files_other": "{{count}} files"}\n',
    'package.json': '{"name": "news"}\n',
  }
})
const world = (options: MemoryOptions = {}): MemoryHost => new MemoryHost({ ...options, files })
const lineOf = (name: string): readonly string[] => working[name] ?? []
const each = [...all].map(([name, command]) => ({ name, command }))
const oneLine = /^[^\n]+\n$/
const escapeCode = '\u001B'

it('knows a working line of every command', async () => {
  expect(Object.keys(working).sort()).toEqual([...all.keys()].sort())
  for (const name of all.keys())
    expect(await guillemet(world(), ...lineOf(name))).toMatchObject({ code: name === 'check' ? 1 : 0 })
})

describe.each(each)('the help of $name', ({ name, command }) => {
  it.each([['--help'], ['-h']])('%s: on stdout, in 80 columns, with examples and a home', async (flag) => {
    const { code, out, err } = await guillemet(new MemoryHost(), name, flag)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
    expect(out).toMatch(/https:\/\/\S+/)
    expect(command.examples.length).toBeGreaterThan(0)
    for (const example of command.examples) expect(example).toMatch(new RegExp(`(?:^|\\s)guillemet ${name}(?: |$)`))
    for (const example of command.examples) expect(out).toContain(`  ${example}\n`)
    for (const option of command.options)
      if (option.hidden !== true) expect(out).toContain(`--${longName(option.flags)}`)
  })

  it('is asked for before anything else is looked at, and touches no file', async () => {
    const host = new MemoryHost()
    expect((await guillemet(host, name, 'nowhere.xlf', '--cwd', 'nowhere', '--help')).code).toBe(0)
    expect(host.writes).toEqual([])
  })

  it('fits a narrow terminal', async () => {
    const { out } = await guillemet(new MemoryHost({ terminal: true, columns: 40 }), name, '--help')
    expect(tooWide(out, 40).filter((line) => !line.includes('guillemet '))).toEqual([])
  })
})

/** Lines that are wider than they need be: they could have been broken at a space. */
function tooWide(text: string, width: number): readonly string[] {
  return text
    .replaceAll(/\u001B\[\d*m/g, '')
    .split('\n')
    .filter((line) => columns(line) > width && /\S\s+\S/.test(line.trim()))
}

describe.each(each)('wrong usage of $name', ({ name, command }) => {
  const refused = async (...args: readonly string[]): Promise<string> => {
    const host = world()
    const { code, out, err } = await guillemet(host, name, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(oneLine)
    expect(host.writes).toEqual([])
    return err
  }
  const options: readonly OptionSpec[] = [...command.options, ...globalOptions]

  it('an unknown option: the nearest is suggested', async () => {
    for (const flag of options
      .filter(({ hidden }) => hidden !== true)
      .map(({ flags }) => /--[\w-]+/.exec(flags)?.[0] ?? ''))
      expect(await refused(`${flag.slice(0, -1)}${flag.at(-1)}q`)).toContain(flag)
    expect(await refused('--nothing-like-it')).toContain('--nothing-like-it')
  })

  it('an option without its value, or with one that it has not', async () => {
    for (const { flags, choices } of options.filter((option) => option.flags.includes('<'))) {
      const flag = `--${longName(flags)}`
      expect(await refused(flag)).toContain(flag)
      expect(await refused(`${flag}=`)).toContain(flag)
      if (choices !== undefined) expect(await refused(flag, `${choices[0]}q`)).toContain(choices[0])
    }
  })

  const { least, most, name: argument } = command.operands ?? { least: 0, most: 0, name: 'x' }
  it.runIf(least > 0)('a missing argument', async () => {
    expect(await refused()).toContain(argument)
  })
  it.runIf(Number.isFinite(most))('an argument too many', async () => {
    const first = command.operands?.verbs?.[0]
    const given = Array.from({ length: most + 1 }, (_, index) => (index === 0 && first ? first : `x${index}`))
    expect(await refused(...given)).toContain(`x${most}`)
  })
  it('an unknown command', async () => {
    const { code, out, err } = await guillemet(new MemoryHost(), `${name}q`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(oneLine)
    expect(err).toContain(` ${name}?`)
  })
})

const withFiles = each.filter(({ command }) => command.operands?.name === 'FILE' && command.name !== 'tm')
describe.each(withFiles)('a file that $name cannot use', ({ name, command }) => {
  const line = (file: string): readonly string[] => {
    const given = lineOf(name)
    const at = command.operands?.verbs === undefined ? 1 : 2
    return (command.operands?.least ?? 0) > 0 ? [...given.slice(0, at), file, ...given.slice(at + 1)] : [...given, file]
  }
  it.each([
    ['is missing', 'nowhere', undefined],
    ['may not be read', 'locked', { fails: 'EACCES' }],
    ['is a folder', 'source', undefined],
    ['is no file', 'pipe', 'fifo'],
  ] as const)('%s', async (_, stem, entry) => {
    const extension = /\.\w+$/.exec(lineOf(name).find((word) => /^[^-].*\.\w+$/.test(word)) ?? '.xlf')?.[0]
    const file = stem === 'source' ? 'source/' : `${stem}${extension}`
    const host = world()
    if (entry !== undefined) host.entries.set(`/project/${file}`, entry)
    const before = host.snapshot()
    const { code, err } = await guillemet(host, ...line(file))
    if (stem === 'source' && code === 0) return
    expect(code).toBeGreaterThan(0)
    expect(err).toMatch(new RegExp(`^${file.replace(/\/$/, '').replace('.', '\\.')}: `, 'm'))
    expect(err).not.toMatch(/^ {4}at |undefined|\bError\b/m)
    expect(host.snapshot()).toEqual(before)
  })
})

describe.each(each)('$name', ({ name, command }) => {
  it('gives stdout the result and stderr the rest, without colour in a pipe', async () => {
    for (const env of [{}, { NO_COLOR: '1', FORCE_COLOR: '1' }]) {
      const { out, err } = await guillemet(world({ env, terminal: 'NO_COLOR' in env }), ...lineOf(name))
      expect(out + err).not.toContain(`${escapeCode}[3`)
      expect(out + err).not.toContain(`${escapeCode}[1m`)
    }
  })

  it('--quiet leaves the result and nothing else', async () => {
    const loud = await guillemet(world(), ...lineOf(name))
    const quiet = await guillemet(world(), ...lineOf(name), '--quiet')
    expect(quiet).toEqual({ ...loud, err: '' })
  })

  it('does the same a second time, and writes nothing then', async () => {
    const host = world()
    const first = await guillemet(host, ...lineOf(name))
    const after = host.snapshot()
    expect((await guillemet(host, ...lineOf(name))).code).toBe(first.code)
    expect(host.snapshot()).toEqual(after)
  })

  it('asks nothing in a CI, even where a person could answer', async () => {
    const host = world({ env: { CI: 'true' }, answers: ['de', 'fr'] })
    host.entries.delete('/project/guillemet.config.json')
    await guillemet(host, name === 'init' ? 'init' : 'status')
    expect(host.asked).toEqual([])
  })

  it.runIf(looking.includes(name))('writes nothing', async () => {
    const host = world()
    await guillemet(host, ...lineOf(name))
    expect(host.writes).toEqual([])
  })

  it.runIf(command.readsOnly === true)('is one of those that write nothing', () => {
    expect(looking).toContain(name)
  })

  const canDryRun = command.options.some(({ flags }) => flags === '--dry-run')
  it.runIf(!looking.includes(name))('says with --dry-run what it would write', async () => {
    expect(canDryRun).toBe(true)
    const host = world()
    const before = host.snapshot()
    await guillemet(host, ...lineOf(name), '--dry-run')
    expect(host.snapshot()).toEqual(before)
  })

  it.runIf(!looking.includes(name))('ends with 2 in a folder that cannot be written', async () => {
    const host = world()
    host.readOnly = true
    const before = host.snapshot()
    const { code, err } = await guillemet(host, ...lineOf(name))
    expect(host.snapshot()).toEqual(before)
    if (host.writes.length > 0) expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/EROFS/) })
  })

  // The rest says one thing a line, which a terminal breaks by itself, and texts that a shell or a program reads.
  const shown = ['segment', 'check', 'names', 'tm', 'status', 'explain', 'config']
  it.runIf(shown.includes(name))('fits a narrow terminal', async () => {
    for (const lang of ['en', 'ja', 'ar']) {
      const host = world({ terminal: true, columns: 40, env: { LANG: lang } })
      expect(tooWide((await guillemet(host, ...lineOf(name))).out, 40)).toEqual([])
    }
  })
})

describe('what a program reads', () => {
  it.each(machine.map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    for (const env of [{}, { FORCE_COLOR: '1', LANG: 'ar' }]) {
      const { out } = await guillemet(world({ env, terminal: true }), ...args)
      expect(() => JSON.parse(out)).not.toThrow()
      expect(out).not.toContain(escapeCode)
    }
  })

  it('is looked at for every command that has such a form', () => {
    const having = each.filter(({ command }) => command.options.some(({ flags }) => flags === '--json'))
    const looked = new Set(machine.map(([name]) => name))
    expect(having.map(({ name }) => name).filter((name) => !looked.has(name))).toEqual([])
  })
})

describe('the end of options', () => {
  it('makes a file of what begins with a dash', async () => {
    const host = new MemoryHost({ files: { '-a.txt': article } })
    expect((await guillemet(host, 'segment', '--locale', 'en', '--', '-a.txt')).code).toBe(0)
    expect((await guillemet(host, 'segment', '--locale', 'en', '--', '--help')).code).toBe(1)
  })
})
