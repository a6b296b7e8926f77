import type { BilingualDocument } from '../../model/bilingual-document.js'
import type { Severity } from '../../model/issue.js'
import type { Checker, Finding } from '../checker.js'
import type { CheckContext } from '../context.js'
import { defectsOf, mixedPairs, type QuoteDefect, targetDefects } from './quotes-defects.js'
import { matchQuotations, type QuoteMatches } from './quotes-match.js'
import { type PlacedMark, type PlacedQuotation, type QuoteSide, quotesOf } from './quotes-sides.js'
import { innerPair, styleFaults, usualPair } from './quotes-style.js'

/** Whether the target's quotations are the source's: each opened and closed, in the marks of its language. */
export const quotes: Checker = {
  family: 'quotes',
  prose: true,
  rules: {
    'quotes.unbalanced': { severity: 'error', its: 'typographical', mqm: 'linguistic-conventions/punctuation' },
    'quotes.unclosed': {
      severity: 'warning',
      its: 'typographical',
      mqm: 'linguistic-conventions/punctuation',
      source: true,
    },
    'quotes.locale': { severity: 'error', its: 'locale-violation', mqm: 'locale-conventions/punctuation' },
    'quotes.inconsistent': { severity: 'warning', its: 'inconsistency', mqm: 'style/inconsistent-style' },
    'quotes.missing': { severity: 'warning', its: 'omission', mqm: 'accuracy/omission' },
    'quotes.moved': { severity: 'warning', its: 'typographical', mqm: 'linguistic-conventions/punctuation' },
    'quotes.level': { severity: 'info', its: 'typographical', mqm: 'linguistic-conventions/punctuation' },
  },

  *check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    const { source, target } = quotesOf(context)
    const translated = new Set(context.segments.filter((one) => one.target !== undefined).map((one) => one.index))
    const own = defectsOf(source)
    if (translated.size === 0) {
      for (const defect of own) yield { ...unclosed(defect), source: defect.place }
      return
    }
    const matches = matchQuotations(source, target, lengthRatio(context))
    const found = targetDefects(source, target, matches)
    const mixed = mixedPairs(found)
    const defects = found.filter((defect) => !mixed.some((pair) => pair.includes(defect)))
    for (const [open, close] of mixed) {
      const straight = /["']/.test(open.mark + close.mark)
      yield {
        rule: straight ? 'quotes.inconsistent' : 'quotes.locale',
        values: {
          here: open.mark + close.mark,
          usual: usualPair(target, context.target),
          language: context.target.tag,
        },
        target: [open.markPlace, close.markPlace],
      }
    }
    yield* unbalanced(defects, own, context)
    for (const quotation of target.quotations) {
      const inner = innerPair(quotation, target, context.target)
      if (inner !== undefined)
        yield {
          rule: 'quotes.level',
          values: { here: quotation.open + quotation.close, usual: inner },
          target: [quotation.openPlace, quotation.closePlace],
        }
    }
    const spoilt = new Set(found.flatMap((defect) => [defect.segment, defect.markSegment]))
    for (const fault of styleFaults(target, context.target)) {
      if (spoilt.has(fault.quotation.begin) || spoilt.has(fault.quotation.end)) continue
      yield {
        rule: fault.rule,
        severity: fault.severity,
        values: {
          here: fault.quotation.open + fault.quotation.close,
          usual: fault.usual,
          language: context.target.tag,
        },
        target: [fault.quotation.openPlace, fault.quotation.closePlace],
      }
    }
    for (const quotation of matches.unanswered) {
      const left = leftOver(quotation, target, context)
      if (left === undefined || spoilt.has(quotation.begin)) continue
      spoilt.add(quotation.begin)
      yield {
        rule: 'quotes.unbalanced',
        values: { mark: left.mark, context: 'open' },
        source: quotation.openPlace,
        target: left.place,
      }
    }
    yield* missing(matches, spoilt, translated, context)
    yield* moved(matches, source, target, spoilt, translated)
  },
}

/** How long the target's texts are for the source's. */
function lengthRatio(context: CheckContext): number {
  let source = 0
  let target = 0
  for (const checked of context.segments)
    if (checked.target !== undefined) {
      source += checked.source.text.length
      target += checked.target.text.length
    }
  return source === 0 || target === 0 ? 1 : target / source
}

function unclosed(defect: QuoteDefect): Pick<Finding, 'rule' | 'values'> {
  return { rule: 'quotes.unclosed', values: { mark: defect.mark, context: defect.lacks } }
}

/** What the target has and the source has not; what both have is the author's, and a translator may heal it. */
function* unbalanced(
  defects: readonly QuoteDefect[],
  own: readonly QuoteDefect[],
  context: CheckContext,
): Iterable<Finding> {
  const left = [...own]
  for (const defect of defects) {
    const at = left.findIndex((one) => one.markSegment === defect.markSegment && one.lacks === defect.lacks)
    const same = at < 0 ? undefined : left.splice(at, 1)[0]
    if (same !== undefined) {
      yield { ...unclosed(defect), source: same.place, target: defect.place }
      continue
    }
    const checked = context.segments[defect.segment]
    if (checked?.target === undefined) continue
    const sourceBroken = own.some((one) => one.markSegment === defect.markSegment || one.segment === defect.segment)
    const elsewhere = defect.segment !== defect.markSegment
    const place = elsewhere
      ? { unit: checked.target.unit, segment: checked.target.segment, start: 0, end: checked.target.text.length }
      : defect.place
    yield {
      rule: 'quotes.unbalanced',
      severity: sourceBroken ? 'warning' : 'error',
      values: { mark: defect.mark, context: defect.lacks },
      target: place,
      ...(defect.source === undefined
        ? {}
        : { source: defect.lacks === 'open' ? defect.source.openPlace : defect.source.closePlace }),
      ...(elsewhere ? { related: [defect.markPlace] } : {}),
    }
  }
  for (const defect of left) yield { ...unclosed(defect), severity: 'info', source: defect.place }
}

/** A closing mark taken for an apostrophe, since nothing was opened: it stands by a comma or a stop, as no apostrophe does. */
function leftOver(quotation: PlacedQuotation, target: QuoteSide, context: CheckContext): PlacedMark | undefined {
  const text = context.segments[quotation.end]?.target?.text ?? ''
  const closing = new Set(context.target.quotes.map(({ close }) => close))
  return target.marks.find(
    (mark) =>
      mark.segment === quotation.end &&
      mark.role === 'apostrophe' &&
      closing.has(mark.mark) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(mark.place.end)) &&
      /[.,!?…。，！？、]/u.test(text.charAt(mark.place.start - 1) + text.charAt(mark.place.end)),
  )
}

/** Quotations of the source that have no marks in the target. */
function* missing(
  matches: QuoteMatches,
  spoilt: ReadonlySet<number>,
  translated: ReadonlySet<number>,
  context: CheckContext,
): Iterable<Finding> {
  for (const quotation of matches.unanswered) {
    const checked = context.segments[quotation.begin]
    if (checked?.target === undefined || !translated.has(quotation.end) || !quotation.closed) continue
    if (spoilt.has(quotation.begin) || spoilt.has(quotation.end) || quotation.kind === 'dash') continue
    if (isMovedTo(quotation, matches) !== undefined) continue
    yield {
      rule: 'quotes.missing',
      severity: severityOfMissing(quotation, context),
      values: { quotation: excerpt(quotation.text), open: quotation.open, close: quotation.close },
      source: [quotation.openPlace, quotation.closePlace],
      target: { unit: checked.target.unit, segment: checked.target.segment, start: 0, end: checked.target.text.length },
    }
  }
}

/** Marks around a name, a title or a single word are dropped by custom: said only as information. */
function severityOfMissing({ text, kind }: PlacedQuotation, context: CheckContext): Severity {
  if (!context.source.spaced) return text.length >= (kind === 'speech' ? 8 : 12) ? 'warning' : 'info'
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  if (kind === 'speech' && words.length > 3) return 'warning'
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const isName = context.source.cased && (/^[^\p{Ll}]*\p{Lu}/u.test(text) || capitals * 2 > words.length)
  return words.length < 2 || (isName && words.length <= 6) ? 'info' : 'warning'
}

/** Quotations that begin or end in another segment than the source's. */
function* moved(
  matches: QuoteMatches,
  source: QuoteSide,
  target: QuoteSide,
  spoilt: ReadonlySet<number>,
  translated: ReadonlySet<number>,
): Iterable<Finding> {
  const pairs = [...matches.pairs]
  for (const quotation of matches.unanswered) {
    const answer = isMovedTo(quotation, matches)
    if (answer !== undefined) pairs.push([quotation, answer])
  }
  for (const [quotation, answer] of pairs) {
    if (quotation.begin === answer.begin && quotation.end === answer.end) continue
    if (!quotation.closed || !answer.closed || answer.kind === 'dash' || quotation.kind === 'dash') continue
    const touched = [quotation.begin, quotation.end, answer.begin, answer.end]
    if (touched.some((segment) => spoilt.has(segment) || !translated.has(segment))) continue
    if (
      target.quotations.some(
        (other) =>
          other !== answer &&
          other.begin <= quotation.end &&
          other.end >= quotation.end &&
          other.level === answer.level,
      )
    )
      continue
    yield {
      rule: 'quotes.moved',
      // Two quotations of the source in one, or the other way round, are a translator's choice.
      ...(source.quotations.some((other) => other !== quotation && other.end === answer.end)
        ? { severity: 'info' }
        : {}),
      values: { open: answer.open, close: answer.close, quotation: excerpt(answer.text) },
      source: [quotation.openPlace, quotation.closePlace],
      target: [answer.openPlace, answer.closePlace],
    }
  }
}

/** The target's quotation that ends where this one ends and answers nothing else. */
function isMovedTo(quotation: PlacedQuotation, matches: QuoteMatches): PlacedQuotation | undefined {
  if (quotation.begin === quotation.end) return undefined
  return matches.unasked.find(
    (answer) => answer.end === quotation.end && answer.begin > quotation.begin && answer.begin <= quotation.end,
  )
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
