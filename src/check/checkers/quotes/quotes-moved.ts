import type { Finding } from '../../checker.js'
import type { CheckContext } from '../../context.js'
import type { PlacedQuotation } from './placed-quotation.js'
import type { QuoteMatches } from './quotes-match.js'
import { excerptOf, type QuoteSide } from './quotes-sides.js'
import { endsInAttribution, hasWordOfSaying } from './quotes-telling.js'

/** Quotations that begin or end in another segment than the source's. */
export function* movedQuotations(
  matches: QuoteMatches,
  spoilt: ReadonlySet<number>,
  translated: ReadonlySet<number>,
): Iterable<Finding> {
  const pairs = [...matches.pairs]
  for (const quotation of matches.unanswered) {
    const answer = movedTo(quotation, matches)
    if (answer !== undefined) pairs.push([quotation, answer])
  }
  for (const [quotation, answer] of pairs) {
    if (quotation.begin === answer.begin && quotation.end === answer.end) continue
    if (!quotation.closed || !answer.closed || answer.dash || quotation.dash) continue
    const touched = [quotation.begin, quotation.end, answer.begin, answer.end]
    if (touched.some((segment) => spoilt.has(segment) || !translated.has(segment))) continue
    if (goesOn(quotation, answer, matches.target) || isReopened(quotation, answer, matches.source)) continue
    yield {
      rule: 'quotes.moved',
      // Two quotations of the source in one, or the other way round, are a translator's choice.
      ...(matches.source.ends(answer.end).some((other) => other !== quotation) ? { severity: 'info' } : {}),
      values: { open: answer.open, close: answer.close, quotation: excerptOf(answer.text) },
      source: [quotation.openPlace, quotation.closePlace],
      target: [answer.openPlace, answer.closePlace],
    }
  }
}

/** Quotations of the target whose marks go on over who says it: in the source that stands outside. */
export function* attributedInside(matches: QuoteMatches, context: CheckContext): Iterable<Finding> {
  for (const [quotation, answer] of matches.pairs) {
    if (!quotation.closed || !answer.closed || quotation.dash || answer.dash) continue
    if (!isWithinSegment(quotation) || !isWithinSegment(answer)) continue
    if (!endsInAttribution(answer.text, context.target) || endsInAttribution(quotation.text, context.source)) continue
    const checked = context.segments[quotation.begin]
    if (!/\p{L}/u.test(textAround(quotation, checked?.source.text))) continue
    if (hasWordOfSaying(textAround(answer, checked?.target?.text), context.target)) continue
    yield {
      rule: 'quotes.moved',
      values: { open: answer.open, close: answer.close, quotation: excerptOf(answer.text), context: 'said' },
      source: [quotation.openPlace, quotation.closePlace],
      target: [answer.openPlace, answer.closePlace],
    }
  }
}

/** The target's quotation that ends where this one ends and answers nothing else. */
export function movedTo(quotation: PlacedQuotation, matches: QuoteMatches): PlacedQuotation | undefined {
  if (quotation.begin === quotation.end) return undefined
  return matches.target
    .ends(quotation.end)
    .find((answer) => !matches.asked.has(answer) && answer.begin > quotation.begin && answer.begin <= quotation.end)
}

/** Another quotation of the target covers where this one ends: what the source says in one breath, the target says in two. */
function goesOn(quotation: PlacedQuotation, answer: PlacedQuotation, target: QuoteSide): boolean {
  return target.touches(quotation.end).some((other) => other !== answer && other.level === answer.level)
}

/** The source opens the quotation anew where the target begins: it may as well be two, of which the first was never closed. */
function isReopened(quotation: PlacedQuotation, answer: PlacedQuotation, source: QuoteSide): boolean {
  return source.marksIn(answer.begin).some((mark) => mark.role === 'reopen' && mark.quotation === quotation)
}

function isWithinSegment({ begin, end }: PlacedQuotation): boolean {
  return begin === end
}

function textAround({ openPlace, closePlace }: PlacedQuotation, text = ''): string {
  return `${text.slice(0, openPlace.start)} ${text.slice(closePlace.end)}`
}
