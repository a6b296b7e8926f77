import { type BilingualDocument, type Segment, segmentsOf, type Unit } from '../../model/bilingual-document.js'
import { contentHash } from '../../model/content-hash.js'
import { InputError } from '../../model/input-error.js'
import { earlierUnits } from '../history.js'

/** The unit of ours that an id of a flat file without its groups belongs to: `u1` of `u1.s2`. */
export function unitOfFlatId(id: string, isKnown: (unit: string) => boolean): string | undefined {
  for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1))
    if (isKnown(id.slice(0, dot))) return id.slice(0, dot)
  return undefined
}

/**
 * A returned document with the segments of a flat hand-off back in their units: a tool that drops groups brings each segment as
 * a unit of its own, named `unit.segment`. The document itself where no unit is such.
 */
export function regroupSegments(work: BilingualDocument, returned: BilingualDocument): BilingualDocument {
  const ours = new Set([...work.units.map(({ id }) => id), ...earlierUnits(work)])
  if (returned.units.every(({ id }) => ours.has(id))) return returned
  const units = new Map<string, Unit>()
  const others: Unit[] = []
  for (const unit of returned.units) {
    const home = ours.has(unit.id) ? undefined : unitOfFlatId(unit.id, (id) => ours.has(id))
    if (home === undefined) {
      others.push(unit)
      continue
    }
    const segments = segmentsOf(unit).map((segment, at): Segment => {
      const id = unit.id.slice(home.length + 1)
      return { ...segment, id: at === 0 ? id : `${id}.${segment.id}` }
    })
    const notes = unit.notes.map((note) => ({ ...note, segment: unit.id.slice(home.length + 1) }))
    const known = units.get(home)
    units.set(
      home,
      known === undefined
        ? { ...unit, id: home, parts: segments, notes }
        : { ...known, parts: [...known.parts, ...segments], notes: [...known.notes, ...notes] },
    )
  }
  return units.size === 0 ? returned : { ...returned, units: [...others, ...units.values()] }
}

/**
 * Parts of one hand-off that came back in several files, as one document: each unit once, also one whose segments are shared out.
 * What stands in two of them must be the same in both.
 *
 * @throws InputError `unit-doubled`
 */
export function joinReturned(work: BilingualDocument, parts: readonly BilingualDocument[]): BilingualDocument {
  const [first, ...others] = parts.map((part) => regroupSegments(work, part))
  if (first === undefined) return { ...work, units: [] }
  const units = new Map(first.units.map((unit) => [unit.id, unit]))
  const doubled: string[] = []
  for (const unit of others.flatMap((part) => part.units)) {
    const known = units.get(unit.id)
    units.set(unit.id, known === undefined ? unit : joinUnits(known, unit, doubled))
  }
  if (doubled.length > 0) throw new InputError('unit-doubled', { values: { units: doubled.join(', ') } })
  const order = new Map(work.units.map((unit) => [unit.id, unit]))
  return { ...first, units: [...units.values()].map((unit) => inOrderOf(order.get(unit.id), unit)) }
}

function joinUnits(one: Unit, other: Unit, doubled: string[]): Unit {
  const known = new Map(segmentsOf(one).map((segment) => [segment.id, segment]))
  const fresh = segmentsOf(other).filter((segment) => {
    const same = known.get(segment.id)
    if (same !== undefined && contentHash(same.target ?? []) !== contentHash(segment.target ?? []))
      doubled.push(`${one.id}.${segment.id}`)
    return same === undefined
  })
  return { ...one, parts: [...one.parts, ...fresh], notes: [...one.notes, ...other.notes] }
}

/** The segments in the order in which ours stand; what is between them is ours anyway. */
function inOrderOf(ours: Unit | undefined, unit: Unit): Unit {
  if (ours === undefined) return unit
  const order = new Map(segmentsOf(ours).map(({ id }, index) => [id, index]))
  if (!segmentsOf(unit).every(({ id }) => order.has(id))) return unit
  return { ...unit, parts: [...segmentsOf(unit)].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)) }
}
