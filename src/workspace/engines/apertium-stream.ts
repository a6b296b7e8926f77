import type { Inline } from '../../model/inline.js'

/** What Apertium's stream format takes for itself; a backslash before it makes it text. */
const special = /[[\]{}^$/\\@<>]/g

/** Marks of quotation, which Apertium's dictionaries do not know: they go around it. */
const mark = /["“”„‟‘‚‛«»‹›「」『』]|’(?!\p{L})|(?<!\p{L})’/gu

/** A text as Apertium's stream format, and what its blanks stand for. */
export interface ApertiumText {
  readonly stream: string
  /** By the number in the blank. */
  readonly blanks: readonly Blank[]
}

/** What goes around Apertium: a code or a mark of quotation, and whether a space stood beside it. */
interface Blank {
  readonly inline: Inline
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
}

/**
 * Writes inline content for `apertium -f none`: pairs that hold words as blanks bound to them (`[[t:g:1]]old man[[/]]`), which move with the
 * words, other codes and the marks of quotations as free blanks (`[<2>]`), which stay in their order. Source: Apertium's stream format, 3.8.
 */
export function toApertium(content: readonly Inline[]): ApertiumText {
  const pieces = content.flatMap((inline) => (inline.type === 'text' ? textPieces(inline.text) : [inline]))
  const bound = boundPairs(pieces)
  const blanks: Blank[] = []
  const numbers = new Map<string, number>()
  const open: number[] = []
  let stream = ''
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'text' && !isMark(piece.text)) {
      stream += boundText(piece.text, open)
      continue
    }
    if (piece.type === 'closing' && bound.has(piece.id)) {
      open.pop()
      continue
    }
    const before = pieces[index - 1]
    const after = pieces[index + 1]
    blanks.push({
      inline: piece,
      spaceBefore: before === undefined || (before.type === 'text' && /\s$/.test(before.text)),
      spaceAfter: after === undefined || (after.type === 'text' && /^\s/.test(after.text)),
    })
    const number = blanks.length - 1
    if (piece.type === 'opening' && bound.has(piece.id)) {
      numbers.set(piece.id, number)
      open.push(number)
    } else stream += `[<${number}>]`
  }
  return { stream, blanks }
}

/**
 * Reads what Apertium made of it. A pair stands around all the words that it was bound to.
 *
 * @returns nothing where a blank is missing or the pairs have come to cross
 */
export function fromApertium(
  stream: string,
  { blanks }: ApertiumText,
  source: readonly Inline[],
): readonly Inline[] | undefined {
  const closings = new Map(
    source.flatMap((inline) => (inline.type === 'closing' ? [[inline.id, inline] as const] : [])),
  )
  const pieces = readPieces(stream)
  const spans = spansOf(pieces)
  const content: Inline[] = []
  const open: number[] = []
  for (const [index, piece] of pieces.entries()) {
    const starting = [...spans].filter(([, span]) => span.first === index).sort(([, a], [, b]) => b.last - a.last)
    for (const [number] of starting) {
      const opening = blanks[number]?.inline
      if (opening === undefined) return undefined
      open.push(number)
      content.push(opening)
    }
    if (piece.blank === undefined) content.push({ type: 'text', text: piece.text })
    else {
      const blank = blanks[piece.blank]
      if (blank === undefined) return undefined
      content.push(blank.inline)
    }
    while (open.length > 0 && spans.get(open.at(-1) ?? -1)?.last === index) {
      const opening = blanks[open.pop() ?? -1]?.inline
      const closing = opening === undefined || opening.type === 'text' ? undefined : closings.get(opening.id)
      if (closing === undefined) return undefined
      content.push(closing)
    }
    if (open.some((number) => spans.get(number)?.last === index)) return undefined
  }
  return content.every((inline) => inline.type !== 'text') ? undefined : tightened(content, blanks)
}

/** A stretch of the answer: text with the pairs that it is bound to, or a free blank. */
interface Piece {
  readonly text: string
  readonly bound: readonly number[]
  readonly blank?: number
}

function textPieces(text: string): readonly Inline[] {
  const pieces: Inline[] = []
  let at = 0
  for (const { index, 0: found } of text.matchAll(mark)) {
    if (index > at) pieces.push({ type: 'text', text: text.slice(at, index) })
    pieces.push({ type: 'text', text: found })
    at = index + found.length
  }
  if (at < text.length) pieces.push({ type: 'text', text: text.slice(at) })
  return pieces
}

function isMark(text: string): boolean {
  return text.length === 1 && text.search(mark) === 0
}

/** Ids of pairs that hold words and cross no other pair. */
function boundPairs(pieces: readonly Inline[]): ReadonlySet<string> {
  const open: { readonly id: string; words: boolean }[] = []
  const bound = new Set<string>()
  for (const piece of pieces) {
    if (piece.type === 'opening') open.push({ id: piece.id, words: false })
    if (piece.type === 'text' && /[\p{L}\p{N}]/u.test(piece.text)) for (const pair of open) pair.words = true
    if (piece.type !== 'closing') continue
    const last = open.at(-1)
    if (last?.id !== piece.id) {
      open.length = 0
      continue
    }
    open.pop()
    if (last.words) bound.add(piece.id)
  }
  return bound
}

function boundText(text: string, open: readonly number[]): string {
  // Its dictionaries know only the straight apostrophe.
  const written = text.replaceAll('’', "'").replace(special, '\\$&')
  if (open.length === 0) return written
  const tags = open.map((number) => `t:g:${number}`).join(';')
  return written.replace(/\S+/g, (word) => `[[${tags}]]${word}[[/]]`)
}

const part =
  /\[\[(?<tags>[^[\]]{0,400})\]\](?<words>(?:\\[\s\S]|[^\\[])*)\[\[\/\]\]|\[<(?<number>\d{1,6})>\]|(?<text>(?:\\[\s\S]|[^\\[])+|[\s\S])/g

function readPieces(stream: string): readonly Piece[] {
  return [...stream.matchAll(part)].map(({ groups = {} }): Piece => {
    const { tags, words, number, text } = groups
    if (number !== undefined) return { text: '', bound: [], blank: Number(number) }
    const bound = (tags ?? '').split(';').flatMap((tag) => /^\s*t:g:(\d{1,6})$/.exec(tag)?.[1] ?? [])
    return { text: (words ?? text ?? '').replace(/\\([\s\S])/g, '$1'), bound: bound.map(Number) }
  })
}

/** From which piece to which a pair's words stand. */
function spansOf(pieces: readonly Piece[]): ReadonlyMap<number, { readonly first: number; readonly last: number }> {
  const spans = new Map<number, { readonly first: number; readonly last: number }>()
  for (const [index, { bound }] of pieces.entries())
    for (const number of bound) spans.set(number, { first: spans.get(number)?.first ?? index, last: index })
  return spans
}

/** Takes away the spaces that Apertium leaves beside a mark where a word has gone. */
function tightened(content: readonly Inline[], blanks: readonly Blank[]): readonly Inline[] {
  const free = new Map<Inline, Blank>(blanks.map((blank) => [blank.inline, blank]))
  const tight = (inline: Inline | undefined, side: 'spaceBefore' | 'spaceAfter'): boolean =>
    inline !== undefined && free.get(inline)?.[side] === false
  return content.flatMap((inline, index): readonly Inline[] => {
    if (inline.type !== 'text' || free.has(inline)) return [inline]
    const start = tight(content[index - 1], 'spaceAfter') ? inline.text.trimStart() : inline.text
    const text = tight(content[index + 1], 'spaceBefore') ? start.trimEnd() : start
    return text === '' ? [] : [{ type: 'text', text }]
  })
}
