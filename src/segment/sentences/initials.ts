import type { Language } from '../../language/index.js'
import {
  capitalClass,
  charBefore,
  classesAt,
  isDigit,
  isUpper,
  letterClass,
  runStart,
  smallClass,
} from '../characters.js'
import { beginsSentence } from './begins-sentence.js'
import { dashFollows, type Judgement, type SentenceContext } from './sentence-context.js'

const initial: Judgement = { ends: false, reason: 'initial' }

/** A capital and a full stop before another capital: J. R. Calloway. */
export function judgeInitial(form: string, at: SentenceContext): Judgement {
  if (!mayBeInitial(form)) return undefined
  if (beginsParagraph(form, at)) return { ends: false, reason: 'label' }
  const initials = isInitials(form) || (!at.language.cased && at.language.spaced && isUncasedInitial(form))
  // All else that is asked here looks at a figure.
  if (!initials && !isDigit(at.nextChar)) return undefined
  const before = at.candidate.terminal - form.length
  if (/["'’״׳°\d]/u.test(at.text.charAt(before)) && at.marks.get(before)?.role !== 'open') return undefined
  if (/^[NSEW]\./u.test(form) && isNumberedStreet(at)) return initial
  if (isNicknameAhead(form, at)) return initial
  if (endsSurnameFirst(at)) return undefined
  if (isDigit(at.nextChar) && isReference(form, at)) return { ends: false, reason: 'abbreviation-before-number' }
  return !initials ||
    isDigit(at.text.charAt(at.candidate.next)) ||
    isLetterLabel(form, at) ||
    isWithheld(form, at) ||
    (beginsSentence(at) && !form.includes('-') && !followsInitial(at, form))
    ? undefined
    : initial
}

/** Capitals with a full stop each, a word that a hyphen joins before them (`J.-P.`, `Karl-H.`). */
function isInitials(form: string): boolean {
  return isUpper(charBefore(form, form.length - 1)) && /^(?:\p{Lu}\p{Ll}*-|)(?:\p{Lu}\.-?)+$/u.test(form)
}

/** Whether a letter stands for a surname that the document withholds (`Karl B. (72)`, `Karl B. kam`), and the next word stands elsewhere too without it. */
function isWithheld(form: string, { document, nextChar, nextWord }: SentenceContext): boolean {
  return form.length === 2 && isUpper(nextChar) && document.isStopped(form.charAt(0)) && document.isRepeated(nextWord)
}

/** Whether a letter that stands before numbers begins the sentence (`Т. 3. С. 45.`). */
function isReference(form: string, { start, candidate, language }: SentenceContext): boolean {
  return candidate.terminal + 1 - form.length === start && language.abbreviations.beforeNumber.has(form.toLowerCase())
}

/** Whether a single letter begins the paragraph or the sentence: a name's initial, or the label of what follows (`Q. Were you there?`). */
function beginsParagraph(form: string, { text, start, candidate }: SentenceContext): boolean {
  const before = candidate.terminal + 1 - form.length
  if (form.length !== 2) return false
  return before === start || (before < 8 && !/[\p{L}\p{N}]/u.test(text.slice(0, before)))
}

/** Whether a nickname in quotation marks follows, and the surname after it (`Wm. A. “Bucky” Sorensen`). */
function isNicknameAhead(form: string, { text, candidate, opensNext }: SentenceContext): boolean {
  if (!opensNext || !/^\p{Lu}\.$/u.test(form)) return false
  return /^\P{L}\p{Lu}[\p{L}\p{M}’'-]{1,20}(?: \p{L}{2,12})?["'”’“‘»«] \p{Lu}\p{Ll}/u.test(
    text.slice(candidate.next, candidate.next + 44),
  )
}

/**
 * Whether the initials stand behind their surname, and so end a name: the word before them ends as surnames do and the next does not
 * (`Роль исполнил Петров А. В. Спектакль`), or it has a capital inside the sentence and a word that often begins a sentence follows.
 */
function endsSurnameFirst(at: SentenceContext): boolean {
  const { text, start, candidate, language } = at
  if (language.surnameEndings.length === 0 || dashFollows(at)) return false
  const from = Math.max(start, candidate.terminal - surnameReach)
  const before = text.slice(from, candidate.terminal + 1)
  const name = /(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00A0\u202F]\p{Lu}\.[ \u00A0\u202F]?\p{Lu}\.$/u.exec(
    before,
  )
  if (name === null) return false
  if (isSurname(name[1] ?? '', language) && !isSurname(at.nextWord, language)) return true
  return beginsSentence(at) && /\p{L}/u.test(text.slice(start, from + name.index))
}

/** How far a surname and its initials reach before the last stop, in characters. */
const surnameReach = 48

function isSurname(word: string, { surnameEndings }: Language): boolean {
  return surnameEndings.some((ending) => word.endsWith(ending))
}

/** Whether an ordinal in figures follows, as of streets after a point of the compass (`W. 12th St.`). */
function isNumberedStreet({ text, candidate }: SentenceContext): boolean {
  return /^\d{1,3}(?:st|nd|rd|th)(?!\p{L})/u.test(text.slice(candidate.next, candidate.next + 6))
}

/** Whether a form can be initials at all: a capital first, or a letter of a script without them and its full stop. */
function mayBeInitial(form: string): boolean {
  const first = classesAt(form, 0)
  return (first & capitalClass) !== 0 || (first & smallClass) === 0
}

/** Single letters of scripts without capitals, Arabic and Hebrew ones with their points; in South India's they come with a vowel sign. Short ones with several full stops are too (बी.जे.पी.). */
function isUncasedInitial(form: string): boolean {
  if (form.indexOf('.') < form.length - 1) {
    const parts = form.split('.').slice(0, -1)
    if (!/\p{N}/u.test(form)) return parts.every((part) => part.length > 0 && part.length <= 4)
  } else if ((classesAt(form, 1) & letterClass) !== 0) return false
  if (/^[\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]/u.test(form))
    return /^(?:\p{Lo}\p{M}{0,2}\.){1,6}$/u.test(form)
  return /^(?:(?!\p{Script=Hangul})\p{Lo}[\u0591-\u05C7\u064B-\u0652]*\.){1,6}$/u.test(form)
}

/** Whether a letter is a label rather than an initial: a word that takes one stands before it (plan B., vitamin C.). */
function isLetterLabel(form: string, { text, candidate, language }: SentenceContext): boolean {
  if (form.length !== 2 || language.beforeFigures.size === 0) return false
  const space = candidate.terminal - 2
  if (text.charAt(space) !== ' ' && text.charAt(space) !== '\u00A0') return false
  return isLabel(text.slice(runStart(text, space, Math.max(0, candidate.terminal - 26), letterClass), space), language)
}

/** Whether another initial stands before one: then even a word that often begins a sentence is a name's (Ф. В. Де Клерк). */
function followsInitial({ text, candidate, opensNext }: SentenceContext, form: string): boolean {
  const start = candidate.terminal - form.length
  return !opensNext && /(?<!\p{L})\p{Lu}\.[ \u00A0\u202F]?$/u.test(text.slice(Math.max(0, start - 4), start + 1))
}

/** Whether the language knows words after which a number is a label. */
export function isLabel(word: string, language: Language): boolean {
  return language.beforeFigures.has(word.toLowerCase())
}
