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
  const units = document.units.filter((unit) => unit.translate)
  let [texts, sentences] = [0, 0]
  for (const unit of units) {
    const text = plainText(unitContent(unit, 'source')).trim()
    if (!/\p{L}/u.test(text)) continue
    texts++
    // Enough of them, whatever the rest is.
    if (endsLikeSentence(text) && ++sentences >= units.length * proseShare) return true
  }
  return texts < fewUnits || sentences >= texts * proseShare
}

/** Thai and Lao end sentences with no mark; a string of an app is shorter. */
const unmarked = /[\p{Script=Thai}\p{Script=Lao}]/u
const sentenceLength = 40
/** A last letter with what stands over it, and marks of a quotation. */
const ending = 4

function endsLikeSentence(text: string): boolean {
  return sentenceEnd.test(text) || (text.length >= sentenceLength && unmarked.test(text.slice(-ending)))
}
