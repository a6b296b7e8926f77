import { applyEdits, type XmlEdit, type XmlElement, type XmlLimits } from '../xml/index.js'
import type { CarriedUnit, Carrier } from './carrier.js'
import { refuseUnlessExact } from './patch-xliff.js'
import { readXliff } from './read-xliff.js'
import type { Remark } from './remark.js'
import { addRemarks1, dropRemarks1 } from './v1/remarks.js'
import { transUnitsOf } from './v1/trans-units.js'
import { addRemarks2, dropRemarks2, takesRemarks2 } from './v2/remarks.js'

/** How remarks are written. */
export interface AnnotateXliffOptions {
  /** In 2.x also as ITS 2.0's localization quality issues. */
  readonly its?: boolean
  readonly limits?: Partial<XmlLimits>
}

/** A file with remarks in it. */
export interface AnnotatedXliff {
  /** The bytes that were given, where nothing had to change. */
  readonly bytes: Uint8Array
  /** Remarks about what the file does not have, or that would make it invalid. */
  readonly unplaced: readonly Remark[]
}

/**
 * Puts a check's remarks into an XLIFF of any version and tool, in the place of those that an earlier check left there. Nothing
 * else is touched: the same remarks give the same bytes again, and without remarks the file is what it was before the first.
 * Reading an XLIFF leaves remarks out, so they go no further than to the translator's eyes.
 *
 * @throws InputError as `readXliff` does, and `not-encodable`.
 */
export function annotateXliff(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  options: AnnotateXliffOptions = {},
): AnnotatedXliff {
  const { its = false, ...reading } = options
  const { carrier: before } = readXliff(bytes, reading)
  const dropped = dropEdits(before)
  const bare = dropped.length === 0 ? bytes : applyEdits(before.xml, dropped)
  const carrier = bare === bytes ? before : readXliff(bare, reading).carrier
  const { places, unplaced } = placesOf(carrier, remarks)
  const edits: XmlEdit[] = []
  for (const [element, here] of places)
    edits.push(
      ...(carrier.shape.generation === 1
        ? addRemarks1(carrier.xml, element, here)
        : addRemarks2(carrier.xml, element, here, its)),
    )
  if (dropped.length + edits.length === 0) return { bytes, unplaced }
  refuseUnlessExact(before)
  const annotated = edits.length === 0 ? bare : applyEdits(carrier.xml, edits)
  return { bytes: sameBytes(annotated, bytes) ? bytes : annotated, unplaced }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

function dropEdits({ xml, shape }: Carrier): readonly XmlEdit[] {
  const drop = shape.generation === 1 ? dropRemarks1 : dropRemarks2
  const edits: XmlEdit[] = []
  const open: XmlElement[] = [xml.root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    edits.push(...drop(xml, element))
    for (const child of element.children) if (child.type === 'element') open.push(child)
  }
  return edits
}

/** The unit or trans-unit of each remark, in the order of the remarks. */
function placesOf(
  carrier: Carrier,
  remarks: readonly Remark[],
): { readonly places: ReadonlyMap<XmlElement, readonly Remark[]>; readonly unplaced: readonly Remark[] } {
  const places = new Map<XmlElement, Remark[]>()
  const unplaced: Remark[] = []
  const transUnits = new Map<CarriedUnit, ReadonlyMap<string, XmlElement>>()
  for (const remark of remarks) {
    const file = carrier.files.get(remark.document)
    const carried = file?.units.get(remark.unit)
    if (file === undefined || carried === undefined || !takesRemarks2(carried.element)) {
      unplaced.push(remark)
      continue
    }
    let element: XmlElement | undefined = carried.element
    if (file.flat) {
      const ofUnit = transUnits.get(carried) ?? transUnitsOf(file, carried)
      transUnits.set(carried, ofUnit)
      element = ofUnit.get(remark.segment) ?? ofUnit.values().next().value
    }
    if (element === undefined) continue
    const here = places.get(element)
    if (here === undefined) places.set(element, [remark])
    else here.push(remark)
  }
  return { places, unplaced }
}
