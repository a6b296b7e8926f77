import type { Span } from '../../model/span.js'

/** What a piece of a sentence is to nlcst. */
export type TokenType = 'word' | 'punctuation' | 'symbol' | 'space'

/** A piece of a text: words as Intl.Segmenter breaks them, all else by its character. */
export interface Token extends Span {
  readonly type: TokenType
}

/** Intl.Segmenter is handed no longer piece than this: over long strings it takes more than linear time. */
const longestPiece = 2000

const segmenters = new Map<string, Intl.Segmenter>()

/** The pieces of a text from left to right, together the whole of it; where a cut is asked for (a quotation mark) one character is a piece of its own. */
export function* tokensOf(
  text: string,
  tag: string,
  isCut: (offset: number) => boolean = () => false,
): Iterable<Token> {
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from, isCut)
    if (isCut(from)) yield { type: 'punctuation', start: from, end: to }
    else
      for (const { segment, index, isWordLike } of segmenterOf(tag).segment(text.slice(from, to)))
        yield { type: typeOf(segment, isWordLike === true), start: from + index, end: from + index + segment.length }
    from = to
  }
}

/** Up to the next cut, or after white space where the piece would be too long. */
function pieceEnd(text: string, from: number, isCut: (offset: number) => boolean): number {
  if (isCut(from)) return from + 1
  const limit = Math.min(text.length, from + longestPiece)
  for (let at = from + 1; at < limit; at++) if (isCut(at)) return at
  if (limit === text.length) return limit
  for (let at = limit; at > from + longestPiece / 2; at--) if (/\s/u.test(text.charAt(at - 1))) return at
  const unit = text.charCodeAt(limit)
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit
}

function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag)
  if (known !== undefined) return known
  const segmenter = newSegmenter(tag)
  segmenters.set(tag, segmenter)
  return segmenter
}

function newSegmenter(tag: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(tag.replaceAll('_', '-'), { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}

function typeOf(piece: string, wordLike: boolean): TokenType {
  if (wordLike || /^[\p{L}\p{N}]/u.test(piece)) return 'word'
  if (/^[\s\u200B]+$/u.test(piece)) return 'space'
  return /^\p{P}/u.test(piece) ? 'punctuation' : 'symbol'
}
