import type { Span } from '../model/span.js'
import { columns } from './columns.js'

/** Breaks a text into lines of at most `width` columns, each after an indent; what cannot be broken stands out. */
export function wrap(text: string, width: number, indent: string): string {
  const parts = text.split('\n')
  const flat =
    parts.length === 1
      ? text
      : parts
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .join(' ')
  return wrapLines(flat, Math.max(20, width - columns(indent)))
    .map(({ start, end }) => `${indent}${flat.slice(start, end)}`)
    .join('\n')
}

/** Pieces of one line, two spaces apart; what does not fit goes on in another line, after an indent. */
export function wrapPieces(pieces: readonly string[], width: number, indent: string): string {
  const lines: string[] = []
  for (const piece of pieces) {
    const line = lines.pop()
    if (line === undefined) lines.push(piece)
    else if (columns(line) + 2 + columns(piece) <= width) lines.push(`${line}  ${piece}`)
    else lines.push(line, indent + piece)
  }
  return lines.join('\n')
}

/** Where the lines of a text stand when each has at most so many columns, the spaces at their ends left out; there is always one. */
export function wrapLines(text: string, room: number): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  let end = 0
  let used = 0
  for (const piece of piecesOf(text)) {
    const word = piece.text.trimEnd()
    const wide = columns(word)
    if (used > 0 && used + wide > room) {
      lines.push({ start, end })
      start = piece.at
      used = 0
    }
    if (word !== '') end = piece.at + word.length
    else if (used === 0) start = piece.at
    used += wide + piece.text.length - word.length
  }
  if (end > start || lines.length === 0) lines.push({ start, end: Math.max(start, end) })
  return lines
}

const wide = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]'
const opening = `(?:[「『（【《〈]|[“‘](?=${wide}))`

/** A word with the spaces after it, or one character of a script without spaces with the marks that may not end or begin a line. */
const unit = `${wide}[、。，．：；！？」』）】》〉”’々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|(?:(?!${wide}|${opening})[^ ])+`
const pieces = new RegExp(`(?:${opening}+(?:${unit})?|${unit}) *| +`, 'gu')

/** Scripts that are written without spaces, whose words Unicode's rules know. */
const joined = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const words = new Intl.Segmenter('und', { granularity: 'word' })

interface Piece {
  readonly text: string
  readonly at: number
}

/** Unicode's rules are asked about so many characters at once at most: over a long text they take time in its square. */
const atOnce = 500

function* piecesOf(text: string): Iterable<Piece> {
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (!joined.test(piece)) yield { text: piece, at: index }
    else
      for (let start = 0; start < piece.length; start += atOnce)
        for (const { segment, index: inside } of words.segment(piece.slice(start, start + atOnce)))
          yield { text: segment, at: index + start + inside }
  }
}
