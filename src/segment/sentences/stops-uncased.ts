import { classesAt, isDigit, isParticleScript, isUpper, particleClass } from '../characters.js'
import type { Judgement, SentenceContext } from './sentence-context.js'

const no = (reason: string): Judgement => ({ ends: false, reason })

/**
 * A single Tibetan shad ends a clause, two end a sentence (།།, ། །); a single Ethiopic mark between words is a space, two are a full stop (፡፡); Khmer ។ល។ is `etc.`
 */
export function judgeSingleShad({ text, candidate, language }: SentenceContext): Judgement {
  const stop = text.charAt(candidate.terminal)
  if (language.script === 'Khmr' && text.startsWith('ល។', candidate.terminal + 1)) return no('abbreviation')
  if ((stop !== '།' && stop !== '፡') || candidate.terminalEnd - candidate.terminal > 1) return undefined
  if (text.charAt(candidate.next) === stop) return no('clause')
  return text
    .slice(Math.max(0, candidate.terminal - 3), candidate.terminal)
    .trimEnd()
    .endsWith(stop)
    ? undefined
    : no('clause')
}

/** `.` in a text that has another full stop of its own: it ends a sentence only after a letter of an unspaced script, or after a whole sentence in another script. */
export function judgeForeignStop({ text, candidate, language, nextChar, ownStop }: SentenceContext): Judgement {
  if (candidate.terminalEnd - candidate.terminal !== 1 || text.charAt(candidate.terminal) !== '.') return undefined
  const afterParticle = (classesAt(text, candidate.terminal - 1) & particleClass) !== 0
  // `Inc.는`, `U.S.の`: what follows hangs on the word.
  if (!candidate.closes && candidate.next === candidate.end && isParticleScript(nextChar) && !afterParticle)
    return no('particle')
  if (language.script === 'Thai' && afterParticle) return no('abbreviation')
  if (!ownStop || language.cased || afterParticle) return ownStop && language.cased ? no('foreign-stop') : undefined
  return (candidate.closesQuotation || isUpper(nextChar)) && endsForeignSentence(text, candidate.terminal)
    ? undefined
    : no('foreign-stop')
}

/** Whether at least three words of a script with capitals stand before a full stop. */
function endsForeignSentence(text: string, stop: number): boolean {
  const words = text
    .slice(Math.max(0, stop - 60), stop)
    .split(/\s+/u)
    .slice(-3)
  return words.length === 3 && words.every((word) => /\p{Script=Latin}/u.test(word)) && (words.at(-1)?.length ?? 0) > 2
}

/**
 * A question, an exclamation or an abbreviation in brackets that stand in the middle of a sentence does not end it (《怎么办？》一书, (ش.م.ع.) إن), nor does
 * a title in brackets of its own; a full stop of the script's own does.
 */
export function judgeClosedBracket({ text, candidate, language, start }: SentenceContext): Judgement {
  if (!candidate.closes || candidate.closesQuotation || language.cased) return undefined
  const closing = text.charAt(candidate.end - 1)
  if (/[》〉]/u.test(closing)) return no('title')
  if (!/[)）\]】]/u.test(closing) || !/[.?!？！؟]/u.test(text.charAt(candidate.terminal))) return undefined
  const from = Math.max(start, candidate.terminal - 200)
  let opening = candidate.terminal
  while (opening > from && !'(（[【'.includes(text.charAt(opening))) opening--
  return opening > from && /[\p{L}\p{N}]/u.test(text.slice(from, opening)) ? no('in-brackets') : undefined
}

/** A narrow ! after one word of Latin script, in a text without spaces between words, belongs to a name (Yahoo!ニュース). */
export function judgeBrandMark({ text, candidate, language }: SentenceContext): Judgement {
  if (language.spaced || candidate.closes || text.slice(candidate.terminal, candidate.terminalEnd) !== '!')
    return undefined
  let from = candidate.terminal
  while (from > candidate.terminal - 30 && /^\p{Script=Latin}/u.test(text.charAt(from - 1))) from--
  if (!/\p{Lu}/u.test(text.slice(from, candidate.terminal))) return undefined
  const before = text.slice(Math.max(0, from - 2), from).trimEnd()
  return /[\p{Script=Latin},.!?'’]$/u.test(before) ? undefined : no('name')
}

/** A figure of the script's own, or a letter that counts, at the paragraph's beginning is a label (۱. …, 가. …). */
export function judgeNativeLabel({ text, candidate, start, language }: SentenceContext): Judgement {
  // `Q. … A. …`
  if (!language.cased && candidate.terminal - start === 1 && isUpper(text.charAt(start))) return no('label')
  if (candidate.terminal > 40 || text.charAt(candidate.terminal) !== '.') return undefined
  return /^\s*[(]?(?:\p{Nd}{1,3}|[가나다라마바사아자차카타파하ア-ン])\.$/u.test(text.slice(0, candidate.terminal + 1))
    ? no('label')
    : undefined
}

/** Dates written with a full stop after each figure (2024. 5. 12. 시행). */
export function judgeDottedDate({ text, candidate, language, nextChar }: SentenceContext): Judgement {
  if (language.script !== 'Kore' || !isDigit(text.charAt(candidate.terminal - 1))) return undefined
  const date = /(?:^|[^\d.])\d{4}\. ?(?:\d{1,2}\. ?)?(?:\d{1,2}\.)?$/u.exec(
    text.slice(Math.max(0, candidate.terminal - 14), candidate.terminal + 1),
  )
  if (date === null) return undefined
  const parts = date[0].split('.').length - 1
  return parts === 3 || isDigit(nextChar) ? no('date') : undefined
}
