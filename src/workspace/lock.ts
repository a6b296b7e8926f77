import { dirname, join } from 'node:path'
import { failureCode, type Host } from './host.js'
import { shownPath } from './paths.js'
import { SetupError } from './setup-error.js'
import { sweep, temporaryBeside } from './temporary.js'

/** How long a run waits for another one, in milliseconds. */
export const lockPatience = 5000

interface Holder {
  readonly pid: number
  readonly host: string
  readonly started: number
}

/**
 * Does work while holding a workspace's lock, `.guillemet/lock`. A lock is taken over only from a process of this machine that is dead.
 *
 * @throws SetupError `lock-held` when another run still holds it after `lockPatience`; `write-failed`
 */
export async function withLock<T>(host: Host, root: string, work: () => Promise<T>): Promise<T> {
  const path = join(root, '.guillemet', 'lock')
  await acquire(host, path)
  try {
    return await work()
  } finally {
    await host.files.unlink(path).catch(() => undefined)
    await host.files.removeFolder(dirname(path)).catch(() => undefined)
  }
}

async function acquire(host: Host, path: string): Promise<void> {
  const own: Holder = { pid: host.process.id, host: host.process.hostName, started: host.now() }
  const bytes = new TextEncoder().encode(`${JSON.stringify(own)}\n`)
  const until = host.now() + lockPatience
  for (;;) {
    try {
      await host.files.makeFolder(dirname(path))
      await host.files.create(path, bytes)
      await sweep(host, dirname(path))
      return
    } catch (failure) {
      // The folder may just have been removed by the run before.
      const reason = failureCode(failure)
      if (reason === undefined) throw failure
      if (!['EEXIST', 'ENOENT'].includes(reason))
        throw new SetupError('write-failed', {
          file: shownPath(path, host.cwd),
          values: { reason },
          cause: failure,
        })
    }
    const holder = await readHolder(host, path)
    const late = host.now() >= until
    // A lock that cannot be read was torn by a death in the middle of its writing, or is being written just now.
    if (holder === undefined ? late : isDead(host, holder)) await removeDead(host, path)
    else if (late || host.signal.aborted)
      throw new SetupError('lock-held', {
        file: shownPath(path, host.cwd),
        values: { pid: holder?.pid ?? '?', host: holder?.host ?? '?' },
      })
    else await host.sleep(100)
  }
}

function isDead(host: Host, holder: Holder): boolean {
  return holder.host === host.process.hostName && (holder.pid === host.process.id || !host.process.isAlive(holder.pid))
}

/** Takes a dead run's lock aside before it is removed, so that one which another run has taken meanwhile can be put back. */
async function removeDead(host: Host, path: string): Promise<void> {
  const aside = temporaryBeside(host, path)
  try {
    await host.files.rename(path, aside)
    const holder = await readHolder(host, aside)
    if (holder === undefined || isDead(host, holder)) await host.files.unlink(aside)
    else await host.files.rename(aside, path)
  } catch (failure) {
    if (failureCode(failure) !== 'ENOENT') throw failure
  }
}

/** Who holds the lock; absent where its text cannot be read. */
async function readHolder(host: Host, path: string): Promise<Holder | undefined> {
  try {
    const holder: unknown = JSON.parse(new TextDecoder().decode(await host.files.read(path)))
    if (holder === null || typeof holder !== 'object') return undefined
    if (!('pid' in holder && 'host' in holder && 'started' in holder)) return undefined
    const { pid, host: name, started } = holder
    if (typeof pid !== 'number' || typeof name !== 'string' || typeof started !== 'number') return undefined
    return { pid, host: name, started }
  } catch {
    return undefined
  }
}
