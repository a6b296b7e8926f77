import type { Inline } from '../../model/inline.js'
import { signAtLineStart } from './escapes.js'
import type { Place } from './places.js'

/** A piece about to be written: a character, a stretch of white space, or a code, which is written as it is. */
export interface Piece {
  readonly raw: string
  /** Of text: what a reader sees. */
  readonly text?: string
  readonly inline?: Inline
}

/** Where pieces are written. */
export interface GuardContext {
  readonly place: Place
  readonly mdx: boolean
  readonly careful: boolean
}

/** How much of a line is looked at. */
const lookAhead = 60

/** Pieces with what a target needs that its source did not: marks that still open and close, lines that still begin with text, addresses that still end. */
export function guardMarkup(pieces: readonly Piece[], { place, mdx, careful }: GuardContext): readonly Piece[] {
  if (place.kind === 'title') return pieces
  const guarded = moveSpaces([...pieces])
  guardMarks(guarded)
  if (!careful && !mdx) guardAddresses(guarded)
  guardReferences(guarded)
  guardLines(guarded, place.kind === 'text' && place.startsLine, mdx)
  if (place.kind === 'text' && place.within === 'heading') guardHashes(guarded)
  return guarded
}

/** The character of an emphasis mark, if a piece is one. */
function markOf(piece: Piece | undefined): string {
  return piece?.inline !== undefined && /^(?:\*{1,2}|_{1,2}|~{1,2})$/.test(piece.raw) ? piece.raw.charAt(0) : ''
}

/** White space inside a mark goes outside: with it the mark would be none. */
function moveSpaces(pieces: Piece[]): Piece[] {
  const swap = (index: number, mark: 'opening' | 'closing'): void => {
    const [one, other] = [pieces[index], pieces[index + 1]]
    if (one === undefined || other === undefined) return
    const [code, space] = mark === 'opening' ? [one, other] : [other, one]
    if (markOf(code) !== '' && code.inline?.type === mark && isSpace(space))
      [pieces[index], pieces[index + 1]] = [other, one]
  }
  for (let index = pieces.length - 2; index >= 0; index -= 1) swap(index, 'opening')
  for (let index = 0; index < pieces.length - 1; index += 1) swap(index, 'closing')
  const first = pieces.findIndex((piece) => !isSpace(piece))
  const last = pieces.findLastIndex((piece) => !isSpace(piece))
  return pieces.slice(Math.max(0, first), last + 1)
}

function isSpace({ text }: Piece): boolean {
  return text !== undefined && /^[ \t\n\f\r]+$/.test(text)
}

/** A mark opens before and closes after a letter, or between signs and spaces (CommonMark, 6.2): where it would not, the character beside it is written as a reference, which is a sign to it. */
function guardMarks(pieces: Piece[]): void {
  for (let start = 0; start < pieces.length; start += 1) {
    const mark = markOf(pieces[start])
    if (mark === '') continue
    let end = start + 1
    while (markOf(pieces[end]) === mark) end += 1
    const group = pieces.slice(start, end)
    const opens = group.some(({ inline }) => inline?.type === 'opening')
    const closes = group.some(({ inline }) => inline?.type === 'closing')
    const before = kindOf(pieces[start - 1]?.raw.slice(-1))
    const after = kindOf(pieces[end]?.raw.slice(0, 1))
    if (opens && before === 'letter' && (after === 'sign' || mark === '_')) asReference(pieces, start - 1)
    if (closes && after === 'letter' && (before === 'sign' || mark === '_')) asReference(pieces, end)
    start = end - 1
  }
}

/** What micromark takes a character beside a mark for. */
function kindOf(character: string | undefined): 'space' | 'sign' | 'letter' {
  if (character === undefined || character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter'
}

function asReference(pieces: Piece[], index: number): void {
  const piece = pieces[index]
  const point = piece?.text?.codePointAt(0)
  if (piece?.text === undefined || point === undefined || piece.raw !== piece.text) return
  pieces[index] = { ...piece, raw: `&#x${point.toString(16).toUpperCase()};` }
}

/** An address without marks of its own goes on until a space: where text comes closer it is set in angles. */
function guardAddresses(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    if (piece.inline?.type !== 'standalone' || !/^(?:https?:\/\/|[\w.+-]{1,64}@)/i.test(piece.raw)) continue
    const rest = rawFrom(pieces, index + 1)
    if (pieces[index + 1]?.text !== undefined && !/^[?!.,:*_~'")\]]{0,20}(?:[\s<]|$)/.test(rest))
      pieces[index] = { ...piece, raw: `<${piece.raw}>` }
  }
}

/** After a reference that is its own key a bracket would begin its address. */
function guardReferences(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    if (
      before?.inline?.type === 'closing' &&
      before.raw === ']' &&
      /^[([:]$/.test(piece.raw) &&
      piece.text !== undefined
    )
      pieces[index] = { ...piece, raw: `\\${piece.raw}` }
  }
}

function guardLines(pieces: Piece[], startsLine: boolean, mdx: boolean): void {
  for (let index = 0; index < pieces.length; index += 1) {
    const begins = index === 0 ? startsLine : /[\r\n]/.test(pieces[index - 1]?.raw ?? '')
    if (!begins) continue
    const line = /^[^\r\n]*/.exec(rawFrom(pieces, index))?.[0] ?? ''
    if (mdx && /^(?:import|export)(?![\p{L}\p{N}_])/u.test(line)) asReference(pieces, index)
    const sign = signAtLineStart(line)
    if (sign !== undefined) escapeAt(pieces, index, sign)
  }
}

function escapeAt(pieces: Piece[], from: number, offset: number): void {
  let at = offset
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined) return
    if (at < piece.raw.length) {
      if (piece.text === piece.raw) pieces[index] = { ...piece, raw: `\\${piece.raw}` }
      return
    }
    at -= piece.raw.length
  }
}

/** Hashes at a heading's end are none of its text. */
function guardHashes(pieces: Piece[]): void {
  const last = pieces.length - 1
  const hashes = /(?:^|[ \t])#+$/.test(
    pieces
      .slice(-lookAhead)
      .map(({ raw }) => raw)
      .join(''),
  )
  const piece = pieces[last]
  if (hashes && piece?.text === '#') pieces[last] = { ...piece, raw: '\\#' }
}

/** Some of what is written from a piece on. */
function rawFrom(pieces: readonly Piece[], from: number): string {
  let raw = ''
  for (let index = from; index < pieces.length && raw.length < lookAhead; index += 1) raw += pieces[index]?.raw ?? ''
  return raw
}
