import type { Match } from '../../model/bilingual-document.js'
import { attributeOf, childElement, childElements, type XmlElement } from '../../xml/index.js'
import type { UnitReading } from '../carrier.js'
import { readMatchRecord } from '../records.js'
import { namespaces } from '../version.js'
import { readRecords } from './metadata.js'
import { readData, readInline } from './read-inline.js'

/** The `match` elements of a unit (XLIFF 2.0, 5.1) that have both texts. */
export function matchElements(reading: UnitReading, unit: XmlElement): readonly XmlElement[] {
  const core = reading.shape.namespace
  return childElements(unit, 'matches', namespaces.matches)
    .flatMap((matches) => childElements(matches, 'match'))
    .filter(
      (match) => childElement(match, 'source', core) !== undefined && childElement(match, 'target', core) !== undefined,
    )
}

/** Reads one `match`. */
export function readMatch(reading: UnitReading, element: XmlElement): Match {
  const core = reading.shape.namespace
  const data = readData(reading, element)
  const contentOf = (local: string): Match['source'] => {
    const side = childElement(element, local, core)
    return side === undefined ? [] : readInline(reading, side, data)
  }
  const quality = Number(attributeOf(element, 'matchQuality') ?? attributeOf(element, 'similarity') ?? Number.NaN)
  const origin = attributeOf(element, 'origin')
  return {
    ...readMatchRecord(readRecords(element)),
    source: contentOf('source'),
    target: contentOf('target'),
    ...(Number.isNaN(quality) ? {} : { quality }),
    ...(origin === undefined ? {} : { origin }),
  }
}
