import type { IndexData } from './index-data.js'

const magic = 'guillemet memory 1\n'

/** The parts of an index, in the order in which they are written. */
const parts: readonly (keyof IndexData)[] = [
  'words',
  'wordStarts',
  'table',
  'tokens',
  'starts',
  'signatures',
  'ordinals',
  'lengths',
  'postings',
  'postingStarts',
  'morePostings',
  'morePostingStarts',
  'hashes',
  'hashed',
  'records',
]

/** How many bytes at the beginning of a file tell its parts. */
export const indexHeadBytes = 1024

/**
 * Writes an index as bytes: a head that says what it was made from (`key`) and how long each part is, then the parts as they stand
 * in memory. It is a cache of one machine: another byte order is another key.
 */
export function serializeIndex(data: IndexData, key: string): Uint8Array {
  const lengths = parts.map((part) => data[part].byteLength)
  const size = lengths.reduce((sum, length) => sum + aligned(length), indexHeadBytes)
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(`${magic}${JSON.stringify({ key: keyOf(key), lengths })}\n`))
  let at = indexHeadBytes
  for (const part of parts) {
    const { buffer, byteOffset, byteLength } = data[part]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return bytes
}

/** How long an index with this head is, in bytes; nothing where it is none, or one that was made from something else. */
export function indexLength(head: Uint8Array, key: string): number | undefined {
  const lengths = readHead(head, key)
  return lengths?.reduce((sum, length) => sum + aligned(length), indexHeadBytes)
}

/** Reads an index, as views on the bytes; nothing where they are none, or one that was made from something else. */
export function openIndex(bytes: Uint8Array, key: string): IndexData | undefined {
  const lengths = readHead(bytes, key)
  if (lengths === undefined) return undefined
  // Views of numbers begin at a multiple of their size.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  let at = byteOffset + indexHeadBytes
  const views = new Map<keyof IndexData, Uint16Array | Uint32Array>()
  for (const [index, part] of parts.entries()) {
    const length = lengths[index] ?? 0
    if (at + length > byteOffset + bytes.length) return undefined
    views.set(
      part,
      part === 'words' ? new Uint16Array(buffer, at, length / 2) : new Uint32Array(buffer, at, length / 4),
    )
    at += aligned(length)
  }
  return Object.fromEntries(views) as unknown as IndexData
}

function readHead(bytes: Uint8Array, key: string): readonly number[] | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, indexHeadBytes))
  const line = text.slice(magic.length, text.indexOf('\n', magic.length))
  if (!text.startsWith(magic)) return undefined
  try {
    const head: unknown = JSON.parse(line)
    if (head === null || typeof head !== 'object' || !('key' in head) || !('lengths' in head)) return undefined
    const { lengths } = head
    if (head.key !== keyOf(key) || !Array.isArray(lengths) || lengths.length !== parts.length) return undefined
    return lengths.every((length) => Number.isSafeInteger(length) && length >= 0 && length % 2 === 0)
      ? lengths
      : undefined
  } catch {
    return undefined
  }
}

function keyOf(key: string): string {
  const order = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 'little' : 'big'
  return `${key} ${order}`
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8
}
