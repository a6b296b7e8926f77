import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isPronoun, isVerb, isWord, tokenBefore } from './grammar.js'
import { conditionalVerbClass } from './lexicon.js'
import type { Token } from './tokens.js'

/** The verb of speech stands among so many tokens after a quotation. */
const verbReach = 26

/** The first verb of speech after a quotation that is no noun. */
export function firstVerb(tokens: readonly Token[], start: number, language: Language): number | undefined {
  for (let index = start; index < Math.min(tokens.length, start + verbReach); index++)
    if (isVerb(tokens[index]) && !isNoun(tokens, index, language) && isWhole(tokens, index, language)) return index
  return undefined
}

/** The last one before a quotation; one of the passive that does not stand right before it is passed over (`say they were called to a “dispute”`). */
export function lastActiveVerb(tokens: readonly Token[], end: number, language: Language): number | undefined {
  let verb = lastVerb(tokens, end, language)
  while (verb !== undefined && end - verb > 1 && isPassive(tokens, verb, language))
    verb = lastVerb(tokens, verb, language)
  return verb
}

/** The last finite verb of speech that is no noun. */
function lastVerb(tokens: readonly Token[], end: number, language: Language): number | undefined {
  for (let index = end - 1; index >= 0; index--)
    if (isVerb(tokens[index], index === 0) && !isNoun(tokens, index, language) && isWhole(tokens, index, language))
      return index
  return undefined
}

/** Right after an article, a preposition or a genitive, or before a verb, a verb's form is a noun (`the claims`, `the explanatory note says`). */
export function isNoun(tokens: readonly Token[], index: number, language: Language): boolean {
  const { speakers } = language
  const previous = tokenBefore(tokens, index)
  const { lower = '' } = tokens[index] ?? {}
  if (!isWord(previous) || speakers.participles.has(lower)) return false
  if (language.reporting.subjectFirst && isVerb(tokens[index + 1])) return true
  // `Das sagte Weber`, not `das kritisierte Vorgehen`.
  if (language.capitalNouns && index === 1 && previous.lower === 'das') return speakers.transitive.has(lower)
  if (speakers.asWords.has(previous.lower) || speakers.asWords.has(tokenBefore(tokens, index - 1)?.lower ?? ''))
    return false
  const before = previous.lower
  if (speakers.auxiliaries.has(before) || speakers.adverbs.has(before)) return false
  // `nachdem jemand ihm gesagt hatte`: not before a noun.
  const next = tokens[index + 1]
  const closes = !isWord(next) || speakers.auxiliaries.has(next.lower)
  if (language.capitalNouns && closes && speakers.oblique.has(before)) return false
  return (
    speakers.articles.has(before) ||
    speakers.oblique.has(before) ||
    speakers.prepositions.has(before) ||
    speakers.genitives.has(before)
  )
}

/** Whether a verb that speaks only with a particle has one in its clause (`stellte … fest`), and one that may have an infinitive has none (`continued to`). */
export function isWhole(tokens: readonly Token[], verb: number, { reporting, speakers }: Language): boolean {
  const { lower = '', classes = 0 } = tokens[verb] ?? {}
  if ((classes & conditionalVerbClass) === 0) return true
  if (speakers.indefinite.has(`${lower} ${tokens[verb + 1]?.lower}`)) return false
  if (speakers.infinitives.has(lower)) return speakers.auxiliaries.has(tokenBefore(tokens, verb)?.lower ?? '')
  if (speakers.notBeforeInfinitive.has(lower)) return tokens[verb + 1]?.lower !== 'to'
  if (!speakers.particleVerbs.has(lower)) return true
  return tokens.slice(verb + 1).some((token, index, rest) => {
    if (speakers.verbParticles.has(token.lower) || isMark(token, ':')) return true
    if (!speakers.verbParticles.has(`${lower} ${token.lower}`)) return false
    // A conjunction goes with the verb only right behind it (not `found a note that read`).
    return !reporting.conjunctions.has(token.lower) || rest.slice(0, index).every(isPassedOver)
  })
}

const reflexives: ReadonlySet<string> = new Set(['s', 'se', 'si', 'm', 't', 'sich', 'się', 'sa'])

/** A pronoun that stands with a verb for its own subject (`s’est exclamé`, `ärgert sich`). */
export function isReflexive(token: Token | undefined): boolean {
  return token !== undefined && reflexives.has(token.lower)
}

/**
 * Whether what would be a verb's subject is not the one who speaks: an auxiliary of the passive stands before the verb (`is said`, `est-il précisé`), in
 * German anywhere in its clause, right after it where verbs stand last (`कहा गया`); of verbs that quote someone else (`quoted`), none does.
 */
export function isPassive(tokens: readonly Token[], verb: number, language: Language): boolean {
  const { passives, quoting, verbFinal } = language.speakers
  const quotes = quoting.has(tokens[verb]?.lower ?? '')
  let passive = verbFinal && passives.has(tokens[verb + 1]?.lower ?? '')
  // `», wordt Jansen geciteerd`
  for (let index = verb - 1; quotes && !passive && index >= 0 && isWord(tokens[index]); index--)
    passive = passives.has(tokens[index]?.lower ?? '')
  for (let index = verb - 1; index >= 0 && !verbFinal && isInVerbGroup(tokens, index, verb, language); index--)
    passive ||= !isReflexive(tokenBefore(tokens, index)) && passives.has(tokens[index]?.lower ?? '')
  return passive !== quotes
}

/** Whether a negation stands in the verb's group or right after it (`did not say`, `sagte nicht`), or begins its subject (`Neither Hale nor Lee said`). */
export function isNegated(tokens: readonly Token[], verb: number, { speakers }: Language): boolean {
  const { and, negations } = speakers
  const denies = (token: Token | undefined): boolean => token !== undefined && negations.has(token.lower)
  let index = verb - 1
  while (index >= 0 && verb - index < longestVerbGroup && (isPassedOver(tokens[index]) || isPronoun(tokens[index]))) {
    if (denies(tokens[index])) return true
    // `bestätigte das nicht und sagte`
    if (and.has(tokens[index]?.lower ?? '')) break
    index--
  }
  if (denies(tokens[verb + 1]) || denies(tokenBefore(tokens, index + 1))) return true
  return denies(tokens[0]) && tokens.slice(0, verb).every(isWord)
}

/** A verb with the conjunction written on it (`وقال`, `ואמר`), in scripts without case: it goes on with the subject of the clause before, unless it has its own. */
export function isJoined(verb: Token | undefined, { cased, reporting, speakers }: Language): boolean {
  if (verb === undefined || cased) return false
  for (const and of speakers.and)
    if (verb.lower.startsWith(and) && reporting.verbs.has(verb.lower.slice(and.length))) return true
  return false
}

/** Words before a verb that may belong to it. */
const longestVerbGroup = 6

function isInVerbGroup(tokens: readonly Token[], index: number, verb: number, language: Language): boolean {
  if (language.capitalNouns) return isWord(tokens[index]) && verb - index < 12
  return verb - index < 4 && (isPassedOver(tokens[index]) || isPronoun(tokens[index]))
}
