import type { Language } from '../../language/index.js'
import { endsPhrase, isPassedOver, isRole, isVerb, isWord } from './grammar.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/**
 * `Представитель завода по связям Олег Рыбак заявил`: between someone who speaks and the verb stands a prepositional phrase and behind it a name of two words,
 * in the nominative by the verb's gender.
 */
export function withOwnName(
  tokens: readonly Token[],
  phrase: NounPhrase,
  verb: number,
  { speakers }: Language,
): NounPhrase {
  if (speakers.adjectiveEndings.length === 0 || phrase.kind === 'pronoun') return phrase
  for (let index = phrase.end; index < verb - 1 && isWord(tokens[index]); index++) {
    const { capital, lower = '' } = tokens[index] ?? {}
    if (capital !== true || tokens[index + 1]?.capital !== true || index === phrase.end) continue
    if (speakers.prepositions.has(tokens[index - 1]?.lower ?? '') || !agrees(lower, tokens[verb], speakers)) continue
    let end = index + 2
    while (end < verb && tokens[end]?.capital === true) end++
    return { kind: 'name', start: phrase.start, end }
  }
  return phrase
}

/** Tokens between someone who speaks and the name, at most. */
const longestBetween = 6

/**
 * `заверил глава МЧС области Николай Ерёмин`, `a spiegato l’assessora al Lavoro Carla Neri`: behind a verb or a phrase of sources, what the office is of
 * stands between someone who speaks and a name of two words, with which the clause ends.
 *
 * @param verb tells the gender of the name, where it stands in the nominative
 */
export function withNameBehind(
  tokens: readonly Token[],
  phrase: NounPhrase,
  verb: Token | undefined,
  language: Language,
): NounPhrase {
  if (phrase.kind === 'pronoun' || !tokens.slice(phrase.start, phrase.end).some(isRole)) return phrase
  const { adjectiveEndings, oblique, prepositions } = language.speakers
  const inflects = adjectiveEndings.length > 0
  // `all’Ambiente`, where nouns have no cases: the word that is preposition and article, and what the office is of.
  const complement = !inflects && isComplement(tokens[phrase.end], language)
  if (!inflects && !complement) return phrase
  let start = complement ? phrase.end + 2 : phrase.end
  while (start - phrase.end < longestBetween && staysInPhrase(tokens[start], language)) start++
  let end = start
  while (tokens[end]?.capital === true && isWord(tokens[end])) end++
  if (end - start < 2 || !endsThere(tokens[end])) return phrase
  if (
    start === phrase.end ||
    prepositions.has(tokens[start - 1]?.lower ?? '') ||
    oblique.has(tokens[start - 1]?.lower ?? '')
  )
    return phrase
  const name = tokens[start]?.lower ?? ''
  if (inflects && verb !== undefined && !agrees(name, verb, language.speakers)) return phrase
  return { kind: 'name', start: phrase.start, end }
}

function isComplement(token: Token | undefined, { speakers }: Language): boolean {
  return isWord(token) && speakers.oblique.has(token.lower) && speakers.prepositions.has(token.lower)
}

/** A noun in the genitive or a name in quotation marks. */
function staysInPhrase(token: Token | undefined, language: Language): boolean {
  if (token?.type === 'quotation') return language.speakers.adjectiveEndings.length > 0
  return isWord(token) && !token.capital && !endsPhrase(token) && !isVerb(token) && !isPassedOver(token)
}

function endsThere(token: Token | undefined): boolean {
  return !isWord(token) || endsPhrase(token)
}

/** A first name has the nominative of the gender that a verb in the past tells. */
function agrees(name: string, verb: Token | undefined, speakers: Language['speakers']): boolean {
  const { lower = '' } = verb ?? {}
  if (speakers.feminineVerbs.some((ending) => lower.endsWith(ending))) return /[аяьa]$/u.test(name)
  return (
    speakers.masculineVerbs.some((ending) => lower.endsWith(ending)) &&
    /[^аеёиоуыэюяіїєaeiouyáéíóúůýěąęмm]$/u.test(name)
  )
}
