import type { Language } from '../../language/index.js'
import { isMark, isPassedOver, isPronoun, isRole, isVerb, isWord, tokenBefore } from './grammar.js'
import { readNounPhrase } from './noun-phrase.js'
import { endOfPrepositional } from './phrase-ends.js'
import type { Token } from './tokens.js'

/** An apposition or a relative clause between commas has so many tokens at most. */
const longestInsertion = 24

/** Whether between a noun phrase and a verb stand only appositions, prepositional phrases, auxiliaries and adverbs. */
export function reaches(tokens: readonly Token[], from: number, verb: number, language: Language): boolean {
  const { prepositions, genitives, oblique, and } = language.speakers
  if (isPastRelative(tokens, from, verb, language)) return true
  let index = from
  while (index < verb) {
    const token = tokens[index]
    if (token === undefined) return false
    const comma = isMark(token, ',،')
    if (comma && (endsInsertion(tokens, index, verb) || (index > from && index + 1 === verb))) return true
    const past = endOfInsertion(tokens, index, verb)
    if (past !== undefined) index = past
    else if (isPassedOver(comma ? tokens[index + 1] : token)) index++
    else if (!isWord(token)) return false
    else if (
      prepositions.has(token.lower) ||
      genitives.has(token.lower) ||
      oblique.has(token.lower) ||
      (index > from && and.has(token.lower))
    )
      index = endOfPrepositional(tokens, index, verb, language)
    else if (index === from && isConjoined(tokens, index, verb, language))
      index = readNounPhrase(tokens, index + 1, verb, language)?.end ?? verb
    // `Az edző a meccs után fogalmazott`
    else if (endOfPostpositional(tokens, index, language) > index) index = endOfPostpositional(tokens, index, language)
    // `Trener je presudu nazvao „`: what is judged stands between the auxiliary and the verb.
    else if (index + 1 === verb && isObjectOfJudgement(tokens, index, language)) index++
    else if (isMark(tokenBefore(tokens, index), ',،') && isRole(token))
      index = readNounPhrase(tokens, index, verb, language)?.end ?? verb + 1
    else return false
  }
  return index === verb
}

/** Past an article, up to two words and a postposition, where nouns have cases at their end and postpositions behind them. */
function endOfPostpositional(tokens: readonly Token[], at: number, { speakers }: Language): number {
  if (speakers.nounCases.length === 0 || !speakers.articles.has(tokens[at]?.lower ?? '')) return at
  for (let index = at + 2; index < at + 4; index++)
    if (speakers.prepositions.has(tokens[index]?.lower ?? '')) return index + 1
  return at
}

function isObjectOfJudgement(tokens: readonly Token[], index: number, { speakers }: Language): boolean {
  const { lower = '' } = tokenBefore(tokens, index) ?? {}
  const judges = speakers.judgements.has(tokens[index + 1]?.lower ?? '')
  // A sentence's first word alone may be anything (`Sinovo je uhićenje nazvala „`).
  const someone = index > 2 || isRole(tokens[0])
  return (
    judges && someone && tokens[index]?.capital === false && !isRole(tokens[index]) && speakers.auxiliaries.has(lower)
  )
}

/** `A woman who saw it told them`: a relative clause without a comma before it, whose last word before the verb is nobody who might speak. */
function isPastRelative(tokens: readonly Token[], from: number, verb: number, { speakers }: Language): boolean {
  if (!speakers.relatives.has(tokens[from]?.lower ?? '') || verb - from > longestInsertion || verb - from < 3)
    return false
  const end = isMark(tokens[verb - 1], ',') ? verb - 1 : verb
  const clause = tokens.slice(from + 1, end)
  const last = clause.findLast((token) => !isPassedOver(token))
  if (last === undefined || last.capital || isRole(last) || isPronoun(last)) return false
  return clause.every((token) => isWord(token) && !isVerb(token))
}

/** Past the mark that closes what a comma, a bracket or a dash opens; nothing where none does. */
function endOfInsertion(tokens: readonly Token[], index: number, verb: number): number | undefined {
  const pair = insertions.find(([open]) => isMark(tokens[index], open))
  const close = pair && nextMark(tokens, index + 1, verb, pair[1])
  return close === undefined ? undefined : close + 1
}

const insertions = [
  [',،', ',،'],
  ['([', ')]'],
  ['—–-', '—–-'],
] as const

/** Everything between a comma and the one right before the verb is an insertion (`Konno, now resident in Tokyo, who launched it, says`). */
function endsInsertion(tokens: readonly Token[], from: number, verb: number): boolean {
  let index = verb - 1
  while (index > from && isPassedOver(tokens[index])) index--
  if (index <= from || !isMark(tokens[index], ',،') || index - from > longestInsertion * 2) return false
  return !tokens.slice(from, index).some((token) => token.type === 'quotation' || isVerb(token))
}

/** `Lee and Hale said`: one more noun phrase after a conjunction. */
function isConjoined(tokens: readonly Token[], index: number, verb: number, language: Language): boolean {
  const token = tokens[index]
  if (token === undefined || !language.speakers.and.has(token.lower)) return false
  return readNounPhrase(tokens, index + 1, verb, language) !== undefined
}

function nextMark(tokens: readonly Token[], from: number, to: number, marks: string): number | undefined {
  for (let index = from; index < to && index - from <= longestInsertion; index++)
    if (isMark(tokens[index], marks)) return index
  return undefined
}
