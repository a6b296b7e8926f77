import { isAbsolute, relative, resolve } from 'node:path'
import { InputError } from '../model/input-error.js'
import { type Files, failureCode, type Host } from './host.js'
import { shownPath } from './paths.js'
import { SetupError } from './setup-error.js'

/** How large an input file may be unless the user raises it, in bytes. */
export const maxInputBytes: number = 128 * 1024 * 1024

/**
 * Reads a file that the user or the workspace names: a regular file of a bearable size; a link is followed only within `root`.
 *
 * @param shown the path as errors name it
 * @throws InputError `not-found`, `not-a-file`, `not-readable`, `too-large`, `path-unsafe`
 */
export async function readInput(
  files: Files,
  path: string,
  shown: string,
  root: string,
  limit: number = maxInputBytes,
): Promise<Uint8Array> {
  return await reading(shown, async () => await files.read(await findInput(files, path, shown, root, limit)))
}

/** How large a file that is read in pieces may be unless the user raises it, in bytes. */
export const maxStreamedBytes: number = 1024 * 1024 * 1024

/** Gives a file like `readInput`, in pieces, each to be dealt with before the next is read. */
export async function readInputPieces(
  files: Files,
  path: string,
  shown: string,
  root: string,
  take: (piece: Uint8Array) => void | Promise<void>,
  limit: number = maxStreamedBytes,
): Promise<void> {
  await reading(shown, async () => {
    for await (const piece of files.readPieces(await findInput(files, path, shown, root, limit))) await take(piece)
  })
}

/** The real path of an input, once it is known to be a regular file of a bearable size. */
async function findInput(files: Files, path: string, shown: string, root: string, limit: number): Promise<string> {
  let real = path
  let status = await files.status(path)
  if (status?.kind === 'link') {
    real = await files.realPath(path)
    const inside = relative(await files.realPath(root), real)
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new InputError('path-unsafe', { file: shown, values: { path: shown } })
    status = await files.status(real)
  }
  if (status === undefined) throw new InputError('not-found', { file: shown })
  if (status.kind !== 'file') throw new InputError('not-a-file', { file: shown })
  if (status.size > limit)
    throw new InputError('too-large', {
      file: shown,
      values: { limit: Math.floor(limit / 1048576), size: Math.ceil(status.size / 1048576) },
    })
  return real
}

/** Does the work of reading a file; what fails is said of it. */
async function reading<T>(shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (failure) {
    if (failure instanceof InputError) throw failure
    const reason = failureCode(failure)
    if (reason === undefined) throw failure
    if (reason === 'ENOENT') throw new InputError('not-found', { file: shown, cause: failure })
    throw new InputError('not-readable', { file: shown, values: { reason }, cause: failure })
  }
}

/**
 * The files that arguments name: paths as they stand, folders with all in them, globs. Absolute, without doubles, in the order of
 * the arguments. A path that does not exist is kept, so that reading it says so.
 *
 * @throws SetupError `files-unmatched` for a glob that matches nothing
 */
export async function expandFiles(
  host: Host,
  patterns: readonly string[],
  wanted: (path: string) => boolean,
): Promise<readonly string[]> {
  const paths: string[] = []
  for (const pattern of patterns) {
    const path = resolve(host.cwd, pattern)
    const status = await host.files.status(path)
    if (status?.kind === 'folder') {
      const inside = (await host.files.glob(['**'], path)).map((name) => resolve(path, name)).filter(wanted)
      if (inside.length === 0) throw new SetupError('files-unmatched', { file: shownPath(path, host.cwd) })
      paths.push(...inside)
    } else if (status === undefined && /[*?{}[\]]/.test(pattern)) {
      const matches = await host.files.glob([pattern], host.cwd)
      if (matches.length === 0) throw new SetupError('files-unmatched', { file: pattern })
      paths.push(...matches.map((name) => resolve(host.cwd, name)))
    } else paths.push(path)
  }
  return [...new Set(paths)]
}
