#!/usr/bin/env node
import { packageVersion } from '../workspace/package-file.js'
import { tuneRuntime } from './tune-runtime.js'

/** The bin: ties a process to one run. `--version` costs no more than a look at the arguments. */
const args = process.argv.slice(2)

if (args.length === 1 && args[0] === '--version') {
  process.stdout.write(`${await packageVersion()}\n`)
} else {
  tuneRuntime()
  const { runProcess } = await import('./process.js')
  await runProcess(args)
}
