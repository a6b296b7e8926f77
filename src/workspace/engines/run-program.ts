import { spawn } from 'node:child_process'
import { EngineFault } from './engine-fault.js'

/** The most that a program may print, in bytes. */
const mostOutput = 64 * 1024 * 1024

/**
 * Runs a program and gives what it prints. Node's own pipe is a socket, which a script cannot open as `/dev/stdin` again (Apertium does):
 * `cat` stands between. No text gets into a command line.
 *
 * @throws EngineFault `program-missing`, `program-failed`; the signal's reason when that was set off
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  input: string,
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted()
  return await new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', 'command -v "$0" >/dev/null || exit 127; cat | "$0" "$@"', program, ...args], {
      stdio: ['pipe', 'pipe', 'ignore'],
      signal,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
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
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(pieces).toString('utf8'))
      else if (code === 127) reject(new EngineFault('program-missing', 'none', { values: { program } }))
      else reject(new EngineFault('program-failed', 'other', { values: { program } }))
    })
    child.stdin.end(input)
  })
}
