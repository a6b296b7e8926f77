import type { Language } from '../../language/index.js'
import { endsPhrase, isPassedOver, isWord, tokenBefore } from './grammar.js'
import { isPlural } from './institutions.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/** No noun can follow: the clause ends, or goes on with an adverb, a conjunction or a prepositional phrase. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !isWord(token) || endsPhrase(token)
}

/** A name behind the verb that no preposition governs, and that was not understood (`powiedział z kolei Sasin`): the verb has a subject. */
export function namesSomeone(tokens: readonly Token[], verb: number, { cased, speakers }: Language): boolean {
  const end = tokens.findIndex((token, index) => index > verb && !isWord(token))
  return tokens.slice(verb + 1, end < 0 ? tokens.length : end).some((token, index, rest) => {
    const before = tokenBefore(rest, index)
    return cased && token.capital && before?.capital !== true && !speakers.prepositions.has(before?.lower ?? '')
  })
}

/** `сказал рэпер`, `řekla zpěvačka`, `жалуются жильцы`: the only word between verb and clause's end, in the nominative of the verb's gender or number. */
export function agreeingNoun(tokens: readonly Token[], verb: number, language: Language): NounPhrase | undefined {
  const { masculineVerbs, feminineVerbs } = language.speakers
  const { lower = '' } = tokens[verb] ?? {}
  let at = verb + 1
  while (isPassedOver(tokens[at])) at++
  const noun = tokens[at]
  if (!isWord(noun) || noun.capital || noun.text.length < 4 || endsPhrase(noun)) return undefined
  if (!endsClause(tokens, at + 1)) return undefined
  const woman = feminineVerbs.some((ending) => lower.endsWith(ending))
  const man = !woman && masculineVerbs.some((ending) => lower.endsWith(ending))
  if (isPlural(tokens[verb], language) && /[ыи]$/u.test(noun.lower))
    return { kind: 'description', start: at, end: at + 1 }
  const agrees = woman ? /[аяa]$/u.test(noun.lower) : man && /[^аеёиоуыэюяіїєaeiouyáéíóúůýěąęмmхhљ]$/u.test(noun.lower)
  return agrees ? { kind: 'description', start: at, end: at + 1 } : undefined
}
