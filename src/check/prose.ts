import type { BilingualDocument } from '../model/bilingual-document.js'
import { unitContent } from '../model/bilingual-document.js'
import { plainText } from '../model/project.js'

/** Fewer units than this are always taken for prose. */
const fewUnits = 5
/** From this share of units that end like a sentence a document reads as prose. */
const proseShare = 0.4
const sentenceEnd = /[.!?…。！？؟।։።;:]["'»«”“’‘„」』）)\]]*\s*$|["»«”“」』]\s*$/u

/** Whether a document reads as prose, by the share of its sources that end like a sentence; a file of short strings does not. */
export function isProse(document: BilingualDocument): boolean {
  const texts = document.units
    .filter((unit) => unit.translate)
    .map((unit) => plainText(unitContent(unit, 'source')).trim())
    .filter((text) => /\p{L}/u.test(text))
  if (texts.length < fewUnits) return true
  return texts.filter((text) => sentenceEnd.test(text)).length >= texts.length * proseShare
}
