import type { Segment, Unit } from '../model/bilingual-document.js'
import type { Inline } from '../model/inline.js'
import { normalizeInline, plainText } from '../model/project.js'

/** Han, kana, full-width forms and their punctuation: scripts that set no space between sentences. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF65]/u

/** What a piece of a unit gives to the paragraph. */
interface Piece {
  readonly gap: boolean
  readonly source: readonly Inline[]
  readonly target: readonly Inline[]
}

/**
 * The paragraph that a unit's segments and gaps make on the target side. `choose` gives each segment's content. Between two sentences of Chinese or Japanese the space of
 * another source is left out, and where the source is Chinese or Japanese and the target is not, one is put in.
 */
export function joinUnit(unit: Unit, choose: (segment: Segment) => readonly Inline[]): readonly Inline[] {
  const pieces = unit.parts.map(
    (part): Piece =>
      part.type === 'segment'
        ? { gap: false, source: part.source, target: choose(part) }
        : { gap: true, source: part.source, target: part.target ?? part.source },
  )
  return normalizeInline(
    pieces.flatMap((piece, index) => {
      const before = pieces[index - 1]
      const after = pieces[index + 1]
      if (piece.gap && before !== undefined && after !== undefined && isSpace(piece.target))
        return meet(before, after, 'target') && !meet(before, after, 'source') ? [] : piece.target
      if (!piece.gap && before?.gap === false && meet(before, piece, 'source') && !touches(before, piece))
        return [{ type: 'text', text: ' ' }, ...piece.target]
      return piece.target
    }),
  )
}

function isSpace(content: readonly Inline[]): boolean {
  return content.every((inline) => inline.type === 'text' && /^[ \t]*$/.test(inline.text))
}

/** Whether both characters that meet belong to scripts without spaces. */
function meet(before: Piece, after: Piece, side: 'source' | 'target'): boolean {
  return unspaced.test(lastOf(before[side])) && unspaced.test(firstOf(after[side]))
}

/** Whether either character that meets in the target is of such a script, or a space already. */
function touches(before: Piece, after: Piece): boolean {
  const last = lastOf(before.target)
  const first = firstOf(after.target)
  return unspaced.test(last) || unspaced.test(first) || /^\s?$/.test(last) || /^\s?$/.test(first)
}

function lastOf(content: readonly Inline[]): string {
  return [...plainText(content).slice(-2)].at(-1) ?? ''
}

function firstOf(content: readonly Inline[]): string {
  return [...plainText(content).slice(0, 2)][0] ?? ''
}
