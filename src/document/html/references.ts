import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import type { Span } from '../../model/span.js'
import type { Atom } from '../region.js'

/** A character reference: what it stands for, and its length. */
export interface Reference {
  readonly text: string
  readonly length: number
}

/** The character reference that begins at an ampersand, as HTML reads it there (13.2.5.72); nothing where the ampersand is one. */
export function referenceAt(raw: string, offset: number, attribute: boolean): Reference | undefined {
  if (!/^&[#A-Za-z]/.test(raw.slice(offset, offset + 2))) return undefined
  let text = ''
  const decoder = new HtmlEntityDecoder((point) => {
    text += String.fromCodePoint(point)
  })
  decoder.startEntity(attribute ? DecodingMode.Attribute : DecodingMode.Legacy)
  const piece = raw.slice(offset + 1, offset + 64)
  const written = decoder.write(piece, 0)
  const length = written < 0 ? decoder.end() : written
  return length > 0 && text !== '' ? { text, length } : undefined
}

/** A stretch of white space, also written as references, which a browser shows as one space; or an ampersand. */
const special = /(?:[ \t\n\f\r]|&#0{0,5}(?:9|10|12|13|32);|&#[xX]0{0,5}(?:9|[aA]|[cC]|[dD]|20);|&(?:Tab|NewLine);)+|&/g

/** Text between two offsets of a file in atoms: character references decoded, white space as a browser shows it, as one space. */
export function atomsOf(file: string, { start, end }: Span, attribute = false): readonly Atom[] {
  const raw = file.slice(start, end)
  const atoms: Atom[] = []
  let plain = 0
  const flush = (to: number): void => {
    if (to > plain) atoms.push({ text: raw.slice(plain, to), start: start + plain, end: start + to })
  }
  for (const { index, 0: found } of raw.matchAll(special)) {
    if (found === ' ') continue
    const reference = found === '&' ? referenceAt(raw, index, attribute) : { text: ' ', length: found.length }
    if (reference === undefined) continue
    flush(index)
    plain = index + reference.length
    atoms.push({ text: reference.text, start: start + index, end: start + plain })
  }
  flush(raw.length)
  return atoms
}
