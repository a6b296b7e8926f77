import {
  type BilingualDocument,
  type Match,
  matchKinds,
  type Segment,
  segmentsOf,
  type Unit,
} from '../model/bilingual-document.js'
import { isSameContent } from '../model/project.js'
import type { EngineContext, Memory, MemoryAnswer, MemoryRequest } from './engine.js'

/** How many pairs a segment gets to look at. */
const most = 5

/** A pair with the memory that has it. */
export interface Remembered extends MemoryAnswer {
  readonly memory: string
}

/** All that the memories have for a segment, the best first: by its kind, then by its likeness, then by the order of the memories. */
export async function remember(
  request: MemoryRequest,
  context: EngineContext,
  memories: readonly Memory[],
): Promise<readonly Remembered[]> {
  const found: Remembered[] = []
  for (const memory of memories)
    for (const answer of await memory.find(request, context)) found.push({ ...answer, memory: memory.name })
  return found.sort((a, b) => rank(a) - rank(b) || b.quality - a.quality)
}

function rank({ kind }: Remembered): number {
  return matchKinds.indexOf(kind)
}

/** Pairs as matches of a segment, without those that say what one before them says. */
export function matchesOf(segment: string, found: readonly Remembered[]): readonly Match[] {
  const matches: Match[] = []
  for (const { source, target, quality, kind, memory } of found)
    if (!matches.some((known) => isSamePair(known, { source, target })))
      matches.push({ segment, source, target, quality, origin: memory, kind })
  return matches.slice(0, most)
}

/** A document whose units have more pairs beside their segments; the document itself where they have them already. */
export function withMatches(
  document: BilingualDocument,
  pairsFor: (unit: string, segment: Segment) => readonly Match[],
): BilingualDocument {
  const units = document.units.map((unit): Unit => {
    const added = segmentsOf(unit).flatMap((segment) => pairsFor(unit.id, segment))
    const all = addMatches(unit.matches, added)
    return all === unit.matches ? unit : { ...unit, matches: all }
  })
  return units.every((unit, index) => unit === document.units[index]) ? document : { ...document, units }
}

/** A unit's matches with others that it has not got. */
function addMatches(known: readonly Match[], added: readonly Match[]): readonly Match[] {
  const fresh = added.filter(
    (match) => !known.some((each) => each.segment === match.segment && isSamePair(each, match)),
  )
  return fresh.length === 0 ? known : [...known, ...fresh]
}

type Pair = Pick<Match, 'source' | 'target'>

function isSamePair(one: Pair, other: Pair): boolean {
  return isSameContent(one.source, other.source) && isSameContent(one.target, other.target)
}
