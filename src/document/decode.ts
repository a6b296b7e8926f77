import type { Encoding } from '../model/document.js'
import { InputError } from '../model/input-error.js'
import { decodeLegacy, encodeLegacy, legacyEncoding } from './legacy-encoding.js'
import { lineAndColumn } from './line-and-column.js'

/** A file's bytes as text, and how to make the same bytes again. */
export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string
  readonly encoding: Encoding
}

/** First bytes of files that are no text, whatever their name says. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** So many bytes at a file's start are looked at for the name of its encoding, as browsers do. */
const prescan = 1024

/**
 * Reads bytes as text: UTF-16 where a byte order mark says so, else UTF-8, strictly; where they are not UTF-8 and an older encoding is named, by the file itself or by
 * its reader, that one, if it gives the same bytes again. Nothing is ever replaced by U+FFFD.
 *
 * @param named tells the label of the encoding that is named, from the file's first bytes as Latin-1
 *
 * @throws InputError `not-text` for binary content and NUL, `encoding` for bytes that the encoding does not allow; both with line and column.
 */
export function decodeText(bytes: Uint8Array, named?: (start: string) => string | undefined): DecodedText {
  const known = signatures.find(([, first]) => first.every((byte, index) => bytes[index] === byte))
  if (known !== undefined) {
    const [content] = known
    const option = content === 'ZIP' ? { option: '--format' } : {}
    throw new InputError('not-text', { line: 1, column: 1, values: { content, ...option } })
  }
  const encoding = encodingOf(bytes)
  const asks = named !== undefined && !encoding.bom && !isUtf8(bytes)
  const older = asks ? named(latin1(bytes.subarray(0, prescan))) : undefined
  const name = older === undefined ? undefined : legacyEncoding(older)
  if (name !== undefined) return readLegacy(bytes, name)
  const text = decode(bytes, encoding, asks ? { option: '--encoding' } : {})
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new InputError('not-text', { ...lineAndColumn(text, nul), values: { content: 'NUL' } })
  return { text, encoding }
}

/**
 * Writes text as the bytes that its encoding gives; `encodeText` undoes `decodeText`.
 *
 * @throws InputError `not-encodable` for half a surrogate pair, and for a character that an older encoding has not.
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  const half = /\p{Surrogate}/u.exec(text)
  if (half !== null) {
    const unit = half[0].charCodeAt(0).toString(16).toUpperCase()
    throw new InputError('not-encodable', {
      ...lineAndColumn(text, half.index),
      values: { encoding: encoding.name, character: `U+${unit}` },
    })
  }
  const content = encoding.bom ? `\uFEFF${text}` : text
  if (encoding.name === 'utf-8') return new TextEncoder().encode(content)
  if (!encoding.name.startsWith('utf-')) {
    const bytes = encodeLegacy(text, encoding.name)
    if (typeof bytes !== 'number') return bytes
    const character = `U+${(text.codePointAt(bytes) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    throw new InputError('not-encodable', {
      ...lineAndColumn(text, bytes),
      values: { encoding: encoding.name, character },
    })
  }
  const bytes = new Uint8Array(content.length * 2)
  const low = encoding.name === 'utf-16le' ? 0 : 1
  for (let index = 0; index < content.length; index += 1) {
    const unit = content.charCodeAt(index)
    bytes[index * 2 + low] = unit & 0xff
    bytes[index * 2 + 1 - low] = unit >> 8
  }
  return bytes
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function readLegacy(bytes: Uint8Array, name: string): DecodedText {
  const text = decodeLegacy(bytes, name)
  const again = encodeLegacy(text, name)
  const same =
    typeof again !== 'number' && again.length === bytes.length && again.every((byte, at) => byte === bytes[at])
  if (!same) {
    const good = typeof again === 'number' ? again : text.length
    const byte = typeof again === 'number' ? 0 : (bytes[again.findIndex((each, at) => each !== bytes[at])] ?? 0)
    throw new InputError('encoding', {
      ...lineAndColumn(text, good),
      values: { encoding: name, byte: `0x${byte.toString(16).toUpperCase().padStart(2, '0')}` },
    })
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new InputError('not-text', { ...lineAndColumn(text, nul), values: { content: 'NUL' } })
  return { text, encoding: { name, bom: false } }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', bom: true }
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', bom: true }
  return { name: 'utf-8', bom: first === 0xef && second === 0xbb && third === 0xbf }
}

/** @param help values of the error, where the reader could be told more */
function decode(bytes: Uint8Array, { name, bom }: Encoding, help: Readonly<Record<string, string>>): string {
  const content = bom ? bytes.subarray(name === 'utf-8' ? 3 : 2) : bytes
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(content)
  } catch (cause) {
    const good = goodLength(content, name)
    const before = new TextDecoder(name, { ignoreBOM: true }).decode(content.subarray(0, good))
    const nul = before.indexOf('\0')
    if (nul >= 0) throw new InputError('not-text', { ...lineAndColumn(before, nul), values: { content: 'NUL' } })
    const byte = content[good] ?? 0
    throw new InputError('encoding', {
      ...lineAndColumn(before, before.length),
      values: { ...help, encoding: name, byte: `0x${byte.toString(16).toUpperCase().padStart(2, '0')}` },
      cause,
    })
  }
}

/** How many bytes at the start are whole characters. */
function goodLength(bytes: Uint8Array, name: string): number {
  if (name !== 'utf-8') return goodUnits(bytes, name === 'utf-16le') * 2
  let offset = 0
  while (offset < bytes.length) {
    const length = characterLength(bytes, offset)
    if (length === 0) break
    offset += length
  }
  return offset
}

/** The length of the UTF-8 character at an offset; 0 where none stands (Unicode 17, table 3-7). */
function characterLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[offset + index] ?? 0
    const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (byte < low || byte > high) return 0
  }
  return length
}

function goodUnits(bytes: Uint8Array, little: boolean): number {
  const length = bytes.length >> 1
  const unitAt = (index: number): number =>
    index >= length ? 0 : ((bytes[index * 2 + (little ? 1 : 0)] ?? 0) << 8) | (bytes[index * 2 + (little ? 0 : 1)] ?? 0)
  for (let index = 0; index < length; index += 1) {
    const unit = unitAt(index)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const next = unitAt(index + 1)
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return index
    index += 1
  }
  return length
}
