import { originalQuotations } from '../../check/original-quotations.js'
import { encodeText } from '../../document/index.js'
import {
  type BilingualDocument,
  type Note,
  type Segment,
  segmentsOf,
  type Unit,
} from '../../model/bilingual-document.js'
import { contentHash, sha256Hex, textHash } from '../../model/content-hash.js'
import type { Document } from '../../model/document.js'
import { embedSource } from '../../model/embedded-source.js'
import type { LanguageTag } from '../../model/language-tag.js'
import type { OriginalWording } from '../../model/original-wording.js'
import type { Quotation } from '../../model/quotation.js'
import type { Term } from '../../model/term.js'
import type { SegmentOptions } from '../../segment/index.js'
import { addedUnits, earlierUnits, historyNotes } from '../history.js'
import { mentionsOf } from '../mentions-of.js'
import { placeQuotations } from '../place-quotations.js'
import { documentQuotations, type SegmentedFlow, segmentDocument } from '../segment/segment-document.js'
import { partsOf, splitInline } from '../segment/split-inline.js'
import { carryOver } from './carry-over.js'
import { changedQuotations, type QuotationChange } from './changed-quotations.js'
import { isEqual } from './is-equal.js'
import type { Revision } from './pair-revisions.js'
import { withSubFlows } from './sub-flows.js'
import { type NoteWords, translatorNotes } from './translator-notes.js'
import { termsOf, withGlossaries } from './unit-terms.js'

/** How to extract. */
export interface ExtractOptions {
  readonly sourceLanguage: LanguageTag
  readonly targetLanguage: LanguageTag
  /** The document's id in its XLIFF; `f1` unless said. */
  readonly id?: string
  /** The source's path, as a label. */
  readonly original?: string
  /** The work file of an earlier version: its translations are kept. */
  readonly previous?: BilingualDocument
  /** Keeps the file itself in the record of the source, so that assembling needs no other; where the earlier version does, it is so anyway. */
  readonly embed?: boolean
  /** Puts the source in place of missing targets, for tools that show nothing else; such a target is no translation. */
  readonly prefill?: boolean
  readonly quotes?: SegmentOptions['quotes']
  /** The user's own rules of segmentation; texts that were cut by others are cut again where nobody has begun to translate. */
  readonly exceptions?: SegmentOptions['exceptions']
  /** Terms that the units' glossaries and the notes for the translator tell where they stand; without it older glossaries stay. */
  readonly terms?: readonly Term[]
  /** Words that were first said in the target's language, which the notes give. */
  readonly originals?: readonly OriginalWording[]
  /** The words of notes for the translator; without it there are none, and older ones stay. */
  readonly words?: NoteWords
}

/** What became of the units of the version before. */
export interface ExtractReport {
  /** How many say what they said. */
  readonly kept: number
  /** Edited units with the one that each was before. */
  readonly changed: readonly { readonly unit: string; readonly from: string }[]
  /** Units that say the same at another place. */
  readonly moved: readonly string[]
  readonly added: readonly string[]
  /** Ids of older units that nothing answers any more. */
  readonly removed: readonly string[]
  /** Quotations whose words changed: what someone said is not what they said before. */
  readonly quotations: readonly QuotationChange[]
}

/** An article made ready for a translator. */
export interface Extraction {
  /** `previous` itself where nothing has changed. */
  readonly bilingual: BilingualDocument
  readonly report: ExtractReport
}

/** Finds a document's units, segments and quotations, with the translations that an earlier version has. */
export function extract(document: Document, options: ExtractOptions): Extraction {
  const { previous, words, quotes, exceptions } = options
  const how = { ...(quotes === undefined ? {} : { quotes }), ...(exceptions === undefined ? {} : { exceptions }) }
  const flows = segmentDocument(document, options.sourceLanguage, how)
  const fresh = withSubFlows(document, flows.flatMap(unitsOf))
  const extractor = extractorOf(document, how)
  const anew = previous?.sourceRecord !== undefined && previous.sourceRecord.extractor !== extractor
  const carried = previous && carryOver(fresh, previous, { ...(words === undefined ? {} : { words }), anew })
  const filled = (carried?.units ?? fresh).map((unit) => (options.prefill === true ? prefillUnit(unit) : unit))
  const quotations = placeQuotations(documentQuotations(flows), filled)
  const terms = termsOf(filled, options.sourceLanguage, options.terms ?? [])
  const noted = words === undefined ? filled : withNotes(filled, quotations, { ...options, words, found: terms })
  const units = options.terms === undefined ? noted : withGlossaries(noted, terms)
  const report = reportOf(units, quotations, previous, carried?.revision)
  const bytes = document.container ?? encodeText(document.text, document.encoding)
  const embeds = options.embed === true || previous?.sourceRecord?.embedded !== undefined
  const bilingual: BilingualDocument = {
    id: options.id ?? previous?.id ?? 'f1',
    ...labelOf(options.original ?? previous?.original),
    sourceLanguage: options.sourceLanguage,
    targetLanguage: options.targetLanguage,
    sourceRecord: {
      sha256: sha256Hex(bytes),
      encoding: document.encoding.name,
      bom: document.encoding.bom,
      format: document.format,
      extractor,
      ...(embeds ? { embedded: embedSource(bytes) } : {}),
    },
    units,
    quotations,
    notes: previous === undefined ? [] : notesOf(previous, units, report),
  }
  return { bilingual: previous === undefined ? bilingual : keepEqual(bilingual, previous), report }
}

/** The extractor's version and what it was told: another text means that the same source may give other units. */
function extractorOf(document: Document, { quotes = 'link', exceptions = [] }: SegmentOptions): string {
  const settings = Object.entries(document.settings ?? {}).map(([name, value]) => `${name}=${value}`)
  const rules = exceptions.map(({ breaks, before, after }) => [breaks, before, after])
  const own = rules.length === 0 ? [] : [`breaks=${textHash(JSON.stringify(rules))}`]
  return ['guillemet/1', ...settings, `quotes=${quotes}`, ...own].join(' ')
}

function labelOf(original: string | undefined): { readonly original?: string } {
  return original === undefined ? {} : { original }
}

function unitsOf(flow: SegmentedFlow): readonly Unit[] {
  return flow.blocks.map(({ unit, block, content, text, sentences }) => ({
    id: unit,
    flow: flow.id,
    structure: block.structure,
    translate: /[\p{L}\p{N}]/u.test(text),
    parts: partsOf(splitInline(content, sentences)),
    notes: [],
    matches: [],
  }))
}

function prefillUnit(unit: Unit): Unit {
  if (!unit.translate || segmentsOf(unit).every((segment) => segment.target !== undefined)) return unit
  const parts = unit.parts.map((part) => (part.type === 'segment' && part.target === undefined ? prefill(part) : part))
  return { ...unit, parts }
}

function prefill(segment: Segment): Segment {
  return { ...segment, target: segment.source, origin: { by: 'prefill', hash: contentHash(segment.source) } }
}

interface NotesOptions extends ExtractOptions {
  readonly words: NoteWords
  /** The terms of each segment. */
  readonly found: ReadonlyMap<string, readonly Term[]>
}

/** Units with the notes that we write anew each time; another's notes, and ours on changes, stay. */
function withNotes(
  units: readonly Unit[],
  quotations: readonly Quotation[],
  { id = 'f1', sourceLanguage, targetLanguage, originals = [], words, found: terms }: NotesOptions,
): readonly Unit[] {
  const document: BilingualDocument = { id, sourceLanguage, targetLanguage, units, quotations, notes: [] }
  const mentions = mentionsOf(units, sourceLanguage)
  const known = { mentions, terms, originals: originalQuotations(document, originals) }
  const notes = translatorNotes(units, quotations, known, words)
  return units.map((unit) => {
    const context = notes.get(unit.id) ?? []
    const others = unit.notes.filter((note) => !isContext(note))
    const before = unit.notes.filter(isContext)
    const same = before.length === context.length && before.every((note, index) => saysTheSame(note, context[index]))
    return same ? unit : { ...unit, notes: [...context, ...others] }
  })
}

/** Whether an older note says what a new one does; a file may not have said which segment it is about. */
function saysTheSame(before: Note, now: Note | undefined): boolean {
  return before.text === now?.text && (before.segment === undefined || before.segment === now.segment)
}

function isContext(note: Note): boolean {
  return note.owner === 'guillemet' && note.category === 'context'
}

function reportOf(
  units: readonly Unit[],
  quotations: readonly Quotation[],
  previous: BilingualDocument | undefined,
  revision: Revision | undefined,
): ExtractReport {
  const ids = new Set(units.map((unit) => unit.id))
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const same = new Set([...(revision?.same.keys() ?? [])].map((unit) => unit.id))
  const edited = [...(revision?.edited ?? [])].map(([unit, before]) => ({ unit: unit.id, from: before.id }))
  const changed = new Set(edited.map(({ unit }) => unit))
  const pairs = [...(revision?.edited ?? [])].flatMap(([unit, before]) => {
    const now = byId.get(unit.id)
    return now === undefined ? [] : [{ now, before }]
  })
  return {
    kept: same.size,
    changed: edited,
    moved: revision?.moved.map((unit) => unit.id) ?? [],
    added: [...ids].filter((id) => !same.has(id) && !changed.has(id)),
    removed: revision?.removed.map((unit) => unit.id) ?? [],
    quotations: previous === undefined ? [] : changedQuotations(pairs, quotations, previous.quotations),
  }
}

/** The document's own notes, with the ids that it had and those that came later. */
function notesOf(previous: BilingualDocument, units: readonly Unit[], report: ExtractReport): readonly Note[] {
  const ids = new Set(units.map((unit) => unit.id))
  const gone = [...report.changed.map(({ from }) => from), ...report.removed]
  const earlier = [...new Set([...earlierUnits(previous), ...gone])].filter((id) => !ids.has(id))
  const later = [...report.added, ...report.changed.map(({ unit }) => unit)]
  const added = [...new Set([...addedUnits(previous), ...later])].filter((id) => ids.has(id))
  return historyNotes(previous.notes, earlier, added)
}

/** The earlier document where the new one is equal to it, with as many of its objects as can stay. */
function keepEqual(bilingual: BilingualDocument, previous: BilingualDocument): BilingualDocument {
  const kept: BilingualDocument = {
    ...bilingual,
    units: sameItems(bilingual.units, previous.units) ? previous.units : bilingual.units,
    quotations: isEqual(bilingual.quotations, previous.quotations) ? previous.quotations : bilingual.quotations,
    notes: isEqual(bilingual.notes, previous.notes) ? previous.notes : bilingual.notes,
  }
  const { units, quotations, notes, ...head } = kept
  const { units: oldUnits, quotations: oldQuotations, notes: oldNotes, ...oldHead } = previous
  const same = units === oldUnits && quotations === oldQuotations && notes === oldNotes && isEqual(head, oldHead)
  return same ? previous : kept
}

function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
