// After tsc: the bin becomes executable, and node_modules/.bin/guillemet points at it, so that this
// repository's own npm scripts can say `guillemet …` just as a user's do.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const link = fileURLToPath(new URL('../node_modules/.bin/guillemet', import.meta.url))
chmodSync(main, 0o755)
mkdirSync(dirname(link), { recursive: true })
rmSync(link, { force: true })
symlinkSync(relative(dirname(link), main), link)
