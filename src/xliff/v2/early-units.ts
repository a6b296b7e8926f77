import { InputError } from '../../model/input-error.js'
import type { XmlElement } from '../../xml/index.js'
import type { UnitReading } from '../carrier.js'
import { shapeOf } from '../version.js'
import { inheritedTranslate } from './read-file.js'
import { type ReadUnit, readUnit } from './read-unit.js'

/** The units of a file whose tree is being made, each read as soon as it is complete. */
export interface EarlyUnits {
  /** By their elements. */
  readonly units: ReadonlyMap<XmlElement, ReadUnit>
  /** Reads a complete element if it is a unit; false where it is none, or one that must be read when the whole file is known to be well-formed, to be refused then. */
  readonly read: (element: XmlElement) => boolean
}

/** Begins to read the units of an XLIFF 2.x. Of 1.x none is read early. */
export function earlyUnits(): EarlyUnits {
  const units = new Map<XmlElement, ReadUnit>()
  let reading: UnitReading | undefined
  const read = (element: XmlElement): boolean => {
    if (element.local !== 'unit') return false
    try {
      reading ??= { shape: shapeOf(rootOf(element), nowhere), refuse }
      if (reading.shape.generation !== 2 || element.uri !== reading.shape.namespace) return false
      units.set(element, readUnit(reading, element, inheritedTranslate(element)))
      return true
    } catch (error) {
      if (error instanceof InputError) return false
      throw error
    }
  }
  return { units, read }
}

const nowhere = { line: 1, column: 1 }

const refuse: UnitReading['refuse'] = (code) => {
  throw new InputError(code)
}

function rootOf(element: XmlElement): XmlElement {
  return element.parent === undefined ? element : rootOf(element.parent)
}
