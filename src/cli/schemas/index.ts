import { configName, configSchema } from '../../workspace/config.js'
import { jsonSchema } from '../../workspace/schema.js'
import { suppressionsName, suppressionsSchema } from '../../workspace/suppressions.js'
import { checkLineShapes, checkShape } from './check.js'
import { validateShape, xliffShape } from './files.js'
import { tmShape } from './memory.js'
import { namesShape } from './names.js'
import { segmentShape } from './segment.js'
import { settingsShape } from './settings.js'
import { statusShape } from './status.js'

/** The JSON schema of something that guillemet reads or writes. */
export interface PublishedSchema {
  readonly name: string
  /** The file that a person writes, or the command that prints it. */
  readonly of: string
  /** JSON Schema, draft 2020-12. */
  readonly schema: Readonly<Record<string, unknown>>
}

/** Every schema by its name; its `$id` changes only when something that was there is renamed or taken away. */
export const publishedSchemas: readonly PublishedSchema[] = [
  published('config', configName, jsonSchema(configSchema)),
  published('suppressions', suppressionsName, jsonSchema(suppressionsSchema)),
  published('check', 'guillemet check --format json', checkShape.schema),
  published('check-line', 'guillemet check --format jsonl', {
    description: 'A line of what check found.',
    anyOf: checkLineShapes.map(({ schema }) => schema),
  }),
  published('segment', 'guillemet segment --json', segmentShape.schema),
  published('status', 'guillemet status --json', statusShape.schema),
  published('names', 'guillemet names --json', namesShape.schema),
  published('validate', 'guillemet validate --json', validateShape.schema),
  published('xliff', 'guillemet xliff roundtrip|convert --json', xliffShape.schema),
  published('tm', 'guillemet tm search --json', tmShape.schema),
  published('settings', 'guillemet config --print --json', settingsShape.schema),
]

function published(name: string, of: string, schema: Readonly<Record<string, unknown>>): PublishedSchema {
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:guillemet:schema:${name}:1` }
  return { name, of, schema: { ...head, title: `guillemet ${name}`, ...schema } }
}
