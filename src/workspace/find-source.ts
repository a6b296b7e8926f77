import { basename, dirname, join, resolve } from 'node:path'
import type { BilingualDocument, SourceRecord } from '../model/bilingual-document.js'
import { sha256Hex } from '../model/content-hash.js'
import { embeddedSource } from '../model/embedded-source.js'
import { InputError } from '../model/input-error.js'
import type { Host } from './host.js'
import { splitName } from './layout.js'
import { isSafePath, shownPath } from './paths.js'
import { readInput } from './read-input.js'

/** A source that was found, with its bytes; its path is where it would stand, if the XLIFF holds it itself. */
export interface FoundSource {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Finds the article that a bilingual document was extracted from, by its SHA-256: the one the user names, else `original`, if that
 * is a safe path under the current folder, then a file beside the XLIFF, then the workspace's sources, then the one that the XLIFF
 * holds itself.
 *
 * @param xliff the absolute path of the XLIFF
 * @param sources absolute paths of the workspace's sources
 * @throws InputError `source-changed` where a file of the name is there with other bytes (beside an XLIFF that holds its source only
 *   one of the workspace's counts), `source-unknown` where none is, `source-embedded` where the one in the XLIFF is not what was extracted
 */
export async function findSource(
  host: Host,
  document: BilingualDocument,
  xliff: string,
  sources: readonly string[],
  named?: string,
): Promise<FoundSource> {
  const { original, sourceRecord } = document
  const file = shownPath(xliff, host.cwd)
  if (named !== undefined) {
    const path = resolve(host.cwd, named)
    const bytes = await readInput(host.files, path, shownPath(path, host.cwd), host.cwd)
    if (sourceRecord !== undefined && sha256Hex(bytes) !== sourceRecord.sha256)
      throw new InputError('source-changed', { file: shownPath(path, host.cwd), values: { xliff: file } })
    return { path, bytes }
  }
  if (sourceRecord === undefined)
    throw new InputError('source-unknown', { file, values: { original: original ?? '?' } })
  const safe = original !== undefined && isSafePath(original)
  const byName = safe ? [join(host.cwd, original), join(dirname(xliff), basename(original))] : []
  let changed: string | undefined
  for (const path of new Set([...byName, ...sources])) {
    if ((await host.files.status(path))?.kind !== 'file') continue
    const bytes = await readInput(host.files, path, shownPath(path, host.cwd), host.cwd)
    if (sha256Hex(bytes) === sourceRecord.sha256) return { path, bytes }
    if (byName.includes(path) && (sourceRecord.embedded === undefined || sources.includes(path))) changed = path
  }
  if (changed !== undefined)
    throw new InputError('source-changed', { file: shownPath(changed, host.cwd), values: { xliff: file } })
  const bytes = readEmbedded(sourceRecord, file)
  if (bytes === undefined) throw new InputError('source-unknown', { file, values: { original: original ?? '?' } })
  return {
    path: join(dirname(xliff), safe ? basename(original) : `${splitName(xliff).name}.${sourceRecord.format}`),
    bytes,
  }
}

function readEmbedded(record: SourceRecord, file: string): Uint8Array | undefined {
  try {
    return embeddedSource(record)
  } catch (failure) {
    throw failure instanceof InputError ? failure.in(file) : failure
  }
}
