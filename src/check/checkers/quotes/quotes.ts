import type { BilingualDocument } from '../../../model/bilingual-document.js'
import type { Checker, Finding } from '../../checker.js'
import type { CheckContext } from '../../context.js'
import type { PlacedMark, PlacedQuotation } from './placed-quotation.js'
import { defectsOf, mixedPairs, oncePerSegment, type QuoteDefect, targetDefects } from './quotes-defects.js'
import { lengthRatio, matchQuotations } from './quotes-match.js'
import { missingQuotations } from './quotes-missing.js'
import { attributedInside, movedQuotations } from './quotes-moved.js'
import { translatedBack } from './quotes-original.js'
import { otherRenditions } from './quotes-rendered.js'
import { bySegment, type QuoteSide, quotesOf } from './quotes-sides.js'
import { otherSpeakers } from './quotes-speaker.js'
import { innerPair, marksFix, type StyleFault, styleFaults, usualPair } from './quotes-style.js'

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
    'quotes.speaker': { severity: 'warning', its: 'mistranslation', mqm: 'accuracy/mistranslation' },
    'quotes.rendered': {
      severity: 'warning',
      its: 'inconsistency',
      mqm: 'terminology/inconsistent-use-of-terminology',
    },
    'quotes.original': { severity: 'warning', its: 'mistranslation', mqm: 'accuracy/mistranslation' },
    'quotes.level': { severity: 'info', its: 'typographical', mqm: 'linguistic-conventions/punctuation' },
  },

  *check(_document: BilingualDocument, context: CheckContext): Iterable<Finding> {
    const { source, target } = quotesOf(context)
    const translated = new Set(context.segments.filter((one) => one.target !== undefined).map((one) => one.index))
    const own = defectsOf(source).filter((defect) => !isPossessive(defect, context))
    if (translated.size === 0) {
      for (const defect of own) yield { ...unclosed(defect), source: defect.place }
      return
    }
    const matches = matchQuotations(source, target, lengthRatio(context))
    const found = targetDefects(matches)
    const usual = usualPair(target, context.target)
    const mixed = mixedPairs(found)
    const defects = oncePerSegment(found.filter((defect) => !mixed.some((pair) => pair.includes(defect))))
    for (const [open, close] of mixed) {
      // The right marks, only not by the rules of nesting: nothing to tell.
      if (open.mark + close.mark === usual) continue
      const straight = /["']/.test(open.mark + close.mark)
      yield {
        rule: straight ? 'quotes.inconsistent' : 'quotes.locale',
        values: {
          here: open.mark + close.mark,
          usual,
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
    yield* foreignStyles(
      [...styleFaults(target, context.target)].filter(
        ({ quotation }) => !spoilt.has(quotation.begin) && !spoilt.has(quotation.end),
      ),
      context,
    )
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
    yield* missingQuotations(matches, spoilt, translated, context)
    yield* otherSpeakers(matches, context)
    yield* otherRenditions(context)
    yield* translatedBack(matches, context)
    yield* movedQuotations(matches, spoilt, translated)
    yield* attributedInside(matches, context)
  },
}

/** Marks of another language one by one; a second style of the document's own once, with the other places beside it. */
function* foreignStyles(faults: readonly StyleFault[], context: CheckContext): Iterable<Finding> {
  const told = new Map<string, PlacedQuotation[]>()
  for (const { rule, quotation } of faults) {
    if (rule !== 'quotes.inconsistent') continue
    const pair = quotation.open + quotation.close
    const list = told.get(pair)
    if (list === undefined) told.set(pair, [quotation])
    else list.push(quotation)
  }
  for (const { rule, severity, quotation, usual, spaces } of faults) {
    const pair = quotation.open + quotation.close
    const all = (rule === 'quotes.inconsistent' ? told.get(pair) : undefined) ?? [quotation]
    if (all[0] !== quotation) continue
    const [fix, ...also] = all.flatMap((one) => marksFix(one, usual, context.target))
    yield {
      rule,
      severity,
      values: { here: pair, usual, language: context.target.tag, ...(spaces === true ? { context: 'spaces' } : {}) },
      target: [quotation.openPlace, quotation.closePlace],
      ...(all.length < 2 ? {} : { related: all.slice(1).map(({ openPlace }) => openPlace) }),
      ...(fix === undefined || quotation.level > 1 ? {} : { fix: { ...fix, also } }),
    }
  }
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
  const known = bySegment(own, ({ markSegment }) => [markSegment])
  const broken = new Set(own.flatMap(({ markSegment, segment }) => [markSegment, segment]))
  const taken = new Set<QuoteDefect>()
  for (const defect of defects) {
    const same = known(defect.markSegment).find((one) => one.lacks === defect.lacks && !taken.has(one))
    if (same !== undefined) {
      taken.add(same)
      yield { ...unclosed(defect), severity: 'info', source: same.place, target: defect.place }
      continue
    }
    const checked = context.segments[defect.segment]
    if (checked?.target === undefined) continue
    const sourceBroken = broken.has(defect.markSegment) || broken.has(defect.segment)
    // Of a file that names no flows nobody knows which units go on with one another.
    const elsewhere = defect.segment !== defect.markSegment
    const place = elsewhere
      ? { unit: checked.target.unit, segment: checked.target.segment, start: 0, end: checked.target.text.length }
      : defect.place
    yield {
      rule: 'quotes.unbalanced',
      severity: sourceBroken || (elsewhere && checked.unit.flow === undefined) ? 'warning' : 'error',
      values: { mark: defect.mark, context: defect.lacks },
      target: place,
      ...(defect.source === undefined
        ? {}
        : { source: defect.lacks === 'open' ? defect.source.openPlace : defect.source.closePlace }),
      ...(elsewhere ? { related: [defect.markPlace] } : {}),
    }
  }
  for (const defect of own)
    if (!taken.has(defect)) yield { ...unclosed(defect), severity: 'info', source: defect.place }
}

/** An apostrophe of English that some tool made a mark of (`the farmers" protest`): no translator keeps it. */
function isPossessive({ lacks, mark, segment, place }: QuoteDefect, { segments, source }: CheckContext): boolean {
  if (lacks !== 'open' || mark !== '"' || !source.chain.includes('en')) return false
  const text = segments[segment]?.source.text ?? ''
  return text.charAt(place.start - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(place.end, place.end + 2))
}

/** A closing mark taken for an apostrophe, since nothing was opened: it stands by a comma or a stop, as no apostrophe does. */
function leftOver(quotation: PlacedQuotation, target: QuoteSide, context: CheckContext): PlacedMark | undefined {
  const text = context.segments[quotation.end]?.target?.text ?? ''
  const closing = new Set(context.target.quotes.map(({ close }) => close))
  return target
    .marksIn(quotation.end)
    .find(
      (mark) =>
        mark.role === 'apostrophe' &&
        closing.has(mark.mark) &&
        !/[\p{L}\p{N}]/u.test(text.charAt(mark.place.end)) &&
        /[.,!?…。，！？、]/u.test(text.charAt(mark.place.start - 1) + text.charAt(mark.place.end)),
    )
}
