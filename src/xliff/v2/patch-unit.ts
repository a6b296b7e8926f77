import type { Note, Unit, UnitPart } from '../../model/bilingual-document.js'
import type { Code, Inline } from '../../model/inline.js'
import {
  attributeOf,
  childElements,
  elementMarkup,
  indentBefore,
  lineRange,
  setAttribute,
  setContent,
  type XmlEdit,
  type XmlElement,
} from '../../xml/index.js'
import { bindingAt, declare } from '../binding.js'
import type { CarriedUnit, Reading } from '../carrier.js'
import { sameContent } from '../compare.js'
import { addedNotes, partsSideBySide, prefixOf } from '../edit-text.js'
import { insertAfter, insertBefore, patchList, wrapLines } from '../patch-list.js'
import { type RawCodes, rawCodes } from '../raw-codes.js'
import { type QuotationRecord, recordsOfUnit } from '../records.js'
import { namespaces } from '../version.js'
import { withCopies } from './copies.js'
import { glossaryElements, glossaryMarkup, highestEntryNumber, readGlossaryEntry } from './glossary.js'
import { matchElements, readMatch } from './matches.js'
import { metadataOf, readRecords, recordElements, recordMarkup, withWrittenIds } from './metadata.js'
import { highestNoteNumber, noteElements, noteMarkup, readNote } from './notes.js'
import { type OriginalData, originalData } from './original-data.js'
import { readData, readInline } from './read-inline.js'
import { type PartElement, partElements } from './read-unit.js'
import { contentMarkup, type InlineScope } from './write-inline.js'
import { matchMarkup, sideHalves } from './write-unit.js'

/** The edits that make a 2.x unit say what another version of it says: targets, states, records, own notes, matches, glossaries. */
export function patchUnit2(
  reading: Reading,
  { element, unit: before }: CarriedUnit,
  after: Unit,
  quotations: readonly QuotationRecord[],
): readonly XmlEdit[] {
  const elements = partElements(reading, element)
  const prefix = prefixOf(element)
  const known = readData(reading, element)
  const data = originalData(prefix, known)
  const written = withCopies(withHints(after))
  const scope: InlineScope = {
    prefix,
    halves: sideHalves(written, 'target'),
    data,
    raw: (code, paired) => rawOfUnit().of(code, paired),
  }
  let raw: RawCodes | undefined
  const rawOfUnit = (): RawCodes => {
    raw ??= collectRaw(reading, elements)
    return raw
  }
  const texts = partsSideBySide(before, after).flatMap(([old, part], index) => {
    const at = elements[index]
    return at === undefined ? [] : partEdits(reading, at, old, part, written.parts[index]?.target, scope)
  })
  return [
    ...recordEdits(reading, element, after, quotations),
    ...matchEdits(reading, element, after),
    ...glossaryEdits(reading, element, after),
    ...noteEdits(reading, element, after),
    ...dataEdits(reading, element, data),
    ...texts,
  ]
}

function collectRaw(reading: Reading, elements: readonly PartElement[]): RawCodes {
  const raw = rawCodes(reading.xml)
  for (const { target } of elements) if (target !== undefined) readInline(reading, target, new Map(), raw.add)
  for (const { source } of elements) readInline(reading, source, new Map(), raw.add)
  return raw
}

/** A unit whose targets' codes look as the source's of their kind and id, where nothing else says. */
function withHints(unit: Unit): Unit {
  const codes = new Map<string, Code>()
  for (const { source } of unit.parts)
    for (const inline of source) if (inline.type !== 'text') codes.set(`${inline.type} ${inline.id}`, inline)
  const hinted = (inline: Inline): Inline =>
    inline.type === 'text' ? inline : { ...codes.get(`${inline.type} ${inline.id}`), ...inline }
  const parts = unit.parts.map((part) =>
    part.target === undefined ? part : { ...part, target: part.target.map(hinted) },
  )
  return { ...unit, parts }
}

function partEdits(
  { xml }: Reading,
  { element, source, target }: PartElement,
  before: UnitPart,
  after: UnitPart,
  content: readonly Inline[] | undefined,
  scope: InlineScope,
): readonly XmlEdit[] {
  const edits: XmlEdit[] = []
  if (!sameContent(before.target, after.target)) {
    const markup = content === undefined ? '' : contentMarkup(content, scope)
    if (content === undefined) {
      if (target !== undefined) edits.push({ ...lineRange(xml, target), text: '' })
    } else if (target !== undefined) edits.push(setContent(xml, target, markup))
    else {
      const space = attributeOf(source, 'space', namespaces.xml)
      const made = elementMarkup(`${prefixOf(source)}target`, { 'xml:space': space }, markup)
      edits.push({ start: source.end, end: source.end, text: indentBefore(xml, source.start) + made })
    }
  }
  if (before.type === 'segment' && after.type === 'segment' && before.state !== after.state)
    edits.push(setAttribute(xml, element, 'state', after.state))
  return edits
}

/** The first child that new modules, notes or data must stand before. */
function anchorOf(unit: XmlElement, ...before: readonly string[]): XmlElement {
  return childElements(unit, undefined, unit.uri).find(({ local }) => before.includes(local)) ?? unit
}

const parts: readonly string[] = ['segment', 'ignorable']

function recordEdits(
  reading: Reading,
  unit: XmlElement,
  after: Unit,
  quotations: readonly QuotationRecord[],
): readonly XmlEdit[] {
  const elements = recordElements(unit)
  const holder = metadataOf(unit).find((metadata) => elements.some(({ parent }) => parent === metadata))
  const place = holder ?? metadataOf(unit)[0]
  const { prefix, declaration } = bindingAt(place ?? unit, namespaces.metadata, 'mda')
  return patchList({
    xml: reading.xml,
    elements,
    before: readRecords(unit),
    after: recordsOfUnit(after, quotations).map(withWrittenIds),
    markup: (record) => declare(recordMarkup(record, prefix), place === undefined ? '' : declaration),
    create: (pieces) => createIn(reading, unit, place, `${prefix}metadata`, declaration, pieces),
    ...(holder === undefined ? {} : { container: holder }),
  })
}

function matchEdits(reading: Reading, unit: XmlElement, after: Unit): readonly XmlEdit[] {
  const elements = matchElements(reading, unit)
  const container = childElements(unit, 'matches', namespaces.matches)[0]
  const at = container ?? unit
  const core = bindingAt(at, reading.shape.namespace, 'xlf', true)
  const matches = bindingAt(at, namespaces.matches, 'mtc')
  const metadata = bindingAt(at, namespaces.metadata, 'mda')
  const prefixes = { core: core.prefix, matches: matches.prefix, metadata: metadata.prefix }
  return patchList({
    xml: reading.xml,
    elements,
    before: elements.map((element) => readMatch(reading, element)),
    after: after.matches,
    markup(match) {
      const markup = matchMarkup(match, after, prefixes)
      const used = markup.includes(`<${metadata.prefix}metadata`) ? metadata.declaration : ''
      return declare(markup, core.declaration + used + (container === undefined ? '' : matches.declaration))
    },
    create: (pieces) => createIn(reading, unit, container, `${matches.prefix}matches`, matches.declaration, pieces),
    ...(container === undefined ? {} : { container }),
  })
}

/** Our own entries become what they are to be; others' stay. */
function glossaryEdits(reading: Reading, unit: XmlElement, { glossary = [] }: Unit): readonly XmlEdit[] {
  const elements = glossaryElements(unit)
  const container = childElements(unit, 'glossary', namespaces.glossary)[0]
  const { prefix, declaration } = bindingAt(container ?? unit, namespaces.glossary, 'gls')
  let number = highestEntryNumber(elements)
  return patchList({
    xml: reading.xml,
    elements,
    before: elements.map(readGlossaryEntry),
    after: glossary,
    markup: (entry) => declare(glossaryMarkup(entry, ++number, prefix), container === undefined ? '' : declaration),
    create: (pieces) => createIn(reading, unit, container, `${prefix}glossary`, declaration, pieces),
    ...(container === undefined ? {} : { container }),
  })
}

/** Adds pieces to a module's element of a unit, or makes that element in front of the core's own children. */
function createIn(
  { xml }: Reading,
  unit: XmlElement,
  holder: XmlElement | undefined,
  name: string,
  declaration: string,
  pieces: readonly string[],
): XmlEdit {
  const last = holder && childElements(holder).at(-1)
  if (last !== undefined) return insertAfter(xml, last, pieces)
  return insertBefore(xml, anchorOf(unit, 'notes', 'originalData', ...parts), (indent) =>
    wrapLines(`<${name}${declaration}>`, pieces, `</${name}>`, indent),
  )
}

/** Our own notes become what they are to be; of others' only new ones are added. */
function noteEdits(reading: Reading, unit: XmlElement, after: Unit): readonly XmlEdit[] {
  const { xml } = reading
  const all = noteElements(unit)
  const elements = all.filter((element) => readNote(element).owner === 'guillemet')
  const container = childElements(unit, 'notes')[0]
  const prefix = prefixOf(unit)
  let number = highestNoteNumber(all)
  const markup = (note: Note): string => {
    number++
    return noteMarkup(note, number, prefix)
  }
  const own = after.notes
    .filter(({ owner }) => owner === 'guillemet')
    .map((note) => ({ ...note, category: note.category ?? 'context' }))
  const added = addedNotes(all.map(readNote), after.notes)
  const last = container && childElements(container).at(-1)
  return [
    ...patchList({
      xml,
      elements,
      before: elements.map(readNote),
      after: last === undefined ? [...own, ...added] : own,
      markup,
      create(pieces) {
        if (last !== undefined) return insertAfter(xml, last, pieces)
        return insertBefore(xml, anchorOf(unit, 'originalData', ...parts), (indent) =>
          wrapLines(`<${prefix}notes>`, pieces, `</${prefix}notes>`, indent),
        )
      },
      ...(container === undefined || added.length > 0 ? {} : { container }),
    }),
    ...(last === undefined || added.length === 0 ? [] : [insertAfter(xml, last, added.map(markup))]),
  ]
}

function dataEdits(reading: Reading, unit: XmlElement, data: OriginalData): readonly XmlEdit[] {
  const added = data.added().join('')
  if (added === '') return []
  const prefix = prefixOf(unit)
  const existing = childElements(unit, 'originalData')[0]
  const last = existing && childElements(existing).at(-1)
  if (last !== undefined) return [{ start: last.end, end: last.end, text: added }]
  const made = elementMarkup(`${prefix}originalData`, {}, added)
  return [insertBefore(reading.xml, anchorOf(unit, ...parts), () => made)]
}
