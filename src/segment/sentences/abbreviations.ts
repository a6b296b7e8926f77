import type { Abbreviations, Language } from '../../language/index.js'
import { isDigit, isLower, isUpper } from '../characters.js'
import { type Parts, partsAround } from './abbreviation-parts.js'
import { isReporting } from './attribution.js'
import { beginsSentence } from './begins-sentence.js'
import {
  isCalendarName,
  isMonth,
  isMonthAbbreviation,
  isMonthOrWeekday,
  isWeekdayAbbreviation,
} from './calendar-names.js'
import { judgeInitial } from './initials.js'
import { dashFollows, type Judgement, type SentenceContext } from './sentence-context.js'
import { countFollows, dateFollows, goesOnInFigures, judgeTime, numberFollows, scoreFollows } from './times.js'
import { judgeUnlisted, titleFollows } from './unlisted.js'

const no = (reason: string): Judgement => ({ ends: false, reason })
const atEnd: Judgement = { ends: true, reason: 'abbreviation-at-end' }

/** What a full stop after an abbreviation or an initial says; nothing where the word before it is neither. */
export function judgeAbbreviation(at: SentenceContext): Judgement {
  if (endsAfterSlash(at.text, at.candidate.terminal)) return undefined
  if (isDigit(at.nextChar) && /[Nn]°$/u.test(at.text.slice(at.candidate.terminal - 2, at.candidate.terminal)))
    return no('abbreviation-before-number')
  if (isPlainNo(at)) return undefined
  const parts = partsAround(at.text, at.candidate.terminal)
  const { abbreviations } = at.language
  if (parts.before.length + parts.after.length === 0) return judgeForm(parts.own, at) ?? judgeWithin(parts.own, at)
  const heads = longestFirst(parts)
  for (let after = parts.after.length; after > 0; after--) {
    const tail = parts.after.slice(0, after).join('')
    if (heads.some((head) => isListed(head + tail, abbreviations))) return no('inside-abbreviation')
  }
  for (const head of heads) {
    // Initials with spaces between them are a name's (Γ. Σ. Λάμπρου), whatever they are without.
    if (head !== parts.own && /^(?:\p{Lu}\.){2,}$/u.test(head)) continue
    const judgement = judgeForm(head, at)
    if (judgement !== undefined) return judgement
  }
  return judgeWithin(parts.own, at)
}

/** The word before a full stop with those before it, one fewer each time, and at last alone. */
function longestFirst({ before, own }: Parts): readonly string[] {
  const heads = [own]
  for (const part of before.toReversed()) heads.unshift(part + (heads[0] ?? ''))
  return heads
}

/** Whether English `No.` stands for itself before the pronoun `I`, which looks like a number: a small letter follows (`No. I think so.`, `No. I’m not.`). */
function isPlainNo({ text, candidate, nextWord, language }: SentenceContext): boolean {
  if (!nextWord.startsWith('I') || !/^I(?:['’]|$)/u.test(nextWord)) return false
  if (!language.starters.has('i') || !language.starters.has('no')) return false
  if (!/(?:^|[“"‘':(—] ?|[.!?] )No\.$/u.test(text.slice(Math.max(0, candidate.terminal - 5), candidate.terminal + 1)))
    return false
  return nextWord !== 'I' || /^I \p{Ll}/u.test(text.slice(candidate.next, candidate.next + 3))
}

/** Whether a slash and a letter to three stand before a stop, after another letter (`km/h.`). */
function endsAfterSlash(text: string, stop: number): boolean {
  for (let at = stop - 2; at >= stop - 7 && at > 0; at--) {
    const unit = text.charCodeAt(at)
    if (unit === 0x2f || unit === 0x2044) return /\p{L}[/⁄]\p{L}{1,3}$/u.test(text.slice(Math.max(0, stop - 6), stop))
  }
  return false
}

/** What is said of a word whose form and parts say nothing. */
function judgeWithin(own: string, at: SentenceContext): Judgement {
  return (
    (own.includes('-') ? judgeAfterHyphen(own, at) : undefined) ??
    judgeAfterPrefix(own, at) ??
    judgeAfterFigure(own, at) ??
    judgeInCapitals(own, at) ??
    judgeInitial(own, at) ??
    judgeUnlisted(own, at)
  )
}

/** The last part of a word with hyphens may be an abbreviation, but not after a figure. */
function judgeAfterHyphen(own: string, at: SentenceContext): Judgement {
  const hyphen = own.lastIndexOf('-')
  return hyphen > 0 && !isDigit(own.charAt(hyphen - 1)) ? judgeForm(own.slice(hyphen + 1), at) : undefined
}

/** A conjunction is written together with the abbreviation it stands before (ود. عيسى). */
function judgeAfterPrefix(own: string, at: SentenceContext): Judgement {
  for (const prefix of at.language.starterPrefixes)
    if (own.startsWith(prefix) && own.length > prefix.length + 1) return judgeForm(own.slice(prefix.length), at)
  return undefined
}

/** A measure may be written together with its figure (`5ft. 6in.`). */
function judgeAfterFigure(own: string, at: SentenceContext): Judgement {
  const figures = isDigit(own) ? (/^\p{Nd}+(?=\p{L})/u.exec(own)?.[0].length ?? 0) : 0
  return figures === 0 ? undefined : judgeForm(own.slice(figures), at)
}

/** Where everything is in capitals, so is an abbreviation (`MS. YOUNG: Objection.`, `EX-GEN. J. HALE RETURNS`). */
function judgeInCapitals(own: string, at: SentenceContext): Judgement {
  if (!isUpper(own) || !/^\p{Lu}{2,8}\.$/u.test(own)) return undefined
  if (!isCapitals(at.nextWord) && !(at.followedByStop && isUpper(at.nextWord))) return undefined
  return judgeForm(own.charAt(0) + own.slice(1).toLowerCase(), at)
}

function isListed(form: string, abbreviations: Abbreviations): boolean {
  return (
    abbreviations.all.has(form) &&
    (abbreviations.multiDot.has(form) ||
      abbreviations.mayEnd.has(form) ||
      abbreviations.endsList.has(form) ||
      abbreviations.neverFinal.has(form))
  )
}

function judgeForm(form: string, at: SentenceContext): Judgement {
  // In no list, only a month before a figure or an acronym says something.
  if (!at.language.abbreviations.all.has(form) && !isDigit(at.nextChar))
    return leadsName(form, at) && !beginsAfter(form, at) ? no('abbreviation-before-name') : undefined
  if (at.language.abbreviations.capitalised.has(form) && !beginsHere(form, at)) return undefined
  const { neverFinal, multiDot, beforeNumber, beforeName, beforeTitle, mayEnd, endsList } = at.language.abbreviations
  if (neverFinal.has(form) || multiDot.has(form)) return no('abbreviation')
  if (endsList.has(form))
    return isLower(at.nextChar) || countFollows(at) ? no('abbreviation') : { ends: true, reason: 'list-at-end' }
  if (at.opensNext && (beforeTitle.has(form) || (beforeName.has(form) && !mayEnd.has(form))))
    return isDayBefore(form, at) && !titleFollows(at) ? atEnd : no('abbreviation-before-title')
  if (mayEnd.has(form) && asideFollows(at)) return no('abbreviation-before-aside')
  if (mayEnd.has(form) && isTitleCase(at.text)) return no('abbreviation-in-headline')
  if (mayEnd.has(form) && dashFollows(at)) return no('abbreviation-before-dash')
  if (beforeNumber.has(form) && isDayBefore(form, at) && isCalendarName(at.nextWord, at.language)) return no('date')
  if (isDigit(at.nextChar) && (isMonthAbbreviation(form, at.language) || isWeekdayAbbreviation(form, at.language)))
    return no('date')
  if (beforeNumber.has(form) && (isDigit(at.nextChar) || /^[IVXLCDMІХ]+$/u.test(at.nextWord) || lettersNumber(at)))
    return no('abbreviation-before-number')
  if (mayEnd.has(form) && (numberFollows(at) || dateFollows(at) || goesOnInFigures(at, form) || scoreFollows(at)))
    return no('abbreviation-before-number')
  if (mayEnd.has(form) && /^\p{Sc}/u.test(at.nextChar)) return no('abbreviation-before-currency')
  if (mayEnd.has(form) && isUpper(at.nextChar)) {
    if (isMonth(at.nextWord, at.language) && isMonthOrWeekday(form.slice(0, -1), at.language)) return no('date')
    const time = judgeTime(form, at)
    if (time !== undefined) return time
  }
  const names = beforeName.has(form) || leadsName(form, at)
  if ((names || (mayEnd.has(form) && !isCapitalTelling(form, at.language))) && !beginsAfter(form, at))
    return no(names ? 'abbreviation-before-name' : 'abbreviation')
  if (
    mayEnd.has(form) &&
    at.language.cased &&
    !isUpper(at.nextChar) &&
    !at.opensNext &&
    !/^[\p{Nd}\p{So}]/u.test(at.nextChar)
  )
    return no('abbreviation')
  return mayEnd.has(form) ? atEnd : undefined
}

/** Whether a capital after a form tells anything: not where nouns have one, nor in scripts without them, whose sentences begin with words that are known. */
function isCapitalTelling(form: string, { cased, capitalNouns, starters }: Language): boolean {
  if (!cased) return starters.size === 0 && !/^\p{Script=Latin}/u.test(form)
  return !capitalNouns
}

/** Whether a sentence begins after a form: by the word that follows, or because the form is a word or may end one and a name or a title follows. */
function beginsAfter(form: string, at: SentenceContext): boolean {
  return (
    beginsSentence(at) ||
    (isLower(form) ? isSmallElsewhere(at) : isWord(form, at)) ||
    (at.language.abbreviations.mayEnd.has(form) &&
      ((beginsWithTitle(at) && !at.language.capitalNouns) || beginsAfterName(form, at)))
  )
}

/** Whether a word begins the sentence or a quotation in it, or stands after another abbreviation: there a small letter's abbreviation has a capital (`Ca. 40`, `Str. Gen. Magheru`), elsewhere a name has (`von Max.`). */
function beginsHere(form: string, { text, start, candidate }: SentenceContext): boolean {
  const from = candidate.terminal - form.length + 1
  const before = text.slice(Math.max(start, from - 3), from)
  return from <= start || /\p{L}\.[ \u00A0]$/u.test(before) || !/[\p{L}\p{N},;]/u.test(before)
}

/** Whether a day of the month stands before its abbreviation (`14 Nis. Pazar`). */
function isDayBefore(form: string, { text, candidate }: SentenceContext): boolean {
  const from = candidate.terminal + 1 - form.length
  return /(?<!\p{Nd})[0-3]?\p{Nd}\.?[ \u00A0]$/u.test(text.slice(Math.max(0, from - 4), from))
}

/** Whether brackets follow that hold no whole sentence. */
function asideFollows({ text, candidate }: SentenceContext): boolean {
  return /^\([^()]{0,80}[^().!?]\)/u.test(text.slice(candidate.next, candidate.next + 84))
}

/** Whether a paragraph is a headline with capitals throughout, and no full stop at its end (`Mayor’s 3 a.m. Tweets Draw Fire`). */
function isTitleCase(text: string): boolean {
  if (text.length > 120 || /[.!?…][”’"»)]?$/u.test(text)) return false
  const words = text.match(/(?<![\p{L}’'])\p{L}{4,}/gu) ?? []
  return words.length > 2 && words.every(isUpper)
}

/** Whether a letter and its figures follow, which are a number together (`art. R. 311-5`). */
function lettersNumber({ text, candidate }: SentenceContext): boolean {
  return /^\p{Lu}\.[ \u00A0]?\p{Nd}/u.test(text.slice(candidate.next, candidate.next + 4))
}

/**
 * Whether a sentence begins after an abbreviation that ends a name: after a place behind a comma, which another comma would close (`Akron, Ohio. Voters`), and
 * before a person of the document who says something (`Acme Inc. Hale said`). Never after `U.S.` or a county's `Co.`, nor before a role.
 */
function beginsAfterName(form: string, at: SentenceContext): boolean {
  const { text, candidate, language, nextWord } = at
  if (!isUpper(at.nextChar) || at.followedByStop || !/^\p{Lu}/u.test(form) || form.startsWith('U.') || form === 'Co.')
    return false
  if (isCapitals(nextWord) || language.speakers.roles.has(nextWord.toLowerCase())) return false
  const from = candidate.terminal + 1 - form.length
  if (/ \p{Lu}\p{L}+, $/u.test(text.slice(Math.max(at.start, from - 24), from))) return true
  const verb = /^ (\p{Ll}+)/u.exec(
    text.slice(candidate.next + nextWord.length, candidate.next + nextWord.length + 24),
  )?.[1]
  return verb !== undefined && isReporting(verb, language) && at.document.isSurname(nextWord)
}

/** Whether the document writes a form with a capital elsewhere without its full stop, so that it is a word (`the Fed`). */
function isWord(form: string, { document }: SentenceContext): boolean {
  return form.length > 3 && document.isBare(form.slice(0, -1))
}

/** Whether the document writes the next word with a small letter elsewhere, so that a sentence's beginning gave it its capital. */
function isSmallElsewhere({ document, nextWord, followedByStop }: SentenceContext): boolean {
  const small = nextWord.toLowerCase()
  return small.length > 3 && !followedByStop && document.isWritten(small) && !document.isSurname(nextWord)
}

/** Whether an acronym leads the name that follows rather than ends one: an article or another small word stands before it (`Il T.A.R. Lazio`, not `Ferraris S.p.A.`). */
function leadsName(form: string, { text, start, candidate, nextChar, language }: SentenceContext): boolean {
  if (!isUpper(nextChar) || form.indexOf('.') === form.length - 1) return false
  if (!/^\p{Lu}\.(?:\p{L}{1,2}\.)+$/u.test(form)) return false
  const from = candidate.terminal + 1 - form.length
  const before = /(?<!\p{L})(\p{L}+)[ \u00A0’']$/u.exec(text.slice(Math.max(start, from - 16), from))?.[1]
  return before !== undefined && (isLower(before) || language.starters.has(before.toLowerCase()))
}

/** Whether a word is written in capitals, two at least. */
function isCapitals(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word)
}

/** Whether a title follows (`at 6 p.m. Mr. Hale left`). */
function beginsWithTitle(at: SentenceContext): boolean {
  return isUpper(at.nextChar) && at.followedByStop && at.language.abbreviations.neverFinal.has(`${at.nextWord}.`)
}
