import type { SourceRecord } from './bilingual-document.js'
import { sha256Hex } from './content-hash.js'
import { InputError } from './input-error.js'

/** A file's bytes as they stand in an XLIFF: base64 (RFC 4648, section 4), without line ends. */
export function embedSource(bytes: Uint8Array): string {
  let binary = ''
  // A call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192))
  return btoa(binary)
}

/**
 * The source that an XLIFF holds itself; absent where it holds none.
 *
 * @throws InputError `source-embedded` where that is no base64, or another file than the record's hash says
 */
export function embeddedSource({ embedded, sha256 }: SourceRecord): Uint8Array | undefined {
  if (embedded === undefined) return undefined
  const bytes = decode(embedded)
  if (bytes === undefined || sha256Hex(bytes) !== sha256) throw new InputError('source-embedded')
  return bytes
}

function decode(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
