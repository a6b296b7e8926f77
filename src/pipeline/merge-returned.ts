import {
  type BilingualDocument,
  type Match,
  type Note,
  type Segment,
  segmentsOf,
  type Unit,
  unitContent,
} from '../model/bilingual-document.js'
import { contentHash } from '../model/content-hash.js'
import type { Inline } from '../model/inline.js'
import { InputError } from '../model/input-error.js'
import { languageOf } from '../model/language-tag.js'
import { plainText } from '../model/project.js'
import { isTranslated } from '../model/translated.js'
import { addedUnits, earlierUnits } from './history.js'
import { renewCodes, sameContent } from './same-content.js'
import { similarity, wordsOf } from './similarity.js'

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
  readonly late: readonly {
    readonly unit: string
    readonly segment: string
    readonly became: 'target' | 'match' | 'left-out'
  }[]
}

/** How to merge. */
export interface MergeOptions {
  /** The hand-off was prefilled: a target that equals its source, in a state that nobody changed, is no translation. */
  readonly prefilled?: boolean
}

/**
 * Takes the targets and states of a file that came back into the work file, by ids alone. Nothing but targets, states and another's notes is taken: sources and codes stay ours.
 *
 * @throws InputError `other-language`, `other-article`, `unit-doubled`, `unit-lost`, `unit-foreign`: each names all units (`units`, and the other kinds under their names), and nothing is merged.
 */
export function mergeReturned(work: BilingualDocument, returned: BilingualDocument, options: MergeOptions = {}): Merge {
  checkLanguages(work, returned)
  const sorted = sortUnits(work, returned)
  const resegmented: string[] = []
  const changedSources: string[] = []
  const units = work.units.map((unit) => {
    const back = sorted.known.get(unit.id)
    if (back === undefined) return unit
    if (isResegmented(unit, back)) resegmented.push(unit.id)
    return mergeUnit(unit, back, options, changedSources)
  })
  const { units: merged, late } = mergeLate(units, sorted.late)
  const same = merged.every((unit, index) => unit === work.units[index])
  const before = new Map(work.units.map((unit) => [unit.id, unit]))
  const taken = merged.reduce((sum, unit) => sum + changesIn(unit, before.get(unit.id)), 0)
  return { bilingual: same ? work : { ...work, units: merged }, taken, resegmented, changedSources, late }
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

interface SortedUnits {
  readonly known: ReadonlyMap<string, Unit>
  readonly late: readonly Unit[]
}

/** Sorts what came back by what its ids are to the work file, or refuses all of it by name. */
function sortUnits(work: BilingualDocument, returned: BilingualDocument): SortedUnits {
  const ours = new Map(work.units.map((unit) => [unit.id, unit]))
  const earlier = new Set(earlierUnits(work))
  const known = new Map<string, Unit>()
  const late = new Map<string, Unit>()
  const doubled = new Set<string>()
  const foreign: string[] = []
  for (const unit of returned.units) {
    if (known.has(unit.id) || late.has(unit.id)) doubled.add(unit.id)
    if (ours.has(unit.id)) known.set(unit.id, unit)
    else if (earlier.has(unit.id)) late.set(unit.id, unit)
    else foreign.push(unit.id)
    for (const id of doubledSegments(unit)) doubled.add(`${unit.id}.${id}`)
  }
  if (known.size + late.size === 0 && returned.units.length > 0)
    throw new InputError('other-article', { values: { units: foreign.join(', ') } })
  const older = late.size > 0 || differs(work.sourceRecord?.sha256, returned.sourceRecord?.sha256)
  const added = new Set(addedUnits(work))
  const lost = work.units.flatMap((unit) => {
    const back = known.get(unit.id)
    if (back === undefined) {
      const former = unit.matches.some((match) => match.unit !== undefined && late.has(match.unit))
      return older && (former || added.has(unit.id)) ? [] : [unit.id]
    }
    return lostSegments(unit, back).map((id) => `${unit.id}.${id}`)
  })
  const strange = [...known.values()].flatMap((back) => {
    const unit = ours.get(back.id)
    return unit === undefined ? [] : foreignSegments(unit, back).map((id) => `${back.id}.${id}`)
  })
  refuse([
    ['unit-doubled', 'doubled', [...doubled]],
    ['unit-lost', 'lost', lost],
    ['unit-foreign', 'foreign', [...foreign, ...strange]],
  ])
  return { known, late: [...late.values()] }
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function refuse(
  faults: readonly (readonly [
    code: 'unit-doubled' | 'unit-lost' | 'unit-foreign',
    kind: string,
    ids: readonly string[],
  ])[],
): void {
  const [first, ...others] = faults.filter(([, , ids]) => ids.length > 0)
  if (first === undefined) return
  const more = Object.fromEntries(others.map(([, kind, ids]) => [kind, ids.join(', ')]))
  throw new InputError(first[0], { values: { units: first[2].join(', '), ...more } })
}

function doubledSegments(unit: Unit): readonly string[] {
  const seen = new Set<string>()
  const doubled = new Set<string>()
  for (const { id } of segmentsOf(unit)) (seen.has(id) ? doubled : seen).add(id)
  return [...doubled]
}

function idsOf(unit: Unit): ReadonlySet<string> {
  return new Set(segmentsOf(unit).map((segment) => segment.id))
}

function lostSegments(unit: Unit, back: Unit): readonly string[] {
  const ids = idsOf(back)
  return isResegmented(unit, back) ? [] : [...idsOf(unit)].filter((id) => !ids.has(id))
}

function foreignSegments(unit: Unit, back: Unit): readonly string[] {
  const ids = idsOf(unit)
  return isResegmented(unit, back) ? [] : [...idsOf(back)].filter((id) => !ids.has(id))
}

/** Whether a translator joined or split a unit's segments: other segments, but the same words in all. */
function isResegmented(unit: Unit, back: Unit): boolean {
  const ours = segmentsOf(unit)
  const theirs = segmentsOf(back)
  const alike = ours.length === theirs.length && ours.every(({ id }, index) => theirs[index]?.id === id)
  const sources = alike && ours.every(({ source }, index) => bare(source) === bare(theirs[index]?.source ?? []))
  return !sources && bare(unitContent(unit, 'source')) === bare(unitContent(back, 'source'))
}

/** Text without white space, which tools rewrite. */
function bare(content: readonly Inline[]): string {
  return plainText(content).replace(/\s+/g, '')
}

function mergeUnit(unit: Unit, back: Unit, options: MergeOptions, changedSources: string[]): Unit {
  const notes = mergeNotes(unit.notes, back.notes)
  if (isResegmented(unit, back)) return resegment(unit, back, notes, options)
  const theirs = new Map(segmentsOf(back).map((segment) => [segment.id, segment]))
  const parts = unit.parts.map((part) => {
    const segment = part.type === 'segment' ? theirs.get(part.id) : undefined
    if (part.type !== 'segment' || segment === undefined) return part
    if (bare(segment.source) !== bare(part.source)) changedSources.push(`${unit.id}.${part.id}`)
    return mergeSegment(part, segment, options)
  })
  const same = notes === unit.notes && parts.every((part, index) => part === unit.parts[index])
  return same ? unit : { ...unit, parts, notes }
}

/** The segments as they came back, with our codes; what was ours alone (notes, matches) stays. */
function resegment(unit: Unit, back: Unit, notes: readonly Note[], options: MergeOptions): Unit {
  const codes = unitContent(unit, 'source')
  const ours = new Map(segmentsOf(unit).map((segment) => [segment.id, segment]))
  const parts = back.parts.map((part) => {
    const source = renewCodes(part.source, codes, codes)
    const target = part.target === undefined ? {} : { target: renewCodes(part.target, codes, codes) }
    if (part.type === 'gap') return { ...part, source, ...target }
    const own = ours.get(part.id)
    if (own !== undefined && sameContent(own.source, part.source)) return mergeSegment(own, part, options)
    const { target: _, origin: __, ...bareSegment } = part
    return mergeSegment({ ...bareSegment, source, state: 'initial' }, { ...part, ...target }, options)
  })
  return { ...unit, parts, notes }
}

/** One segment: the target that came back, unless it is our own prefill or no target at all. */
function mergeSegment(segment: Segment, back: Segment, { prefilled = false }: MergeOptions): Segment {
  const target = back.target && renewCodes(back.target, segment.source, segment.source)
  if (target === undefined || target.length === 0) return segment
  const { origin, ...rest } = segment
  const hash = contentHash(target)
  const ownPrefill = origin?.by === 'prefill' && origin.hash === hash
  const handedOut = (prefilled || back.origin?.by === 'prefill') && hash === contentHash(segment.source)
  if ((ownPrefill || handedOut) && back.state === 'initial') return segment
  if (segment.target !== undefined && hash === contentHash(segment.target) && !ownPrefill)
    return segment.state === back.state ? segment : { ...segment, state: back.state }
  return { ...rest, target, state: back.state }
}

/** Notes that other people wrote, added where they are not yet. */
function mergeNotes(ours: readonly Note[], theirs: readonly Note[]): readonly Note[] {
  const texts = new Set(ours.map((note) => note.text))
  const fresh = theirs.filter((note) => note.owner !== 'guillemet' && !texts.has(note.text))
  return fresh.length === 0 ? ours : [...ours, ...fresh]
}

/** Pairs of former units: into a segment that says the same and has no translation, else as a match of the unit that came of theirs or is likest. */
function mergeLate(
  units: readonly Unit[],
  late: readonly Unit[],
): { readonly units: readonly Unit[]; readonly late: Merge['late'] } {
  const pairs = late.flatMap((unit) =>
    segmentsOf(unit)
      .filter(isTranslated)
      .map((segment) => ({ unit: unit.id, segment })),
  )
  if (pairs.length === 0) return { units, late: [] }
  const open = new Map<string, { readonly unit: Unit; readonly segment: Segment }>()
  for (const unit of units)
    for (const segment of segmentsOf(unit))
      if (!isTranslated(segment)) open.set(contentHash(segment.source), { unit, segment })
  const homes = new Map(units.flatMap((each) => each.matches.map((match) => [match.unit, each] as const)))
  const likest = likestAmong(units)
  const targets = new Map<Segment, Segment>()
  const matches = new Map<Unit, Match[]>()
  const report = pairs.map(({ unit, segment }) => {
    const place = open.get(contentHash(segment.source))
    const target = segment.target ?? []
    if (place !== undefined) {
      const renewed = renewCodes(target, segment.source, place.segment.source)
      const { origin: _, ...rest } = place.segment
      targets.set(place.segment, { ...rest, target: renewed, state: segment.state })
      return { unit, segment: segment.id, became: 'target' as const }
    }
    const home = homes.get(unit) ?? likest(segment)
    if (home === undefined) return { unit, segment: segment.id, became: 'left-out' as const }
    matches.set(home, [...(matches.get(home) ?? []), { unit, segment: segment.id, source: segment.source, target }])
    return { unit, segment: segment.id, became: 'match' as const }
  })
  const merged = units.map((unit) => {
    const added = matches.get(unit) ?? []
    const parts = unit.parts.map((part) => (part.type === 'segment' ? (targets.get(part) ?? part) : part))
    if (added.length === 0 && parts.every((part, index) => part === unit.parts[index])) return unit
    return { ...unit, parts, matches: joinMatches(unit.matches, added) }
  })
  return { units: merged, late: report }
}

/** Matches with newer pairs in the place of older ones of the same segment. */
function joinMatches(old: readonly Match[], added: readonly Match[]): readonly Match[] {
  const kept = old.map((match) => {
    const newer = added.find((each) => each.unit === match.unit && each.segment === match.segment)
    return newer === undefined ? match : { ...match, ...newer }
  })
  const fresh = added.filter((each) => !old.some((match) => each.unit === match.unit && each.segment === match.segment))
  return [...kept, ...fresh]
}

/** Finds the unit with the segment that is most like another. */
function likestAmong(units: readonly Unit[]): (segment: Segment) => Unit | undefined {
  let texts: readonly { readonly unit: Unit; readonly words: readonly string[] }[] | undefined
  return (segment) => {
    texts ??= units.flatMap((unit) => segmentsOf(unit).map((own) => ({ unit, words: wordsOf(plainText(own.source)) })))
    const words = wordsOf(plainText(segment.source))
    let best: Unit | undefined
    let most = 0.5
    for (const text of texts) {
      const value = similarity(words, text.words)
      if (value > most) {
        most = value
        best = text.unit
      }
    }
    return best
  }
}

function changesIn(unit: Unit, before: Unit | undefined): number {
  if (before === undefined || unit === before) return 0
  const old = new Set(segmentsOf(before))
  return segmentsOf(unit).filter((segment) => !old.has(segment)).length
}
