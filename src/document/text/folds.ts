import type { Block } from '../../model/document.js'
import type { Inline } from '../../model/inline.js'
import { plainText } from '../../model/project.js'
import { codesOf } from '../codes.js'
import type { EncodeContext } from '../format.js'
import { lineEnds } from './lines.js'
import { isMostlyUnspaced, wrappedBullet } from './marks.js'

/** A fold of a source block: the line's end and the white space around it, as they stand in the file. */
interface Fold {
  readonly raw: string
  /** Which of the block's groups of spaces it is; absent where it shows as nothing (Chinese, Japanese). */
  readonly group?: number
  /** Where it stands in the block's plain text. */
  readonly offset: number
}

/** A piece of a block about to be written: text that may be folded at its spaces, or a code that may not. */
interface Piece {
  readonly text: string
  readonly fixed: boolean
}

const spaces = /[ \t]+/g

/**
 * Writes a target in place of a paragraph. A line break in it becomes one space and white space at its edges is left out: both belong to the file.
 * The folds of the source stand again where the target has as many spaces; else it is folded anew at the source's width, Chinese and Japanese not at all.
 *
 * @throws InputError `code-foreign` for a code that the block has not.
 */
export function encodeParagraph(content: readonly Inline[], block: Block, context: EncodeContext): string {
  const runOf = codesOf(block)
  const pieces = content.map((inline): Piece => {
    if (inline.type === 'text') return { text: onOneLine(inline.text), fixed: false }
    return { text: context.raw(runOf(inline).span), fixed: true }
  })
  const { folds, groups } = foldsOf(block, context)
  if (folds.length === 0)
    return pieces
      .map((piece) => piece.text)
      .join('')
      .trim()
  const source = plainText(block.runs.map((run) => run.inline))
  const target = plainText(content)
  if (source === target) return atOffsets(content, pieces, folds).trim()
  const shown = folds.filter((fold) => fold.group !== undefined)
  if (shown.length === folds.length && countGroups(content) === groups) return atGroups(pieces, shown).trim()
  const text = pieces.map((piece) => piece.text).join('')
  return isMostlyUnspaced(text) ? text.trim() : refold(pieces, folds, block, context).trim()
}

/** A text without line breaks: each becomes one space with the white space around it. */
function onOneLine(text: string): string {
  const lines = text.split(lineEnds)
  if (lines.length === 1) return text
  return lines
    .map((line, index) => (index === 0 ? line.trimEnd() : index === lines.length - 1 ? line.trimStart() : line.trim()))
    .filter((line, index) => line !== '' || index === 0 || index === lines.length - 1)
    .join(' ')
}

function foldsOf(block: Block, { document }: EncodeContext): { folds: readonly Fold[]; groups: number } {
  const folds: Fold[] = []
  let groups = 0
  let offset = 0
  for (const { inline, span } of block.runs) {
    if (inline.type === 'text') {
      const raw = document.text.slice(span.start, span.end)
      if (raw === inline.text) groups += countGroups([inline])
      else if (inline.text === ' ') folds.push({ raw, group: groups++, offset })
      else folds.push({ raw: raw.slice(inline.text.length), offset: offset + inline.text.length })
    }
    offset += plainText([inline]).length
  }
  return { folds, groups }
}

function countGroups(content: readonly Inline[]): number {
  return content.reduce(
    (sum, inline) => sum + (inline.type === 'text' ? (onOneLine(inline.text).match(spaces)?.length ?? 0) : 0),
    0,
  )
}

/** The source's own text: every fold where it was. */
function atOffsets(content: readonly Inline[], pieces: readonly Piece[], folds: readonly Fold[]): string {
  const written: string[] = []
  let offset = 0
  let next = 0
  pieces.forEach((piece, index) => {
    const inline = content[index]
    const width = inline === undefined ? 0 : plainText([inline]).length
    let from = 0
    for (let fold = folds[next]; !piece.fixed && fold !== undefined; fold = folds[next]) {
      const at = fold.offset - offset
      if (at < 0 || at > width || (at === width && fold.group !== undefined)) break
      written.push(piece.text.slice(from, at), fold.raw)
      from = fold.group === undefined ? at : at + 1
      next += 1
    }
    written.push(piece.text.slice(from))
    offset += width
  })
  return written.join('')
}

/** A target with as many groups of spaces as the source: the folds at the same ones. */
function atGroups(pieces: readonly Piece[], folds: readonly Fold[]): string {
  const raws = new Map(folds.map((fold) => [fold.group, fold.raw]))
  let group = 0
  return pieces
    .map((piece) => (piece.fixed ? piece.text : piece.text.replace(spaces, (space) => raws.get(group++) ?? space)))
    .join('')
}

/** A target of another shape, filled anew line by line to the source's width, with the source's own line ends and indents. */
function refold(pieces: readonly Piece[], folds: readonly Fold[], block: Block, { document }: EncodeContext): string {
  const raws = folds.map((fold) => (fold.raw.trimEnd() === '' ? fold.raw.replace(/^[ \t]+/, '') : fold.raw))
  const lineStart = startOfLine(document.text, block.span.start)
  const raw = document.text.slice(lineStart, block.span.end)
  const width = Math.max(...raw.split(lineEnds).map((line) => line.trimEnd().length))
  const words = wordsOf(pieces)
  let column = block.span.start - lineStart
  let folded = 0
  let written = ''
  for (const { space, text } of words) {
    const fold = raws[Math.min(folded, raws.length - 1)]
    if (
      space !== '' &&
      written !== '' &&
      fold !== undefined &&
      column + space.length + text.length > width &&
      !opensBlock(text)
    ) {
      written += fold + text
      column = (fold.split(lineEnds).at(-1) ?? '').length + text.length
      folded += 1
    } else {
      written += space + text
      column += space.length + text.length
    }
  }
  return written
}

/** Whether a word at a line's start could be read as a list's mark, an item's number or a rule. */
function opensBlock(word: string): boolean {
  return wrappedBullet.test(`${word} x`) || /^\(?\d{1,3}[.)]$/.test(word) || !/[\p{L}\p{N}]/u.test(word)
}

function startOfLine(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text.slice(start - 1, start).search(lineEnds) < 0) start -= 1
  return start
}

/** The words of the pieces joined, each with the spaces before it; spaces inside a code part no words. */
function wordsOf(pieces: readonly Piece[]): readonly { readonly space: string; readonly text: string }[] {
  const words: { space: string; text: string }[] = [{ space: '', text: '' }]
  for (const piece of pieces) {
    const parts = piece.fixed ? [piece.text] : piece.text.split(/([ \t]+)/)
    parts.forEach((part, index) => {
      const last = words.at(-1)
      if (index % 2 === 1) words.push({ space: part, text: '' })
      else if (last !== undefined) last.text += part
    })
  }
  return words
}
