import { type Unit, unitContent } from '../../../model/bilingual-document.js'
import { plainText } from '../../../model/project.js'
import type { Place, Side } from '../../../model/span.js'
import type { FlowOffset } from '../../../segment/index.js'
import type { CheckContext, CheckedSegment } from '../../context.js'

/** The text of a unit, and which part of it is which segment's. */
export interface Paragraph {
  readonly text: string
  readonly pieces: readonly { readonly checked: CheckedSegment; readonly start: number; readonly end: number }[]
}

/** Paragraphs that one quotation may cross: units of one flow; all units, where a file names no flows. */
export function flowsOf(context: CheckContext, side: Side): readonly (readonly Paragraph[])[] {
  const byUnit = new Map<Unit, CheckedSegment[]>()
  for (const checked of context.segments) {
    const list = byUnit.get(checked.unit)
    if (list === undefined) byUnit.set(checked.unit, [checked])
    else list.push(checked)
  }
  const flows: { name: string | undefined; paragraphs: Paragraph[] }[] = []
  for (const [unit, segments] of byUnit) {
    const paragraph = paragraphOf(unit, segments, side)
    const last = flows.at(-1)
    if (last !== undefined && last.name === unit.flow) last.paragraphs.push(paragraph)
    else flows.push({ name: unit.flow, paragraphs: [paragraph] })
  }
  return flows.map((flow) => flow.paragraphs)
}

function paragraphOf(unit: Unit, segments: readonly CheckedSegment[], side: Side): Paragraph {
  const [only] = segments
  if (only !== undefined && unit.parts.length === 1) {
    const text = only[side]?.text ?? ''
    return { text, pieces: [{ checked: only, start: 0, end: text.length }] }
  }
  const pieces: Paragraph['pieces'][number][] = []
  const known = new Map(segments.map((checked) => [checked.segment, checked]))
  let text = ''
  for (const part of unit.parts) {
    const checked = part.type === 'segment' ? known.get(part) : undefined
    const own =
      checked === undefined ? plainText(unitContent({ ...unit, parts: [part] }, side)) : (checked[side]?.text ?? '')
    if (checked !== undefined) pieces.push({ checked, start: text.length, end: text.length + own.length })
    text += own
  }
  return { text, pieces }
}

/** Where so many units at an offset of a flow stand, as far as they are in one segment; in a gap, the segment before it. */
export function locate(
  at: FlowOffset,
  flow: readonly Paragraph[],
  length: number,
): { readonly segment: number; readonly place: Place } | undefined {
  const pieces = flow[at.paragraph]?.pieces ?? []
  // The last piece that begins before it.
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= at.offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (piece === undefined) return undefined
  const offset = Math.max(0, Math.min(at.offset, piece.end) - piece.start)
  const { unit, segment } = piece.checked.source
  const end = Math.min(offset + length, piece.end - piece.start)
  return { segment: piece.checked.index, place: { unit, segment, start: offset, end } }
}
