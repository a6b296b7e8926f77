import type { Abbreviations, Language } from '../language/index.js'
import { wordsOf } from './attribution.js'
import { isMonth, isMonthAbbreviation, isMonthOrWeekday } from './calendar-names.js'
import { isDigit, isLower, isUpper } from './characters.js'
import type { Judgement, SentenceContext } from './sentence-context.js'

const no = (reason: string): Judgement => ({ ends: false, reason })

/** What a full stop after an abbreviation or an initial says; nothing where the word before it is neither. */
export function judgeAbbreviation(at: SentenceContext): Judgement {
  const parts = partsAround(at.text, at.candidate.terminal)
  const { abbreviations } = at.language
  for (let after = Math.min(2, parts.after.length); after >= 0; after--)
    for (let before = parts.before.length; before >= 0; before--) {
      const form = [
        ...parts.before.slice(parts.before.length - before),
        parts.own,
        ...parts.after.slice(0, after),
      ].join('')
      if (after > 0 && isListed(form, abbreviations)) return no('inside-abbreviation')
      if (after === 0) {
        const judgement = judgeForm(form, at)
        if (judgement !== undefined) return judgement
      }
    }
  const hyphen = parts.own.lastIndexOf('-')
  return (hyphen > 0 ? judgeForm(parts.own.slice(hyphen + 1), at) : undefined) ?? judgeInitial(parts.own, at)
}

function isListed(form: string, abbreviations: Abbreviations): boolean {
  return abbreviations.multiDot.has(form) || abbreviations.mayEnd.has(form) || abbreviations.neverFinal.has(form)
}

function judgeForm(form: string, at: SentenceContext): Judgement {
  const { neverFinal, multiDot, beforeNumber, beforeName, mayEnd } = at.language.abbreviations
  if (neverFinal.has(form) || multiDot.has(form)) return no('abbreviation')
  if (isMonthAbbreviation(form, at.language) && isDigit(at.nextChar)) return no('date')
  if (beforeNumber.has(form) && (isDigit(at.nextChar) || /^[IVXLCDM]+$/u.test(at.nextWord)))
    return no('abbreviation-before-number')
  if (mayEnd.has(form) && isUpper(at.nextChar)) {
    if (isMonth(at.nextWord, at.language) && isMonthOrWeekday(form.slice(0, -1), at.language)) return no('date')
    const time = judgeTime(form, at)
    if (time !== undefined) return time
  }
  const begins = beginsSentence(at) || (mayEnd.has(form) && beginsWithTitle(at))
  if (beforeName.has(form) && !begins) return no('abbreviation-before-name')
  if (mayEnd.has(form) && !at.language.cased && at.language.starters.size > 0 && !begins) return no('abbreviation')
  if (mayEnd.has(form) && at.language.capitalNouns && !begins) return no('abbreviation')
  if (mayEnd.has(form) && at.language.cased && !isUpper(at.nextChar) && !at.opensNext && !isDigit(at.nextChar))
    return no('abbreviation')
  return mayEnd.has(form) ? { ends: true, reason: 'abbreviation-at-end' } : undefined
}

/** A capital and a full stop before another capital: J. R. Calloway. */
function judgeInitial(form: string, at: SentenceContext): Judgement {
  const letter = form.replace(/\p{M}/gu, '')
  const before = at.text.charAt(at.candidate.terminal - form.length)
  if (/["'’״׳]/u.test(before)) return undefined
  if (
    /^(?:\p{Lu}\.-?)+$/u.test(form) ||
    /^(?:[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}]\.){1,6}$/u.test(letter)
  )
    return isDigit(at.nextChar) || beginsSentence(at) ? undefined : no('initial')
  return undefined
}

/** A time, a year or a measure before a capital: it ends the sentence (`at 6 p.m. Hale left`), unless that has hardly begun (`W 1999 r. Polska`) or a weekday follows. */
function judgeTime(form: string, at: SentenceContext): Judgement {
  const { text, start, candidate, language } = at
  if (!/^(?:\p{Ll}|[AP]\.M\.)/u.test(form)) return undefined
  const clause = text.slice(Math.max(start, candidate.terminal - 80), candidate.terminal)
  const before = /^(.*[\p{Nd}IVXL])\s*(?:\p{L}{1,5}\.?\s?){1,3}$/su.exec(clause)?.[1]
  if (before === undefined) return undefined

  const words = wordsOf(before)
  const first = words[0] ?? ''
  const hardlyBegun = words.length <= 3 && language.starters.has(first) && !language.reporting.pronouns.has(first)
  if (hardlyBegun || isMonthOrWeekday(at.nextWord, language)) return no('abbreviation-in-time')
  return /^\p{Lu}{2,4}$/u.test(at.nextWord) ? undefined : { ends: true, reason: 'time-at-end' }
}

/** Whether a title follows (`at 6 p.m. Mr. Hale left`). */
function beginsWithTitle(at: SentenceContext): boolean {
  return isUpper(at.nextChar) && at.followedByStop && at.language.abbreviations.neverFinal.has(`${at.nextWord}.`)
}

/** Whether what follows looks like the beginning of a sentence rather than of a name: a word that often begins one. */
export function beginsSentence(at: SentenceContext): boolean {
  if (at.opensNext) return true
  if (/^\p{Lu}$/u.test(at.nextWord) && at.followedByStop) return false
  if (at.language.starterPrefixes.some((prefix) => at.nextWord.startsWith(prefix) && at.nextWord.length > 3))
    return true
  return at.language.starters.has(at.nextWord.toLowerCase()) && !isLower(at.nextChar)
}

interface Parts {
  readonly before: readonly string[]
  readonly own: string
  readonly after: readonly string[]
}

/** The word that a full stop ends, and short ones with full stops of their own next to it (`z. B.`). */
function partsAround(text: string, stop: number): Parts {
  const before: string[] = []
  const left = text.slice(Math.max(0, stop - 40), stop + 1)
  const own = /(?<![\p{L}\p{M}\p{N}.-])[\p{L}\p{M}\p{N}.-]+$/u.exec(left)?.[0] ?? '.'
  let rest = left.slice(0, left.length - own.length)
  for (let count = 0; count < 3; count++) {
    const part = /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]{0,3}\.)[\s\u200B]+$/u.exec(rest)
    if (part?.[1] === undefined) break
    before.unshift(part[1])
    rest = rest.slice(0, part.index)
  }
  const after: string[] = []
  let right = text.slice(stop + 1, stop + 40)
  for (let count = 0; count < 2; count++) {
    const part = /^[\s\u200B]*(\p{L}[\p{L}\p{M}]{0,3}\.)/u.exec(right)
    if (part?.[1] === undefined) break
    after.push(part[1])
    right = right.slice(part[0].length)
  }
  return { before, own: own.replace(/^[-.]+(?=.)/u, ''), after }
}

/** The word before a full stop, with what stands before it on its left. */
export function wordBefore(text: string, stop: number): { readonly word: string; readonly start: number } {
  const left = text.slice(Math.max(0, stop - 40), stop)
  const word = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u.exec(left)?.[0] ?? ''
  return { word, start: stop - word.length }
}

/** Whether the language knows words after which a number is a label. */
export function isLabel(word: string, language: Language): boolean {
  return language.beforeFigures.has(word.toLowerCase())
}
