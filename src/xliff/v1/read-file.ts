import type { BilingualDocument, Segment } from '../../model/bilingual-document.js'
import { contentHash } from '../../model/content-hash.js'
import { attributeOf, childElement, childElements, textContent, type XmlElement } from '../../xml/index.js'
import type { CarriedFile, CarriedUnit, Reading } from '../carrier.js'
import { withEmbedded } from '../embedded.js'
import { readLanguage } from '../language.js'
import { joinQuotations, type QuotationRecord, readQuotationRecord, recordValue } from '../records.js'
import { readRecords } from './contexts.js'
import { insertGaps } from './gaps.js'
import { type HandOff, readHandOff } from './hand-off.js'
import { matchElements, readMatch } from './matches.js'
import { noteElements, readNote } from './notes.js'
import { originsOf, type ReadUnit, readSegment, readTransUnit, transUnitId } from './read-unit.js'

/** Reads every `file` of an XLIFF 1.x. They have no ids: they get the one that guillemet wrote, or `f1`, `f2`, … */
export function readFiles1(reading: Reading, root: XmlElement): ReadonlyMap<string, CarriedFile> {
  const files = new Map<string, CarriedFile>()
  const elements = childElements(root, 'file')
  if (elements.length === 0) reading.refuse('xliff-structure', root, { element: 'xliff', missing: 'file' })
  const handOffs = elements.map(readHandOff)
  const taken = new Set(handOffs.map((handOff) => handOff?.document))
  let count = 0
  const newId = (): string => {
    do count++
    while (taken.has(`f${count}`))
    return `f${count}`
  }
  elements.forEach((element, index) => {
    const wanted = handOffs[index]?.document
    const id = wanted === undefined || files.has(wanted) ? newId() : wanted
    files.set(id, readFile(reading, element, id, handOffs[index]))
  })
  return files
}

function readFile(reading: Reading, element: XmlElement, id: string, handOff: HandOff | undefined): CarriedFile {
  const body =
    childElement(element, 'body') ?? reading.refuse('xliff-structure', element, { element: 'file', missing: 'body' })
  const units = new Map<string, CarriedUnit>()
  const quotations: QuotationRecord[] = []
  const add = (at: XmlElement, read: ReadUnit): void => {
    if (units.has(read.unit.id)) reading.refuse('unit-doubled', at, { unit: read.unit.id })
    units.set(read.unit.id, { element: at, unit: read.unit })
    for (const quotation of read.quotations) quotations.push(quotation)
  }
  const flat = isFlat(body)
  const visit = (holder: XmlElement, inherited: boolean): void => {
    for (const child of childElements(holder, undefined, holder.uri)) {
      if (child.local === 'trans-unit') add(child, readTransUnit(reading, child, inherited))
      else if (child.local === 'group') {
        const translate = attributeOf(child, 'translate')
        visit(child, translate === undefined ? inherited : translate !== 'no')
      }
    }
  }
  if (flat) for (const group of childElements(body, 'group')) add(group, readGroup(reading, group, handOff))
  else visit(body, true)

  const original = attributeOf(element, 'original')
  const target = attributeOf(element, 'target-language')
  const header = childElement(element, 'header')
  const skeleton = header && childElement(header, 'skl')
  const sourceRecord = withEmbedded(handOff?.source, skeleton && childElement(skeleton, 'internal-file'))
  const document: BilingualDocument = {
    id,
    ...(original === undefined || original === '' ? {} : { original }),
    sourceLanguage: readLanguage(reading, element, attributeOf(element, 'source-language'), 'source-language'),
    ...(target === undefined ? {} : { targetLanguage: readLanguage(reading, element, target, 'target-language') }),
    ...(sourceRecord === undefined ? {} : { sourceRecord }),
    units: [...units.values()].map(({ unit }) => unit),
    quotations: joinQuotations(quotations),
    notes: header === undefined ? [] : noteElements(header).map((note) => readNote(note)),
  }
  return { element, document, flat, units }
}

/**
 * Whether a body is the flat shape that guillemet writes: nothing but groups named by what they are, of trans-units whose ids
 * begin with their group's. Told by ids alone, since a tool may have dropped all else.
 */
function isFlat(body: XmlElement): boolean {
  const groups = childElements(body)
  return (
    groups.length > 0 &&
    groups.every((group) => {
      const id = attributeOf(group, 'id')
      const transUnits = childElements(group, 'trans-unit')
      return (
        group.local === 'group' &&
        id !== undefined &&
        attributeOf(group, 'restype')?.startsWith('x-') === true &&
        transUnits.length > 0 &&
        childElements(group, 'group').length === 0 &&
        transUnits.every((transUnit) => attributeOf(transUnit, 'id')?.startsWith(`${id}.`) === true)
      )
    })
  )
}

function readGroup(reading: Reading, group: XmlElement, handOff: HandOff | undefined): ReadUnit {
  const id = attributeOf(group, 'id') ?? ''
  const transUnits = childElements(group, 'trans-unit')
  const records = readRecords(group)
  const local = new Set<string>()
  const segments = transUnits.map((transUnit): Segment => {
    const segmentId = transUnitId(reading, transUnit).slice(id.length + 1)
    if (local.has(segmentId)) reading.refuse('unit-doubled', transUnit, { unit: `${id}.${segmentId}` })
    local.add(segmentId)
    return withOrigin(readSegment(reading, transUnit, segmentId), transUnit, handOff)
  })
  const record = records.find(({ category }) => category === 'guillemet:unit')
  const flow = record && recordValue(record, 'flow')
  const structure = attributeOf(group, 'restype')?.slice('x-'.length)
  const name = attributeOf(group, 'resname')
  return {
    unit: {
      id,
      ...(flow === undefined ? {} : { flow }),
      ...(structure === undefined || structure === 'unit' ? {} : { structure }),
      ...(name === undefined ? {} : { name }),
      translate: !transUnits.every((transUnit) => attributeOf(transUnit, 'translate') === 'no'),
      parts: insertGaps(segments, records),
      notes: [
        ...noteElements(group).map((note) => readNote(note)),
        ...transUnits.flatMap((transUnit, index) =>
          noteElements(transUnit).map((note) => readNote(note, segments[index]?.id)),
        ),
      ],
      matches: transUnits.flatMap((transUnit, index) =>
        matchElements(transUnit).map((match) => readMatch(reading, match, segments[index]?.source ?? [])),
      ),
    },
    quotations: records.flatMap((quote) =>
      quote.category === 'guillemet:quote' ? (readQuotationRecord(quote, id) ?? []) : [],
    ),
  }
}

/** A segment with the origin that its trans-unit records; where a tool dropped that, the file's own word that it was prefilled will do. */
function withOrigin(segment: Segment, transUnit: XmlElement, handOff: HandOff | undefined): Segment {
  const recorded = originsOf(readRecords(transUnit))[0]?.[1]
  if (recorded !== undefined) return { ...segment, origin: recorded }
  const { target, state } = segment
  if (handOff?.prefilled !== true || target === undefined || target.length === 0 || state !== 'initial') return segment
  const hash = contentHash(target)
  return hash === contentHash(segment.source) ? { ...segment, origin: { by: 'prefill', hash } } : segment
}

/** Whether a `file` is the form of a document without text: an empty body, and guillemet's record of the source. */
export function isEmptyForm1(file: XmlElement): boolean {
  const body = childElement(file, 'body')
  return (
    body !== undefined &&
    childElements(body).length === 0 &&
    textContent(body).trim() === '' &&
    readHandOff(file) !== undefined
  )
}
