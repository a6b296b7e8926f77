import type { Language } from '../../../language/index.js'
import type { Severity } from '../../../model/issue.js'
import type { Finding } from '../../checker.js'
import type { CheckContext } from '../../context.js'
import type { PlacedQuotation } from './placed-quotation.js'
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
  const open = matches.unanswered.filter(
    (quotation) =>
      context.segments[quotation.begin]?.target !== undefined &&
      translated.has(quotation.end) &&
      quotation.closed &&
      !quotation.dash &&
      movedTo(quotation, matches) === undefined,
  )
  const bare = new Set(
    open.filter((quotation) => !isInLongerQuotation(quotation, matches, context) && !hasTitleMarks(quotation, context)),
  )
  const habit: Habit = { kept: matches.pairs.size, dropped: bare.size }
  const mayBeName = (quotation: PlacedQuotation): boolean =>
    context.source.cased && !isSaid(quotation, context) && beginsLarge(quotation.text)
  const habitOfNames: Habit = {
    kept: [...matches.pairs.keys()].filter(mayBeName).length,
    dropped: [...bare].filter(mayBeName).length,
  }
  for (const quotation of open) {
    const checked = context.segments[quotation.begin]
    // What stands inside another that lost its marks is told with it.
    const inner = quotation.level > 1 && open.some((outer) => holds(outer, quotation))
    if (
      inner ||
      isDoubled(quotation, matches) ||
      checked?.target === undefined ||
      spoilt.has(quotation.begin) ||
      spoilt.has(quotation.end)
    )
      continue
    yield {
      rule: 'quotes.missing',
      severity: bare.has(quotation)
        ? severityOf(quotation, mayBeName(quotation) ? habitOfNames : habit, context)
        : 'info',
      values: { quotation: excerptOf(quotation.text), open: quotation.open, close: quotation.close },
      source: [quotation.openPlace, quotation.closePlace],
      target: { unit: checked.target.unit, segment: checked.target.segment, start: 0, end: checked.target.text.length },
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

/** Words that somebody says, and no single word or two that are called so. */
function isSaid({ kind, text }: PlacedQuotation, { source }: CheckContext): boolean {
  return kind === 'speech' && (source.spaced ? wordsOf(text).length > 3 : text.length >= 8)
}

function beginsLarge(text: string): boolean {
  return /^[^\p{Ll}]*\p{Lu}/u.test(text)
}

/** How the translator treats the document's quotations, or those that may be names, which one language puts in marks and another does not: how many have their marks, how many have not. */
interface Habit {
  readonly kept: number
  readonly dropped: number
}

/**
 * A whole sentence that somebody says, told as it is but without marks, is taken for the author's own words: an error
 * where it is the only one. Told in reported speech it is a translator's choice, and so are marks around a name, a title
 * or a word where the document has more without them; where all others keep theirs, these have been lost.
 */
function severityOf(quotation: PlacedQuotation, { kept, dropped }: Habit, context: CheckContext): Severity {
  const words = wordsOf(quotation.text)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const titled = context.source.cased && !context.source.capitalNouns && capitals * 2 > words.length
  if (isSaid(quotation, context)) {
    const alone = dropped * 4 <= kept + dropped || dropped === 1
    return alone && !titled && isSentence(quotation, words.length, context) && !isReported(quotation, context)
      ? 'error'
      : 'warning'
  }
  const isName = titled || (context.source.cased && beginsLarge(quotation.text))
  if (dropped * 2 <= kept) return 'warning'
  if (!context.source.spaced) return quotation.text.length >= 12 ? 'warning' : 'info'
  // Four words are seldom a name, and where every noun has a capital one word need not be.
  if ((words.length >= 4 && !titled) || context.source.capitalNouns) return 'warning'
  return dropped > 1 || (isName && words.length <= 6) ? 'info' : 'warning'
}

/** Words that make a sentence: they begin like one and end like one, or stand alone in their segment. */
function isSentence(quotation: PlacedQuotation, words: number, context: CheckContext): boolean {
  if (quotation.level > 1 || quotation.begin !== quotation.end) return false
  const after = context.segments[quotation.end]?.source.text.slice(quotation.closePlace.end).trimStart() ?? ''
  const ends = /[.!?…。！？؟।,，]["'’”」』]*$/u.test(quotation.text) || /^(?:[.,،，。]|$)/u.test(after)
  if (!context.source.spaced) return quotation.text.length >= 12 && ends
  return words >= 5 && ends && (!context.source.cased || /^[^\p{L}]*\p{Lu}/u.test(quotation.text))
}

/** The target says it in reported speech (said that …), or leaves much of it out. */
function isReported(quotation: PlacedQuotation, context: CheckContext): boolean {
  const checked = context.segments[quotation.begin]
  if (checked?.target === undefined) return true
  const { source, target } = checked
  if (target.text.length < 0.7 * lengthRatio(context) * source.text.length) return true
  return hasReportedFrame(target.text, context.target)
}

/** Whether a text has a word of saying and, soon after it, the conjunction of reported speech. */
function hasReportedFrame(text: string, { reporting }: Language): boolean {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  return words.some(
    (word, at) =>
      reporting.conjunctions.has(word) &&
      words.slice(Math.max(0, at - 6), at).some((before) => reporting.verbs.has(before)),
  )
}

/** A quotation of the target that answers its neighbour goes on over this one too: two of the source are one here. */
function isInLongerQuotation(quotation: PlacedQuotation, matches: QuoteMatches, context: CheckContext): boolean {
  const ratio = lengthRatio(context)
  return matches.target
    .touches(quotation.begin)
    .some(
      (answer) =>
        answer.end >= quotation.end &&
        answer.length - (matches.asked.get(answer)?.length ?? 0) * ratio >= quotation.length * ratio * 0.5,
    )
}

/** Chinese and Korean put titles between angles and other brackets of their own. */
function hasTitleMarks(quotation: PlacedQuotation, context: CheckContext): boolean {
  const text = context.segments[quotation.begin]?.target?.text ?? ''
  return quotation.kind === 'title' && /[《〈【〔][^《〈【〔》〉】〕]*[》〉】〕]/u.test(text)
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
}
