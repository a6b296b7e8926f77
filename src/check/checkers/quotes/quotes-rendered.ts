import type { Finding } from '../../checker.js'
import type { CheckContext } from '../../context.js'
import { type RenderedQuotation, renderedIn } from '../../quotation-pairs.js'
import { excerptOf } from './quotes-sides.js'

/** The same words of the same speaker in two translations: a reader takes them for two statements. */
export function* otherRenditions(context: CheckContext): Iterable<Finding> {
  const first = new Map<string, RenderedQuotation>()
  for (const quotation of renderedIn(context)) {
    const known = first.get(quotation.key)
    if (known === undefined) first.set(quotation.key, quotation)
    else if (known.target.key !== quotation.target.key && mayBeOne(known.speaker, quotation.speaker))
      yield {
        rule: 'quotes.rendered',
        values: { here: excerptOf(quotation.target.text), other: excerptOf(known.target.text) },
        source: quotation.place,
        target: quotation.target.place,
        related: [known.target.place],
      }
  }
}

/** Whether two speakers are not two people for certain: one is not named, or both have a word in common. */
function mayBeOne(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  const words = new Set(one.toLowerCase().split(/\s+/u))
  return other
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => words.has(word))
}
