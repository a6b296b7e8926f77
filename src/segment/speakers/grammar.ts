import type { Language } from '../../language/index.js'
import {
  anyCaseVerbClass,
  dayClass,
  nameParticleClass,
  passedOverClass,
  phraseEndClass,
  pronounClass,
  roleClass,
  verbClass,
} from './lexicon.js'
import type { Token } from './tokens.js'

/** Whether a token is a word. */
export function isWord(token: Token | undefined): token is Token {
  return token?.type === 'word'
}

/** The token before an index; none before the first one. (V8 looks an index below nought up as a name, which takes it fifty times as long.) */
export function tokenBefore(tokens: readonly Token[], index: number): Token | undefined {
  return index > 0 ? tokens[index - 1] : undefined
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
  return token !== undefined && (token.classes & nameParticleClass) !== 0
}

/** A small word with a capital that begins a name inside a sentence (`informó De Andrés`). */
export function beginsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isNameParticle(token) || token?.capital !== true) return false
  return isWord(tokenBefore(tokens, index)) && tokens[index + 1]?.capital === true
}

/** A finite verb of speech; a capital makes it a name, but at a sentence's beginning. */
export function isVerb(token: Token | undefined, first = false): token is Token {
  return token !== undefined && (token.classes & (first ? anyCaseVerbClass : verbClass)) !== 0
}

/** Whether a token is a pronoun that may be a subject. */
export function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & pronounClass) !== 0
}

/** A pronoun, not the possessive of the same form before a noun (`ihr Sprecher`). */
export function standsAsPronoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (!isPronoun(token)) return false
  const next = tokens[at + 1]
  return !(language.speakers.articles.has(token?.lower ?? '') && isWord(next) && !endsPhrase(next))
}

/** Words that stand between a subject and its verb or after both, and are no part of a name. */
export function isPassedOver(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & passedOverClass) !== 0
}

/** Words at which a noun phrase ends. */
export function endsPhrase(token: Token): boolean {
  return (token.classes & phraseEndClass) !== 0
}

/** A weekday or a month; three letters are rather a name (`Jan`, `May`) or another word. */
export function isDay(token: Token): boolean {
  return (token.classes & dayClass) !== 0
}

/** A noun for someone who speaks, in the nominative. */
export function isRole(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & roleClass) !== 0
}

/** A small adjective whose ending says that the phrase is in the nominative (`техасский республиканец`). */
export function isNominative(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!isWord(token) || token.capital || !isWord(next) || endsPhrase(next) || endsPhrase(token)) return false
  return language.speakers.adjectiveEndings.some(
    (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
  )
}
