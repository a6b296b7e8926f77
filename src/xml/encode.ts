import type { Encoding } from '../model/document.js'
import { InputError } from '../model/input-error.js'
import { decodeWindows1252 } from './windows-1252.js'

/**
 * Writes XML text as bytes in an encoding; a character that the encoding lacks becomes a reference.
 *
 * @throws InputError `not-encodable` if the encoding cannot be written (stateful ones).
 */
export function encodeXml(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.bom ? `\uFEFF${text}` : text
  if (encoding.name === 'utf-8') return new TextEncoder().encode(marked)
  if (encoding.name === 'utf-16le' || encoding.name === 'utf-16be') return encodeWide(marked, encoding.name)
  return encodeLegacy(text, encoding.name)
}

function encodeWide(text: string, name: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const high = name === 'utf-16be' ? 0 : 1
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    bytes[index * 2 + high] = unit >> 8
    bytes[index * 2 + 1 - high] = unit & 0xff
  }
  return bytes
}

function encodeLegacy(text: string, name: string): Uint8Array {
  if (name.startsWith('iso-2022')) throw new InputError('not-encodable', { values: { encoding: name } })
  const table = legacyTable(name)
  const bytes: number[] = []
  for (const character of text) {
    const code = table.get(character)
    if (code !== undefined) bytes.push(...code)
    else for (const digit of `&#${character.codePointAt(0)};`) bytes.push(digit.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}

const tables: Map<string, ReadonlyMap<string, readonly number[]>> = new Map()

/** The bytes of each character of an old encoding, found by decoding all of one and two bytes. */
function legacyTable(name: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(name)
  if (known !== undefined) return known
  const decode = decoderOf(name)
  const table = new Map<string, readonly number[]>()
  const add = (...code: readonly number[]): void => {
    const character = decode(code)
    if (character !== undefined && [...character].length === 1 && !table.has(character)) table.set(character, code)
  }
  const leads: number[] = []
  for (let byte = 0; byte < 256; byte++) {
    if (decode([byte]) === undefined) leads.push(byte)
    else add(byte)
  }
  for (const lead of leads) for (let trail = 0x40; trail < 256; trail++) add(lead, trail)
  tables.set(name, table)
  return table
}

function decoderOf(name: string): (code: readonly number[]) => string | undefined {
  if (name === 'windows-1252') return (code) => decodeWindows1252(Uint8Array.from(code))
  if (name === 'us-ascii') return (code) => ((code[0] ?? 0) > 0x7f ? undefined : String.fromCharCode(code[0] ?? 0))
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true })
  return (code) => {
    try {
      return decoder.decode(Uint8Array.from(code))
    } catch {
      return undefined
    }
  }
}
