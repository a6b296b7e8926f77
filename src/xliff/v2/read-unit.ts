import type { Gap, GlossaryEntry, Origin, Segment, State, Unit, UnitPart } from '../../model/bilingual-document.js'
import { attributeOf, childElement, type XmlElement, type XmlNode } from '../../xml/index.js'
import type { UnitReading } from '../carrier.js'
import { type QuotationRecord, readOriginRecord, readQuotationRecord, recordValue } from '../records.js'
import { namespaces } from '../version.js'
import { glossaryElements, readGlossaryEntry } from './glossary.js'
import { matchElements, readMatch } from './matches.js'
import { readRecords } from './metadata.js'
import { noteElements, readNote } from './notes.js'
import { readData, readInline } from './read-inline.js'

/** A unit as read, and what its metadata says of quotations. */
export interface ReadUnit {
  readonly unit: Unit
  readonly quotations: readonly QuotationRecord[]
}

/** A `segment` or `ignorable` and its texts. */
export interface PartElement {
  readonly element: XmlElement
  readonly source: XmlElement
  readonly target: XmlElement | undefined
}

const states: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** Reads a `unit` (XLIFF 2.0, 4.2.2.5); `translate` is what its ancestors say. */
export function readUnit(reading: UnitReading, element: XmlElement, translate: boolean): ReadUnit {
  const id =
    attributeOf(element, 'id') ?? reading.refuse('xliff-structure', element, { element: 'unit', attribute: 'id' })
  const { flow, origins, quotations, data, notes, matches, glossary } = element.children.some(standsBeside)
    ? readBeside(reading, element, id)
    : nothingBeside
  const parts = readParts(reading, element, origins, data)
  const structure = attributeOf(element, 'fs', namespaces.formatStyle)
  const name = attributeOf(element, 'name')
  const own = attributeOf(element, 'translate')
  const unit: Unit = {
    id,
    ...(flow === undefined ? {} : { flow }),
    ...(structure === undefined ? {} : { structure }),
    ...(name === undefined ? {} : { name }),
    translate: own === undefined ? translate : own !== 'no',
    parts,
    notes,
    matches,
    ...(glossary.length === 0 ? {} : { glossary }),
  }
  return { unit, quotations }
}

/** What a unit has beside its segments. */
interface Beside extends Pick<ReadUnit, 'quotations'>, Pick<Unit, 'notes' | 'matches'> {
  readonly flow: string | undefined
  readonly origins: ReadonlyMap<string, Origin>
  readonly data: ReadonlyMap<string, string>
  readonly glossary: readonly GlossaryEntry[]
}

/** Most units have nothing but segments. */
const nothingBeside: Beside = {
  flow: undefined,
  origins: new Map(),
  quotations: [],
  data: new Map(),
  notes: [],
  matches: [],
  glossary: [],
}

function standsBeside(child: XmlNode): boolean {
  return child.type === 'element' && child.local !== 'segment' && child.local !== 'ignorable'
}

function readBeside(reading: UnitReading, element: XmlElement, id: string): Beside {
  const origins = new Map<string, Origin>()
  const quotations: QuotationRecord[] = []
  let flow: string | undefined
  for (const record of readRecords(element)) {
    if (record.category === 'guillemet:unit') flow = recordValue(record, 'flow')
    const origin = record.category === 'guillemet:origin' ? readOriginRecord(record) : undefined
    if (origin !== undefined) origins.set(origin[0], origin[1])
    const quotation = record.category === 'guillemet:quote' ? readQuotationRecord(record, id) : undefined
    if (quotation !== undefined) quotations.push(quotation)
  }
  return {
    flow,
    origins,
    quotations,
    data: readData(reading, element),
    notes: noteElements(element).map(readNote),
    matches: matchElements(reading, element).map((match) => readMatch(reading, match)),
    glossary: glossaryElements(element).map(readGlossaryEntry),
  }
}

/** The segments and ignorables of a unit, in order. */
export function partElements(reading: UnitReading, unit: XmlElement): readonly PartElement[] {
  const parts: PartElement[] = []
  for (const element of unit.children) {
    if (element.type !== 'element' || element.uri !== reading.shape.namespace) continue
    if (element.local !== 'segment' && element.local !== 'ignorable') continue
    const source =
      childElement(element, 'source') ??
      reading.refuse('xliff-structure', element, { element: element.local, missing: 'source' })
    parts.push({ element, source, target: childElement(element, 'target') })
  }
  if (!parts.some(({ element }) => element.local === 'segment'))
    reading.refuse('xliff-structure', unit, { element: 'unit', missing: 'segment' })
  return parts
}

function readParts(
  reading: UnitReading,
  unit: XmlElement,
  origins: Beside['origins'],
  data: Beside['data'],
): readonly UnitPart[] {
  const elements = partElements(reading, unit)
  const ids = new Set<string>()
  for (const { element } of elements) {
    const id = attributeOf(element, 'id')
    if (id !== undefined && ids.has(id)) reading.refuse('xliff-structure', element, { element: element.local, id })
    if (id !== undefined) ids.add(id)
  }
  let count = 0
  const newId = (): string => {
    do count++
    while (ids.has(`s${count}`))
    return `s${count}`
  }
  return elements.map(({ element, source, target }): Segment | Gap => {
    const id = attributeOf(element, 'id')
    const texts = {
      source: readInline(reading, source, data),
      ...(target === undefined ? {} : { target: readInline(reading, target, data) }),
    }
    if (element.local === 'ignorable') return { type: 'gap', ...(id === undefined ? {} : { id }), ...texts }
    const state = states.find((known) => known === attributeOf(element, 'state')) ?? 'initial'
    const segment = id ?? newId()
    const origin = origins.get(segment)
    return { type: 'segment', id: segment, ...texts, state, ...(origin === undefined ? {} : { origin }) }
  })
}
