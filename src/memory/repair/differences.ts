import { findDates, findNumbers } from '../../mention/index.js'
import type { DateValue, Mention, NumberValue } from '../../model/mention.js'
import type { Span } from '../../model/span.js'

/** Something that one text says where another says something else. */
export type Difference =
  | { readonly kind: 'date'; readonly from: Mention<DateValue>; readonly to: Mention<DateValue> }
  | { readonly kind: 'number'; readonly from: Mention<NumberValue>; readonly to: Mention<NumberValue> }
  | { readonly kind: 'name'; readonly from: string; readonly to: string }

/** More than this is another text. */
const most = 6

/** What differs between two texts that are the same but for dates, numbers and single words (names, perhaps); nothing where more differs. */
export function differencesOf(one: string, other: string, tag: string): readonly Difference[] | undefined {
  const [pieces, others] = [piecesOf(one, tag), piecesOf(other, tag)]
  if (pieces.length !== others.length) return undefined
  const differences: Difference[] = []
  for (const [at, piece] of pieces.entries()) {
    const answer = others[at]
    if (answer === undefined || piece.kind !== answer.kind) return undefined
    if (piece.text === answer.text) continue
    if (piece.kind === 'date' && answer.kind === 'date')
      differences.push({ kind: 'date', from: piece.mention, to: answer.mention })
    else if (piece.kind === 'number' && answer.kind === 'number')
      differences.push({ kind: 'number', from: piece.mention, to: answer.mention })
    else if (piece.kind === 'word') differences.push({ kind: 'name', from: piece.text, to: answer.text })
    else return undefined
  }
  return differences.length > 0 && differences.length <= most ? differences : undefined
}

type Piece =
  | { readonly kind: 'date'; readonly text: string; readonly mention: Mention<DateValue> }
  | { readonly kind: 'number'; readonly text: string; readonly mention: Mention<NumberValue> }
  | { readonly kind: 'word' | 'rest'; readonly text: string }

/** A text in pieces: dates, numbers in figures, words, and what stands between them. */
function piecesOf(text: string, tag: string): readonly Piece[] {
  const dates = findDates(text, tag)
  const numbers = findNumbers(text, tag, dates).filter(({ value }) => value.form === 'digits')
  const mentions: readonly (Span & { readonly piece: Piece })[] = [
    ...dates.map((mention) => ({ ...spanOf(mention), piece: { kind: 'date', text: mention.text, mention } as const })),
    ...numbers.map((mention) => ({
      ...spanOf(mention),
      piece: { kind: 'number', text: mention.text, mention } as const,
    })),
  ].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let end = 0
  for (const mention of mentions) {
    if (mention.start < end) continue
    pieces.push(...wordsOf(text.slice(end, mention.start)), mention.piece)
    end = mention.end
  }
  return [...pieces, ...wordsOf(text.slice(end))]
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function wordsOf(text: string): readonly Piece[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*|[^\p{L}\p{M}]+/gu)].map(([piece]) => ({
    kind: /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'rest',
    text: piece,
  }))
}
