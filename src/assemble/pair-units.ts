import { blockKeys } from '../document/index.js'
import {
  type BilingualDocument,
  type Gap,
  segmentsOf,
  type Unit,
  type UnitPart,
  unitContent,
} from '../model/bilingual-document.js'
import { blockContent, blocksOf, type Document } from '../model/document.js'
import type { Inline } from '../model/inline.js'
import { InputError, type InputErrorCode } from '../model/input-error.js'
import { contentKey } from './content-key.js'

/**
 * The units of a bilingual document in the order of the document's blocks, one for each.
 *
 * @throws InputError `unit-doubled`, `unit-lost`, `unit-foreign` or `unit-changed`: the code of the first kind found; its values name all units of every kind
 * (`units` those of this code; `doubled`, `lost`, `foreign`, `changed` those of the others).
 */
export function pairUnits(document: Document, bilingual: BilingualDocument): readonly Unit[] {
  const keys = blockKeys(document)
  const blocks = blocksOf(document)
  const wanted = new Set(keys)
  const units = new Map<string, Unit>()
  const doubled = new Set<string>()
  for (const unit of bilingual.units) {
    if (units.has(unit.id)) doubled.add(unit.id)
    units.set(unit.id, unit)
  }
  const lost = keys.filter((key) => !units.has(key))
  const foreign = [...units.keys()].filter((id) => !wanted.has(id))
  const changed: string[] = []
  const paired = keys.flatMap((key, index) => {
    const unit = units.get(key)
    const block = blocks[index]
    if (unit === undefined || block === undefined) return []
    const whole = withGaps(unit, blockContent(block))
    if (whole === undefined) changed.push(key)
    return [whole ?? unit]
  })
  refuse({ doubled: [...doubled], lost, foreign, changed })
  return paired
}

const codes: readonly (readonly [string, InputErrorCode])[] = [
  ['doubled', 'unit-doubled'],
  ['lost', 'unit-lost'],
  ['foreign', 'unit-foreign'],
  ['changed', 'unit-changed'],
]

/** Throws where any list of unit ids is not empty. */
function refuse(faults: Readonly<Record<string, readonly string[]>>): void {
  const found = codes.filter(([kind]) => (faults[kind] ?? []).length > 0)
  const [first, ...others] = found
  if (first === undefined) return
  const names = (kind: string): string => (faults[kind] ?? []).join(', ')
  throw new InputError(first[1], {
    values: { units: names(first[0]), ...Object.fromEntries(others.map(([kind]) => [kind, names(kind)])) },
  })
}

/** The unit as it is where its source is the block's; with the block's gaps where only they are missing (a flat file has none); undefined where the text is another. */
function withGaps(unit: Unit, content: readonly Inline[]): Unit | undefined {
  const whole = contentKey(content)
  if (contentKey(unitContent(unit, 'source')) === whole) return unit
  const parts: UnitPart[] = []
  let at = 0
  for (const segment of segmentsOf(unit)) {
    const key = contentKey(segment.source)
    const start = skipGap(whole, at, key)
    if (start === undefined) return undefined
    if (start > at) parts.push(gapOf(whole.slice(at, start)))
    parts.push(segment)
    at = start + key.length
  }
  const end = skipGap(whole, at, '')
  if (end === undefined || end !== whole.length) return undefined
  if (end > at) parts.push(gapOf(whole.slice(at)))
  return { ...unit, parts }
}

/** Where a segment's key begins after white space and codes; an empty key is looked for at the very end. */
function skipGap(whole: string, from: number, key: string): number | undefined {
  const gap = /\s|\0[^\0]*\0/y
  let at = from
  while (key === '' ? at < whole.length : !whole.startsWith(key, at)) {
    gap.lastIndex = at
    const match = gap.exec(whole)
    if (match === null) return undefined
    at += match[0].length
  }
  return at
}

const halves: Readonly<Record<string, 'standalone' | 'opening' | 'closing'>> = {
  '-': 'standalone',
  '<': 'opening',
  '>': 'closing',
}

function gapOf(key: string): Gap {
  const source = key.split('\0').flatMap((piece, index): readonly Inline[] => {
    if (piece === '') return []
    if (index % 2 === 0) return [{ type: 'text', text: piece }]
    return [{ type: halves[piece.slice(0, 1)] ?? 'standalone', id: piece.slice(2) }]
  })
  return { type: 'gap', source }
}
