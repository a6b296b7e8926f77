#!/usr/bin/env node
/** The bin: ties a process to one run. `--version` costs no more than a look at the arguments. */
const args = process.argv.slice(2)

if (args.length === 1 && args[0] === '--version') {
  const { packageVersion } = await import('../workspace/package-file.js')
  process.stdout.write(`${await packageVersion()}\n`)
} else {
  const { runProcess } = await import('./process.js')
  await runProcess(args)
}
