import {
  type BilingualDocument,
  type Match,
  type Note,
  type Segment,
  segmentsOf,
  type Unit,
} from '../../model/bilingual-document.js'
import { contentHash } from '../../model/content-hash.js'
import { plainText } from '../../model/project.js'
import { isTranslated } from '../../model/translated.js'
import { segmentSpans } from '../place-quotations.js'
import { renewCodes, sameBytes, sameContent } from '../same-content.js'
import { splitInline } from '../segment/split-inline.js'
import { similarity, wordDiff, wordsOf } from '../similarity.js'
import { pairRevisions, type Revision } from './pair-revisions.js'
import type { NoteWords } from './translator-notes.js'

/** An old segment with the unit it stood in. */
interface OldSegment {
  readonly unit: Unit
  readonly segment: Segment
}

/** Units of a new version with what is known of the one before, and how they answer it. */
export interface CarriedOver {
  readonly units: readonly Unit[]
  readonly revision: Revision
}

/** How to carry over. */
export interface CarryOptions {
  /** The words of notes on what changed. */
  readonly words?: NoteWords
  /** The rules of segmentation are others now: units that nobody has begun to translate are cut by them. */
  readonly anew?: boolean
}

/** Sentences are taken for edited forms of one another from this likeness on. */
const leastLikeness = 0.35

/**
 * Gives new units the translations of the version before. What says the same keeps target, state and origin; a changed sentence goes back to `initial`,
 * its old pair becomes a match and a note says what changed; a sentence that went to another paragraph is found there.
 */
export function carryOver(
  units: readonly Unit[],
  previous: BilingualDocument,
  { words, anew = false }: CarryOptions = {},
): CarriedOver {
  const revision = pairRevisions(units, previous.units)
  const used = new Set<Segment>()
  const answers = new Map<Segment, OldSegment>()
  const answer = (segment: Segment, old: OldSegment): void => {
    answers.set(segment, old)
    used.add(old.segment)
  }
  const rest = units.filter((unit) => !revision.same.has(unit))
  for (const unit of rest) {
    const before = revision.edited.get(unit)
    if (before !== undefined) pairEqual(unit, [before], used, answer)
  }
  const loose = poolOf([...revision.edited.values(), ...revision.removed])
  for (const unit of rest)
    for (const segment of segmentsOf(unit)) {
      if (answers.has(segment)) continue
      const old = (loose.get(contentHash(segment.source)) ?? []).find((each) => !used.has(each.segment))
      if (old !== undefined) answer(segment, old)
    }
  const carried = units.map((unit) => {
    const same = revision.same.get(unit)
    if (same !== undefined) return anew && isUntouched(same) ? segmentAnew(unit, same) : keepUnit(unit, same)
    return editUnit(unit, revision.edited.get(unit), answers, used, words)
  })
  return { units: carried, revision }
}

/** Pairs the sentences of a unit with equal ones of older units, each once, in order. */
function pairEqual(
  unit: Unit,
  before: readonly Unit[],
  used: ReadonlySet<Segment>,
  answer: (segment: Segment, old: OldSegment) => void,
): void {
  const pool = poolOf(before)
  for (const segment of segmentsOf(unit)) {
    const old = (pool.get(contentHash(segment.source)) ?? []).find((each) => !used.has(each.segment))
    if (old !== undefined) answer(segment, old)
  }
}

function poolOf(units: readonly Unit[]): ReadonlyMap<string, readonly OldSegment[]> {
  const pool = new Map<string, OldSegment[]>()
  for (const unit of units)
    for (const segment of segmentsOf(unit)) {
      const key = contentHash(segment.source)
      const known = pool.get(key)
      if (known === undefined) pool.set(key, [{ unit, segment }])
      else known.push({ unit, segment })
    }
  return pool
}

function isUntouched(unit: Unit): boolean {
  return unit.parts.every((part) => part.target === undefined)
}

/** A unit that says the same, cut by other rules than before. */
function segmentAnew(unit: Unit, before: Unit): Unit {
  const { notes, matches } = before
  const same =
    unit.parts.length === before.parts.length &&
    unit.parts.every((part, index) => sameContent(part.source, before.parts[index]?.source ?? []))
  return same
    ? keepUnit(unit, before)
    : { ...unit, ...(before.name === undefined ? {} : { name: before.name }), notes, matches }
}

/** A unit that says the same as before: as a person left it, joined and split segments too; only its codes' bytes are the new source's. */
function keepUnit(unit: Unit, before: Unit): Unit {
  const content = unit.parts.flatMap((part) => part.source)
  const pieces = splitInline(content, segmentSpans(before))
  const fits =
    pieces.length === before.parts.length &&
    pieces.every((piece, index) => sameContent(piece.content, before.parts[index]?.source ?? []))
  const parts = fits
    ? before.parts.map((part, index) => {
        const source = pieces[index]?.content ?? part.source
        if (sameBytes(source, part.source)) return part
        return part.target === undefined
          ? { ...part, source }
          : { ...part, source, target: renewCodes(part.target, part.source, source) }
      })
    : before.parts
  const untouched =
    parts.every((part, index) => part === before.parts[index]) &&
    unit.flow === before.flow &&
    unit.structure === before.structure &&
    unit.translate === before.translate
  if (untouched) return before
  return {
    ...unit,
    ...(before.name === undefined ? {} : { name: before.name }),
    parts,
    notes: before.notes,
    matches: before.matches,
    ...(before.glossary === undefined ? {} : { glossary: before.glossary }),
  }
}

/** An edited or new unit: equal sentences keep their translation, the others get the likest old pair as a match. */
function editUnit(
  unit: Unit,
  before: Unit | undefined,
  answers: ReadonlyMap<Segment, OldSegment>,
  used: Set<Segment>,
  words: NoteWords | undefined,
): Unit {
  const likest = before === undefined ? new Map<Segment, Likeness>() : pairLike(unit, before, answers, used)
  const notes: Note[] = (before?.notes ?? []).filter((note) => note.owner !== 'guillemet')
  const matches: Match[] = [...(before?.matches ?? [])]
  const parts = unit.parts.map((part) => {
    if (part.type === 'gap') return part
    const same = answers.get(part)
    if (same !== undefined) {
      notes.push(...lastingNotes(same).map((note) => ({ ...note, segment: part.id })))
      return keepSegment(part, same.segment)
    }
    const like = likest.get(part)
    if (like === undefined || before === undefined) return part
    const { segment: old, value } = like
    const translated = isTranslated(old) && old.target !== undefined
    if (translated)
      matches.unshift({
        unit: before.id,
        segment: old.id,
        source: old.source,
        target: old.target,
        quality: Math.min(99, Math.round(value * 100)),
      })
    const former = translated ? old.source : likestMatch(part, before.matches)?.source
    const diff = words && former && wordDiff(plainText(former), plainText(part.source))
    if (words !== undefined && diff !== undefined)
      notes.push({ text: words('notes.changed', { diff }), owner: 'guillemet', category: 'change', segment: part.id })
    return part
  })
  return { ...unit, ...(before?.name === undefined ? {} : { name: before.name }), parts, notes, matches }
}

/** Our notes on a segment that stay with it wherever it goes. */
function lastingNotes({ unit, segment }: OldSegment): readonly Note[] {
  return unit.notes.filter(
    (note) => note.owner === 'guillemet' && note.category !== 'context' && note.segment === segment.id,
  )
}

/** Of older pairs the one whose source is most like a sentence that was edited again before anybody translated it. */
function likestMatch(segment: Segment, matches: readonly Match[]): Match | undefined {
  const own = wordsOf(plainText(segment.source))
  let best: Match | undefined
  let most = leastLikeness
  for (const match of matches) {
    if (match.unit === undefined) continue
    const value = similarity(own, wordsOf(plainText(match.source)))
    if (value < most) continue
    most = value
    best = match
  }
  return best
}

function keepSegment(segment: Segment, old: Segment): Segment {
  return {
    ...segment,
    state: old.state,
    ...(old.target === undefined ? {} : { target: renewCodes(old.target, old.source, segment.source) }),
    ...(old.origin === undefined ? {} : { origin: old.origin }),
  }
}

interface Likeness {
  readonly segment: Segment
  readonly value: number
}

/** The sentences left over on both sides, paired by likeness. */
function pairLike(
  unit: Unit,
  before: Unit,
  answers: ReadonlyMap<Segment, OldSegment>,
  used: Set<Segment>,
): ReadonlyMap<Segment, Likeness> {
  const fresh = segmentsOf(unit).filter((segment) => !answers.has(segment))
  const gone = segmentsOf(before).filter((segment) => !used.has(segment))
  const pairs = new Map<Segment, Likeness>()
  if (fresh.length * gone.length > 4000) return pairs
  const goneWords = gone.map((segment) => wordsOf(plainText(segment.source)))
  const single = fresh.length === 1 && gone.length === 1
  const likeness = fresh.flatMap((segment) => {
    const own = wordsOf(plainText(segment.source))
    return gone.map((old, index) => ({ segment, old, value: similarity(own, goneWords[index] ?? []) }))
  })
  for (const { segment, old, value } of likeness.sort((a, b) => b.value - a.value)) {
    if (pairs.has(segment) || used.has(old) || (value < leastLikeness && !single)) continue
    pairs.set(segment, { segment: old, value })
    used.add(old)
  }
  return pairs
}
