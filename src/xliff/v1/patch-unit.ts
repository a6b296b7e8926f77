import type { Match, Note, Origin, Segment, State, Unit } from '../../model/bilingual-document.js'
import { normalizeInline } from '../../model/project.js'
import {
  attributeOf,
  childElement,
  childElements,
  indentBefore,
  lineRange,
  setAttribute,
  setContent,
  startMarkup,
  startTag,
  type XmlEdit,
  type XmlElement,
} from '../../xml/index.js'
import type { CarriedFile, CarriedUnit, Reading } from '../carrier.js'
import { sameContent } from '../compare.js'
import { addedNotes, partsSideBySide, prefixOf } from '../edit-text.js'
import { insertAfter, insertBefore, patchList } from '../patch-list.js'
import { rawCodes } from '../raw-codes.js'
import { originRecord, type QuotationRecord, type RecordGroup, recordsOfUnit } from '../records.js'
import { readRecords, recordElements, recordMarkup } from './contexts.js'
import { gapRecords } from './gaps.js'
import { matchElements, readMatch } from './matches.js'
import { noteElements, noteMarkup, readNote } from './notes.js'
import { readStretches } from './read-inline.js'
import { cutOf, segmentId, sourceOf } from './read-unit.js'
import { share } from './share.js'
import { qualifierOf, readState, writeState } from './states.js'
import { transUnitsOf } from './trans-units.js'
import { matchMarkup } from './write-file.js'
import { contentMarkup } from './write-inline.js'

/** The edits that make a 1.2 unit say what another version of it says: targets, states, records, own notes, matches. */
export function patchUnit1(
  reading: Reading,
  file: CarriedFile,
  carried: CarriedUnit,
  after: Unit,
  quotations: readonly QuotationRecord[],
): readonly XmlEdit[] {
  const { unit: before, element } = carried
  const pairs = partsSideBySide(before, after)
  const transUnits = [...transUnitsOf(file, carried)]
  const records = recordsOfUnit(after, quotations)
  if (!file.flat) {
    const lists = { notes: ownNotes(after), added: addedNotes(before.notes, after.notes), matches: after.matches }
    return [...transUnitEdits(reading, element, before, after, records, lists)]
  }
  const notes = share(
    after,
    transUnits.map(([, transUnit]) => ownNoteElements(transUnit)),
    ownNotes(after),
    (note, index) => readNote(note, transUnits[index]?.[0]),
    ownNoteElements(element).map((note) => readNote(note)),
  )
  const added = share(
    after,
    transUnits.map(() => []),
    addedNotes(before.notes, after.notes),
    (note) => readNote(note),
  )
  const matches = share(
    after,
    transUnits.map(([, transUnit]) => matchElements(transUnit)),
    after.matches,
    (match, index) => readMatch(reading, match, sourceContent(before, transUnits[index]?.[0])),
  )
  const sameGaps = pairs.every(([old, part]) => old.type === 'segment' || sameContent(old.target, part.target))
  const gaps = sameGaps
    ? readRecords(element).filter(({ category }) => category === 'guillemet:gap')
    : gapRecords(after)
  const ofGroup = [...records.filter(({ category }) => category !== 'guillemet:origin'), ...gaps]
  const edits = [...groupRecordEdits(reading, element, ofGroup)]
  const indexes = new Map(transUnits.map(([id], index) => [id, index]))
  for (const [old, part] of pairs) {
    if (old.type !== 'segment' || part.type !== 'segment') continue
    const index = indexes.get(part.id) ?? -1
    const transUnit = transUnits[index]?.[1]
    if (transUnit === undefined) continue
    const lists = { notes: notes[index] ?? [], added: added[index] ?? [], matches: matches[index] ?? [] }
    const [one, other] = [only(before, old), only(after, part)]
    edits.push(...transUnitEdits(reading, transUnit, one, other, originRecord(part), lists))
  }
  return edits
}

function only(unit: Unit, segment: Segment): Unit {
  return { ...unit, parts: [segment] }
}

function ownNotes(unit: Unit): readonly Note[] {
  return unit.notes
    .filter(({ owner }) => owner === 'guillemet')
    .map((note) => ({ ...note, category: note.category ?? 'context' }))
}

function ownNoteElements(holder: XmlElement): readonly XmlElement[] {
  return noteElements(holder).filter((note) => readNote(note).owner === 'guillemet')
}

function sourceContent(unit: Unit, segment: string | undefined): Match['source'] {
  return unit.parts.find(({ id }) => id === segment)?.source ?? []
}

function transUnitEdits(
  reading: Reading,
  element: XmlElement,
  before: Unit,
  after: Unit,
  records: readonly RecordGroup[],
  lists: { readonly notes: readonly Note[]; readonly added: readonly Note[]; readonly matches: readonly Match[] },
): readonly XmlEdit[] {
  const { xml } = reading
  const prefix = prefixOf(element)
  const source = childElement(element, 'seg-source') ?? sourceOf(reading, element)
  const target = childElement(element, 'target')
  const anchor = target ?? source
  const create = (pieces: readonly string[]): XmlEdit => insertAfter(xml, anchor, pieces)
  const notes = ownNoteElements(element)
  const lastNote = noteElements(element).at(-1) ?? anchor
  const matches = matchElements(element)
  const content = normalizeInline(before.parts.flatMap((part) => part.source))
  return [
    ...textEdits(reading, element, before, after),
    ...patchList({
      xml,
      elements: recordElements(element),
      before: readRecords(element),
      after: records,
      markup: (record) => recordMarkup(record, prefix),
      create,
    }),
    ...patchList({
      xml,
      elements: notes,
      before: notes.map((note) => withoutSegment(readNote(note))),
      after: lists.notes.map(withoutSegment),
      markup: (note) => noteMarkup(note, prefix),
      create: (pieces) => insertAfter(xml, lastNote, pieces),
    }),
    ...(lists.added.length === 0
      ? []
      : [
          insertAfter(
            xml,
            lastNote,
            lists.added.map((note) => noteMarkup(note, prefix)),
          ),
        ]),
    ...patchList({
      xml,
      elements: matches,
      before: matches.map((match) => readMatch(reading, match, content)),
      after: lists.matches,
      markup: (match) => matchMarkup(match, prefix),
      create,
    }),
  ]
}

/** In 1.2 a note's place says which segment it is about. */
function withoutSegment({ segment: _, ...note }: Note): Note {
  return note
}

function groupRecordEdits(reading: Reading, group: XmlElement, records: readonly RecordGroup[]): readonly XmlEdit[] {
  const prefix = prefixOf(group)
  return patchList({
    xml: reading.xml,
    elements: recordElements(group),
    before: readRecords(group),
    after: records,
    markup: (record) => recordMarkup(record, prefix),
    create: (pieces) => insertBefore(reading.xml, childElements(group)[0] ?? group, (indent) => pieces.join(indent)),
  })
}

/** The edits of a trans-unit's target and state. */
function textEdits(reading: Reading, element: XmlElement, before: Unit, after: Unit): readonly XmlEdit[] {
  const { xml } = reading
  const target = childElement(element, 'target')
  const pairs = partsSideBySide(before, after)
  const touched = pairs.some(([old, part]) => !sameContent(old.target, part.target))
  const state = lowestState(after)
  if (!touched && state === lowestState(before)) return []
  const content = touched ? targetMarkup(reading, element, before, after) : undefined
  if (touched && content === undefined) return target === undefined ? [] : [{ ...lineRange(xml, target), text: '' }]

  const filled = after.parts.some((part) => part.type === 'segment' && (part.target?.length ?? 0) > 0)
  const approved = attributeOf(element, 'approved')
  const told = readState({ state: target && attributeOf(target, 'state'), approved, filled })
  const edits: XmlEdit[] = []
  if (approved === 'yes' && state === 'initial') edits.push(setAttribute(xml, element, 'approved', 'no'))
  if (target === undefined) {
    const source = childElement(element, 'seg-source') ?? sourceOf(reading, element)
    if (content === undefined) return edits
    const name = `${prefixOf(source)}target`
    const made = `${startMarkup(name, { state: told === state ? undefined : writeState(state), 'state-qualifier': qualifierOf(originOf(after)?.kind) }, false)}${content}</${name}>`
    return [...edits, { start: source.end, end: source.end, text: indentBefore(xml, source.start) + made }]
  }
  if (told !== state) edits.push(setAttribute(xml, target, 'state', writeState(state)))
  const qualifier = qualifierOf(originOf(after)?.kind)
  if (qualifier !== undefined) edits.push(setAttribute(xml, target, 'state-qualifier', qualifier))
  if (content !== undefined) edits.push(setContent(xml, target, content))
  return edits
}

/** The origin of a trans-unit's target, where it is one segment. */
function originOf(unit: Unit): Origin | undefined {
  const [segment, other] = unit.parts.filter((part) => part.type === 'segment')
  return other === undefined ? segment?.origin : undefined
}

const order: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** A trans-unit has one state for all its segments: that of the least ready. */
function lowestState(unit: Unit): State {
  let lowest = order.length - 1
  for (const part of unit.parts) if (part.type === 'segment') lowest = Math.min(lowest, order.indexOf(part.state))
  return order[lowest] ?? 'initial'
}

/** The new content of a target; nothing where no segment has one. */
function targetMarkup(reading: Reading, element: XmlElement, before: Unit, after: Unit): string | undefined {
  const source = sourceOf(reading, element)
  const segSource = childElement(element, 'seg-source')
  const target = childElement(element, 'target')
  const prefix = prefixOf(source)
  const raw = rawCodes(reading.xml)
  for (const holder of [target, source, segSource])
    if (holder !== undefined) readStretches(reading, holder, false, raw.add)
  const markup = (content: Match['source']): string => contentMarkup(content, prefix, raw.of)

  const segments = after.parts.filter((part): part is Segment => part.type === 'segment')
  if (segments.every((segment) => segment.target === undefined)) return undefined
  const cut = cutOf(reading, element)
  if (cut === undefined) return markup(segments[0]?.target ?? [])
  const markers = new Map(
    [...cut.sources, ...(cut.targets ?? [])].flatMap(({ marker }) =>
      marker === undefined ? [] : [[segmentId(marker), marker] as const],
    ),
  )
  return partsSideBySide(before, after)
    .map(([old, part]) => {
      if (part.type === 'gap') return markup(part.target ?? part.source)
      const marker = markers.get(part.id)
      if (part.target === undefined || marker === undefined) return ''
      if (sameContent(old.target, part.target)) return reading.xml.text.slice(marker.start, marker.end)
      const open = startTag(reading.xml, marker).text.replace(/(?<!\s)\s*\/>$/, '>')
      return `${open}${markup(part.target)}</${marker.name}>`
    })
    .join('')
}
