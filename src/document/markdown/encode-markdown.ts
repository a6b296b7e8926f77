import type { Block, Document, Run } from '../../model/document.js'
import type { Code, Inline } from '../../model/inline.js'
import { codeKey, normalizeInline } from '../../model/project.js'
import { codesOf } from '../codes.js'
import type { EncodeContext } from '../format.js'
import { escapeCharacter, mayBeMarkup, type Spot } from './escapes.js'
import { classOf, code, FormMemory, isSpace, tokensOf } from './form-memory.js'
import { guardMarkup, type Piece } from './guards.js'
import { type AltPlace, extentOf, type Place, type TextPlace, type TitlePlace } from './places.js'
import { isPlain } from './plain.js'

/**
 * Writes a target in place of a block of Markdown. A character is written as the source wrote it where it stood (`\*`, `&nbsp;`), by its order in the block; a new one as
 * itself, escaped where it would be markup. Lines are folded as they were where the target has as many spaces.
 *
 * @throws InputError `code-foreign` for a code that the block has not.
 */
export function encodeMarkdown(
  target: readonly Inline[],
  block: Block,
  place: TextPlace | TitlePlace | AltPlace,
  context: EncodeContext,
): string {
  const { document, raw, careful = false } = context
  const { text: file } = document
  const content = trimEdges(normalizeInline(target))
  const words = document.format === 'mdx' ? undefined : plainTarget(content, block, place, file)
  if (words !== undefined) return words
  const pieces = piecesOf(content, block, place, context)
  const plain = joinPieces(pieces, block, document)
  if (plain === file.slice(block.span.start, block.span.end)) return raw(extentOf(block, place))
  const written = joinPieces(guardMarkup(pieces, { place, mdx: document.format === 'mdx', careful }), block, document)
  return place.kind === 'alt' && place.key !== undefined ? `${written}][${oneLine(place.key.text)}` : written
}

/** A target of nothing but words in place of a source that has no other form of any character: it is written as it is. */
function plainTarget(content: readonly Inline[], { runs }: Block, place: Place, file: string): string | undefined {
  const [target, more] = content
  const [run, other] = runs
  if (place.kind !== 'text' || place.within !== undefined || more !== undefined || other !== undefined) return undefined
  if (target?.type !== 'text' || run?.inline.type !== 'text') return undefined
  const same = file.slice(run.span.start, run.span.end) === run.inline.text
  return same && !/ {2}/.test(run.inline.text) && isPlain(target.text) ? target.text : undefined
}

/** Content without white space at its edges, which is the file's. */
function trimEdges(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline, index): readonly Inline[] => {
    if (inline.type !== 'text') return [inline]
    const begun = index === 0 ? inline.text.replace(/^[ \t\n\f\r]+/, '') : inline.text
    let end = begun.length
    while (index === content.length - 1 && end > 0 && /[ \t\n\f\r]/.test(begun.charAt(end - 1))) end -= 1
    return end > 0 ? [{ type: 'text', text: begun.slice(0, end) }] : []
  })
}

function piecesOf(
  content: readonly Inline[],
  block: Block,
  place: TextPlace | TitlePlace | AltPlace,
  { document, raw, careful = false }: EncodeContext,
): readonly Piece[] {
  const memory = new FormMemory(block, document.text)
  const runOf = codesOf(block)
  const tokens = content.flatMap((inline): readonly (string | Code)[] =>
    inline.type === 'text' ? tokensOf(inline.text, memory.long) : [inline],
  )
  const spaces = tokens.filter((token) => typeof token === 'string' && isSpace(token)).length
  const rawOf = (code: Code): string => raw(runOf(code).span)
  let links = 0
  let before = ''
  return tokens.map((token, index): Piece => {
    if (typeof token !== 'string') {
      if (token.type === 'opening' && token.kind === 'link') links += 1
      if (token.type === 'closing' && token.kind === 'link') links -= 1
      const written = rawOf(token)
      before = written.slice(-3)
      return { raw: written, inline: token }
    }
    if (isSpace(token)) {
      before = ' '
      return { raw: memory.takeSpace(spaces) ?? (/[\n\f\r]/.test(token) ? ' ' : token), text: token }
    }
    if (!mayBeMarkup(token) && !memory.knows(token)) {
      before = (before + token).slice(-3)
      return { raw: token, text: token }
    }
    const after = textAfter(tokens, index + 1, rawOf)
    const label = links > 0 || place.kind === 'alt'
    const spot: Spot = { place, mdx: document.format === 'mdx', label, before, after, careful }
    const surroundings = { before: sideOf(tokens[index - 1]), after: sideOf(tokens[index + 1]) }
    const form = memory.take(token, surroundings)
    const kept = form !== undefined && !(careful && form === token)
    before = (before + token).slice(-3)
    return { raw: kept ? form : escapeCharacter(token, spot), text: token }
  })
}

/** Some of what comes after a character: as long as a reference may be. */
function textAfter(tokens: readonly (string | Code)[], from: number, rawOf: (code: Code) => string): string {
  let text = ''
  for (let index = from; index < tokens.length && text.length < 36; index += 1) {
    const token = tokens[index] ?? ''
    if (typeof token !== 'string') return text + rawOf(token).slice(0, 36)
    text += token
    if (isSpace(token)) break
  }
  return text
}

function sideOf(token: string | Inline | undefined): ReturnType<typeof classOf> {
  return classOf(token === undefined || typeof token === 'string' ? token : code)
}

/** The pieces as one text. A reference whose key is its own text gets the key behind the text where the text is another one. */
function joinPieces(pieces: readonly Piece[], block: Block, { text: file }: Document): string {
  const runs = new Map(block.runs.map((run): [string, Run] => [codeKey(run.inline), run]))
  const open: { id: string; start: number }[] = []
  let written = ''
  for (const { raw, inline } of pieces) {
    if (inline?.type === 'opening' && inline.kind === 'link')
      open.push({ id: inline.id, start: written.length + raw.length })
    if (inline?.type === 'closing' && /^\](?:\[\s*\])?$/.test(raw)) {
      const from = runs.get(`opening ${inline.id}`)?.span.end ?? 0
      const label = file.slice(from, runs.get(codeKey(inline))?.span.start ?? from)
      const begin = open.findLast(({ id }) => id === inline.id)?.start ?? written.length
      if (written.slice(begin) !== label) {
        written += `][${oneLine(label)}]`
        continue
      }
    }
    written += raw
  }
  return written
}

/** A label without folds. */
function oneLine(label: string): string {
  return label.replace(/(?<![ \t])[ \t]*[\r\n]+[ \t>]*/g, ' ')
}
