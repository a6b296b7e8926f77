import { isAbsolute, join, relative, sep } from 'node:path'
import { InputError } from '../model/input-error.js'
import { type Files, failureCode } from './host.js'

/** A path as a report shows it: from the folder where the user stands, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path).split(sep).join('/')
  return shown === '' ? '.' : shown
}

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i

/**
 * Says whether a path that a file names is one that we may follow: relative, with `/`, no step out, no dot segment, no name that
 * some system takes for a device, no control, percent or colon, at most 200 bytes.
 *
 * @example
 * isSafePath('source/../../etc/passwd') // => false
 * isSafePath('source/article.txt') // => true
 */
export function isSafePath(path: string): boolean {
  if (path === '' || new TextEncoder().encode(path).length > 200) return false
  if (/[\\%:<>"|?*\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(path) || isAbsolute(path)) return false
  return path.split('/').every((part) => isOwnName(part) && !/[. ]$/.test(part) && !reserved.test(part))
}

/** A name that the tool may write: no folder of another tool's, no hidden file. */
function isOwnName(part: string): boolean {
  return part !== '' && !part.startsWith('.') && part.toLowerCase() !== 'node_modules'
}

/**
 * Refuses a path to be written that would leave its root, reach a hidden or foreign folder, or go through a symbolic link.
 *
 * @throws InputError `path-unsafe`, and `not-a-file` where a folder stands there
 */
export async function guardOutput(files: Files, path: string, root: string, shown: string = path): Promise<void> {
  const inside = relative(root, path)
  const parts = inside.split(sep)
  const unsafe = new InputError('path-unsafe', { file: shown, values: { path: inside } })
  if (isAbsolute(inside) || !parts.every(isOwnName)) throw unsafe
  const realRoot = await realPathOf(files, root)
  let folder = root
  for (const part of parts) {
    folder = join(folder, part)
    const status = await files.status(folder)
    if (status === undefined) return
    if (status.kind === 'folder' && folder === path) throw new InputError('not-a-file', { file: shown })
    if (status.kind === 'link' || status.kind === 'other') throw unsafe
  }
  const real = await realPathOf(files, path)
  if (isAbsolute(relative(realRoot, real)) || relative(realRoot, real).startsWith('..')) throw unsafe
}

async function realPathOf(files: Files, path: string): Promise<string> {
  try {
    return await files.realPath(path)
  } catch (failure) {
    if (failureCode(failure) === 'ENOENT') return path
    throw failure
  }
}
