import type { Language } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import {
  isLetterOrFigure,
  isLower,
  isParticleScript,
  isPlain,
  isSpace,
  isUpper,
  runEnd,
  runStart,
  spaceClass,
} from '../characters.js'
import type { Decision } from '../flow.js'
import type { ParagraphLandmarks } from '../landmarks.js'
import type { ParagraphMarks } from '../marks/paragraph-marks.js'
import { judgeAbbreviation } from './abbreviations.js'
import { judgeAttribution } from './attribution.js'
import { judgeUncasedAttribution } from './attribution-uncased.js'
import { type Candidate, visitCandidates } from './candidates.js'
import type { DocumentWords } from './document-words.js'
import { OpenBrackets } from './open-brackets.js'
import { Openings } from './openings.js'
import { judgeOrdinal } from './ordinals.js'
import { usesOwnStop } from './own-stops.js'
import { judgeParticle, judgeQuotationList } from './particles.js'
import { QuotedStretches } from './quoted-stretches.js'
import { beginsTurn, dashFollows, type Judgement, type SentenceContext, sentenceContext } from './sentence-context.js'
import {
  judgeBrandMark,
  judgeClosedBracket,
  judgeDottedDate,
  judgeForeignStop,
  judgeNativeLabel,
  judgeSingleShad,
} from './stops-uncased.js'

/** The sentences of a paragraph as spans without the white space between them, its landmarks known, the quotation marks in it by offset and its document's words; and, for explanations, what was decided where. */
export function sentencesOf(
  paragraph: string,
  landmarks: ParagraphLandmarks,
  language: Language,
  marks: ParagraphMarks,
  document: DocumentWords,
  decided?: (decision: Omit<Decision, 'paragraph'>) => void,
): readonly Span[] {
  const spans: Span[] = []
  const quoted = new QuotedStretches(marks)
  const ownStop = usesOwnStop(paragraph, language.script)
  const brackets = new OpenBrackets(paragraph, landmarks)
  const context = { text: paragraph, language, marks, brackets, document, ownStop, seen: { from: 0, to: -1 } }
  const lastWord = lastWordOffset(paragraph)
  const openings = new Openings(marks)
  let start = runEnd(paragraph, 0, paragraph.length, spaceClass)
  visitCandidates(paragraph, landmarks, marks, language, (candidate) => {
    const inQuotation = quoted.goOnOver(candidate.end)
    const opening = candidate.closesQuotation ? openings.closedBy(candidate) : undefined
    const openingSentence = opening === undefined ? start : startAround(spans, start, opening)
    const judgement =
      placeJudgement(paragraph, candidate, lastWord) ??
      judge(sentenceContext(context, candidate, start, inQuotation, opening, openingSentence))
    decided?.({ offset: candidate.end, ...judgement })
    if (!judgement.ends || candidate.end <= start) return
    spans.push({ start, end: candidate.end })
    start = candidate.next
  })
  const end = runStart(paragraph, paragraph.length, 0, spaceClass)
  if (start < end) spans.push({ start, end })
  // A copy has no room for more, of which a list that grew has much; they are kept, and paragraphs are many.
  return spans.slice()
}

/** What a candidate's place alone says. */
function placeJudgement(paragraph: string, { next }: Candidate, lastWord: number): Judgement {
  if (next >= paragraph.length) return { ends: true, reason: 'paragraph-end' }
  return next > lastWord ? { ends: false, reason: 'nothing-follows' } : undefined
}

const terminal: NonNullable<Judgement> = { ends: true, reason: 'terminal' }

/** Asks the rules in their order: the first that speaks wins, and where none does the sentence ends. */
function judge(at: SentenceContext): NonNullable<Judgement> {
  return (
    judgeComma(at) ??
    judgeParticle(at) ??
    judgeQuotationList(at) ??
    judgeLowerCase(at) ??
    judgeClosedBracket(at) ??
    judgeBracket(at) ??
    judgeReference(at) ??
    judgeDash(at) ??
    judgeEllipsis(at) ??
    judgeUncasedAttribution(at) ??
    judgeAttribution(at) ??
    judgeSingleShad(at) ??
    judgeForeignStop(at) ??
    judgeBrandMark(at) ??
    judgeNativeLabel(at) ??
    judgeDottedDate(at) ??
    judgeStop(at) ??
    terminal
  )
}

/** A comma goes on with the sentence, and so does a colon or semicolon that French parts from what stands before it (`« Non ! » : deux mots`, `Tél. : 01`). */
function judgeComma({ text, candidate }: SentenceContext): Judgement {
  const after = text.charAt(candidate.next)
  if (':;؛'.includes(after) && (candidate.closesQuotation || isSpace(text.charAt(candidate.next + 1))))
    return { ends: false, reason: 'comma' }
  return ',，、'.includes(text.charAt(candidate.end - 1)) ? { ends: false, reason: 'comma' } : undefined
}

/** A small letter goes on with the sentence, unless it begins a brand's name (iPhone, eBay). */
function judgeLowerCase({ text, nextChar, nextWord, candidate, language, opensNext }: SentenceContext): Judgement {
  if (!isLower(nextChar)) return undefined
  // A quotation that sets in with dots is a fragment: its small letter says nothing (`she said. “… and then he left,”`).
  if (opensNext && !candidate.closes && setsInWithDots(text, candidate.next)) return undefined
  // After a letter without capitals it says nothing: a foreign word or an address begins the sentence.
  if (!language.cased && !candidate.closes && isUncasedLetter(text, candidate.terminal)) return undefined
  const brand = !candidate.closes && !isPlain(nextWord, 0) && /^\p{Ll}{1,2}\p{Lu}\p{L}{2}/u.test(nextWord)
  return brand ? undefined : { ends: false, reason: 'lower-case' }
}

/** Whether dots stand right after the opening mark at an offset. */
function setsInWithDots(text: string, offset: number): boolean {
  return /^\S\s?(?:…|\.\.)/u.test(text.slice(offset, offset + 4))
}

/** Whether a letter of a script without capitals stands before an offset. */
function isUncasedLetter(text: string, offset: number): boolean {
  const char = text.charAt(offset - 1)
  return /^[\p{Lo}\p{M}]/u.test(char)
}

/** The sentence of a list of spans, or the one begun last, in which an offset lies: where it begins. */
function startAround(spans: readonly Span[], start: number, offset: number): number {
  if (offset >= start) return start
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return spans[low]?.start ?? start
}

/** Nothing ends inside brackets that stand in the middle of a sentence. */
function judgeBracket({ text, brackets, candidate, start }: SentenceContext): Judgement {
  const from = Math.max(start, candidate.terminal - bracketReach)
  const opening = brackets.lastIn(from, candidate.end)
  if (opening === undefined || (from === start && !/[\p{L}\p{N}]/u.test(text.slice(from, opening)))) return undefined
  return /^[^([{（【]*[)\]}）】]/u.test(text.slice(candidate.end, candidate.end + bracketReach))
    ? { ends: false, reason: 'in-brackets' }
    : undefined
}

/** A reference in brackets whose full stop stands after them belongs to the sentence before (`…” (Smith 55).`), and so do brackets after which that goes on (`Seine Diss. (1962) gilt`). */
function judgeReference({ text, candidate }: SentenceContext): Judgement {
  if (text.charAt(candidate.next) !== '(') return undefined
  const ahead = text.slice(candidate.next, candidate.next + bracketReach)
  return /^\([^()]{1,80}\)[.,;]/u.test(ahead) || /^\([^()]+\) \p{Ll}/u.test(ahead)
    ? { ends: false, reason: 'reference' }
    : undefined
}

/** How far apart an opening bracket, a sentence's end and the closing bracket may stand, in characters. */
const bracketReach = 200

/** A dash after a quoted question or exclamation goes on with the sentence; after a full stop it begins a new turn. */
function judgeDash(at: SentenceContext): Judgement {
  const { text, candidate } = at
  if (!candidate.closesQuotation || !dashFollows(at)) return undefined
  return /[?!؟？！;\u037E]/u.test(text.slice(candidate.terminal, candidate.terminalEnd)) &&
    text.charAt(candidate.end - 1) !== '.'
    ? { ends: false, reason: 'dash' }
    : undefined
}

/** Dots that trail off end a sentence only before a capital; in Chinese and Japanese only outside quotations. */
function judgeEllipsis(at: SentenceContext): Judgement {
  const { text, candidate, nextChar, language } = at
  if (partsHalves(at)) return { ends: false, reason: 'ellipsis' }
  const first = text.charAt(candidate.terminal)
  if (first !== '…' && first !== '⋯' && (first !== '.' || candidate.terminalEnd - candidate.terminal < 2))
    return undefined
  if (
    !/^(?:[…⋯]+|\.(?:\s?\.)+)$/u.test(text.slice(candidate.terminal, candidate.terminalEnd)) ||
    (candidate.closes && !language.cased)
  )
    return undefined
  if (language.cased ? isUpper(nextChar) : !language.spaced && trailsOff(at)) return undefined
  return { ends: false, reason: 'ellipsis' }
}

/** Whether dots right after a closing mark part the halves of a headline, in scripts with spaces that have no capitals (`“누가?”…장관 출석`, `«من دفع؟».. الوزير`). */
function partsHalves({ text, candidate: { closesQuotation, terminalEnd, end }, language }: SentenceContext): boolean {
  if (!closesQuotation || language.cased || !language.spaced) return false
  return /(?:[…⋯]|\.\.)$/u.test(text.slice(Math.max(terminalEnd, end - 2), end))
}

/** Whether dots outside a quotation follow a clause rather than a pause after its first word or a particle. */
function trailsOff({ text, candidate, start, nextChar, inQuotation }: SentenceContext): boolean {
  if (inQuotation || !isParticleScript(nextChar)) return false
  if (/[”’」』»"]/u.test(text.charAt(candidate.terminal - 1))) return false
  return candidate.terminal - start > 2 && !/[はがをにでともへやのて、，]$/u.test(text.charAt(candidate.terminal - 1))
}

/** A single full stop may belong to an abbreviation, an initial or a number. */
function judgeStop(at: SentenceContext): Judgement {
  const { text, candidate } = at
  const single = candidate.terminalEnd - candidate.terminal === 1 && text.charAt(candidate.terminal) === '.'
  if (!single || candidate.closesQuotation) return undefined
  // After closing brackets a full stop of the sentence's own: `(2.).`
  if (candidate.end > candidate.terminalEnd && text.charAt(candidate.end - 1) === '.') return undefined
  if (beginsTurn(at)) return undefined
  if (at.nextChar === '№') return { ends: false, reason: 'number-sign' }
  return judgeAbbreviation(at) ?? judgeOrdinal(at)
}

/** Where the last letter or figure stands: after it no sentence begins. */
function lastWordOffset(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if ((unit >= 0xd800 && unit <= 0xdfff) || isLetterOrFigure(unit)) return at
  }
  return -1
}
