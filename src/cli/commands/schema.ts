import { printableJson } from '../../report/printable.js'
import { closest } from '../../workspace/closest.js'
import { configSchema } from '../../workspace/config.js'
import { jsonSchema } from '../../workspace/schema.js'
import { SetupError } from '../../workspace/setup-error.js'
import { suppressionsSchema } from '../../workspace/suppressions.js'
import type { Command } from '../command.js'

const schemas = { config: configSchema, suppressions: suppressionsSchema } as const

/** `guillemet schema [NAME]`: the JSON schema of a file that a person writes. */
export const schemaCommand: Command = {
  name: 'schema',
  readsOnly: true,
  operands: { name: 'NAME', least: 0, most: 1 },
  options: [],
  examples: ['guillemet schema > guillemet.schema.json', 'guillemet schema suppressions'],
  async run(run) {
    const name = run.operands[0] ?? 'config'
    if (name !== 'config' && name !== 'suppressions') {
      const suggestion = closest(name, Object.keys(schemas))
      const known = Object.keys(schemas).join(', ')
      throw new SetupError('option-value', {
        values: { option: 'NAME', value: name, expected: known, ...(suggestion === undefined ? {} : { suggestion }) },
      })
    }
    const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `guillemet ${name}` }
    run.console.data(`${printableJson({ ...head, ...jsonSchema(schemas[name]) }, 2)}\n`)
    return 0
  },
}
