// After tsc: the command line's modules become a few files, and the bin, executable, is what node_modules/.bin/guillemet points
// at, so that this repository's own npm scripts can say `guillemet …` just as a user's do.
//
// Node takes longer to find and open 500 modules than to run most commands. What else is in dist/ stays as tsc wrote it.
//
// Before that the JSON schemas become files, so that an editor finds them without running anything.
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const link = fileURLToPath(new URL('../node_modules/.bin/guillemet', import.meta.url))

const { publishedSchemas } = await import('../dist/cli/schemas/index.js')
const schemas = fileURLToPath(new URL('../dist/schemas', import.meta.url))
mkdirSync(schemas, { recursive: true })
for (const { name, schema } of publishedSchemas)
  writeFileSync(join(schemas, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`)

const folder = dirname(main)
const bundle = await rolldown({ input: main, platform: 'node', external: /^[^./]/ })
await bundle.write({ dir: `${folder}-bundled`, chunkFileNames: '[name]-[hash].js' })
await bundle.close()
rmSync(folder, { recursive: true })
renameSync(`${folder}-bundled`, folder)

chmodSync(main, 0o755)
mkdirSync(dirname(link), { recursive: true })
rmSync(link, { force: true })
symlinkSync(relative(dirname(link), main), link)
