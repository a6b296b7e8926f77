import { type BilingualDocument, type Note, segmentsOf, type Unit } from '../../model/bilingual-document.js'
import { InputError } from '../../model/input-error.js'
import { languageOf } from '../../model/language-tag.js'
import { type LatePair, mergeLate } from './merge-late.js'
import { mergeSegment, type SegmentMergeOptions } from './merge-segment.js'
import { bareText, isResegmented, quotationsIn, resegment } from './resegment.js'
import { regroupSegments } from './returned-parts.js'
import { sortUnits } from './sort-returned.js'
import { type ToolChange, toolChanges } from './tool-changes.js'

/** A work file with what came back in it, and what a person should be told of. */
export interface Merge {
  /** The work file itself where nothing came back that it had not. */
  readonly bilingual: BilingualDocument
  /** How many segments have another target or state now. */
  readonly taken: number
  /** Units whose segments the translator joined or split: taken whole. */
  readonly resegmented: readonly string[]
  /** Units (`unit.segment`) whose source text a tool changed; ours stands. */
  readonly changedSources: readonly string[]
  /** Pairs of a hand-off older than an edit of the source: found by their text, kept as a match, or left out since nothing is like them. */
  readonly late: readonly LatePair[]
  /** What else the tool changed; none of it is taken over, but notes. */
  readonly changes: readonly ToolChange[]
}

/** How to merge. */
export type MergeOptions = SegmentMergeOptions

/**
 * Takes the targets and states of a file that came back into the work file, by ids alone. Nothing but targets, states and another's notes is taken: sources and codes stay ours.
 *
 * @throws InputError `other-language`, `other-article`, `unit-doubled`, `unit-lost`, `unit-foreign`: each names all units (`units`, and the other kinds under their names), and nothing is merged.
 */
export function mergeReturned(work: BilingualDocument, returned: BilingualDocument, options: MergeOptions = {}): Merge {
  checkLanguages(work, returned)
  const back = regroupSegments(work, returned)
  const sorted = sortUnits(work, back)
  const changedSources: string[] = []
  const recut = new Map<string, { readonly before: Unit; readonly after: Unit }>()
  const units = work.units.map((unit) => {
    const known = sorted.known.get(unit.id)
    if (known === undefined) return unit
    if (!isResegmented(unit, known)) return mergeUnit(unit, known, options, changedSources)
    const after = resegment(unit, known, mergeNotes(unit.notes, known.notes), options)
    recut.set(unit.id, { before: unit, after })
    return after
  })
  const { units: merged, late } = mergeLate(units, sorted.late)
  const same = merged.every((unit, index) => unit === work.units[index])
  const before = new Map(work.units.map((unit) => [unit.id, unit]))
  return {
    bilingual: same ? work : { ...work, units: merged, quotations: quotationsIn(work.quotations, recut) },
    taken: merged.reduce((sum, unit) => sum + changesIn(unit, before.get(unit.id)), 0),
    resegmented: [...recut.keys()],
    changedSources,
    late,
    changes: toolChanges(work, back),
  }
}

function checkLanguages(work: BilingualDocument, returned: BilingualDocument): void {
  const sides = [
    [work.sourceLanguage, returned.sourceLanguage],
    [work.targetLanguage, returned.targetLanguage],
  ] as const
  for (const [ours, theirs] of sides)
    if (ours !== undefined && theirs !== undefined && languageOf(ours) !== languageOf(theirs))
      throw new InputError('other-language', { values: { expected: ours, found: theirs } })
}

function mergeUnit(unit: Unit, back: Unit, options: MergeOptions, changedSources: string[]): Unit {
  const notes = mergeNotes(unit.notes, back.notes)
  const theirs = new Map(segmentsOf(back).map((segment) => [segment.id, segment]))
  const parts = unit.parts.map((part) => {
    const segment = part.type === 'segment' ? theirs.get(part.id) : undefined
    if (part.type !== 'segment' || segment === undefined) return part
    if (bareText(segment.source) !== bareText(part.source)) changedSources.push(`${unit.id}.${part.id}`)
    return mergeSegment(part, segment, options)
  })
  const same = notes === unit.notes && parts.every((part, index) => part === unit.parts[index])
  return same ? unit : { ...unit, parts, notes }
}

/** Notes that other people wrote, added where they are not yet. */
function mergeNotes(ours: readonly Note[], theirs: readonly Note[]): readonly Note[] {
  const texts = new Set(ours.map((note) => note.text))
  const fresh = theirs.filter((note) => note.owner !== 'guillemet' && !texts.has(note.text))
  return fresh.length === 0 ? ours : [...ours, ...fresh]
}

function changesIn(unit: Unit, before: Unit | undefined): number {
  if (before === undefined || unit === before) return 0
  const old = new Set(segmentsOf(before))
  return segmentsOf(unit).filter((segment) => !old.has(segment)).length
}
