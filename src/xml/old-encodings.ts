/**
 * Encodings older than Unicode, read by the platform (WHATWG Encoding) and the same on every release of it: where releases read a byte differently the
 * standard's table stands here.
 */

/** Decodes bytes; `more` says that a character may go on in the next piece. */
export type Decoder = (bytes: Uint8Array, more?: boolean) => string

/** Bytes from a first one on, each with its character; a space stands for a byte that is none. */
const corrections: Readonly<Record<string, readonly (readonly [first: number, characters: string])[]>> = {
  ibm866: [
    [0x1a, '\u001A'],
    [0x1c, '\u001C'],
    [0x7f, '\u007F'],
  ],
  'koi8-u': [
    [0xae, 'ў'],
    [0xbe, 'Ў'],
  ],
  'us-ascii': [[0x80, ' '.repeat(128)]],
  'windows-874': [
    [0xdb, '    '],
    [0xfc, '    '],
  ],
  'windows-1252': [
    [0x80, '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'],
    [0xff, 'ÿ'],
  ],
  'windows-1253': [[0xaa, ' ']],
  'windows-1255': [[0xca, '\u05BA']],
}

/** The encoding's own name for a label as files have it (`iso-8859-1` is windows-1252); nothing for a label that not every release knows. */
export function encodingName(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'iso-8859-16' ? undefined : encoding
  } catch {
    return undefined
  }
}

/**
 * A decoder for an encoding by its own name. What is no character is U+FFFD, or an error where asked.
 *
 * @throws RangeError for a name that is none; a TypeError from the decoder
 */
export function decoderOf(name: string, fatal = false): Decoder {
  const own = corrections[name]
  // The standard reads gbk as gb18030; older releases have a table of their own for it.
  const decoder = new TextDecoder(name === 'gbk' ? 'gb18030' : name, { fatal, ignoreBOM: true })
  if (own === undefined) return (bytes, more = false) => decoder.decode(bytes, { stream: more })
  const table = tableOf(name, own)
  return (bytes) => {
    let text = ''
    for (const byte of bytes) {
      const character = table[byte] ?? ''
      if (fatal && character === '') throw new TypeError(`0x${byte.toString(16)} is no character of ${name}`)
      text += character === '' ? '\uFFFD' : character
    }
    return text
  }
}

/** The character of each byte; empty where there is none. */
function tableOf(name: string, own: readonly (readonly [number, string])[]): readonly string[] {
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)).replace('\uFFFD', ''))
  for (const [first, characters] of own)
    for (const [at, character] of [...characters].entries()) table[first + at] = character === ' ' ? '' : character
  return table
}

const encoders = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** How an encoding writes characters: the bytes of each, found by decoding every byte, and every pair of bytes that begins with one that is no character alone. */
export function charactersOf(name: string): ReadonlyMap<string, readonly number[]> {
  const known = encoders.get(name)
  if (known !== undefined) return known
  const decoder = decoderOf(name, true)
  const found = new Map<string, readonly number[]>()
  const decode = (...bytes: readonly number[]): string => {
    try {
      return decoder(Uint8Array.from(bytes))
    } catch {
      return ''
    }
  }
  const remember = (character: string, bytes: readonly number[]): void => {
    if ([...character].length === 1 && !found.has(character)) found.set(character, bytes)
  }
  const leads: number[] = []
  for (let byte = 0; byte < 256; byte += 1) {
    const character = decode(byte)
    if (character === '') leads.push(byte)
    else remember(character, [byte])
  }
  for (const lead of leads)
    for (let trail = 0x30; trail < 0x100; trail += 1) remember(decode(lead, trail), [lead, trail])
  encoders.set(name, found)
  return found
}
