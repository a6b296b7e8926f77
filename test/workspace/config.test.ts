import { describe, expect, it } from 'vitest'
import { configSchema } from '../../src/workspace/config.js'
import { readJson } from '../../src/workspace/read-json.js'
import { jsonSchema } from '../../src/workspace/schema.js'
import { SetupError } from '../../src/workspace/setup-error.js'
import { openWorkspace } from '../../src/workspace/workspace.js'
import { MemoryHost } from './memory-host.js'

const known = { rules: ['dates.month', 'names.missing'] }
const read = (text: string): unknown => readJson(text, 'guillemet.config.json', configSchema, known)

function faults(text: string): readonly string[] {
  try {
    read(text)
    return []
  } catch (failure) {
    const all: readonly unknown[] = failure instanceof AggregateError ? failure.errors : [failure]
    return all.map((each) => {
      if (!(each instanceof SetupError)) throw each
      return `${each.line}:${each.column} ${each.code} ${each.values['key'] ?? ''} ${each.values['suggestion'] ?? ''}`.trim()
    })
  }
}

describe('the configuration', () => {
  it('is strict JSON with known keys', () => {
    expect(
      faults('{"sourceLocale": "en", "targetLocales": ["uk", "zh-Hans"], "rules": {"dates.month": "off"}}'),
    ).toEqual([])
    expect(faults('{}')).toEqual([])
  })

  it.each([
    ['', ['1:1 config-syntax']],
    ['{', ['1:2 config-syntax']],
    ['{"sourceLocale": "en",}', ['1:23 config-syntax']],
    ['// x\n{}', ['1:1 config-syntax']],
    ['[]', ['1:1 config-type']],
    ['{"sourceLocal": "en"}', ['1:2 config-key-unknown sourceLocal sourceLocale']],
    ['{\n  "zzz": 1,\n  "setLang": 1\n}', ['2:3 config-key-unknown zzz', '3:14 config-type setLang']],
    ['{"setLang": true, "setLang": true}', ['1:19 config-key-doubled setLang']],
    ['{"sourceLocale": "e_"}', ['1:18 config-language sourceLocale']],
    ['{"targetLocales": "uk"}', ['1:19 config-type targetLocales']],
    ['{"rules": {"dates.mont": "off"}}', ['1:12 config-key-unknown rules.dates.mont dates.month']],
    ['{"rules": {"dates.month": "loud"}}', ['1:27 config-choice rules.dates.month']],
    ['{"locales": {"u!": {}}}', ['1:14 config-language locales']],
    ['{"paths": {"output": "../{locale}/{name}.{ext}"}}', ['1:22 config-template paths.output']],
    ['{"paths": {"output": "{locale}/{name}"}}', ['1:22 config-template paths.output']],
    ['{"paths": {"output": ".github/{locale}/{name}.{ext}"}}', ['1:22 config-template paths.output']],
    ['{"__proto__": {}}', ['1:2 config-key-unknown __proto__']],
    ['{"constructor": {}}', ['1:2 config-key-unknown constructor']],
    [`{"rules":${'['.repeat(100_000)}`, ['1:1 config-syntax']],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it('gives a JSON schema that names every key', () => {
    const schema = JSON.stringify(jsonSchema(configSchema))
    for (const key of Object.keys(configSchema.fields)) expect(schema).toContain(`"${key}"`)
    expect(schema).toContain('"additionalProperties":false')
  })

  it('is found upwards, to the root of the repository', async () => {
    const host = new MemoryHost({
      files: {
        'guillemet.config.json': '{"targetLocales":["pt_br"]}',
        'a/b/x': '',
        'repo/.git/HEAD': '',
        'repo/c/x': '',
      },
    })
    const found = await openWorkspace(host.files, '/project/a/b', async () => known)
    expect(found).toMatchObject({ root: '/project', targetLocales: ['pt-BR'] })
    expect(await openWorkspace(host.files, '/project/repo/c', async () => known)).toBeUndefined()
  })

  it.each([
    ['{"sourceLocale": "en"}', false],
    ['{"rules": {}}', true],
    ['{"locales": {"uk": {"r\\u0075les": {}}}}', true],
  ])('asks for the rules only where it may name some: %s', async (text, isAsked) => {
    let asked = false
    const host = new MemoryHost({ files: { 'guillemet.config.json': text } })
    await openWorkspace(host.files, '/project', async () => {
      asked = true
      return known
    })
    expect(asked).toBe(isAsked)
  })
})
