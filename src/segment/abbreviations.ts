import type { Abbreviations, Language } from '../language/index.js'
import type { Span } from '../model/span.js'
import { wordsOf } from './attribution.js'
import { beginsSentence } from './begins-sentence.js'
import {
  isCalendarName,
  isMonth,
  isMonthAbbreviation,
  isMonthOrWeekday,
  isWeekdayAbbreviation,
} from './calendar-names.js'
import {
  capitalClass,
  classesAt,
  isDash,
  isDigit,
  isLower,
  isUpper,
  letterClass,
  letterOrMarkClass,
  runEnd,
  runStart,
  smallClass,
  spaceClass,
  wordClass,
} from './characters.js'
import { isCurrency } from './currencies.js'
import type { Judgement, SentenceContext } from './sentence-context.js'
import { judgeUnlisted } from './unlisted.js'

const no = (reason: string): Judgement => ({ ends: false, reason })

/** What a full stop after an abbreviation or an initial says; nothing where the word before it is neither. */
export function judgeAbbreviation(at: SentenceContext): Judgement {
  if (/\p{L}[/⁄]\p{L}{1,3}$/u.test(at.text.slice(Math.max(0, at.candidate.terminal - 6), at.candidate.terminal)))
    return undefined
  if (isDigit(at.nextChar) && /[Nn]°$/u.test(at.text.slice(at.candidate.terminal - 2, at.candidate.terminal)))
    return no('abbreviation-before-number')
  const parts = partsAround(at.text, at.candidate.terminal)
  const { abbreviations } = at.language
  if (parts.before.length + parts.after.length === 0) return judgeForm(parts.own, at) ?? judgeAfterHyphen(parts.own, at)
  for (let after = Math.min(2, parts.after.length); after >= 0; after--)
    for (let before = parts.before.length; before >= 0; before--) {
      const form = [
        ...parts.before.slice(parts.before.length - before),
        parts.own,
        ...parts.after.slice(0, after),
      ].join('')
      // Initials with spaces between them are a name's (Γ. Σ. Λάμπρου), whatever they are without.
      if (before > 0 && after === 0 && /^(?:\p{Lu}\.){2,}$/u.test(form)) continue
      if (after > 0 && isListed(form, abbreviations)) return no('inside-abbreviation')
      if (after === 0) {
        const judgement = judgeForm(form, at)
        if (judgement !== undefined) return judgement
      }
    }
  return judgeAfterHyphen(parts.own, at)
}

function judgeAfterHyphen(own: string, at: SentenceContext): Judgement {
  const hyphen = own.lastIndexOf('-')
  const after = hyphen > 0 && !isDigit(own.charAt(hyphen - 1)) ? judgeForm(own.slice(hyphen + 1), at) : undefined
  return after ?? judgeAfterPrefix(own, at) ?? judgeInitial(own, at) ?? judgeUnlisted(own, at)
}

/** A conjunction is written together with the abbreviation it stands before (ود. عيسى). */
function judgeAfterPrefix(own: string, at: SentenceContext): Judgement {
  const prefix = at.language.starterPrefixes.find((each) => own.startsWith(each) && own.length > each.length + 1)
  return prefix === undefined ? undefined : judgeForm(own.slice(prefix.length), at)
}

function isListed(form: string, abbreviations: Abbreviations): boolean {
  return (
    abbreviations.multiDot.has(form) ||
    abbreviations.mayEnd.has(form) ||
    abbreviations.endsList.has(form) ||
    abbreviations.neverFinal.has(form)
  )
}

function judgeForm(form: string, at: SentenceContext): Judgement {
  if (at.language.abbreviations.capitalised.has(form) && !beginsHere(form, at)) return undefined
  const { neverFinal, multiDot, beforeNumber, beforeName, mayEnd, endsList } = at.language.abbreviations
  if (neverFinal.has(form) || multiDot.has(form)) return no('abbreviation')
  if (endsList.has(form)) return isLower(at.nextChar) ? no('abbreviation') : { ends: true, reason: 'list-at-end' }
  if (mayEnd.has(form) && dashFollows(at)) return no('abbreviation-before-dash')
  if (isDigit(at.nextChar) && (isMonthAbbreviation(form, at.language) || isWeekdayAbbreviation(form, at.language)))
    return no('date')
  if (beforeNumber.has(form) && (isDigit(at.nextChar) || /^[IVXLCDM]+$/u.test(at.nextWord)))
    return no('abbreviation-before-number')
  if (mayEnd.has(form) && (numberFollows(at) || dateFollows(at))) return no('abbreviation-before-number')
  if (mayEnd.has(form) && /^\p{Sc}/u.test(at.nextChar)) return no('abbreviation-before-currency')
  if (mayEnd.has(form) && isUpper(at.nextChar)) {
    if (isMonth(at.nextWord, at.language) && isMonthOrWeekday(form.slice(0, -1), at.language)) return no('date')
    const time = judgeTime(form, at)
    if (time !== undefined) return time
  }
  const begins = beginsSentence(at) || (mayEnd.has(form) && beginsWithTitle(at))
  if (beforeName.has(form) && !begins) return no('abbreviation-before-name')
  const uncased = !at.language.cased && (at.language.starters.size > 0 || /^\p{Script=Latin}/u.test(form))
  if (mayEnd.has(form) && uncased && !begins) return no('abbreviation')
  if (mayEnd.has(form) && at.language.capitalNouns && !begins) return no('abbreviation')
  if (
    mayEnd.has(form) &&
    at.language.cased &&
    !isUpper(at.nextChar) &&
    !at.opensNext &&
    !/^[\p{Nd}\p{So}]/u.test(at.nextChar)
  )
    return no('abbreviation')
  return mayEnd.has(form) ? { ends: true, reason: 'abbreviation-at-end' } : undefined
}

/** A capital and a full stop before another capital: J. R. Calloway. */
function judgeInitial(form: string, at: SentenceContext): Judgement {
  if (!mayBeInitial(form)) return undefined
  const before = at.text.charAt(at.candidate.terminal - form.length)
  if (/["'’״׳°\d]/u.test(before)) return undefined
  if (/^(?:\p{Lu}\.-?)+$/u.test(form) || (!at.language.cased && at.language.spaced && isUncasedInitial(form)))
    return isDigit(at.nextChar) || isLetterLabel(form, at) || (beginsSentence(at) && !followsInitial(at, form))
      ? undefined
      : no('initial')
  return undefined
}

/** Whether a form can be initials at all: a capital first, or a letter of a script without them and its full stop. */
function mayBeInitial(form: string): boolean {
  const first = classesAt(form, 0)
  return (first & capitalClass) !== 0 || (first & smallClass) === 0
}

/** Single letters of scripts without capitals, Arabic and Hebrew ones with their points; in South India's they come with a vowel sign. Short ones with several full stops are too (बी.जे.पी.). */
function isUncasedInitial(form: string): boolean {
  const parts = form.split('.').slice(0, -1)
  if (parts.length > 1 && !/\p{N}/u.test(form)) return parts.every((part) => part.length > 0 && part.length <= 4)
  if (/^[\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]/u.test(form))
    return /^(?:\p{Lo}\p{M}{0,2}\.){1,6}$/u.test(form)
  return /^(?:(?!\p{Script=Hangul})\p{Lo}[\u0591-\u05C7\u064B-\u0652]*\.){1,6}$/u.test(form)
}

/** Whether a word begins the sentence or a quotation in it: there a small letter's abbreviation has a capital (`Ca. 40`), elsewhere a name has (`von Max.`). */
function beginsHere(form: string, { text, start, candidate }: SentenceContext): boolean {
  const from = candidate.terminal - form.length + 1
  return from <= start || !/[\p{L}\p{N},;]/u.test(text.slice(Math.max(start, from - 3), from))
}

/** Whether a letter is a label rather than an initial: a word that takes one stands before it (plan B., vitamin C.). */
function isLetterLabel(form: string, { text, candidate, language }: SentenceContext): boolean {
  if (form.length !== 2 || language.beforeFigures.size === 0) return false
  const before = text.slice(Math.max(0, candidate.terminal - 26), candidate.terminal - 1)
  return isLabel(/(?<!\p{L})(\p{L}+)[ \u00A0]$/u.exec(before)?.[1] ?? '', language)
}

/** Whether another initial stands before one: then even a word that often begins a sentence is a name's (Ф. В. Де Клерк). */
function followsInitial({ text, candidate, opensNext }: SentenceContext, form: string): boolean {
  const start = candidate.terminal - form.length
  return !opensNext && /(?<!\p{L})\p{Lu}\.[ \u00A0\u202F]?$/u.test(text.slice(Math.max(0, start - 4), start + 1))
}

/** A time, a year or a measure before a capital: it ends the sentence (`at 6 p.m. Hale left`), unless that has hardly begun (`W 1999 r. Polska`) or a weekday follows. */
function judgeTime(form: string, at: SentenceContext): Judgement {
  const { text, start, candidate, language } = at
  if (!/^(?:\p{Ll}|[AP]\.M\.)/u.test(form)) return undefined
  const clause = text.slice(Math.max(start, candidate.terminal - 80), candidate.terminal)
  const figure = /^(.*[\p{Nd}IVXL])\.?\s*((?:\p{L}{1,12}(?:\.\s?|\s)){0,2})\p{L}{1,5}$/su.exec(clause)
  const before = figure?.[1]
  if (
    before === undefined ||
    !(figure?.[2] ?? '')
      .split(/\s+/u)
      .every((word) => form.includes(word) || isMeasure(word, language) || isMonth(word, language))
  )
    return undefined

  const words = wordsOf(before)
  const first = words[0] ?? ''
  const hardlyBegun = words.length <= 3 && language.starters.has(first) && !language.reporting.pronouns.has(first)
  if (hardlyBegun || isCalendarName(at.nextWord, language)) return no('abbreviation-in-time')
  if (isCurrency(at.nextWord, language)) return no('abbreviation-before-currency')
  return /^\p{Lu}{2,4}$/u.test(at.nextWord) ? undefined : { ends: true, reason: 'time-at-end' }
}

/** Whether a word between a figure and its unit counts or measures too (`5 млн грн.`). */
function isMeasure(word: string, { abbreviations }: Language): boolean {
  return word === '' || abbreviations.mayEnd.has(word) || (word.length > 1 && abbreviations.mayEnd.has(`${word}.`))
}

/** Whether a dash follows, or a hyphen that stands for one. */
function dashFollows({ text, candidate }: SentenceContext): boolean {
  return isDash(text.charAt(candidate.next)) || /^--? /u.test(text.slice(candidate.next, candidate.next + 3))
}

/** Whether another abbreviation and its number follow (`Cad. No. 15`). */
function numberFollows({ text, candidate, nextWord, language }: SentenceContext): boolean {
  const rest = text.slice(candidate.next, candidate.next + nextWord.length + 6)
  return language.abbreviations.beforeNumber.has(`${nextWord}.`) && /^\p{L}+\.\s?\p{Nd}/u.test(rest)
}

/** Whether a day and a month follow, after a year (`1941. g. 3. febr.`). */
function dateFollows({ text, candidate, language }: SentenceContext): boolean {
  const month = /^\p{Nd}{1,2}\.? (\p{L}+)/u.exec(text.slice(candidate.next, candidate.next + 24))?.[1]
  return (
    month !== undefined &&
    /(?<!\p{Nd})(?:1\p{Nd}|20)\p{Nd}{2}\.? \p{L}{1,4}$/u.test(
      text.slice(Math.max(0, candidate.terminal - 11), candidate.terminal),
    ) &&
    isMonth(month, language)
  )
}

/** Whether a title follows (`at 6 p.m. Mr. Hale left`). */
function beginsWithTitle(at: SentenceContext): boolean {
  return isUpper(at.nextChar) && at.followedByStop && at.language.abbreviations.neverFinal.has(`${at.nextWord}.`)
}

interface Parts {
  readonly before: readonly string[]
  readonly own: string
  readonly after: readonly string[]
}

/** The word that a full stop ends, and short ones with full stops of their own next to it (`z. B.`). */
function partsAround(text: string, stop: number): Parts {
  const least = Math.max(0, stop - 40)
  let start = stop + 1
  while (start > least && isAbbreviationUnit(text, start - 1, least)) start--
  const before: string[] = []
  for (let end = start; before.length < 3; ) {
    const part = shortBefore(text, end, least)
    if (part === undefined) break
    before.unshift(text.slice(part.start, part.end))
    end = part.start
  }
  const after: string[] = []
  const limit = Math.min(text.length, stop + 40)
  for (let from = stop + 1; after.length < 2; ) {
    const part = shortAfter(text, from, limit)
    if (part === undefined) break
    after.push(text.slice(part.start, part.end))
    from = part.end
  }
  let own = start
  while (own < stop && (text.charAt(own) === '-' || text.charAt(own) === '.')) own++
  return { before, own: text.slice(own, stop + 1), after }
}

/** A part of the word before a full stop: letters, figures, full stops, hyphens; both halves of a pair count. */
function isAbbreviationUnit(text: string, at: number, least: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x2e || unit === 0x2d) return true
  if (unit < 0xd800 || unit > 0xdfff) return runEnd(text, at, at + 1, wordClass) > at
  const start = unit >= 0xdc00 ? at - 1 : at
  return start >= least && runEnd(text, start, start + 2, wordClass) === start + 2
}

/** A word of one to four letters with its full stop, and white space after it, before an offset. */
function shortBefore(text: string, end: number, least: number): Span | undefined {
  const stop = runStart(text, end, least, spaceClass) - 1
  if (stop === end - 1 || stop < least || text.charCodeAt(stop) !== 0x2e) return undefined
  const start = runStart(text, stop, least, letterOrMarkClass)
  if (!isShort(text, start, stop) || runStart(text, start, least, wordClass) < start) return undefined
  return { start, end: stop + 1 }
}

/** White space or none, and a word of one to four letters with its full stop, from an offset on. */
function shortAfter(text: string, from: number, limit: number): Span | undefined {
  const start = runEnd(text, from, limit, spaceClass)
  const stop = runEnd(text, start, limit, letterOrMarkClass)
  if (stop >= limit || text.charCodeAt(stop) !== 0x2e || !isShort(text, start, stop)) return undefined
  return { start, end: stop + 1 }
}

/** Says whether a run of letters and marks is of one to four characters and begins with a letter. */
function isShort(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 0 || length > 8 || (classesAt(text, start) & letterClass) === 0) return false
  return length <= 4 || [...text.slice(start, end)].length <= 4
}

/** The word before a full stop, with what stands before it on its left. */
export function wordBefore(text: string, stop: number): { readonly word: string; readonly start: number } {
  const start = runStart(text, stop, Math.max(0, stop - 40), wordClass)
  return { word: text.slice(start, stop), start }
}

/** Whether the language knows words after which a number is a label. */
export function isLabel(word: string, language: Language): boolean {
  return language.beforeFigures.has(word.toLowerCase())
}
