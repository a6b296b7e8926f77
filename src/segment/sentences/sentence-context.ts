import type { Language } from '../../language/index.js'
import {
  charAt,
  classesAt,
  dashClass,
  isDash,
  isUpper,
  letterClass,
  openingClass,
  spaceClass,
  wordEnd,
} from '../characters.js'
import type { ClassifiedMark } from '../flow.js'
import { markAt } from '../marks/mark-table.js'
import type { ParagraphMarks } from '../marks/paragraph-marks.js'
import type { Candidate } from './candidates.js'
import type { DocumentWords } from './document-words.js'
import type { OpenBrackets } from './open-brackets.js'

/** What the rules about a sentence's end look at: the paragraph, the candidate, and what follows it. */
export interface SentenceContext {
  readonly text: string
  readonly language: Language
  /** The paragraph's marks by offset. */
  readonly marks: ParagraphMarks
  readonly candidate: Candidate
  /** Where the sentence begins that would end here. */
  readonly start: number
  /** A quotation goes on over this place. */
  readonly inQuotation: boolean
  /** The first character that follows, opening marks, brackets and dashes seen through; empty at the end. */
  readonly nextChar: string
  /** The word there, as written; empty where there is none. */
  readonly nextWord: string
  /** A full stop follows it. */
  readonly followedByStop: boolean
  /** A quotation opens right after. */
  readonly opensNext: boolean
  /** Where brackets open in the paragraph. */
  readonly brackets: OpenBrackets
  /** The paragraph uses a full stop of its own script: `.` is none. */
  readonly ownStop: boolean
  /** Where the outermost quotation opens that closes here; nothing where none does, or where it opened in an earlier paragraph. */
  readonly opening: number | undefined
  /** Where the sentence begins in which it opens. */
  readonly openingSentence: number
  /** How the document writes its words elsewhere. */
  readonly document: DocumentWords
}

/** Whether a sentence ends at a candidate, and the rule that says so; nothing where a rule does not speak. */
export type Judgement = { readonly ends: boolean; readonly reason: string } | undefined

/** Whether a dash follows, or a hyphen that stands for one. */
export function dashFollows({ text, candidate }: SentenceContext): boolean {
  const first = text.charAt(candidate.next)
  return isDash(first) || (first === '-' && /^--? /u.test(text.slice(candidate.next, candidate.next + 3)))
}

/** Whether a dash and a capital follow on an attribution between dashes, inside a quotation or a spoken line: there the next sentence of what was said begins, whatever abbreviation stands before (`«Так, — сказав він у 2019 р. — Ми готові».`). */
export function beginsTurn(at: SentenceContext): boolean {
  const { text, start, candidate, inQuotation, nextChar } = at
  if (!dashFollows(at) || !isUpper(nextChar) || !(inQuotation || isDash(text.charAt(start)))) return false
  return / [—–-]-? \p{Ll}/u.test(text.slice(Math.max(start, candidate.terminal - inciseReach), candidate.terminal))
}

/** How long an attribution between dashes is at most, in characters. */
const inciseReach = 160

/** What is the same for all candidates of a paragraph. */
export interface ParagraphContext
  extends Pick<SentenceContext, 'text' | 'language' | 'marks' | 'brackets' | 'ownStop' | 'document'> {
  readonly seen: SeenThrough
}

/** Looks ahead from a candidate. */
export function sentenceContext(
  { text, language, marks, brackets, ownStop, document, seen }: ParagraphContext,
  candidate: Candidate,
  start: number,
  inQuotation: boolean,
  opening: number | undefined,
  openingSentence: number,
): SentenceContext {
  const opensNext = opens(markAt(text, marks, candidate.next))
  const at = seeThrough(text, marks, candidate.next, seen)
  const nextWord = text.slice(at, wordEnd(text, at, Math.min(text.length, at + 60)))
  const followedByStop = text.charAt(at + nextWord.length) === '.'
  return {
    text,
    language,
    marks,
    candidate,
    start,
    inQuotation,
    nextChar: charAt(text, at),
    nextWord,
    followedByStop,
    opensNext,
    brackets,
    ownStop,
    opening,
    openingSentence,
    document,
  }
}

/** What was seen through last in a paragraph: each stretch is walked once, however many sentences may end in it. */
export interface SeenThrough {
  from: number
  to: number
}

/** Where the next word begins: opening marks, brackets and dashes are seen through. */
function seeThrough(text: string, marks: ParagraphMarks, from: number, seen: SeenThrough): number {
  if (from >= seen.from && from <= seen.to) return seen.to
  let at = from
  while (at < text.length) {
    const mark = markAt(text, marks, at)
    if (mark === undefined ? !isSeenThrough(text, at) : mark.role === 'close') break
    at += stepOver(text, at, mark)
  }
  seen.from = from
  seen.to = at
  return at
}

/** A word cut short to its apostrophe and a small letter is seen through before a capital (’s Avonds). */
function stepOver(text: string, at: number, mark: ClassifiedMark | undefined): number {
  if (mark?.role !== 'apostrophe') return mark?.mark.length ?? 1
  return /^.\p{Ll}\s(?=\p{Lu})/u.exec(text.slice(at, at + 4))?.[0].length ?? 1
}

function opens(mark: ClassifiedMark | undefined): boolean {
  return mark?.role === 'open' || mark?.role === 'reopen'
}

/** Says whether the character at an offset, no mark, only leads to the next word. */
function isSeenThrough(text: string, at: number): boolean {
  const classes = classesAt(text, at)
  if ((classes & letterClass) !== 0) return false
  return (classes & (spaceClass | dashClass | openingClass)) !== 0 || '-…\uFFFC'.includes(text.charAt(at))
}
