import { type BilingualDocument, segmentsOf, type Unit } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'

/** Something that a tool changed besides targets and states, and how often. */
export interface ToolChange {
  readonly kind: ToolChangeKind
  readonly count: number
}

/** What a tool may change, each in words of its own in reports. */
export type ToolChangeKind = (typeof toolChangeKinds)[number]

/** All kinds. */
export const toolChangeKinds = [
  /** Notes of other people that the work file has not: taken over. */
  'notes-added',
  /** Our own notes to the translator that are gone: ours stay. */
  'notes-dropped',
  /** Quotations whose record is gone: ours stays. */
  'quotations-dropped',
  /** The record of the source is gone; what came back was known by its units alone. */
  'source-dropped',
  /** Units in another order: ours stays. */
  'order',
  /** Source texts with other white space: ours stand. */
  'spaces',
  /** Old pairs that the work file has not: left out. */
  'matches-added',
  /** Units that may or may not be translated now, against ours. */
  'translate',
] as const

/** What a tool changed in a file besides targets and states, held against the work file that the hand-off was made from. */
export function toolChanges(work: BilingualDocument, returned: BilingualDocument): readonly ToolChange[] {
  const ours = new Map(work.units.map((unit) => [unit.id, unit]))
  const pairs = returned.units.flatMap((back) => {
    const unit = ours.get(back.id)
    return unit === undefined ? [] : [{ unit, back }]
  })
  const sum = (count: (unit: Unit, back: Unit) => number): number =>
    pairs.reduce((total, { unit, back }) => total + count(unit, back), 0)
  const records = new Set(returned.quotations.map(({ id }) => id))
  const counts: Readonly<Record<ToolChangeKind, number>> = {
    'notes-added': sum(addedNotes),
    'notes-dropped': sum(droppedNotes),
    'quotations-dropped': work.quotations.filter(({ id }) => !records.has(id)).length,
    'source-dropped': work.sourceRecord !== undefined && returned.sourceRecord === undefined ? 1 : 0,
    order: inOrder(work, pairs) ? 0 : 1,
    spaces: sum(changedSpaces),
    'matches-added': sum((unit, back) => Math.max(0, back.matches.length - unit.matches.length)),
    translate: sum((unit, back) => (unit.translate === back.translate ? 0 : 1)),
  }
  return toolChangeKinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []))
}

function addedNotes(unit: Unit, back: Unit): number {
  const known = new Set(unit.notes.map(({ text }) => text))
  return back.notes.filter(({ owner, text }) => owner !== 'guillemet' && !known.has(text)).length
}

/** A profile may have composed several notes into one. */
function droppedNotes(unit: Unit, back: Unit): number {
  const there = back.notes.map(({ text }) => text).join('\n')
  return unit.notes.filter(({ owner, text }) => owner === 'guillemet' && !there.includes(text)).length
}

function inOrder(work: BilingualDocument, pairs: readonly { readonly back: Unit }[]): boolean {
  const places = new Map(work.units.map(({ id }, index) => [id, index]))
  const order = pairs.map(({ back }) => places.get(back.id) ?? 0)
  return order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0))
}

function changedSpaces(unit: Unit, back: Unit): number {
  const texts = new Map(segmentsOf(unit).map(({ id, source }) => [id, plainText(source)]))
  return segmentsOf(back).filter(({ id, source }) => {
    const ours = texts.get(id)
    const theirs = plainText(source)
    return ours !== undefined && ours !== theirs && ours.replace(/\s+/g, '') === theirs.replace(/\s+/g, '')
  }).length
}
