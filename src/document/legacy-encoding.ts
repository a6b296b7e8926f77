import { charactersOf, decoderOf, encodingName } from '../xml/old-encodings.js'

/**
 * Encodings older than Unicode, both ways. The platform only decodes them (WHATWG Encoding); what it decodes is turned round once for each encoding,
 * so that both ways agree.
 */

/** The encoding's own name for a label as files have it (`iso-8859-1` is windows-1252); nothing for labels of no encoding, and for those that keep a state. */
export function legacyEncoding(label: string): string | undefined {
  const name = encodingName(label)
  return name === undefined || /^(?:utf-|iso-2022-|replacement$|x-user-defined$)/.test(name) ? undefined : name
}

/** Bytes as text; what is no character is U+FFFD. */
export function decodeLegacy(bytes: Uint8Array, encoding: string): string {
  return decoderOf(encoding)(bytes)
}

/** Whether a character can be written in an encoding; Unicode's own can write all. */
export function canEncode(encoding: string, character: string): boolean {
  return encoding.startsWith('utf-') || charactersOf(encoding).has(character)
}

/** A text as the bytes of an old encoding, or the offset of the first character that it has not. */
export function encodeLegacy(text: string, encoding: string): Uint8Array | number {
  const encoder = charactersOf(encoding)
  const bytes: number[] = []
  let offset = 0
  for (const character of text) {
    const written = encoder.get(character)
    if (written === undefined) return offset
    for (const byte of written) bytes.push(byte)
    offset += character.length
  }
  return Uint8Array.from(bytes)
}
