import { attributeOf, childElement, type XmlElement } from '../xml/index.js'
import { type Carrier, readingOf } from './carrier.js'
import { segmentId } from './v1/read-unit.js'
import { transUnitsOf } from './v1/trans-units.js'
import { partElements } from './v2/read-unit.js'

/** Which text is looked for. */
export interface TextPlace {
  readonly document: string
  readonly unit: string
  readonly segment: string
  readonly side: 'source' | 'target'
}

/** Where a text stands in its file: line and column from 1, and the file's own id of the element that holds it. */
export interface Location {
  readonly line: number
  readonly column: number
  /** In 1.2 the trans-unit's id, in 2.x the segment's, or its unit's where the segment has none. */
  readonly element?: string
}

/** Says where a segment's source or target begins in the file; where there is no target, where its source does. Nothing for what the file does not have. */
export function locate(carrier: Carrier, place: TextPlace): Location | undefined {
  const file = carrier.files.get(place.document)
  const carried = file?.units.get(place.unit)
  if (file === undefined || carried === undefined) return undefined
  const at = (element: XmlElement, id: string | undefined): Location => ({
    ...carrier.lines(element.start),
    ...(id === undefined ? {} : { element: id }),
  })
  if (carrier.shape.generation === 2) {
    const segments = carried.unit.parts.findIndex((part) => part.type === 'segment' && part.id === place.segment)
    const reading = readingOf(carrier.xml, carrier.shape, carrier.lines)
    const part = partElements(reading, carried.element)[segments]
    if (part === undefined) return undefined
    const element = place.side === 'target' ? (part.target ?? part.source) : part.source
    return at(element, attributeOf(part.element, 'id') ?? place.unit)
  }
  const transUnit = transUnitsOf(file, carried).get(place.segment)
  if (transUnit === undefined) return undefined
  const source = childElement(transUnit, 'seg-source') ?? childElement(transUnit, 'source')
  const target = childElement(transUnit, 'target')
  const element = (place.side === 'target' ? (target ?? source) : source) ?? transUnit
  const marker = markerIn(element, place.segment)
  return at(marker ?? element, attributeOf(transUnit, 'id'))
}

function markerIn(element: XmlElement, segment: string): XmlElement | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.local === 'mrk' && attributeOf(child, 'mtype') === 'seg' && segmentId(child) === segment) return child
    const inside = markerIn(child, segment)
    if (inside !== undefined) return inside
  }
  return undefined
}
