import { Inflate } from 'fflate'
import { InputError } from '../../model/input-error.js'

/** An entry of a zip file as its central directory has it; offsets and sizes in bytes. */
export interface ZipEntry {
  readonly name: string
  /** Where its record in the central directory begins, and how long that is. */
  readonly record: number
  readonly recordLength: number
  /** Where its local header begins, where its data does, and where its data ends as it is packed. */
  readonly header: number
  readonly data: number
  readonly dataEnd: number
  /** The end of all that belongs to it: a data descriptor may follow the data. */
  readonly end: number
  readonly deflated: boolean
  readonly size: number
}

/** A zip file that has been looked into; its bytes stay as they are. */
export interface Zip {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  readonly directory: number
  readonly directoryEnd: number
  /** Where the record that ends the directory begins. */
  readonly trailer: number
}

const signatures = { header: 0x04034b50, record: 0x02014b50, trailer: 0x06054b50 }

/** A name of an entry that leaves the folder that a zip is unpacked in, or that some system reads so. */
const unsafeName = /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/

/** Bytes that one entry may take when it is unpacked. */
export const largestEntry: number = 256 * 1024 * 1024

/**
 * Looks into a zip file (PKWARE's APPNOTE 6.3, without ZIP64, encryption and several disks).
 *
 * @throws InputError `zip-broken`, `zip-encrypted`, `zip-unsafe` (a path out of the folder, a name twice).
 */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trailer = trailerOf(view)
  const count = view.getUint16(trailer + 10, true)
  const directory = view.getUint32(trailer + 16, true)
  const directoryEnd = directory + view.getUint32(trailer + 12, true)
  if (directoryEnd > trailer || view.getUint16(trailer + 8, true) !== count) throw broken()
  const found: Omit<ZipEntry, 'end'>[] = []
  let at = directory
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(view, bytes, at, directory)
    found.push(entry)
    at += entry.recordLength
  }
  if (at > directoryEnd) throw broken()
  const names = new Set<string>()
  for (const { name } of found) {
    if (unsafeName.test(name) || names.has(name)) throw new InputError('zip-unsafe', { values: { name } })
    names.add(name)
  }
  const inOrder = [...found].sort((a, b) => a.header - b.header)
  const ends = new Map(inOrder.map((entry, index) => [entry, inOrder[index + 1]?.header ?? directory]))
  const entries = found.map((entry): ZipEntry => {
    const end = ends.get(entry) ?? directory
    if (entry.dataEnd > end) throw broken()
    return { ...entry, end }
  })
  return { bytes, entries, directory, directoryEnd, trailer }
}

function broken(): InputError {
  return new InputError('zip-broken')
}

function trailerOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === signatures.trailer) return at
  throw broken()
}

function entryAt(view: DataView, bytes: Uint8Array, record: number, directory: number): Omit<ZipEntry, 'end'> {
  if (record + 46 > view.byteLength || view.getUint32(record, true) !== signatures.record) throw broken()
  const flags = view.getUint16(record + 8, true)
  const method = view.getUint16(record + 10, true)
  const packed = view.getUint32(record + 20, true)
  const nameLength = view.getUint16(record + 28, true)
  const recordLength = 46 + nameLength + view.getUint16(record + 30, true) + view.getUint16(record + 32, true)
  const header = view.getUint32(record + 42, true)
  const name = new TextDecoder().decode(bytes.subarray(record + 46, record + 46 + nameLength))
  if ((flags & 1) !== 0) throw new InputError('zip-encrypted', { values: { name } })
  if (method !== 0 && method !== 8) throw broken()
  if (header + 30 > directory || view.getUint32(header, true) !== signatures.header) throw broken()
  const data = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const size = view.getUint32(record + 24, true)
  return { name, record, recordLength, header, data, dataEnd: data + packed, deflated: method === 8, size }
}

/**
 * The content of an entry.
 *
 * @throws InputError `zip-limit` where it unpacks to more than it may, whatever it says of itself; `zip-broken`.
 */
export function unpackEntry({ bytes }: Zip, entry: ZipEntry): Uint8Array {
  const tooLarge = (): InputError => new InputError('zip-limit', { values: { name: entry.name, limit: largestEntry } })
  const packed = bytes.subarray(entry.data, entry.dataEnd)
  if (entry.size > largestEntry) throw tooLarge()
  if (!entry.deflated) return packed
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.length
    if (size > largestEntry) throw tooLarge()
    pieces.push(piece)
  })
  try {
    const step = 64 * 1024
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch (error) {
    throw error instanceof InputError ? error : broken()
  }
  if (size !== entry.size) throw broken()
  return joinBytes(pieces)
}

/** Pieces in one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
