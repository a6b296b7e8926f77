import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/index.js'
import { commands } from '../../src/cli/commands.js'
import { globalOptions, longName } from '../../src/cli/options.js'
import { loadWords } from '../../src/cli/words.js'
import { columns } from '../../src/report/index.js'
import { sourceFiles } from '../source-files.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const catalogue: unknown = JSON.parse(readFileSync(new URL('../../locales/en/guillemet.json', import.meta.url), 'utf8'))

/** All texts by key. */
function flatten(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(Object(value)).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`))
}
const texts = new Map(flatten(catalogue))
const has = (key: string): boolean => texts.has(key) || texts.has(`${key}_other`)
const source = sourceFiles()
const base = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '')

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
      [...file.text.matchAll(/'((?:cli|report|errors|notes|handoff|page)\.[\w.-]+[\w])'/g)].map(
        (match) => match[1] ?? '',
      ),
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

  it('has no key that nothing uses', () => {
    const code = source.map((file) => file.text).join('\n')
    const literal = new Set(
      [...code.matchAll(/'((?:cli|report|errors|notes|handoff|page)\.[\w.-]+)'/g)].map((match) => match[1] ?? ''),
    )
    const prefixes = [
      ...code.matchAll(/`((?:cli|report|notes|handoff|page|engine\.unfit|errors\.\w+)\.[\w.-]*)\$\{/g),
    ].map((match) => match[1] ?? '')
    const known = new Set([
      ...[...rules.keys()].flatMap((id) => [`rules.${id}.message`, `rules.${id}.advice`]),
      ...[...codes('model/input-error.ts'), ...codes('workspace/setup-error.ts')].map((code) => `errors.${code}`),
      ...codes('workspace/engines/engine-fault.ts').map((code) => `engine.${code}`),
    ])
    const unused = [...texts.keys()].filter((key) => {
      const plain = base(key).replace(/_(?:open|close|short|long|spaces|unknown|elsewhere|said)$/, '')
      const code = /^errors\.[a-z0-9-]+/.exec(plain)?.[0] ?? ''
      const variant = [...known].some((error) => error.startsWith('errors.') && code.startsWith(`${error}-`))
      return !(literal.has(plain) || known.has(plain) || variant || prefixes.some((prefix) => plain.startsWith(prefix)))
    })
    expect(unused).toEqual([])
  })

  it('has both English plurals wherever it has one', () => {
    const plural = [...texts.keys()].flatMap((key) =>
      /_(?:one|other)$/.test(key) ? [key.replace(/_[a-z]+$/, '')] : [],
    )
    expect(plural.filter((key) => !(texts.has(`${key}_one`) && texts.has(`${key}_other`)))).toEqual([])
  })
})

const others = ['uk', 'de', 'fr', 'es', 'pl', 'ja', 'zh-Hans', 'ar'] as const
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '')

describe.each(others)('the catalogue of %s', (tag) => {
  const path = new URL(`../../locales/${tag}/guillemet.json`, import.meta.url)
  const translated = new Map(flatten(JSON.parse(readFileSync(path, 'utf8'))))
  const known = new Set([...texts.keys()].map(base))

  it('has every key that English has', () => {
    const own = new Set([...translated.keys()].map(base))
    expect([...known].filter((key) => !own.has(key))).toEqual([])
  })

  it('leaves no English sentence', () => {
    const same = [...translated].filter(([key, text]) => {
      const words = text.replace(/\{\{\w+\}\}|--[\w-]+|guillemet(?:\.[\w.]+)?/g, ' ').match(/\p{L}{2,}/gu) ?? []
      return words.length > 1 && texts.get(key) === text
    })
    expect(same).toEqual([])
  })

  it('has no key that English has not', () => {
    expect([...translated.keys()].filter((key) => !known.has(base(key)))).toEqual([])
  })

  it('has every plural category of its language wherever it has one, and no other', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    const found = new Map<string, string[]>()
    for (const key of translated.keys())
      if (key !== base(key)) found.set(base(key), [...(found.get(base(key)) ?? []), key.slice(base(key).length + 1)])
    for (const [key, own] of found) expect([key, own.sort()]).toEqual([key, [...categories].sort()])
  })

  it('names no value that the English text has not', () => {
    const wrong = [...translated].filter(([key, text]) => {
      const english = [...texts].flatMap(([own, words]) => (base(own) === base(key) ? placeholders(words) : []))
      return !placeholders(text).every((name) => english.includes(name))
    })
    expect(wrong).toEqual([])
  })

  it('keeps help within 80 columns', async () => {
    const { out } = await guillemet(new MemoryHost(), '--lang', tag, '--help')
    expect(out).not.toMatch(/Usage:|\b(?:OPTIONS|COMMAND|FILE|DIR)\b/)
    for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
  })
})

/** Where English sentences stand that no user of the command line reads in a message. */
const english: Readonly<Record<string, string>> = {
  'retext.ts': 'messages of a plugin for unified, whose are all in English',
  'language/': 'words of languages',
  'mention/names/places-table.ts': 'words of languages',
  'check/rule-examples/': 'texts of examples',
  'check/checkers/names/': 'names of signs in the trees of decision',
  'terms/names-tbx.ts': 'the description of a file that is for programs',
  'cli/pack-glossary.ts': 'the description of a file that is for programs',
  'cli/schemas/': 'the JSON schemas',
  'workspace/config.ts': 'the JSON schema',
  'workspace/suppressions.ts': 'the JSON schema',
  'segment/marks/typed-marks.ts': 'patterns with marks that look like the ends of a text',
  'workspace/engines/openai.ts': 'what a model is asked',
  'xliff/profiles/': 'why a profile is as it is, with its source',
  'xliff/rules/examples.ts': 'code',
  'xliff/rules/grammar/': 'code',
  'xml/faults.ts': 'how the messages of saxes begin',
}

describe('the source', () => {
  it('has no sentence for a person outside the catalogues', () => {
    const literal = /(.*?)('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/g
    const found = source.flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
      return [...code.matchAll(literal)].flatMap(([, before = '', quoted = '']) => {
        const words = quoted.replace(/\$\{[^}]*\}/g, '…')
        const isSentence =
          /\b(?:the|is|are|an|cannot|has|have|that|there|no|does|was)\b/.test(words) &&
          /[A-Za-z]{2,}[,;:]? +[A-Za-z]{2,}/.test(words)
        const isOurs = /Error\($|`/.test(before) || /^[`'"](?:guillemet|\])/.test(words)
        return isSentence && !isOurs ? [`${path}: ${words}`] : []
      })
    })
    expect(found.length).toBeGreaterThan(30)
    expect(found.filter((each) => !Object.keys(english).some((path) => each.startsWith(path)))).toEqual([])
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
