import { basename, dirname, join, sep } from 'node:path'
import { configName } from '../workspace/config.js'
import { suppressionsName } from '../workspace/suppressions.js'
import { isXliffName } from '../workspace/workspace.js'
import type { ExitCode, Run } from './command.js'
import { faultLine, faultsOf } from './errors.js'
import { Session } from './session.js'

/** How long nothing may change before the work begins again, in milliseconds. */
const quiet = 150

/**
 * With `--watch`, does a command's work now and whenever a file changes that it rests on, until a signal; else once. A failure is told, and
 * the next change tries again.
 */
export async function watching(run: Run, work: () => Promise<ExitCode>): Promise<ExitCode> {
  const { host, console, words, options } = run
  if (!options.flag('watch') || host.watch === undefined) return await work()
  const { roots, matters } = await watched(run)
  let changed = createAlarm()
  const watcher = await host.watch(roots, (path) => {
    if (matters(path)) changed.ring()
  })
  const stopped = new Promise<void>((resolve) => host.signal.addEventListener('abort', () => resolve(), { once: true }))
  try {
    while (!host.signal.aborted) {
      await told(run, work)
      if (host.signal.aborted) break
      console.remark(words('cli.watching'))
      await Promise.race([changed.rung, stopped])
      await host.sleep(quiet)
      changed = createAlarm()
    }
  } finally {
    await watcher.close()
  }
  return 0
}

interface Alarm {
  readonly rung: Promise<void>
  readonly ring: () => void
}

function createAlarm(): Alarm {
  let ring = (): void => undefined
  const rung = new Promise<void>((resolve) => {
    ring = resolve
  })
  return { rung, ring: () => ring() }
}

async function told({ console, words }: Run, work: () => Promise<ExitCode>): Promise<void> {
  try {
    await work()
  } catch (failure) {
    for (const fault of faultsOf(failure, words)) console.complain(faultLine(fault))
  }
}

interface Watched {
  readonly roots: readonly string[]
  /** Whether a change of the file may change the result: not one of what the command itself writes. */
  readonly matters: (path: string) => boolean
}

async function watched(run: Run): Promise<Watched> {
  const session = await Session.open(run)
  const { workspace } = session
  if (workspace === undefined || run.operands.length > 0) {
    const files = run.operands.map((operand) => session.resolve(operand))
    return {
      roots: [...new Set(files.map((file) => dirname(file)))],
      matters: (path) => files.some((file) => path === file || path.startsWith(`${file}${sep}`)),
    }
  }
  const sources = (workspace.config.sources ?? ['source/**']).map((glob) =>
    join(workspace.root, /^[^*?{[]*/.exec(glob)?.[0] ?? ''),
  )
  return {
    roots: [workspace.root],
    matters: (path) =>
      isXliffName(path) ||
      [configName, suppressionsName].includes(basename(path)) ||
      /\.(?:tbx|tmx|csv|srx)$/i.test(path) ||
      sources.some((source) => path.startsWith(source)),
  }
}
