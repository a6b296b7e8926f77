import { zipSync } from 'fflate'
import { readZip, unpackEntry } from '../document/zip/zip.js'
import { InputError } from '../model/input-error.js'

/** A file of an archive: its path with `/`, and its bytes. A path that ends in `/` is a folder. */
export interface ArchiveEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What an archive may hold, in bytes of all wanted files together. */
const largestArchive = 256 * 1024 * 1024

/** The first time that a zip can say: the same files always give the same bytes. */
const epoch = new Date(1980, 0, 1)

/** Whether bytes begin as a zip archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** Writes files as a zip archive, in the order given. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  return zipSync(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])), { level: 6, mtime: epoch })
}

/**
 * Reads the wanted files of a zip archive; nothing is written anywhere.
 *
 * @throws InputError as `readZip` and `unpackEntry` do, and `zip-limit` where all of them together are too large
 */
export function readArchive(
  bytes: Uint8Array,
  file: string,
  wanted: (path: string) => boolean,
  limit: number = largestArchive,
): readonly ArchiveEntry[] {
  try {
    const zip = readZip(bytes)
    const entries = zip.entries.filter(({ name }) => wanted(name))
    let size = 0
    return entries.map((entry) => {
      size += entry.size
      if (size > limit) throw new InputError('zip-limit', { values: { name: entry.name, limit } })
      return { path: entry.name, bytes: unpackEntry(zip, entry) }
    })
  } catch (failure) {
    throw failure instanceof InputError ? failure.in(file) : failure
  }
}
