import { type Language, readTable } from '../../language/index.js'
import { classesAt, isDigit, isLower, isPlain, isSpace, isUpper, letterClass } from '../characters.js'
import { markAt } from '../marks/mark-table.js'
import { beginsSentence } from './begins-sentence.js'
import type { Judgement, SentenceContext } from './sentence-context.js'
import { numberFollows } from './times.js'

/** Words without a vowel are abbreviations (`Gl.`, `Rt.`), but in languages whose r and l can be vowels. */
const consonantWords: ReadonlySet<string> = new Set(['cs', 'sk', 'hr', 'sl', 'sr', 'bs', 'mk', 'bg'])
const noVowel = /^[\p{Script=Latin}\p{Script=Cyrillic}]{2,5}$/u
const vowel = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿāăąēėęěīįıōőūůűųơưаеиоуыэюяєіїёўъ\p{M}]/iu
/** Sounds that people make (Hmm. Pst. Brr.). */
const sound = /^(?:h+m+|m+(?:hm*)?|p?s+t+|b+r+|g+r+|p+f+t?|t+s+k*|s+h+|t+s{2,}|z+|х+м+|б+р+|т+с+|п+ф+|г+м+)$/iu

/** Ends of domains in common use: a word with inner stops that ends so is an address. */
const domain =
  /\.(?:com|org|net|gov|edu|info|mil|biz|eu|at|au|be|bg|br|by|ca|ch|cn|co|cz|de|dk|ee|es|fi|fm|fr|gr|hr|hu|id|ie|il|in|io|ir|is|it|jp|kr|lt|lv|me|mx|nl|no|nz|pl|pt|ro|rs|ru|se|si|sk|su|th|to|tr|tv|ua|uk|us|vn|za|укр|рф)$/iu

/**
 * What a full stop says after a word that is in no list but looks like an abbreviation: by how the document writes it elsewhere, by its letters, or by what
 * stands around it. A sentence ends there only before a word that often begins one.
 */
export function judgeUnlisted(own: string, at: SentenceContext): Judgement {
  const word = own.slice(0, -1)
  if (!isDigit(at.nextChar) && !mayPrecedeCapital(word, at)) return undefined
  if (isCutOff(word, at)) return undefined
  if (/^\p{L}{2,8}$/u.test(word)) {
    if (at.document.isStopped(word)) return { ends: false, reason: 'stopped-elsewhere' }
    if (at.document.isBare(word)) return undefined
  }
  const abbreviates = isDigit(at.nextChar) ? abbreviatesBeforeFigure(own, at) : abbreviatesBeforeCapital(word, at)
  return abbreviates ? { ends: false, reason: 'looks-like-abbreviation' } : undefined
}

/** Whether a capital follows that begins a name rather than a sentence, after a word that is not too long for the rules below. */
function mayPrecedeCapital(word: string, at: SentenceContext): boolean {
  return isUpper(at.nextChar) && !isLonger(word, 8) && (!beginsSentence(at) || titleFollows(at))
}

/** Whether a word has more than so many letters and no stop in it. */
function isLonger(word: string, letters: number): boolean {
  return word.length > letters && isPlain(word, 1)
}

/** Whether a word is the rest of another, after a mark, a slash or a figure; after an article cut short it may be an abbreviation by its stops or its last letter (`l’a.d. Rossi`, `all’osp. Verdi`). */
function isCutOff(word: string, { text, candidate, language }: SentenceContext): boolean {
  const start = candidate.terminal - word.length
  const before = text.charAt(start - 1)
  if (isSpace(before) || !/["'’°/@\d]/u.test(before)) return false
  const elided = /\p{L}['’]/u.test(text.slice(Math.max(0, start - 2), start))
  return !elided || !(isDotted(word) || language.truncatedEndings.some((ending) => word.endsWith(ending)))
}

function abbreviatesBeforeFigure(own: string, at: SentenceContext): boolean {
  const word = own.slice(0, -1)
  return (
    isMonthBegun(word, at) ||
    (isSmallLetter(word) && !vowel.test(word) && !followsFigure(at, word)) ||
    /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) ||
    followsAbbreviation(word, at) ||
    isCompound(own, at) ||
    /^\p{L}{5,8}\.\p{Ll}{2,4}$/u.test(word) ||
    hasNoVowel(word, at) ||
    isDotted(word) ||
    isTruncated(word, at)
  )
}

function abbreviatesBeforeCapital(word: string, at: SentenceContext): boolean {
  // All rules here are about stops in a word or about six letters at most.
  if (isLonger(word, 6)) return false
  return (
    (isSmallLetter(word) && !vowel.test(word) && !followsFigure(at, word)) ||
    hasNoVowel(word, at) ||
    isDotted(word) ||
    (word.includes('.-') && /\.-\p{Lu}\p{L}{2,4}$/u.test(word)) ||
    isShortName(word, at) ||
    isTruncated(word, at) ||
    (/^\p{Ll}{2,6}$/u.test(word) && numberFollows(at))
  )
}

/** Whether a short word with a small letter is cut off: by its last letters; or a vowel would end it otherwise, and it stands where one that is does. */
function isTruncated(word: string, at: SentenceContext): boolean {
  const { language } = at
  if (!/^\p{Ll}{2,6}$/u.test(word) || language.wholeWords.has(word) || language.starters.has(word)) return false
  if (language.truncatedEndings.some((ending) => word.endsWith(ending)) || endsInNoCluster(word, language)) return true
  if (vowel.test(word.slice(-1)) || word.length > 5 || language.speakers.adverbs.has(word)) return false
  return standsAlone(word, at) || (language.finalClusters.size > 0 && initialFollows(at))
}

/** Whether a word ends in two consonants in which none of the language does. */
function endsInNoCluster(word: string, { finalClusters }: Language): boolean {
  const pair = word.slice(-2)
  return (
    word.length > 2 &&
    finalClusters.size > 0 &&
    !finalClusters.has(pair) &&
    ![...pair].some((letter) => vowel.test(letter))
  )
}

/** Whether initials and a name follow (`kal. J. Mägi`). */
function initialFollows({ text, candidate }: SentenceContext): boolean {
  return /^(?:\p{Lu}\.[ \u00A0\u202F]?){1,3}\p{Lu}\p{Ll}/u.test(text.slice(candidate.next, candidate.next + 12))
}

/** Whether a quotation follows that is a title: short, without a stop or a comma, and the sentence goes on after it (`nagr. „Slobodna riječ“ za 2023.`). */
export function titleFollows(at: SentenceContext): boolean {
  const { text, candidate, opensNext } = at
  const end = opensNext ? titleEnd(at) : undefined
  return (
    end !== undefined &&
    /^(?:[^,!?…;:\s.]|\.(?= \p{Ll}))+(?:\s(?:[^,!?…;:\s.]|\.(?= \p{Ll}))+){0,3}$/u.test(
      text.slice(candidate.next, end),
    ) &&
    /^(?:[.;:)]|[ \u00A0][\p{Ll}(\p{Nd}])/u.test(text.slice(end + 1, end + 3))
  )
}

/** Where a mark closes next after no more than three spaces; no letter does. */
function titleEnd({ text, marks, candidate }: SentenceContext): number | undefined {
  const limit = Math.min(text.length, candidate.next + 60)
  let spaces = 0
  for (let at = candidate.next + 1; at < limit && spaces <= 3; at++) {
    if ((classesAt(text, at) & letterClass) !== 0) continue
    if (text.charAt(at) === ' ') spaces++
    else if (markAt(text, marks, at)?.role === 'close') return at
  }
  return undefined
}

/** Whether a word stands right after another abbreviation, or after a comma or a bracket and before a name (`Nowak, kier. Kowal,`, `канд. мист. Білик`); the last of words in a row stands so too (`small, fast, red. Critics`). */
function standsAlone(word: string, at: SentenceContext): boolean {
  const { text, start, candidate, language } = at
  const from = candidate.terminal - word.length
  const before = /(\p{L}{0,20}\p{P}) $/u.exec(text.slice(Math.max(start, from - 22), from))?.[1]
  if (before === undefined) return false
  if (/^[(–—]$/u.test(before)) return nameFollows(at)
  if (before.endsWith(',')) return (isDigit(at.nextChar) || !isLower(before)) && nameFollows(at)
  return isAbbreviation(before, language)
}

/** Whether the next word is followed as a name is: by another with a capital, or by what ends an apposition. */
function nameFollows({ text, candidate, nextWord }: SentenceContext): boolean {
  const end = candidate.next + nextWord.length
  return /^(?:[,.;)]|[ \u00A0]\p{Lu})/u.test(text.slice(end, end + 2))
}

/** Whether a form stands before something: a measure or a place that may end a sentence does not. */
function isAbbreviation(form: string, { abbreviations: { neverFinal, beforeName, mayEnd } }: Language): boolean {
  return neverFinal.has(form) || (beforeName.has(form) && !mayEnd.has(form))
}

/** The first two letters of a given name in the middle of a sentence (`Ів. Ткач`): a vowel would hardly end them. */
function isShortName(word: string, { start, candidate }: SentenceContext): boolean {
  return candidate.terminal - word.length > start && /^\p{Lu}\p{Ll}$/u.test(word) && !vowel.test(word.slice(-1))
}

/** A single small letter (`v. 12`). */
function isSmallLetter(word: string): boolean {
  return /^\p{Ll}$/u.test(word)
}

/** A figure stands before a word: then that is a measure. */
function followsFigure({ text, candidate }: SentenceContext, word: string): boolean {
  const start = candidate.terminal - word.length
  return /(?:\p{Nd}|(?<!\p{L})[IVX]{1,5})\.?[ \u00A0\u202F]?$/u.test(text.slice(Math.max(0, start - 8), start))
}

function hasNoVowel(word: string, { language }: SentenceContext): boolean {
  if (!noVowel.test(word) || holdsVowel(word) || !/\p{Ll}/u.test(word) || sound.test(word)) return false
  return !consonantWords.has(language.tag.split('-')[0] ?? '')
}

/** Most words hold one as it is written; others under an accent. */
function holdsVowel(word: string): boolean {
  return vowel.test(word) || vowel.test(word.normalize('NFD'))
}

/** A single capital after an abbreviation: part of a number (`art. L. 121`, `Fed. R. Civ. P. 12`). */
function followsAbbreviation(word: string, { text, candidate, language }: SentenceContext): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false
  const before = /(\p{L}{2,8}\.)[ \u00A0]$/u.exec(
    text.slice(Math.max(0, candidate.terminal - 11), candidate.terminal - 1),
  )?.[1]
  return (
    before !== undefined &&
    (language.abbreviations.beforeNumber.has(before) || language.abbreviations.beforeName.has(before))
  )
}

/** A name that ends in the abbreviation of a word for a street (`Goethestr. 12`). */
function isCompound(own: string, { language }: SentenceContext): boolean {
  return (
    /^\p{Lu}/u.test(own) && language.streets.some((ending) => own.length >= ending.length + 2 && own.endsWith(ending))
  )
}

/** Several short parts with stops between them (`dr.phil.`, `d.d.l.`), and no address. */
function isDotted(word: string): boolean {
  if (!word.includes('.')) return false
  return /^\p{L}{1,4}(?:\.\p{L}{1,4}){1,3}$/u.test(word) && /\p{Ll}/u.test(word) && !domain.test(word)
}

/** A day before it or a year after it, and the beginning of a month's name (`3 берез. 2023`). */
function isMonthBegun(word: string, at: SentenceContext): boolean {
  const year = /^(?:1\p{Nd}|20)\p{Nd}{2}(?!\p{Nd})/u.test(at.text.slice(at.candidate.next, at.candidate.next + 5))
  if (word.length < 3 || (!year && !followsFigure(at, word))) return false
  const begun = word.toLowerCase()
  return [...readTable(at.language.cldr.months).values()]
    .flat()
    .some((name) => name.length > begun.length && name.toLowerCase().startsWith(begun))
}
