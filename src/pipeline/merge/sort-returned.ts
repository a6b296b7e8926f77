import { type BilingualDocument, segmentsOf, type Unit } from '../../model/bilingual-document.js'
import { InputError } from '../../model/input-error.js'
import { addedUnits, earlierUnits } from '../history.js'
import { isResegmented } from './resegment.js'

/** What came back, by what it is to the work file. */
export interface SortedUnits {
  readonly known: ReadonlyMap<string, Unit>
  readonly late: readonly Unit[]
}

/**
 * Sorts what came back by what its ids are to the work file, or refuses all of it by name.
 *
 * @throws InputError `other-article`, `unit-doubled`, `unit-lost`, `unit-foreign`
 */
export function sortUnits(work: BilingualDocument, returned: BilingualDocument): SortedUnits {
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
