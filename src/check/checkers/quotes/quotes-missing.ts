import type { Finding } from '../../checker.js'
import type { CheckContext } from '../../context.js'
import type { PlacedQuotation } from './placed-quotation.js'
import { lossesOf, severityOfLoss } from './quotes-lost.js'
import { lengthRatio, type QuoteMatches } from './quotes-match.js'
import { movedTo } from './quotes-moved.js'
import { excerptOf } from './quotes-sides.js'

/** Quotations of the source that have no marks in the target. */
export function* missingQuotations(
  matches: QuoteMatches,
  spoilt: ReadonlySet<number>,
  translated: ReadonlySet<number>,
  context: CheckContext,
): Iterable<Finding> {
  const lost = matches.unanswered.filter(
    (quotation) =>
      context.segments[quotation.begin]?.target !== undefined &&
      translated.has(quotation.end) &&
      quotation.closed &&
      !quotation.dash &&
      movedTo(quotation, matches) === undefined,
  )
  // What stands inside another that lost its marks is told with it.
  const unmarked = new Set(lost)
  const open = lost.filter(
    (quotation) =>
      quotation.level === 1 ||
      !matches.source.begins(quotation.begin).some((outer) => unmarked.has(outer) && holds(outer, quotation)),
  )
  const bare = new Set(
    open.filter((quotation) => !isInLongerQuotation(quotation, matches, context) && !hasTitleMarks(quotation, context)),
  )
  const losses = bare.size === 0 ? undefined : lossesOf([...bare], matches, context)
  for (const quotation of open) {
    const target = context.segments[quotation.begin]?.target
    if (
      isDoubled(quotation, matches) ||
      target === undefined ||
      spoilt.has(quotation.begin) ||
      spoilt.has(quotation.end)
    )
      continue
    yield {
      rule: 'quotes.missing',
      severity: losses !== undefined && bare.has(quotation) ? severityOfLoss(quotation, losses, context) : 'info',
      values: { quotation: excerptOf(quotation.text), open: quotation.open, close: quotation.close },
      source: [quotation.openPlace, quotation.closePlace],
      target: { unit: target.unit, segment: target.segment, start: 0, end: target.text.length },
    }
  }
}

function holds(outer: PlacedQuotation, inner: PlacedQuotation): boolean {
  if (outer.level >= inner.level || outer.begin !== outer.end || outer.begin !== inner.begin) return false
  return outer.openPlace.start < inner.openPlace.start && inner.closePlace.end <= outer.closePlace.end
}

/** All that stands inside another that is answered: one pair of marks is enough for the same words. */
function isDoubled(inner: PlacedQuotation, { pairs, source }: QuoteMatches): boolean {
  return source
    .touches(inner.begin)
    .some((outer) => holds(outer, inner) && pairs.has(outer) && outer.length <= inner.length + 2)
}

/**
 * A quotation of the target that answers its neighbour goes on over this one too: two of the source are one here. A few
 * letters more than its neighbour's length asks for are no other quotation.
 */
function isInLongerQuotation(quotation: PlacedQuotation, matches: QuoteMatches, context: CheckContext): boolean {
  const ratio = lengthRatio(context)
  const least = quotation.length * ratio * 0.5 + 5 * Math.min(1, ratio)
  return matches.target.touches(quotation.begin).some((answer) => {
    const asked = matches.asked.get(answer)
    if (answer.end < quotation.end) return false
    if (asked !== undefined && asked.end < quotation.begin) return true
    return answer.length - (asked?.length ?? 0) * ratio >= least
  })
}

/** Chinese and Korean put titles between angles and other brackets of their own. */
function hasTitleMarks(quotation: PlacedQuotation, context: CheckContext): boolean {
  const text = context.segments[quotation.begin]?.target?.text ?? ''
  return /[《〈【〔][^《〈【〔》〉】〕]*[》〉】〕]/u.test(text) && quotation.isTitle()
}
