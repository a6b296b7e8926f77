import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishedSchemas } from '../../src/cli/schemas/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { fill, guillemet, workspaceFiles } from './guillemet.js'

/** A schema without room for fields that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in own && !('additionalProperties' in own) ? { ...own, additionalProperties: false } : own
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const validators = new Map(
  publishedSchemas.map(({ name, schema }) => [name, ajv.compile(closed(schema) as object)] as const),
)

/** What is wrong with a value by a published schema, closed. */
function faults(name: string, value: unknown): readonly unknown[] {
  const validate = validators.get(name)
  if (validate === undefined) return [`no schema ${name}`]
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message, params }) => [instancePath, message, params])
}

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../xliff/fixtures/${name}`, import.meta.url))
const tmx = `<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="html"/><body><tu><tuv xml:lang="en"><seg>She thanked 120 workers.</seg></tuv><tuv xml:lang="uk"><seg>Вона подякувала 120 робітникам.</seg></tuv></tu></body></tmx>`
const dialogue = '— Прийдемо, — сказала вона. “Open, he said.\nA *bold* “claim ‘in’ one” A. B. she said.\n'
const pronoun = '“It stands,” Olena Kovalenko said.\n“We are glad,” she added.\n'
const strings = ['Open', 'Save', 'Close', 'Print', 'Undo', 'Redo'].map(
  (text, at) =>
    `<unit id="u${at}"><segment id="s1" state="translated"><source>${text}</source><target>${text} «x»</target></segment></unit>`,
)
const xliff = (body: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f">${body}</file></xliff>`
const kyiv = `<unit id="u1"><segment id="s1" state="translated"><source>They flew from Kyiv. ‘We won,’ said Olena Koval.</source><target>Вони вилетіли з Києва. "Ми перемогли", — сказала Олена Коваль. П’ять об’єктів, м’яч, в’їзд, п'ять м'ячів.</target></segment></unit>`
const work = 'locales/uk/news/bridge.xlf'
const host = new MemoryHost({
  files: {
    ...workspaceFiles,
    'agency.tmx': tmx,
    'dialogue.txt': dialogue,
    'page.md': '# ‘Title’\n\n> A block, *she* said.\n\n“One &amp; two,” he said. “Three.”\n',
    'pronoun.txt': pronoun,
    'strings.xlf': xliff(strings.join('')),
    'kyiv.xlf': xliff(kyiv),
    'in.xlf': fixture('2.0.xlf'),
    'bad.xlf': '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"/></xliff>',
    'torn.xlf': '<xliff',
  },
})

/** Turns the workspace into one with findings of many kinds: values, places elsewhere, fixes, a suppressed one. */
async function prepare(): Promise<void> {
  await guillemet(host, 'extract')
  await guillemet(host, 'tm', 'import', 'agency.tmx')
  const lines = new Map([
    ['Meetings', '„Зустрічі як ця мають привести  до результатів.'],
    ['And the best', 'І найкращий результат — мир", сказав Коваленко , 5 жовтня.'],
    ['She thanked', 'Вона подякувала 12 робітникам'],
    ['Olena', 'Олена Ковальенко відкрила міст 4 жовтня.'],
  ])
  const translate = (source: string): string => {
    const known = [...lines].find(([start]) => source.includes(start))
    return known?.[1] ?? source
  }
  host.put(work, fill(host.text(work) ?? '', translate))
  const { issues } = JSON.parse((await guillemet(host, 'check', '--json')).out)
  const [{ fingerprint, rule }] = issues
  const suppressed = [
    { fingerprint, rule, reason: 'so it is' },
    { fingerprint: 'f00', rule: 'dates.day', reason: 'gone' },
  ]
  host.put('guillemet.suppressions.json', JSON.stringify(suppressed))
  await guillemet(host, 'assemble', '--policy', 'source')
}
beforeAll(prepare)

/** Lines that print JSON, each with the name of its schema. */
const runs: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['check', ['check', '--json']],
  ['check', ['check', '--format', 'json', '--ship', '--lang', 'uk']],
  ['check', ['check', 'in.xlf', 'torn.xlf', 'nowhere.xlf', 'page.md', '--json']],
  ['check', ['check', 'strings.xlf', 'kyiv.xlf', '--json']],
  ['check-line', ['check', 'in.xlf', 'torn.xlf', work, '--format', 'jsonl']],
  ['segment', ['segment', 'source/news/bridge.txt', '--json']],
  ['segment', ['segment', 'dialogue.txt', '--locale', 'uk', '--json', '--explain']],
  ['segment', ['segment', 'pronoun.txt', '--locale', 'en', '--json']],
  ['segment', ['segment', 'page.md', '--locale', 'en', '--json']],
  ['segment-lines', ['segment', 'page.md', 'dialogue.txt', '--locale', 'en', '--json', '--explain']],
  ['status', ['status', '--json']],
  ['names', ['names', work, 'kyiv.xlf', 'in.xlf', '--json']],
  ['validate', ['validate', 'in.xlf', 'bad.xlf', 'torn.xlf', 'agency.tmx', 'nowhere.xlf', '--json']],
  ['xliff', ['xliff', 'convert', 'in.xlf', '--to', '1.2', '-o', 'out.xlf', '--json']],
  ['xliff', ['xliff', 'roundtrip', 'in.xlf', '-o', 'copy.xlf', '--json']],
  ['tm', ['tm', 'search', 'She thanked 121 workers.', '--locale', 'uk', '--json']],
  ['settings', ['config', '--print', '--json']],
]

describe('what is printed as JSON keeps to its published schema, without a field that it does not name', () => {
  it.each(runs)('%s: %j', async (name, args) => {
    const { out } = await guillemet(host, ...args)
    const lines = name === 'segment-lines' || name === 'check-line'
    const values: readonly unknown[] = (lines ? out.trimEnd().split('\n') : [out]).map((text) => JSON.parse(text))
    expect(values.length).toBeGreaterThan(lines ? 1 : 0)
    for (const value of values) expect(faults(name === 'segment-lines' ? 'segment' : name, value)).toEqual([])
  })

  it('has tried every field that a schema names', async () => {
    const seen = new Set<string>()
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return
      if (!Array.isArray(value)) for (const key of Object.keys(value)) seen.add(key)
      for (const inner of Object.values(value)) walk(inner)
    }
    for (const [, args] of runs)
      for (const text of (await guillemet(host, ...args)).out.split(/^(?=\{)/m)) walk(JSON.parse(text))
    const named = new Set<string>()
    const names = (schema: unknown): void => {
      if (schema === null || typeof schema !== 'object') return
      if ('properties' in schema && schema.properties !== null)
        for (const key of Object.keys(schema.properties ?? {})) named.add(key)
      for (const inner of Object.values(schema)) names(inner)
    }
    for (const { name, schema } of publishedSchemas) if (!['config', 'suppressions'].includes(name)) names(schema)
    expect([...named].filter((key) => !seen.has(key))).toEqual([])
  })

  it('would tell an undocumented field, one of another type and one that is not there', async () => {
    const value = JSON.parse((await guillemet(host, 'status', '--json')).out)
    expect(faults('status', { ...value, more: 1 })).toHaveLength(1)
    expect(faults('status', { ...value, articles: [{ ...value.articles[0], segments: '4' }] })).toHaveLength(1)
    expect(faults('status', { schema: value.schema })).toHaveLength(1)
  })
})

describe('the files that a person writes', () => {
  it('are what their schema says', () => {
    expect(faults('config', JSON.parse(host.text('guillemet.config.json') ?? ''))).toEqual([])
    expect(faults('suppressions', JSON.parse(host.text('guillemet.suppressions.json') ?? ''))).toEqual([])
    expect(faults('config', { sourceLocal: 'en' })).toHaveLength(1)
  })
})

describe('guillemet schema', () => {
  it('lists the schemas and prints each', async () => {
    const { out, err, code } = await guillemet(host, 'schema')
    expect([code, err]).toEqual([0, 'Next: guillemet schema NAME\n'])
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
    expect(names).toEqual(publishedSchemas.map(({ name }) => name))
    for (const name of names) {
      const schema = JSON.parse((await guillemet(host, 'schema', name)).out)
      expect(schema.$id).toBe(`urn:guillemet:schema:${name}:1`)
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    }
  })
})
