import { attributeOf, childElements, type XmlElement } from '../../xml/index.js'
import type { CarriedFile, CarriedUnit } from '../carrier.js'

/** The trans-units behind a unit by segment id: those of its group in a flat file, else the one trans-unit for each segment. */
export function transUnitsOf(file: CarriedFile, { element, unit }: CarriedUnit): ReadonlyMap<string, XmlElement> {
  if (file.flat)
    return new Map(
      childElements(element, 'trans-unit').map((transUnit) => [
        (attributeOf(transUnit, 'id') ?? '').slice(unit.id.length + 1),
        transUnit,
      ]),
    )
  return new Map(unit.parts.flatMap((part) => (part.type === 'segment' ? [[part.id, element]] : [])))
}
