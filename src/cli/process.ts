import { printable } from '../report/printable.js'
import type { Host, Output } from '../workspace/host.js'
import { nodeHost } from '../workspace/node-host.js'
import { type Person, personAt } from './person.js'
import { run } from './run.js'

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** How long a run may take to end after a signal, in milliseconds. */
const patience = 1500

/** Runs the command line in this process; everything that ends it sets `process.exitCode`. */
export async function runProcess(args: readonly string[]): Promise<void> {
  const interruption = new AbortController()
  let signalled: keyof typeof exitCodes | undefined
  const onSignal = (signal: keyof typeof exitCodes): void => {
    signalled = signal
    interruption.abort()
    process.exitCode = exitCodes[signal]
    process.removeAllListeners('SIGINT')
    process.removeAllListeners('SIGTERM')
    setTimeout(() => process.kill(process.pid, signal), patience).unref()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  const onBug = (failure: unknown): void => {
    const text =
      failure instanceof Error && args.includes('--debug') ? (failure.stack ?? failure.message) : String(failure)
    process.stderr.write(`guillemet: ${printable(text.replace(/\n/g, args.includes('--debug') ? '\n' : ' '))}\n`)
    process.exitCode = 2
  }
  process.on('uncaughtException', onBug)
  process.on('unhandledRejection', onBug)
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (failure: NodeJS.ErrnoException) => {
      // A reader that has seen enough closes the pipe; a full disk is not that.
      if (failure.code === 'EPIPE') return
      process.exitCode = 2
      if (stream === process.stdout) process.stderr.write(`guillemet: stdout: ${failure.code ?? failure.message}\n`)
    })
  const leaveSignals = (): void => {
    process.removeListener('SIGINT', onSignal)
    process.removeListener('SIGTERM', onSignal)
  }
  const person = personAt(process.stdin, process.stderr, interruption.signal, () => process.kill(process.pid, 'SIGINT'))
  const code = await run(args, processHost(interruption.signal, person), (command) => {
    if (command.readsOnly === true) leaveSignals()
  })
  person.leave()
  leaveSignals()
  process.exitCode = signalled === undefined ? Math.max(code, Number(process.exitCode ?? 0)) : exitCodes[signalled]
}

function processHost(signal: AbortSignal, person: Person): Host {
  return nodeHost({
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask: person.ask } : {}),
    env: process.env,
    cwd: process.cwd(),
    signal,
    processId: process.pid,
    isAlive: (id) => {
      try {
        process.kill(id, 0)
        return true
      } catch (failure) {
        return failure instanceof Error && 'code' in failure && failure.code === 'EPERM'
      }
    },
  })
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text)
    },
    terminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  }
}
