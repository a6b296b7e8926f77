import type { Language } from '../../../language/index.js'
import type { Severity } from '../../../model/issue.js'
import type { CheckContext, CheckedSegment } from '../../context.js'
import type { PlacedQuotation } from './placed-quotation.js'
import { likeness, namesIn } from './quotes-likeness.js'
import { lengthRatio, type QuoteMatches } from './quotes-match.js'
import { type BySegment, bySegment } from './quotes-sides.js'
import { hasReportedMood, isFragmentAfter, isLinkedIn, isReportedIn, isSpokenIn } from './quotes-telling.js'

/** How many quotations of a kind have their marks in the target, and how many have not. */
interface Habit {
  readonly kept: number
  readonly dropped: number
}

/** What became of the marks of a document's quotations: whether a translator means to drop them is seen by the others. */
export interface Losses {
  readonly all: Habit
  /** Of those that may be names, which one language puts in marks and another does not. */
  readonly names: Habit
  readonly inSegment: BySegment<PlacedQuotation>
  /** The words of the quotations that have their marks. */
  readonly marked: ReadonlySet<string>
}

/** Counts what is kept; `bare` are the quotations without marks. */
export function lossesOf(bare: readonly PlacedQuotation[], matches: QuoteMatches, context: CheckContext): Losses {
  const kept = [...matches.pairs.keys()]
  const named = (quotations: readonly PlacedQuotation[]): number =>
    quotations.filter((quotation) => mayBeName(quotation, context)).length
  return {
    all: { kept: kept.length, dropped: bare.length },
    names: { kept: named(kept), dropped: named(bare) },
    inSegment: bySegment(bare, ({ begin }) => [begin]),
    marked: new Set(kept.map(({ text }) => keyOf(text))),
  }
}

/**
 * How grave it is that a quotation has no marks in the target. A whole sentence that somebody says, told as it is but
 * without marks, is taken for the author's own words: an error where it is the only one, or where the target still
 * tells it as something said. Told in reported speech it is a translator's choice, and so are marks around a name, a
 * title or a word where the document has more without them, two in one segment, or a claim in a heading; where all
 * others keep theirs, these have been lost.
 */
export function severityOfLoss(quotation: PlacedQuotation, losses: Losses, context: CheckContext): Severity {
  const checked = context.segments[quotation.begin]
  if (checked?.target === undefined) return 'info'
  const said = isSaid(quotation, context)
  const words = wordsOf(quotation.text)
  const titled = isTitled(words, context)
  const { all, names, marked } = losses
  if (
    (said || quotation.told().speaker !== undefined) &&
    !titled &&
    isLostSpeech(quotation, words.length, all, checked, context)
  )
    return 'error'
  if (losses.inSegment(quotation.begin).length > 1 || isShortened(checked, 0.65, context)) return 'info'
  if (isHeadingClaim(quotation, checked, context)) return 'info'
  if (said) return 'warning'
  const named = mayBeName(quotation, context)
  const own = named && heardAs(quotation, checked) > 0.7 ? names : all
  if (own.kept > 0 && (all.dropped === 1 || marked.has(keyOf(quotation.text)))) return 'warning'
  const habit = named ? names : all
  if (habit.dropped * 2 <= habit.kept) return 'warning'
  if (!context.source.spaced) return quotation.text.length >= 12 ? 'warning' : 'info'
  // Four words are seldom a name, and where every noun has a capital one word need not be.
  if ((words.length >= 4 && !titled) || context.source.capitalNouns) return 'warning'
  return habit.dropped > 1 || (named && words.length <= 6) ? 'info' : 'warning'
}

/** Words that somebody says, and no single word or two that are called so. */
function isSaid({ told, text }: PlacedQuotation, { source }: CheckContext): boolean {
  return (source.spaced ? wordsOf(text).length > 3 : text.length >= 8) && told().kind === 'speech'
}

/** A title or a name by its capitals; where the source has none, by its sound in the target. */
function mayBeName(quotation: PlacedQuotation, context: CheckContext): boolean {
  const { text } = quotation
  if (isSaid(quotation, context)) return false
  if (!context.source.cased) {
    const checked = context.segments[quotation.begin]
    return context.target.cased && quotation.isTitle() && checked !== undefined && heardAs(quotation, checked) > 0.75
  }
  return /^[^\p{Ll}]*\p{Lu}/u.test(text) && (quotation.isTitle() || isTitled(wordsOf(text), context))
}

/** More words than not begin with a capital, in a language where that makes a title. */
function isTitled(words: readonly string[], { source }: CheckContext): boolean {
  return source.cased && !source.capitalNouns && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** A name that the target has as it sounds: its marks were not taken along, as most papers of the language do. */
function heardAs({ text }: PlacedQuotation, { target }: CheckedSegment): number {
  return likeness(namesIn(text), namesIn(target?.text.slice(0, 2000) ?? ''))
}

function isLostSpeech(
  quotation: PlacedQuotation,
  words: number,
  { kept, dropped }: Habit,
  checked: CheckedSegment,
  context: CheckContext,
): boolean {
  if (quotation.begin !== quotation.end || checked.target === undefined) return false
  if (isHeading(checked.target.text, context.target)) return false
  const before = checked.source.text.slice(0, quotation.openPlace.start)
  const text = checked.target.text.slice(0, longSentence)
  if (!isFragmentAfter(before, context.source) && isSpokenIn(text, before, context.target))
    return !hasReportedMood(text, context.target)
  const alone = dropped * 4 <= kept + dropped || dropped === 1
  return (
    alone &&
    isSentence(quotation, words, checked, context) &&
    !isLinkedIn(before, context.source) &&
    !isShortened(checked, 0.7, context) &&
    !isReportedIn(text, context.target)
  )
}

/** What comes after so many letters belongs to no quotation before them. */
const longSentence = 5000

/** No stop ends it: in a heading the speaker before a colon, or behind a dash, is mark enough. */
function isHeading(text: string, { endsBeforeSpace }: Language): boolean {
  return endsBeforeSpace.length === 0 && !/[.!?…。！？؟।][\p{Pe}\p{Pf}"'\s]*$/u.test(text)
}

/** Somebody's words in single marks in a heading, as English papers write them: others tell them without. */
function isHeadingClaim({ open, level }: PlacedQuotation, { source }: CheckedSegment, context: CheckContext): boolean {
  return level === 1 && /^['‘]/u.test(open) && isHeading(source.text, context.source)
}

/** Words that make a sentence: they begin like one and end like one, or stand alone in their segment. */
function isSentence(
  quotation: PlacedQuotation,
  words: number,
  { source }: CheckedSegment,
  context: CheckContext,
): boolean {
  if (quotation.level > 1) return false
  const after = source.text.slice(quotation.closePlace.end).trimStart()
  const ends = /[.!?…。！？؟।,，]["'’”」』]*$/u.test(quotation.text) || /^(?:[.,،，。]|$)/u.test(after)
  if (!context.source.spaced) return quotation.text.length >= 12 && ends
  return words >= 5 && ends && (!context.source.cased || /^[^\p{L}]*\p{Lu}/u.test(quotation.text))
}

/** The target leaves out much of what the source says: the translator tells it in short. */
function isShortened({ source, target }: CheckedSegment, share: number, context: CheckContext): boolean {
  return target !== undefined && target.text.length < share * lengthRatio(context) * source.text.length
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
}

function keyOf(text: string): string {
  return wordsOf(text).join(' ').toLowerCase()
}
