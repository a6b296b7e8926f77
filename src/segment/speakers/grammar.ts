import type { Language } from '../../language/index.js'
import { isReporting } from '../attribution.js'
import { isMonthOrWeekday } from '../calendar-names.js'
import type { Token } from './tokens.js'

/** Small words inside names (`von`, `al`). */
const nameParticles: ReadonlySet<string> = new Set(
  'de da di du del della dos das do van von der den dem ten ter la le bin ibn al el bar ben zu zur af av y e und'.split(
    ' ',
  ),
)

/** Whether a token is a word. */
export function isWord(token: Token | undefined): token is Token {
  return token?.type === 'word'
}

/** Whether a token is one of some punctuation marks, of one code unit each. */
export function isMark(token: Token | undefined, marks: string): boolean {
  if (token?.type !== 'mark' || token.text.length !== 1) return false
  const unit = token.text.charCodeAt(0)
  for (let at = 0; at < marks.length; at++) if (marks.charCodeAt(at) === unit) return true
  return false
}

/** Whether a token is a small word that may stand inside a name. */
export function isNameParticle(token: Token | undefined): boolean {
  return isWord(token) && nameParticles.has(token.lower)
}

/** A finite verb of speech; a capital makes it a name, but at a sentence's beginning. */
export function isVerb(token: Token | undefined, language: Language, first = false): token is Token {
  if (!isWord(token) || (token.capital && !first)) return false
  const { indefinite, judgements, participles, quoting } = language.speakers
  if (judgements.has(token.lower) || participles.has(token.lower) || quoting.has(token.lower)) return true
  return isReporting(token.lower, language) && !indefinite.has(token.lower)
}

/** Whether a token is a pronoun that may be a subject. */
export function isPronoun(token: Token | undefined, language: Language): boolean {
  return isWord(token) && language.reporting.pronouns.has(token.lower)
}

/** A pronoun, not the possessive of the same form before a noun (`ihr Sprecher`). */
export function standsAsPronoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (!isPronoun(token, language)) return false
  const next = tokens[at + 1]
  return !(language.speakers.articles.has(token?.lower ?? '') && isWord(next) && !endsPhrase(next, language))
}

/** Words that stand between a subject and its verb or after both, and are no part of a name. */
export function isPassedOver(token: Token | undefined, language: Language): boolean {
  if (!isWord(token)) return false
  const { adverbs, auxiliaries } = language.speakers
  if (adverbs.has(token.lower) || auxiliaries.has(token.lower)) return true
  if (language.speakers.adverbEndings.some((ending) => token.text.endsWith(ending))) return true
  return /^\p{Nd}+$/u.test(token.text) || isDay(token, language)
}

/** Words at which a noun phrase ends. */
export function endsPhrase(token: Token, language: Language): boolean {
  const { prepositions, conjunctions, oblique } = language.speakers
  if (token.capital && !/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(token.text)) return isDay(token, language)
  return (
    prepositions.has(token.lower) ||
    language.speakers.prefixes.some((prefix) => token.lower.startsWith(prefix)) ||
    conjunctions.has(token.lower) ||
    oblique.has(token.lower) ||
    language.speakers.addressees.has(token.lower) ||
    language.reporting.conjunctions.has(token.lower) ||
    isPassedOver(token, language) ||
    isPronoun(token, language) ||
    (!token.capital && (isReporting(token.lower, language) || isVerb(token, language)))
  )
}

/** A weekday or a month; three letters are rather a name (`Jan`, `May`) or another word. */
export function isDay(token: Token, language: Language): boolean {
  return token.text.length > 3 && isMonthOrWeekday(token.lower, language)
}

/** A noun for someone who speaks, in the nominative. */
export function isRole(token: Token | undefined, { speakers }: Language): boolean {
  if (!isWord(token)) return false
  if (speakers.roles.has(token.lower)) return true
  const last = token.lower.split('-').at(-1) ?? ''
  if (last !== token.lower && speakers.roles.has(last)) return true
  return speakers.roleEndings.some((ending) => token.lower.length > ending.length + 1 && token.lower.endsWith(ending))
}
