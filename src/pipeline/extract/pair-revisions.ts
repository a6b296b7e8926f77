import { type Unit, unitContent } from '../../model/bilingual-document.js'
import { plainText } from '../../model/project.js'
import { sameContent } from '../same-content.js'
import { similarity, wordsOf } from '../similarity.js'

/** How the units of a new version answer those of the one before. */
export interface Revision {
  /** For each new unit the old one that says the same. */
  readonly same: ReadonlyMap<Unit, Unit>
  /** For other new units the old one that they are an edited form of. */
  readonly edited: ReadonlyMap<Unit, Unit>
  /** Of the same ones those that stand at another place now. */
  readonly moved: readonly Unit[]
  /** Old units that nothing answers. */
  readonly removed: readonly Unit[]
}

/** Texts under a neighbour's place are taken for edited forms of one another from this likeness on, elsewhere from the second. */
const nearby = 0.3
const anywhere = 0.6

/** More pairs than this are not compared one by one. */
const mostPairs = 4000

/** Pairs two versions of a document's units: by id and text, then what stands between two pairs by likeness, then what is left by likeness anywhere. */
export function pairRevisions(units: readonly Unit[], old: readonly Unit[]): Revision {
  const byId = new Map(old.map((unit, index) => [unit.id, { unit, index }]))
  const same = new Map<Unit, Unit>()
  const places: { readonly unit: Unit; readonly index: number; readonly old: number }[] = []
  units.forEach((unit, index) => {
    const before = byId.get(unit.id)
    if (before === undefined || !sameContent(unitContent(unit, 'source'), unitContent(before.unit, 'source'))) return
    same.set(unit, before.unit)
    places.push({ unit, index, old: before.index })
  })
  const staying = longestRise(places.map((place) => place.old)).flatMap((at) => places[at] ?? [])
  const stays = new Set(staying.map(({ unit }) => unit))
  const edited = new Map<Unit, Unit>()
  const taken = new Set(same.values())
  const words = new Map<Unit, readonly string[]>()
  const wordsIn = (unit: Unit): readonly string[] => {
    const known = words.get(unit) ?? wordsOf(plainText(unitContent(unit, 'source')))
    words.set(unit, known)
    return known
  }
  const pair = (some: readonly Unit[], others: readonly Unit[], least: number): void => {
    if (some.length * others.length > mostPairs) return
    const likeness = some.flatMap((unit) =>
      others.map((before) => ({
        unit,
        before,
        value: unit.id === before.id ? 1 : similarity(wordsIn(unit), wordsIn(before)),
      })),
    )
    for (const { unit, before, value } of likeness.sort((a, b) => b.value - a.value)) {
      if (value < least || edited.has(unit) || taken.has(before)) continue
      edited.set(unit, before)
      taken.add(before)
    }
  }
  let start = 0
  let oldStart = 0
  for (const place of [...staying, { index: units.length, old: old.length }]) {
    const fresh = units.slice(start, place.index).filter((unit) => !same.has(unit))
    const gone = old.slice(oldStart, place.old).filter((unit) => !taken.has(unit))
    if (fresh.length > 0 && gone.length > 0) pair(fresh, gone, nearby)
    start = place.index + 1
    oldStart = place.old + 1
  }
  pair(
    units.filter((unit) => !same.has(unit) && !edited.has(unit)),
    old.filter((unit) => !taken.has(unit)),
    anywhere,
  )
  const moved = places.map(({ unit }) => unit).filter((unit) => !stays.has(unit))
  return { same, edited, moved, removed: old.filter((unit) => !taken.has(unit)) }
}

/** Indexes of the longest rising run of some numbers (patience sorting). */
function longestRise(numbers: readonly number[]): readonly number[] {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? tails[low - 1] : undefined)
    tails[low] = index
  })
  const rise: number[] = []
  for (let at = tails.at(-1); at !== undefined; at = before[at]) rise.push(at)
  return rise.reverse()
}
