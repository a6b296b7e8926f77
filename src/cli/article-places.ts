import { blockKeys } from '../document/index.js'
import { type BilingualDocument, segmentOffset } from '../model/bilingual-document.js'
import { blocksOf, type Document } from '../model/document.js'
import type { Place } from '../model/span.js'
import { rawOffsets } from '../pipeline/segment/raw-offsets.js'

/** Where places of an article's segments begin in its file: UTF-16 offsets into the file's text. */
export function articlePlaces(document: Document, bilingual: BilingualDocument): (place: Place) => number {
  const blocks = blocksOf(document)
  const byKey = new Map(blockKeys(document).map((key, index) => [key, blocks[index]]))
  const units = new Map(bilingual.units.map((unit) => [unit.id, unit]))
  return (place) => {
    const unit = units.get(place.unit)
    const block = byKey.get(place.unit)
    if (unit === undefined || block === undefined) return 0
    return rawOffsets(document, block).start(segmentOffset(unit, place.segment) + place.start)
  }
}
