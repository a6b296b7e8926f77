import { deflateSync } from 'fflate'
import { joinBytes, type Zip, type ZipEntry } from './zip.js'

/** Flags that say that sizes stand after the data. */
const sizesAfter = 0x08

/** The zip with other contents in some of its entries; all other entries, their headers and their order keep their bytes. */
export function patchZip(zip: Zip, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes, entries, directory, directoryEnd } = zip
  const changed = new Map(
    entries.flatMap((entry) => {
      const content = contents.get(entry.name)
      return content === undefined ? [] : [[entry, pack(content, entry)] as const]
    }),
  )
  const pieces: Uint8Array[] = []
  const moved = new Map<ZipEntry, number>()
  let at = 0
  let length = 0
  const copy = (to: number): void => {
    pieces.push(bytes.subarray(at, to))
    length += to - at
    at = to
  }
  for (const entry of [...entries].sort((a, b) => a.header - b.header)) {
    copy(entry.header)
    moved.set(entry, length)
    const packed = changed.get(entry)
    if (packed === undefined) continue
    const header = copyOf(bytes, entry.header, entry.data)
    setSizes(new DataView(header.buffer), 6, 14, packed)
    pieces.push(header, packed.data)
    length += header.length + packed.data.length
    at = entry.end
  }
  copy(directory)
  const newDirectory = length
  for (const entry of entries) {
    const record = copyOf(bytes, entry.record, entry.record + entry.recordLength)
    const view = new DataView(record.buffer)
    const packed = changed.get(entry)
    if (packed !== undefined) setSizes(view, 8, 16, packed)
    view.setUint32(42, moved.get(entry) ?? entry.header, true)
    pieces.push(record)
  }
  const tail = copyOf(bytes, directoryEnd, bytes.length)
  new DataView(tail.buffer).setUint32(zip.trailer - directoryEnd + 16, newDirectory, true)
  pieces.push(tail)
  return joinBytes(pieces)
}

/** Bytes of one's own, whatever kind of array they come in (a Buffer's slice is none). */
function copyOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return Uint8Array.from(bytes.subarray(start, end))
}

interface Packed {
  readonly data: Uint8Array
  readonly crc: number
  readonly size: number
}

function pack(content: Uint8Array, { deflated }: ZipEntry): Packed {
  return { data: deflated ? deflateSync(content, { level: 6 }) : content, crc: crc32(content), size: content.length }
}

/** Writes sum and sizes into a local header or a record of the directory. */
function setSizes(view: DataView, flags: number, sizes: number, { data, crc, size }: Packed): void {
  view.setUint16(flags, view.getUint16(flags, true) & ~sizesAfter, true)
  view.setUint32(sizes, crc, true)
  view.setUint32(sizes + 4, data.length, true)
  view.setUint32(sizes + 8, size, true)
}

const table: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) !== 0 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The sum of zip and of ITU-T V.42. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
