import type { Language } from '../../../language/index.js'

/**
 * Whether a text tells what somebody says in reported speech: a word of saying and, soon after it, the conjunction (said
 * that …), or a verb in the mood of it. Chinese has neither: there the word of saying stands right before the rest.
 */
export function isReportedIn(text: string, language: Language): boolean {
  const { reporting, spaced } = language
  if (hasReportedMood(text, language)) return true
  if (!spaced && reporting.conjunctions.size === 0)
    return [...reporting.verbs].some(
      (verb) => text.includes(verb) && isLetter.test(text.charAt(text.indexOf(verb) + verb.length)),
    )
  const words = lowerWordsOf(text)
  return words.some(
    (word, at) =>
      reporting.conjunctions.has(word) &&
      words.slice(Math.max(0, at - 6), at).some((before) => reporting.verbs.has(before)),
  )
}

/** Whether a text tells something in the mood of reported speech, where a language has one (er habe, sie sei). */
export function hasReportedMood(text: string, { reporting }: Language): boolean {
  if (reporting.mood.length === 0) return false
  const words = ` ${lowerWordsOf(text).join(' ')} `
  return reporting.mood.some((phrase) => words.includes(` ${phrase} `))
}

const isLetter = /\p{L}/u

/** Whether what stands before a quotation ends in the conjunction of reported speech (he wrote that “…”). */
export function isLinkedIn(before: string, { reporting }: Language): boolean {
  return reporting.conjunctions.has(lowerWordsOf(before.slice(-40)).at(-1) ?? '')
}

/**
 * Whether a quotation is a part of the sentence around it (in “an arbitrary way”): a word stands right before it, and none
 * of saying.
 */
export function isFragmentAfter(before: string, { reporting, spaced }: Language): boolean {
  const word = /[\p{L}\p{M}]\s*$/u.test(before) ? lowerWordsOf(before.slice(-40)).at(-1) : undefined
  return spaced && word !== undefined && !reporting.verbs.has(word)
}

/**
 * Whether a text without marks tells what somebody says as if it had them: a word of saying stands right behind a comma
 * or a stop (Ми чекатимемо, — сказала вона), or before a colon; or there is a colon where the source has one before the
 * mark.
 */
export function isSpokenIn(text: string, before: string, { reporting, spaced }: Language): boolean {
  const isVerb = (word: string): boolean => reporting.verbs.has(word.toLowerCase())
  const endsInVerb = (words: string): boolean =>
    spaced ? isVerb(words) : [1, 2, 3, 4].some((last) => isVerb(words.slice(-last)))
  for (const [, said = ''] of text.matchAll(announced)) if (/[:：]\s*$/u.test(before) || endsInVerb(said)) return true
  return [...attributionsIn(text, reporting)].length > 0
}

/** Whether somebody says something in a text. */
export function hasWordOfSaying(text: string, { reporting }: Language): boolean {
  return lowerWordsOf(text).some((word) => reporting.verbs.has(word))
}

/** Whether what stands between two marks ends in who says it (Мосту немає, — сказав він). */
export function endsInAttribution(text: string, { reporting }: Language): boolean {
  const end = text.slice(-120)
  return [...attributionsIn(end, reporting)].some((after) => /^[\p{L}\p{M}\s’'-]*\.?$/u.test(end.slice(after)))
}

/** Where what says who spoke ends; a conjunction behind it makes the rest what was said. */
function* attributionsIn(text: string, { verbs, pronouns, conjunctions }: Language['reporting']): Iterable<number> {
  for (const { index, 0: all, groups: { first = '', second = '', third = '' } = {} } of text.matchAll(attribution)) {
    // French writes pronoun and verb in one: a-t-il ajouté.
    const pronoun = first.slice(first.lastIndexOf('-') + 1).toLowerCase()
    const next = verbs.has(first.toLowerCase())
      ? second
      : pronouns.has(pronoun) && verbs.has(second.toLowerCase())
        ? third
        : undefined
    if (next !== undefined && !conjunctions.has(next.toLowerCase())) yield index + all.length
  }
}

/** A word before a colon after which no mark stands. */
const announced = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[:：]\s?\p{L}/gu

/** What may say who spoke: words behind a comma or a stop that no mark stands before. */
const attribution =
  /(?<=[\p{L}\p{M}\p{N}])[,!?…،，؟](?:\s?[—–-])?\s?(?<first>\p{L}[\p{L}\p{M}-]*)(?:\s(?<second>\p{L}[\p{L}\p{M}]*))?(?:\s(?<third>\p{L}[\p{L}\p{M}]*))?/gu

function lowerWordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).map((word) => word.toLowerCase())
}
