import { spawn } from 'node:child_process'

/** The most that a program may print, in bytes. */
const mostOutput = 64 * 1024 * 1024

/** What a program printed, and how it ended: 127 where there is none of that name. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** What a program gets. */
export interface ProgramOptions {
  readonly signal: AbortSignal
  readonly input?: string
  /** The folder that it runs in. */
  readonly cwd?: string
}

/**
 * Runs a program to its end. Node's own pipe is a socket, which a script cannot open as `/dev/stdin` again (Apertium does): `cat` stands
 * between. No text gets into a command line.
 *
 * @throws the signal's reason when that was set off
 */
export async function runProgram(program: string, args: readonly string[], options: ProgramOptions): Promise<Ended> {
  const { signal, input = '', cwd } = options
  signal.throwIfAborted()
  return await new Promise((resolve, reject) => {
    const line = ['-c', 'command -v "$0" >/dev/null || exit 127; cat | "$0" "$@"', program, ...args]
    const child = spawn('sh', line, {
      stdio: ['pipe', 'pipe', 'ignore'],
      signal,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      ...(cwd === undefined ? {} : { cwd }),
    })
    const pieces: Buffer[] = []
    let size = 0
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > mostOutput) child.kill()
      else pieces.push(piece)
    })
    child.stdin.on('error', () => undefined)
    child.on('error', (failure) => reject(signal.aborted ? signal.reason : failure))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString('utf8') }))
    child.stdin.end(input)
  })
}
