import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isPronoun, isVerb, isWord } from './grammar.js'
import type { Token } from './tokens.js'

/** The verb of speech stands among so many tokens after a quotation. */
const verbReach = 26

/** The first verb of speech after a quotation that is no noun. */
export function firstVerb(tokens: readonly Token[], start: number, language: Language): number | undefined {
  for (let index = start; index < Math.min(tokens.length, start + verbReach); index++)
    if (isVerb(tokens[index]) && !isNoun(tokens, index, language) && isWhole(tokens, index, language)) return index
  return undefined
}

/** The last finite verb of speech that is no noun. */
export function lastVerb(tokens: readonly Token[], end: number, language: Language): number | undefined {
  for (let index = end - 1; index >= 0; index--)
    if (isVerb(tokens[index], index === 0) && !isNoun(tokens, index, language) && isWhole(tokens, index, language))
      return index
  return undefined
}

/** Right after an article, a preposition or a genitive, or before a verb, a verb's form is a noun (`the claims`, `the explanatory note says`). */
export function isNoun(tokens: readonly Token[], index: number, language: Language): boolean {
  const { speakers } = language
  const previous = tokens[index - 1]
  if (!isWord(previous) || speakers.participles.has(tokens[index]?.lower ?? '')) return false
  if (language.reporting.subjectFirst && isVerb(tokens[index + 1])) return true
  if (speakers.asWords.has(previous.lower) || speakers.asWords.has(tokens[index - 2]?.lower ?? '')) return false
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
export function isWhole(tokens: readonly Token[], verb: number, { reporting, speakers }: Language): boolean {
  const { lower = '' } = tokens[verb] ?? {}
  if (speakers.indefinite.has(`${lower} ${tokens[verb + 1]?.lower}`)) return false
  if (speakers.notBeforeInfinitive.has(lower)) return tokens[verb + 1]?.lower !== 'to'
  if (!speakers.particleVerbs.has(lower)) return true
  return tokens.slice(verb + 1).some((token, index, rest) => {
    if (speakers.verbParticles.has(token.lower) || isMark(token, ':')) return true
    if (!speakers.verbParticles.has(`${lower} ${token.lower}`)) return false
    // A conjunction goes with the verb only right behind it (not `found a note that read`).
    return !reporting.conjunctions.has(token.lower) || rest.slice(0, index).every(isPassedOver)
  })
}

/** Pronouns before an auxiliary of which the verb is none of the passive (`s’est exclamé`). */
const reflexives: ReadonlySet<string> = new Set(['s', 'se', 'si', 'm', 't'])

/**
 * Whether what would be a verb's subject is not the one who speaks: an auxiliary of the passive stands before the verb (`is said`, `est-il précisé`), in
 * German anywhere in its clause; of verbs that quote someone else (`quoted`), none does.
 */
export function isPassive(tokens: readonly Token[], verb: number, language: Language): boolean {
  const { passives, quoting } = language.speakers
  let passive = false
  for (let index = verb - 1; index >= 0 && isInVerbGroup(tokens, index, verb, language); index--)
    passive ||= !reflexives.has(tokens[index - 1]?.lower ?? '') && passives.has(tokens[index]?.lower ?? '')
  return passive !== quoting.has(tokens[verb]?.lower ?? '')
}

function isInVerbGroup(tokens: readonly Token[], index: number, verb: number, language: Language): boolean {
  if (language.capitalNouns) return isWord(tokens[index]) && verb - index < 12
  return verb - index < 4 && (isPassedOver(tokens[index]) || isPronoun(tokens[index]))
}
