import { printableJson } from '../../report/printable.js'
import type { Command } from '../command.js'
import { publishedSchemas } from '../schemas/index.js'
import { nameValues } from '../value-names.js'

/** `guillemet schema NAME`: the JSON schema of what guillemet reads and prints as JSON; without a name, the list of all. */
export const schemaCommand: Command = {
  name: 'schema',
  readsOnly: true,
  operands: { name: 'NAME', least: 0, most: 1, verbs: publishedSchemas.map(({ name }) => name) },
  options: [],
  examples: ['guillemet schema', 'guillemet schema config > guillemet.schema.json', 'guillemet schema check'],
  async run({ operands, console, words }) {
    const found = publishedSchemas.find(({ name }) => name === operands[0])
    if (found !== undefined) {
      console.data(`${printableJson(found.schema, 2)}\n`)
      return 0
    }
    const width = Math.max(...publishedSchemas.map(({ name }) => name.length))
    for (const { name, of } of publishedSchemas) console.result(`${name.padEnd(width)}  ${of}`)
    console.remark(words('cli.next', { command: nameValues('guillemet schema NAME', words) }))
    return 0
  },
}
