import type { Finding } from '../../checker.js'
import type { CheckContext } from '../../context.js'
import { mayBeOne, type RenderedQuotation, renderedIn } from '../../quotation-pairs.js'
import { firstElsewhere } from '../../renditions.js'
import { excerptOf } from './quotes-sides.js'

/** The same words of the same speaker in two translations, here or in another file: a reader takes them for two statements. */
export function* otherRenditions(context: CheckContext): Iterable<Finding> {
  const first = new Map<string, RenderedQuotation>()
  for (const quotation of renderedIn(context)) {
    const { target, place: source } = quotation
    const finding = { rule: 'quotes.rendered', source, target: target.place }
    const known = first.get(quotation.key)
    if (known !== undefined) {
      const values = { here: excerptOf(target.text), other: excerptOf(known.target.text) }
      if (isOther(quotation, known.target.key, known.speaker))
        yield { ...finding, values, related: [known.target.place] }
      continue
    }
    first.set(quotation.key, quotation)
    const before = context.elsewhere && firstElsewhere(context.document, context.elsewhere, quotation.key)
    if (before === undefined || !isOther(quotation, before.key, before.speaker)) continue
    const { unit, segment, start, end, text, file } = before
    const values = { here: excerptOf(target.text), other: excerptOf(text), file, context: 'elsewhere' }
    yield { ...finding, values, elsewhere: [{ unit, segment, start, end, text, file }] }
  }
}

function isOther({ target, speaker }: RenderedQuotation, key: string, other: string | undefined): boolean {
  return target.key !== key && mayBeOne(speaker, other)
}
