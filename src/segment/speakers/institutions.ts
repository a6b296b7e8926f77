import type { Language } from '../../language/index.js'
import { endsPhrase, isPassedOver, isRole, isVerb, isWord } from './grammar.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Token } from './tokens.js'

/** Words of such a phrase at most. */
const longest = 8

/**
 * The body whose people speak, where the verb is in the plural and has no subject: `сообщили в полиции`, `рассказали ТАСС в пресс-службе МЧС`. The
 * mention is the noun phrase after the preposition.
 */
export function institutionAfter(
  tokens: readonly Token[],
  verb: number,
  to: number,
  language: Language,
): NounPhrase | undefined {
  const { addressees, agencies } = language.speakers
  if (!isPlural(tokens[verb], language)) return undefined
  let index = verb + 1
  while (index < to && passes(tokens[index], [addressees, agencies])) index++
  return institutionAt(tokens, index, to, language)
}

/** The same right before the verb: `В полиции сообщили`. */
export function institutionBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  language: Language,
): NounPhrase | undefined {
  if (!isPlural(tokens[verb], language)) return undefined
  for (let index = verb - 2; index >= Math.max(from, verb - longest); index--) {
    const found = institutionAt(tokens, index, verb, language)
    if (found === undefined) continue
    return tokens.slice(found.end, verb).every(isPassedOver) ? found : undefined
  }
  return undefined
}

/** Says whether a verb has the form that people without a name have. */
export function isPlural(token: Token | undefined, { speakers }: Language): boolean {
  return token !== undefined && speakers.pluralVerbs.some((ending) => token.lower.endsWith(ending))
}

function passes(token: Token | undefined, lists: readonly ReadonlySet<string>[]): boolean {
  return token?.type === 'quotation' || isPassedOver(token) || lists.some((list) => list.has(token?.lower ?? ''))
}

function institutionAt(tokens: readonly Token[], at: number, to: number, language: Language): NounPhrase | undefined {
  const { within, institutions } = language.speakers
  const head = tokens[at + 1]
  if (!within.has(tokens[at]?.lower ?? '') || !isWord(head) || at + 1 >= to) return undefined
  // `в поисковом отряде`
  const described = at + 2 < to && !endsPhrase(head) && institutions.has(tokens[at + 2]?.lower ?? '')
  if (!(described || institutions.has(head.lower) || (head.capital && !isPassedOver(head)))) return undefined
  let end = at + (described ? 3 : 2)
  while (end < to && end - at <= longest && goesOn(tokens, end, language)) end++
  return isRole(tokens[end]) && !isVerb(tokens[end]) ? undefined : { kind: 'description', start: at + 1, end }
}

function goesOn(tokens: readonly Token[], at: number, { speakers, reporting }: Language): boolean {
  const token = tokens[at]
  if (!isWord(token)) return false
  const { lower, capital } = token
  if (speakers.and.has(lower) && tokens[at + 1]?.capital === true) return true
  if (isPassedOver(token) || isVerb(token) || (isRole(token) && !capital)) return false
  return !(speakers.conjunctions.has(lower) || reporting.conjunctions.has(lower) || speakers.prepositions.has(lower))
}
