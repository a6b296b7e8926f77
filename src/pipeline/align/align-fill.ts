import {
  type Gap,
  type Note,
  type Segment,
  segmentsOf,
  type Unit,
  type UnitPart,
} from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import { normalizeInline } from '../../model/project.js'
import type { Span } from '../../model/span.js'
import type { NoteWords } from '../extract/translator-notes.js'
import { sameContent } from '../same-content.js'
import type { Piece } from '../segment/split-inline.js'

/** Sentences of a unit and those of the existing translation that answer them; `target` counts the sentences among the pieces. */
export interface FillStep {
  readonly source: Span
  readonly target: Span
  readonly sure: boolean
}

/** Why a translation that was found must be looked at: the key of its note under `notes.align`. */
type Doubt = 'unsure' | 'divided' | 'codes'

/** What a unit is filled with. */
export interface Filling {
  /** In order; every sentence of the unit is in one of them. */
  readonly steps: readonly FillStep[]
  /** The existing translation's sentences and what is between them, with the source's codes; the codes that answer none are left out where `codes` is false. */
  readonly pieces: readonly Piece[]
  readonly codes: boolean
}

/**
 * A unit with the sentences of an existing translation as its targets. Sentences that one of the target answers become one segment. Sure ones are `translated`, the others
 * `initial` with a note that says why; where codes stand in another sentence than the source's, the whole unit becomes one such segment.
 */
export function fillUnit(unit: Unit, filling: Filling, words: NoteWords): Unit {
  const filled = partsOf(unit, filling)
  const whole = filling.codes && !filled.every(({ part }) => hasItsCodes(part))
  const parts = whole ? [wholeOf(unit, filling.pieces)] : filled
  const notes = parts.flatMap(({ part, doubt }): readonly Note[] =>
    part.type === 'gap' || doubt === undefined
      ? []
      : [{ text: words(`notes.align.${doubt}`, {}), owner: 'guillemet', category: 'align', segment: part.id }],
  )
  return { ...unit, parts: parts.map(({ part }) => part), notes: [...unit.notes, ...notes] }
}

interface FilledPart {
  readonly part: UnitPart
  readonly doubt?: Doubt
}

function partsOf(unit: Unit, { steps, pieces, codes }: Filling): readonly FilledPart[] {
  const segments = segmentsOf(unit)
  const sentences = pieces.flatMap((piece, index) => (piece.segment ? [index] : []))
  const parts: FilledPart[] = []
  let at = 0
  for (const { source, target, sure } of steps) {
    const start = unit.parts.indexOf(segments[source.start] ?? unit.parts[0] ?? emptyGap)
    const end = unit.parts.indexOf(segments[source.end - 1] ?? unit.parts[0] ?? emptyGap) + 1
    const first = sentences[target.start] ?? pieces.length
    const before = target.start < target.end && pieces[first - 1]?.segment === false ? pieces[first - 1]?.content : []
    for (const part of unit.parts.slice(at, start)) parts.push({ part: gapLike(part, target, before ?? []) })
    at = end
    const segment = joinSegments(segments[source.start], unit.parts.slice(start, end))
    if (segment === undefined) continue
    if (target.start === target.end) {
      parts.push({ part: segment })
      continue
    }
    const last = sentences[target.end - 1] ?? first
    const content = normalizeInline(pieces.slice(first, last + 1).flatMap((piece) => piece.content))
    const divided = source.end - source.start !== 1 || target.end - target.start !== 1
    const doubt = !codes ? 'codes' : divided ? 'divided' : sure ? undefined : 'unsure'
    const state = doubt === undefined ? 'translated' : 'initial'
    parts.push({ part: { ...segment, target: content, state }, ...(doubt === undefined ? {} : { doubt }) })
  }
  const tail = pieces.at(-1)
  const rest = { start: 0, end: steps.at(-1)?.target.end === sentences.length ? 1 : 0 }
  for (const part of unit.parts.slice(at))
    parts.push({ part: gapLike(part, rest, tail?.segment === false ? tail.content : []) })
  return parts
}

const emptyGap: Gap = { type: 'gap', source: [] }

/** What is between two segments, as the translation has it; as the source has it where no translation is beside it. */
function gapLike(part: UnitPart, target: Span, content: readonly Inline[]): UnitPart {
  if (part.type === 'segment' || target.start === target.end || sameContent(part.source, content)) return part
  return { ...part, target: content }
}

function joinSegments(first: Segment | undefined, parts: readonly UnitPart[]): Segment | undefined {
  return first && { ...first, source: normalizeInline(parts.flatMap((part) => part.source)) }
}

/** The unit as one segment. */
function wholeOf(unit: Unit, pieces: readonly Piece[]): FilledPart {
  const [first] = segmentsOf(unit)
  const source = normalizeInline(unit.parts.flatMap((part) => part.source))
  const target = normalizeInline(pieces.flatMap((piece) => piece.content))
  return { part: { type: 'segment', id: first?.id ?? 's1', source, target, state: 'initial' }, doubt: 'divided' }
}

function hasItsCodes({ source, target }: UnitPart): boolean {
  if (target === undefined) return true
  return codesOf(source) === codesOf(target)
}

function codesOf(content: readonly Inline[]): string {
  return content
    .flatMap((inline) => (inline.type === 'text' ? [] : [`${inline.type} ${inline.id}`]))
    .sort()
    .join('\n')
}
