import { type Block, blockContent, blocksOf, type Document } from '../model/document.js'
import type { Inline } from '../model/inline.js'
import { InputError } from '../model/input-error.js'
import { isSameContent } from '../model/project.js'
import type { Span } from '../model/span.js'
import { blockKeys } from './block-keys.js'
import { encodeText } from './decode.js'
import type { EncodeContext, Format, WrittenLanguage } from './format.js'
import { formatFor } from './formats.js'
import { lineAndColumn } from './line-and-column.js'
import { parseDocument } from './read-document.js'
import { sayTheSame } from './sayings.js'

/** How a document is to be written. */
export interface WriteOptions {
  /** Encodes blocks too whose target equals their source: proves the encoder, where the short cut proves only the splicing. */
  readonly forceEncode?: boolean
  /** The language that the document is to name as its own, where its format has a place for that. */
  readonly language?: WrittenLanguage
  /** The source file's name, for errors. */
  readonly file?: string
}

/** Targets by the index of their block in reading order (`blocksOf`). */
export type Targets = ReadonlyMap<number, readonly Inline[]>

/**
 * Writes a document with targets in place of some of its blocks; every other byte is the source's. The result is read again: its structure must be
 * the source's, and its words the targets'.
 *
 * @throws InputError `structure-changed`, `code-foreign` or `not-encodable`, naming the unit and its place in the source.
 */
export function writeDocument(document: Document, targets: Targets, options: WriteOptions = {}): Uint8Array {
  try {
    const text = writeText(document, targets, options)
    const { withLanguage, container } = formatFor(undefined, document.format)
    const { language } = options
    const named = language === undefined || withLanguage === undefined ? text : withLanguage(text, language)
    if (container !== undefined && document.container !== undefined) return container.close(document.container, named)
    return encodeText(named, document.encoding)
  } catch (error) {
    throw error instanceof InputError && options.file !== undefined ? error.in(options.file) : error
  }
}

function writeText(document: Document, targets: Targets, options: WriteOptions): string {
  const format = formatFor(undefined, document.format)
  const blocks = blocksOf(document)
  const changed = [...targets].filter(([index, target]) => {
    const block = blocks[index]
    return block !== undefined && (options.forceEncode === true || !isSameContent(target, blockContent(block)))
  })
  if (changed.length === 0) return document.text
  const outline = format.outline(document)
  const careful = new Set<number>()
  const keeps = (count: number): string | undefined => {
    const some = new Map(changed.slice(0, count))
    const text = patch(document, format, blocks, some, careful)
    const again = readAgain(text, document, format)
    if (again === undefined || format.outline(again) !== outline) return undefined
    if (format.regroups === true) return text
    const wanted = blocks.map((block, index) => some.get(index) ?? blockContent(block))
    const found = blocksOf(again)
    const same = sayTheSame({ blocks, contents: wanted }, { blocks: found, contents: found.map(blockContent) })
    return same ? text : undefined
  }
  for (;;) {
    const text = keeps(changed.length)
    if (text !== undefined) return text
    const index = changed[firstBad(changed.length, (count) => keeps(count) !== undefined)]?.[0] ?? 0
    if (!careful.has(index)) {
      // One block is written with more care; where several need it, all are.
      for (const [each] of careful.size < fewest ? [[index]] : changed) careful.add(each ?? 0)
      continue
    }
    throw atBlock(new InputError('structure-changed'), document, index)
  }
}

/** The same error, said of a block: with its unit and its place in the source. */
function atBlock({ code, values }: InputError, document: Document, index: number): InputError {
  const place = lineAndColumn(document.text, blocksOf(document)[index]?.span.start ?? 0)
  return new InputError(code, { ...place, values: { ...values, unit: blockKeys(document)[index] ?? '' } })
}

/** What was written for a block, unless it has what no file holds: NUL, which would make it no text, or half a surrogate pair. */
function writable(raw: string): string {
  const [found] = /[\0\p{Surrogate}]/u.exec(raw) ?? []
  if (found === undefined) return raw
  const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  throw new InputError('not-encodable', { values: { encoding: 'Unicode', character } })
}

/** So many blocks are written with more care one by one. */
const fewest = 4

/** The first item with which a number of items is kept no more; found by halving. */
function firstBad(count: number, keeps: (count: number) => boolean): number {
  let good = 0
  let bad = count
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (keeps(middle)) good = middle
    else bad = middle
  }
  return good
}

/** An assembled text as a document; nothing where it cannot be read any more. */
function readAgain(text: string, { encoding, settings }: Document, format: Format): Document | undefined {
  try {
    return parseDocument(text, encoding, format, settings)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

interface Piece {
  readonly span: Span
  readonly text: string
}

/** The text with the targets in place; blocks that a code of another block holds (alt, title) are written first, into that code. */
function patch(
  document: Document,
  format: Format,
  blocks: readonly Block[],
  targets: Targets,
  careful: ReadonlySet<number>,
): string {
  const encode = (target: readonly Inline[], block: Block, index: number, context: EncodeContext): string => {
    try {
      return writable(format.encode(target, block, context))
    } catch (error) {
      throw error instanceof InputError ? atBlock(error, document, index) : error
    }
  }
  const held = new Map<number | undefined, Piece[]>()
  const depths = new Map([...targets.keys()].map((index) => [index, holdersOf(blocks, index).length]))
  const inward = [...targets].sort(([a], [b]) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0) || a - b)
  for (const [index, target] of inward) {
    const block = blocks[index]
    if (block === undefined) continue
    const inside = (held.get(index) ?? []).sort((a, b) => a.span.start - b.span.start)
    const raw = (span: Span): string => splice(document.text, span, within(inside, span))
    const context = { document, raw, careful: careful.has(index) }
    const pieces = [block, ...(block.copies ?? []).map((copy) => ({ ...block, ...copy }))].map((place) => ({
      span: format.extent?.(place, document) ?? place.span,
      text: encode(target, place, index, context),
    }))
    const holder = holdersOf(blocks, index).find((outer) => targets.has(outer))
    const known = held.get(holder)
    if (known === undefined) held.set(holder, pieces)
    else known.push(...pieces)
  }
  return splice(document.text, { start: 0, end: document.text.length }, held.get(undefined) ?? [])
}

/** The blocks around a block, the nearest first. */
function holdersOf(blocks: readonly Block[], index: number): readonly number[] {
  const holders: number[] = []
  for (let at = blocks[index]?.holder?.block; at !== undefined && !holders.includes(at); at = blocks[at]?.holder?.block)
    holders.push(at)
  return holders
}

/** The pieces, sorted by their places, that begin in a range: found by halving, as a block may hold thousands. */
function within(pieces: readonly Piece[], { start, end }: Span): readonly Piece[] {
  const first = firstFrom(pieces, start)
  return pieces.slice(first, firstFrom(pieces, end))
}

function firstFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.span.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A range of a text with pieces of it replaced, those outside the range left out. */
function splice(text: string, span: Span, pieces: readonly Piece[]): string {
  const written: string[] = []
  let at = span.start
  for (const piece of [...pieces].sort((a, b) => a.span.start - b.span.start)) {
    if (piece.span.start < at || piece.span.end > span.end) continue
    written.push(text.slice(at, piece.span.start), piece.text)
    at = piece.span.end
  }
  return written.join('') + text.slice(at, span.end)
}
