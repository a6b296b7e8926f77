import { type Match, type Segment, segmentsOf, type Unit } from '../../model/bilingual-document.js'
import { contentHash } from '../../model/content-hash.js'
import { plainText } from '../../model/project.js'
import { isTranslated } from '../../model/translated.js'
import { renewCodes } from '../same-content.js'
import { similarity, wordsOf } from '../similarity.js'

/** What became of a pair that came back for an older source. */
export interface LatePair {
  readonly unit: string
  readonly segment: string
  readonly became: 'target' | 'match' | 'left-out'
}

/** Merges pairs of former units: into a segment that says the same and has no translation, else as a match of the unit that came of theirs or is likest. */
export function mergeLate(
  units: readonly Unit[],
  late: readonly Unit[],
): { readonly units: readonly Unit[]; readonly late: readonly LatePair[] } {
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
