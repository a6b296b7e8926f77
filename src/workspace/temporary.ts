import { basename, dirname, join } from 'node:path'
import type { Host } from './host.js'

/** A name that no other run takes, beside a file: `.NAME.PID.UNIQUE.tmp`. */
export function temporaryBeside(host: Host, path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 120)}.${host.process.id}.${host.unique()}.tmp`)
}

/** Removes from a folder the temporary files of runs that died. */
export async function sweep(host: Host, folder: string): Promise<void> {
  for (const name of await host.files.list(folder)) {
    const owner = /^\..*\.(\d+)\.[0-9a-z]+\.tmp$/.exec(name)?.[1]
    if (owner !== undefined && Number(owner) !== host.process.id && !host.process.isAlive(Number(owner)))
      await host.files.unlink(join(folder, name)).catch(() => undefined)
  }
}
