import {
  type Gap,
  type Note,
  type Segment,
  segmentOffset,
  segmentsOf,
  type Unit,
  type UnitPart,
  unitContent,
} from '../../model/bilingual-document.js'
import type { Inline } from '../../model/inline.js'
import { plainText, sliceInline } from '../../model/project.js'
import type { Quotation } from '../../model/quotation.js'
import type { Place } from '../../model/span.js'
import { segmentSpans } from '../place-quotations.js'
import { renewCodes, sameContent } from '../same-content.js'
import { mergeSegment, type SegmentMergeOptions } from './merge-segment.js'

/** Text without white space, which tools rewrite. */
export function bareText(content: readonly Inline[]): string {
  return plainText(content).replace(/\s+/g, '')
}

/** Whether a translator joined or split a unit's segments: other segments, but the same words in all. */
export function isResegmented(unit: Unit, back: Unit): boolean {
  const [ours, theirs] = [segmentsOf(unit), segmentsOf(back)]
  const same =
    ours.length === theirs.length &&
    ours.every(({ id, source }, at) => theirs[at]?.id === id && bareText(source) === bareText(theirs[at].source))
  return !same && cutLike(unit, back) !== undefined
}

/** A stretch of a unit's plain text that is one segment of what came back. */
interface Cut {
  readonly back: Segment
  readonly start: number
  readonly end: number
}

const object = '\uFFFC'

/**
 * Where the segments that came back stand in our own text; nothing where their words are others. White space at an end of theirs
 * is theirs, other white space stands between segments; a code between segments may be gone.
 */
function cutLike(unit: Unit, back: Unit): readonly Cut[] | undefined {
  const text = plainText(unitContent(unit, 'source'))
  const cuts: Cut[] = []
  let at = 0
  for (const segment of segmentsOf(back)) {
    const theirs = plainText(segment.source)
    const words = theirs.replace(/\s+/g, '')
    const from = at
    while (at < text.length && (isSpace(text[at]) || (text[at] === object && words[0] !== object))) at++
    const start = isSpace(theirs[0]) ? from : at
    for (let word = 0; word < words.length; at++) {
      if (isSpace(text[at])) continue
      if (text[at] !== words[word]) return undefined
      word++
    }
    if (isSpace(theirs.at(-1))) while (isSpace(text[at])) at++
    cuts.push({ back: segment, start, end: at })
  }
  const rest = text.slice(at)
  return [...rest].every((character) => isSpace(character) || character === object) ? cuts : undefined
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

/**
 * A unit cut as it came back: the segments' ids and targets are the translator's, all source text and its codes ours, and what
 * stands between segments is a gap. Notes go to the segment that holds the start of theirs.
 */
export function resegment(unit: Unit, back: Unit, notes: readonly Note[], options: SegmentMergeOptions): Unit {
  const content = unitContent(unit, 'source')
  const length = plainText(content).length
  const gaps = unit.parts.filter((part): part is Gap => part.type === 'gap')
  const ours = new Map(segmentsOf(unit).map((segment) => [segment.id, segment]))
  const parts: UnitPart[] = []
  const addGap = (start: number, end: number): void => {
    if (start === end) return
    const source = sliceInline(content, start, end)
    parts.push(gaps.find((gap) => sameContent(gap.source, source)) ?? { type: 'gap', source })
  }
  let at = 0
  for (const { back: theirs, start, end } of cutLike(unit, back) ?? []) {
    addGap(at, start)
    const source = sliceInline(content, start, end)
    const own = ours.get(theirs.id)
    const before: Segment =
      own !== undefined && sameContent(own.source, source)
        ? own
        : { type: 'segment', id: theirs.id, source, state: 'initial' }
    const target = theirs.target === undefined ? {} : { target: renewCodes(theirs.target, content, content) }
    parts.push(mergeSegment(before, { ...theirs, ...target }, options))
    at = end
  }
  addGap(at, length)
  const cut = { ...unit, parts: uniqueGaps(parts) }
  return { ...cut, notes: notes.map((note) => noteIn(note, unit, cut)) }
}

/** One gap of ours may answer several of theirs: only the first keeps its id. */
function uniqueGaps(parts: readonly UnitPart[]): readonly UnitPart[] {
  const seen = new Set<UnitPart>()
  return parts.map((part) => {
    if (part.type === 'segment' || !seen.has(part)) {
      seen.add(part)
      return part
    }
    const { id: _, ...gap } = part
    return gap
  })
}

function noteIn(note: Note, before: Unit, after: Unit): Note {
  if (note.segment === undefined) return note
  return {
    ...note,
    segment: placeIn({ unit: before.id, segment: note.segment, start: 0, end: 0 }, before, after).segment,
  }
}

/** A place of a unit's source as the same unit, cut otherwise, says it. */
function placeIn(place: Place, before: Unit, after: Unit): Place {
  const offset = segmentOffset(before, place.segment) + place.start
  const spans = segmentSpans(after)
  const span = spans.find(({ end }) => offset < end) ?? spans.at(-1)
  if (span === undefined) return place
  const start = Math.max(0, offset - span.start)
  const end = Math.min(start + place.end - place.start, span.end - span.start)
  return { ...place, segment: span.id, start, end }
}

/** Quotations whose records name the segments of units that were cut otherwise, by id. */
export function quotationsIn(
  quotations: readonly Quotation[],
  changed: ReadonlyMap<string, { readonly before: Unit; readonly after: Unit }>,
): readonly Quotation[] {
  const moved = (place: Place): Place => {
    const unit = changed.get(place.unit)
    return unit === undefined ? place : placeIn(place, unit.before, unit.after)
  }
  return quotations.map((quotation) => {
    const { parts, speaker } = quotation
    const places = [speaker?.place, speaker?.verb, speaker?.refersTo?.place]
    if (![...parts, ...places].some((place) => place !== undefined && changed.has(place.unit))) return quotation
    const cut = parts.map((part) => {
      const unit = changed.get(part.unit)?.after
      if (unit === undefined) return part
      const touched = segmentSpans(unit).filter(({ start, end }) => start < part.end && end > part.start)
      return { ...part, segments: touched.map(({ id }) => id) }
    })
    if (speaker === undefined) return { ...quotation, parts: cut }
    const { verb, refersTo } = speaker
    const said = {
      ...speaker,
      place: moved(speaker.place),
      ...(verb === undefined ? {} : { verb: moved(verb) }),
      ...(refersTo === undefined ? {} : { refersTo: { ...refersTo, place: moved(refersTo.place) } }),
    }
    return { ...quotation, parts: cut, speaker: said }
  })
}
