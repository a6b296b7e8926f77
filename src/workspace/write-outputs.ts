import { dirname } from 'node:path'
import { failureCode, type Host } from './host.js'
import { guardOutput, shownPath } from './paths.js'
import { SetupError } from './setup-error.js'
import { sweep, temporaryBeside } from './temporary.js'

/** A file to be written whole or not at all. */
export interface OutputFile {
  /** Absolute. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What became of a file. */
export interface Written {
  readonly path: string
  readonly changed: boolean
}

/** Where files may be written, and whether they are. */
export interface WriteOptions {
  /** No file leaves this folder. */
  readonly root: string
  /** Says what would be written, and writes nothing. */
  readonly dryRun?: boolean
}

/**
 * Writes the files of one piece of work: only those whose bytes differ, each through a temporary file beside it, all prepared before
 * the first takes its place. Whatever fails, an old file stays whole and no temporary file stays behind.
 *
 * @throws InputError `path-unsafe` before anything is written
 * @throws SetupError `write-failed`
 */
export async function writeOutputs(
  host: Host,
  outputs: readonly OutputFile[],
  options: WriteOptions,
): Promise<readonly Written[]> {
  for (const output of outputs)
    await guardOutput(host.files, output.path, options.root, shownPath(output.path, host.cwd))
  const results: Written[] = []
  const staged: { readonly temporary: string; readonly path: string }[] = []
  try {
    for (const { path, bytes } of outputs) {
      const changed = !(await holds(host, path, bytes))
      results.push({ path, changed })
      if (!changed || options.dryRun) continue
      await host.files.makeFolder(dirname(path))
      await sweep(host, dirname(path))
      const temporary = temporaryBeside(host, path)
      staged.push({ temporary, path })
      await host.files.create(temporary, bytes)
    }
    while (staged[0] !== undefined) {
      const { temporary, path } = staged[0]
      await host.files.rename(temporary, path)
      staged.shift()
      await host.files.syncFolder(dirname(path))
    }
  } catch (failure) {
    for (const { temporary } of staged) await host.files.unlink(temporary).catch(() => undefined)
    const reason = failureCode(failure)
    if (reason === undefined) throw failure
    const path = staged[0]?.path ?? results.at(-1)?.path ?? options.root
    throw new SetupError('write-failed', {
      file: shownPath(path, host.cwd),
      values: { reason },
      cause: failure,
    })
  }
  return results
}

async function holds(host: Host, path: string, bytes: Uint8Array): Promise<boolean> {
  const status = await host.files.status(path)
  if (status?.kind !== 'file' || status.size !== bytes.length) return false
  const there = await host.files.read(path)
  return there.length === bytes.length && there.every((byte, index) => byte === bytes[index])
}
