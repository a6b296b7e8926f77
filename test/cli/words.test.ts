import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/index.js'
import { commands } from '../../src/cli/commands.js'
import { globalOptions, longName } from '../../src/cli/options.js'
import { loadWords } from '../../src/cli/words.js'
import { sourceFiles } from '../source-files.js'
import { MemoryHost } from '../workspace/memory-host.js'

const catalogue: unknown = JSON.parse(readFileSync(new URL('../../locales/en/guillemet.json', import.meta.url), 'utf8'))

/** All texts by key. */
function flatten(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(Object(value)).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`))
}
const texts = new Map(flatten(catalogue))
const has = (key: string): boolean => texts.has(key) || texts.has(`${key}_other`)
const source = sourceFiles()

/** The codes of an error class, as its union names them. */
function codes(path: string): readonly string[] {
  const text = source.find((file) => file.path === path)?.text ?? ''
  return [...text.matchAll(/^ {2}\| '([a-z-]+)'$/gm)].map((match) => match[1] ?? '')
}

describe('the English catalogue', () => {
  it('has words for every error', () => {
    const all = [...codes('model/input-error.ts'), ...codes('workspace/setup-error.ts')]
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter((code) => !has(`errors.${code}`))).toEqual([])
  })

  it('has words for every rule', () => {
    const missing = [...rules.keys()].flatMap((id) =>
      ['message', 'advice'].map((part) => `rules.${id}.${part}`).filter((key) => !has(key)),
    )
    expect(missing).toEqual([])
  })

  it('has words for every key that the code names', () => {
    const named = source.flatMap((file) =>
      [...file.text.matchAll(/'((?:cli|report|errors|notes)\.[\w.-]+[\w])'/g)].map((match) => match[1] ?? ''),
    )
    expect(named.length).toBeGreaterThan(40)
    expect([...new Set(named)].filter((key) => !has(key))).toEqual([])
  })

  it('has words for every command and option', async () => {
    for (const [name, load] of Object.entries(commands)) {
      const { options } = await load()
      const keys = [...options, ...globalOptions]
        .filter((option) => option.hidden !== true)
        .map((option) => `cli.options.${option.words ?? longName(option.flags)}`)
      expect([`cli.commands.${name}`, ...keys].filter((key) => !has(key))).toEqual([])
    }
  })

  it('has both English plurals wherever it has one', () => {
    const plural = [...texts.keys()].flatMap((key) =>
      /_(?:one|other)$/.test(key) ? [key.replace(/_[a-z]+$/, '')] : [],
    )
    expect(plural.filter((key) => !(texts.has(`${key}_one`) && texts.has(`${key}_other`)))).toEqual([])
  })
})

describe('words', () => {
  it('puts values in as they are, whatever they look like', async () => {
    const words = await loadWords(new MemoryHost(), ['en'])
    const value = '$t(cli.next) {{command}} $& $1 <b>&amp;'
    expect(words('cli.next', { command: value })).toBe(`Next: ${value}`)
  })

  it('reads only the catalogues that are needed, and falls back by key', async () => {
    const host = new MemoryHost()
    const asked: string[] = []
    const words = await loadWords(
      {
        ...host,
        packageFile: async (path) => {
          asked.push(path)
          if (path === 'locales/uk/guillemet.json')
            return new TextEncoder().encode(
              JSON.stringify({
                report: {
                  suppressed_one: '{{count}} знахідка',
                  suppressed_few: '{{count}} знахідки',
                  suppressed_many: '{{count}} знахідок',
                },
              }),
            )
          return host.packageFile(path)
        },
      },
      ['uk-UA', 'uk'],
    )
    expect(asked).toEqual(['locales/uk-UA/guillemet.json', 'locales/uk/guillemet.json', 'locales/en/guillemet.json'])
    expect([1, 3, 5, 21].map((count) => words('report.suppressed', { count }))).toEqual([
      '1 знахідка',
      '3 знахідки',
      '5 знахідок',
      '21 знахідка',
    ])
    expect(words('cli.next', { command: 'x' })).toBe('Next: x')
  })
})
