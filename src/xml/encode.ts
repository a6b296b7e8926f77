import type { Encoding } from '../model/document.js'
import { InputError } from '../model/input-error.js'
import { charactersOf } from './old-encodings.js'

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
  const table = charactersOf(name)
  const bytes: number[] = []
  for (const character of text) {
    const code = table.get(character)
    if (code !== undefined) bytes.push(...code)
    else for (const digit of `&#${character.codePointAt(0)};`) bytes.push(digit.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}
