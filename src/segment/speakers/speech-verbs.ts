import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isVerb, isWord } from './grammar.js'
import type { Token } from './tokens.js'

/** The verb of speech stands among so many tokens after a quotation. */
const verbReach = 26

/** The first verb of speech after a quotation that is no noun. */
export function firstVerb(tokens: readonly Token[], start: number, language: Language): number | undefined {
  for (let index = start; index < Math.min(tokens.length, start + verbReach); index++)
    if (isVerb(tokens[index], language) && !isNoun(tokens, index, language) && isWhole(tokens, index, language))
      return index
  return undefined
}

/** The last finite verb of speech that is no noun. */
export function lastVerb(tokens: readonly Token[], end: number, language: Language): number | undefined {
  for (let index = end - 1; index >= 0; index--)
    if (
      isVerb(tokens[index], language, index === 0) &&
      !isNoun(tokens, index, language) &&
      isWhole(tokens, index, language)
    )
      return index
  return undefined
}

/** Right after an article, a preposition or a genitive a verb's form is a noun (`the claims`). */
export function isNoun(tokens: readonly Token[], index: number, { speakers }: Language): boolean {
  const previous = tokens[index - 1]
  if (!isWord(previous) || speakers.participles.has(tokens[index]?.lower ?? '')) return false
  if (speakers.asWords.has(tokens[index - 2]?.lower ?? '')) return false
  const { lower } = previous
  if (speakers.auxiliaries.has(lower) || speakers.adverbs.has(lower)) return false
  return (
    speakers.articles.has(lower) ||
    speakers.oblique.has(lower) ||
    speakers.prepositions.has(lower) ||
    speakers.genitives.has(lower)
  )
}

/** Whether a verb that speaks only with a particle has one in its clause (`stellte … fest`), and one that may have an infinitive has none (`continued to`). */
export function isWhole(tokens: readonly Token[], verb: number, { speakers }: Language): boolean {
  const { lower = '' } = tokens[verb] ?? {}
  if (speakers.notBeforeInfinitive.has(lower)) return tokens[verb + 1]?.lower !== 'to'
  if (!speakers.particleVerbs.has(lower)) return true
  return tokens.slice(verb + 1).some((token) => speakers.verbParticles.has(token.lower) || isMark(token, ':'))
}

/** Pronouns before an auxiliary of which the verb is none of the passive (`s’est exclamé`). */
const reflexives: ReadonlySet<string> = new Set(['s', 'se', 'si', 'm', 't'])

/** Whether an auxiliary of the passive stands before a verb. */
export function isPassive(tokens: readonly Token[], verb: number, language: Language): boolean {
  let index = verb - 1
  while (index >= 0 && verb - index < 4 && isPassedOver(tokens[index], language)) {
    const reflexive = reflexives.has(tokens[index - 1]?.lower ?? '')
    if (!reflexive && language.speakers.passives.has(tokens[index]?.lower ?? '')) return true
    index--
  }
  return false
}
