import type { Encoding } from '../model/document.js'
import { InputError } from '../model/input-error.js'
import { decoderOf, encodingName } from './old-encodings.js'

/** A decoder for the bytes of one XML file, fed in pieces. */
export interface XmlDecoder {
  readonly encoding: Encoding
  decode(bytes: Uint8Array, more: boolean): string
}

/** How many bytes must be there (or the file's end) before an encoding can be told: enough for any XML declaration. */
export const declarationBytes = 1024

/**
 * Finds the encoding of an XML file from its first bytes: byte order mark, then declaration, then UTF-8 (XML 1.0, appendix F).
 * What was found and what is declared must agree; nothing is ever decoded to U+FFFD.
 *
 * @throws InputError `empty`, `not-text` (PNG, ZIP and the like), `encoding`.
 */
export function xmlDecoder(head: Uint8Array, file?: string): XmlDecoder {
  const place = { ...(file === undefined ? {} : { file }), line: 1, column: 1 }
  if (head.length === 0) throw new InputError('empty', place)
  const kind = binaryKind(head)
  if (kind !== undefined) throw new InputError('not-text', { ...place, values: { kind } })

  const found = sniff(head)
  const declared = declaredEncoding(head, found.name)
  const name = agreed(found, declared)
  if (name === undefined)
    throw new InputError('encoding', { ...place, values: { encoding: declared ?? found.name ?? 'utf-8' } })
  const encoding: Encoding = { name, bom: found.bom > 0 }
  const decodePiece = decoderOf(name, true)
  let skip = found.bom
  return {
    encoding,
    decode(bytes, more) {
      const piece = bytes.subarray(skip)
      skip = 0
      try {
        return decodePiece(piece, more)
      } catch (cause) {
        throw new InputError('encoding', { ...place, values: { encoding: declared ?? name }, cause })
      }
    },
  }
}

/** What the first bytes say: the mark's length and the encoding, absent where only an ASCII-like one is known. */
function sniff(head: Uint8Array): { readonly name?: string; readonly bom: number } {
  const [a, b, c, d] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', bom: 3 }
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return { name: 'utf-16le', bom: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', bom: 2 }
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return { name: 'utf-16le', bom: 0 }
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return { name: 'utf-16be', bom: 0 }
  return { bom: 0 }
}

function declaredEncoding(head: Uint8Array, name: string | undefined): string | undefined {
  const wide = name === 'utf-16le' ? 0 : name === 'utf-16be' ? 1 : undefined
  let text = ''
  for (let index = 0; index < Math.min(head.length, declarationBytes); index++)
    if (wide === undefined || index % 2 === wide) text += String.fromCharCode(head[index] ?? 0)
  return /^(?:\u00EF\u00BB\u00BF|[\u00FF\u00FE])?<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]
}

/** The encoding to decode with, or nothing where the two say different things or it is unknown. */
function agreed(found: { readonly name?: string }, declared: string | undefined): string | undefined {
  if (declared === undefined) return found.name ?? 'utf-8'
  const label = declared.toLowerCase()
  if (found.name?.startsWith('utf-16')) return label === 'utf-16' || label === found.name ? found.name : undefined
  if (/^(?:utf-?16|iso-10646-ucs|ucs|utf-?32)/.test(label)) return undefined
  if (label === 'us-ascii' || label === 'ascii') return found.name ?? 'us-ascii'
  const canonical = encodingName(declared)
  return found.name === undefined || found.name === canonical ? canonical : undefined
}

/** Well-known first bytes of what is surely no XML. */
function binaryKind(head: Uint8Array): string | undefined {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'PNG'
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'ZIP'
  if (starts(0x1f, 0x8b)) return 'GZIP'
  if (starts(0xff, 0xd8, 0xff)) return 'JPEG'
  if (starts(0x47, 0x49, 0x46, 0x38)) return 'GIF'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'PDF'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'OLE'
  return undefined
}
