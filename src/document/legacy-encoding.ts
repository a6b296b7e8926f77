/**
 * Encodings older than Unicode, both ways. The platform only decodes them (WHATWG Encoding); what it decodes is turned round once for each encoding,
 * so that both ways agree.
 */

/** How an encoding writes characters, as the bytes of each. */
type Encoder = ReadonlyMap<string, readonly number[]>

const encoders = new Map<string, Encoder>()

/** The encoding's own name for a label as files have it (`iso-8859-1` is windows-1252); nothing for labels of no encoding, and for those that keep a state. */
export function legacyEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label)
    return /^(?:utf-|iso-2022-|replacement$|x-user-defined$)/.test(encoding) ? undefined : encoding
  } catch {
    return undefined
  }
}

/** What windows-1252 has from 0x80 to 0x9F: some releases of Node read these bytes as Latin-1 has them. */
const westEuropean = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes as text; what is no character is U+FFFD, or an error where asked. */
export function decodeLegacy(bytes: Uint8Array, encoding: string, fatal = false): string {
  const text = new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (control) => westEuropean.charAt(control.charCodeAt(0) - 0x80))
}

/** Whether a character can be written in an encoding; Unicode's own can write all. */
export function canEncode(encoding: string, character: string): boolean {
  return encoding.startsWith('utf-') || encoderFor(encoding).has(character)
}

/** A text as the bytes of an old encoding, or the offset of the first character that it has not. */
export function encodeLegacy(text: string, encoding: string): Uint8Array | number {
  const encoder = encoderFor(encoding)
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

function encoderFor(encoding: string): Encoder {
  const known = encoders.get(encoding)
  if (known !== undefined) return known
  const encoder = makeEncoder(encoding)
  encoders.set(encoding, encoder)
  return encoder
}

/** Asks the decoder for every byte, and for every pair of bytes that begins with one that is no character alone. */
function makeEncoder(encoding: string): Encoder {
  const encoder = new Map<string, readonly number[]>()
  const leads: number[] = []
  const decode = (...bytes: readonly number[]): string | undefined => {
    try {
      return decodeLegacy(Uint8Array.from(bytes), encoding, true)
    } catch {
      return undefined
    }
  }
  const remember = (character: string | undefined, bytes: readonly number[]): void => {
    if (character !== undefined && [...character].length === 1 && !encoder.has(character)) encoder.set(character, bytes)
  }
  for (let byte = 0; byte < 256; byte += 1) {
    const character = decode(byte)
    if (character === undefined || character === '') leads.push(byte)
    else remember(character, [byte])
  }
  for (const lead of leads)
    for (let trail = 0x30; trail < 0xff; trail += 1) remember(decode(lead, trail), [lead, trail])
  return encoder
}
