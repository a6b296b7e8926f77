import type { Gap, Origin, Segment, State, Unit, UnitPart } from '../../model/bilingual-document.js'
import { normalizeInline } from '../../model/project.js'
import { attributeOf, childElement, type XmlElement } from '../../xml/index.js'
import type { Reading } from '../carrier.js'
import {
  type QuotationRecord,
  type RecordGroup,
  readOriginRecord,
  readQuotationRecord,
  recordValue,
} from '../records.js'
import { readRecords } from './contexts.js'
import { matchElements, readMatch } from './matches.js'
import { noteElements, readNote } from './notes.js'
import { readInline, readStretches, type Stretch } from './read-inline.js'
import { isPlaceholder, readState } from './states.js'

/** A unit as read, and what its records say of quotations. */
export interface ReadUnit {
  readonly unit: Unit
  readonly quotations: readonly QuotationRecord[]
}

/** The id of the one segment of a trans-unit that is not cut into segments. */
export const onlySegment = 's1'

/** Reads a `trans-unit` of another tool: one segment, or those that its `seg-source` marks. */
export function readTransUnit(reading: Reading, element: XmlElement, translate: boolean): ReadUnit {
  const id = transUnitId(reading, element)
  const records = readRecords(element)
  const origins = new Map(originsOf(records))
  const parts = readParts(reading, element).map((part): UnitPart => {
    const origin = part.type === 'segment' ? origins.get(part.id) : undefined
    return part.type === 'segment' && origin !== undefined ? { ...part, origin } : part
  })
  const flow = records.find(({ category }) => category === 'guillemet:unit')
  const flowId = flow && recordValue(flow, 'flow')
  const name = attributeOf(element, 'resname')
  const source = normalizeInline(parts.flatMap((part) => part.source))
  const unit: Unit = {
    id,
    ...(flowId === undefined ? {} : { flow: flowId }),
    ...(name === undefined ? {} : { name }),
    translate: attributeOf(element, 'translate') === undefined ? translate : attributeOf(element, 'translate') !== 'no',
    parts,
    notes: noteElements(element).map((note) => readNote(note)),
    matches: matchElements(element).map((match) => readMatch(reading, match, source)),
  }
  const quotations = records.flatMap((record) =>
    record.category === 'guillemet:quote' ? (readQuotationRecord(record, id) ?? []) : [],
  )
  return { unit, quotations }
}

/** Who wrote the targets, by segment. */
export function originsOf(records: readonly RecordGroup[]): readonly (readonly [segment: string, origin: Origin])[] {
  return records.flatMap((record) => {
    const origin = record.category === 'guillemet:origin' ? readOriginRecord(record) : undefined
    return origin === undefined ? [] : [origin]
  })
}

/** A trans-unit's id, which it must have. */
export function transUnitId(reading: Reading, element: XmlElement): string {
  return (
    attributeOf(element, 'id') ?? reading.refuse('xliff-structure', element, { element: 'trans-unit', attribute: 'id' })
  )
}

/** A trans-unit's `source`, which it must have. */
export function sourceOf(reading: Reading, element: XmlElement): XmlElement {
  return (
    childElement(element, 'source') ??
    reading.refuse('xliff-structure', element, { element: 'trans-unit', missing: 'source' })
  )
}

/** The parts of a trans-unit. Where the target's segment markers are gone or are others, the whole is one segment. */
function readParts(reading: Reading, element: XmlElement): readonly UnitPart[] {
  const cut = cutOf(reading, element)
  return cut === undefined ? [readSegment(reading, element, onlySegment)] : readCutParts(element, cut)
}

/** A trans-unit that is cut into segments: the stretches of both sides (the target's are absent where it has nothing in it). */
export interface Cut {
  readonly sources: readonly Stretch[]
  readonly targets: readonly Stretch[] | undefined
}

/** How a trans-unit is cut into segments; nothing where it is to be taken whole. */
export function cutOf(reading: Reading, element: XmlElement): Cut | undefined {
  const segSource = childElement(element, 'seg-source')
  if (segSource === undefined) return undefined
  const sources = readStretches(reading, segSource, true)
  const ids = sources.flatMap(({ marker }) => (marker === undefined ? [] : [segmentId(marker)]))
  const known = new Set(ids)
  if (ids.length === 0 || known.has(undefined) || known.size < ids.length) return undefined
  const target = childElement(element, 'target')
  const targets = target === undefined ? [] : readStretches(reading, target, true)
  if (targets.length === 0) return { sources, targets: undefined }
  const marked = targets.filter(({ marker }) => marker !== undefined)
  return marked.length > 0 && marked.every(({ marker }) => marker !== undefined && known.has(segmentId(marker)))
    ? { sources, targets }
    : undefined
}

/** The id of a segment marker. */
export function segmentId(marker: XmlElement): string | undefined {
  return attributeOf(marker, 'mid')
}

function readCutParts(element: XmlElement, { sources, targets }: Cut): readonly UnitPart[] {
  const state = stateOf(element, targets !== undefined)
  /** Each target stretch by the segment it is, or that it follows. */
  const segments = new Map<string, Stretch>()
  const gaps = new Map<string, Stretch>()
  let previous = ''
  for (const stretch of targets ?? []) {
    if (stretch.marker !== undefined) {
      previous = segmentId(stretch.marker) ?? ''
      segments.set(previous, stretch)
    } else gaps.set(previous, stretch)
  }
  const parts: UnitPart[] = []
  const addGap = (source: Stretch['content']): void => {
    const target = gaps.get(previous)
    gaps.delete(previous)
    if (source.length > 0 || target !== undefined)
      parts.push({ type: 'gap', source, ...(target === undefined ? {} : { target: target.content }) } satisfies Gap)
  }
  previous = ''
  let open = true
  for (const stretch of sources) {
    if (stretch.marker === undefined) {
      addGap(stretch.content)
      open = false
      continue
    }
    if (open) addGap([])
    previous = segmentId(stretch.marker) ?? ''
    const target = segments.get(previous)
    parts.push({
      type: 'segment',
      id: previous,
      source: stretch.content,
      ...(target === undefined ? {} : { target: target.content }),
      state,
    })
    open = true
  }
  if (open) addGap([])
  return parts
}

/** Reads a trans-unit as one segment. */
export function readSegment(reading: Reading, element: XmlElement, id: string): Segment {
  const source = readInline(reading, sourceOf(reading, element))
  const targetElement = childElement(element, 'target')
  const target = targetElement === undefined ? undefined : readInline(reading, targetElement)
  const none = target === undefined || (target.length === 0 && isPlaceholder(targetState(targetElement)))
  const state = stateOf(element, target !== undefined && target.length > 0)
  return { type: 'segment', id, source, ...(none ? {} : { target }), state }
}

function stateOf(element: XmlElement, filled: boolean): State {
  return readState({
    state: targetState(childElement(element, 'target')),
    approved: attributeOf(element, 'approved'),
    filled,
  })
}

function targetState(target: XmlElement | undefined): string | undefined {
  return target === undefined ? undefined : attributeOf(target, 'state')
}
