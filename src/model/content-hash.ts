import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Inline } from './inline.js'
import { project } from './project.js'

/** SHA-256 of bytes, as lower-case hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** A short hash (16 hexadecimal digits) of a text. */
export function textHash(text: string): string {
  return sha256Hex(utf8ToBytes(text)).slice(0, 16)
}

/** A short hash of inline content: its text and the kinds of its codes, not their raw form, so that a changed URL is the same content. */
export function contentHash(content: readonly Inline[]): string {
  return textHash(
    project(content, {
      text: (inline) => inline.text.normalize('NFC'),
      standalone: (inline) => `\uFFFC${inline.kind ?? ''}\u0000`,
      opening: (inline) => `\uFFF9${inline.kind ?? ''}\u0000`,
      closing: () => '\uFFFB',
    }),
  )
}
